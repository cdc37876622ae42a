"""How much of what the instruments ask for a draft can answer, counted in the open."""

from collections import Counter
from dataclasses import dataclass, field

from mla_assistant import instruments as facts
from mla_assistant.instruments import ContentsItem
from mla_assistant.requests.kinds import KINDS
from mla_assistant.review.bindings import bindings
from mla_assistant.review.switches import NOT_YET


@dataclass(frozen=True)
class Coverage:
    """Items of all shipped instruments for one kind of request; `elsewhere` only point to another text."""

    bound: int
    not_drafting: int
    elsewhere: int
    not_yet: Counter[str] = field(hash=False)

    @property
    def items(self) -> int:
        return self.bound + self.not_drafting + self.elsewhere + self.not_yet.total()


def coverage(kind: str) -> Coverage:
    """Counted over every instrument, so every instrument is read; what is asked of another kind alone counts there."""
    model = KINDS[kind]
    listed = [item for found in facts.instruments(unread=True) for item in found.contents(model.SCOPE, model.OWN_LIST)]
    others = {each.OWN_LIST for each in KINDS.values() if each.OWN_LIST and each is not model}
    counted = Counter(_state(item, kind) for item in listed if item.applies_when not in others)
    known = {name: counted.pop(name, 0) for name in ("bound", "not drafting", "elsewhere")}
    return Coverage(known["bound"], known["not drafting"], known["elsewhere"], counted)


def _state(item: ContentsItem, kind: str) -> str:
    """`bound`, `not drafting`, `elsewhere`, or the kind of request or measure that will ask for it."""
    if item.strength == "by_reference":
        return "elsewhere"
    if item.applies_when in NOT_YET:
        return NOT_YET[item.applies_when]
    of_item = [bindings(kind)[name] for name in item.fields]
    missing = next((binding.not_yet for binding in of_item if binding.not_yet), "")
    return missing or ("bound" if any(binding.places for binding in of_item) else "not drafting")
