"""Requests to print: the worked examples, nothing at all, the fewest answers, and every answer there is."""

import json
from collections.abc import Iterator
from itertools import count
from typing import Any

from mla_assistant import resources
from mla_assistant.documents.shape import Slot, slots
from mla_assistant.requests.applying import conditions
from mla_assistant.requests.kinds import KINDS
from mla_assistant.requests.part import Item, Part
from mla_assistant.requests.reading import read
from mla_assistant.requests.structure import discriminator
from mla_assistant.requests.transmittable import transmittable, transmittable_sections

Answers = dict[str, Any]
BY_MARK = {
    "date": "2024-03-15",
    "state": "KE",
    "language": "fr",
    "currency": "USD",
    "email": "desk@example.org",
    "phone": "+254 20 2732090",
    "iban": "AE07 0331 2345 6789 0123 456",
    "bic": "DEUTDEFF",
    "ip": "203.0.113.24",
    "timezone": "Africa/Nairobi",
}
FEWEST = {
    "header": {"reference": "R-1", "date": "2026-10-12"},
    "requesting": {"state": "KE"},
    "requested": {"state": "AE"},
}


def example(kind: str) -> Answers:
    found: Answers = json.loads(resources.example(kind))
    return found


def empty(kind: str) -> Answers:
    return {"kind": kind, "schema_version": 1, "language": "en"}


def minimal(kind: str) -> Answers:
    return empty(kind) | FEWEST


def full(kind: str, choice: int = 0) -> tuple[Answers, dict[str, str]]:
    """Every field answered, every list with an item of each type; and the text at each path that is to be printed.

    `choice` is the place of the code taken from each list of codes, counted from either end; so 0 says yes
    everywhere, and -1 says no. Where other questions depend on it, it is taken from the codes that open one.
    """
    numbers = count(1)
    texts: dict[str, str] = {}

    def text(path: str) -> str:
        texts[path] = f"value{next(numbers)}end"
        return texts[path]

    def value(slot: Slot, path: str, opening: list[str]) -> Any:
        base = slot.leaf.base
        if slot.codes:
            return (
                opening[choice % len(opening)]
                if opening and choice >= 0
                else slot.codes[min(choice, len(slot.codes) - 1)]
            )
        if slot.kind == "ref":
            return slot.models[0].PREFIX + "1"  # type: ignore[attr-defined]  # only items are referred to
        if base is int:
            return 7
        found = next((BY_MARK[mark] for mark in BY_MARK if slot.leaf.has(mark)), None)
        return found or text(path)

    def part(model: type[Part], path: str) -> Answers:
        found: Answers = {}
        opens = opening(model)
        for slot in slots(model).values():
            here = f"{path}.{slot.name}" if path else slot.name
            opens.setdefault(slot.name, []).extend(elsewhere.get(here, []))
            if slot.name == "id" and issubclass(model, Item):
                continue
            if slot.name == "type" and discriminator(model):
                found["type"] = discriminator(model)
            elif slot.kind == "prose":
                found[slot.name] = [{"text": text(here)}, {"text": text(here + ".foreign"), "language": "so"}]
            elif slot.kind == "part":
                made = [
                    part(each, f"{here}.{discriminator(each)}" if len(slot.models) > 1 else here)
                    for each in slot.models
                ]
                found[slot.name] = made if slot.is_list else made[0]
            else:
                found[slot.name] = (
                    [value(slot, here, opens.get(slot.name, []))]
                    if slot.is_list
                    else value(slot, here, opens.get(slot.name, []))
                )
        return found

    model = KINDS[kind]
    elsewhere = {place: codes for each in parts(model) for place, codes in opening(each).items() if "." in place}
    sections = transmittable_sections(model)
    whole = part(model, "")
    answers = empty(kind) | {name: whole[name] for name in sections}
    if "assurances" in answers:
        answers["assurances"] = [answers["assurances"][0] | {"status": "confirmed"}]
    asked = json.dumps(transmittable(read(answers).request))
    return answers, {path: words for path, words in texts.items() if words in asked}


def opening(model: type[Part]) -> dict[str, list[str]]:
    """For each question of a part, the answers to it that open another one."""
    found: dict[str, list[str]] = {}
    for name in model.model_fields:
        for place, codes in conditions(model, name):
            found[place] = [code for code in dict.fromkeys((*found.get(place, []), *codes)) if code]
    return found


def parts(model: type[Part]) -> set[type[Part]]:
    """The model and all that is a part of it."""
    inner = (each for slot in slots(model).values() if slot.kind == "part" for each in slot.models)
    return {model}.union(*(parts(each) for each in inner))


def all_drafts() -> Iterator[tuple[str, str, Answers]]:
    """Name, kind and answers of every request that is printed by the tests."""
    for kind in KINDS:
        yield f"{kind}-example", kind, example(kind)
        yield f"{kind}-empty", kind, empty(kind)
        yield f"{kind}-minimal", kind, minimal(kind)
        yield f"{kind}-full", kind, full(kind)[0]
        yield f"{kind}-full-no", kind, full(kind, -1)[0]
