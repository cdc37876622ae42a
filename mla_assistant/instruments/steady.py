"""Facts that stand still: within `steady()` each file is looked at once, whoever asks for it and how often.

A review asks some fifty times at every key whether a file has changed, which would be a third of its time.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import wraps
from typing import Any, TypeVar

_seen: ContextVar[dict[tuple[Any, str], Any] | None] = ContextVar("seen", default=None)

Name = TypeVar("Name", bound=str)
Found = TypeVar("Found")


@contextmanager
def steady() -> Iterator[None]:
    """Facts found within are those of the first look."""
    before = _seen.set({})
    try:
        yield
    finally:
        _seen.reset(before)


def looked_up(find: Callable[[Name], Found]) -> Callable[[Name], Found]:
    """Ask `find` once for each name while facts are steady, and always otherwise."""

    @wraps(find)
    def found(name: Name) -> Found:
        seen = _seen.get()
        if seen is None:
            return find(name)
        if (find, name) not in seen:
            seen[find, name] = find(name)
        kept: Found = seen[find, name]
        return kept

    return found
