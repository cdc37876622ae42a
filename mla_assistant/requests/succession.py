"""Kinds that come one after the other: what a preservation hands on to a request, and a request to its letters."""

from typing import Any

from mla_assistant.requests import paths
from mla_assistant.requests.parts.assurance import AssuranceType
from mla_assistant.requests.parts.header import Channel
from mla_assistant.requests.paths import Answers, FieldPath

LEFT = {"follow_up": ("legal_bases", "assurances", "annexes", "header.form")}
"""What stands in the request and is not said again after it."""

_OF_SURRENDER = (
    AssuranceType.SPECIALTY,
    AssuranceType.NO_RE_EXTRADITION,
    AssuranceType.LIFE_SENTENCE,
    AssuranceType.DETENTION_CONDITIONS,
    AssuranceType.RETRIAL,
    AssuranceType.SENTENCE_ELSEWHERE,
    AssuranceType.CONSULAR_ACCESS,
)
_OF_EVIDENCE = (
    AssuranceType.DEATH_PENALTY,
    AssuranceType.TORTURE,
    AssuranceType.FAIR_TRIAL,
    AssuranceType.HUMAN_RIGHTS,
    AssuranceType.SAFE_CONDUCT,
    AssuranceType.RETURN_OF_PROPERTY,
)
_NOT_GIVEN_IN = {
    "mutual_assistance": _OF_SURRENDER,
    "preservation": _OF_SURRENDER + _OF_EVIDENCE,
    "extradition": (AssuranceType.SAFE_CONDUCT,),
    "provisional_arrest": (AssuranceType.SAFE_CONDUCT,),
}
"""Assurances about a person who is surrendered, or about the use of what is handed over, where nobody or nothing is."""
_IN_DUE_FORM = ("mutual_assistance", "extradition")
_QUICK_WAYS = (Channel.INTERPOL, Channel.DIRECT)


def refer(old: Answers, new: Answers) -> None:
    """A request for extradition names the request for provisional arrest that went before it to the same State."""
    reference = paths.get(old, "header.reference")
    if (old["kind"], new["kind"]) == ("provisional_arrest", "extradition") and reference:
        paths.put(new, "surrender.provisional_arrest_reference", reference)


def follow(old: Answers, new: Answers) -> None:
    """A letter begins its list of communications with the request that it follows."""
    if new["kind"] != "follow_up" or old["kind"] == "follow_up":
        return
    paths.put(new, "follow_up.original", f"of_{old['kind']}")
    *past, request = paths.get(new, "header.earlier") or [{}]
    paths.put(new, "header.earlier", [request, *past])


def leave_assurances(new: Answers) -> None:
    """An assurance about what this kind does not ask for binds the State for nothing."""
    for assurance in paths.items(new, "assurances"):
        if assurance.get("type") in _NOT_GIVEN_IN.get(new["kind"], ()):
            new["assurances"].remove(assurance)


def leave_quick_way(new: Answers) -> None:
    """What was quick enough for an arrest, or for data, is no way for the request in due form that follows."""
    if new["kind"] in _IN_DUE_FORM and paths.get(new, "requested.channel") in _QUICK_WAYS:
        paths.remove(new, "requested.channel")


def hand_over(old: Answers, new: Answers) -> dict[FieldPath, FieldPath]:
    """Data to be preserved becomes data asked for, each entry a measure; a reference or a term shows that it was.

    Gives the places from which, and to which, answers went.
    """
    if (old["kind"], new["kind"]) != ("preservation", "mutual_assistance"):
        return {}
    kept: list[Any] = old["data"] if isinstance(old.get("data"), list) else []
    entries = {f"m{number}": each for number, each in enumerate(kept, 1) if isinstance(each, dict)}
    new["measures"] = [_measure(name, each) for name, each in entries.items()]
    moved: dict[FieldPath, FieldPath] = {}
    for name, each in entries.items():
        here, there = paths.join("data", each.get("id", "")), paths.join("measures", name)
        moved |= {f"{here}.system_location": f"{there}.location", here: there}
    return moved


def _measure(name: str, data: Answers) -> Answers:
    passed_on = {field: value for field, value in data.items() if field not in ("id", "system_location")}
    place = {"location": data["system_location"]} if data.get("system_location") else {}
    kept = (
        {"preserved": "yes"} if any(data.get(field) for field in ("preservation_reference", "preserved_until")) else {}
    )
    return {"id": name, "type": "stored_data", **kept, **place, **passed_on}
