"""Expert evaluation: on what, which questions, and by whom without ties to the case."""

from collections.abc import Iterator

from mla_assistant.requests.measures.expert_evaluation import Choosing, ExpertEvaluation
from mla_assistant.requests.mutual_assistance import MutualAssistance
from mla_assistant.review.measures import of, on
from mla_assistant.review.rules import Spot, blocks, informs, rule, warns


@rule("expert_without_questions", "completeness", {MutualAssistance: blocks("UNTOC", "art. 18(15)(d)")})
def questions(request: MutualAssistance) -> Iterator[Spot]:
    for measure in of(request, ExpertEvaluation):
        if not any(each.text for each in measure.questions):
            yield on(measure, "questions")


@rule("expert_without_field", "practice", {MutualAssistance: warns()})
def field(request: MutualAssistance) -> Iterator[Spot]:
    for measure in of(request, ExpertEvaluation):
        if not measure.field:
            yield on(measure, "field")


@rule("expert_without_material", "practice", {MutualAssistance: warns()})
def material(request: MutualAssistance) -> Iterator[Spot]:
    for measure in of(request, ExpertEvaluation):
        if not any(each.description for each in measure.material):
            yield on(measure, "material")


@rule("expert_not_named", "practice", {MutualAssistance: warns()})
def named(request: MutualAssistance) -> Iterator[Spot]:
    for measure in of(request, ExpertEvaluation):
        if measure.choosing == Choosing.CHOSEN_HERE and not measure.expert:
            yield on(measure, "expert", "choosing")


@rule("conflict_of_interest_silent", "practice", {MutualAssistance: warns()})
def conflict(request: MutualAssistance) -> Iterator[Spot]:
    for measure in of(request, ExpertEvaluation):
        if not measure.conflict:
            yield on(measure, "conflict")


@rule("expert_costs_silent", "practice", {MutualAssistance: informs("ECMA 1959", "art. 20; art. 10(2)")})
def costs(request: MutualAssistance) -> Iterator[Spot]:
    """Assistance is free of charge; experts are the usual exception."""
    for measure in of(request, ExpertEvaluation):
        if not measure.expert_costs and not request.handling.costs:
            yield on(measure, "expert_costs")
