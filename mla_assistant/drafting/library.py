"""The office's library of offences: law, text, penalty and their translations, typed once and used in every request.

It stands in `library.json`, plain, in the user's folder or the office's. It holds law, never a case: persons, dates and
places of an offence are left out when it is kept, and what of its lapse of time speaks of a date or an annex. Texts are
free: whoever keeps one sees `lines` of it first.
"""

import copy
import json
import os
import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from mla_assistant import resources
from mla_assistant.drafting.draft_file import DraftUnreadable, parse
from mla_assistant.drafting.summary import summary
from mla_assistant.requests.finding import Step
from mla_assistant.requests.part import Part
from mla_assistant.requests.parts.offence import Offence
from mla_assistant.requests.parts.translation import source_hash
from mla_assistant.requests.paths import Answers, FieldPath, get, items, join
from mla_assistant.requests.reading import read
from mla_assistant.requests.structure import children
from mla_assistant.requests.written_for import CITES_ANNEX
from mla_assistant.resources.own_file import write_own
from mla_assistant.resources.private_file import Changed, content_of
from mla_assistant.text.names import language_name
from mla_assistant.text.translate import current_language

NAME = "library.json"
LARGEST = 10_000_000
"""Bytes; a thousand offences with their law take about two million."""
_LAW = ("title", "provisions", "penalty", "limitation", "universal_offence")
"""What of an offence is law and not the case."""
_OF_A_CASE = re.compile(rf"\d{{4}}|{CITES_ANNEX.pattern}", re.IGNORECASE)
"""When the period began and what interrupted it: “by the warrant of 18 June 2024 (Annex 3)”."""


class LibraryUnreadable(Exception):
    """The file at `path` is there and is no library; `entry` is the number of the one that can't be read, if any is,
    `reason` the sentence why the file can't."""

    def __init__(self, path: Path, entry: int | None = None, reason: str = "") -> None:
        super().__init__(str(path))
        self.path, self.entry, self.reason = path, entry, reason


@dataclass(frozen=True)
class Entry:
    """An offence of the law of `state` (a code), as of a day, from a source; `texts` are translations by language."""

    id: str
    offence: Answers
    state: str = ""
    source: str = ""
    as_of: str = ""
    texts: dict[str, dict[str, str]] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """What the list calls it."""
        provisions = [each for each in self.offence.get("provisions") or [] if isinstance(each, dict)]
        law = " ".join(str(provisions[0].get(key) or "") for key in ("law", "article")).strip() if provisions else ""
        return " · ".join(part for part in (str(self.offence.get("title") or ""), law) if part)


def entries() -> list[Entry]:
    """Every entry, the user's over the office's, by name. Raises `LibraryUnreadable`, `OSError`."""
    found: dict[str, Entry] = {}
    for path in reversed(resources.own_files(NAME)):
        found |= {entry.id: entry for entry in _entries(path, content_of(path))}
    return sorted(found.values(), key=lambda entry: entry.name.casefold())


def insert_steps(entry: Entry, answers: Answers, new_id: str) -> list[Step]:
    """The steps that put the offence into a draft under `new_id`, with the translations that the library has."""
    steps = [Step("add", "offences", {"id": new_id, **copy.deepcopy(entry.offence)})]
    for language, texts in entry.texts.items():
        path = join("translations", language, "texts")
        held = {
            join("offences", new_id, place): {"source": source_hash(original), "text": text}
            for place, text in texts.items()
            if (original := _text(entry.offence, place))
        }
        # The keys of these texts are paths, with dots: they can only be set together.
        steps.append(Step("set", path, {**(get(answers, path) or {}), **held}))
    return steps


def entry_of(answers: Answers, path: FieldPath, source: str, as_of: str) -> Entry:
    """The law of the offence at `path` as an entry of its own. `source` and `as_of` say where it was read, and when."""
    offence = get(answers, path) or {}
    law = {name: copy.deepcopy(offence[name]) for name in _LAW if offence.get(name)}
    for paragraph in items(law, "limitation"):
        if _OF_A_CASE.search(str(paragraph.get("text"))):
            law["limitation"].remove(paragraph)
    law = {name: value for name, value in law.items() if value}
    texts: dict[str, dict[str, str]] = {}
    for language, translation in (answers.get("translations") or {}).items():
        for place, text in (translation.get("texts") or {}).items():
            short = place.removeprefix(f"{path}.")
            if short != place and _text(law, short) and text.get("text"):
                texts.setdefault(language, {})[short] = text["text"]
    state = str(get(answers, "requesting.state") or "")
    return Entry(_id_of(law), law, state, source, as_of, texts)


def lines(entry: Entry, kind: str) -> Iterator[str]:
    """Every text that is kept, as a person reads it, the translations last."""
    answers = {"kind": kind, "schema_version": 1, "offences": [{"id": "o1", **entry.offence}]}
    for each in summary(read(answers).request, answers, "offences"):
        if each.answer:
            yield f"{each.title}: {each.answer}"
    for language, texts in entry.texts.items():
        yield f"{language_name(language, current_language())}: " + "\n".join(texts.values())


def keep(entry: Entry) -> Path:
    """Add an entry, or replace the one of the same law. Raises `LibraryUnreadable`, `NotWritten`, `OSError`."""
    return _rewrite(lambda found: [*(each for each in found if each.id != entry.id), entry])


def remove(id: str) -> None:
    """Take an entry out; drafts that took it over keep their copy. Raises as `keep`."""
    _rewrite(lambda found: [each for each in found if each.id != id])


def own() -> list[Entry]:
    """The entries that this user can change: those of the file in which entries are kept. Raises as `entries`."""
    path = _folder() / NAME
    return _entries(path, content_of(path))


def _folder() -> Path:
    """Where entries are kept: the office's folder where this user may write there, else the user's."""
    user, office = resources.own_folders()
    return office if os.access(office, os.W_OK) else user


def _rewrite(change: Callable[[list[Entry]], list[Entry]]) -> Path:
    folder = _folder()
    while True:
        was = content_of(folder / NAME)
        found = change(_entries(folder / NAME, was))
        rows = [{name: value for name, value in vars(entry).items() if value} for entry in found]
        text = json.dumps({"offences": rows}, ensure_ascii=False, indent=2) + "\n"
        with suppress(Changed):  # a colleague kept another entry meanwhile: into that file, then
            return write_own(folder, NAME, text.encode("utf-8", "backslashreplace"), was)


def _entries(path: Path, data: bytes | None) -> list[Entry]:
    if data is None:
        return []
    try:
        if len(data) > LARGEST:
            raise ValueError
        rows = parse(data.decode("utf-8-sig"))["offences"]
        if not isinstance(rows, list):
            raise TypeError
    except DraftUnreadable as trouble:
        raise LibraryUnreadable(path, reason=str(trouble)) from None
    except (ValueError, KeyError, TypeError):
        raise LibraryUnreadable(path) from None
    found: list[Entry] = []
    for number, row in enumerate(rows, 1):
        try:
            found.append(_entry(row))
        except (KeyError, TypeError, AttributeError):
            raise LibraryUnreadable(path, number) from None
    return found


def _entry(row: dict[str, Any]) -> Entry:
    """Raises `KeyError`, `TypeError` or `AttributeError` on anything but an entry."""
    if not _has_shape(Offence, row["offence"]):
        raise TypeError
    words = {name: str(row.get(name) or "") for name in ("state", "source", "as_of")}
    texts = {
        str(language): {str(place): str(text) for place, text in found.items()}
        for language, found in (row.get("texts") or {}).items()
    }
    return Entry(str(row["id"]), row["offence"], **words, texts=texts)


def _has_shape(model: type[Part], value: Any) -> bool:
    """Whether lists and parts are where the model has them; an answer in them may still be one to be mended."""
    if not isinstance(value, dict):
        return False
    for name, child in children(model).items():
        held = child.numbered(value[name]) if value.get(name) is not None else [] if child.is_list else {}
        parts = held if child.is_list and isinstance(held, list) else [held]
        if not all(_has_shape(child.model, part) for part in parts):
            return False
    return True


def _text(law: Answers, place: str) -> str:
    """A line, or a paragraph of a longer text, where the law has one."""
    found = get(law, place)
    text = found.get("text") if isinstance(found, dict) else found
    return text if isinstance(text, str) else ""


def _id_of(law: Answers) -> str:
    """One law, one entry: its title and the articles it names."""
    named = [law.get("title"), *((each.get("law"), each.get("article")) for each in law.get("provisions") or [])]
    return source_hash(json.dumps(named, ensure_ascii=False))
