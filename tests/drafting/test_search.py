"""Find in draft: every question that applies, answered or not."""

from mla_assistant.drafting.search import search
from mla_assistant.requests.paths import Answers
from mla_assistant.requests.reading import read
from tests.review.drafts import EXTRADITION, MUTUAL, changed


def found(draft: dict[str, object], text: str) -> list[str]:
    return [hit.path for hit in search(read(draft).request, draft, text)]


def test_a_question_nobody_answered_is_found() -> None:
    """A drafter who looks for a question finds the answered ones only, and takes the others for missing."""
    draft = changed(MUTUAL, {"measures.papers.documents": [], "measures.papers.period_from": None})
    assert "measures.papers.documents" in found(draft, "documents wanted")
    assert "measures.papers.period_from" in found(draft, "Period from")


def test_an_answer_and_a_section_are_found() -> None:
    """A word the drafter wrote must lead back to where it stands."""
    assert "measures.m1.heading" in found(MUTUAL, MUTUAL["measures"][0]["heading"])
    assert found(MUTUAL, "Assistance sought")[0] == "measures"


def test_a_question_that_does_not_apply_is_not_found() -> None:
    """Enter would lead to a page without it."""
    assert "measures.service.special_manner" not in found(MUTUAL, "The special manner")
    assert "measures.service.special_manner" in found(
        changed(MUTUAL, {"measures.service.service_manner": "special_manner"}), "The special manner"
    )
    assert [path for path in found(EXTRADITION, "Investigations it serves")] == []


def test_the_question_of_that_name_is_found_first() -> None:
    """Else “How” leads into every text that says how, and the hearing is thirty lines below."""
    measure = {"id": "m1", "type": "statement", "result_sought": "Whatever she says, and how."}
    draft: Answers = {"kind": "mutual_assistance", "facts": {"summary": "This is how it was."}, "measures": [measure]}
    assert found(draft, "how")[0] == "measures.m1.mode"


def test_a_text_is_found_without_its_accents_and_shown_with_them() -> None:
    """Lost otherwise: “arrêt” to whoever types on a keyboard of another country, and Qāsr to whoever reads Qasr."""
    before = "ﬁ " * 40  # one sign of two letters, and an accent that is a sign of its own
    draft: Answers = {
        "kind": "mutual_assistance",
        "facts": {"summary": f"{before}Par l’arre\u0302t de la Cour de Qāsr"},
    }
    for typed in ("l'arret", "L’ARRÊT", "qasr", "Qāsr"):
        (hit,) = search(read(draft).request, draft, typed)
        assert hit.path == "facts.summary"
        assert "Cour de" in hit.excerpt
    assert hit.excerpt.endswith("l’arrêt de la Cour de Qāsr")
