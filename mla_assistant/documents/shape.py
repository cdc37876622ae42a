"""The fields of a part as a document meets them: what prints, what is looped over, what is looked up."""

from dataclasses import dataclass
from functools import cache
from typing import Literal

from mla_assistant.requests.asking import Asking, asking
from mla_assistant.requests.choice import Choice
from mla_assistant.requests.part import Item, Part
from mla_assistant.requests.prose import Paragraph
from mla_assistant.requests.structure import Leaf, leaf_of, referred

Kind = Literal["value", "part", "prose", "ref"]
SUMMARY = ("id", "number", "name")
"""All that is left of a reference inside an item that was itself reached by a reference."""


IN_WORDS = ("date", "state", "language", "file_type")
"""What prints in words only, each through the filter of its name."""


@dataclass(frozen=True)
class Slot:
    """One field of a part. `models` are the parts it may hold, or refer to; `filter` is what a code prints through."""

    name: str
    kind: Kind
    is_list: bool
    optional: bool
    asking: Asking
    leaf: Leaf
    models: tuple[type[Part], ...] = ()
    is_phrase: bool = False
    """Words in the language of the draft, which a document in another language needs translated."""

    @property
    def filter(self) -> str | None:
        if isinstance(self.leaf.base, type) and issubclass(self.leaf.base, Choice):
            return "label"
        return next((mark for mark in IN_WORDS if self.leaf.has(mark)), None)

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes of a choice or a discriminator; empty for free values."""
        base = self.leaf.base
        return tuple(base) if isinstance(base, type) and issubclass(base, Choice) else _literals(base)

    @property
    def is_hole_when_empty(self) -> bool:
        return self.asking.always or self.asking.tier == "essential"


def _literals(base: object) -> tuple[str, ...]:
    return tuple(code for code in getattr(base, "__args__", ()) if isinstance(code, str))


@cache
def slots(model: type[Part]) -> dict[str, Slot]:
    """The fields of a model in order, without those that stay at home."""
    return {name: _slot(name, model) for name in model.model_fields if name not in model.at_home}


def _slot(name: str, model: type[Part]) -> Slot:
    found = model.model_fields[name]
    asked, leaf = asking(found, name), leaf_of(found)
    optional = found.default is None and not asked.always
    target = referred(leaf.base)
    if target and issubclass(target, Item):
        return Slot(name, "ref", leaf.is_list, optional, asked, leaf, (target,))
    models = leaf.members or (leaf.base,)
    if all(isinstance(each, type) and issubclass(each, Part) for each in models):
        kind: Kind = "prose" if models == (Paragraph,) else "part"
        return Slot(name, kind, leaf.is_list, optional, asked, leaf, models)
    return Slot(name, "value", leaf.is_list, optional, asked, leaf, is_phrase=leaf.has("translate"))


def title_of(printed: str) -> str:
    """What a draft calls a printed property that is a hole."""
    return printed.replace("_", " ").capitalize()


def beside(model: type[Part]) -> dict[str, type]:
    """What a document may use of a part beside its fields, and its type; fields of these names come first."""
    names: dict[str, type] = {"given": bool} | dict.fromkeys(model.printed, str)
    if issubclass(model, Item):
        names["number"] = int
        if model.said_once:
            names |= {"alike_above": bool, "alike_below": bool, "alike_from": int}
    if issubclass(model, Paragraph):
        names |= {"foreign": bool, "right_to_left": bool}
    return names
