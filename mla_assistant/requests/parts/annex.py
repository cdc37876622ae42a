"""What is sent along."""

from typing import ClassVar

from pydantic import NonNegativeInt

from mla_assistant.requests.asking import ask
from mla_assistant.requests.choice import Choice
from mla_assistant.requests.leaves import LanguageTag, Phrase
from mla_assistant.requests.part import Item


class AnnexKind(Choice):
    STATUTE = "statute", "text of law"
    ORDER = "order", "order or warrant"
    JUDGMENT = "judgment", "judgment"
    CHARGES = "charges", "charges or indictment"
    EVIDENCE = "evidence", "evidence"
    IDENTIFICATION = "identification", "photograph, fingerprints or other identification"
    QUESTIONS = "questions", "list of questions"
    CERTIFICATE = "certificate", "certificate form to be completed"
    TRANSLATION = "translation", "translation"
    OTHER_ANNEX = "other_annex", "other document"


class Copy(Choice):
    ORIGINAL = "original", "original"
    CERTIFIED_COPY = "certified_copy", "certified copy"
    PLAIN_COPY = "plain_copy", "copy"


class Annex(Item):
    """One annex; its number is its place in the list."""

    PREFIX: ClassVar[str] = "a"
    TITLE: ClassVar[str] = "Annex"
    printed: ClassVar[tuple[str, ...]] = ("name",)

    title: Phrase | None = ask("Title")
    kind: AnnexKind | None = ask("Kind")
    copy_kind: Copy | None = ask("Original or copy")
    pages: NonNegativeInt | None = ask("Pages")
    language: LanguageTag | None = ask("Language", tier="more")
    translation_language: LanguageTag | None = ask("Translated into", tier="more")

    @property
    def name(self) -> str:
        return self.title or ""
