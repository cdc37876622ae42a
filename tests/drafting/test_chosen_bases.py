"""What the choice of bases puts into a draft, read again from there."""

from mla_assistant.advice import Bilateral
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
