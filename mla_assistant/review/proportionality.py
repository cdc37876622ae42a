"""A measure that intrudes has to say why nothing less would do."""

from collections.abc import Iterator

from mla_assistant.requests.measures.intrusive import IntrusiveMeasure
from mla_assistant.requests.mutual_assistance import MutualAssistance
from mla_assistant.review.measures import on
from mla_assistant.review.rules import Spot, rule, warns


@rule("intrusion_without_proportionality", "refusal_risk", {MutualAssistance: warns()})
def proportionality(request: MutualAssistance) -> Iterator[Spot]:
    for measure in request.measures:
        if isinstance(measure, IntrusiveMeasure) and not measure.proportionality:
            yield on(measure, "proportionality")
