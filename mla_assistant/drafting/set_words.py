"""The documents of a set in words: what each is, and why one is left out."""

from mla_assistant.documents.sets import TITLES
from mla_assistant.issuing import Document
from mla_assistant.text.translate import N_, _

_LEFT_OUT = {
    "channel_not_diplomatic": N_("the request does not go through the diplomatic channel"),
    "note_verbale_instead": N_("a note verbale goes in its place"),
    "acknowledgement_not_asked": N_("no acknowledgement is asked for"),
    "no_annexes": N_("there are no annexes"),
    "no_law_quoted": N_("no article of law is quoted"),
    "law_annexed_already": N_("an annex holds the text of the law"),
    "certificate_not_asked": N_("no measure asks for it"),
}


def title(document: Document) -> str:
    """What a lawyer calls it; a document that an office added is called by its file."""
    said = _(TITLES[document.template]) if document.template in TITLES else document.template
    number = document.number
    return _("{document} (measure {number})").format(document=said, number=number) if number else said


def why_left_out(document: Document) -> str:
    """ "" for a document that is called for."""
    return _(_LEFT_OUT[document.left_out]) if document.left_out else ""
