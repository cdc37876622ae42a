"""What is quoted in another language: it is printed as it stands, and its translation only where there is one."""

from collections.abc import Iterator
from functools import cache

from mla_assistant.requests.case import CaseRequest
from mla_assistant.requests.part import Part
from mla_assistant.requests.paths import FieldPath
from mla_assistant.requests.prose import Paragraph
from mla_assistant.requests.request import RequestModel
from mla_assistant.requests.structure import children
from mla_assistant.review.rules import Spot, at, informs, rule
from mla_assistant.review.walk import below, by_item


@rule("quoted_untranslated", "practice", {RequestModel: informs()})
def untranslated(request: RequestModel) -> Iterator[Spot]:
    """The translation is a paragraph in the language of the draft, beside the original; or it is in the annex."""
    annexed = _translated_in_annex(request)
    for path, languages in _quoted(request):
        if not path.startswith(annexed) and request.language not in languages:
            yield at(path, "language", language=languages[0])


@by_item
def _quoted(path: FieldPath, whole: Part) -> Iterator[tuple[FieldPath, list[str]]]:
    """Texts of which each paragraph names a language of its own, and which."""
    for place, part in below(path, whole):
        for name in _proses(type(part)):
            languages = [paragraph.language for paragraph in getattr(part, name) if paragraph.text]
            if (named := [each for each in languages if each]) and len(named) == len(languages):
                yield f"{place}.{name}", named


def _translated_in_annex(request: RequestModel) -> tuple[str, ...]:
    """The articles of an offence whose text is an annex that can be read in the language of the draft."""
    if not isinstance(request, CaseRequest):
        return ()
    read = {each.id for each in request.annexes if request.language in (each.language, each.translation_language)}
    return tuple(f"offences.{each.id}.provisions." for each in request.offences if each.statute_annex in read)


@cache
def _proses(model: type[Part]) -> tuple[str, ...]:
    return tuple(name for name, child in children(model).items() if child.model is Paragraph)
