"""What the choice of bases puts into a draft, read again from there."""

import pytest

from mla_assistant.advice import Basis, Bilateral
from mla_assistant.drafting.chosen_bases import bilateral_of, steps
from mla_assistant.requests.paths import Answers, put
from mla_assistant.requests.reading import read


def test_where_and_when_a_treaty_was_looked_for_come_back_as_they_were_given() -> None:
    """Lost otherwise: the day, or half of the place, to a comma in it."""
    draft: Answers = {"kind": "extradition", "schema_version": 1}
    given = Bilateral("none", "treaty series, volume 12, 2 March 2026", "2026-11")
    for step in steps([], given, "extradition", draft):
        put(draft, step.path, step.value)
    assert bilateral_of(read(draft).request) == given


@pytest.mark.parametrize(
    ("code", "language", "printed"),
    [
        ("financing_1999", "en", "New York, 9 December 1999"),
        ("vienna_1988", "fr", "Vienne, 20 décembre 1988"),
        ("hostages_1979", "en", "17 December 1979"),
        ("reciprocity", "en", None),
    ],
)
def test_place_and_date_of_a_treaty_are_those_of_the_data_and_no_more(
    code: str, language: str, printed: str | None
) -> None:
    """Lost otherwise: the treaty by its full name; or the trust in it, to a place that nobody read."""
    draft: Answers = {"kind": "extradition", "schema_version": 1, "language": language}
    added, *_rest = steps([Basis(code, "stands", ())], Bilateral(), "extradition", draft)
    assert added.value.get("place_and_date") == printed
