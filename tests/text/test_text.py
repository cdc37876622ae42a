"""Strings, dates and names are what they say in every language."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mla_assistant.text.dates import DateImpossible, DateNotUnderstood, format_date, parse_date
from mla_assistant.text.names import language_name, state_name, states
from mla_assistant.text.safe import UNSAFE, clean, removed


@given(st.text(st.characters(codec=None)))  # surrogates too
def test_nothing_unsafe_survives_and_cleaning_twice_changes_nothing(text: str) -> None:
    """Lost otherwise: a terminal or a document that data can command."""
    for multiline in (False, True):
        cleaned = clean(text, multiline=multiline)
        assert not UNSAFE.search(cleaned)
        assert clean(cleaned, multiline=multiline) == cleaned


def test_letters_that_scripts_need_stay() -> None:
    """Lost otherwise: Persian and Hindi names that no longer read as names."""
    assert clean("علی\u200cرضا क्\u200dष") == "علی\u200cرضا क्\u200dष"
    assert removed("a\u202eb\x9b") == ["U+202E", "U+009B"]


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("2024", "2024"),
        ("2024-3", "2024-03"),
        ("2024-03-15", "2024-03-15"),
        ("15 March 2024", "2024-03-15"),
        ("about March 2024", "about 2024-03"),
        ("circa 1988", "about 1988"),
    ],
)
def test_a_date_is_kept_as_far_as_it_is_known(typed: str, kept: str) -> None:
    """Lost otherwise: a year of birth, refused because the day is missing."""
    assert str(parse_date(typed)) == kept


def test_a_date_that_two_states_read_differently_is_refused() -> None:
    """Lost otherwise: the third of April, arrested as the fourth of March."""
    with pytest.raises(DateNotUnderstood):
        parse_date("03/04/2024")
    with pytest.raises(DateImpossible):
        parse_date("2023-02-29")


def test_a_partial_date_knows_its_first_and_last_day() -> None:
    """Lost otherwise: two dates called impossible that are only imprecise."""
    february = parse_date("2024-02")
    assert (str(february.earliest), str(february.latest)) == ("2024-02-01", "2024-02-29")


def test_a_language_in_another_script_is_named_with_it() -> None:
    """Lost otherwise: “Uzbek; uz-Cyrl” before somebody who has to choose a translator."""
    assert language_name("uz-Cyrl", "en") == "Uzbek (Cyrillic)"
    assert language_name("zh-Hant", "en") == "Traditional Chinese"
    assert language_name("xx-Yyyy", "en") == "xx-Yyyy"


def test_a_state_is_named_as_the_united_nations_name_it() -> None:
    """Lost otherwise: a request to the “Palestinian Territories”, returned by the State of Palestine."""
    assert state_name("PS", "en") == "State of Palestine"
    assert state_name("PS", "fr") == "État de Palestine"
    assert state_name("PS", "ar") == "دولة فلسطين"


def test_dates_and_states_speak_the_language_of_the_document() -> None:
    """Lost otherwise: English in the middle of a French or Arabic request."""
    assert format_date("2024-03-15", "en") == "15 March 2024"
    assert format_date("2024-03-15", "fr") == "15 mars 2024"
    assert "مارس" in format_date("2024-03", "ar")
    assert state_name("KE", "ar") == "كينيا"
    assert language_name("pt-BR", "fr") == "portugais brésilien"
    assert {"KE", "AE", "XK"} <= states()
    assert not {"EU", "UN", "ZZ"} & states()
