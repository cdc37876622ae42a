"""The numbers Word would print before its paragraphs, for showing a document as text."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from mla_assistant.documents.ooxml import W
from mla_assistant.documents.package import parse

if TYPE_CHECKING:
    from lxml.etree import _Element

_ROMAN = ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))


class Numbering:
    """Counts through one document from its top; `label` must be asked once for each paragraph, in order."""

    def __init__(self, parts: Mapping[str, bytes]) -> None:
        self.levels: dict[str, dict[int, tuple[str, str, int]]] = {}
        self.lists: dict[str, str] = {}
        self.styles: dict[str, tuple[str, int]] = {}
        self.counts: dict[str, list[int]] = {}
        if "word/numbering.xml" in parts:
            self._lists(parse(parts["word/numbering.xml"], "", "word/numbering.xml"))
        if "word/styles.xml" in parts:
            self._styles(parse(parts["word/styles.xml"], "", "word/styles.xml"))

    def label(self, paragraph: "_Element") -> str:
        """`2.1` or `(a)` or `•`; empty for a paragraph that is not numbered. Counts on."""
        found = self._place(paragraph)
        if found is None or found[0] not in self.lists:
            return ""
        abstract, level = self.lists[found[0]], found[1]
        levels = self.levels.get(abstract, {})
        if level not in levels:
            return ""
        counts = self.counts.setdefault(abstract, [])
        while len(counts) <= level:
            counts.append(levels.get(len(counts), ("", "", 1))[2] - 1)
        counts[level] += 1
        del counts[level + 1 :]
        form, text, _start = levels[level]
        if form == "bullet":
            return "•"
        for index, count in enumerate(counts):
            text = text.replace(f"%{index + 1}", _number(count, levels.get(index, ("decimal", "", 1))[0]))
        return text

    def _place(self, paragraph: "_Element") -> tuple[str, int] | None:
        style = paragraph.find(f"{W}pPr/{W}pStyle")
        from_style = self.styles.get((style.get(W + "val") or "") if style is not None else "")
        own = _num_pr(paragraph.find(f"{W}pPr/{W}numPr"))
        if own is None:
            return from_style
        return own if own[0] or not from_style else (from_style[0], own[1])

    def _lists(self, root: "_Element") -> None:
        for abstract in root.findall(W + "abstractNum"):
            levels = self.levels[abstract.get(W + "abstractNumId") or ""] = {}
            for level in abstract.findall(W + "lvl"):
                form, text, start = (_value(level, name) for name in ("numFmt", "lvlText", "start"))
                levels[_whole(level.get(W + "ilvl"))] = (form, text, _whole(start, 1))
        for number in root.findall(W + "num"):
            self.lists[number.get(W + "numId") or ""] = _value(number, "abstractNumId")

    def _styles(self, root: "_Element") -> None:
        based = {}
        for style in root.findall(W + "style"):
            name = style.get(W + "styleId") or ""
            based[name] = _value(style, "basedOn")
            if own := _num_pr(style.find(f"{W}pPr/{W}numPr")):
                self.styles[name] = own
        for name in based:
            above = name
            while above and above not in self.styles:
                above = based.get(above, "")
            if above:
                self.styles[name] = self.styles[above]


def _num_pr(element: "_Element | None") -> tuple[str, int] | None:
    return None if element is None else (_value(element, "numId"), _whole(_value(element, "ilvl")))


def _value(parent: "_Element", name: str) -> str:
    found = parent.find(W + name)
    return "" if found is None else found.get(W + "val") or ""


def _whole(text: str | None, otherwise: int = 0) -> int:
    return int(text) if text and text.isdecimal() and len(text) < 5 else otherwise


def _number(count: int, form: str) -> str:
    if form.endswith("Letter"):
        text = chr(ord("a") + (count - 1) % 26) * ((count - 1) // 26 + 1)
    elif form.endswith("Roman") and count < 40:
        text = ""
        for value, sign in _ROMAN:
            text += sign * (count // value)
            count %= value
    else:
        text = str(count)
    return text.upper() if form.startswith("upper") else text
