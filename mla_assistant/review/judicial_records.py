"""Case files, judgments and criminal records: of whom, where, how much, and what for."""

from collections.abc import Iterator

from mla_assistant.requests.measures.judicial_records import Extent, JudicialRecord, JudicialRecords
from mla_assistant.requests.mutual_assistance import MutualAssistance
from mla_assistant.review.measures import of, on
from mla_assistant.review.rules import Spot, blocks, rule, warns


@rule("judicial_records_unspecified", "completeness", {MutualAssistance: blocks("UNTOC", "art. 18(15)(d)")})
def unspecified(request: MutualAssistance) -> Iterator[Spot]:
    for measure in of(request, JudicialRecords):
        if not measure.records:
            yield on(measure, "records")


@rule("criminal_record_of_nobody", "completeness", {MutualAssistance: blocks()})
def nobody(request: MutualAssistance) -> Iterator[Spot]:
    for measure in of(request, JudicialRecords):
        if JudicialRecord.CRIMINAL_RECORD in measure.records and not (measure.subject or measure.subject_name):
            yield on(measure, "subject", "subject_name", "records")


@rule("file_not_identified", "practice", {MutualAssistance: warns()})
def identified(request: MutualAssistance) -> Iterator[Spot]:
    """A criminal record is found by the person; anything else by court and number."""
    for measure in of(request, JudicialRecords):
        if set(measure.records) - {JudicialRecord.CRIMINAL_RECORD}:
            for field in ("court", "file_number"):
                if not getattr(measure, field):
                    yield on(measure, field, "records")


@rule("extent_unanswered", "practice", {MutualAssistance: warns()})
def extent(request: MutualAssistance) -> Iterator[Spot]:
    for measure in of(request, JudicialRecords):
        if set(measure.records) - {JudicialRecord.CRIMINAL_RECORD} and not measure.extent:
            yield on(measure, "extent", "records")


@rule("extracts_not_described", "practice", {MutualAssistance: warns()})
def extracts(request: MutualAssistance) -> Iterator[Spot]:
    for measure in of(request, JudicialRecords):
        if measure.extent == Extent.EXTRACTS and not measure.extracts:
            yield on(measure, "extracts", "extent")


@rule("record_purpose_unanswered", "practice", {MutualAssistance: warns("ECMA 1959", "art. 13")})
def purpose(request: MutualAssistance) -> Iterator[Spot]:
    for measure in of(request, JudicialRecords):
        if not measure.record_purpose:
            yield on(measure, "record_purpose")
