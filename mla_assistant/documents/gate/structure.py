"""What the schema can't say: styles and numbering that must exist, and paragraphs a translator can work with."""

import re
from collections.abc import Iterable, Iterator

from mla_assistant.documents.compile import Prepared
from mla_assistant.documents.localize.messages import is_message
from mla_assistant.documents.ooxml import W, local, paragraphs, text_of
from mla_assistant.documents.package import parse
from mla_assistant.documents.problem import Place, Problem
from mla_assistant.documents.source import is_block
from mla_assistant.text.translate import _

_STYLES, _NUMBERING = "word/styles.xml", "word/numbering.xml"
_INLINE_STATEMENT = re.compile(r"\{%\s")


def undefined(prepared: Prepared, document: str) -> Iterator[Problem]:
    """Styles and numberings that a document, or a block it includes, uses and the document does not define."""
    package = prepared.packages[document]
    styles = _defined(package.parts.get(_STYLES), document, _STYLES, "style", "styleId")
    numbers = _defined(package.parts.get(_NUMBERING), document, _NUMBERING, "num", "numId") | {"0"}
    reached = prepared.reached(prepared.live[document].values())
    for name in (document, *sorted(each for each in reached if is_block(each))):
        for part, data in prepared.packages[name].parts.items():
            if part not in prepared.packages[name].rendered() or (is_block(name) and part != "word/document.xml"):
                continue
            for number, paragraph in enumerate(paragraphs(parse(data, name, part)), 1):
                place = Place(name, part, number, text_of(paragraph))
                for element in paragraph.iter(W + "pStyle", W + "rStyle", W + "numId"):
                    value, kind = element.get(W + "val") or "", local(element)
                    if kind == "numId" and value not in numbers:
                        message = _("numbering {value} is not defined in “{document}”")
                        yield Problem(place, "numbering_undefined", message.format(value=value, document=document))
                    elif kind != "numId" and value not in styles:
                        message = _("the style “{value}” is not defined in “{document}”")
                        yield Problem(place, "style_undefined", message.format(value=value, document=document))


def _defined(data: bytes | None, document: str, part: str, element: str, key: str) -> set[str]:
    if data is None:
        return set()
    return {each.get(W + key) or "" for each in parse(data, document, part).iter(W + element)}


def untranslatable(prepared: Prepared, names: Iterable[str]) -> Iterator[Problem]:
    """Paragraphs with words and with inline conditions: no translator can put half a sentence into another order."""
    for name in names:
        source = prepared.sources[name]
        for line, text in enumerate(source.shown, 1):
            if is_message(text) and _INLINE_STATEMENT.search(text):
                message = _("a paragraph with words may not hold {% if %} or {% for %}; write whole paragraphs instead")
                yield Problem(source.place(line), "inline_statement", message)
