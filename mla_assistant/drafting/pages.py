"""Where a drafter can be: the task list's sections, and below them one page a part or item.

A page is a path. A section that is a list shows its items; a part shows its fields, with small parts inlined
under their own heading and large ones (an authority, a person) behind a row that opens them.
"""

from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from mla_assistant.drafting.fields import FieldSpec, fields
from mla_assistant.requests.applying import applies
from mla_assistant.requests.asking import asking
from mla_assistant.requests.part import Item, Part
from mla_assistant.requests.paths import Answers, FieldPath, get, join, split
from mla_assistant.requests.reading import kind_of, read
from mla_assistant.requests.request import RequestModel
from mla_assistant.requests.structure import Child, children, part_at
from mla_assistant.text.translate import _, label


@dataclass(frozen=True)
class Section:
    """One line of the task list."""

    name: str
    title: str
    help: str
    is_list: bool
    essential: bool


@dataclass(frozen=True)
class Row:
    """One field on a page, at its path; `heading` opens a group of inlined fields."""

    path: FieldPath
    spec: FieldSpec
    heading: str = ""
    applies: bool = True


@dataclass(frozen=True)
class Page:
    """A place to work: `rows` of a part, or `items` of a list (then `models` are what can be added)."""

    path: FieldPath
    title: str
    help: str
    rows: tuple[Row, ...] = ()
    is_list: bool = False
    models: tuple[type[Part], ...] = ()


def sections(kind: type[RequestModel]) -> list[Section]:
    """The task list of a kind, titles in the language of the face."""
    kids = children(kind)
    return [
        Section(name, _(kid.asking.title), _(kid.asking.help), kid.is_list, kid.asking.tier == "essential")
        for name in kind.section_names()
        if (kid := kids[name])
    ]


def page(answers: Answers, path: FieldPath) -> Page:
    """The page at `path`. Raises `LookupError` where there is no part or list."""
    model: type[Part] = kind_of(answers)
    place: Any = answers
    child: Child | None = None
    is_item = False
    for step in split(path):
        if child and child.is_list and not is_item:
            place = get({"list": place}, join("list", step))
            found = child.model_of(place) if isinstance(place, dict) else None
            if found is None:
                raise LookupError(path)
            model, is_item = found, True
            continue
        child = children(model).get(step)
        if child is None:
            raise LookupError(path)
        place = place.get(step) if isinstance(place, dict) else None
        model, is_item = child.model, False
    if child is None:
        raise LookupError(path)
    if child.is_list and not is_item:
        return Page(path, _(child.asking.title), _(child.asking.help), is_list=True, models=child.models)
    title = model_title(model) if is_item else _(child.asking.title)
    rows = tuple(_rows(model, path, place if isinstance(place, dict) else {}, answers))
    return Page(path, title, "" if is_item else _(child.asking.help), rows)


def model_title(model: type[Part]) -> str:
    """What people call one item of a model, in the language of the face."""
    return _(model.TITLE)


def item_name(answers: Answers, path: FieldPath) -> str:
    """What a list calls an item: its own name, or its kind while it has none."""
    item = part_at(read(answers).request, path)
    return label(item.name) if isinstance(item, Item) and item.name else ""


def _rows(model: type[Part], path: FieldPath, part: dict[str, Any], answers: Answers) -> list[Row]:
    rows: list[Row] = []
    kind = kind_of(answers)
    for spec in fields(model):
        if not asked_of(kind, spec):
            continue
        where = join(path, spec.name)
        here = bool(applies(model, spec.name, part, answers))
        if spec.control == "part" and not getattr(spec.models[0], "own_page", False):
            below = part.get(spec.name)
            inner = _rows(spec.models[0], where, below if isinstance(below, dict) else {}, answers)
            outer = spec.asking.tier
            for index, row in enumerate(inner):
                heading = _(spec.asking.title) if index == 0 else row.heading
                rows.append(Row(row.path, _at_most(row.spec, outer), heading, row.applies and here))
        else:
            rows.append(Row(where, spec, "", here))
    return rows


def asked_of(kind: type[RequestModel], spec: FieldSpec) -> bool:
    """Whether a request of `kind` can answer it: an offence refers to an investigation; extradition has none."""
    return not spec.refers_to or _has_list_of(kind, spec.refers_to)


@cache
def _has_list_of(kind: type[RequestModel], model_name: str) -> bool:
    """Whether requests of `kind` hold items of that model."""
    lists = (child for child in children(kind).values() if child.is_list)
    return any(model_name in {base.__name__ for base in each.__mro__} for child in lists for each in child.models)


def _at_most(spec: FieldSpec, tier: str) -> FieldSpec:
    """A field is asked no louder than the part that holds it."""
    if tier == "essential" or not spec.essential:
        return spec
    return replace(spec, asking=replace(spec.asking, tier="more"))


def section_title(kind: type[RequestModel], name: str) -> str:
    return _(asking(kind.model_fields[name], name).title)
