"""A moment and its zone are read alike by the State that writes them and the provider that looks them up."""

import pytest

from mla_assistant.text.moments import format_moment, format_zone, parse_moment


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", "17 February 2026, 18:42:07"),
        ("fr", "17 février 2026, 18:42:07"),
        ("ar", "17 فبراير 2026، 18:42:07"),
    ],
)
def test_a_moment_is_written_out_and_its_time_stays(language: str, expected: str) -> None:
    """Lost otherwise: an IP address asked for on the wrong day, or twelve hours off."""
    assert format_moment("2026-02-17 18:42:07", language) == expected
    assert format_moment("2026-02-17T18:42:07", language) == expected


@pytest.mark.parametrize("text", ["17 February 2026, 6:42", "2026-02-30 10:00", "2026-02-17", "0000-01-01 00:00"])
def test_what_reads_as_no_moment_stands_as_it_was_written(text: str) -> None:
    """Lost otherwise: a guess of ours in the place of what the log says."""
    assert parse_moment(text) is None
    assert format_moment(text, "fr") == text


@pytest.mark.parametrize(
    ("zone", "moment", "expected"),
    [
        ("Africa/Nairobi", "2026-02-17 18:42:07", "Nairobi (UTC+03:00)"),
        ("Europe/Malta", "2026-02-17 18:42:07", "Malte (UTC+01:00)"),
        ("Europe/Malta", "2026-07-17 18:42:07", "Malte (UTC+02:00)"),
        ("Europe/Malta", "2025-10-26 02:30:00", "Malte (UTC+02:00 / UTC+01:00)"),
        ("Etc/GMT+3", "2026-02-17 18:42:07", "UTC-03:00"),
        ("UTC", "2026-02-17 18:42:07", "UTC+00:00"),
        ("UTC+04:00", "2026-02-17 18:42:07", "UTC+04:00"),
        ("Africa/Nairobi", "", "Nairobi"),
    ],
)
def test_a_zone_is_a_place_and_its_offset_on_that_day(zone: str, moment: str, expected: str) -> None:
    """Lost otherwise: an hour in summer, two subscribers in the hour that comes twice, six with Etc/GMT+3."""
    assert format_zone(zone, "fr", parse_moment(moment)) == expected
