"""What a template sees of a request: dicts, lists, texts and numbers, and nothing that has a method worth calling.

References are replaced by what they refer to, one step deep, so that no cycle can arise. In a draft, an empty answer
that is needed becomes a visible hole; in a final document it stays None, which a template must guard or the rendering
refuses. Only what may leave the office gets here at all, and of that no answer whose question does not apply.
"""

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from mla_assistant.documents.filters import is_right_to_left
from mla_assistant.documents.holes import CONTEXT, TO_COMPLETE, hole
from mla_assistant.documents.localize.catalogue import translations
from mla_assistant.documents.printing import Said
from mla_assistant.documents.shape import Slot, slots, title_of
from mla_assistant.documents.texts import translation
from mla_assistant.requests.applying import applying, waited_for
from mla_assistant.requests.choice import vocabulary
from mla_assistant.requests.leaves import DoesNotApply, NotKnown
from mla_assistant.requests.part import Item, Part
from mla_assistant.requests.prose import Paragraph
from mla_assistant.requests.request import RequestModel
from mla_assistant.requests.transmittable import transmittable_sections
from mla_assistant.text.moments import format_moment, format_zone, parse_moment
from mla_assistant.text.translate import Catalogue

TO_TRANSLATE = "to be translated: {text}"
NOT_KNOWN, DOES_NOT_APPLY = "not known: {reason}", "does not apply"


@dataclass(frozen=True)
class Paper:
    """A document that goes with the request, and the number of the measure it is for, where it is for one."""

    title: str
    measure: int | None = None


@dataclass(frozen=True)
class About:
    """What a document says of itself; `document` in a template. Title and authority go into its properties."""

    language: str
    draft: bool = True
    reference: str = ""
    classification: str = ""
    fingerprint: str = ""
    title: str = ""
    authority: str = ""
    along: tuple[Paper, ...] = ()


def build(request: RequestModel, about: About) -> dict[str, Any]:
    """The context of every document made from `request` in the language of `about`.

    A text that has no fresh translation into another language stays in the language of the draft and says so in its
    words. `untranslated` lists them; a final document is not made with any.
    """
    return _Building(applying(request), about).context()


class _Building:
    """One walk over one request; items that are referred to are made once and shared."""

    def __init__(self, request: RequestModel, about: About) -> None:
        self.request, self.about = request, about
        self.texts: Catalogue = translations(about.language).catalogue()
        self.labels = frozenset(vocabulary().values())
        self.items: dict[str, tuple[Item, str, int]] = {}
        self.referred: dict[str, dict[str, Any]] = {}

    def context(self) -> dict[str, Any]:
        names = transmittable_sections(type(self.request))
        for name in names:
            self._index(name, getattr(self.request, name))
        found = {name: self._field(self.request, slots(type(self.request))[name], "", True, False) for name in names}
        along = [{**asdict(paper), "title": self.texts.gettext(paper.title, CONTEXT)} for paper in self.about.along]
        title = self.texts.gettext(self.about.title, CONTEXT)
        about = {**asdict(self.about), "title": title, "along": along, "kind": self.request.kind}
        return {**found, "document": about}

    def _index(self, path: str, value: Any) -> None:
        """Where every item is, by id; of two with one id the first counts, as everywhere."""
        if isinstance(value, list):
            for number, item in enumerate(value, 1):
                if isinstance(item, Item):
                    self.items.setdefault(item.id, (item, f"{path}.{item.id}", number))
                    self._index(f"{path}.{item.id}", item)
        elif isinstance(value, Part):
            for slot in slots(type(value)).values():
                if slot.models:
                    self._index(f"{path}.{slot.name}", getattr(value, slot.name))

    def _part(self, part: Part, path: str, asked: bool, shallow: bool, number: int | None = None) -> dict[str, Any]:
        """`asked`: whether holes in it are worth showing; `shallow`: reached through a reference."""
        fields = slots(type(part))
        found = {name: self._field(part, slot, path, asked, shallow) for name, slot in fields.items()}
        for name in part.printed:
            found.setdefault(name, self._property(part, found, name, asked))
        if number is not None:
            found.setdefault("number", number)
        found.setdefault("given", any(_is_given(found[name]) for name in fields if _is_asked(part, name)))
        return found

    def _property(self, part: Part, found: Mapping[str, Any], name: str, asked: bool) -> str:
        """A printed property, computed from the fields as the document says them: translated, or marked as not yet."""
        phrases = [key for key, slot in slots(type(part)).items() if slot.is_phrase and not slot.is_list]
        moved: dict[str, Any] = {
            key: str(found[key]) for key in phrases if isinstance(typed := getattr(part, key), str) and typed
        }
        proses = [key for key, slot in slots(type(part)).items() if slot.kind == "prose" and getattr(part, key)]
        moved |= {key: [Paragraph(text=line["text"] or "") for line in found[key]] for key in proses}
        value = getattr(part.model_copy(update=moved) if moved else part, name)
        if value:
            return self.texts.gettext(value, "label") if value in self.labels else str(value)
        return self._hole(title_of(name)) if asked and self.about.draft else ""

    def _field(self, part: Part, slot: Slot, path: str, asked: bool, shallow: bool) -> Any:
        value = getattr(part, slot.name)
        here = f"{path}.{slot.name}" if path else slot.name
        asked = asked and waited_for(type(part), slot.name, part, self.request)
        show = asked and self.about.draft and slot.is_hole_when_empty
        if slot.kind == "part" and not slot.is_list and isinstance(value, Part):
            return self._part(value, here, asked and (slot.asking.tier == "essential" or not value.is_empty()), shallow)
        convert = self._converter(part, slot, here, shallow)
        if not slot.is_list:
            return self._empty(slot) if show and value in (None, "") else convert(value, None)
        if not value and show and slot.kind != "part" and self._can_be_answered(slot):
            return [self._empty(slot)]
        if slot.kind == "prose":
            return self._prose(value, here)
        made = [convert(each, number) for number, each in enumerate(value, 1)]
        _tell_runs(value, made)
        return [each for each in made if each is not None]  # a reference that leads nowhere is a finding, not a row

    def _converter(self, part: Part, slot: Slot, path: str, shallow: bool) -> Callable[[Any, int | None], Any]:
        def convert(value: Any, number: int | None) -> Any:
            if value is None or value == "":
                return None
            if slot.kind == "ref":
                return self._reference(value, shallow)
            if isinstance(value, Part):
                return self._part(value, f"{path}.{getattr(value, 'id', '')}", True, shallow, number)
            if slot.leaf.has("timezone"):
                return format_zone(value, self.about.language, _moment(part))
            return self._value(value, slot, path if number is None else f"{path}.{number - 1}")

        return convert

    def _value(self, value: Any, slot: Slot, path: str) -> Any:
        if isinstance(value, NotKnown):
            reason = self._phrase(value.not_known, f"{path}.not_known")
            return Said(self.texts.gettext(NOT_KNOWN, CONTEXT).format(reason=reason))
        if isinstance(value, DoesNotApply):  # that somebody has one name only is worth a line, nothing else is
            return Said(self.texts.gettext(DOES_NOT_APPLY, CONTEXT)) if slot.asking.names else None
        if isinstance(value, int):
            return int(value)
        if slot.leaf.has("moment") and parse_moment(value):
            return format_moment(value, self.about.language)
        if slot.is_phrase:
            return self._phrase(value, path)
        return str.__str__(value)

    def _phrase(self, text: str, path: str) -> str:
        moved = translation(self.request, self.about.language, path, text)
        return moved if moved is not None else self._said(TO_TRANSLATE, text=text)

    def _prose(self, prose: list[Paragraph], path: str) -> list[dict[str, Any]]:
        """Who typed Enter meant a new paragraph, so each line is one, with a number of its own."""
        found: list[dict[str, Any]] = []
        for paragraph in prose:
            lines, language = self._told(paragraph, f"{path}.{paragraph.id}")
            found += [self._paragraph(paragraph.id, line, language, len(found) + n) for n, line in enumerate(lines, 1)]
        return found

    def _told(self, paragraph: Paragraph, path: str) -> tuple[list[str], str]:
        """The lines of a paragraph and their language.

        What is quoted in another language stays as it is and is `foreign`; the drafter's own text is translated. One
        that has not as many lines in each of its translations stays whole: the numbers agree in all languages.
        """
        text, language = paragraph.text, paragraph.language or self.request.language
        if not text or language != self.request.language:
            return _lines(text), language if text else self.about.language
        tags = (self.about.language, *self.request.translations)
        moved = {tag: translation(self.request, tag, path, text) for tag in tags}
        agreed = len({len(_lines(each)) for each in (text, *moved.values()) if each}) == 1
        here = moved[self.about.language]
        lines = _lines(here or text) if agreed else [here or text]
        return lines if here else [self._said(TO_TRANSLATE, text=line) for line in lines], self.about.language

    def _paragraph(self, key: str, text: str, language: str, number: int) -> dict[str, Any]:
        return {
            "id": key,
            "number": number,
            "text": text or None,
            "language": language,
            "foreign": language != self.about.language,
            "right_to_left": is_right_to_left(language),
            "given": bool(text),
        }

    def _reference(self, key: str, shallow: bool) -> dict[str, Any] | None:
        """The item `key` refers to; inside an item that was itself referred to, its number and name only."""
        if key not in self.items:
            return None
        item, path, number = self.items[key]
        if shallow:
            return {"id": item.id, "number": number, "name": self._name(item, path)}
        if key not in self.referred:
            self.referred[key] = self._part(item, path, True, True, number)
        return self.referred[key]

    def _name(self, item: Item, path: str) -> str:
        found = {
            slot.name: self._field(item, slot, path, False, True)
            for slot in slots(type(item)).values()
            if slot.kind in ("value", "prose")
        }
        return self._property(item, found, "name", False)

    def _can_be_answered(self, slot: Slot) -> bool:
        """Nobody names the persons a measure concerns before there is a person: till then their list is the hole."""
        return slot.kind != "ref" or any(isinstance(item, slot.models) for item, _path, _number in self.items.values())

    def _empty(self, slot: Slot) -> Any:
        """What a draft shows for an answer that is needed and not there."""
        hole = self._hole(slot.asking.title)
        if slot.kind == "prose":
            return self._paragraph("", hole, self.about.language, 1)
        if slot.kind == "ref":
            model = slot.models[0]
            blank = self._part(model(), "", True, True)
            return {**blank, **dict.fromkeys((*model.printed, "name", "number"), hole)}
        return hole

    def _hole(self, title: str) -> Said:
        return Said(hole(self.texts.gettext(title, "label"), self.texts.gettext(TO_COMPLETE, CONTEXT)))

    def _said(self, sentence: str, **words: str) -> Said:
        return Said("‹" + self.texts.gettext(sentence, CONTEXT).format(**words) + "›")


def _moment(part: Part) -> datetime | None:
    """The moment that a time zone beside it is about."""
    written = (getattr(part, slot.name) for slot in slots(type(part)).values() if slot.leaf.has("moment"))
    return next((moment for text in written if text and (moment := parse_moment(text))), None)


def _lines(text: str) -> list[str]:
    return [line for line in text.split("\n") if line.strip()] or [text]


def _tell_runs(items: list[Any], made: list[Any]) -> None:
    """Each item learns whether its neighbours say alike what may be said once, and with which number that begins."""
    said = [[getattr(each, name) for name in each.said_once] if isinstance(each, Item) else [] for each in items]
    first = 0
    for here, answers in enumerate(said):
        if not answers:
            return
        above = here > 0 and said[here - 1] == answers
        first = first if above else here
        below = here + 1 < len(said) and said[here + 1] == answers
        made[here] |= {"alike_above": above, "alike_below": below, "alike_from": first + 1}


def _is_asked(part: Part, name: str) -> bool:
    return name != "id" and not type(part).settled(name)


def _is_given(value: Any) -> bool:
    return bool(value["given"]) if isinstance(value, dict) and "given" in value else bool(value)
