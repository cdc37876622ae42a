"""What a template in another language needs of Word beside its words: direction, fonts, the language of the text."""

from typing import TYPE_CHECKING

from mla_assistant.documents.filters import is_right_to_left
from mla_assistant.documents.localize import fonts, rtl
from mla_assistant.documents.ooxml import W, child, local, put

if TYPE_CHECKING:
    from lxml.etree import _Element

# The language of LATIN text stays a European one everywhere: with ar or zh there, Word and LibreOffice break
# Latin names at any letter and proof-read them as Arabic or Chinese.
_WORD_TAGS = {"en": "en-GB", "fr": "fr-FR", "es": "es-ES", "ru": "ru-RU", "ar": "ar-SA", "zh": "zh-CN"}


def furnish(root: "_Element", language: str) -> None:
    """Set up one part (document, header, footer, notes, styles, numbering) for `language`."""
    tag = _WORD_TAGS.get(language, language)
    chinese = language.partition("-")[0] == "zh"
    if local(root) == "styles":
        _language(root, tag, language, chinese)
    else:
        for mark in list(root.iter(W + "lang")):
            mark.getparent().remove(mark)  # type: ignore[union-attr]  # a mark always has one
    if is_right_to_left(language):
        rtl.turn(root)
    if chinese:
        fonts.chinese(root)


def _language(styles: "_Element", tag: str, language: str, chinese: bool) -> None:
    """The language of every style is that of the document."""
    for mark in list(styles.iter(W + "lang")):
        mark.getparent().remove(mark)  # type: ignore[union-attr]
    properties = child(child(child(styles, "docDefaults"), "rPrDefault"), "rPr")
    right_to_left = is_right_to_left(language)
    latin = "en-GB" if right_to_left or chinese else tag
    put(properties, "lang", val=latin, eastAsia=tag if chinese else "zh-CN", bidi=tag if right_to_left else "ar-SA")
