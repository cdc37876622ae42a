"""The age of a fact: over 24 months amber, over 60 red."""

from datetime import date

import pytest

from mla_assistant.instruments import CONFIRM, DEPOSIT, RESERVATIONS, age


@pytest.mark.parametrize(
    ("as_of", "today", "expected"),
    [
        ("2024-11-23", date(2026, 11, 23), "fresh"),
        ("2024-11-22", date(2026, 11, 23), "amber"),
        ("2021-11-23", date(2026, 11, 23), "amber"),
        ("2021-11-22", date(2026, 11, 23), "red"),
        ("2024-02-29", date(2026, 2, 28), "fresh"),
        ("2024-02-29", date(2026, 3, 2), "amber"),
        ("2026", date(2026, 11, 23), "fresh"),
        ("2024", date(2026, 11, 23), "amber"),
        ("2024-12", date(2026, 11, 23), "fresh"),
        ("9999-12-31", date(2026, 11, 23), "fresh"),
        ("", date(2026, 11, 23), "red"),
        ("long ago", date(2026, 11, 23), "red"),
    ],
)
def test_a_fact_shows_its_age(as_of: str, today: date, expected: str) -> None:
    """Lost otherwise: an address of 2010 that looks like one of today."""
    assert age(as_of, today) == expected


def test_what_is_always_said_is_said_in_words() -> None:
    """Lost otherwise: a deposit taken for entry into force, a reservation nobody looked for."""
    assert "depositary" in CONFIRM
    assert "entry into force" in DEPOSIT
    assert "Reservations" in RESERVATIONS
