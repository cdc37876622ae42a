"""A draft of extradition written before its template knew several decisions, consent and transit."""

from mla_assistant.requests.extradition import Extradition
from mla_assistant.requests.paths import Answers
from mla_assistant.requests.reading import read

BEFORE: Answers = {
    "kind": "extradition",
    "schema_version": 1,
    "header": {
        "reference": "EXT/1",
        "date": "2026-03-10",
        "nature": "supplement",
        "earlier": [{"id": "e1", "what": "request", "date": "2026-01-02", "our_reference": "EXT/0"}],
        "what_changes": [{"id": "t1", "text": "One more annex."}],
    },
    "proceedings": {
        "purpose": "for_sentence",
        "warrant": {"title": "warrant"},
        "charges": {"title": "indictment"},
        "judgment": {"title": "judgment", "court": "High Court", "date": "2025", "number": "3"},
        "enforceable": "yes",
        "sentence": {"life": "no", "years": 2, "months": 3, "days": 4, "remaining": "2 years"},
        "in_absentia": "yes",
        "absentia_safeguards": [{"id": "t2", "text": "A new trial is open."}],
        "evidence": [{"id": "t3", "text": "A ledger."}],
        "request_ordered_by": {"title": "order"},
    },
    "surrender": {
        "whereabouts": "detained_for_this",
        "custody_ground": "provisional arrest",
        "custody_authority": "Court",
        "arrested_on": "2026-02-01",
        "custody_until": "2026-03-12",
        "provisional_arrest_reference": "PA/1",
        "notice": "A-1",
        "search_hints": [{"id": "t4", "text": "The harbour."}],
        "property": [{"id": "t5", "text": "A telephone."}],
        "time_in_custody": "deducted",
        "handover": [{"id": "t6", "text": "At the airport."}],
    },
}


def test_a_draft_written_before_keeps_every_answer() -> None:
    """Lost otherwise: a case half written, on the day the program is renewed."""
    reading = read(BEFORE)
    assert reading.findings == ()
    assert isinstance(reading.request, Extradition)
    kept = reading.request.model_dump(mode="json", exclude_none=True)
    assert all(_within(BEFORE[section], kept[section]) for section in ("header", "proceedings", "surrender"))


def _within(before: object, after: object) -> bool:
    if isinstance(before, dict) and isinstance(after, dict):
        return all(name in after and _within(value, after[name]) for name, value in before.items())
    if isinstance(before, list) and isinstance(after, list):
        return len(before) == len(after) and all(map(_within, before, after))
    return before == after
