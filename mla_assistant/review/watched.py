"""A request that notes what a rule looks at, so that no rule is asked twice about what has not changed.

Two hundred rules and more would be asked at every key, and a key changes one section, or one answer about a measure:
most have looked elsewhere. A rule is asked again when something that it looked at is another object, or when something
that it asked has another answer; it need not say what that is. An answer that is equal to the last one is the last one:
what comes back is compared by what it says, never by `is`, and holds no measure that was looked at.
"""

from abc import ABCMeta
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from functools import cache, wraps
from itertools import zip_longest
from typing import Any, TypeVar

from pydantic import BaseModel

from mla_assistant.requests.part import Item, Part
from mla_assistant.requests.request import RequestModel
from mla_assistant.requests.structure import children, discriminator

Looked = set[str]
"""Sections by name, `measures` for instance; of a list that holds several types, `measures.search` for which items of
one type there are, and `measures.search.nexus` for one answer in them."""
Request = TypeVar("Request", bound=RequestModel)
Watched = TypeVar("Watched", bound=Part)
Wanted = TypeVar("Wanted", bound=Item)
Answer = TypeVar("Answer")

_LISTS_BY_TYPE = ("measures",)


@dataclass
class _Known:
    """An answer, what was looked at for it, and what was asked for it, with what came back."""

    looked: Looked = field(default_factory=set)
    asked: dict[Any, Any] = field(default_factory=dict)
    answer: Any = None


class Memory:
    """What was asked of one watched request: the answer to each question, and what it rests on."""

    def __init__(self, request: RequestModel, last: "Memory | None" = None) -> None:
        """Of the `last` memory every answer stands whose ground has not moved."""
        self.request = watched(request)
        self._known: dict[Any, _Known] = {**last._known} if last else {}
        self._resting: dict[Any, set[Any]] = last._resting if last else defaultdict(set)
        """The questions that rest on a look or on another question."""
        self._doubted: dict[Any, _Known] = {}
        self._news = changed(request, last.request) if last else set()
        self._doubt(self._news)
        self._twins: dict[str, list[Any]] = {}
        self._finding: _Known | None = None
        """For the question that is being asked."""

    def ask(self, find: Callable[[Any], Answer]) -> Answer:
        """What `find` says of the request, asked once; the very object it was where it says what it said before."""
        known = self._known.get(find)
        if known is None:
            asker, self._finding = self._finding, None
            try:
                before = self._doubted.get(find)
                known = self._known[find] = before if before and self._stands(before) else self._find(find, before)
            finally:
                self._finding = asker
        if self._finding:
            self._finding.asked[find] = known.answer
        answer: Answer = known.answer
        return answer

    def answers(self, finds: Iterable[Callable[[Any], Answer]]) -> list[Answer]:
        """What each of them says, as `ask` would; of some hundreds a key leaves nearly all in no doubt."""
        known = self._known
        return [known[find].answer if find in known else self.ask(find) for find in finds]

    def _doubt(self, moved: Looked) -> None:
        """What rests on that, or on what rests on it, is to be asked again, or at least to be looked at."""
        waiting: list[Any] = [*moved]
        while waiting:
            for find in self._resting[waiting.pop()]:
                if known := self._known.pop(find, None):
                    self._doubted[find] = known
                    waiting.append(find)

    def _stands(self, known: _Known) -> bool:
        looks_the_same = self._news.isdisjoint(known.looked)
        return looks_the_same and all(self.ask(find) is answer for find, answer in known.asked.items())

    def _find(self, find: Callable[[Any], Any], before: _Known | None) -> _Known:
        self._finding = known = _Known()
        answer = find(self.request)
        known.answer = before.answer if before and answer == before.answer else answer
        for ground in (*known.looked, *known.asked):
            self._resting[ground].add(find)
        return known

    def note(self, looked: Looked) -> None:
        """These were looked at too."""
        if self._finding:
            self._finding.looked |= looked

    def twins(self, section: str) -> list[Any]:
        """The items of a list: looks at their answers are noted."""
        if section not in self._twins:
            items: list[Part] = _answers(self.request)[section]
            self._twins[section] = [_twin(item, _watched_item(type(item), section)) for item in items]
        return self._twins[section]

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
        answer = find(request)
        last[:] = [(request, answer)]
        return answer

    return found


def watched(request: Request) -> Request:
    """The same request: looks at its sections are noted."""
    twin: Request = _twin(request, _watched(type(request)))
    return twin


def _twin(part: Watched, kind: type[Watched]) -> Watched:
    """The answers of a part under another class."""
    twin = object.__new__(kind)
    for name in BaseModel.__slots__:
        object.__setattr__(twin, name, getattr(part, name))
    return twin


@cache
def _watched(kind: type[Request]) -> type[Request]:
    looks = {name: _types(kind, name) if name in _LISTS_BY_TYPE else {name} for name in kind.model_fields}
    return _noting(kind, looks, {*kind.model_fields})


@cache
def _watched_item(kind: type[Part], section: str) -> type[Part]:
    looks = {name: {f"{section}.{discriminator(kind)}.{name}"} for name in kind.model_fields}
    return _noting(kind, looks, set[str]().union(*looks.values()))


def _noting(kind: type[Watched], looks: Mapping[str, Looked], whole: Looked) -> type[Watched]:
    """A class like `kind` that notes which of its fields are looked at; one look at its `__dict__` is at the whole."""
    looks = {**looks, "__dict__": whole, "model_dump": whole}

    def look(self: Watched, name: str) -> object:
        if (looked := looks.get(name)) and (memory := _memory.get()):
            memory.note(looked)
            if self is memory.request and name in _LISTS_BY_TYPE:
                return memory.twins(name)
        found: object = object.__getattribute__(self, name)
        return found

    # Not by Pydantic's own metaclass, which would build the schema of the whole model once more.
    return ABCMeta.__new__(type(kind), f"Watched{kind.__name__}", (kind,), {"__getattribute__": look})


def of_type(request: RequestModel, section: str, wanted: type[Wanted]) -> list[Wanted]:
    """The items of one type in a list that holds several; those of other types are not looked at."""
    memory = _memory.get()
    if memory is None or memory.request is not request:
        items = _answers(request)[section]
    else:
        memory.note(_types(type(request), section, wanted))
        items = memory.twins(section)
    return [item for item in items if isinstance(item, wanted)]


def in_full(request: RequestModel, sections: Iterable[str]) -> Iterator[tuple[str, Any]]:
    """Sections as they are, with their names, for what looks at all of them."""
    if memory := _memory.get():
        memory.note({*sections})
    answers = _answers(request)
    return ((section, answers[section]) for section in sections)


def _answers(part: Part) -> dict[str, Any]:
    """What a part holds; no look at it is noted."""
    found: dict[str, Any] = object.__getattribute__(part, "__dict__")
    return found


@cache
def _types(kind: type[RequestModel], section: str, wanted: type[Part] = Part) -> Looked:
    return {f"{section}.{discriminator(each)}" for each in children(kind)[section].models if issubclass(each, wanted)}


def changed(request: RequestModel, last: RequestModel) -> Looked:
    """What of a request is another than it was in the `last` one of the same kind."""
    now, before = _answers(request), _answers(last)
    sections = {name for name in now if now[name] is not before[name]}
    return sections.union(*(_changed_items(name, now[name], before[name]) for name in sections & {*_LISTS_BY_TYPE}))


def _changed_items(section: str, now: list[Item], before: list[Item]) -> Iterator[str]:
    for item, was in zip_longest(now, before):
        if item is was:
            continue
        if item and was and type(item) is type(was) and item.id == was.id:
            here, old = vars(item), vars(was)
            yield from (f"{section}.{discriminator(type(item))}.{name}" for name in here if here[name] != old[name])
        else:
            yield from (f"{section}.{discriminator(type(each))}" for each in (item, was) if each)
