"""The texts of a request that a document says in another language: which there are, and what each is there."""

from collections.abc import Iterator

from mla_assistant.documents.shape import slots
from mla_assistant.requests.applying import applying
from mla_assistant.requests.leaves import NotKnown
from mla_assistant.requests.part import Item, Part
from mla_assistant.requests.parts.translation import source_hash
from mla_assistant.requests.paths import FieldPath
from mla_assistant.requests.request import RequestModel
from mla_assistant.requests.transmittable import transmittable_sections


def untranslated(request: RequestModel, language: str) -> list[str]:
    """Paths of the texts that a document in `language` needs and that have no translation of their present wording."""
    return [path for path, _text in texts_to_translate(request, language)]


def texts_to_translate(request: RequestModel, language: str) -> list[tuple[str, str]]:
    """As `untranslated`, each path with its text."""
    return [(path, text) for path, text in _own_texts(request) if translation(request, language, path, text) is None]


def texts_in(request: RequestModel, language: str) -> dict[FieldPath, str | None]:
    """Every text by path as a document in `language` says it; None where it has no translation of its wording."""
    return {path: translation(request, language, path, text) for path, text in _own_texts(request)}


def _own_texts(request: RequestModel) -> Iterator[tuple[str, str]]:
    """Every text written in the language of the draft, by path; what is quoted in another language stays as it is."""

    def walk(part: Part, path: str) -> Iterator[tuple[str, str]]:
        for slot in slots(type(part)).values():
            value, here = getattr(part, slot.name), f"{path}.{slot.name}"
            if slot.kind == "prose":
                for paragraph in value:
                    if paragraph.text and paragraph.language in (None, request.language):
                        yield f"{here}.{paragraph.id}", paragraph.text
            elif slot.kind == "part":
                for child in value if slot.is_list else (value,):
                    if isinstance(child, Part):
                        yield from walk(child, f"{here}.{child.id}" if isinstance(child, Item) else here)
            elif isinstance(value, NotKnown):
                yield f"{here}.not_known", value.not_known
            elif slot.is_phrase:
                for index, text in enumerate(value) if slot.is_list else ((None, value),):
                    if isinstance(text, str) and text:
                        yield (here if index is None else f"{here}.{index}"), text

    request = applying(request)
    for name in transmittable_sections(type(request)):
        slot, value = slots(type(request))[name], getattr(request, name)
        for child in value if slot.is_list else (value,):
            if isinstance(child, Part):
                yield from walk(child, f"{name}.{child.id}" if isinstance(child, Item) else name)


def translation(request: RequestModel, language: str, path: str, text: str) -> str | None:
    """The text in `language`: itself in the draft's own language, else a translation of exactly this wording.

    Numbers and references read alike in every language, and have none.
    """
    if language == request.language or all(any(map(str.isdigit, word)) for word in text.split()):
        return text
    into = request.translations.get(language)
    found = into.texts.get(path) if into else None
    return found.text if found and found.text and found.source == source_hash(text) else None
