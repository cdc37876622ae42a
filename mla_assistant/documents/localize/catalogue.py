"""The translations of a language, with every entry that can't be trusted set aside.

A translator's slip must not stop a request and must not print a wrong one: an entry that lost a placeholder is
quarantined, the source text is used instead, and the entry is reported. Fuzzy entries are guesses and never shown.
"""

import hashlib
import re
from dataclasses import dataclass, field
from functools import cache
from typing import Literal

from mla_assistant import resources
from mla_assistant.text.translate import Catalogue

DOMAIN = "templates"
Key = tuple[str | None, str]
"""Context and source text."""
_PLACEHOLDER = re.compile(r"\{(\w+)\}")
_MARK = re.compile(r"<(/?)([a-z]+\d*)>")
Fault = Literal["placeholder_lost", "placeholder_unknown", "markup", "code"]


@dataclass(frozen=True)
class Translations:
    """What may be used of a catalogue, and what may not."""

    language: str
    texts: dict[Key, str] = field(default_factory=dict)
    fuzzy: frozenset[Key] = frozenset()
    faulty: dict[Key, Fault] = field(default_factory=dict)
    hash: str = ""
    """SHA-256 over the catalogue files, for the fingerprint of a document."""

    def catalogue(self) -> Catalogue:
        return Catalogue(self.language, self.texts)


def fault(source: str, translation: str) -> Fault | None:
    """Why a translation can't be used: placeholders lost or invented, marks that are not the source's, code."""
    wanted, given = set(_PLACEHOLDER.findall(source)), set(_PLACEHOLDER.findall(translation))
    if wanted - given:
        return "placeholder_lost"
    if given - wanted:
        return "placeholder_unknown"
    if "{{" in translation or "{%" in translation or "{#" in translation:
        return "code"
    open_mark = ""
    for closing, mark in _MARK.findall(translation):
        if f"<{mark}>" not in source or (closing and mark != open_mark) or (not closing and open_mark):
            return "markup"
        open_mark = "" if closing else mark
    if open_mark or ("<" in _MARK.sub("", translation) and "<" not in _MARK.sub("", source)):
        return "markup"
    return None


def translations(language: str) -> Translations:
    """The `templates` catalogue of `language`, office over shipped, read once for each state of its files."""
    files = resources.find_all("locales", f"{language}/{DOMAIN}.po")
    return _read(language, tuple((str(path), path.stat().st_mtime_ns, path.stat().st_size) for path in files))


@cache
def _read(language: str, files: tuple[tuple[str, int, int], ...]) -> Translations:
    from babel.messages.pofile import read_po

    texts: dict[Key, str] = {}
    fuzzy: set[Key] = set()
    faulty: dict[Key, Fault] = {}
    digest = hashlib.sha256()
    for path, _changed, _size in reversed(files):
        with open(path, "rb") as file:
            digest.update(file.read())
            file.seek(0)
            for message in read_po(file, locale=language.replace("-", "_"), ignore_obsolete=True):
                if not message.id or not isinstance(message.id, str) or not isinstance(message.string, str):
                    continue
                key = (message.context, message.id)
                if not message.string:
                    continue
                if message.fuzzy:
                    fuzzy.add(key)
                elif wrong := fault(message.id, message.string):
                    faulty[key] = wrong
                else:
                    texts[key] = message.string
    return Translations(
        language,
        texts,
        frozenset(fuzzy - texts.keys()),
        {key: wrong for key, wrong in faulty.items() if key not in texts},
        digest.hexdigest() if files else "",
    )
