"""Places in a draft: `measures.m1.nexus`; items by id, `measures[0].nexus` accepted.

These functions work on answers, plain JSON as the drafter left it. They change in place and are the only way
answers are changed; each raises `PathNotFound` where a path leads nowhere. `branch` comes before a change that the
old answers must not see.
"""

import copy
import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

Answers = dict[str, Any]
FieldPath = str
Location = tuple[str | int, ...]
"""A place as Pydantic names it: fields, and positions in lists."""

_INDEX = re.compile(r"\[(\d+)\]")


class PathNotFound(LookupError):
    """No such place in this draft."""


def split(path: FieldPath) -> list[str]:
    """The steps of a path; `a[0].b` and `a.0.b` are one."""
    return list(_steps(path))


@lru_cache(4096)  # the questions of a page are asked for at every key
def _steps(path: FieldPath) -> tuple[str, ...]:
    return tuple(step for step in _INDEX.sub(r".\1", path).split(".") if step)


def join(*steps: str | int) -> FieldPath:
    return ".".join(str(step) for step in steps if step != "")


def parent(path: FieldPath) -> FieldPath:
    return ".".join(_steps(path)[:-1])


def upwards(path: FieldPath) -> Iterator[FieldPath]:
    """The place itself, and every one above it."""
    yield path
    while "." in path:
        path = path.rpartition(".")[0]
        yield path


def get(answers: Answers, path: FieldPath, default: Any = None) -> Any:
    """What stands at `path`, or `default`."""
    place: Any = answers
    try:
        for step in _steps(path):
            place = place[_key(place, step)]
    except (PathNotFound, KeyError, TypeError):
        return default
    return place


def items(answers: Any, name: str) -> list[Answers]:
    """The entries of the list `name` that are objects; [] where there is no such list."""
    value = answers.get(name) if isinstance(answers, dict) else None
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


def branch(answers: Answers, path: FieldPath) -> Answers:
    """A copy of `answers` that may be changed at `path` and shares everything that does not lie on the way there."""
    fresh = dict(answers)
    place: Any = fresh
    for step in split(path):
        try:
            key = _key(place, step)
            below = place[key]
        except (PathNotFound, KeyError):
            break
        if not isinstance(below, dict | list):
            break
        place[key] = copy.copy(below)
        place = place[key]
    return fresh


def put(answers: Answers, path: FieldPath, value: Any) -> None:
    """Set the answer at `path`, making the parts above it; None or an empty string takes the answer away."""
    *above, last = split(path)
    place: Any = answers
    for step in above:
        if isinstance(place, dict) and not isinstance(place.get(step), dict | list):
            place[step] = {}
        place = place[_key(place, step)]
    if value is None or value == "":
        if isinstance(place, dict):
            place.pop(last, None)
            return
        raise PathNotFound(path)
    place[_key(place, last)] = value


def add(answers: Answers, path: FieldPath, item: Any, index: int | None = None) -> None:
    """Put `item` into the list at `path`, last or at `index`; the list is made where there is none."""
    items = get(answers, path)
    if not isinstance(items, list):
        items = []
        put(answers, path, items)
    items.insert(len(items) if index is None else index, item)


def remove(answers: Answers, path: FieldPath) -> Any:
    """Take away an answer or an item, and give it back."""
    *above, last = split(path)
    place = get(answers, join(*above)) if above else answers
    if not isinstance(place, dict | list):
        raise PathNotFound(path)
    try:
        return place.pop(_key(place, last))  # type: ignore[arg-type]  # the key fits the place by construction
    except (KeyError, IndexError):
        raise PathNotFound(path) from None


def move(answers: Answers, path: FieldPath, by: int) -> bool:
    """Move an item up (-1) or down (+1) in its list; False at the end of the list."""
    *above, last = split(path)
    items = get(answers, join(*above))
    if not isinstance(items, list):
        raise PathNotFound(path)
    here = _key(items, last)
    there = int(here) + by
    if not 0 <= there < len(items):
        return False
    items.insert(there, items.pop(int(here)))
    return True


def reached(answers: Answers, location: Location) -> list[tuple[Any, Any]]:
    """The holder and the key of each step of a location, as far as the answers go."""
    found: list[tuple[Any, Any]] = []
    place: Any = answers
    for step in location:
        is_there = step in place if isinstance(place, dict) else isinstance(place, list) and step in range(len(place))
        if not is_there:
            break
        found.append((place, step))
        place = place[step]
    return found


def by_id(answers: Answers, location: Location) -> FieldPath:
    """A location as a path: list positions become ids."""
    steps: list[str | int] = []
    for holder, key in reached(answers, location):
        item = holder[key] if isinstance(holder, list) else None
        name = item.get("id") if isinstance(item, dict) else None
        steps.append(name if name and isinstance(name, str) else key)
    return join(*steps)


def named(answers: Answers, path: FieldPath) -> FieldPath:
    """The same place as the program prints it: positions in lists as the ids of their items."""
    steps = split(path)
    for depth, step in enumerate(steps):
        item = get(answers, join(*steps[: depth + 1]))
        is_position = step.isdecimal() and isinstance(get(answers, join(*steps[:depth])), list)
        if is_position and isinstance(item, dict) and isinstance(item.get("id"), str):
            steps[depth] = item["id"]
    return join(*steps)


def _key(place: Any, step: str) -> str | int:
    """The key of `step` in a dict, or the position in a list of the item with that id or number."""
    if isinstance(place, dict):
        return step
    if isinstance(place, list):
        for index, item in enumerate(place):
            if isinstance(item, dict) and item.get("id") == step:
                return index
        if step.isdecimal() and int(step) < len(place):
            return int(step)
    raise PathNotFound(step)
