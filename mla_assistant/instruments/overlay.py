"""An office's own facts: looked at first, then taken whole or not at all, as plain files over the shipped ones."""

import os
from collections.abc import Container, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Literal

from mla_assistant import resources
from mla_assistant.instruments import csv_text, library, toml_text, treaties_csv
from mla_assistant.instruments.models import Instrument
from mla_assistant.instruments.problem import FactsRefused, Problem
from mla_assistant.instruments.reading import read
from mla_assistant.instruments.rows import check, known_states
from mla_assistant.instruments.shelf import Placed, rows_in, standing
from mla_assistant.instruments.tables import TABLES, Row, Table
from mla_assistant.resources.own_file import write_own
from mla_assistant.resources.private_file import NotWritten, content_of
from mla_assistant.text.dates import PartialDate, parse_date
from mla_assistant.text.translate import _

ImportKind = Literal["parties", "authorities", "profiles", "countries", "treaties"]
OwnLayer = Literal["user", "office"]
Change = Literal["new", "changed", "confirmed", "older"]
"""`confirmed`: the same facts, read on a later day; `older`: what stands was read later, so this row is left out."""


@dataclass(frozen=True)
class Difference:
    """One row against what stands. `before` is empty for a new one; `columns` are those that change.

    `behind`: a row of the office, before which the user's own of that day still comes.
    """

    change: Change
    key: tuple[str, ...]
    before: tuple[str, ...]
    after: tuple[str, ...]
    columns: tuple[str, ...]
    behind: str = ""


@dataclass(frozen=True)
class Preview:
    """What an import would do. Nothing is written while there are problems."""

    kind: ImportKind
    differences: tuple[Difference, ...]
    problems: tuple[Problem, ...]
    rows: tuple[Row, ...] = ()
    treaties: tuple[Instrument, ...] = ()

    @property
    def ready(self) -> bool:
        """Whether there is something to apply, and nothing in the way."""
        return not self.problems and bool(self.rows or self.treaties)


def import_facts(
    kind: ImportKind, content: bytes, *, file: str = "", today: date | None = None, layer: OwnLayer = "user"
) -> Preview:
    """Read a CSV and compare it with what stands, as the layer it is for sees it. Writes nothing and never raises on
    content.
    """
    today, file = today or date.today(), file or f"{kind}.csv"
    if kind == "treaties":
        return _treaties(content, file, today, layer)
    table = TABLES[kind]
    cells, problems = csv_text.read(file, content, table.columns)
    rows, faults = check(file, table, cells, today)
    problems += faults
    if not problems and not rows:
        problems.append(Problem("nothing", _("There is no row under the first line."), file))
    if problems:
        return Preview(kind, (), tuple(problems))
    stands = standing(kind)
    now = stands.office if layer == "office" else stands.rows
    found = [(row, _difference(row, now.get(tuple(row[: table.key])), table)) for row in rows]
    if layer == "office" and _apart():
        users = {key: placed.row.as_of for key, placed in stands.rows.items() if placed.layer == "user"}
        found = [(row, each and replace(each, behind=users.get(each.key, ""))) for row, each in found]
    taken = tuple(row for row, difference in found if difference and difference.change != "older")
    return Preview(kind, tuple(difference for _row, difference in found if difference), (), taken)


def apply(preview: Preview, layer: OwnLayer = "user") -> tuple[Path, ...]:
    """Write what was previewed into the user's or the office's folder; every file, or none of them.

    Raises `FactsRefused` when the preview has problems, or when the file that stands there has some; `NotWritten`
    when the folder can't be written.
    """
    if preview.problems:
        raise FactsRefused(preview.problems)
    user, office = resources.own_folders()
    folder = user if layer == "user" else office
    try:
        return _write_all(folder, dict(_files(preview, folder)))
    except NotWritten:
        raise
    except OSError as trouble:
        raise NotWritten(trouble.errno, trouble.strerror, trouble.filename) from None


def _apart() -> bool:
    user, office = resources.own_folders()
    return user != office


def place(code: str) -> tuple[OwnLayer, Path] | None:
    """In whose folder the file of an own treaty stands, and which it is; the one that is used."""
    layers: tuple[OwnLayer, OwnLayer] = ("user", "office")
    found = ((layer, folder / _file(code)) for layer, folder in zip(layers, resources.own_folders(), strict=True))
    return next(((layer, path) for layer, path in found if os.path.isfile(path)), None)


def remove(code: str) -> None:
    """Delete the file of an own treaty. Raises `NotWritten` where this user may not."""
    if standing_in := place(code):
        try:
            standing_in[1].unlink(missing_ok=True)
        except OSError as trouble:
            raise NotWritten(trouble.errno, trouble.strerror, trouble.filename) from None


def export_facts(kind: ImportKind) -> bytes:
    """What stands, all layers together, as a CSV that can be edited and imported again."""
    if kind == "treaties":
        rows = [row for treaty in _own_treaties() for row in treaties_csv.rows_of(treaty)]
        return csv_text.write(treaties_csv.COLUMNS, rows)
    return csv_text.write(TABLES[kind].columns, sorted(placed.row for placed in standing(kind).rows.values()))


def _difference(row: Row, placed: Placed | None, table: Table) -> Difference | None:
    """None where the row says exactly what stands."""
    key = tuple(row[: table.key])
    if placed is None:
        return Difference("new", key, (), tuple(row), table.columns)
    columns = tuple(name for name, old, new in zip(table.columns, placed.row, row, strict=True) if old != new)
    if not columns:
        return None
    return Difference(_change(placed.row.as_of, row.as_of, columns), key, tuple(placed.row), tuple(row), columns)


def _change(old: str, new: str, columns: tuple[str, ...]) -> Change:
    if parse_date(new).latest < parse_date(old).earliest:
        return "older"
    return "changed" if set(columns) - {"source", "as_of"} else "confirmed"


def _treaties(content: bytes, file: str, today: date, layer: OwnLayer) -> Preview:
    cells, problems = csv_text.read(file, content, treaties_csv.COLUMNS, later=("place",))
    all_own = {treaty.code: treaty for treaty in _own_treaties()}
    users = {code: one.as_of for code, one in all_own.items() if (where := place(code)) and where[0] == "user"}
    try:
        known = _of_office(all_own, users) if layer == "office" and _apart() else all_own
    except FactsRefused as refused:
        return Preview("treaties", (), refused.problems)
    found, faults = treaties_csv.treaties(file, cells, known)
    problems += faults
    for line, values in cells:
        problems += _date_faults(treaties_csv.TreatyRow(*values), file, line, today)
    for treaty in found:
        line = next(line for line, row in cells if row[0] == treaty.code)
        problems += _treaty_faults(treaty, all_own, file, line)
    if not problems and not found:
        problems.append(Problem("nothing", _("There is no row under the first line."), file))
    if problems:
        return Preview("treaties", (), tuple(problems))
    differences = [(treaty, _treaty_difference(treaty, known.get(treaty.code))) for treaty in found]
    if known is not all_own:
        differences = [(one, each and replace(each, behind=users.get(one.code, ""))) for one, each in differences]
    taken = tuple(treaty for treaty, difference in differences if difference and difference.change != "older")
    return Preview("treaties", tuple(d for _treaty, d in differences if d), (), (), taken)


def _date_faults(row: treaties_csv.TreatyRow, file: str, line: int, today: date) -> Iterator[Problem]:
    """Of the dates that can be read; those that can't are told with the rest of the row."""
    days: dict[str, PartialDate] = {}
    for column in ("adopted", "in_force", "as_of") if not row.section else ():
        with suppress(ValueError):
            days[column] = parse_date(getattr(row, column))
    for column, day in days.items():
        if day.earliest > today:
            yield Problem("date_in_future", _("This date lies in the future."), file, line, column)
    if {"adopted", "in_force"} <= days.keys() and days["in_force"].latest < days["adopted"].earliest:
        message = _("It can't be in force before it was signed.")
        yield Problem("in_force_before_adopted", message, file, line, "in_force")


def _treaty_faults(treaty: Instrument, known: Container[str], file: str, line: int) -> list[Problem]:
    problems = []
    unknown = [state for state in treaty.parties if state not in known_states()]
    if unknown or len(set(treaty.parties)) != 2:
        message = _("Write the two-letter codes of the two States, such as ES KE.")
        problems.append(Problem("state_unknown", message, file, line, "states"))
    if treaty.code in library.codes() and treaty.code not in known:
        message = _("Another instrument, or a faulty file, has this code: take another.")
        problems.append(Problem("code_taken", message, file, line, "treaty"))
    return problems


def _treaty_difference(treaty: Instrument, before: Instrument | None) -> Difference | None:
    if before is None:
        return Difference("new", (treaty.code,), (), (treaty.title(),), ())
    old, new = before.model_dump(), treaty.model_dump()
    columns = tuple(name for name in old if old[name] != new[name])
    if not columns:
        return None
    return Difference(
        _change(before.as_of, treaty.as_of, columns), (treaty.code,), (before.title(),), (treaty.title(),), columns
    )


def _own_treaties() -> list[Instrument]:
    return [found for found in library.instruments(unread=True) if found.kind == "bilateral_treaty"]


def _of_office(own: dict[str, Instrument], users: Container[str]) -> dict[str, Instrument]:
    """The office's entries, also those over which the user has put another. Raises `FactsRefused` on a faulty one."""
    folder = resources.own_folders()[1]
    return {
        code: read(folder / _file(code)) if code in users else found
        for code, found in own.items()
        if code not in users or (folder / _file(code)).is_file()
    }


def _file(code: str) -> str:
    return f"facts/instruments/{code}.toml"


def _files(preview: Preview, folder: Path) -> Iterator[tuple[str, tuple[bytes | None, bytes]]]:
    """What each file of the layer holds now, and what it is to hold."""
    for treaty in preview.treaties:
        yield (name := _file(treaty.code)), (content_of(folder / name), toml_text.write(treaty).encode())
    if preview.rows and preview.kind != "treaties":
        table = TABLES[preview.kind]
        name = f"facts/{table.file}"
        was = content_of(folder / name)
        yield name, (was, _merged(was, table, preview.rows, str(folder / name)))


def _merged(was: bytes | None, table: Table, rows: tuple[Row, ...], file: str) -> bytes:
    """The layer's own file with the rows in it. A faulty file is never overwritten: it may hold an hour's work."""
    own, problems = rows_in(was, table, file)
    if problems:
        raise FactsRefused(problems)
    together = {tuple(row[: table.key]): row for row in (*own, *rows)}
    return csv_text.write(table.columns, sorted(together.values()))


def _write_all(folder: Path, files: dict[str, tuple[bytes | None, bytes]]) -> tuple[Path, ...]:
    done: list[str] = []
    try:
        for name, (was, content) in files.items():
            write_own(folder, name, content, was)
            done.append(name)
    except OSError:
        for name in done:
            was, content = files[name]
            if was is None:
                (folder / name).unlink()
            else:
                write_own(folder, name, was, content)
        raise
    return tuple(folder / name for name in files)
