"""Find in draft: where a text stands in the answers, and where a question asks about it; and what is ever asked."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import accumulate
from typing import NamedTuple

from mla_assistant.drafting.pages import section_title
from mla_assistant.drafting.summary import summary
from mla_assistant.requests.asking import asking
from mla_assistant.requests.part import Part
from mla_assistant.requests.paths import Answers, FieldPath
from mla_assistant.requests.request import RequestModel
from mla_assistant.requests.structure import children
from mla_assistant.text.fold import folded

_AROUND = 30


@dataclass(frozen=True)
class Hit:
    path: FieldPath
    title: str
    excerpt: str


class Question(NamedTuple):
    section: str
    title: str
    help: str


def search(request: RequestModel, answers: Answers, text: str) -> list[Hit]:
    """Every answer or question that holds `text`, whatever its capitals and accents, in the order of the draft; before
    all others the questions of that very name.
    """
    wanted = folded(text).strip()
    found = _hits(request, answers, wanted) if wanted else ()
    return sorted(found, key=lambda hit: folded(hit.title) != wanted)


def _hits(request: RequestModel, answers: Answers, wanted: str) -> Iterator[Hit]:
    for section in type(request).section_names():
        if wanted in folded(title := section_title(type(request), section)):
            yield Hit(section, title, "")
        for answered in summary(request, answers, section, every=True):
            at = folded(answered.answer).find(wanted)
            if at >= 0:
                at = _unfolded(answered.answer, at)
                start = max(0, at - _AROUND)
                excerpt = answered.answer[start : at + len(wanted) + _AROUND].replace("\n", " ")
                yield Hit(answered.path, answered.title, ("…" if start else "") + excerpt)
            elif wanted in folded(answered.title):
                yield Hit(answered.path, answered.title, answered.answer[: 2 * _AROUND].replace("\n", " "))


def _unfolded(text: str, at: int) -> int:
    """Where in `text` stands what is at `at` of it folded, where a sign may be two, or an accent none."""
    ends = accumulate(len(folded(sign)) for sign in text)
    return at if text.isascii() else next(number for number, end in enumerate(ends) if end > at)


@cache
def questions(kind: type[RequestModel]) -> tuple[Question, ...]:
    """Every question of a kind, those not asked as yet among them; alike in a section, it is one."""
    sections = ((name, child) for name, child in children(kind).items() if name in kind.section_names())
    return tuple(dict.fromkeys(each for name, child in sections for model in child.models for each in _of(model, name)))


def _of(model: type[Part], section: str) -> Iterator[Question]:
    below = children(model)
    for name, field in model.model_fields.items():
        if (asked := asking(field, name)).title:
            yield Question(section, asked.title, asked.help)
        for each in below[name].models if name in below else ():
            yield from _of(each, section)
