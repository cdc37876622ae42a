"""What satisfies each universal field of the instruments, as data; and what of it a request leaves empty."""

import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import chain
from pathlib import Path
from typing import Any, get_args

from mla_assistant.instruments.vocabulary import Field
from mla_assistant.requests.applying import applies
from mla_assistant.requests.part import Part
from mla_assistant.requests.paths import FieldPath, join
from mla_assistant.requests.request import RequestModel

_FILE = Path(__file__).with_name("bindings.toml")

Place = tuple[str, ...]


@dataclass(frozen=True)
class Binding:
    """`places` must all be answered, of each one of its alternatives; or why no answer of a draft is asked for."""

    places: tuple[tuple[Place, ...], ...] = ()
    wished: bool = False
    not_drafting: str = ""
    not_yet: str = ""


@cache
def bindings(kind: str) -> dict[str, Binding]:
    """Every universal field and its binding in requests of `kind`. Raises `KeyError` where one has none."""
    read = tomllib.loads(_FILE.read_text("utf-8"))
    columns = (kind, read["like"].get(kind, ""), "any")
    return {field: _binding(_column(read[field], columns)) for field in get_args(Field)}


def lacking(request: RequestModel, field: str) -> list[FieldPath]:
    """Where an answer is missing that `field` asks for; empty when it is satisfied, or can't be by drafting."""
    binding = bindings(request.kind)[field]
    return [] if binding.wished else [path for each in binding.places for path in _gaps(request, each, "")]


def _column(field: dict[str, Any], columns: tuple[str, ...]) -> Any:
    return field[next((name for name in columns if name in field), columns[0])]


def _binding(entry: Any) -> Binding:
    if isinstance(entry, list):
        return Binding(tuple(map(_alternatives, entry)))
    if "wished" in entry:
        return Binding(tuple(map(_alternatives, entry["wished"])), wished=True)
    return Binding(**entry)


def _alternatives(text: str) -> tuple[Place, ...]:
    return tuple(tuple(place.strip().split(".")) for place in text.split("|"))


def _gaps(here: Any, alternatives: tuple[Place, ...], path: FieldPath) -> Iterator[FieldPath]:
    """What is missing of the first alternative, where each misses something. A list that they share is gone through
    once, so that one item may have the one and the next the other.
    """
    if len({place[:1] for place in alternatives}) > 1:
        yield from _first(_gaps(here, (place,), path) for place in alternatives)
        return
    if not alternatives[0]:
        if not _given(here):
            yield path
        return
    step, rest = alternatives[0][0], tuple(place[1:] for place in alternatives)
    if isinstance(here, list):
        yield from _in_list(here, step, rest, path)
        return
    if step.startswith("="):
        if here != step[1:]:
            yield path
        return
    asked = {name: applies(type(here), name, here, None) for name in step.split(",") if name in type(here).model_fields}
    if True in asked.values():  # what may be asked, too: the name of a person whose kind nobody has chosen yet
        names = (name for name in asked if asked[name] is not False)
        yield from _first(_gaps(getattr(here, name), rest, join(path, name)) for name in names)


def _in_list(items: list[Any], step: str, rest: tuple[Place, ...], path: FieldPath) -> Iterator[FieldPath]:
    if step.startswith("="):
        if not any(item.type == step[1:] for item in items):
            yield path
    elif step in ("*", "?"):
        gaps = (_gaps(item, rest, join(path, item.id)) for item in items)
        if not items:
            yield path
        elif step == "*":
            yield from chain.from_iterable(gaps)
        else:
            yield from _first(gaps)
    else:
        types = step.split(",")
        for item in items:
            if item.type in types:
                yield from _gaps(item, rest, join(path, item.id))


def _first(ways: Iterable[Iterator[FieldPath]]) -> list[FieldPath]:
    """The gaps of the first way, where none is without."""
    gaps = [list(way) for way in ways]
    return gaps[0] if gaps and all(gaps) else []


def _given(value: Any) -> bool:
    return not value.is_empty() if isinstance(value, Part) else value not in (None, "", [])
