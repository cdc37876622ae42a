"""Waivers: a finding somebody answered for, as long as nothing it was about has changed."""

import json
from collections.abc import Iterable
from dataclasses import replace
from hashlib import sha256
from typing import Any

from mla_assistant.requests.finding import Finding
from mla_assistant.requests.parts.desk import Waiver
from mla_assistant.requests.paths import get
from mla_assistant.requests.request import RequestModel


class NotWaivable(ValueError):
    """The finding stands until it is mended: nobody can answer for it."""


def apply_waivers(findings: Iterable[Finding], request: RequestModel) -> tuple[Finding, ...]:
    """The findings, those marked `waived` that `desk.waivers` covers; a waiver without a reason or a name is none."""
    waivers = {
        (waiver.code, waiver.path, waiver.citation or "", waiver.values)
        for waiver in request.desk.waivers
        if waiver.reason and waiver.by
    }
    if not waivers:
        return tuple(findings)
    codes = {code for code, *_rest in waivers}
    answers = request.model_dump(mode="json")
    return tuple(
        replace(finding, waived=True)
        if finding.waivable and finding.code in codes and _key(finding, answers) in waivers
        else finding
        for finding in findings
    )


def waiver_of(finding: Finding, request: RequestModel) -> Waiver | None:
    """The waiver that covers a waived finding: its reason, by whom, when."""
    if not finding.waived:
        return None
    key = _key(finding, request.model_dump(mode="json"))
    covering = (
        waiver
        for waiver in request.desk.waivers
        if waiver.reason and waiver.by and (waiver.code, waiver.path, waiver.citation or "", waiver.values) == key
    )
    return next(covering, None)


def waiver_for(finding: Finding, request: RequestModel, reason: str, by: str, on: str) -> dict[str, str]:
    """A waiver to add to `desk.waivers`. Raises `NotWaivable`."""
    if not finding.waivable:
        raise NotWaivable(finding.code)
    code, path, citation, values = _key(finding, request.model_dump(mode="json"))
    waiver = {"code": code, "path": path, "citation": citation, "values": values}
    return {name: value for name, value in {**waiver, "reason": reason, "by": by, "on": on}.items() if value}


def _key(finding: Finding, answers: dict[str, Any]) -> tuple[str, str, str, str]:
    return finding.code, finding.path, str(finding.citation or ""), _fingerprint(finding, answers)


def _fingerprint(finding: Finding, answers: dict[str, Any]) -> str:
    values = {path: _given(get(answers, path)) for path in finding.about}
    canonical = json.dumps(values, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return sha256(canonical.encode("utf-8", "surrogatepass")).hexdigest()[:16]  # a path holds ids as they were typed


def _given(value: Any) -> Any:
    """What was answered: holes count for nothing, so that a field added by a later version ends no waiver."""
    if isinstance(value, dict):
        found = {key: kept for key, child in value.items() if (kept := _given(child)) is not None}
        return found or None
    if isinstance(value, list):
        return [_given(child) for child in value] or None
    return None if value == "" else value
