"""The proceedings at home that a request for assistance serves."""

from collections.abc import Iterator

from mla_assistant.requests.mutual_assistance import MutualAssistance
from mla_assistant.review.rules import Spot, at, blocks_under, rule, warns


@rule("investigation_missing", "completeness", {MutualAssistance: blocks_under("UNTOC", "art. 18(15)(b)")})
def missing(request: MutualAssistance) -> Iterator[Spot]:
    if all(each.is_empty() for each in request.investigations):
        yield at("investigations")


@rule("investigation_nature_missing", "completeness", {MutualAssistance: warns("UNTOC", "art. 18(15)(b)")})
def nature(request: MutualAssistance) -> Iterator[Spot]:
    for each in request.investigations:
        here = f"investigations.{each.id}"
        for field in ("kind", "stage"):
            if not getattr(each, field):
                yield at(f"{here}.{field}", f"{here}.case_name")
