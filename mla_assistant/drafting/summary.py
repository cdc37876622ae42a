"""Check your answers: every answer of a section in words, each with the place that changes it."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from mla_assistant.drafting.annexed import in_one_line
from mla_assistant.drafting.fields import FieldSpec, fields, option_label
from mla_assistant.drafting.pages import asked_of, model_title
from mla_assistant.drafting.wording.place import place
from mla_assistant.drafting.wording.sentence import sentence
from mla_assistant.requests.applying import applies, waited_for
from mla_assistant.requests.finding import Finding
from mla_assistant.requests.leaves import DoesNotApply, NotKnown
from mla_assistant.requests.part import Item, Part
from mla_assistant.requests.parts.annex import AnnexFile
from mla_assistant.requests.paths import Answers, FieldPath, get, join
from mla_assistant.requests.prose import text_of
from mla_assistant.requests.reading import kind_of, read
from mla_assistant.requests.request import RequestModel
from mla_assistant.text.dates import format_date
from mla_assistant.text.safe import clean
from mla_assistant.text.translate import _, current_language, label


@dataclass(frozen=True)
class Answered:
    """One line: the question, the answer in words ("" where a needed answer is missing), and its place."""

    path: FieldPath
    title: str
    answer: str
    depth: int = 0
    is_heading: bool = False


def summary(request: RequestModel, answers: Answers, section: str, *, every: bool = False) -> Iterator[Answered]:
    """Every answer of a section, and every essential question still open, or `every` question that applies."""
    value = getattr(request, section)
    if isinstance(value, list):
        for number, item in enumerate(value, 1):
            path = join(section, item.id)
            yield Answered(path, f"{number}. {label(item.name) or model_title(type(item))}", "", 0, is_heading=True)
            yield from _part(item, path, answers, 1, every)
    else:
        yield from _part(value, section, answers, 0, every)


def in_words(spec: FieldSpec, value: Any, answers: Answers) -> str:
    """An answer as people say it: labels for codes, names for references, dates in words."""
    if value is None or value == []:
        return ""
    if isinstance(value, NotKnown):
        return _("not known: {reason}").format(reason=value.not_known)
    if isinstance(value, DoesNotApply):
        return _("does not apply")
    if spec.control == "prose":
        return text_of(value)
    if spec.control == "file":
        return in_one_line(value)
    if isinstance(value, list):
        return ", ".join(_one(spec, each, answers) for each in value)
    return _one(spec, value, answers)


def _one(spec: FieldSpec, value: Any, answers: Answers) -> str:
    if spec.control in ("choice", "choices", "ref", "refs"):
        return option_label(spec, str(value), answers)
    if spec.is_date:
        return format_date(value, current_language())
    if spec.stands_for == "place":
        return place(value, read(answers).request)
    if spec.stands_for == "finding":
        return sentence(Finding(value, "informs", ""), read(answers).request).what
    return str(value)


def _part(part: Part, path: FieldPath, answers: Answers, depth: int, every: bool) -> Iterator[Answered]:
    typed = get(answers, path)
    typed = typed if isinstance(typed, dict) else {}
    for spec in fields(type(part)):
        value, where = getattr(part, spec.name), join(path, spec.name)
        title = _(spec.asking.title)
        asks = every and applies(type(part), spec.name, typed, answers) and asked_of(kind_of(answers), spec)
        if isinstance(value, AnnexFile):
            if said := in_one_line(value):
                yield Answered(where, title, said, depth)
        elif isinstance(value, Part):
            if asks or not value.is_empty():
                yield Answered(where, title, "", depth, is_heading=True)
                yield from _part(value, where, answers, depth + 1, every)
        elif spec.control == "items":
            if value or asks:
                yield Answered(where, title, "", depth, is_heading=True)
            for number, item in enumerate(value, 1):
                yield from _item(number, item, where, answers, depth + 1, every)
        elif (
            asks
            or value not in (None, [])
            or typed.get(spec.name)
            or (spec.essential and waited_for(type(part), spec.name, typed, answers))
        ):
            yield Answered(where, title, in_words(spec, value, answers) or _as_typed(typed.get(spec.name)), depth)


def _as_typed(value: Any) -> str:
    """An answer that could not be read: as the drafter left it, and that it was not understood."""
    return _("{text} (not understood)").format(text=clean(value)) if isinstance(value, str) and value.strip() else ""


def _item(number: int, item: Item, path: FieldPath, answers: Answers, depth: int, every: bool) -> Iterator[Answered]:
    where = join(path, item.id)
    yield Answered(where, f"{number}. {label(item.name) or model_title(type(item))}", "", depth, is_heading=True)
    yield from _part(item, where, answers, depth + 1, every)
