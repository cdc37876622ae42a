"""What a session takes over from the key before is what a fresh look at the whole draft would say."""

import copy
import json
from typing import Any

from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from mla_assistant import resources
from mla_assistant.drafting.session import Session
from mla_assistant.requests.parts.offence import Offence
from mla_assistant.requests.reading import read
from mla_assistant.review.whole import findings_of

KINDS = ("mutual_assistance", "extradition")
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


EXAMPLES = {kind: json.loads(resources.example(kind)) for kind in KINDS}
PLACES = {
    kind: sorted({place for place in _places(answers) if place and place not in ("kind", "schema_version")})
    for kind, answers in EXAMPLES.items()
}


@settings(max_examples=60, deadline=None, phases=(Phase.explicit, Phase.reuse, Phase.generate))
@given(st.sampled_from(KINDS), st.data())
def test_a_session_says_what_a_fresh_reading_and_review_would(kind: str, data: st.DataObject) -> None:
    """Otherwise the marks beside the fields tell of a draft that is no more."""
    session = Session(EXAMPLES[kind])
    for _step in range(8):
        was, stood = session.answers, copy.deepcopy(session.answers)
        _change(session, data, kind)
        fresh = read(copy.deepcopy(session.answers))
        assert session.request == fresh.request
        assert session.findings == findings_of(fresh)
        assert was == stood, "what was handed to the saver changed under its hands"


def _change(session: Session, data: st.DataObject, kind: str) -> None:
    what = data.draw(st.sampled_from(("set", "set", "set", "set", "add", "remove", "move", "undo", "redo")))
    place = data.draw(st.sampled_from(PLACES[kind]))
    try:
        if what == "set":
            session.set(place, data.draw(st.sampled_from(VALUES)))
        elif what == "add":
            session.add("offences", Offence)
        elif what == "remove":
            session.remove(place)
        elif what == "move":
            session.move(place, 1)
        else:
            session.undo() if what == "undo" else session.redo()
    except (LookupError, TypeError, AttributeError):
        pass  # no such place any more
