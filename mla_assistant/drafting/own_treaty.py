"""A bilateral treaty as an office enters it by hand: rows of the very table that the import takes, and takes here too.

So there is one check and one writer, whichever way a treaty comes in.
"""

import os
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import count
from typing import Literal, NamedTuple, get_args

from mla_assistant import resources
from mla_assistant.drafting.advice_labels import FUNCTION_LABELS
from mla_assistant.drafting.treaty_words import CONDITION_LABELS, PERIOD_LABELS, REQUIREMENT_LABELS
from mla_assistant.instruments import Problem, apply, codes, import_facts, instrument, instruments
from mla_assistant.instruments.csv_text import write
from mla_assistant.instruments.overlay import OwnLayer, place
from mla_assistant.instruments.treaties_csv import COLUMNS, TreatyRow, rows_of
from mla_assistant.instruments.vocabulary import Field, Function
from mla_assistant.requests.kinds import KINDS
from mla_assistant.review.bindings import bindings
from mla_assistant.text.dates import parse_date
from mla_assistant.text.fold import folded
from mla_assistant.text.translate import _

Listed = Literal["articles", "time_limits", "request_contents", "extradition_documents"]
_SCOPES = {"request_contents": "mla", "extradition_documents": "extradition"}
_NOTHING = TreatyRow(*[""] * len(COLUMNS))
_DATES = ("adopted", "in_force", "as_of")


class Wrong(NamedTuple):
    """A problem, and the column of the first row or the further row that it is about."""

    problem: Problem
    column: str = ""
    row: TreatyRow | None = None


class Entered(NamedTuple):
    """A treaty as the form has it; `rest` is what only the table can say."""

    first: TreatyRow
    listed: dict[Listed, dict[str, TreatyRow]]
    rest: list[TreatyRow]


def blank(requesting: str, requested: str, scope: str, today: date) -> Entered:
    """A treaty of which nothing is said but between whom, and that it serves what is asked."""
    states = " ".join(sorted((requesting, requested)))
    serves = {"mla": "yes" if scope == "mla" else "no", "extradition": "yes" if scope == "extradition" else "no"}
    first = _NOTHING._replace(states=states, as_of=today.isoformat(), **serves)
    return Entered(first, {listed: {} for listed in get_args(Listed)}, [])


def words(listed: Listed) -> dict[str, str]:
    """What an article can do, or a list can demand: each with its name in the language of the face."""
    if listed == "articles":
        named = {word: _(FUNCTION_LABELS[word]) for word in get_args(Function)}
        return dict(sorted(named.items(), key=lambda each: folded(each[1])))
    if listed == "time_limits":
        return {" ".join(word): _(label) for word, label in PERIOD_LABELS.items()}
    return {word: _(REQUIREMENT_LABELS[word]) for word in get_args(Field) if _switch(listed, word)}


def conditions(listed: Listed) -> dict[str, str]:
    """When something can be demanded, in words: what the instruments say that have such a list."""
    if listed not in _SCOPES:
        return {}
    said = {item.applies_when for found in instruments() for item in getattr(found, listed)} & CONDITION_LABELS.keys()
    named = {word: _(label) for word, label in CONDITION_LABELS.items() if word in said}
    return dict(sorted(named.items(), key=lambda each: (each[0] != "always", folded(each[1]))))


def usual(listed: Listed, word: str) -> str:
    """When a thing is demanded if nothing else is said."""
    return _switch(listed, word) if listed in _SCOPES else ""


def row(listed: Listed, word: str, article: str, text: str, measure: str = "required", when: str = "") -> TreatyRow:
    """One thing that the treaty holds; `text` says it in a sentence, `measure` how far it is demanded, or how long."""
    if listed == "articles":
        return _NOTHING._replace(section=word, article=article, text=text)
    if listed == "time_limits":
        clock, starts = word.split()
        return _NOTHING._replace(section=listed, article=article, text=text, days=measure, clock=clock, starts=starts)
    item = {"applies_when": when or _switch(listed, word), "strength": measure, "fields": word}
    return _NOTHING._replace(section=listed, article=article, text=text, **item)


def entered(code: str) -> Entered:
    """A treaty that is kept, to be corrected."""
    first, *further = rows_of(treaty := instrument(code))
    found: dict[Listed, dict[str, TreatyRow]] = {listed: {} for listed in get_args(Listed)}
    rest = []
    for each in further:
        listed, word = _asked(each)
        if word and word not in found[listed]:
            found[listed][word] = each
        else:
            rest.append(each)
    read = "yes" if treaty.verified else "" if any(each.verified == "yes" for each in further) else "no"
    return Entered(first._replace(verified=read), found, rest)


def keep(first: TreatyRow, further: Iterable[TreatyRow], today: date) -> tuple[str, list[Wrong]]:
    """The code of the treaty, once it is kept; or all that is wrong with it. Raises `NotWritten`."""
    first = first._replace(**{name: _plain(getattr(first, name)) for name in _DATES})
    own = list(_own_problems(first))
    first = first._replace(treaty=first.treaty or _code(first))
    same = {name: getattr(first, name) for name in ("treaty", "verified", "source", "as_of")}
    # A title that is missing is told above, and not once more of all that is named by it.
    rows = [first._replace(title=first.title or "…"), *(each._replace(**same) for each in further)]
    layer = _layer(first.treaty)
    found = import_facts("treaties", write(COLUMNS, rows), today=today, layer=layer)
    if own or found.problems:
        # Source and date are asked for once, and the rows have those of the first.
        told = (each for each in found.problems if (each.line or 2) == 2 or each.field not in same)
        return "", [*own, *(_wrong(problem, rows) for problem in told)]
    if any(difference.change == "older" for difference in found.differences):
        message = _("What is kept was read later: give the day on which you looked again.")
        return "", [Wrong(Problem("older", message), "as_of")]
    apply(found, layer)
    return first.treaty, []


def _own_problems(first: TreatyRow) -> Iterator[Wrong]:
    """What the check of the table can't know, or takes for granted."""
    if not first.title:
        yield Wrong(Problem("empty", _("Give the title, as the treaty itself has it.")), "title")
    if not first.verified:
        message = _("Say whether you read it: what nobody read never stops a request.")
        yield Wrong(Problem("empty", message), "verified")


def _switch(listed: Listed, word: str) -> str:
    """When a request is asked for it: always, or the kind that alone answers it; "" where none does yet."""
    scope = _SCOPES[listed]
    for code, kind in KINDS.items():
        if scope == kind.SCOPE and bindings(code)[word].places:
            return kind.OWN_LIST or "always"
    return ""


def _asked(each: TreatyRow) -> tuple[Listed, str]:
    """In which list of the form a row stands, and at which word; "" for what the form has no line for."""
    if each.section in _SCOPES:
        listed: Listed = "request_contents" if each.section == "request_contents" else "extradition_documents"
        told = each.fields in words(listed) and each.applies_when in {*conditions(listed), usual(listed, each.fields)}
        return listed, each.fields if told else ""
    if each.section == "time_limits":
        word = f"{each.clock} {each.starts}"
        return "time_limits", word if each.days and word in words("time_limits") else ""
    return "articles", each.section if each.section in words("articles") else ""


def _layer(code: str) -> OwnLayer:
    """Where it stands; a new one as the library: the office's where this user may, for it is entered for all."""
    if standing_in := place(code):
        return standing_in[0]
    return "office" if os.access(resources.own_folders()[1], os.W_OK) else "user"


def _code(first: TreatyRow) -> str:
    """`ke_us_2003`; with a number behind it where there is one of this code already."""
    parts = [*first.states.lower().split(), (first.in_force or first.adopted)[:4]]
    code = "_".join(part for part in parts if part.isalnum())
    return next(name for n in count(1) if (name := code if n == 1 else f"{code}_{n}") not in codes())


def _plain(typed: str) -> str:
    """A date as the table has it; what is none is left to the check."""
    try:
        return str(parse_date(typed))
    except ValueError:
        return typed


def _wrong(problem: Problem, rows: list[TreatyRow]) -> Wrong:
    place = (problem.line or 2) - 2  # under the line with the names of the columns
    return Wrong(problem, row=rows[place]) if place else Wrong(problem, problem.field)
