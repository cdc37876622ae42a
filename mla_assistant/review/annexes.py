"""Annexes: what the text promises is there, and what is there is spoken of."""

import re
from collections.abc import Iterator
from functools import lru_cache

from mla_assistant.requests.case import CaseRequest
from mla_assistant.requests.finding import Step
from mla_assistant.requests.part import Part
from mla_assistant.requests.parts.annex import Annex, AnnexKind
from mla_assistant.requests.paths import FieldPath
from mla_assistant.requests.request import RequestModel
from mla_assistant.review.rules import Spot, at, informs, rule, warns
from mla_assistant.review.walk import Passage, by_item, passages, passages_in, refs

_NUMBER = r"(?:\d{1,3}|[IVX]{2,5}|[A-Z])(?![A-Za-zÀ-я\d])"
_AND = r"\s*(?:,|and|to|–|-|et|y|à|a|und|bis|и|、|和)\s*"
# Only a plural is followed by a list: in “Annex 3, 15 March 2024” the 15 is no annex.
_CITED = re.compile(
    r"(?:\b(?:[Aa]nnexe?|ANNEXE?|[Aa]nexo|[Aa]nlage|[Пп]риложени[еию]|[Пп]риложением)|(?:ال)?(?:ملحق|مرفق))"
    rf"\s*(?:no\.?|n°|№|رقم)?\s*({_NUMBER})"
    r"(?!\s+(?:to|of|de|del|du|à)\s+(?:the|la|le|les|los|el)\b)"  # “Annex I to the Convention” is not ours
    rf"|(?:\b(?:[Aa]nnexes|ANNEXES|[Aa]nexos|[Aa]nlagen|[Пп]риложения(?:м|х|ми)?)|附件)\s*({_NUMBER}(?:{_AND}{_NUMBER})*)"
)
_ONE = re.compile(_NUMBER)
_RANGE = re.compile(r"(\d{1,3})\s*(?:to|–|-|à|a|bis)\s*(\d{1,3})")
_ROMAN = {"I": 1, "V": 5, "X": 10}


@rule("annex_absent", "practice", {RequestModel: warns()})
def absent(request: RequestModel) -> Iterator[Spot]:
    for passage in _citing(request):
        missing = [
            number for number, meant in _cited(passage.text) if not any(n <= len(request.annexes) for n in meant)
        ]
        if missing:
            yield at(passage.field, passage.place, "annexes", annexes=", ".join(dict.fromkeys(missing)))


@rule("annex_not_cited", "practice", {RequestModel: informs()})
def not_cited(request: RequestModel) -> Iterator[Spot]:
    spoken = spoken_of(request)
    for number, annex in enumerate(request.annexes, 1):
        if annex.id not in spoken and annex.kind != AnnexKind.SWORN_STATEMENT:  # it speaks for itself
            law = isinstance(request, CaseRequest) and annex.kind == AnnexKind.STATUTE
            yield at(f"annexes.{annex.id}", number=str(number), statute="yes" if law else "")


@rule("translation_not_annexed", "practice", {RequestModel: informs()})
def translation(request: RequestModel) -> Iterator[Spot]:
    """The first page says what is sent along; the list of annexes is what a registry counts. The request itself is no
    annex: translated here, or where there is nothing else to translate, it is what is meant.
    """
    if not request.annexes:
        return
    translated = {annex.translation_language for annex in request.annexes}
    translations = [annex for annex in request.annexes if annex.kind == AnnexKind.TRANSLATION]
    translated |= {annex.language for annex in translations}
    open_ones = [f"annexes.{annex.id}.language" for annex in translations if not annex.language]
    translated |= {*request.translations}
    missing = [tag for tag in request.header.accompanying_languages if tag not in translated]
    for tag in missing:
        if open_ones:
            one = len(open_ones) == len(missing) == 1
            mend = [Step("set", open_ones[0], tag)] if one else []
            yield at(open_ones[0], "header.accompanying_languages", "annexes", remedy=mend, unsaid="yes", language=tag)
        else:
            yield at("header.accompanying_languages", "annexes", language=tag)


def spoken_of(request: RequestModel) -> set[str]:
    """The ids of the annexes that the text cites by number or title, or an answer refers to."""
    if not request.annexes:
        return set()
    citing = [passage.text for passage in _citing(request) if not passage.field.startswith("annexes.")]
    cited = {number for text in citing for _written, meant in _cited(text) for number in meant}
    referred = {ref.id for ref in refs(request) if ref.target is Annex}
    return {
        annex.id
        for number, annex in enumerate(request.annexes, 1)
        if number in cited or annex.id in referred or _named(annex, request)
    }


def _named(annex: Annex, request: RequestModel) -> bool:
    """Whether a text outside the list calls it by its title."""
    texts = (passage.text for passage in passages(request) if not passage.field.startswith("annexes."))
    return any(annex.title in text for text in texts) if annex.title else False


@by_item
def _citing(place: FieldPath, whole: Part) -> Iterator[Passage]:
    """The texts with the number of an annex in them."""
    return (passage for passage in passages_in(place, whole) if _cited(passage.text))


@rule("annex_without_title", "practice", {RequestModel: warns()})
def untitled(request: RequestModel) -> Iterator[Spot]:
    for annex in request.annexes:
        if not annex.title:
            yield at(f"annexes.{annex.id}.title", f"annexes.{annex.id}.kind")


@rule("annex_without_language", "practice", {RequestModel: informs()})
def language(request: RequestModel) -> Iterator[Spot]:
    """A photograph speaks none; whether a translation has one is another rule's concern where one is promised."""
    for annex in request.annexes:
        promised = annex.kind == AnnexKind.TRANSLATION and request.header.accompanying_languages
        if not (annex.language or annex.kind == AnnexKind.IDENTIFICATION or annex.is_empty() or promised):
            yield at(f"annexes.{annex.id}.language", f"annexes.{annex.id}.title")


@lru_cache(maxsize=4096)  # at each key one paragraph is new
def _cited(text: str) -> tuple[tuple[str, set[int]], ...]:
    """Each annex number in the text as it is written, with the places in the list it can mean."""
    found: list[tuple[str, set[int]]] = []
    for match in _CITED.finditer(text):
        numbers = match[1] or match[2]
        for first, last in _RANGE.findall(numbers):
            found += ((str(n), {n}) for n in range(int(first) + 1, int(last)))
        found += ((number, _meant(number)) for number in _ONE.findall(numbers))
    return tuple(found)


def _meant(number: str) -> set[int]:
    """3 is the third; C is the third; I is the first or, as a letter, the ninth."""
    if number.isdecimal():
        return {int(number)}
    meant = {ord(number) - ord("A") + 1} if len(number) == 1 else set()
    if set(number) <= set(_ROMAN):
        values = [_ROMAN[digit] for digit in number]
        meant.add(sum(-v if v < max(values[i:]) else v for i, v in enumerate(values)))
    return meant
