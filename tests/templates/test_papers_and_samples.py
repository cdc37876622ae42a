"""What is printed of a summons, a hearing by telephone and a sample depends on what was answered, never more."""

from typing import Any

import pytest

from tests.templates.drafts import minimal
from tests.templates.printing import printed, words_of


def words(**measure: Any) -> str:
    return words_of(printed(minimal("mutual_assistance") | {"measures": [measure]}))


@pytest.mark.parametrize(
    ("threatens", "said"),
    [("no", "threatens no penalty"), ("yes", "is not asked to apply it"), (None, None)],
)
def test_a_summons_says_of_penalties_only_what_was_answered(threatens: str | None, said: str | None) -> None:
    """A promise that no penalty is threatened binds the State that sends the summons."""
    found = words(type="service", summons="yes", threatens=threatens)
    for sentence in ("threatens no penalty", "is not asked to apply it"):
        assert (sentence in found) == (sentence == said)
    assert "the requested State is asked to state the reasons at once" in found


@pytest.mark.parametrize(
    ("mode", "heading", "others"),
    [
        ("by_telephone", "Hearing by telephone", ("Hearing by video link", "Conduct of the hearing")),
        ("video", "Hearing by video link", ("Hearing by telephone", "Conduct of the hearing")),
        ("by_own_officials", "Conduct of the hearing", ("Hearing by telephone", "Hearing by video link")),
        ("in_person", "Hearing", ("Hearing by telephone", "Hearing by video link", "Conduct of the hearing")),
        (None, "Conduct of the hearing", ("Hearing by telephone", "Hearing by video link")),
    ],
)
def test_a_hearing_is_headed_by_the_line_it_is_held_on(mode: str | None, heading: str, others: tuple[str, ...]) -> None:
    """A court that books the wrong line loses the day, and the witness."""
    found = words(type="statement", mode=mode, video_dates="11 May 2026, 10:00, UTC+03:00")
    assert heading in found
    assert [other for other in others if other in found] == []
    assert "agrees to be heard by telephone" not in found


@pytest.mark.parametrize("mode", ["in_person", "by_own_officials"])
def test_what_own_officials_do_themselves_is_not_asked_of_the_requested_state(mode: str) -> None:
    """A hearing held by our prosecutors, with questions that the requested State is to put, is held by nobody."""
    found = words(type="statement", mode=mode, questions=[{"text": "When?"}], rights="Silence.")
    ours = mode == "by_own_officials"
    assert ("is asked to permit these officials to hear the person" in found) == ours
    assert ("is asked to have the following questions put" in found) != ours
    assert ("is asked to have the person told" in found) != ours


@pytest.mark.parametrize(("compulsion", "said"), [("voluntary_first", True), ("compelled", False)])
def test_what_holds_after_a_refusal_is_told_apart(compulsion: str, said: bool) -> None:
    """An oath that only a court can take would be asked of an interview, or an interview would pass for testimony."""
    found = words(type="statement", compulsion=compulsion, oath="no_oath", if_compelled="Then on oath.")
    assert ("What is said above holds of the voluntary hearing." in found) == said
    assert ("Then on oath." in found) == said


@pytest.mark.parametrize("agreed", [True, False])
def test_the_agreement_of_a_person_is_never_taken_for_granted(agreed: bool) -> None:
    """A statement that the person agrees, made for somebody who was never asked, ends the hearing."""
    found = words(type="statement", mode="by_telephone", telephone_consent="yes" if agreed else "no")
    assert ("The person agrees to be heard by telephone." in found) == agreed
    assert ("has not agreed to be heard by telephone" in found) != agreed


def test_a_sample_names_its_donor_its_ground_and_its_end() -> None:
    """A laboratory that does not know whose sample it holds, or by what right, must not touch it."""
    sample = {"kind": "dna_sample", "description": "two swabs", "donor_name": "S. Rahman", "taking": "with_order"}
    order = {"title": "order of 20 February", "court": "High Court"}
    found = words(type="exhibits", exhibits=[sample], order=order, afterwards="destroyed", custody_record="Each seal.")
    for said in (
        "DNA sample of a person",
        "S. Rahman",
        "by order of a court or authority",
        "High Court",
        "destroyed, with a record of it",
        "Chain of custody",
    ):
        assert said in found
    assert "agrees in writing" not in found
