"""The review of a whole request, and of one that is like the last but for what a key has changed."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache
from itertools import chain

from mla_assistant.instruments import own_files, steady
from mla_assistant.requests.applying import applying
from mla_assistant.requests.finding import Finding
from mla_assistant.requests.part import Part
from mla_assistant.requests.paths import FieldPath, split
from mla_assistant.requests.ref import position
from mla_assistant.requests.request import RequestModel
from mla_assistant.review.compared import in_reach
from mla_assistant.review.merging import merge
from mla_assistant.review.rules import RULES, Rule
from mla_assistant.review.waivers import apply_waivers
from mla_assistant.review.watched import Memory


@dataclass(frozen=True)
class Review:
    """`findings` in the order of the form, waived ones say so; the rest is what the next review takes over."""

    findings: tuple[Finding, ...]
    typed: Memory
    applied: Memory
    """What was asked of the request as typed, and of what applies of it."""
    leans_on: tuple[date, object]
    """Today, and the files of the office and the user: the rest of what rules look at."""


def review(request: RequestModel) -> tuple[Finding, ...]:
    """Every finding of the rules for this kind, in the order of the form; waived ones say so."""
    return review_again(request).findings


def review_again(request: RequestModel, last: Review | None = None, *, same_facts: bool = False) -> Review:
    """The whole review. Of the `last` one, rules that looked at nothing that has changed keep their findings.

    `same_facts`: take it that no file of facts has changed since, and look at none to know.
    """
    leans_on = last.leans_on if last and same_facts else (date.today(), own_files())
    if last and not (leans_on == last.leans_on and isinstance(last.typed.request, type(request))):
        last = None
    typed = Memory(request, last.typed if last else None)
    now = applying(request, (last.typed.request, last.applied.request) if last else None)
    applied = Memory(now, last.applied if last else None)
    with steady():
        found = [*_asked(typed, as_typed=True), *_asked(applied, as_typed=False)]
        with applied.at_work():
            found = [in_reach(finding, applied.request) for finding in merge(found, applied.request)]
        return Review(apply_waivers(_in_order(found, request), request), typed, applied, leans_on)


def _asked(memory: Memory, *, as_typed: bool) -> list[Finding]:
    with memory.at_work():
        return list(chain.from_iterable(memory.answers(_rules(type(memory.request), as_typed))))


@cache
def rules_for(kind: type[RequestModel]) -> tuple[Rule, ...]:
    """The rules that apply to requests of `kind`."""
    return tuple(rule for rule in RULES.values() if rule.weight(kind))


@cache
def _rules(kind: type[RequestModel], as_typed: bool) -> tuple[Rule, ...]:
    return tuple(rule for rule in rules_for(kind) if rule.as_typed == as_typed)


def _in_order(findings: Iterable[Finding], request: RequestModel) -> list[Finding]:
    return sorted(findings, key=lambda finding: _order(request, finding.path))


def _order(request: RequestModel, path: FieldPath) -> tuple[int, ...]:
    """Where a path stands in the form: sections, then fields, then items as they are listed."""
    place: object = request
    order: list[int] = []
    for step in split(path):
        if isinstance(place, list):
            found = position(place, step)
            index = len(place) if found is None else found
            place = None if found is None else place[found]
        elif isinstance(place, Part):
            names = _names(type(place))
            index = names.index(step) if step in names else len(names)
            place = getattr(place, step, None)
        else:
            break
        order.append(index)
    return tuple(order)


@cache
def _names(model: type[Part]) -> list[str]:
    return model.section_names() if issubclass(model, RequestModel) else list(model.model_fields)
