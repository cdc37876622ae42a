"""Translations: one catalogue a domain and language, office over shipped, English when there is none.

`messages` holds what a face says; `templates` holds what a document says, and the labels of codes (context
`label`), which both need. A language is chosen once for the process by `use_language`.
"""

from dataclasses import dataclass, field
from functools import cache

from mla_assistant import resources


@dataclass(frozen=True)
class Catalogue:
    """Approved translations of one domain into one language, by (context, msgid)."""

    language: str
    texts: dict[tuple[str | None, str], str] = field(default_factory=dict)

    def gettext(self, msgid: str, context: str | None = None) -> str:
        """The translation, or `msgid` itself where there is none."""
        return self.texts.get((context, msgid)) or msgid

    def has(self, msgid: str, context: str | None = None) -> bool:
        return bool(self.texts.get((context, msgid)))


@cache
def catalogue(domain: str, language: str) -> Catalogue:
    """The catalogue of `domain` (`messages` or `templates`) in `language` (BCP 47), layer over layer.

    English is the source language: its catalogue is empty unless an office overrides a wording.
    """
    texts: dict[tuple[str | None, str], str] = {}
    for path in reversed(resources.find_all("locales", f"{language}/{domain}.po")):
        from babel.messages.pofile import read_po  # loads only where a catalogue exists

        with path.open("rb") as file:
            for message in read_po(file, locale=language.replace("-", "_"), ignore_obsolete=True):
                if message.id and message.string and not message.fuzzy and isinstance(message.string, str):
                    texts[message.context, str(message.id)] = message.string
    return Catalogue(language, texts)


_current = "en"


def use_language(language: str) -> None:
    """Choose the language of all faces of this process."""
    global _current
    _current = language


def current_language() -> str:
    return _current


def N_(msgid: str) -> str:
    """Marks a sentence for the catalogue where it stands; `_` translates it where it is said."""
    return msgid


def _(msgid: str, context: str | None = None) -> str:
    """What a face says, in the chosen language. Placeholders are `{name}`, filled by the caller."""
    return msgid if _current == "en" else catalogue("messages", _current).gettext(msgid, context)


def label(code_label: str) -> str:
    """The label of a code, in the chosen language of the faces."""
    return code_label if _current == "en" else catalogue("templates", _current).gettext(code_label, "label")
