"""A term reads as the language of the document says it."""

import pytest

from mla_assistant.text.durations import format_duration


@pytest.mark.parametrize(
    ("term", "language", "said"),
    [
        ("P13Y8M", "en", "13 years and 8 months"),
        ("P1Y", "en", "1 year"),
        ("P4Y2M10D", "fr", "4 ans, 2 mois et 10 jours"),
        ("P1Y2M", "ar", "سنة وشهران"),
    ],
)
def test_a_term_stands_in_one_line(term: str, language: str, said: str) -> None:
    """Lost otherwise: “Years: 1, Months: 2”, which no judgment ever said, and two months that Arabic has a word for."""
    assert format_duration(term, language).replace("\u00a0", " ") == said


@pytest.mark.parametrize("words", ["P", "8 months", "P8"])
def test_what_is_no_term_is_refused(words: str) -> None:
    with pytest.raises(ValueError, match=f"^{words}$"):
        format_duration(words, "en")
