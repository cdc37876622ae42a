"""Controlled deliveries and covert investigations: what may be done, until when, and who can stop it."""

from collections.abc import Iterator

from mla_assistant.requests.measures.controlled_delivery import ControlledDelivery
from mla_assistant.requests.measures.covert_investigation import CovertInvestigation
from mla_assistant.requests.mutual_assistance import MutualAssistance
from mla_assistant.review.measures import of, on
from mla_assistant.review.rules import Spot, blocks, informs, rule, warns


@rule("special_technique_without_authority", "refusal_risk", {MutualAssistance: warns()})
def authority(request: MutualAssistance) -> Iterator[Spot]:
    asked = (each for each in request.measures if isinstance(each, ControlledDelivery | CovertInvestigation))
    for measure in asked:
        if measure.order.is_empty() and not measure.order_missing:
            yield on(measure, "order_missing", "order")


@rule("delivery_without_goods", "completeness", {MutualAssistance: blocks()})
def goods(request: MutualAssistance) -> Iterator[Spot]:
    for measure in of(request, ControlledDelivery):
        if not measure.goods:
            yield on(measure, "goods")


@rule("delivery_without_treatment", "practice", {MutualAssistance: informs()})
def treatment(request: MutualAssistance) -> Iterator[Spot]:
    for measure in of(request, ControlledDelivery):
        if not measure.treatment:
            yield on(measure, "treatment", "goods")


@rule("delivery_without_route", "practice", {MutualAssistance: warns()})
def route(request: MutualAssistance) -> Iterator[Spot]:
    for measure in of(request, ControlledDelivery):
        if not measure.route:
            yield on(measure, "route")


@rule("delivery_without_stop", "practice", {MutualAssistance: warns()})
def stop(request: MutualAssistance) -> Iterator[Spot]:
    for measure in of(request, ControlledDelivery):
        if not measure.stop:
            yield on(measure, "stop")


@rule("delivery_without_contact", "practice", {MutualAssistance: warns()})
def contact(request: MutualAssistance) -> Iterator[Spot]:
    for measure in of(request, ControlledDelivery):
        if not measure.duty_contact:
            yield on(measure, "duty_contact")


@rule("delivery_without_arrests", "practice", {MutualAssistance: informs()})
def arrests(request: MutualAssistance) -> Iterator[Spot]:
    for measure in of(request, ControlledDelivery):
        if not measure.arrests:
            yield on(measure, "arrests")


@rule("covert_without_task", "completeness", {MutualAssistance: blocks()})
def task(request: MutualAssistance) -> Iterator[Spot]:
    for measure in of(request, CovertInvestigation):
        if not measure.task:
            yield on(measure, "task", "form")


@rule("covert_without_limits", "refusal_risk", {MutualAssistance: warns()})
def limits(request: MutualAssistance) -> Iterator[Spot]:
    for measure in of(request, CovertInvestigation):
        if not measure.limits:
            yield on(measure, "limits", "form")


@rule("covert_without_duration", "practice", {MutualAssistance: warns()})
def duration(request: MutualAssistance) -> Iterator[Spot]:
    for measure in of(request, CovertInvestigation):
        if not measure.period_to:
            yield on(measure, "period_to", "period_from")


@rule("covert_without_termination", "practice", {MutualAssistance: warns()})
def termination(request: MutualAssistance) -> Iterator[Spot]:
    for measure in of(request, CovertInvestigation):
        if not measure.termination:
            yield on(measure, "termination")


@rule("covert_without_law", "refusal_risk", {MutualAssistance: warns()})
def law(request: MutualAssistance) -> Iterator[Spot]:
    for measure in of(request, CovertInvestigation):
        if not measure.governing_law:
            yield on(measure, "governing_law")


@rule("covert_without_liability", "practice", {MutualAssistance: warns()})
def liability(request: MutualAssistance) -> Iterator[Spot]:
    for measure in of(request, CovertInvestigation):
        if not measure.liability:
            yield on(measure, "liability")


@rule("covert_without_protection", "practice", {MutualAssistance: warns()})
def identities(request: MutualAssistance) -> Iterator[Spot]:
    for measure in of(request, CovertInvestigation):
        if not measure.identities:
            yield on(measure, "identities")
