"""Search and seizure: a place, things, grounds, and an order; a general search is refused."""

from collections.abc import Iterator

from mla_assistant.requests.leaves import known
from mla_assistant.requests.measures.search import Search
from mla_assistant.requests.mutual_assistance import MutualAssistance
from mla_assistant.review.measures import of, on
from mla_assistant.review.rules import Spot, blocks, rule, warns


@rule("search_without_place", "practice", {MutualAssistance: blocks("Nassau Convention 1992", "art. 13")})
def place(request: MutualAssistance) -> Iterator[Spot]:
    for measure in of(request, Search):
        places = [each for each in measure.premises if known(each.address) or each.description]
        if not places and not known(measure.location):
            yield on(measure, "premises", "location")


@rule("search_without_items", "practice", {MutualAssistance: warns("Nassau Convention 1992", "art. 13")})
def items(request: MutualAssistance) -> Iterator[Spot]:
    for measure in of(request, Search):
        if not measure.items:
            yield on(measure, "items")


@rule("search_without_grounds", "refusal_risk", {MutualAssistance: warns("Nassau Convention 1992", "art. 13")})
def grounds(request: MutualAssistance) -> Iterator[Spot]:
    for measure in of(request, Search):
        if not measure.grounds:
            yield on(measure, "grounds")


@rule("search_without_order", "refusal_risk", {MutualAssistance: warns()})
def order(request: MutualAssistance) -> Iterator[Spot]:
    for measure in of(request, Search):
        if measure.order.is_empty() and not measure.order_missing:
            yield on(measure, "order_missing", "order")
