"""Examining objects and sites: which, to what end, how, and what is left of them."""

from collections.abc import Iterator

from mla_assistant.requests.choice import YesNo
from mla_assistant.requests.leaves import known
from mla_assistant.requests.measures.examination import Access, Examination
from mla_assistant.requests.mutual_assistance import MutualAssistance
from mla_assistant.review.measures import of, on
from mla_assistant.review.rules import Spot, blocks, informs, rule, warns


@rule("examination_of_nothing", "completeness", {MutualAssistance: blocks("UNTOC", "art. 18(15)(d)")})
def nothing(request: MutualAssistance) -> Iterator[Spot]:
    for measure in of(request, Examination):
        if not any(each.description or known(each.place) for each in measure.examined):
            yield on(measure, "examined")


@rule("examination_without_place", "practice", {MutualAssistance: warns()})
def place(request: MutualAssistance) -> Iterator[Spot]:
    for measure in of(request, Examination):
        for each in measure.examined:
            if each.description and not each.place and not measure.location:
                yield on(measure, f"examined.{each.id}.place", f"examined.{each.id}.description", "location")


@rule("examination_without_end", "practice", {MutualAssistance: warns()})
def end(request: MutualAssistance) -> Iterator[Spot]:
    for measure in of(request, Examination):
        if not measure.findings:
            yield on(measure, "findings")


@rule("access_unanswered", "practice", {MutualAssistance: informs()})
def access(request: MutualAssistance) -> Iterator[Spot]:
    for measure in of(request, Examination):
        if not measure.access:
            yield on(measure, "access")


@rule("access_without_order", "refusal_risk", {MutualAssistance: warns()})
def order(request: MutualAssistance) -> Iterator[Spot]:
    for measure in of(request, Examination):
        if measure.access == Access.ORDER_NEEDED and measure.order.is_empty():
            yield on(measure, "order", "access")


@rule("object_altered_without_reason", "refusal_risk", {MutualAssistance: warns()})
def altered(request: MutualAssistance) -> Iterator[Spot]:
    """Nobody can repeat an examination that used up its object, the defence least of all."""
    for measure in of(request, Examination):
        if measure.alters == YesNo.YES and not measure.alters_reason:
            yield on(measure, "alters_reason", "alters")
