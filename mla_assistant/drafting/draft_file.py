"""A draft as a file: one JSON object. Broken and hostile files are refused in one sentence, before they cost much."""

import json
import math
from collections import Counter
from dataclasses import dataclass, field, replace
from typing import Any

from mla_assistant.requests.kinds import KINDS
from mla_assistant.requests.paths import Answers, FieldPath, join
from mla_assistant.requests.reading import UnknownKind, UnknownVersion, kind_of
from mla_assistant.text.safe import clean, storable
from mla_assistant.text.translate import N_, _

SIZE_LIMIT = 5 * 2**20
"""Bytes. The largest real requests are a fiftieth of this."""
DEPTH_LIMIT = 40
ENTRY_LIMIT = 100_000
"""Parts and lists. Every one of them is read and reviewed."""


@dataclass
class DraftUnreadable(Exception):
    """The file is no draft this program can open; `str()` is a sentence for the person who chose it."""

    code: str
    args_: dict[str, str] = field(default_factory=dict)
    place: FieldPath = ""
    """Where in the file, as a path; empty for its top, and for what has no one place."""

    def __str__(self) -> str:
        told = _(_SENTENCES[self.code]).format(**self.args_)
        return f"{self.place}: {told}" if self.place else told


_SENTENCES = {
    "too_large": N_("The file has more than {limit} MB, and no draft has. Large material belongs in annexes."),
    "not_text": N_("The file is not text in UTF-8. Save it as UTF-8 and try again."),
    "not_json": N_("The file is not readable JSON: line {line}, column {column}. Mend that place and try again."),
    "empty": N_("The file is empty."),
    "too_deep": N_("The file nests deeper than any draft does ({limit} levels). It was not made by this program."),
    "too_many": N_("The file has more than {limit} entries, and no draft has. Large material belongs in annexes."),
    "duplicate_key": N_("“{key}” stands twice in one object. Keep one of the two, so that nothing is lost unseen."),
    "not_a_number": N_("“{value}” is no number that a draft can hold. Write the number, or leave the field out."),
    "key_unreadable": N_("The name “{key}” in the file has a character that no text can hold. Write the name anew."),
    "not_an_object": N_("A draft is one JSON object, between {{ and }}; this file holds something else."),
    "kind_missing": N_("The draft does not say its “kind”. Write it at the top; this program knows: {known}."),
    "kind_unknown": N_("“kind” is “{kind}”, which this program does not know. It knows: {known}."),
    "version_not_number": N_(
        "“schema_version” is {version}, and has to be a number. Write 1, without quotation marks."
    ),
    "version_unknown": N_(
        "“schema_version” is {version}; this program reads version 1. Open the draft with the program that wrote it."
    ),
}


def load(data: bytes) -> Answers:
    """The answers in a draft file. Raises `DraftUnreadable`."""
    if len(data) > SIZE_LIMIT:
        raise DraftUnreadable("too_large", {"limit": str(SIZE_LIMIT // 2**20)})
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise DraftUnreadable("not_text") from None
    if not text.strip():
        raise DraftUnreadable("empty")
    answers = parse(text)
    if not isinstance(answers, dict):
        raise DraftUnreadable("not_an_object")
    version = answers.get("schema_version", 1)
    if type(version) not in (int, float):  # Python takes true for a number
        raise DraftUnreadable("version_not_number", {"version": json.dumps(version, ensure_ascii=False)[:20]})
    try:
        kind_of(answers)
    except UnknownKind as error:
        code = "kind_unknown" if answers.get("kind") else "kind_missing"
        raise DraftUnreadable(code, {"kind": str(error)[:80], "known": ", ".join(KINDS)}) from None
    except UnknownVersion as error:
        raise DraftUnreadable("version_unknown", {"version": str(error)[:20]}) from None
    return answers


def parse(text: str) -> Any:
    """JSON as a draft may hold it: bounded, no key twice, numbers and texts that last. Raises `DraftUnreadable`."""
    value = _parse(text)
    _bound(value)
    return _placed(value)


def dump(answers: Answers) -> bytes:
    """The answers as a draft file, readable by people."""
    return (json.dumps(answers, ensure_ascii=False, indent=2) + "\n").encode()


def _parse(text: str) -> Any:
    """The value, in which what can't stay stands as the reason: where it stands is known when the whole is read."""
    try:
        return json.loads(
            text, object_pairs_hook=_unique, parse_constant=_no_number, parse_float=_float, parse_int=_whole
        )
    except json.JSONDecodeError as error:
        raise DraftUnreadable("not_json", {"line": str(error.lineno), "column": str(error.colno)}) from None
    except RecursionError:
        raise DraftUnreadable("too_deep", {"limit": str(DEPTH_LIMIT)}) from None


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any] | DraftUnreadable:
    found = dict(pairs)
    if unreadable := next((key for key in found if storable(key) != key), None):
        return DraftUnreadable("key_unreadable", {"key": clean(unreadable)[:80]})
    if len(found) != len(pairs):
        twice = next(key for key, times in Counter(key for key, _value in pairs).items() if times > 1)
        return DraftUnreadable("duplicate_key", {"key": clean(twice)[:80]})
    return found


def _no_number(written: str) -> DraftUnreadable:
    return DraftUnreadable("not_a_number", {"value": written if len(written) <= 20 else f"{written[:20]}…"})


def _float(written: str) -> float | DraftUnreadable:
    return value if math.isfinite(value := float(written)) else _no_number(written)


def _whole(written: str) -> int | DraftUnreadable:
    try:
        return int(written)
    except ValueError:  # thousands of digits
        return _no_number(written)


def _placed(value: Any, place: FieldPath = "") -> Any:
    """The value with texts that can be stored. Raises the `DraftUnreadable` that stands in it, with its place."""
    if isinstance(value, DraftUnreadable):
        raise replace(value, place=clean(place)[:200])
    if isinstance(value, str):
        return storable(value)
    if isinstance(value, dict):
        return {key: _placed(child, join(place, key)) for key, child in value.items()}
    if isinstance(value, list):
        return [_placed(child, join(place, number)) for number, child in enumerate(value)]
    return value


def _bound(value: Any) -> None:
    layer: list[Any] = [value] if isinstance(value, dict | list) else []
    entries = 0
    for _level in range(DEPTH_LIMIT):
        entries += len(layer)
        if entries > ENTRY_LIMIT:
            raise DraftUnreadable("too_many", {"limit": str(ENTRY_LIMIT)})
        layer = [
            child
            for value in layer
            for child in (value.values() if isinstance(value, dict) else value)
            if isinstance(child, dict | list)
        ]
        if not layer:
            return
    raise DraftUnreadable("too_deep", {"limit": str(DEPTH_LIMIT)})
