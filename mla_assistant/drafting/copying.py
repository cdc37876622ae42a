"""Entries of one request copied into another: a person, an offence, an account."""

import copy
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from mla_assistant.drafting.pages import model_title, page
from mla_assistant.requests.finding import Step
from mla_assistant.requests.part import Item, Part
from mla_assistant.requests.paths import Answers, FieldPath
from mla_assistant.requests.reading import kind_of, read
from mla_assistant.requests.references import drop_references
from mla_assistant.requests.structure import Child, children, discriminator


@dataclass(frozen=True)
class Found:
    """An entry that could be copied: what people call it, its answers, its model."""

    name: str
    answers: Answers
    model: type[Part]


def entries_for(session_answers: Answers, path: FieldPath, source: Answers) -> list[Found]:
    """What of another request could be copied into the list at `path`; a person sought counts as a person.

    Raises `UnknownKind` or `UnknownVersion` for a source that is no draft of ours.
    """
    wanted = {discriminator(model) or model.__name__: model for model in page(session_answers, path).models}
    return [
        Found(name or model_title(model), item, wanted[code])
        for code, model, item, name in _items(kind_of(source), source, read(source).request)
        if code in wanted
    ]


def copy_steps(found: Found, path: FieldPath) -> list[Step]:
    """The steps that put a copy into the list at `path`; what it refers to stays behind."""
    item = {name: value for name, value in copy.deepcopy(found.answers).items() if name in found.model.model_fields}
    item.pop("id", None)
    drop_references(found.model, item, set())
    return [Step("add", path, item)]


def _items(model: type[Part], answers: Any, part: Part) -> Iterator[tuple[str, type[Part], Answers, str]]:
    """Every item below `part`: its code, model, answers and name."""
    for name, child in children(model).items():
        value = answers.get(name) if isinstance(answers, dict) else None
        if child.is_list:
            read_items = {item.id: item for item in getattr(part, name) if isinstance(item, Item)}
            for item in value if isinstance(value, list) else ():
                if isinstance(item, dict) and (found := child.model_of(item)):
                    known = read_items.get(str(item.get("id")))
                    yield discriminator(found) or found.__name__, found, item, known.name if known else ""
                    if known:
                        yield from _items(found, item, known)
        elif isinstance(value, dict) and value:
            yield from _as_item(child, value, getattr(part, name))


def _as_item(child: Child, value: Answers, part: Part) -> Iterator[tuple[str, type[Part], Answers, str]]:
    """One part that stands alone and is, elsewhere, an item of a list: the person sought is a person."""
    from mla_assistant.requests.parts.person import Person, SoughtPerson

    if child.model is SoughtPerson and isinstance(part, SoughtPerson):
        yield Person.__name__, Person, value, part.full_name
    else:
        yield from _items(child.model, value, part)
