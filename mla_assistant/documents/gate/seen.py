"""What an expression of a template stands for, by the model."""

from dataclasses import dataclass, fields, replace
from functools import cache
from typing import Literal

from mla_assistant.documents.context import About, Paper
from mla_assistant.documents.dialect import LOOP_NAMES
from mla_assistant.documents.shape import SUMMARY, Slot, beside, slots
from mla_assistant.requests.kinds import KINDS
from mla_assistant.requests.part import Part
from mla_assistant.requests.prose import Paragraph
from mla_assistant.requests.structure import discriminator

Kind = Literal["text", "flag", "part", "summary", "about", "paper", "loop", "unknown"]
_AS: dict[object, str] = {str: "text", bool: "flag", tuple[Paper, ...]: "paper"}
ABOUT = {each.name: _AS[each.type] for each in fields(About)} | {"kind": "text"}
"""What a document says of itself, and of what kind the request is."""
PAPER = {each.name: each.default is None for each in fields(Paper)}
"""What a paper that goes along says of itself, and whether that may be empty."""


@dataclass(frozen=True)
class Seen:
    """One expression. `key` tells two expressions apart that are written alike; `paths` are the fields it reads."""

    key: str
    kind: Kind
    paths: tuple[str, ...] = ()
    many: bool = False
    optional: bool = False
    slot: Slot | None = None
    codes: tuple[str, ...] = ()
    """All it can be, where that is one of a few."""
    models: tuple[type[Part], ...] = ()
    shallow: bool = False
    """Reached through a reference: its own references are number and name only, and nothing it prints counts as
    printing the list it stands in."""

    def item(self, key: str) -> "Seen":
        """One element, when looped over."""
        return replace(self, key=key, many=False, optional=False)

    def narrowed(self, code: str) -> "Seen":
        """The same where its discriminator has this code."""
        pairs = [(m, p) for m, p in zip(self.models, self.paths, strict=False) if discriminator(m) == code]
        if not pairs:
            return self
        return replace(self, models=tuple(m for m, _p in pairs), paths=tuple(p for _m, p in pairs))


UNKNOWN = Seen("", "unknown")
LOOP = Seen("loop", "loop")


def root(model: type[Part], sections: list[str]) -> dict[str, Seen]:
    """What a template can name at its top: the sections that travel, and `document`."""
    found = {name: of_slot(slots(model)[name], name, (name,), False) for name in sections}
    return {**found, "document": Seen("document", "about")}


def names_of(seen: Seen) -> tuple[str, ...]:
    """The names that may follow a dot."""
    if seen.kind == "loop":
        return LOOP_NAMES
    if seen.kind == "about":
        return tuple(ABOUT)
    if seen.kind == "paper":
        return tuple(PAPER)
    if seen.kind == "summary":
        return SUMMARY
    if seen.kind == "part":
        offered = [[*slots(model), *beside(model)] for model in seen.models]
        return tuple(name for name in offered[0] if all(name in names for names in offered))
    return ()


def step(seen: Seen, name: str) -> Seen:
    """`seen.name`, for a name that `names_of` gives."""
    key = f"{seen.key}.{name}"
    if seen.kind == "loop":
        return Seen(key, "flag" if name in ("first", "last") else "text")
    if seen.kind == "paper":
        return Seen(key, "text", optional=PAPER[name])
    if seen.kind == "about" and ABOUT[name] == "paper":
        return Seen(key, "paper", many=True)
    if seen.kind == "about":
        return Seen(key, "flag" if ABOUT[name] == "flag" else "text", codes=tuple(KINDS) if name == "kind" else ())
    if seen.kind == "summary":
        return Seen(key, "text")
    model = seen.models[0]
    if name in slots(model):
        if issubclass(model, Paragraph):
            return Seen(key, "text", seen.paths, slot=slots(model)[name])
        paths = () if seen.shallow else tuple(f"{path}.{name}" for path in seen.paths)
        found = of_slot(slots(model)[name], key, paths, seen.shallow)
        codes = dict.fromkeys(code for each in seen.models for code in slots(each)[name].codes)
        return replace(found, codes=tuple(codes))
    if beside(model)[name] is bool:
        return Seen(key, "flag")
    paths = (
        ()
        if seen.shallow
        else tuple(
            f"{path}.{field}"
            for each, path in zip(seen.models, seen.paths, strict=False)
            for field in sorted(fields_behind(each, name))
        )
    )
    return Seen(key, "text", paths)


def of_slot(slot: Slot, key: str, paths: tuple[str, ...], shallow: bool) -> Seen:
    common = {"many": slot.is_list, "optional": slot.optional and not slot.is_list, "slot": slot}
    if slot.kind == "value":
        return Seen(key, "text", paths, shallow=shallow, **common)  # type: ignore[arg-type]
    if slot.kind == "ref":
        return Seen(key, "summary" if shallow else "part", paths, models=slot.models, shallow=True, **common)  # type: ignore[arg-type]
    if len(slot.models) > 1:
        paths = tuple(f"{path}.{discriminator(model)}" for path in paths for model in slot.models)
    return Seen(key, "part", paths, models=slot.models, shallow=shallow, **common)  # type: ignore[arg-type]


@cache
def fields_behind(model: type[Part], name: str) -> frozenset[str]:
    """The fields a printed property is computed from, by the names its code uses."""
    getter = getattr(getattr(model, name, None), "fget", None)
    used = getter.__code__.co_names if getter else ()
    behind = [{each} if each in slots(model) else fields_behind(model, each) for each in used if each != name]
    return frozenset().union(*behind)
