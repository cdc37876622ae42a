"""Clocks that run: from an arrest, its notice, a preservation, a transmission; by the periods of the chosen bases.

Measured against the request's own date, so that a draft gets the same answer on every day.
"""

from collections.abc import Iterator

from mla_assistant.instruments import Deadline, Instrument, clock
from mla_assistant.instruments.vocabulary import ClockStart
from mla_assistant.requests.choice import YesNo
from mla_assistant.requests.extradition import Extradition
from mla_assistant.requests.finding import Citation, Severity
from mla_assistant.requests.measures.stored_data import StoredData
from mla_assistant.requests.mutual_assistance import MutualAssistance
from mla_assistant.requests.parts.surrender import FOR_THIS
from mla_assistant.requests.paths import FieldPath
from mla_assistant.requests.request import RequestModel
from mla_assistant.review.cited import cited
from mla_assistant.review.dates import certain
from mla_assistant.review.rules import Spot, Weight, at, informs, rule, warns

_ARRESTS: tuple[tuple[FieldPath, ClockStart], ...] = (
    ("surrender.arrested_on", "arrest"),
    ("surrender.arrest_notified_on", "notice_of_arrest"),
)


@rule("provisional_arrest_clock", "practice", {Extradition: informs()})
def arrested(request: Extradition) -> Iterator[Spot]:
    for path, instrument, ends in _of_arrest(request):
        yield _runs(path, instrument, ends, ends[0], "informs", "surrender.whereabouts")


@rule("provisional_arrest_over", "refusal_risk", {Extradition: warns()})
def over(request: Extradition) -> Iterator[Spot]:
    sent = certain(request.header.date)
    for path, instrument, ends in _of_arrest(request):
        last = ends[-1]
        if sent and last.ends and sent.earliest > last.ends:
            yield _runs(path, instrument, ends, last, "warns", "header.date")


@rule("arrest_day_unknown", "practice", {Extradition: warns()})
def day_unknown(request: Extradition) -> Iterator[Spot]:
    """A period runs, and nobody can say when it ends."""
    for path, event in _ARRESTS if _held(request) else ():
        typed = getattr(request.surrender, path.split(".")[1])
        day = certain(typed)
        for each in cited(request) if typed and not (day and day.day_known) else ():
            found = [one for one in _of("provisional_arrest", clock(each.instrument, event)) if one.limit.value]
            if found:
                yield at(path, each.path, weight=_weight("warns", each.instrument, found[0]),
                         instrument=each.instrument.short)  # fmt: skip


@rule("arrest_notice_undated", "practice", {Extradition: informs()})
def notice_undated(request: Extradition) -> Iterator[Spot]:
    """Some treaties count from the notice of the arrest, not from the arrest."""
    for each in cited(request) if _held(request) and not request.surrender.arrest_notified_on else ():
        if found := _of("provisional_arrest", clock(each.instrument, "notice_of_arrest")):
            weight = _weight("informs", each.instrument, found[0])
            short = each.instrument.short
            yield at(
                "surrender.arrest_notified_on", "surrender.whereabouts", each.path, weight=weight, instrument=short
            )


@rule("arrest_period_not_set", "practice", {Extradition: informs()})
def not_set(request: Extradition) -> Iterator[Spot]:
    """UNTOC and UNCAC leave the period to the law of the requested State; another treaty of the draft may set one."""
    if not _held(request) or request.surrender.custody_until:
        return
    of_each = [(each, _of("provisional_arrest", clock(each.instrument, "arrest"))) for each in cited(request)]
    for each, all_of_them in () if any(one.limit.value for _, found in of_each for one in found) else of_each:
        for found in all_of_them:
            if not found.limit.value:
                weight, short = _weight("informs", each.instrument, found), each.instrument.short
                yield at("surrender.custody_until", "surrender.whereabouts", each.path, weight=weight, instrument=short)


@rule("preservation_clock", "practice", {MutualAssistance: informs()})
def preserved(request: MutualAssistance) -> Iterator[Spot]:
    """A preservation lasts at least so long; an extension has to be asked for before its end."""
    for path, until, each, ends in _of_preservation(request):
        if not until and ends[0].ends:
            yield _runs(path, each, ends, ends[0], "informs", path)


@rule("original_due", "practice", {RequestModel: informs()})
def original(request: RequestModel) -> Iterator[Spot]:
    """What went ahead by electronic means is followed by its original."""
    sent = certain(request.header.date)
    for each in cited(request) if sent and request.requested.advance_copy else ():
        ends = [one for one in _of("original", clock(each.instrument, "transmission", sent)) if one.ends]
        if ends:
            yield _runs("requested.advance_copy", each.instrument, ends, ends[0], "informs", "header.date")


def _held(request: Extradition) -> bool:
    return request.surrender.whereabouts in FOR_THIS


def _of_arrest(request: Extradition) -> Iterator[tuple[FieldPath, Instrument, list[Deadline]]]:
    for path, event in _ARRESTS if _held(request) else ():
        day = certain(getattr(request.surrender, path.split(".")[1]))
        for each in cited(request) if day else ():
            ends = [one for one in _of("provisional_arrest", clock(each.instrument, event, day)) if one.ends]
            if ends:
                yield path, each.instrument, ends


def _of_preservation(request: MutualAssistance) -> Iterator[tuple[FieldPath, object, Instrument, list[Deadline]]]:
    for measure in request.measures:
        if isinstance(measure, StoredData) and measure.preserved == YesNo.YES:
            day = certain(measure.preserved_on)
            for each in cited(request) if day else ():
                if ends := _of("preservation", clock(each.instrument, "preservation", day)):
                    yield f"measures.{measure.id}.preserved_on", measure.preserved_until, each.instrument, ends


def _of(kind: str, deadlines: tuple[Deadline, ...]) -> list[Deadline]:
    return [each for each in deadlines if each.limit.clock == kind]


def _runs(
    path: FieldPath, instrument: Instrument, all_of_them: list[Deadline], one: Deadline, grave: Severity, about: str
) -> Spot:
    assert one.ends
    return at(
        path,
        about,
        weight=_weight(grave, instrument, one),
        instrument=instrument.short,
        date=one.ends.isoformat(),
        what="; ".join(f"{each.limit.what} ({each.ends})" for each in all_of_them),
    )


def _weight(grave: Severity, instrument: Instrument, deadline: Deadline) -> Weight:
    limit = deadline.limit
    return Weight(grave, Citation(instrument.short, limit.ref), limit.verified, instrument.as_of)
