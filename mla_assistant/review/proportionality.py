"""A measure that intrudes has to say why nothing less would do."""

from collections.abc import Iterator

from mla_assistant.requests.mutual_assistance import MutualAssistance
from mla_assistant.review.measures import on
from mla_assistant.review.rules import Spot, rule, warns


@rule("intrusion_without_proportionality", "refusal_risk", {MutualAssistance: warns()})
def proportionality(request: MutualAssistance) -> Iterator[Spot]:
    """Asked by what the measure does: of stored data only where content is wanted."""
    for measure in request.measures:
        if measure.intrudes and not measure.proportionality:
            yield on(measure, "proportionality")
