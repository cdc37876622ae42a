"""Freezing, confiscation and return: on what decision, how far, and who could object."""

from collections.abc import Iterator

from mla_assistant.requests.choice import YesNo
from mla_assistant.requests.measures.asset_return import AssetReturn
from mla_assistant.requests.measures.confiscation import Confiscation, ConfiscationRoute
from mla_assistant.requests.measures.restraint import Restraint
from mla_assistant.requests.mutual_assistance import MutualAssistance
from mla_assistant.review.measures import of, on
from mla_assistant.review.rules import Spot, blocks, informs, rule, warns


def confiscations(request: MutualAssistance, route: ConfiscationRoute | None = None) -> Iterator[Confiscation]:
    for measure in request.measures:
        if isinstance(measure, Confiscation) and route in (None, measure.route):
            yield measure


@rule("restraint_without_action", "completeness", {MutualAssistance: warns("UNTOC", "art. 13(3)(c)")})
def action(request: MutualAssistance) -> Iterator[Spot]:
    for measure in of(request, Restraint):
        if not measure.action:
            yield on(measure, "action")


@rule("restraint_without_risk", "practice", {MutualAssistance: warns()})
def risk(request: MutualAssistance) -> Iterator[Spot]:
    for measure in of(request, Restraint):
        if not measure.risk:
            yield on(measure, "risk")


@rule("restraint_without_order", "refusal_risk", {MutualAssistance: warns("UNCAC", "art. 55(3)(c)")})
def order(request: MutualAssistance) -> Iterator[Spot]:
    """A copy of the order goes along where there is one."""
    for measure in of(request, Restraint):
        if measure.order.is_empty() and not measure.order_missing:
            yield on(measure, "order_missing", "order")


@rule("restraint_holder_told", "practice", {MutualAssistance: warns()})
def told(request: MutualAssistance) -> Iterator[Spot]:
    """Whoever is told before can move the asset before."""
    for measure in of(request, Restraint):
        if measure.no_prior_notice == YesNo.NO:
            yield on(measure, "no_prior_notice")


@rule("restraint_without_prospect", "practice", {MutualAssistance: warns()})
def prospect(request: MutualAssistance) -> Iterator[Spot]:
    for measure in of(request, Restraint):
        if not measure.prospect:
            yield on(measure, "prospect")


@rule("confiscation_route_missing", "completeness", {MutualAssistance: blocks()})
def route(request: MutualAssistance) -> Iterator[Spot]:
    for measure in confiscations(request):
        if not measure.route:
            yield on(measure, "route")


@rule("confiscation_without_grounds", "completeness", {MutualAssistance: warns("UNTOC", "art. 13(3)(a)")})
def grounds(request: MutualAssistance) -> Iterator[Spot]:
    for measure in confiscations(request, ConfiscationRoute.ORDER_SOUGHT):
        if not measure.grounds:
            yield on(measure, "grounds", "route")


@rule("confiscation_order_without_copy", "completeness", {MutualAssistance: blocks("UNTOC", "art. 13(3)(b)")})
def copy(request: MutualAssistance) -> Iterator[Spot]:
    for measure in confiscations(request, ConfiscationRoute.ORDER_ENFORCED):
        if not measure.order.annex:
            yield on(measure, "order.annex", "route")


@rule("confiscation_without_extent", "completeness", {MutualAssistance: warns("UNTOC", "art. 13(3)(b)")})
def extent(request: MutualAssistance) -> Iterator[Spot]:
    for measure in confiscations(request, ConfiscationRoute.ORDER_ENFORCED):
        if not measure.extent:
            yield on(measure, "extent", "route")


@rule("confiscation_without_finality", "completeness", {MutualAssistance: warns("UNCAC", "art. 55(3)(b)")})
def finality(request: MutualAssistance) -> Iterator[Spot]:
    for measure in confiscations(request, ConfiscationRoute.ORDER_ENFORCED):
        if not measure.final:
            yield on(measure, "final", "route")


@rule("confiscation_not_final", "refusal_risk", {MutualAssistance: warns("UNCAC", "art. 55(3)(b)")})
def not_final(request: MutualAssistance) -> Iterator[Spot]:
    for measure in confiscations(request, ConfiscationRoute.ORDER_ENFORCED):
        if measure.final == YesNo.NO:
            yield on(measure, "final", "route")


@rule("confiscation_without_notice", "completeness", {MutualAssistance: warns("UNCAC", "art. 55(3)(b)")})
def notice(request: MutualAssistance) -> Iterator[Spot]:
    for measure in confiscations(request, ConfiscationRoute.ORDER_ENFORCED):
        if not measure.notice:
            yield on(measure, "notice", "route")


@rule("return_without_ground", "practice", {MutualAssistance: warns()})
def ground(request: MutualAssistance) -> Iterator[Spot]:
    for measure in of(request, AssetReturn):
        if not measure.ground:
            yield on(measure, "ground")


@rule("return_without_decision", "refusal_risk", {MutualAssistance: warns()})
def decision(request: MutualAssistance) -> Iterator[Spot]:
    for measure in of(request, AssetReturn):
        if measure.decision.is_empty():
            yield on(measure, "decision.title", "decision")


@rule("return_without_owner", "practice", {MutualAssistance: warns()})
def owner(request: MutualAssistance) -> Iterator[Spot]:
    for measure in of(request, AssetReturn):
        if not (measure.ownership or measure.victims or measure.losses):
            yield on(measure, "ownership", "victims", "losses")


@rule("return_decision_not_final", "refusal_risk", {MutualAssistance: informs()})
def decision_final(request: MutualAssistance) -> Iterator[Spot]:
    for measure in of(request, AssetReturn):
        if measure.decision_final != YesNo.YES:
            refused = "yes" if measure.decision_final else ""
            yield on(measure, "decision_final", "decision", refused=refused)
