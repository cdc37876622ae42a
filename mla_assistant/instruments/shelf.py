"""The tables as they stand: shipped rows, the office's over them, the user's over those; read once, on first use."""

import csv
from datetime import date
from functools import cache
from pathlib import Path
from typing import Literal, NamedTuple

from mla_assistant import resources
from mla_assistant.instruments import csv_text, library
from mla_assistant.instruments.problem import Problem, unreadable
from mla_assistant.instruments.rows import check
from mla_assistant.instruments.steady import looked_up
from mla_assistant.instruments.tables import TABLES, PartyRow, Row, Table, TableKind
from mla_assistant.resources.private_file import content_of

Layer = Literal["user", "office", "shipped"]
LAYERS: tuple[Layer, ...] = ("user", "office", "shipped")
Key = tuple[str, ...]


class Placed(NamedTuple):
    """A row, and whose it is."""

    row: Row
    layer: Layer


class Standing(NamedTuple):
    """Every row of a table by its key, and what is wrong with the files of the office or the user."""

    rows: dict[Key, Placed]
    office: dict[Key, Placed]
    """As the office sees them, without the user's."""
    problems: tuple[Problem, ...]
    whole: dict[str, PartyRow]
    """By instrument, a row of each shipped list of parties that was read whole: such a list says who is not in it."""


@looked_up
def standing(kind: TableKind) -> Standing:
    """The table, row over row. A faulty file of the office or the user is left out whole, and said to be."""
    return _standing(kind, tuple((path, _stamp(path)) for path in paths(kind)))


def problems() -> tuple[Problem, ...]:
    """What is wrong with any file of facts of the office or the user: it is not used, and a face must show it."""
    return library.problems() + tuple(problem for kind in TABLES for problem in standing(kind).problems)


def own_rows(path: Path, table: Table) -> tuple[list[Row], list[Problem]]:
    """The rows of one office or user file, fully checked; a missing file has none."""
    try:
        return rows_in(content_of(path), table, str(path))
    except OSError:
        return [], [unreadable(path)]


def rows_in(content: bytes | None, table: Table, file: str) -> tuple[list[Row], list[Problem]]:
    """The rows that the `file` of this table holds, fully checked."""
    if content is None:
        return [], []
    cells, problems = csv_text.read(file, content, table.columns)
    rows, faults = check(file, table, cells, date.today())
    return rows, problems + faults


def paths(kind: TableKind) -> tuple[Path, ...]:
    """Where the table may stand, the strongest layer first."""
    return tuple(folder / TABLES[kind].file for folder in resources.folders("facts"))


def _stamp(path: Path) -> int:
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return 0


@cache
def _standing(kind: TableKind, files: tuple[tuple[Path, int], ...]) -> Standing:
    table = TABLES[kind]
    (user, _1), (office, _2), (shipped, _3) = files
    rows = {tuple(row[: table.key]): Placed(row, "shipped") for row in _shipped(shipped, table)}
    problems: list[Problem] = []
    rows |= _own(office, "office", table, problems)
    seen_by_office = rows
    rows = rows | _own(user, "user", table, problems)
    whole = {
        placed.row.instrument: placed.row
        for placed in rows.values()
        if isinstance(placed.row, PartyRow) and placed.row.status == "not_listed" and placed.layer == "shipped"
    }
    return Standing(rows, seen_by_office, tuple(problems), whole)


def _own(path: Path, layer: Layer, table: Table, problems: list[Problem]) -> dict[Key, Placed]:
    own, faults = own_rows(path, table)
    problems += faults
    return {} if faults else {tuple(row[: table.key]): Placed(row, layer) for row in own}


def _shipped(path: Path, table: Table) -> list[Row]:
    """Shipped rows are checked by the tests, not at every start."""
    with path.open(encoding="utf-8", newline="") as file:
        reader = csv.reader(file)
        next(reader)
        return [table.row(*cells) for cells in reader]
