"""Which fields changed, by their paths, for the audit trail: where, never what."""

import re
from collections.abc import Iterator
from typing import Any

from mla_assistant.register.rows import JsonObject

MAX_PATHS = 200
# A key that is no name of a field could be text of the case.
NAME = re.compile(r"[A-Za-z0-9_-]{1,40}")


def changed_paths(before: JsonObject, after: JsonObject) -> list[str]:
    """As `measures.m1.nexus`; where there are more than 200, the sections they are in."""
    paths = sorted(set(_differences(before, after, ())))
    if len(paths) > MAX_PATHS:
        paths = sorted({path.split(".")[0] for path in paths})[:MAX_PATHS]
    return paths


def _differences(before: Any, after: Any, at: tuple[str, ...]) -> Iterator[str]:
    if before == after:
        return
    old, new = _named(before), _named(after)
    if old is None or new is None or _was_reordered(old, new, after):
        yield ".".join(at)
        return
    for name in {**old, **new}:
        step = name if NAME.fullmatch(name) else "*"
        yield from _differences(old.get(name), new.get(name), (*at, step))


def _was_reordered(old: dict[str, Any], new: dict[str, Any], after: Any) -> bool:
    return isinstance(after, list) and list(old) != list(new) and set(old) == set(new)


def _named(value: Any) -> dict[str, Any] | None:
    """The fields of an object, or the items of a list by their ids."""
    if isinstance(value, dict):
        return value
    if isinstance(value, list) and all(isinstance(item, dict) and isinstance(item.get("id"), str) for item in value):
        items = {item["id"]: item for item in value}
        return items if len(items) == len(value) else None
    return None
