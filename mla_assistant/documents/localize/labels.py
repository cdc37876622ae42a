"""The short texts of documents beside their paragraphs: labels of codes, names of fields, words of drafts."""

from collections.abc import Iterator

from mla_assistant.documents import sets, watermark
from mla_assistant.documents.context import DOES_NOT_APPLY, NOT_KNOWN, TO_TRANSLATE
from mla_assistant.documents.holes import CONTEXT, TO_COMPLETE
from mla_assistant.documents.localize import signs
from mla_assistant.documents.localize.catalogue import Key
from mla_assistant.documents.shape import Slot, slots, title_of
from mla_assistant.requests.choice import vocabulary
from mla_assistant.requests.kinds import KINDS
from mla_assistant.requests.part import Part
from mla_assistant.requests.parts.person import Role, Sex
from mla_assistant.requests.request import RequestModel
from mla_assistant.requests.transmittable import transmittable_sections
from mla_assistant.resources import file_types

LABEL = "label"
ABOUT_DATE: Key = ("date", "about {date}")


def words() -> list[Key]:
    """The fixed words of every document."""
    sentences = (watermark.MARK, TO_COMPLETE, TO_TRANSLATE, NOT_KNOWN, DOES_NOT_APPLY)
    papers = [(CONTEXT, title) for title in (*(kind.TITLE for kind in KINDS.values()), *sets.TITLES.values())]
    between = [(signs.CONTEXT, sign) for sign in signs.SIGNS]
    return [*((CONTEXT, sentence) for sentence in sentences), *papers, ABOUT_DATE, *between]


def labels() -> list[Key]:
    """The label of every code, in the order of its list, and the words for the types of files."""
    return [(LABEL, text) for text in dict.fromkeys((*vocabulary().values(), *file_types.WORDS.values()))]


def agreeing() -> list[Key]:
    """The labels said of one person, once for a woman and once for a man.

    A language that bends no words leaves them empty, and has the one label for all.
    """
    return [(f"{LABEL} {sex}", role.label) for role in Role for sex in (Sex.FEMALE, Sex.MALE)]


def labels_of(model: type[RequestModel]) -> list[Key]:
    """The labels that documents of one kind can print."""
    known = vocabulary()
    codes = (code for slot in _slots(model) if slot.filter == LABEL for code in slot.codes)
    return [(LABEL, known[code]) for code in dict.fromkeys(codes)]


def titles(model: type[RequestModel]) -> list[Key]:
    """The names of fields a draft prints in its holes."""
    found = [slot.asking.title for slot in _slots(model) if slot.is_hole_when_empty]
    found += [title_of(name) for part in _parts(model) for name in part.printed]
    return [(LABEL, title) for title in dict.fromkeys(found)]


def _slots(model: type[RequestModel]) -> Iterator[Slot]:
    return (slot for part in _parts(model) for slot in slots(part).values())


def _parts(model: type[RequestModel]) -> list[type[Part]]:
    """Every part below the sections that travel, each once."""
    found: dict[type[Part], None] = {}

    def walk(part: type[Part]) -> None:
        if part not in found:
            found[part] = None
            for slot in slots(part).values():
                for each in slot.models:
                    walk(each)

    for name in transmittable_sections(model):
        for each in slots(model)[name].models:
            walk(each)
    return list(found)
