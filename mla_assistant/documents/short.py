"""The short form of a request: the same templates, without courtesy and explanation, and set closely.

Resolution 2322 (2016), para. 13(d) asks for simpler requests with due consideration: fewer words, and every answer of
the long form. So there is no second template that could forget one; `templates/short.txt` names the paragraphs that are
left out, by their first words, and none of them holds a value.
"""

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from mla_assistant.documents import write
from mla_assistant.documents.ooxml import DOCUMENT_PART, REL, W, text_of
from mla_assistant.documents.package import parse, read
from mla_assistant.documents.problem import Place, Problem
from mla_assistant.text.translate import _

if TYPE_CHECKING:
    from lxml.etree import _Element

FILE = "short.txt"
Omitted = dict[str, list[str]]
"""The first words of each paragraph left out, by template or block."""

_SIZE, _SPACE, _LINE = 0.9, 0.45, 240
_LEAST_SIZE = 17  # half points: header and footer have it already
_EDGES = {
    "top": 1134,
    "bottom": 1021,
}  # twentieths of a point; left and right stay, tables reach from one to the other
_ENTRY = re.compile(r"([\w/.]+): *(\S.*)")


def read_omitted(text: str) -> tuple[Omitted, list[Problem]]:
    """The entries of the file; a line that can't be read is a problem of its own."""
    found: Omitted = defaultdict(list)
    problems = []
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        if match := _ENTRY.fullmatch(line.strip()):
            found[match[1]].append(match[2])
        else:
            message = _("write “template: the first words of the paragraph”")
            problems.append(Problem(Place(FILE, "", number, line), "short_line", message))
    return dict(found), problems


def shortened(data: bytes, name: str, omitted: Omitted) -> bytes:
    """The template or block `name` in its short form. Raises `TemplateRefused` where it can't be read."""
    package = read(data, name)
    styles = next((target for kind, target in package.relations[DOCUMENT_PART].values() if kind == f"{REL}/styles"), "")
    parts = dict(package.parts)
    body = parse(parts[DOCUMENT_PART], name, DOCUMENT_PART)
    _omit(body, tuple(omitted.get(name, ())))
    for edge in body.iter(f"{W}pgMar"):
        for side, width in _EDGES.items():
            edge.set(f"{W}{side}", str(width))
    parts[DOCUMENT_PART] = _bytes(body)
    if styles in parts:
        parts[styles] = _bytes(_set_closely(parse(parts[styles], name, styles)))
    parts |= write.skeleton(package.types, package.relations)
    parts[write.CORE] = write.core_properties("", "")
    return write.pack(parts)


def _omit(body: "_Element", beginnings: tuple[str, ...]) -> None:
    for paragraph in list(body.iter(f"{W}p")) if beginnings else ():
        text = text_of(paragraph)
        holder = paragraph.getparent()
        if text.startswith(beginnings) and "{" not in text and holder is not None and holder.tag != f"{W}tc":
            holder.remove(paragraph)


def _set_closely(styles: "_Element") -> "_Element":
    for tag in ("sz", "szCs"):
        for size in styles.iter(f"{W}{tag}"):
            size.set(f"{W}val", str(max(_LEAST_SIZE, round(int(size.get(f"{W}val", "22")) * _SIZE))))
    for space in styles.iter(f"{W}spacing"):
        for side in ("before", "after"):
            if value := space.get(f"{W}{side}"):
                space.set(f"{W}{side}", str(round(int(value) * _SPACE)))
        if space.get(f"{W}line"):
            space.set(f"{W}line", str(_LINE))
    return styles


def _bytes(root: "_Element") -> bytes:
    from lxml import etree

    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True))
