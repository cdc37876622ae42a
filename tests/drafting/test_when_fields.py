"""Which questions are asked depends on what was chosen, never on what a text says."""

from mla_assistant.drafting.fields import field, fields
from mla_assistant.drafting.pages import page
from mla_assistant.requests.kinds import KINDS
from mla_assistant.requests.part import Part
from mla_assistant.requests.structure import children, model_at

CHOSEN = {"choice", "choices", "ref", "refs"}


def _models(model: type[Part], found: set[type[Part]]) -> set[type[Part]]:
    if model not in found:
        found.add(model)
        for child in children(model).values():
            for each in child.models:
                _models(each, found)
    return found


def test_no_question_waits_for_a_certain_text() -> None:
    """Else it would not come up while that text is being typed."""
    for kind in KINDS.values():
        for model in _models(kind, set()):
            for spec in fields(model):
                for place in spec.asking.when or {}:
                    *above, name = place.split(".")
                    holder = model_at(kind, above) if above else model
                    asked = field(holder, name) if holder else None
                    assert asked is None or asked.control in CHOSEN, (model.__name__, spec.name, place)


def test_who_is_sought_is_asked_at_once() -> None:
    """A person sought is a human being: the question whether it is a company would hide name and birth."""
    rows = {row.path: row for row in page({"kind": "extradition"}, "sought").rows}
    assert "sought.kind" not in rows
    assert rows["sought.family_name"].applies
    assert rows["sought.born"].applies
    assert not rows["sought.legal_name"].applies
