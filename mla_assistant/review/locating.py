"""Identifying or locating: who or what, where to ask, and what then."""

from collections.abc import Iterator

from mla_assistant.requests.measures.locating import Aim, Locating, WhenFound
from mla_assistant.requests.mutual_assistance import MutualAssistance
from mla_assistant.review.measures import of, on
from mla_assistant.review.rules import Spot, blocks, rule, warns

_OF_PERSON = (Aim.LOCATE_PERSON, Aim.IDENTIFY_PERSON)


@rule("locating_nobody", "completeness", {MutualAssistance: blocks("UNTOC", "art. 18(15)(d)")})
def nobody(request: MutualAssistance) -> Iterator[Spot]:
    for measure in of(request, Locating):
        if not (measure.wanted_person or measure.described or measure.marks):
            yield on(measure, "described", "wanted_person", "marks")


@rule("locating_aim_unanswered", "practice", {MutualAssistance: warns()})
def aim(request: MutualAssistance) -> Iterator[Spot]:
    for measure in of(request, Locating):
        if not measure.aim:
            yield on(measure, "aim")


@rule("locating_without_trail", "practice", {MutualAssistance: warns()})
def trail(request: MutualAssistance) -> Iterator[Spot]:
    """Nobody looks through a whole country."""
    for measure in of(request, Locating):
        if not (measure.last_seen or measure.inquiries):
            yield on(measure, "last_seen", "inquiries")


@rule("when_found_unanswered", "practice", {MutualAssistance: warns()})
def when_found(request: MutualAssistance) -> Iterator[Spot]:
    """A person who is spoken to may be gone the next day."""
    for measure in of(request, Locating):
        if not measure.when_found:
            yield on(measure, "when_found")


@rule("when_found_does_not_fit", "practice", {MutualAssistance: warns()})
def fits(request: MutualAssistance) -> Iterator[Spot]:
    for measure in of(request, Locating):
        if measure.aim in _OF_PERSON and measure.when_found == WhenFound.KEEP_SAFE:
            yield on(measure, "when_found", "aim")
