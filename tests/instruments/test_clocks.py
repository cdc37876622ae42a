"""A period ends on the day its article gives, or on no day at all where the start is not known."""

from datetime import date

import pytest

from mla_assistant.instruments import TimeLimit, clock, instrument
from mla_assistant.text.dates import parse_date


def ends(code: str, event: str, day: str) -> list[tuple[str, str]]:
    found = clock(instrument(code), event, parse_date(day))  # type: ignore[arg-type]
    return [(each.limit.clock, str(each.ends)) for each in found]


@pytest.mark.parametrize(
    ("code", "event", "day", "expected"),
    [
        ("coe_extradition_1957", "arrest", "2026-11-01", ["2026-11-19", "2026-12-11"]),
        ("coe_extradition_1957", "arrest", "2026-02-28", ["2026-03-18", "2026-04-09"]),
        ("coe_extradition_1957", "agreed_date", "2026-11-01", ["2026-11-16", "2026-12-01"]),
        ("montevideo_extradition_1933", "notice_of_arrest", "2026-12-31", ["2027-02-28"]),
        ("ar_law_24767_1996", "notice_of_arrest", "2026-11-01", ["2026-12-01", "2026-12-11"]),
        ("budapest_2001", "preservation", "2026-11-01", ["2026-12-31"]),
        ("untoc_2000", "arrest", "2026-11-01", ["None"]),
    ],
)
def test_a_clock_ends_on_the_day_of_its_article(code: str, event: str, day: str, expected: list[str]) -> None:
    """Lost otherwise: a person goes free, because the documents were sent a day late."""
    assert [end for _clock, end in ends(code, event, day)] == expected


@pytest.mark.parametrize("day", ["2026-11", "2026", "about 2026-11-01"])
def test_no_clock_is_computed_from_a_day_that_is_not_known(day: str) -> None:
    """Lost otherwise: a deadline that somebody trusts and nobody can defend."""
    assert {end for _clock, end in ends("coe_extradition_1957", "arrest", day)} == {"None"}


def test_a_clock_without_a_start_still_says_which_periods_there_are() -> None:
    """Lost otherwise: what will run as soon as it happens."""
    assert [each.limit.value for each in clock(instrument("coe_extradition_1957"), "arrest")] == [18, 40]


def test_hours_never_make_a_period_longer_than_it_is() -> None:
    """Lost otherwise: the last hours of a short period of a bilateral treaty."""
    short = TimeLimit(ref="art. 9", what="x", clock="provisional_arrest", starts="arrest", value=72, unit="hours",
                      verified=True)  # fmt: skip
    treaty = instrument("coe_extradition_1957").model_copy(update={"time_limits": (short,)})
    assert clock(treaty, "arrest", parse_date("2026-11-01"))[0].ends == date(2026, 11, 4)


def test_a_clock_beyond_the_calendar_has_no_end() -> None:
    """Lost otherwise: the whole check, for one mistyped year."""
    assert {end for _clock, end in ends("coe_extradition_1957", "arrest", "9999-12-31")} == {"None"}
    assert {end for _clock, end in ends("montevideo_extradition_1933", "notice_of_arrest", "9999-12-31")} == {"None"}
