"""One part of a DOCX as Jinja source in which line n is paragraph n.

docxtpl's own `patch_xml` does the healing of tags that Word cut over several runs, so the dialect stays docxtpl's.
What `patch_xml` would lose without a word (text beside a `{%p %}` tag, a tag that is not closed, an `{% if %}` that
ends in another paragraph) is refused here, before it runs. Every error, of syntax, of the gate or at rendering, has a
line, and so names its paragraph.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from mla_assistant.documents.ooxml import W14, WORD, XML_SPACE, W, local, paragraphs, text_of
from mla_assistant.documents.problem import Place, Problem
from mla_assistant.text.translate import N_, _

if TYPE_CHECKING:
    from lxml.etree import _Element

TAG = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}", re.S)
CONTROL = re.compile(r"\{%(p|tr)\s(.*?)%\}", re.S)
_LEFTOVER = re.compile(r"\{\{|\}\}|\{%|%\}|\{#|#\}")
_FOREIGN_FORM = re.compile(
    r"\{%-|-%\}|\{\{-|-\}\}|\{#|\{%(?:tc|r|hm|vm)\s|\{%\s*(?:colspan|cellbg|vm|hm)\b|\{\{(?:p|tr|tc|r)\s"
)
OPENING = ("if", "for", "with")
WORD_OF_TAG = re.compile(r"\{%(?:p|tr)?\s*(\w+)")
_NO_BREAK = str.maketrans("\u00a0\u202f", "  ")
_MARK = re.compile(r"<!--¶(\d+)-->")
_TRACES = re.compile(r"rsid|paraId|textId")
_WASTE = tuple(
    W + name for name in ("proofErr", "lastRenderedPageBreak", "rsid", "rsids", "proofState", "trackRevisions")
)
_BANNED = {
    "sectPr": N_("Section Break"),
    "bookmarkStart": N_("Bookmark"),
    "sdt": N_("Content Control: right click, Remove Content Control"),
    "drawing": N_("Picture or Shape"),
    "pict": N_("Picture or Shape"),
    "AlternateContent": N_("Picture or Shape"),
    "oMath": N_("Equation"),
    "oMathPara": N_("Equation"),
    "footnoteReference": N_("Footnote"),
    "endnoteReference": N_("Endnote"),
    "hyperlink": N_("Hyperlink: right click, Remove Hyperlink"),
}
"""What of Word has no place in a block, and what its menus call it."""
_BLOCK_BODY = re.compile(r"<w:body>(.*)</w:body>", re.S)


@dataclass(frozen=True)
class Source:
    """The Jinja source of one part; `document` is "extradition" or, for a block, "blocks/person"."""

    document: str
    part: str
    jinja: str
    shown: tuple[str, ...]

    @property
    def name(self) -> str:
        """What Jinja calls it, in includes and in tracebacks."""
        return self.document if is_block(self.document) else f"{self.document}:{self.part}"

    def place(self, line: int) -> Place:
        """The paragraph that is line `line` of the source."""
        number = max(1, min(line, len(self.shown))) if self.shown else 0
        return Place(self.document, self.part, number, self.shown[number - 1].strip() if number else "")


def is_block(document: str) -> bool:
    return "/blocks/" in f"/{document}"


def has_tags(root: "_Element") -> bool:
    return bool(_LEFTOVER.search("".join(map(str, root.itertext()))))


def tidy(root: "_Element") -> None:
    """Take out what Word leaves behind of its author and its sessions, and what splits tags for no reason."""
    dropped = [
        element
        for element in root.iter(*_WASTE, W + "bookmarkStart")
        if local(element) != "bookmarkStart" or element.get(W + "name") == "_GoBack"
    ]
    ends = {element.get(W + "id") for element in dropped if local(element) == "bookmarkStart"}
    dropped += [end for end in root.iter(W + "bookmarkEnd") if end.get(W + "id") in ends]
    for element in dropped:
        element.getparent().remove(element)  # type: ignore[union-attr]
    for element in root.iter("*"):
        for name in [name for name in map(str, element.attrib) if name.startswith((W, W14)) and _TRACES.search(name)]:
            del element.attrib[name]
        if element.tag == W + "t":
            element.text = (element.text or "").replace("\n", " ")
            element.set(XML_SPACE, "preserve")
        elif element.text and not element.text.strip():
            element.text = None
        if element.tail and not element.tail.strip():
            element.tail = None
    for paragraph in paragraphs(root):
        _space(paragraph)


def _space(paragraph: "_Element") -> None:
    """In a tag, a no-break space that Word or a French keyboard put there is a space; elsewhere it stays."""
    texts = list(paragraph.iter(W + "t"))
    whole = "".join(each.text or "" for each in texts)
    if whole == (spaced := TAG.sub(lambda tag: tag[0].translate(_NO_BREAK), whole)):
        return
    for each in texts:
        size = len(each.text or "")
        each.text, spaced = spaced[:size], spaced[size:]


def source(document: str, part: str, root: "_Element") -> tuple[Source, list[Problem]]:
    """The Jinja source of a part (its tree is used up) and what is wrong with its tags as an author typed them."""
    from lxml import etree

    tidy(root)
    shown = tuple(text_of(paragraph) for paragraph in paragraphs(root))
    empty = Source(document, part, "", shown)
    problems = [Problem(empty.place(line), code, message) for line, code, message in _mistyped(root)]
    if is_block(document):
        problems += [Problem(empty.place(line), code, message) for line, code, message in _not_body_content(root)]
    if problems:
        return empty, problems
    for number, paragraph in enumerate(paragraphs(root), 1):
        paragraph.addprevious(etree.Comment(f"¶{number}"))
        row = next(paragraph.iterancestors(W + "tr"), None)
        if row is not None and next(paragraphs(row)) is paragraph:
            row.addprevious(etree.Comment(f"¶{number}"))  # a row with a tag swallows the mark inside it
    xml = _patched(etree.tostring(root, encoding="unicode"))
    if is_block(document):
        body = _BLOCK_BODY.search(xml)
        xml = body[1] if body else ""
    return Source(document, part, _line_by_paragraph(xml), shown), []


@lru_cache(maxsize=256)
def _patched(xml: str) -> str:
    """Half the time of compiling; the gate and every language that shares a part need it again."""
    from docxtpl import DocxTemplate

    return str(DocxTemplate.patch_xml(None, xml))


def _line_by_paragraph(xml: str) -> str:
    """Put the marks into line ends inside Jinja comments: they count, and print nothing."""
    line = 1

    def feed(mark: re.Match[str]) -> str:
        nonlocal line
        gap, line = int(mark[1]) - line, max(line, int(mark[1]))
        return "{#" + "\n" * gap + "#}" if gap > 0 else ""

    return _MARK.sub(feed, xml)


def _mistyped(root: "_Element") -> Iterator[tuple[int, str, str]]:
    """Line, code and message for every tag that would be lost, or would take text with it."""
    for number, paragraph in enumerate(paragraphs(root), 1):
        text = text_of(paragraph)
        if not _LEFTOVER.search(text):
            continue
        if next(paragraph.iterancestors(W + "txbxContent"), None) is not None:
            yield number, "tag_in_text_box", _("a text box may not hold tags")
        if _LEFTOVER.search(TAG.sub("", text)):
            yield (
                number,
                "tag_not_closed",
                _("a tag is opened or closed only here; it must begin and end in one paragraph"),
            )
        elif wrong := _FOREIGN_FORM.search(text):
            message = _("“{form}” is not part of the template language")
            yield number, "tag_form", message.format(form=wrong[0].strip())
        elif control := CONTROL.search(text):
            yield from _not_alone(paragraph, number, text, control)
        else:
            yield from _crossing(number, text)


def _not_alone(paragraph: "_Element", number: int, text: str, control: re.Match[str]) -> Iterator[tuple[int, str, str]]:
    if text.strip() != control[0]:
        message = _("{tag} takes its whole paragraph away; move the text beside it to a paragraph of its own")
        yield number, "text_beside_tag", message.format(tag=control[0])
    if control[1] == "tr":
        row = next(paragraph.iterancestors(W + "tr"), None)
        if row is None or "".join(map(text_of, paragraphs(row))).strip() != control[0]:
            message = _("{tag} takes its whole table row away; it must stand alone in a row")
            yield number, "text_beside_tag", message.format(tag=control[0])


def _crossing(number: int, text: str) -> Iterator[tuple[int, str, str]]:
    depth = 0
    for word in WORD_OF_TAG.findall(text):
        depth += 1 if word in OPENING else -1 if word.removeprefix("end") in OPENING else 0
        if depth < 0:
            break
    if depth:
        message = _("{% if %} or {% for %} must end in the paragraph it begins in; use {%p %} around whole paragraphs")
        yield number, "tag_crosses_paragraphs", message


def _not_body_content(root: "_Element") -> Iterator[tuple[int, str, str]]:
    """A block brings paragraphs and tables; ids, relationships and sections belong to the document around it."""
    body = root.find(W + "body")
    last = body[-1] if body is not None and len(body) else None
    if last is not None and local(last) == "sectPr":
        body.remove(last)  # type: ignore[union-attr]
    numbers = {paragraph: number for number, paragraph in enumerate(paragraphs(root), 1)}
    refused: set[_Element] = set()
    for element in body.iter("*") if body is not None else ():
        if refused.isdisjoint(element.iterancestors()) and _is_foreign(element):
            refused.add(element)  # what lies in it goes with it
            around = (element, *element.iterancestors(), *paragraphs(element))
            number = next((numbers[each] for each in around if each in numbers), 1)
            yield number, "block_content", not_in_a_block(local(element))


def _is_foreign(element: "_Element") -> bool:
    return not str(element.tag).startswith("{" + WORD) or local(element) in _BANNED


def not_in_a_block(element: str) -> str:
    """What to say of an element, in the words of Word's menus where its author may have put it in by them."""
    kind = _BANNED.get(element)
    message = _("a block may hold paragraphs and tables only, not “{kind}”")
    return message.format(kind=_(kind) if kind else element)
