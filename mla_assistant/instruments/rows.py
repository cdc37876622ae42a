"""Whether the rows of a table can be trusted: known States and instruments, sane dates, a source and a date on each."""

import re
from datetime import date
from functools import cache

from mla_assistant.instruments import library
from mla_assistant.instruments.csv_text import Cells
from mla_assistant.instruments.problem import FactsRefused, Problem, nearest
from mla_assistant.instruments.tables import Row, Table
from mla_assistant.text.dates import parse_date
from mla_assistant.text.names import languages, state_name, states
from mla_assistant.text.translate import _

DATES = ("date", "ended", "as_of")
MOST_PROBLEMS = 100
_WITH_PARTIES = ("multilateral_treaty", "protocol", "amendment", "pointer", "soft_law_scheme")
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s.]+")
_TAG = re.compile(r"[a-z]{2,3}\b")


def check(file: str, table: Table, cells: Cells, today: date) -> tuple[list[Row], list[Problem]]:
    """The good rows, and every problem with its line and column."""
    rows: list[Row] = []
    problems: list[Problem] = []
    seen: dict[tuple[str, ...], int] = {}
    codes = frozenset(library.codes())
    for line, values in cells:
        if len(problems) >= MOST_PROBLEMS:
            problems.append(Problem("more", _("There may be more to mend further down."), file, line))
            break
        found = _Row(file, line, dict(zip(table.columns, values, strict=True)))
        found.check(table, codes, today)
        key = tuple(values[: table.key])
        if key in seen:
            found.refuse("twice", table.columns[0], _("Line {line} is about the same.").format(line=seen[key]))
        seen[key] = line
        problems += found.problems
        if not found.problems:
            rows.append(table.row(*values))
    return rows, problems


class _Row:
    def __init__(self, file: str, line: int, values: dict[str, str]) -> None:
        self.file, self.line, self.values = file, line, values
        self.problems: list[Problem] = []

    def refuse(self, code: str, column: str, message: str, suggestion: str = "") -> None:
        self.problems.append(Problem(code, message, self.file, self.line, column, suggestion))

    def check(self, table: Table, codes: frozenset[str], today: date) -> None:
        if not self.values["source"]:
            self.refuse("no_source", "source", _("Say where this was read: a row without a source is not taken."))
        if not self.values["as_of"]:
            self.refuse("no_date", "as_of", _("Say on which day this was so: a row without a date is not taken."))
        for column in table.needed:
            if not self.values[column]:
                self.refuse("empty", column, _("This cell may not be empty."))
        for column, value in self.values.items():
            if value:
                self._cell(table, column, value, codes, today)
        self._order()
        self._basis()

    def _basis(self) -> None:
        """Whether an instrument is taken as basis for extradition is yes or no, and said of one instrument."""
        if self.values.get("field") != "extradition_basis":
            return
        if not self.values["instrument"]:
            self.refuse("empty", "instrument", _("Name the instrument this is about."))
        if self.values["value"].partition(",")[0] not in ("yes", "no", ""):
            self.refuse("word_unknown", "value", _("Begin with yes or no; a condition follows after a comma."))

    def _cell(self, table: Table, column: str, value: str, codes: frozenset[str], today: date) -> None:
        if column == "state" and value not in known_states():
            message = _("This is no State: write its two-letter code.")
            self.refuse("state_unknown", column, message, _code_of(value))
        elif column == "instrument" and value not in codes:
            message = _("There is no instrument of this code.")
            self.refuse("instrument_unknown", column, message, nearest(value, codes))
        elif column == "instrument" and table.kind == "parties" and not _open_to_parties(value):
            message = _(
                "No State becomes party to this: a bilateral treaty names its two States itself, and a resolution, a "
                "law or a model has no parties."
            )
            self.refuse("no_parties", column, message)
        elif (words := table.words.get(column)) and value not in words:
            message = _("Write one of these: {words}.").format(words=", ".join(words))
            self.refuse("word_unknown", column, message, nearest(value, words))
        elif column == "email" and not all(_EMAIL.fullmatch(one) for one in re.split(r"[;,\s]+", value)):
            self.refuse("not_an_email", column, _("Write e-mail addresses, such as mla@justice.example."))
        elif column == "languages" and (tag := _no_language(value)):
            message = _("“{tag}” is no language: write codes such as en; fr, or say it in words.")
            self.refuse("language_unknown", column, message.format(tag=tag))
        elif column in DATES:
            self._date(column, value, today)

    def _date(self, column: str, value: str, today: date) -> None:
        try:
            day = parse_date(value)
        except ValueError:
            day = None
        if day is None or str(day) != value or day.about:
            self.refuse("date_not_understood", column, _("Write the date as 2024-03-15, 2024-03 or 2024."))
        elif day.earliest > today and column != "ended":  # a State gives notice before it leaves
            self.refuse("date_in_future", column, _("This date lies in the future."))

    def _order(self) -> None:
        """What happened is older than the day on which somebody read of it."""
        if self.problems:
            return
        # A year sorts before its days: "2024" may be the day "2024-03-15" was read of.
        deposit, ended = self.values.get("date", ""), self.values.get("ended", "")
        if deposit > self.values["as_of"] + "~":
            self.refuse("date_after_as_of", "date", _("This date is later than the day of the source."))
        if ended and deposit > ended + "~":
            self.refuse("ended_before_date", "ended", _("It can't end before the date of deposit."))


def _open_to_parties(code: str) -> bool:
    """A faulty file is told elsewhere."""
    try:
        return library.instrument(code).kind in _WITH_PARTIES
    except (FactsRefused, OSError):
        return True


@cache
def known_states() -> frozenset[str]:
    """ISO codes, and the European Union, which is party to some instruments."""
    return states() | {"EU"}


def _no_language(value: str) -> str:
    """The first code that is none; States put their languages in codes, in words, or in both: `sl; en if need be`."""
    codes = (found[0] for part in value.split(";") if (found := _TAG.match(part.strip())))
    return next((code for code in codes if code not in languages()), "")


def _code_of(name: str) -> str:
    """The code of a State that was written by its English name, or nearly so."""
    names = {state_name(code, "en").casefold(): code for code in states()}
    return (
        names.get(name.casefold())
        or names.get(nearest(name.casefold(), names), "")
        or (name.upper() if name.upper() in states() else "")
    )
