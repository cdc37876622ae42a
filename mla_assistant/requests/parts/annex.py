"""What is sent along."""

from typing import ClassVar

from mla_assistant.requests.asking import ask
from mla_assistant.requests.choice import Choice
from mla_assistant.requests.leaves import Amount, Count, FileType, LanguageTag, Line, PartialDate, Phrase
from mla_assistant.requests.part import Item, Part


class AnnexKind(Choice):
    STATUTE = "statute", "text of law", "statute, legislation, provisions, criminal code, act"
    ORDER = "order", "order or warrant", "decision, writ, subpoena"
    JUDGMENT = "judgment", "judgment", "conviction, sentence, verdict"
    CHARGES = "charges", "charges or indictment", "accusation, complaint, bill"
    EVIDENCE = "evidence", "evidence", "exhibit, proof, report, transcript"
    SWORN_STATEMENT = "sworn_statement", "sworn statement", "affidavit, deposition, declaration, oath"
    IDENTIFICATION = (
        "identification",
        "photograph, fingerprints or other identification",
        "picture, mugshot, passport, identity card",
    )
    QUESTIONS = "questions", "list of questions", "questionnaire, interrogatories"
    CERTIFICATE = "certificate", "certificate form to be completed", "authentication, authenticity"
    TRANSLATION = "translation", "translation"
    OTHER_ANNEX = "other_annex", "other document"


SWORN = {"kind": ("sworn_statement",)}


class Copy(Choice):
    ORIGINAL = "original", "original"
    CERTIFIED_COPY = "certified_copy", "certified copy"
    PLAIN_COPY = "plain_copy", "copy"


class AnnexFile(Part):
    """What is known of a file without having it: the bytes stay in the register, or beside the draft.

    Never typed: it is read from the file when that is attached.
    """

    TITLE: ClassVar[str] = "File"
    at_home: ClassVar[tuple[str, ...]] = ("name",)
    """It may name a person: the file travels as annex-01."""

    name: Line | None = ask("File name", tier="more")
    media_type: FileType | None = ask("Type of file", tier="more")
    size: Amount | None = ask("Size in bytes", tier="more")
    sha256: Line | None = ask("SHA-256", tier="more")
    pages: Count | None = ask("Pages counted in the file", tier="more")
    unopened: Line | None = ask("Why it can't be opened", tier="more")
    """`locked` by a password, or `damaged`."""


class Annex(Item):
    """One annex; its number is its place in the list."""

    PREFIX: ClassVar[str] = "a"
    TITLE: ClassVar[str] = "Annex"
    printed: ClassVar[tuple[str, ...]] = ("name",)

    title: Phrase | None = ask("Title")
    kind: AnnexKind | None = ask("Kind")
    deponent: Line | None = ask("Sworn by", when=SWORN, names="person")
    deponent_capacity: Phrase | None = ask(
        "Capacity of the person who swears", example="investigating officer in the case", when=SWORN
    )
    sworn_before: Phrase | None = ask("Sworn before", example="District Judge, New Delhi", when=SWORN)
    sworn_on: PartialDate | None = ask("Sworn on", when=SWORN)
    copy_kind: Copy | None = ask("Original or copy")
    pages: Count | None = ask("Pages")
    left_out: Phrase | None = ask("What is left out", "Where it is an extract.", tier="more")
    authentication: Phrase | None = ask(
        "How it is authenticated",
        "Seals and stamps as the treaty or the requested State wants them.",
        example="sealed on every page; the photograph stamped across its edge",
        tier="more",
    )
    language: LanguageTag | None = ask("Language", tier="more")
    translation_language: LanguageTag | None = ask("Translated into", tier="more")
    file: AnnexFile = ask("File", tier="more", default=AnnexFile)

    @property
    def name(self) -> str:
        return self.title or ""
