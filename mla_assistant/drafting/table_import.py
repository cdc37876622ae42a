"""Entries of a list from a CSV file: persons, accounts, annexes. One row an entry, one column a field."""

import csv
import io
import re
from dataclasses import dataclass, field
from textwrap import shorten
from typing import Any

from pydantic import ValidationError

from mla_assistant.drafting.fields import FieldSpec, fields, options
from mla_assistant.drafting.wording.reading import READING
from mla_assistant.requests.finding import Step
from mla_assistant.requests.leaves import LIST_LENGTH
from mla_assistant.requests.part import Part
from mla_assistant.requests.paths import Answers, FieldPath
from mla_assistant.requests.reading import code_of
from mla_assistant.requests.structure import discriminator
from mla_assistant.text.fold import folded
from mla_assistant.text.safe import clean
from mla_assistant.text.translate import _

LARGEST = 20_000_000
"""Bytes."""
_FORMULA = re.compile(r"[=@|\t\r]|[+-](?![\d\s().,/-]*$)")
"""What a spreadsheet calculates, or runs, when the list is opened there again; “-1” and “+971 4 …” it may."""
_SEVERAL = ("choices", "lines")
_TABLE_CONTROLS = ("line", "text", "number", "choice", "prose", *_SEVERAL)
_PLURAL = re.compile(r"(?:(i)e|(?<=s)e)?s\b")


class _Unread(Exception):
    """A cell holds no answer of its field; `str()` says why."""


class TableUnreadable(Exception):
    """The file is no table this program can read; `str()` is a sentence for the person who chose it."""


@dataclass(frozen=True)
class Table:
    """What was read, and what was not: `columns` by their title; `unknown` ones; those that the form alone can answer;
    cells that are `unread`. `rows` are the items as they stand in the file.
    """

    items: list[Answers]
    columns: list[str]
    unknown: list[str]
    only_form: list[str] = field(default_factory=list)
    rows: list[str] = field(default_factory=list)
    unread: list[str] = field(default_factory=list)
    """A sentence each: line, column, and why."""

    def steps(self, path: FieldPath) -> list[Step]:
        """The steps that add every entry to the list at `path`."""
        return [Step("add", path, item) for item in self.items]


def read_table(data: bytes, model: type[Part], answers: Answers) -> Table:
    """Read a CSV for the list of `model`; columns are named as the form or the schema names them.

    Nothing is lost in silence: what is not read is named. Raises `TableUnreadable`.
    """
    rows = _rows(data)
    named_so = {folded(name): spec for spec in fields(model) for name in (spec.name, _(spec.asking.title))}
    of_several = {_one(name): spec for name, spec in named_so.items() if spec.control in _SEVERAL}
    known = of_several | named_so
    header = [clean(cell).strip() for cell in rows[0]]
    named = [known.get(folded(name).replace(" ", "_")) or known.get(folded(name)) for name in header]
    specs = [spec if spec and spec.control in _TABLE_CONTROLS else None for spec in named]
    if not any(specs):
        names = ", ".join(spec.name for spec in fields(model) if spec.control in _TABLE_CONTROLS)
        told = _("No column of this file is known. The first line has to name the fields, for instance: {names}.")
        raise TableUnreadable(told.format(names=shorten(names, 120, placeholder="").rstrip(",")))
    _refuse_twins(header, specs)
    items: list[Answers] = []
    as_typed: list[str] = []
    unread: list[str] = []
    fixed = {"type": code} if (code := discriminator(model)) else {}
    for line, cells in enumerate(rows[1:], 2):
        item: Answers = {}
        read: list[str] = []
        for number, cell in enumerate(cells):
            text = clean(cell).strip()
            if not text:
                continue
            name, spec = (header[number], specs[number]) if number < len(header) else ("", None)
            if spec:
                try:
                    item[spec.name] = _answer(model, fixed, spec, cell, answers)
                    read.append(text)
                except _Unread as why:
                    told = _("line {line}, {column}: {reason}")
                    unread.append(told.format(line=line, column=name, reason=why))
            elif not name:
                told = _("line {line}: “{text}” stands in a column without a name.")
                unread.append(told.format(line=line, text=text[:60]))
        if item:
            items.append(fixed | item)
            as_typed.append(" · ".join(read))
    titles = [_(spec.asking.title) for spec in specs if spec]
    only_form = [name for name, spec in zip(header, named, strict=True) if spec and spec not in specs]
    unknown = [name for name, spec in zip(header, named, strict=True) if name and not spec]
    return Table(items, titles, unknown, only_form, as_typed, unread)


def _one(name: str) -> str:
    """The name of a list as people head a column that has one answer a row: “Nationality”, “Alias”, “Other name”."""
    return _PLURAL.sub(lambda plural: "y" if plural[1] else "", name)


def _refuse_twins(header: list[str], specs: list[FieldSpec | None]) -> None:
    """Of two columns for one field, one would win unseen."""
    first: dict[str, str] = {}
    for name, spec in zip(header, specs, strict=True):
        if spec and (other := first.setdefault(spec.name, name)) is not name:
            raise TableUnreadable(
                _("Two columns, “{first}” and “{second}”, are for the same field. Take one of them out.").format(
                    first=other, second=name
                )
            )


def _rows(data: bytes) -> list[list[str]]:
    if len(data) > LARGEST:
        raise TableUnreadable(_("This file is too large for a list of entries."))
    if not data.strip():
        raise TableUnreadable(_("This file is empty."))
    text = _decoded(data)
    head = text.partition("\n")[0]
    delimiter = max(",;\t", key=head.count)  # what spreadsheets write here and there
    try:
        rows = [row for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True) if any(row)]
    except csv.Error as trouble:
        if "field larger" in str(trouble):
            raise TableUnreadable(
                _("A cell of this table holds more than {number} characters, and no field takes that.").format(
                    number=f"{csv.field_size_limit():,}"
                )
            ) from None
        raise TableUnreadable(_("This file is no CSV table: look for a quotation mark that is never closed.")) from None
    if len(rows) < 2:
        raise TableUnreadable(_("This table has a first line and no entries below it."))
    if len(rows) > LIST_LENGTH:
        raise TableUnreadable(_("This table has more than {number} lines.").format(number=LIST_LENGTH))
    return rows


def _decoded(data: bytes) -> str:
    """UTF-8, or UTF-16 as spreadsheets mark it. Any other encoding would be a guess at people's names."""
    try:
        return data.decode("utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig")
    except UnicodeDecodeError:
        raise TableUnreadable(
            _("This file is not UTF-8 text. In the spreadsheet choose “Save as”, then “CSV UTF-8”.")
        ) from None


def _answer(model: type[Part], fixed: Answers, spec: FieldSpec, cell: str, answers: Answers) -> Any:
    """The answer in a cell, as the field stores it. Raises `_Unread`."""
    text = clean(cell).strip()
    if _FORMULA.match(cell) or _FORMULA.match(text):
        raise _Unread(_("“{text}” is a formula to a spreadsheet.").format(text=text[:60]))
    value = _value(spec, text, answers)
    try:
        model.model_validate(fixed | {spec.name: value})
    except ValidationError as error:
        detail = error.errors()[0]
        limit = detail.get("ctx", {}).get("max_length", "")
        raise _Unread(_said(code_of(detail), str(detail["input"]), limit)) from None
    return value


def _value(spec: FieldSpec, text: str, answers: Answers) -> Any:
    """What was typed into a cell; several answers are divided by semicolons or bars. Raises `_Unread`."""
    parts = [part.strip() for part in text.replace("|", ";").split(";") if part.strip()]
    if spec.control in ("choice", "choices"):
        codes = {folded(name): code for code, label in options(spec, answers) for name in (label, code)}
        for part in parts:
            if folded(part) not in codes:
                several = _("Several answers are divided by “;”.") if spec.control == "choices" and "," in part else ""
                raise _Unread(" ".join(filter(None, (_said(_no_such(spec), part), several))))
        if spec.control == "choice" and len(parts) != 1:
            raise _Unread(_("“{text}” is more than the one answer that is asked for.").format(text=text[:60]))
        found = [codes[folded(part)] for part in parts]
        return found if spec.control == "choices" else found[0]
    if spec.control == "lines":
        return parts
    if spec.control == "number":
        if not (text.isascii() and text.isdecimal()):
            raise _Unread(_said("number_not_understood", text))
        return int(text)
    return text


def _no_such(spec: FieldSpec) -> str:
    """The code of what is said of an answer that is not in the list."""
    code = f"{spec.names}_unknown"
    return code if code in READING else "code_unknown/value"


def _said(code: str, value: str, limit: object = "") -> str:
    """What the form would say of the same answer."""
    return _(READING[code][0]).format(value=value[:60], limit=limit)
