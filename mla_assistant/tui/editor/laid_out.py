"""A document as text that can be read on a terminal: headings underlined, tables as labels with their values."""

from collections.abc import Iterable, Iterator
from functools import cache
from typing import TYPE_CHECKING

from rich.cells import cell_len, set_cell_size
from rich.text import Text

if TYPE_CHECKING:
    from rich.console import Console

    from mla_assistant.documents.plain import Line as Paragraph
    from mla_assistant.documents.plain import Table

_UNDER = "═━─"
"""What stands under a title, a heading, and a heading below that; deeper ones have nothing."""
_GAP = 2


def laid_out(found: "Iterable[Paragraph | Table]", width: int) -> str:
    """Lines of at most `width` columns, an empty one between two pieces."""
    pieces: list[str] = []
    for block in found:
        lines = list(_table(block.rows, width) if hasattr(block, "rows") else _paragraph(block, width))
        if any(line.strip() for line in lines):
            pieces.append("\n".join(lines))
    return "\n\n".join(pieces)


def _paragraph(line: "Paragraph", width: int) -> Iterator[str]:
    wrapped = _wrapped(line.text, width)
    yield from wrapped
    if line.level is not None and line.level < len(_UNDER) and line.text:
        yield _UNDER[line.level] * max(map(cell_len, wrapped))


def _table(rows: tuple[tuple[str, ...], ...], width: int) -> Iterator[str]:
    """Two columns are a label and its value; of more, every row is a list of them under the heads of the first."""
    if all(len(row) <= 2 for row in rows):
        yield from _pairs([(row[0], row[-1] if len(row) > 1 else "") for row in rows if row], width)
        return
    heads, *entries = rows
    entries = [row for row in entries if any(row)]
    if not entries or any(len(row) != len(heads) for row in entries):
        for row in (heads, *entries):
            yield from _wrapped(" · ".join(filter(None, row)), width)
        return
    for number, row in enumerate(entries):
        if number:
            yield ""
        yield from _pairs([pair for pair in zip(heads, row, strict=True) if pair[1]], width)


def _pairs(pairs: list[tuple[str, str]], width: int) -> Iterator[str]:
    room = min(max((cell_len(label) for label, _value in pairs), default=0), width * 2 // 5)
    for label, value in pairs:
        left, right = _wrapped(label, room), _wrapped(value, width - room - _GAP)
        for n in range(max(len(left), len(right))):
            before = set_cell_size(left[n] if n < len(left) else "", room)
            yield f"{before}{' ' * _GAP}{right[n] if n < len(right) else ''}".rstrip()


def _wrapped(text: str, width: int) -> list[str]:
    """The text in lines that fit, by the columns its letters take; a word that is longer is broken."""
    found = [
        line.plain.rstrip()
        for each in text.replace("\t", " ").split("\n")
        for line in Text(each.strip()).wrap(_console(), width)
    ]
    return found or [""]


@cache
def _console() -> "Console":
    from rich.console import Console

    return Console()
