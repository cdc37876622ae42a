"""Provisional arrest: that it can't wait, that a request for extradition follows, and that it follows in time."""

from collections.abc import Iterator

from mla_assistant.instruments import Deadline, clock
from mla_assistant.requests.choice import YesNo
from mla_assistant.requests.finding import Citation
from mla_assistant.requests.parts.arrest import ArrestGround
from mla_assistant.requests.parts.surrender import Whereabouts
from mla_assistant.requests.provisional_arrest import ProvisionalArrest
from mla_assistant.review.cited import Cited, cited
from mla_assistant.review.dates import certain
from mla_assistant.review.rules import Spot, Weight, at, blocks_under, informs, rule, warns
from mla_assistant.text.dates import PartialDate


@rule("arrest_not_urgent", "completeness", {ProvisionalArrest: blocks_under("ECE 1957", "art. 16(1)")})
def urgent(request: ProvisionalArrest) -> Iterator[Spot]:
    if request.handling.urgent != YesNo.YES:
        yield at("handling.urgent")


@rule("arrest_without_undertaking", "completeness", {ProvisionalArrest: blocks_under("ECE 1957", "art. 16(2)")})
def undertaking(request: ProvisionalArrest) -> Iterator[Spot]:
    if request.arrest.intention != YesNo.YES:
        yield at("arrest.intention")


@rule("arrest_without_grounds", "practice", {ProvisionalArrest: warns()})
def grounds(request: ProvisionalArrest) -> Iterator[Spot]:
    if not request.arrest.grounds:
        yield at("arrest.grounds")


@rule("arrest_ground_of_a_prisoner", "practice", {ProvisionalArrest: warns()})
def held(request: ProvisionalArrest) -> Iterator[Spot]:
    """Nobody leaves a prison for the airport; a day of release makes the ground believable."""
    leaves = {ArrestGround.FLIGHT, ArrestGround.DEPARTURE} & set(request.arrest.grounds)
    surrender = request.surrender
    if leaves and surrender.whereabouts == Whereabouts.DETAINED_OTHERWISE and not surrender.custody_until:
        yield at("surrender.custody_until", "surrender.whereabouts", "arrest.grounds")


@rule("arrest_made_already", "practice", {ProvisionalArrest: informs()})
def made(request: ProvisionalArrest) -> Iterator[Spot]:
    """An alert may have led to it; else another place was meant. An arrest on a notice has an answer of its own."""
    if request.surrender.whereabouts == Whereabouts.DETAINED_FOR_THIS:
        yield at("surrender.whereabouts")


@rule("arrest_request_undated", "practice", {ProvisionalArrest: warns()})
def undated(request: ProvisionalArrest) -> Iterator[Spot]:
    if request.arrest.intention == YesNo.YES and not request.arrest.expected_on:
        yield at("arrest.expected_on", "arrest.intention")


@rule("arrest_clock", "practice", {ProvisionalArrest: informs()})
def periods(request: ProvisionalArrest) -> Iterator[Spot]:
    """Told before the arrest, when there is still time to translate."""
    for each in cited(request):
        if found := _deadlines(each, None):
            yield _spot(each, found, informs(), each.path)


@rule("arrest_request_late", "refusal_risk", {ProvisionalArrest: warns()})
def late(request: ProvisionalArrest) -> Iterator[Spot]:
    """Measured from the arrest, or, while there is none, from the request: no arrest can come before it."""
    sent, arrested = certain(request.arrest.expected_on), certain(request.surrender.arrested_on)
    start, path = (arrested, "surrender.arrested_on") if arrested else (certain(request.header.date), "header.date")
    for each in cited(request) if sent and start else ():
        ended = [one for one in _deadlines(each, start) if one.ends and sent and sent.earliest > one.ends]
        if ended:
            yield _spot(each, ended, warns(), path, each.path)


def _deadlines(each: Cited, start: PartialDate | None) -> list[Deadline]:
    """The periods of provisional arrest that an instrument sets, the first to end first."""
    found = clock(each.instrument, "arrest", start)
    return [one for one in found if one.limit.clock == "provisional_arrest" and one.limit.value]


def _spot(each: Cited, found: list[Deadline], of_rule: Weight, *about: str) -> Spot:
    first, instrument = found[0], each.instrument
    citation = Citation(instrument.short, first.limit.ref)
    return at(
        "arrest.expected_on",
        *about,
        weight=Weight(of_rule.severity, citation, first.limit.verified, instrument.as_of),
        instrument=instrument.short,
        date=str(first.ends or ""),
        what="; ".join(f"{one.limit.what} ({one.limit.value} {one.limit.unit})" for one in found),
    )
