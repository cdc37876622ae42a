"""Answers in, a request and findings out; never an exception for what somebody typed.

A leaf that can't be read becomes a hole and a finding; nothing else is lost, and the answers keep what was
typed. The whole draft stands in a reading after every key: what did not change since the last one is taken over.
"""

import copy
from collections.abc import Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from mla_assistant.requests.finding import Finding, Step
from mla_assistant.requests.kinds import KINDS
from mla_assistant.requests.paths import Answers, by_id, reached
from mla_assistant.requests.request import RequestModel
from mla_assistant.requests.structure import children, without_tags
from mla_assistant.text.safe import HALF, LOST, removed

_ROUNDS = 8


class UnknownKind(ValueError):
    """The draft names no kind of request that this program knows."""


class UnknownVersion(ValueError):
    """The draft was written for another version of its universal template."""


@dataclass(frozen=True)
class Reading:
    """A request, and what could not be read of the answers, in the order of the form."""

    request: RequestModel
    findings: tuple[Finding, ...]
    answers: Answers = field(repr=False)
    by_section: Mapping[str, tuple[Finding, ...]] = field(repr=False)


def kind_of(answers: Answers) -> type[RequestModel]:
    """The model of a draft. Raises `UnknownKind` or `UnknownVersion`."""
    kind = answers.get("kind")
    if not isinstance(kind, str) or kind not in KINDS:
        raise UnknownKind(str(kind))
    if answers.get("schema_version", 1) != 1:
        raise UnknownVersion(str(answers["schema_version"]))
    return KINDS[kind]


def identify(answers: Answers) -> Answers:
    """A copy in which every item that came without an id has one, and plain text stands as paragraphs."""
    model = kind_of(answers)
    answers = copy.deepcopy(answers)
    _identify(model, answers)
    return answers


def read(answers: Answers, last: Reading | None = None) -> Reading:
    """Read a draft. Raises `UnknownKind` or `UnknownVersion`; all else comes back as findings.

    With the `last` reading of the same draft, a section or item that is the very object it was then is not read again:
    for whoever changes answers by `paths.branch` and never in place. The result is the same.
    """
    model = kind_of(answers)
    if last and type(last.request) is model and (found := _read_on(model, answers, last)):
        return found
    request, by_section = _read(model, answers)
    if request is None:
        unreadable = Finding("structure_unreadable", "blocks", "", waivable=False)
        return Reading(model(), (*_in_order(model, by_section), unreadable), {}, {})
    return Reading(request, _in_order(model, by_section), answers, by_section)


_Found = dict[str, tuple[Finding, ...]]
_ENVELOPE = ("kind", "schema_version")


def _read_on(model: type[RequestModel], answers: Answers, last: Reading) -> Reading | None:
    """The last reading with the sections that changed read anew; None where one of them is beyond reading."""
    names = {*answers, *last.answers}
    changed = {name for name in names if answers.get(name) is not last.answers.get(name)}.union(_ENVELOPE)
    again = {name: answers[name] for name in changed if name in answers}
    items = {name: where for name in again if (where := _items_changed(name, answers, last))}
    request, found = _read(model, again | {name: [answers[name][n] for n in where] for name, where in items.items()})
    if request is None or items.keys() & found:  # what is wrong with an item stands in the order of the whole list
        items = {}
        request, found = _read(model, again)
    if request is None:
        return None
    sections = {name: getattr(request, name) for name in changed if name in model.model_fields}
    for name, where in items.items():
        fresh = dict(zip(where, sections[name], strict=True))
        sections[name] = [fresh.get(n, item) for n, item in enumerate(getattr(last.request, name))]
    kept = {name: findings for name, findings in last.by_section.items() if name not in changed}
    by_section = kept | found
    return Reading(last.request.model_copy(update=sections), _in_order(model, by_section), answers, by_section)


def _items_changed(name: str, answers: Answers, last: Reading) -> list[int]:
    """Which items of a list are others than before; empty where more than that has changed, or is wrong with it."""
    now, before, known = answers[name], last.answers.get(name), getattr(last.request, name, None)
    if not (isinstance(now, list) and isinstance(before, list) and isinstance(known, list)) or name in last.by_section:
        return []
    if not len(now) == len(before) == len(known):
        return []
    places = [n for n, (item, was) in enumerate(zip(now, before, strict=True)) if item is not was]
    return places if all(_same_id(now[n], before[n]) for n in places) else []


def _same_id(item: Any, was: Any) -> bool:
    """What has no id is given one that no other item of the list has."""
    return (
        isinstance(item, dict)
        and isinstance(was, dict)
        and isinstance(item.get("id"), str)
        and item["id"] == was.get("id")
    )


def _read(model: type[RequestModel], answers: Answers) -> tuple[RequestModel | None, _Found]:
    """A request from the sections in `answers`, and what is wrong with each; None after too many rounds."""
    found = {name: tuple(_unsafe({name: value})) for name, value in answers.items()}
    readable: Any = answers
    for _round in range(_ROUNDS):
        try:
            return model.model_validate(readable), {name: each for name, each in found.items() if each}
        except ValidationError as error:
            if readable is answers:
                readable = copy.deepcopy(answers)
            details = error.errors(include_url=False, include_context=True)
            if not all(detail["loc"] for detail in details):  # a key beyond reading has no place
                return None, found
            for name in dict.fromkeys(str(detail["loc"][0]) for detail in details):
                own = [detail for detail in details if str(detail["loc"][0]) == name]
                found[name] = (*found.get(name, ()), *_findings(model, readable, own))
            # A hole in a list renumbers what stands behind it: the last goes first, and each goes once.
            for place in sorted({without_tags(model, detail["loc"])[0] for detail in details}, reverse=True):
                if way := reached(readable, place):
                    holder, key = way[-1]
                    del holder[key]
    return None, found


def _in_order(model: type[RequestModel], by_section: Mapping[str, tuple[Finding, ...]]) -> tuple[Finding, ...]:
    known = model.section_names()
    place = {name: (known.index(name) if name in known else len(known), name) for name in by_section}
    return tuple(finding for name in sorted(by_section, key=place.__getitem__) for finding in by_section[name])


def _findings(model: type[RequestModel], answers: Answers, details: list[ErrorDetails]) -> list[Finding]:
    found: dict[tuple[str, str], Finding] = {}
    for detail in details:
        location, holder = without_tags(model, detail["loc"])
        path = by_id(answers, location)
        value = detail.get("input")
        if value == "":
            continue
        args = {"value": str(value)[:80] if isinstance(value, str | int | float) else ""}
        code = code_of(detail)
        if code == "field_unknown":
            name = str(location[-1])
            near = get_close_matches(name, list(holder.model_fields), 1)
            args = {"name": name[:80], "near": near[0] if near else ""}
        if code == "list_too_long" and isinstance(value, str):
            code = "text_too_long"
        if "max_length" in detail.get("ctx", {}):
            args["limit"] = str(detail["ctx"]["max_length"])
        remedy = (Step("remove", path),) if code == "field_unknown" else ()
        finding = Finding(code, "blocks", path, (path,), args, remedy=remedy, waivable=False)
        found.setdefault((path, finding.code), finding)
    return list(found.values())


def code_of(detail: ErrorDetails) -> str:
    """The code of the finding that Pydantic's error becomes."""
    return _CODES.get(detail["type"], detail["type"] if detail["type"] in _OWN else "value_not_understood")


_OWN = {
    "date_impossible", "date_not_understood", "state_unknown", "language_unknown", "currency_unknown",
    "email_not_valid", "phone_not_valid", "iban_not_valid", "bic_not_valid", "ip_not_valid", "timezone_unknown",
    "reason_missing",
}  # fmt: skip
_CODES = {
    "extra_forbidden": "field_unknown",
    "enum": "code_unknown",
    "literal_error": "code_unknown",
    "string_too_long": "text_too_long",
    "too_long": "list_too_long",
    "union_tag_invalid": "measure_unknown",
    "union_tag_not_found": "measure_unknown",
    "int_parsing": "number_not_understood",
    "int_type": "number_not_understood",
    "int_from_float": "number_not_understood",
    "greater_than_equal": "number_out_of_range",
    "less_than_equal": "number_out_of_range",
}


def _unsafe(value: Any, path: str = "") -> list[Finding]:
    """A finding for every string that lost characters on the way in."""
    if isinstance(value, str):
        lost = [Finding("character_lost", "warns", path, (path,))] if LOST in value else []
        if not (gone := removed(value)):
            return lost
        args = {"characters": ", ".join(gone[:5]), "half": "yes" if HALF in value else ""}
        return [*lost, Finding("characters_removed", "warns", path, (path,), args)]
    found: list[Finding] = []
    rows = value.items() if isinstance(value, dict) else enumerate(value)
    for key, child in rows:
        if isinstance(child, dict | list) or (isinstance(child, str) and (LOST in child or not child.isprintable())):
            name = child.get("id", key) if isinstance(value, list) and isinstance(child, dict) else key
            found += _unsafe(child, f"{path}.{name}" if path else str(name))
    return found


def _identify(model: Any, answers: Any) -> None:
    for name, child in children(model).items():
        value = answers.get(name) if isinstance(answers, dict) else None
        if value is None:
            continue
        if child.is_list:
            answers[name] = value = child.numbered(value)
            for item in value if isinstance(value, list) else ():
                if isinstance(item, dict) and (found := child.model_of(item)):
                    _identify(found, item)
        elif isinstance(value, dict):
            _identify(child.model, value)
