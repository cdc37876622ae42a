"""Bilateral treaties as a table: one row for the treaty, one for each article, contents item or period.

`treaty` is its code and stands on every row; the columns from `states` to `extradition` are filled on the first row.
`section` is empty on that row, else `request_contents`, `extradition_documents`, `time_limits`, or what an article
does (`central_authority`). Source and date stand on every row, the same on all rows of one treaty.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple, get_args

from pydantic import ValidationError

from mla_assistant.instruments.csv_text import Cells
from mla_assistant.instruments.models import Instrument
from mla_assistant.instruments.problem import Problem, nearest
from mla_assistant.instruments.provisions import ContentsItem, TimeLimit
from mla_assistant.instruments.reading import refused
from mla_assistant.instruments.vocabulary import Function
from mla_assistant.text.fold import folded
from mla_assistant.text.translate import _

ITEMS = ("request_contents", "extradition_documents")
_PERIOD = re.compile(r"(\d{1,4})( more)?(?: (hours|days|consecutive days|months))?")
SECTIONS = (*ITEMS, "time_limits", *get_args(Function))

_KNOWN_BY = {"time_limits": ("ref", "clock", "what")} | dict.fromkeys(ITEMS, ("ref", "applies_when", "fields"))
"""What an entry of a list is known again by."""
_COLUMN = {
    "code": "treaty",
    "parties": "states",
    "titles": "title",
    "short_names": "short",
    "done_at": "place",
    "ref": "article",
    "note": "text",
    "what": "text",
}


class TreatyRow(NamedTuple):
    """`days`, `clock` and `starts` are for periods; `fields` are separated by semicolons.

    A period is `40`, or `2 months`, `48 hours`, `15 consecutive days`; `10 more days` runs on from the period before.
    """

    treaty: str
    states: str
    title: str
    short: str
    place: str
    adopted: str
    in_force: str
    mla: str
    extradition: str
    section: str
    article: str
    text: str
    applies_when: str
    strength: str
    fields: str
    days: str
    clock: str
    starts: str
    verified: str
    source: str
    as_of: str


COLUMNS = TreatyRow._fields


def is_period(text: str) -> bool:
    """Whether the column `days` takes it."""
    return bool(_PERIOD.fullmatch(text))


def treaties(file: str, cells: Cells, known: dict[str, Instrument]) -> tuple[list[Instrument], list[Problem]]:
    """The treaties of a table, and every problem. What the table has no column for stays as it is in `known`."""
    problems: list[Problem] = []
    groups: dict[str, list[tuple[int, TreatyRow]]] = {}
    for line, values in cells:
        row = TreatyRow(*values)
        earlier = groups.setdefault(row.treaty, [])
        problems += (*_faults(file, line, row), *_clashes(file, line, row, earlier))
        earlier.append((line, row))
    found: list[Instrument] = []
    for code, rows in groups.items():
        if not code:
            continue  # said of each of its rows
        treaty, faults = _treaty(file, rows, known.get(code))
        problems += (
            *faults,
            *(_under_another_code(file, rows[0][0], treaty, [*known.values(), *found]) if treaty else ()),
        )
        found += [treaty] if treaty else []
    return (found, []) if not problems else ([], problems)


def _under_another_code(file: str, line: int, treaty: Instrument, others: Iterable[Instrument]) -> Iterator[Problem]:
    """The same treaty twice would be cited twice, and a correction would reach one of the two."""
    for other in others:
        same = {*other.parties} == {*treaty.parties} and folded(other.title()) == folded(treaty.title())
        if same and other.code != treaty.code:
            message = _("A treaty of these States with this title is there already, as “{code}”: correct that one.")
            yield Problem("there_already", message.format(code=other.code), file, line, "title")
            return


def rows_of(treaty: Instrument) -> Iterator[TreatyRow]:
    """The rows that say the same as the treaty's file, for what the table has columns for."""
    empty = TreatyRow(*[""] * len(COLUMNS))._replace(treaty=treaty.code, source=treaty.source, as_of=treaty.as_of)
    yield empty._replace(
        states=" ".join(treaty.parties),
        title=treaty.title(),
        short=treaty.short,
        place=treaty.done_at["en"] if treaty.done_at else "",
        adopted=treaty.adopted or "",
        in_force=treaty.in_force or "",
        mla=_yes(treaty.use.mla),
        extradition=_yes(treaty.use.extradition),
        verified=_yes(treaty.verified),
    )
    for function, article in treaty.articles.items():
        yield empty._replace(section=function, article=article.ref, text=article.note, verified=_yes(article.verified))
    for section in ITEMS:
        item: ContentsItem
        for item in getattr(treaty, section):
            yield empty._replace(
                section=section,
                article=item.ref,
                text=item.text,
                applies_when=item.applies_when,
                strength=item.strength,
                fields="; ".join(item.fields),
                verified=_yes(item.verified),
            )
    for limit in treaty.time_limits:
        yield empty._replace(
            section="time_limits",
            article=limit.ref,
            text=limit.what,
            days=_period(limit),
            clock=limit.clock,
            starts=limit.starts or "",
            verified=_yes(limit.verified),
        )


def _faults(file: str, line: int, row: TreatyRow) -> Iterator[Problem]:
    if not row.treaty:
        yield Problem("empty", _("Write the code of the treaty on every one of its rows."), file, line, "treaty")
    if not row.source:
        yield Problem(
            "no_source", _("Say where this was read: a row without a source is not taken."), file, line, "source"
        )
    if not row.as_of:
        yield Problem(
            "no_date", _("Say on which day this was so: a row without a date is not taken."), file, line, "as_of"
        )
    if row.section and row.section not in SECTIONS:
        message = _("This is no section of a treaty.")
        yield Problem("word_unknown", message, file, line, "section", nearest(row.section, SECTIONS))
    for column in ("mla", "extradition", "verified"):
        if getattr(row, column) not in ("", "yes", "no"):
            yield Problem("word_unknown", _("Write yes or no."), file, line, column)
    if row.days and not is_period(row.days):
        message = _("Write a whole number of days, or a period such as 2 months, 48 hours, 10 more days.")
        yield Problem("not_a_number", message, file, line, "days")


def _clashes(file: str, line: int, row: TreatyRow, earlier: list[tuple[int, TreatyRow]]) -> Iterator[Problem]:
    """What a row says against the rows before it: a treaty is described once, has one article a function, and was
    read in one place on one day.
    """
    if not earlier:
        if row.section and not row.states:
            message = _("No row above says what this treaty is: look whether the code is the right one.")
            yield Problem("no_first_row", message, file, line, "treaty")
        elif "yes" not in (row.mla, row.extradition):
            message = _("Say yes to “mla”, to “extradition” or to both: else no request can be based on it.")
            yield Problem("no_use", message, file, line, "mla")
        return
    head, first = earlier[0]
    if again := next((number for number, other in earlier if other == row and row.section), None):
        message = _("Line {line} says the same already: leave this row out.")
        yield Problem("twice", message.format(line=again), file, line, "section")
        return
    same = next((number for number, other in earlier if other.section == row.section), None)
    if not row.section:
        message = _("Line {line} says already what this treaty is. Give another treaty another code.")
        yield Problem("twice", message.format(line=head), file, line, "treaty")
    elif same and row.section not in (*ITEMS, "time_limits"):
        message = _("Line {line} is about the same: name all its articles there, such as art. 1; art. 2.")
        yield Problem("twice", message.format(line=same), file, line, "section")
    for column in ("source", "as_of"):
        if (said := getattr(row, column)) and said != getattr(first, column):
            message = _(
                "Line {line} says it otherwise. A treaty has one source and one date: name all sources in one cell."
            )
            yield Problem("differs", message.format(line=head), file, line, column)


def _treaty(
    file: str, rows: list[tuple[int, TreatyRow]], known: Instrument | None
) -> tuple[Instrument | None, list[Problem]]:
    line, head = rows[0]
    before: dict[str, Any] = known.model_dump(exclude_defaults=True) if known else {"notes": "", "reading": "full"}
    values = before | {
        "code": head.treaty,
        "kind": "bilateral_treaty",
        "binding": True,
        "region": "bilateral",
        "parties": tuple(head.states.split()),
        "done_at": before.get("done_at", {}) | {"en": head.place} if head.place else None,
        "adopted": head.adopted or None,
        "in_force": head.in_force or None,
        "source": head.source,
        "as_of": head.as_of,
        "verified": head.verified == "yes" or all(row.verified != "no" for _line, row in rows),
        "titles": before.get("titles", {}) | {"en": head.title},
        "short_names": before.get("short_names", {}) | {"en": head.short or head.title},
        "use": before.get("use", {}) | {"mla": head.mla == "yes", "extradition": head.extradition == "yes"},
        "articles": {},
        "request_contents": [],
        "extradition_documents": [],
        "time_limits": [],
    }
    places: dict[tuple[str, str | int], int] = {}
    for number, row in rows:
        if row.section in ITEMS or row.section == "time_limits":
            places[row.section, len(values[row.section])] = number
            entry = _limit(row) if row.section == "time_limits" else _item(row)
            values[row.section].append(_same(entry, before.get(row.section, ()), _KNOWN_BY[row.section]) | entry)
        elif row.section in SECTIONS:
            places["articles", row.section] = number
            article = {"ref": row.article, "note": row.text, "verified": row.verified != "no"}
            values["articles"][row.section] = before.get("articles", {}).get(row.section, {}) | article
    try:
        return Instrument.model_validate(values), []
    except ValidationError as trouble:
        return None, [_at(problem, error["loc"], places, line) for error, problem in _told(file, trouble)]


def _told(file: str, trouble: ValidationError) -> Iterable[tuple[Any, Problem]]:
    errors = trouble.errors()
    return zip(errors, refused(file, "", errors), strict=True)


def _at(problem: Problem, place: tuple[Any, ...], places: dict[tuple[str, str | int], int], head: int) -> Problem:
    """The problem at the line of its row; columns have other names than fields here and there."""
    line = places.get(tuple(place[:2]), head) if len(place) > 1 else head
    name = str(place[0]) if place and place[0] in ("titles", "short_names", "done_at") else problem.field
    return Problem(problem.code, problem.message, problem.file, line, _COLUMN.get(name, name), problem.suggestion)


def _same(entry: dict[str, Any], before: Iterable[dict[str, Any]], known_by: tuple[str, ...]) -> dict[str, Any]:
    """The entry as it was, with what the table has no column for; nothing where it is new."""
    return next((each for each in before if all(each[name] == entry[name] for name in known_by)), {})


def _item(row: TreatyRow) -> dict[str, Any]:
    return {
        "ref": row.article,
        "text": row.text,
        "applies_when": row.applies_when or "always",
        "strength": row.strength or "required",
        "fields": tuple(field for field in row.fields.replace(";", " ").split()),
        "verified": row.verified != "no",
    }


def _limit(row: TreatyRow) -> dict[str, Any]:
    found = _PERIOD.fullmatch(row.days)
    return {
        "ref": row.article,
        "what": row.text,
        "clock": row.clock,
        "starts": row.starts or None,
        "verified": row.verified != "no",
        "value": int(found[1]) if found else None,
        "unit": (found[3] or "days") if found else None,
        "extends": bool(found and found[2]),
    }


def _period(limit: TimeLimit) -> str:
    if limit.value is None:
        return ""
    unit = limit.unit if limit.unit != "days" or limit.extends else ""
    return " ".join(part for part in (str(limit.value), "more" if limit.extends else "", unit or "") if part)


def _yes(value: bool) -> str:
    return "yes" if value else "no"
