"""Entries of one request copied into another, or into another list of their own: a person, an offence, an account."""

import copy
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from mla_assistant.drafting.pages import model_title, page
from mla_assistant.requests.finding import Step
from mla_assistant.requests.measures.asset import Asset, AssetKind
from mla_assistant.requests.measures.records import Account
from mla_assistant.requests.part import Item, Part
from mla_assistant.requests.paths import Answers, FieldPath, get, join
from mla_assistant.requests.read_again import in_a_copy
from mla_assistant.requests.reading import kind_of, read
from mla_assistant.requests.references import drop_references, free_id, ids_in, ids_taken
from mla_assistant.requests.structure import Child, children, discriminator


@dataclass(frozen=True)
class Found:
    """An entry that could be copied: what people call it, its answers, its model."""

    name: str
    answers: Answers
    model: type[Part]


def entries_for(session_answers: Answers, path: FieldPath, source: Answers) -> list[Found]:
    """What of a request could be copied into the list at `path`, and does not stand there; a person sought counts as a
    person, a bank account that is an asset as an account.

    Raises `UnknownKind` or `UnknownVersion` for a source that is no draft of ours.
    """
    wanted = {discriminator(model) or model.__name__: model for model in page(session_answers, path).models}
    there = get(session_answers, path) if source is session_answers else None
    return [
        Found(name or model_title(model), item, wanted[code])
        for code, model, item, name in _items(kind_of(source), source, read(source).request)
        if code in wanted and not (there and item in there)
    ]


def copy_steps(chosen: Iterable[Found], path: FieldPath, source: Answers, answers: Answers) -> list[Step]:
    """The steps that put copies into the list at `path` of `answers`; what they refer to stays behind.

    What was written for the State or the annexes of another `source` is to be read again, as in a derived draft.
    """
    taken = ids_taken(answers)
    kept = ids_in(answers) if source is answers else set()
    steps: list[Step] = []
    for found in chosen:
        item = {name: value for name, value in copy.deepcopy(found.answers).items() if name in found.model.model_fields}
        drop_references(found.model, item, kept)
        item["id"] = free_id(getattr(found.model, "PREFIX", "i"), taken)
        taken.add(item["id"])
        again = () if source is answers else in_a_copy(item, join(path, item["id"]), source, answers)
        steps += [Step("add", path, item), *(Step("add", "desk.carried", each) for each in again)]
    return steps


def _items(model: type[Part], answers: Any, part: Part) -> Iterator[tuple[str, type[Part], Answers, str]]:
    """Every item below `part`: its code, model, answers and name."""
    for field, child in children(model).items():
        value = answers.get(field) if isinstance(answers, dict) else None
        if child.is_list:
            read_items = {item.id: item for item in getattr(part, field) if isinstance(item, Item)}
            for item in value if isinstance(value, list) else ():
                if isinstance(item, dict) and (found := child.model_of(item)):
                    known = read_items.get(str(item.get("id")))
                    name = known.name if known else ""
                    yield discriminator(found) or found.__name__, found, item, name
                    if found is Asset and item.get("kind") == AssetKind.BANK_ACCOUNT:
                        yield Account.__name__, Account, item | {"number": item.get("register_number")}, name
                    if known:
                        yield from _items(found, item, known)
        elif isinstance(value, dict) and value:
            yield from _as_item(child, value, getattr(part, field))


def _as_item(child: Child, value: Answers, part: Part) -> Iterator[tuple[str, type[Part], Answers, str]]:
    """One part that stands alone and is, elsewhere, an item of a list: the person sought is a person."""
    from mla_assistant.requests.parts.person import Person, PersonKind, SoughtPerson

    if child.model is SoughtPerson and isinstance(part, SoughtPerson):
        # Of a person sought it is not asked.
        yield Person.__name__, Person, {"kind": PersonKind.NATURAL.value, **value}, part.full_name
    else:
        yield from _items(child.model, value, part)
