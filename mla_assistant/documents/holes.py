"""The holes of a draft: how an answer looks that is needed and not there.

A hole names its question, so that it can be found. Where the template has said the label already, that is once too
often: “Heaviest penalty: ‹to be completed›”.
"""

import re
from html import unescape

CONTEXT = "document"
TO_COMPLETE = "{title}: to be completed"
_QUESTION_MARK = " ?\u061f\u00a0\u202f"
_UNSEEN = " \u00a0\u202f\u200e\u200f"
_PARAGRAPH = re.compile(r"<w:p[ >].*?</w:p>", re.S)
_ROW = re.compile(r"<w:tr[ >](?:(?!<w:tr[ >]).)*?</w:tr>", re.S)
_TAG = re.compile(r"<[^>]*>")


def hole(title: str, sentence: str) -> str:
    """The hole of a question; `sentence` is `TO_COMPLETE` in the language of the document."""
    return f"‹{sentence.format(title=title.rstrip(_QUESTION_MARK))}›"


def labelled_once(xml: str, sentence: str) -> str:
    """A part of a draft in which no hole repeats the label before it, of its paragraph or of its row in a table."""
    if "‹" not in xml:
        return xml
    before, after = map(re.escape, sentence.split("{title}"))
    whole = re.compile(f"‹{before}([^‹›<]+){after}›")
    short = f"‹{sentence.format(title='').strip(':' + _UNSEEN)}›"

    def in_paragraph(found: re.Match[str]) -> str:
        if "‹" not in found[0]:
            return found[0]
        label, *holes = whole.split(_words(found[0]))
        alone = len(holes) == 2 and not holes[1].strip(".;" + _UNSEEN)
        return whole.sub(short, found[0]) if alone and label.rstrip(_UNSEEN).endswith(":") else found[0]

    def in_row(found: re.Match[str]) -> str:
        label = _words(found[0].partition("</w:tc>")[0]).strip(":" + _UNSEEN)
        return whole.sub(lambda each: short if _words(each[1]).strip(_UNSEEN) == label else each[0], found[0])

    return _ROW.sub(in_row, _PARAGRAPH.sub(in_paragraph, xml))


def _words(xml: str) -> str:
    return unescape(_TAG.sub("", xml))
