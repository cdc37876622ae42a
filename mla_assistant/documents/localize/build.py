"""An English template and a catalogue become the template of another language."""

from typing import TYPE_CHECKING

from mla_assistant.documents import write
from mla_assistant.documents.localize import messages, signs
from mla_assistant.documents.localize.catalogue import Key, Translations
from mla_assistant.documents.localize.furnish import furnish
from mla_assistant.documents.ooxml import DOCUMENT_PART, paragraphs, text_of
from mla_assistant.documents.package import Package, parse, read
from mla_assistant.documents.problem import Place, Problem
from mla_assistant.documents.source import is_block
from mla_assistant.text.translate import _

if TYPE_CHECKING:
    from lxml.etree import _Element


def localized(
    data: bytes, name: str, translations: Translations, *, own_head: bool = False
) -> tuple[bytes, list[Problem]]:
    """The template or block `name` in the language of `translations`, and every message it lacks there.

    A message without a usable translation keeps its English words, highlighted; a final document is then refused.
    With `own_head`, header and footer are an office's own: its name stands there in every language as it is.

    Raises `TemplateRefused` where the source itself can't be read.
    """
    package = read(data, name)
    problems: list[Problem] = []
    parts: dict[str, bytes] = {}
    for part, content in package.parts.items():
        parts[part] = content
        if package.types[part].endswith("xml"):
            root = parse(content, name, part)
            if is_shown(package, part):
                as_it_is = own_head and part != DOCUMENT_PART
                problems += _translate(root, name, part, translations, as_it_is=as_it_is)
            furnish(root, translations.language)
            parts[part] = _bytes(root)
    parts |= write.skeleton(package.types, package.relations)
    parts[write.CORE] = write.core_properties("", "")
    return write.pack(parts), problems


def is_shown(package: Package, part: str) -> bool:
    """Whether a reader of the document sees this part; of a block, only its body arrives there."""
    return part in package.rendered() and (part == DOCUMENT_PART or not is_block(package.name))


def _translate(root: "_Element", name: str, part: str, translations: Translations, *, as_it_is: bool) -> list[Problem]:
    problems = []
    for paragraph in paragraphs(root):
        if not messages.is_message(text_of(paragraph)):
            signs.write(paragraph, translations)
    for number, message in list(messages.messages(root)):
        place = Place(name, part, number, text_of(message.paragraph))
        lead, text, tail = messages.edges(message.text)
        found = translations.texts.get((name, text))
        if found is None and as_it_is:
            continue
        if found is None:
            problems.append(lacking(place, (name, text), translations))
        messages.write(message, lead + (found or text) + tail, highlight=found is None)
    return problems


def lacking(place: Place, key: Key, translations: Translations) -> Problem:
    """Why a text has no translation that may be used."""
    words = {"text": key[1], "language": translations.language}
    if key in translations.fuzzy:
        message = _("the translation into {language} is only a guess (fuzzy) until somebody approves it: {text}")
        return Problem(place, "translation_fuzzy", message.format(**words))
    if key in translations.faulty:
        why = {
            "placeholder_lost": _("a placeholder is missing"),
            "placeholder_unknown": _("it has a placeholder that the source has not"),
            "markup": _("its < > marks are not those of the source"),
            "code": _("it holds template code"),
        }[translations.faulty[key]]
        message = _("the translation into {language} can't be used, {why}: {text}")
        return Problem(place, "translation_faulty", message.format(why=why, **words))
    message = _("there is no translation into {language} of: {text}")
    return Problem(place, "translation_missing", message.format(**words))


def _bytes(root: "_Element") -> bytes:
    from lxml import etree

    return write.DECLARATION + etree.tostring(root, encoding="utf-8")
