"""What a session takes over from the key before is what a fresh look at the whole draft would say."""

import copy
import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from mla_assistant import resources
from mla_assistant.drafting.session import Session
from mla_assistant.requests.finding import Finding
from mla_assistant.requests.kinds import KINDS
from mla_assistant.requests.parts.legal_basis import LegalBasis
from mla_assistant.requests.reading import read
from mla_assistant.requests.structure import children
from mla_assistant.review.whole import findings_of

VALUES: tuple[Any, ...] = (
    "", "Annex 9 shows that he committed it", "ES", "XX", "p1", "o2", "2024-02-31", "2024", "yes", "no", "death",
    "a\u202eb", 7, -1, True, [], ["p1"], {}, {"not_known": "no reply"}, [{"id": "p1"}, {"id": "p1"}], None,
    [{"id": "b1", "basis": "multilateral_treaty", "instrument": "untoc_2000", "articles": "18"}],
)  # fmt: skip


def _places(value: Any, path: str = "") -> list[str]:
    """Every place of the answers, and a few that they do not have."""
    if isinstance(value, dict):
        below = [(f"{path}.{key}" if path else key, child) for key, child in value.items()]
        return [path, f"{path}.nowhere".strip("."), *(place for at, child in below for place in _places(child, at))]
    if isinstance(value, list):
        below = [
            (f"{path}.{child.get('id', n) if isinstance(child, dict) else n}", child) for n, child in enumerate(value)
        ]
        return [path, *(place for at, child in below for place in _places(child, at))]
    return [path]


def _mild(kind: str) -> dict[str, Any]:
    """A worked case whose offences are punished too mildly for most treaties."""
    answers: dict[str, Any] = json.loads(resources.example(kind))
    for offence in answers["offences"]:
        offence["penalty"] = {"maximum": "imprisonment", "months": 3}
    return answers


EXAMPLES = {kind: json.loads(resources.example(kind)) for kind in KINDS}
DRAFTS = EXAMPLES | {f"{kind}, mild": _mild(kind) for kind in ("mutual_assistance", "extradition")}
PLACES = {
    name: sorted({place for place in _places(answers) if place and place not in ("kind", "schema_version")})
    for name, answers in DRAFTS.items()
}


def _nameless(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """Without what an entry that is gone was called: only the sitting in which it went knows that."""
    return tuple(
        replace(each, args={name: told for name, told in each.args.items() if name != "called"}) for each in findings
    )


@settings(max_examples=100, deadline=None, phases=(Phase.explicit, Phase.reuse, Phase.generate))
@given(st.sampled_from(sorted(DRAFTS)), st.data())
def test_a_session_says_what_a_fresh_reading_and_review_would(draft: str, data: st.DataObject) -> None:
    """Otherwise the marks beside the fields tell of a draft that is no more."""
    session = Session(DRAFTS[draft])
    for _step in range(8):
        was, stood = session.answers, copy.deepcopy(session.answers)
        _change(session, data, PLACES[draft])
        fresh = read(copy.deepcopy(session.answers))
        assert session.request == fresh.request
        assert _nameless(session.findings) == findings_of(fresh)
        assert was == stood, "what was handed to the saver changed under its hands"


@pytest.mark.parametrize("code", ["coe_extradition_1957", "montevideo_extradition_1933"])
def test_an_empty_basis_beside_the_only_one_changes_no_verdict(code: str) -> None:
    """Otherwise the screen warns of a threshold, and issuing refuses."""
    basis = {"id": "b1", "basis": "multilateral_treaty", "instrument": code, "both_parties": "yes"}
    session = Session({**DRAFTS["extradition, mild"], "legal_bases": [basis]})
    assert any(each.code.startswith("penalty_") and each.severity == "blocks" for each in session.findings)
    session.add("legal_bases", LegalBasis)
    assert session.findings == findings_of(read(copy.deepcopy(session.answers)))


def _change(session: Session, data: st.DataObject, places: list[str]) -> None:
    what = data.draw(st.sampled_from(("set", "set", "set", "set", "add", "remove", "move", "undo", "redo")))
    place = data.draw(st.sampled_from(places))
    try:
        if what == "set":
            session.set(place, data.draw(st.sampled_from(VALUES)))
        elif what == "add":
            lists = {name: child for name, child in children(session.kind).items() if child.is_list}
            name = data.draw(st.sampled_from(sorted(lists)))
            session.add(name, data.draw(st.sampled_from(lists[name].models)))
        elif what == "remove":
            session.remove(place)
        elif what == "move":
            session.move(place, 1)
        else:
            session.undo() if what == "undo" else session.redo()
    except (LookupError, TypeError, AttributeError):
        pass  # no such place any more
