"""Answers in, a request and findings out; never an exception for what somebody typed.

A leaf that can't be read becomes a hole and a finding; nothing else is lost, and the answers keep what was
typed. A whole draft of 300 fields is read in a fraction of a millisecond, so it is read at every key.
"""

import copy
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from mla_assistant.requests.finding import Finding, Step
from mla_assistant.requests.kinds import KINDS
from mla_assistant.requests.paths import Answers, by_id
from mla_assistant.requests.request import RequestModel
from mla_assistant.requests.structure import children, model_at
from mla_assistant.text.safe import removed

_ROUNDS = 8


class UnknownKind(ValueError):
    """The draft names no kind of request that this program knows."""


class UnknownVersion(ValueError):
    """The draft was written for another version of its universal template."""


@dataclass(frozen=True)
class Reading:
    request: RequestModel
    findings: tuple[Finding, ...]


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


def read(answers: Answers) -> Reading:
    """Read a draft. Raises `UnknownKind` or `UnknownVersion`; all else comes back as findings."""
    model = kind_of(answers)
    findings = _unsafe(answers)
    readable: Any = answers
    for _round in range(_ROUNDS):
        try:
            return Reading(model.model_validate(readable), tuple(findings))
        except ValidationError as error:
            if readable is answers:
                readable = copy.deepcopy(answers)
            details = error.errors(include_url=False, include_context=True)
            findings += _findings(model, readable, details)
            for detail in sorted(details, key=lambda each: [str(step) for step in each["loc"]], reverse=True):
                _drop(readable, detail["loc"])
    return Reading(model(), (*findings, Finding("structure_unreadable", "blocks", "", waivable=False)))


def _findings(model: type[RequestModel], answers: Answers, details: list[ErrorDetails]) -> list[Finding]:
    found: dict[tuple[str, str], Finding] = {}
    for detail in details:
        path = by_id(answers, detail["loc"])
        value = detail.get("input")
        if value == "" or (path, "") in found:
            continue
        args = {"value": str(value)[:80] if isinstance(value, str | int | float) else ""}
        code = _CODES.get(detail["type"], detail["type"] if detail["type"] in _OWN else "value_not_understood")
        if code == "field_unknown":
            name = str(detail["loc"][-1])
            near = get_close_matches(name, _siblings(model, detail["loc"]), 1)
            args = {"name": name[:80], "near": near[0] if near else ""}
        if code == "list_too_long" and isinstance(value, str):
            code = "text_too_long"
        if "max_length" in detail.get("ctx", {}):
            args["limit"] = str(detail["ctx"]["max_length"])
        remedy = (Step("remove", path),) if code == "field_unknown" else ()
        finding = Finding(code, "blocks", path, (path,), args, remedy=remedy, waivable=False)
        found.setdefault((path, finding.code), finding)
    return list(found.values())


_OWN = {
    "date_impossible", "date_not_understood", "state_unknown", "language_unknown", "currency_unknown",
    "email_not_valid", "phone_not_valid", "iban_not_valid", "bic_not_valid", "ip_not_valid", "timezone_unknown",
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


def _siblings(model: type[RequestModel], location: tuple[str | int, ...]) -> list[str]:
    """Field names that could have been meant at `location`, by the one walk over the models."""
    found = model_at(model, [str(step) for step in location[:-1] if not isinstance(step, int)])
    return list(found.model_fields) if found else []


def _drop(answers: Any, location: tuple[str | int, ...]) -> None:
    """Take the leaf that an error is about out of `answers`; the tags of unions in `location` name no place."""
    place: Any = answers
    trail: list[tuple[Any, Any]] = []
    for step in location:
        if (isinstance(place, dict) and step in place) or (
            isinstance(place, list) and isinstance(step, int) and step < len(place)
        ):
            trail.append((place, step))
            place = place[step]  # type: ignore[index]  # the step fits the place, as just seen
    if trail:
        # A hole in a list would renumber its neighbours for the other errors of this round; they go last first.
        holder, key = trail[-1]
        del holder[key]


def _unsafe(value: Any, path: str = "") -> list[Finding]:
    """A finding for every string that lost characters on the way in."""
    if isinstance(value, str):
        gone = removed(value)
        if not gone:
            return []
        return [Finding("characters_removed", "warns", path, (path,), {"characters": ", ".join(gone[:5])})]
    found: list[Finding] = []
    rows = value.items() if isinstance(value, dict) else enumerate(value)
    for key, child in rows:
        if isinstance(child, dict | list) or (isinstance(child, str) and not child.isprintable()):
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
