"""A template or a finished document as text: for `mla template show`, the preview on the screen, and git diff."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mla_assistant.documents.numbering import Numbering
from mla_assistant.documents.ooxml import DOCUMENT_PART, W, local, text_of
from mla_assistant.documents.package import Package, parse, read

if TYPE_CHECKING:
    from lxml.etree import _Element

RULE = "─" * 40
_ORDER = ("header", "document", "footnotes", "endnotes", "footer")


def text(data: bytes, name: str = "") -> str:
    """Header, body, notes and footer, a line a paragraph, table rows with ` | ` between cells, Word's numbers before.

    Headings start with `#`. Raises `TemplateRefused` for a file that is no acceptable Word document.
    """
    package = read(data, name)
    numbering = Numbering(package.parts)
    sections = []
    for part in sorted(package.rendered(), key=lambda part: (_rank(part), part)):
        lines = list(_lines(parse(package.parts[part], name, part), package, numbering))
        while lines and not lines[0].strip():
            del lines[0]
        if any(line.strip() for line in lines):
            sections.append("\n".join(lines).rstrip())
    return f"\n{RULE}\n".join(sections) + "\n"


@dataclass(frozen=True)
class Line:
    """A paragraph; `level` of a heading from 1, the title of the document is 0, of any other text None."""

    text: str
    level: int | None = None


@dataclass(frozen=True)
class Table:
    """Rows of cells; the paragraphs of a cell are lines."""

    rows: tuple[tuple[str, ...], ...]
    has_heads: bool = False
    """Whether the first row is repeated on every page."""


def blocks(data: bytes, name: str = "", *, body_only: bool = False) -> Iterator[Line | Table]:
    """What the document says, piece by piece, without any marks of ours: for one who lays it out differently."""
    package = read(data, name)
    numbering = Numbering(package.parts)
    for part in sorted(package.rendered(), key=lambda part: (_rank(part), part)):
        if body_only and part != DOCUMENT_PART:
            continue
        root = parse(package.parts[part], name, part)
        body = root.find(W + "body")
        for element in root if body is None else body:
            if local(element) == "tbl":
                has_heads = next(element.iter(W + "tblHeader"), None) is not None
                yield Table(tuple(_cells(row, numbering) for row in element.iter(W + "tr")), has_heads)
            elif local(element) in ("p", "sdt", "footnote", "endnote"):
                yield from (_line(each, numbering) for each in element.iter(W + "p"))


def words(part: bytes, name: str = "") -> str:
    """What the paragraphs and rows of one part say, without its headings."""
    body, numbering = parse(part, name, DOCUMENT_PART)[0], Numbering({})
    found = []
    for element in body:
        if local(element) == "tbl":
            found += [" | ".join(_cells(row, numbering)) for row in element.iter(W + "tr")]
        elif (line := _line(element, numbering)).level is None:
            found.append(line.text)
    return "\n".join(filter(None, found))


def _cells(row: "_Element", numbering: Numbering) -> tuple[str, ...]:
    cells = ([_line(p, numbering).text for p in cell.iter(W + "p")] for cell in row.iter(W + "tc"))
    return tuple("\n".join(filter(None, lines)) for lines in cells)


def _line(paragraph: "_Element", numbering: Numbering) -> Line:
    pieces = (numbering.label(paragraph), text_of(paragraph).strip())
    return Line(" ".join(filter(None, pieces)), _level(paragraph))


def _rank(part: str) -> int:
    return next((rank for rank, stem in enumerate(_ORDER) if stem in part), len(_ORDER))


def _lines(root: "_Element", package: Package, numbering: Numbering) -> Iterator[str]:
    body = root.find(W + "body")
    for element in root if body is None else body:
        if local(element) == "p":
            yield _paragraph(element, numbering)
        elif local(element) == "tbl":
            for row in element.iter(W + "tr"):
                cells = (
                    " ⏎ ".join(_paragraph(p, numbering) for p in cell.iter(W + "p")) for cell in row.iter(W + "tc")
                )
                yield " | ".join(cell.strip() for cell in cells).rstrip(" |")
            yield ""
        elif local(element) in ("sdt", "footnote", "endnote"):
            yield from (_paragraph(p, numbering) for p in element.iter(W + "p"))


def _paragraph(paragraph: "_Element", numbering: Numbering) -> str:
    level = _level(paragraph)
    marks = "" if level is None else "#" * max(level, 1)
    return " ".join(piece for piece in (marks, numbering.label(paragraph), text_of(paragraph)) if piece)


def _level(paragraph: "_Element") -> int | None:
    style = paragraph.find(f"{W}pPr/{W}pStyle")
    name = (style.get(W + "val") or "") if style is not None else ""
    level = name.removeprefix("Heading")
    return int(level) if name.startswith("Heading") and level.isdecimal() else 0 if name == "Title" else None
