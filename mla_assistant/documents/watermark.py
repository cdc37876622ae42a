"""What marks a draft as one: a line in red at the foot of every header, put there when a template is compiled.

It is text in the header, not a shape behind the page. A shape (VML, as Word itself writes it) survives Word and
LibreOffice too, but is lost when a page is copied into another document, is missed by a screen reader and by a text
search, and drops out of a print in "draft quality"; a paragraph does none of that, and no validator has a word to say.
"""

from typing import TYPE_CHECKING

from mla_assistant.documents.ooxml import W, child, put

if TYPE_CHECKING:
    from lxml.etree import _Element

MARK = "DRAFT – NOT FOR TRANSMISSION"
CONTEXT = "document"


def add(header: "_Element", words: str, *, right_to_left: bool) -> None:
    """Put `words` below everything else in a header, in drafts only; so no paragraph of the author is renumbered."""
    made = [_paragraph(header, text) for text in ("{%p if document.draft %}", words, "{%p endif %}")]
    shown = made[1]
    put(child(shown, "pPr"), "spacing", after="240")  # the page begins below the mark, not in it
    put(child(shown, "pPr"), "jc", val="center")
    if right_to_left:
        put(child(shown, "pPr"), "bidi")
    run = next(shown.iter(W + "r"))
    properties = child(run, "rPr")
    for name in ("b", "bCs"):
        put(properties, name)
    put(properties, "color", val="C00000")
    for name in ("sz", "szCs"):
        put(properties, name, val="36")
    if right_to_left:
        put(properties, "rtl")
    header.extend(made)


def _paragraph(root: "_Element", text: str) -> "_Element":
    paragraph = root.makeelement(W + "p")
    run = paragraph.makeelement(W + "r")
    words = run.makeelement(W + "t")
    words.text = text
    run.append(words)
    paragraph.append(run)
    return paragraph
