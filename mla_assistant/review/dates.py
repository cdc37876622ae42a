"""The order of dates: only what no calendar allows is a finding; a partial date is given every benefit."""

from collections.abc import Iterator
from functools import lru_cache

from mla_assistant.requests.case import CaseRequest
from mla_assistant.requests.extradition import Extradition
from mla_assistant.requests.finding import Step
from mla_assistant.requests.follow_up import FollowUp
from mla_assistant.requests.measures.asset_tracing import AssetTracing
from mla_assistant.requests.measures.attendance import Attendance
from mla_assistant.requests.measures.base import BaseMeasure
from mla_assistant.requests.measures.covert_investigation import CovertInvestigation
from mla_assistant.requests.measures.documents import Documents
from mla_assistant.requests.measures.judicial_records import JudicialRecords
from mla_assistant.requests.measures.live_data import LiveData
from mla_assistant.requests.measures.records import Records
from mla_assistant.requests.measures.stored_data import StoredData
from mla_assistant.requests.measures.transfer_in_custody import TransferInCustody
from mla_assistant.requests.mutual_assistance import MutualAssistance
from mla_assistant.requests.parts.person import PersonDetails
from mla_assistant.requests.parts.surrender import FOR_THIS
from mla_assistant.requests.paths import FieldPath
from mla_assistant.requests.person_sought import OfPersonSought
from mla_assistant.requests.preservation import Preservation
from mla_assistant.requests.request import RequestModel
from mla_assistant.review.rules import Spot, at, blocks, rule
from mla_assistant.review.when import Date, Dated, past_dates
from mla_assistant.text.dates import PartialDate, parse_date

_SPANS: dict[type[BaseMeasure], tuple[tuple[str, str], ...]] = {
    Records: (("period_from", "period_to"),),
    StoredData: (("period_from", "period_to"),),
    Documents: (("period_from", "period_to"),),
    JudicialRecords: (("period_from", "period_to"),),
    AssetTracing: (("period_from", "period_to"),),
    LiveData: (("period_from", "period_to"),),
    CovertInvestigation: (("period_from", "period_to"),),
    TransferInCustody: (("arrival", "return_by"),),
    Attendance: (("appears_on", "appears_until"),),
}

parsed = lru_cache(maxsize=4096)(parse_date)


def certain(value: Date) -> PartialDate | None:
    """The date, where there is one that can be reasoned with: a hole or an “about” makes nothing certain."""
    if not isinstance(value, str):
        return None
    date = parsed(value)
    return None if date.about else date


def certainly_after(first: Date, second: Date) -> bool:
    """Whether `first` can only be later than `second`."""
    one, other = certain(first), certain(second)
    return bool(one and other and one.earliest > other.latest)


@rule("dates_impossible", "completeness", {RequestModel: blocks()})
def order(request: RequestModel) -> Iterator[Spot]:
    """One wrong date is one finding: a birth after three offences is not told three times."""
    pairs = list(_of_any(request))
    if isinstance(request, MutualAssistance):
        pairs += _of_mutual_assistance(request)
    elif isinstance(request, OfPersonSought):
        pairs += _of_person_sought(request)
    elif isinstance(request, Preservation):
        pairs += _of_preservation(request)
    elif isinstance(request, FollowUp):
        said = request.follow_up
        pairs.append((("follow_up.time_limit", said.time_limit), ("follow_up.new_time_limit", said.new_time_limit)))
    told = set[FieldPath]()
    for (path, first), (other, second) in pairs:
        if path not in told and certainly_after(first, second):
            told.add(path)
            # Set the other way round, the later end would come too late in its turn.
            over = any(where == other and certainly_after(first, limit) for (where, _), (_, limit) in pairs)
            yield at(path, other, *bound_to(path), remedy=[] if over else _mend(path, first, other, second),
                     date=str(first), other=other, other_date=str(second))  # fmt: skip


def bound_to(path: FieldPath) -> tuple[FieldPath, ...]:
    """Another measure under the same id is another matter."""
    section, item, *_rest = path.split(".")
    return (f"measures.{item}.type", f"measures.{item}.heading") if section == "measures" else ()


def _mend(path: FieldPath, first: Date, other: FieldPath, second: Date) -> list[Step]:
    """The two ends of a period were taken for each other, two other dates are not; a request that was dated before an
    assurance was confirmed is dated anew.
    """
    if other == "header.date" and path.endswith(".confirmed_on"):
        return [Step("set", other, first)]
    is_period = path.endswith("_from") and other == path.removesuffix("from") + "to"
    return [Step("set", path, second), Step("set", other, first)] if is_period else []


def _of_any(request: RequestModel) -> Iterator[tuple[Dated, Dated]]:
    """Pairs of dates of which the first cannot be later than the second."""
    sent: Dated = ("header.date", request.header.date)
    for offence in request.offences if isinstance(request, CaseRequest) else ():
        start: Dated = (f"offences.{offence.id}.committed_from", offence.committed_from)
        end: Dated = (f"offences.{offence.id}.committed_to", offence.committed_to)
        yield start, end
    for path, person in people(request):
        born: Dated = (f"{path}.born", person.born)
        for each in person.documents:
            issued: Dated = (f"{path}.documents.{each.id}.issued_on", each.issued_on)
            yield born, issued
            yield issued, (f"{path}.documents.{each.id}.valid_until", each.valid_until)
    for past in past_dates(request):
        yield past, sent


def people(request: RequestModel) -> Iterator[tuple[FieldPath, PersonDetails]]:
    """Whoever is described, and where."""
    if isinstance(request, OfPersonSought):
        yield "sought", request.sought
    for person in request.persons if isinstance(request, MutualAssistance | OfPersonSought | Preservation) else ():
        yield f"persons.{person.id}", person


def _of_mutual_assistance(request: MutualAssistance) -> Iterator[tuple[Dated, Dated]]:
    born: dict[str, Dated] = {each.id: (f"persons.{each.id}.born", each.born) for each in request.persons}
    for offence in request.offences:
        for person in offence.persons:
            if person in born:
                yield born[person], (f"offences.{offence.id}.committed_from", offence.committed_from)
    for measure in request.measures:
        here = f"measures.{measure.id}"
        for first, last in next((spans for kind, spans in _SPANS.items() if isinstance(measure, kind)), ()):
            yield (f"{here}.{first}", getattr(measure, first)), (f"{here}.{last}", getattr(measure, last))


def _of_preservation(request: Preservation) -> Iterator[tuple[Dated, Dated]]:
    for data in request.data:
        yield (f"data.{data.id}.period_from", data.period_from), (f"data.{data.id}.period_to", data.period_to)
    yield ("header.date", request.header.date), ("preservation.mla_by", request.preservation.mla_by)


def _of_person_sought(request: OfPersonSought) -> Iterator[tuple[Dated, Dated]]:
    born: Dated = ("sought.born", request.sought.born)
    warrant: Dated = ("proceedings.warrant.date", request.proceedings.warrant.date)
    charges: Dated = ("proceedings.charges.date", request.proceedings.charges.date)
    judgment: Dated = ("proceedings.judgment.date", request.proceedings.judgment.date)
    revocation: Dated = ("proceedings.sentence.revocation.date", request.proceedings.sentence.revocation.date)
    arrested: Dated = ("surrender.arrested_on", request.surrender.arrested_on)
    if isinstance(request, Extradition):
        surrendered: Dated = ("asked.surrendered_on", request.asked.surrendered_on)
        yield ("asked.grant.date", request.asked.grant.date), surrendered
    yield charges, judgment
    yield judgment, revocation
    yield arrested, ("surrender.custody_until", request.surrender.custody_until)
    if request.surrender.whereabouts in FOR_THIS:
        yield warrant, arrested
    for offence in request.offences:
        start: Dated = (f"offences.{offence.id}.committed_from", offence.committed_from)
        yield born, start
        for decision in (warrant, charges, judgment):
            yield start, decision
