"""Documents and official records: which, who holds them, and whether they may be handed over."""

from collections.abc import Iterator

from mla_assistant.requests.measures.documents import Documents, Openness
from mla_assistant.requests.mutual_assistance import MutualAssistance
from mla_assistant.requests.parts.annex import Copy
from mla_assistant.review.measures import of, on
from mla_assistant.review.rules import Spot, blocks, informs, rule, warns


@rule("documents_unspecified", "completeness", {MutualAssistance: blocks("UNTOC", "art. 18(15)(d)")})
def unspecified(request: MutualAssistance) -> Iterator[Spot]:
    for measure in of(request, Documents):
        if not (any(each.name for each in measure.documents) or measure.classes or measure.described):
            yield on(measure, "documents", "classes", "described")


@rule("documents_without_custodian", "practice", {MutualAssistance: warns()})
def custodian(request: MutualAssistance) -> Iterator[Spot]:
    for measure in of(request, Documents):
        if not measure.custodian:
            yield on(measure, "custodian")


@rule("closed_record_without_reason", "refusal_risk", {MutualAssistance: warns("UNTOC", "art. 18(29)")})
def closed(request: MutualAssistance) -> Iterator[Spot]:
    """What is not open to the public is at the discretion of the requested State."""
    for measure in of(request, Documents):
        if measure.openness == Openness.CLOSED_RECORD and not measure.closed_reason:
            yield on(measure, "closed_reason", "openness")


@rule("copies_unanswered", "practice", {MutualAssistance: informs("ECMA 1959", "art. 3(3)")})
def copies(request: MutualAssistance) -> Iterator[Spot]:
    for measure in of(request, Documents):
        if not measure.copy_kind:
            yield on(measure, "copy_kind")


@rule("originals_without_reason", "practice", {MutualAssistance: warns("ECMA 1959", "art. 3(3)")})
def originals(request: MutualAssistance) -> Iterator[Spot]:
    for measure in of(request, Documents):
        if measure.copy_kind == Copy.ORIGINAL and not measure.originals_reason:
            yield on(measure, "originals_reason", "copy_kind")
