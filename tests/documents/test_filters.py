"""Codes, dates and numbers in words, in each language."""

import pytest

from mla_assistant.documents.filters import is_right_to_left
from mla_assistant.documents.printing import Said, Unprintable, finalizer, with_direction_marks
from mla_assistant.documents.voice import voice
from mla_assistant.text.safe import clean
from tests.documents import small  # noqa: F401  (its codes have labels once it is loaded)

LRM = "\u200e"


def through(name: str, language: str, *values: object) -> str:
    return str(voice(language).filters[name](*values))


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", "1 March 2025"),
        ("fr", "1er mars 2025"),
        ("ar", "1 مارس 2025"),
        ("ru", "1 марта 2025\u202fг."),
        ("zh", "2025年3月1日"),
    ],
)
def test_a_date_is_written_out(language: str, expected: str) -> None:
    """03/01 is the third of January to one State and the first of March to another."""
    assert through("date", language, "2025-03-01").replace("\xa0", "\u202f") == expected


def test_states_languages_and_labels_are_words() -> None:
    """KE, sw and small_owner mean nothing on paper."""
    assert through("state", "fr", "CH") == "Suisse"
    assert through("language", "es", "fr") == "francés"
    assert through("label", "en", "small_courier") == "courier"


@pytest.mark.parametrize(
    ("language", "amount", "currency", "expected"),
    [
        ("en", "1234567.50", "EUR", "EUR 1,234,567.50"),
        ("fr", "1234567.5", "CHF", "1 234 567,5 CHF"),
        ("en", "1234567.55", "SYP", "SYP 1,234,567.55"),
        ("en", "0.005", "JPY", "JPY 0.005"),
        ("en", 250000, "USD", "USD 250,000"),
    ],
)
def test_money_is_never_rounded(language: str, amount: object, currency: str, expected: str) -> None:
    """CLDR formats round Syrian pounds and yen to whole units: wrong evidence."""
    assert " ".join(through("money", language, amount, currency).split()) == expected


def test_a_code_nobody_knows_is_refused() -> None:
    """A code printed as it stands would look like a word."""
    with pytest.raises(Unprintable):
        through("label", "en", "nonsense")


def test_words_said_instead_of_a_value_pass_every_filter() -> None:
    """“not known: no register” is no date, and must still print."""
    for name, filtered in voice("en").filters.items():
        assert filtered(Said("not known: x"), "EUR") == "not known: x", name


@pytest.mark.parametrize("text", ["+99 1 234 56 78", "1187-2024/P", "1,250,000.50 EUR", "SM21 0000", "2025"])
def test_what_runs_left_to_right_is_marked_on_both_sides_in_arabic(text: str) -> None:
    """A telephone number was printed with its groups in reverse (documents.md 3.1)."""
    assert with_direction_marks(text) == f"{LRM}{text}{LRM}"
    assert f"{LRM}{text}{LRM}" in with_direction_marks(f"رقم {text} في الملف")


def test_arabic_itself_is_not_marked() -> None:
    """A mark inside a word would cut it."""
    assert with_direction_marks("وزارة العدل") == "وزارة العدل"


def test_the_marks_are_the_engines_own() -> None:
    """A drafter can't bring one in: direction marks are taken out of every text that is read."""
    assert clean(f"a{LRM}b") == "ab"
    assert str(finalizer(False)("+99 1")) == "+99 1"


def test_direction_of_languages() -> None:
    """Arabic and Persian run right to left."""
    assert [is_right_to_left(tag) for tag in ("ar", "fa", "he", "en", "zh")] == [True, True, True, False, False]
