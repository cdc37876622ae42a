"""Whether a question arises, given the other answers: one rule for the form, the checks and the documents.

An answer whose question does not apply any more stays in the draft, where a finding names it, and goes nowhere else.
"""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, NamedTuple, TypeVar

from mla_assistant.requests.asking import asking
from mla_assistant.requests.part import Part
from mla_assistant.requests.paths import FieldPath
from mla_assistant.requests.structure import children

Found = TypeVar("Found", bound=Part)


class Condition(NamedTuple):
    """The answer at `place`, beside the question or by a dotted name from the top, is one of `codes`.

    Among these "" stands for no answer.
    """

    place: FieldPath
    codes: tuple[str, ...]


@cache
def conditions(model: type[Part], name: str) -> tuple[Condition, ...]:
    """All that must hold for the question to arise; first what must hold for those to be asked on which it depends."""
    return tuple(_conditions(model, name))


def _conditions(model: type[Part], name: str) -> Iterator[Condition]:
    for place, codes in (asking(model.model_fields[name]).when or {}).items():
        if (given := model.settled(place)) and given in codes:
            continue
        if "." not in place:
            yield from _conditions(model, place)
        yield Condition(place, codes)


def holds(condition: Condition, part: Any, whole: Any) -> bool | None:
    """None where the answer is not there. `part` and `whole` are answers as typed, or the models made of them."""
    found = whole if "." in condition.place else part
    for step in condition.place.split("."):
        found = _answer(found, step)
    if found is None or found == "":
        return "" in condition.codes or None
    return found in condition.codes


def applies(model: type[Part], name: str, part: Any, whole: Any) -> bool | None:
    """Whether the question arises; None while that is open, because an answer that it depends on is missing.

    A question is asked where it applies. An answer is printed unless its question does not: that of a person whose
    kind nobody has chosen yet is a name all the same.
    """
    found = {holds(condition, part, whole) for condition in conditions(model, name)}
    return False if False in found else None if None in found else True


def waited_for(model: type[Part], name: str, part: Any, whole: Any) -> bool:
    """Whether a missing answer is a hole: the question arises, and no answer beside it serves as well."""
    other = asking(model.model_fields[name]).or_else
    return bool(applies(model, name, part, whole)) and not (other and _answer(part, other))


def _answer(part: Any, name: str) -> Any:
    return part.get(name) if isinstance(part, Mapping) else getattr(part, name, None)


def applying(request: Found, last: tuple[Found, Found] | None = None) -> Found:
    """The request without the answers whose questions do not apply: what is reviewed, printed, sent, fingerprinted.

    Of the `last` request, and what applied of it, parts that stand as they were are taken over: after a key most do.
    """
    return _applying(request, request, _taken_over(request, *last) if last else {})


def _taken_over(request: Part, last: Part, applied: Part) -> dict[int, Any]:
    """By the identity of a section, a list or an item what of it applied; none where elsewhere decides anew."""
    was, new = vars(last), vars(applied)
    if any(getattr(request, name) is not was[name] for name in _elsewhere(type(request))):
        return {}
    known: dict[int, Any] = {}
    for name, before in was.items():
        if isinstance(before, Part):
            known[id(before)] = new[name]
        elif isinstance(before, list):
            known[id(before)] = new[name]
            known.update((id(old), now) for old, now in zip(before, new[name], strict=True) if isinstance(old, Part))
    return known


@cache
def _elsewhere(kind: type[Part]) -> frozenset[str]:
    """The sections with answers on which questions in other sections depend."""
    places = (each.place for model in _models(kind) for name in model.model_fields for each in conditions(model, name))
    return frozenset(place.split(".")[0] for place in places if "." in place) & kind.model_fields.keys()


def _models(model: type[Part]) -> set[type[Part]]:
    return {model}.union(*(_models(each) for child in children(model).values() for each in child.models))


def _applying(part: Found, whole: Part, known: Mapping[int, Any]) -> Found:
    changed: dict[str, Any] = {}
    for name in _looked_at(type(part)):
        value = now = getattr(part, name)
        if id(value) in known:
            now = known[id(value)]
        elif applies(type(part), name, part, whole) is False and part.has_answer(name):
            now = type(part).model_fields[name].get_default(call_default_factory=True)
        elif isinstance(value, Part):
            now = _applying(value, whole, known)
        elif isinstance(value, list):
            items = [_item(item, whole, known) for item in value]
            now = items if any(a is not b for a, b in zip(items, value, strict=True)) else value
        if now is not value:
            changed[name] = now
    return part.model_copy(update=changed) if changed else part


@cache
def _looked_at(model: type[Part]) -> tuple[str, ...]:
    """The fields that may not be asked for, or hold some that may not."""
    return tuple(name for name in model.model_fields if name in children(model) or conditions(model, name))


def _item(item: Any, whole: Part, known: Mapping[int, Any]) -> Any:
    if not isinstance(item, Part):
        return item
    return known[id(item)] if id(item) in known else _applying(item, whole, known)
