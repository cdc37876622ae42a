"""How documents of one language are printed: direction, filters, the words of a draft."""

from collections.abc import Mapping
from dataclasses import dataclass

from mla_assistant.documents import watermark
from mla_assistant.documents.filters import Filter, filters, is_right_to_left
from mla_assistant.documents.localize.catalogue import translations
from mla_assistant.requests.choice import vocabulary


@dataclass(frozen=True)
class Voice:
    language: str
    right_to_left: bool
    filters: Mapping[str, Filter]
    draft_mark: str


def voice(language: str) -> Voice:
    """The voice of `language`, by its catalogue as it stands now."""
    texts = translations(language).catalogue()
    mark = texts.gettext(watermark.MARK, watermark.CONTEXT)
    return Voice(language, is_right_to_left(language), filters(language, texts, vocabulary()), mark)
