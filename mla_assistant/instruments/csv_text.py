"""CSV in and out.

What a spreadsheet would run as a formula is made harmless on the way out and refused on the way in.
"""

import csv
import io
import re
from collections.abc import Iterable, Sequence
from typing import Any

from mla_assistant.instruments.problem import Problem, nearest
from mla_assistant.text.safe import clean, removed
from mla_assistant.text.translate import _

LARGEST = 20_000_000
"""Bytes; the shipped table of parties has under one million."""

MOST_LINES = 50_000
"""All States times all instruments are 14,000."""

LONGEST = 2_000
"""Characters of one cell."""

_ACTS = re.compile(r"'*[=+\-@\t\r]")
_TELEPHONE = re.compile(r"\+[\d ()./\-]+")
Cells = list[tuple[int, list[str]]]


def write(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """The table as UTF-8 with a byte order mark, which spreadsheets need to see that it is UTF-8."""
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, lineterminator="\r\n")
    writer.writerow(columns)
    writer.writerows([_harmless(cell) for cell in row] for row in rows)
    return buffer.getvalue().encode("utf-8-sig")


def read(
    file: str, content: bytes, columns: Sequence[str], *, later: Sequence[str] = ()
) -> tuple[Cells, list[Problem]]:
    """The rows with their line numbers, and what stands in the way of reading them. Never raises on content.

    `later`: columns that tables written before do not have; they are empty there.
    """
    if len(content) > LARGEST or content.count(b"\n") > MOST_LINES:
        message = _("This file has more than {number} lines; a table of facts never has. Import the part you need.")
        return [], [Problem("too_many_rows", message.format(number=f"{MOST_LINES:,}"), file)]
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        message = _("This file is not UTF-8 text. In the spreadsheet choose “Save as”, then “CSV UTF-8”.")
        return [], [Problem("not_utf8", message, file)]
    head = text.partition("\n")[0]
    delimiter = ";" if head.count(";") > head.count(",") else ","  # what a French or German spreadsheet writes
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        header = [clean(name) for name in next(reader, [])]
        known = [name for name in columns if name in header or name not in later]
        if header != known:
            return [], [_header(file, header, columns)]
        rows, problems = _rows(file, reader, known)
        for place in (place for place, name in enumerate(columns) if name not in known):
            for _line, cells in rows:
                cells.insert(place, "")
        return rows, problems
    except csv.Error:
        message = _("This line can't be read: look for a quotation mark that is never closed.")
        return [], [Problem("not_csv", message, file, reader.line_num)]


def _rows(file: str, reader: Any, columns: Sequence[str]) -> tuple[Cells, list[Problem]]:
    rows: Cells = []
    problems: list[Problem] = []
    line = 2
    for cells in reader:
        if len(cells) == len(columns):
            for column, cell in zip(columns, cells, strict=True):
                problems += _cell(file, line, column, cell)
            rows.append((line, [_plain(cell) for cell in cells]))
        elif any(cells):
            message = _("This row has {found} cells and should have {needed}.")
            problems.append(Problem("cells", message.format(found=len(cells), needed=len(columns)), file, line))
        line = reader.line_num + 1
    return rows, problems


def _header(file: str, header: list[str], columns: Sequence[str]) -> Problem:
    wrong = next((name for name in header if name not in columns), "")
    message = _("The first line must name these columns, in this order: {columns}.").format(columns=",".join(columns))
    return Problem("header", message, file, 1, wrong, nearest(wrong, columns) if wrong else "")


def _cell(file: str, line: int, column: str, cell: str) -> list[Problem]:
    if len(cell) > LONGEST:
        message = _("This text is longer than {number} characters.").format(number=f"{LONGEST:,}")
        return [Problem("too_long", message, file, line, column)]
    if removed(cell):
        message = _("This cell holds signs that can't be printed ({signs}). Type it anew.")
        return [Problem("unsafe", message.format(signs=", ".join(removed(cell))), file, line, column)]
    if _ACTS.match(cell) and not cell.startswith("'") and not _TELEPHONE.fullmatch(cell):
        message = _("A spreadsheet would take this cell for a formula. Put an apostrophe before it, or mend it.")
        return [Problem("formula", message, file, line, column)]
    return []


def _harmless(cell: str) -> str:
    return "'" + cell if _ACTS.match(cell) else cell


def _plain(cell: str) -> str:
    """The cell as it was before `_harmless`, in safe characters."""
    return clean(cell[1:] if cell.startswith("'") and _ACTS.match(cell) else cell)
