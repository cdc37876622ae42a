"""The signs between values, which stand in no message: Arabic has its own comma, French its own quotation marks."""

from typing import TYPE_CHECKING

from mla_assistant.documents.ooxml import W
from mla_assistant.documents.source import TAG

if TYPE_CHECKING:
    from lxml.etree import _Element

    from mla_assistant.documents.localize.catalogue import Translations

CONTEXT = "sign"
SIGNS = (",", ";", ":", "“", "”")


def write(paragraph: "_Element", translations: "Translations") -> None:
    """Put the signs of the language in the place of ours, between the tags of a paragraph and never inside one."""
    signs = {sign: translations.texts.get((CONTEXT, sign), sign) for sign in SIGNS}
    texts = list(paragraph.iter(W + "t"))
    whole = "".join(each.text or "" for each in texts)
    inside = {at for tag in TAG.finditer(whole) for at in range(*tag.span())}
    at = 0
    for each in texts:
        old = each.text or ""
        each.text = "".join(sign if place in inside else signs.get(sign, sign) for place, sign in enumerate(old, at))
        at += len(old)
