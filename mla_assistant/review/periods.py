"""The period that records and data are asked for."""

from collections.abc import Iterator

from mla_assistant.requests.measures.documents import Documents
from mla_assistant.requests.measures.records import RecordClass, Records
from mla_assistant.requests.measures.stored_data import StoredData
from mla_assistant.requests.mutual_assistance import MutualAssistance
from mla_assistant.requests.parts.held_data import DataCategory
from mla_assistant.review.dates import certain, certainly_after
from mla_assistant.review.measures import on
from mla_assistant.review.rules import Spot, blocks, rule, warns

LONG = 5 * 365
"""Days beyond which a period without a reason reads as a search for anything at all; our measure, no treaty's."""

# A file that is the same on every day needs no period.
_TIMELESS = {
    RecordClass.ACCOUNT_OPENING, RecordClass.DUE_DILIGENCE, RecordClass.COMPANY_REGISTER, DataCategory.SUBSCRIBER,
}  # fmt: skip


def periods(request: MutualAssistance) -> Iterator[Records | StoredData | Documents]:
    return (measure for measure in request.measures if isinstance(measure, Records | StoredData | Documents))


@rule("period_missing", "completeness", {MutualAssistance: blocks()})
def missing(request: MutualAssistance) -> Iterator[Spot]:
    for measure in periods(request):
        if isinstance(measure, Documents):  # a document that is named needs none
            continue
        wanted = set(measure.classes if isinstance(measure, Records) else measure.categories)
        if wanted and wanted <= _TIMELESS:
            continue
        for field in ("period_from", "period_to"):
            if not getattr(measure, field):
                yield on(measure, field)


@rule("period_in_future", "practice", {MutualAssistance: warns()})
def future(request: MutualAssistance) -> Iterator[Spot]:
    sent = request.header.date
    for measure in periods(request):
        for field in ("period_from", "period_to"):
            if certainly_after(day := getattr(measure, field), sent):
                yield on(measure, field, date=str(day), other_date=str(sent))


@rule("period_very_long", "practice", {MutualAssistance: warns()})
def long(request: MutualAssistance) -> Iterator[Spot]:
    for measure in periods(request):
        start, end = certain(measure.period_from), certain(measure.period_to)
        explained = measure.proportionality or (isinstance(measure, Records) and measure.period_reason)
        if start and end and not explained and (end.earliest - start.latest).days > LONG:
            field = "period_reason" if isinstance(measure, Records) else "proportionality"
            yield on(measure, field, "period_from", "period_to", date=str(start), other_date=str(end))
