"""Who is party to what, since when, according to whom.

A list shows who is in it. Not to be in it, or to have signed, says nothing of today: it is to be confirmed.
A deposit, and an end, are events: they stay, with their age shown. "Not a party" is said only by who knows, and not
for long.
"""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from mla_assistant.instruments.age import Age, age
from mla_assistant.instruments.countries import member
from mla_assistant.instruments.library import instrument
from mla_assistant.instruments.models import Instrument
from mla_assistant.instruments.problem import FactsRefused, InstrumentUnknown
from mla_assistant.instruments.shelf import Layer, standing
from mla_assistant.instruments.tables import PartyRow
from mla_assistant.text.dates import parse_date

StatusStanding = Literal["party", "not_party", "not_recorded"]
PairStanding = Literal["both_recorded", "recorded_not_party", "not_recorded"]


@dataclass(frozen=True)
class PartyStatus:
    """What is recorded of one State. `kind` is the record itself: a word of `tables.Status`, ended, `by_extension` (no
    State that is recorded as party to anything itself), or empty.

    `date` is that of deposit for a party and of signature for a signatory, empty where the source gives none.
    """

    instrument: str
    state: str
    standing: StatusStanding
    kind: str = ""
    date: str = ""
    ended: str = ""
    source: str = ""
    as_of: str = ""
    age: Age = "red"
    layer: Layer = "shipped"


@dataclass(frozen=True)
class Pair:
    """Two States and one instrument."""

    standing: PairStanding
    statuses: tuple[PartyStatus, PartyStatus]

    @property
    def since(self) -> str:
        """The later of the two deposits, empty where one is not recorded. It is not entry into force."""
        dates = [status.date for status in self.statuses]
        return max(dates) if self.standing == "both_recorded" and all(dates) else ""

    @property
    def not_listed(self) -> PartyStatus | None:
        """The State that was looked for in a complete list and is not in it."""
        return next((status for status in self.statuses if status.kind == "not_listed"), None)

    @property
    def as_of(self) -> str:
        """The older of the two dates of record, or the only one; empty where there is none."""
        return min((status.as_of for status in self.statuses if status.as_of), default="")


def party_status(code: str, state: str, today: date | None = None) -> PartyStatus:
    """What is recorded of a State and an instrument. Never raises: what is not recorded is said to be so."""
    today = today or date.today()
    placed = standing("parties").rows.get((code, state))
    if placed is not None and isinstance(placed.row, PartyRow):
        return _recorded(placed.row, placed.layer, today)
    try:
        found = instrument(code)
    except (InstrumentUnknown, FactsRefused, OSError):
        return PartyStatus(code, state, "not_recorded")
    return _by_itself(found, state, today)


def pair(code: str, a: str, b: str, today: date | None = None) -> Pair:
    """Whether both States are recorded as party; one recorded as not party is enough to say so."""
    statuses = party_status(code, a, today), party_status(code, b, today)
    standings = {status.standing for status in statuses}
    if standings == {"party"}:
        return Pair("both_recorded", statuses)
    return Pair("recorded_not_party" if "not_party" in standings else "not_recorded", statuses)


def becomes_party(state: str) -> bool:
    """Whether a code is that of a State in the list of some treaty; every member of the United Nations is."""
    return any(each == state for _code, each in standing("parties").rows)


def recorded_codes() -> frozenset[str]:
    """Instruments with at least one row, but for one that left: a State that did says nothing of the others."""
    rows = (placed.row for placed in standing("parties").rows.values())
    return frozenset(row.instrument for row in rows if isinstance(row, PartyRow) and not row.ended)


def _recorded(row: PartyRow, layer: Layer, today: date) -> PartyStatus:
    kind, old = row.status, age(row.as_of, today)
    found: StatusStanding = "party"
    if row.ended and parse_date(row.ended).earliest <= today:
        kind, found = "ended", "not_party"
    elif row.status != "party":
        found = "not_party" if row.status == "not_party" and old == "fresh" else "not_recorded"
    return PartyStatus(row.instrument, row.state, found, kind, row.date, row.ended, row.source, row.as_of, old, layer)


def _by_itself(found: Instrument, state: str, today: date) -> PartyStatus:
    """A bilateral treaty names its two parties itself."""
    if not found.parties:
        return _without_row(found, state, today)
    bound: StatusStanding = "party" if state in found.parties else "not_party"
    return PartyStatus(
        found.code, state, bound, bound, "", "", found.source, found.as_of, age(found.as_of, today), "office"
    )


def _without_row(found: Instrument, state: str, today: date) -> PartyStatus:
    """A list that was read whole has rows for the members of the United Nations, or of the organisation it was made in;
    where one of those has none, its line was not read. Whoever else has none is not in it.
    """
    whole = standing("parties").whole.get(found.code)
    if whole and not (found.organisation and member(state, found.organisation)):
        old = age(whole.as_of, today)
        return PartyStatus(
            found.code, state, "not_recorded", "not_listed", source=whole.source, as_of=whole.as_of, age=old
        )
    return PartyStatus(found.code, state, "not_recorded", "" if becomes_party(state) else "by_extension")
