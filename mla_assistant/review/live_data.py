"""Collection in real time and interception: whose line, which data, how long, and who must not be overheard."""

from collections.abc import Iterator

from mla_assistant.requests.choice import YesNo
from mla_assistant.requests.measures.live_data import LiveData
from mla_assistant.requests.mutual_assistance import MutualAssistance
from mla_assistant.review.measures import of, on
from mla_assistant.review.rules import Spot, blocks, informs, rule, warns


@rule("live_without_category", "completeness", {MutualAssistance: warns("Budapest Convention", "arts. 33 and 34")})
def category(request: MutualAssistance) -> Iterator[Spot]:
    """Traffic data and content stand in two articles, under different conditions."""
    for measure in of(request, LiveData):
        if not measure.live_categories:
            yield on(measure, "live_categories")


@rule("live_without_identifiers", "completeness", {MutualAssistance: blocks()})
def identifiers(request: MutualAssistance) -> Iterator[Spot]:
    for measure in of(request, LiveData):
        if not any(each.value for each in measure.identifiers):
            yield on(measure, "identifiers")


@rule("live_without_provider", "practice", {MutualAssistance: warns()})
def provider(request: MutualAssistance) -> Iterator[Spot]:
    for measure in of(request, LiveData):
        if not measure.provider:
            yield on(measure, "provider")


@rule("live_period_missing", "completeness", {MutualAssistance: blocks()})
def period(request: MutualAssistance) -> Iterator[Spot]:
    for measure in of(request, LiveData):
        for field in ("period_from", "period_to"):
            if not getattr(measure, field):
                yield on(measure, field)


@rule("live_without_grounds", "refusal_risk", {MutualAssistance: warns()})
def grounds(request: MutualAssistance) -> Iterator[Spot]:
    for measure in of(request, LiveData):
        if not measure.grounds:
            yield on(measure, "grounds")


@rule("live_without_order", "refusal_risk", {MutualAssistance: warns()})
def order(request: MutualAssistance) -> Iterator[Spot]:
    for measure in of(request, LiveData):
        if measure.order.is_empty() and not measure.order_missing:
            yield on(measure, "order_missing", "order")


@rule("live_user_told", "practice", {MutualAssistance: warns()})
def told(request: MutualAssistance) -> Iterator[Spot]:
    """Whoever knows that somebody listens says nothing."""
    for measure in of(request, LiveData):
        if measure.no_user_notice == YesNo.NO:
            yield on(measure, "no_user_notice")


@rule("privilege_silent", "refusal_risk", {MutualAssistance: warns()})
def privileged(request: MutualAssistance) -> Iterator[Spot]:
    for measure in of(request, LiveData):
        if not measure.privileged:
            yield on(measure, "privileged", "live_categories")


@rule("unused_material_silent", "practice", {MutualAssistance: informs()})
def unused(request: MutualAssistance) -> Iterator[Spot]:
    for measure in of(request, LiveData):
        if not measure.unused:
            yield on(measure, "unused")
