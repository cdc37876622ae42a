"""A request that notes what a rule looks at, so that no rule is asked twice about what has not changed.

Two hundred rules and more are asked at every key, and a key changes one section, or one measure: most have looked
elsewhere. A rule is asked again when something that it looked at is another object; it need not say what that is.
"""

from abc import ABCMeta
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache, wraps
from typing import Any, TypeVar

from mla_assistant.requests.part import Part
from mla_assistant.requests.request import RequestModel
from mla_assistant.requests.structure import children, discriminator

Looked = set[str]
"""Sections by name, `measures` for instance; `measures.search` for the measures of one type."""
Request = TypeVar("Request", bound=RequestModel)
Wanted = TypeVar("Wanted", bound=Part)
Answer = TypeVar("Answer")

_LISTS_BY_TYPE = ("measures",)


class Memory:
    """What was asked of one watched request: the answer to each question, and what was looked at for it."""

    def __init__(self, request: RequestModel, last: "Memory | None" = None) -> None:
        """Of the `last` memory everything is taken over that looked at nothing which is another now."""
        self.request = watched(request)
        self.looked: Looked | None = None
        """For the question that is being asked."""
        news = changed(request, last.request) if last else set()
        kept = last.known.items() if last else ()
        self.known: dict[Any, tuple[Looked, Any]] = {ask: found for ask, found in kept if news.isdisjoint(found[0])}

    def ask(self, find: Callable[[Any], Answer]) -> Answer:
        """What `find` says of the request, asked once."""
        known = self.known.get(find)
        if known is None:
            before, self.looked = self.looked, set()
            try:
                known = self.known[find] = self.looked, find(self.request)
            finally:
                self.looked = before
        if self.looked is not None:
            self.looked |= known[0]
        answer: Answer = known[1]
        return answer

    def note(self, looked: Looked) -> None:
        """These were looked at too."""
        if self.looked is not None:
            self.looked |= looked

    @contextmanager
    def at_work(self) -> Iterator[None]:
        """Looks at the request are noted here within."""
        before = _memory.set(self)
        try:
            yield
        finally:
            _memory.reset(before)


_memory: ContextVar[Memory | None] = ContextVar("memory", default=None)


def remembered(find: Callable[[RequestModel], Answer]) -> Callable[[RequestModel], Answer]:
    """Keep the answer while what `find` looks at stays what it was; without a review, for the request last asked about.

    Many rules ask, and a request never changes.
    """
    last: list[tuple[RequestModel, Answer]] = []

    @wraps(find)
    def found(request: RequestModel) -> Answer:
        memory = _memory.get()
        if memory and memory.request is request:
            return memory.ask(find)
        for known, answer in last:
            if known is request:
                return answer
        last[:] = [(request, find(request))]
        return last[0][1]

    return found


def watched(request: Request) -> Request:
    """The same request: looks at its sections are noted."""
    twin: Request = object.__new__(_watched(type(request)))
    object.__setattr__(twin, "__dict__", vars(request))
    object.__setattr__(twin, "__pydantic_fields_set__", request.__pydantic_fields_set__)
    return twin


@cache
def _watched(kind: type[Request]) -> type[Request]:
    sections = frozenset(kind.model_fields)

    def look(self: Request, name: str) -> object:
        if name in sections:
            if (memory := _memory.get()) and memory.looked is not None:
                memory.looked.add(name)
        elif name == "model_dump":
            _note(set(sections))
        found: object = object.__getattribute__(self, name)
        return found

    # Not by Pydantic's own metaclass, which would build the schema of the whole model once more.
    return ABCMeta.__new__(type(kind), f"Watched{kind.__name__}", (kind,), {"__getattribute__": look})


def of_type(request: RequestModel, section: str, wanted: type[Wanted]) -> list[Wanted]:
    """The items of one type in a list that holds several; those of other types are not looked at."""
    _note(_types(type(request), section, wanted))
    return [item for item in vars(request)[section] if isinstance(item, wanted)]


@cache
def _types(kind: type[RequestModel], section: str, wanted: type[Part]) -> Looked:
    return {f"{section}.{discriminator(each)}" for each in children(kind)[section].models if issubclass(each, wanted)}


def _note(looked: Looked) -> None:
    if memory := _memory.get():
        memory.note(looked)


def changed(request: RequestModel, last: RequestModel) -> Looked:
    """What of a request is another than it was in the `last` one of the same kind."""
    now, before = vars(request), vars(last)
    sections = {name for name in now if now[name] is not before[name]}
    return sections.union(*(_changed_types(name, now[name], before[name]) for name in sections & {*_LISTS_BY_TYPE}))


def _changed_types(section: str, now: list[Part], before: list[Part]) -> Looked:
    moved = [(a, b) for a, b in zip(now, before, strict=False) if a is not b]
    items = [item for pair in moved for item in pair] + now[len(before) :] + before[len(now) :]
    return {f"{section}.{discriminator(type(item))}" for item in items}
