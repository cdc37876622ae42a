"""Which dates lie before the request, and which after it; of a date in neither table it is not known."""

from collections.abc import Callable, Iterator
from functools import cache

from mla_assistant.requests.leaves import DoesNotApply, NotKnown
from mla_assistant.requests.measures.attendance import Attendance
from mla_assistant.requests.measures.confiscation import Confiscation
from mla_assistant.requests.measures.controlled_delivery import ControlledDelivery
from mla_assistant.requests.measures.covert_investigation import CovertInvestigation
from mla_assistant.requests.measures.documents import WantedDocument
from mla_assistant.requests.measures.judicial_records import JudicialRecords
from mla_assistant.requests.measures.live_data import LiveData
from mla_assistant.requests.measures.locating import Locating
from mla_assistant.requests.measures.restraint import Restraint
from mla_assistant.requests.measures.service import Service
from mla_assistant.requests.measures.stored_data import StoredData
from mla_assistant.requests.measures.transfer_in_custody import TransferInCustody
from mla_assistant.requests.part import Part
from mla_assistant.requests.parts.absentia import Absentia
from mla_assistant.requests.parts.annex import Annex
from mla_assistant.requests.parts.arrest import Arrest
from mla_assistant.requests.parts.asked import Asked
from mla_assistant.requests.parts.assurance import Assurance
from mla_assistant.requests.parts.consent import ConsentToRelease
from mla_assistant.requests.parts.decision import Decision, FurtherDecision
from mla_assistant.requests.parts.following import Following
from mla_assistant.requests.parts.header import EarlierCommunication
from mla_assistant.requests.parts.investigation import Investigation
from mla_assistant.requests.parts.offence import Offence
from mla_assistant.requests.parts.person import IdentityDocument, Person, PersonDetails
from mla_assistant.requests.parts.proceedings import Decisions
from mla_assistant.requests.parts.surrender import CustodyThere, Passage, Surrender
from mla_assistant.requests.paths import FieldPath
from mla_assistant.requests.preservation import PreservedData
from mla_assistant.requests.request import RequestModel
from mla_assistant.review.walk import below, by_item

Date = str | NotKnown | DoesNotApply | None
Dated = tuple[FieldPath, Date]
Fields = Callable[[type[Part]], tuple[str, ...]]

_BEHIND: dict[type[Part], tuple[str, ...]] = {
    EarlierCommunication: ("date",),
    Investigation: ("opened",),
    PersonDetails: ("born",),
    Person: ("died",),
    IdentityDocument: ("issued_on",),
    Offence: ("committed_from", "committed_to"),
    WantedDocument: ("date",),
    JudicialRecords: ("decided",),
    ConsentToRelease: ("date",),
    StoredData: ("preserved_on",),
    PreservedData: ("period_from",),
    Locating: ("last_seen_on",),
    Confiscation: ("final_since",),
    Decision: ("date",),
    FurtherDecision: ("enforceable_since",),
    Decisions: ("final_from",),
    Absentia: ("summoned_on", "served_on"),
    Asked: ("surrendered_on", "discharged_on"),
    CustodyThere: ("arrested_on",),
    Surrender: ("arrest_notified_on",),
    Assurance: ("confirmed_on",),
    Annex: ("sworn_on",),
}
_AHEAD: dict[type[Part], tuple[str, ...]] = {
    LiveData: ("period_to",),
    CovertInvestigation: ("period_to",),
    TransferInCustody: ("held_until", "arrival", "return_by"),
    Attendance: ("appears_on", "appears_until"),
    ControlledDelivery: ("expected_on",),
    Restraint: ("until",),
    Service: ("serve_by", "appearance_date"),
    CustodyThere: ("custody_until",),
    Passage: ("on",),
    Arrest: ("expected_on",),
    Following: ("new_time_limit",),
}


def _of(table: dict[type[Part], tuple[str, ...]]) -> Fields:
    @cache
    def fields(kind: type[Part]) -> tuple[str, ...]:
        return tuple(name for each, names in table.items() if issubclass(kind, each) for name in names)

    return fields


behind, ahead = _of(_BEHIND), _of(_AHEAD)


def past_dates(request: RequestModel) -> list[Dated]:
    """Each date that lies before the request, wherever it stands."""
    return [each for each, is_past in _dates(request) if is_past]


def coming_dates(request: RequestModel) -> list[Dated]:
    """Each date that lies after the request, wherever it stands."""
    return [each for each, is_past in _dates(request) if not is_past]


@by_item
def _dates(path: FieldPath, whole: Part) -> Iterator[tuple[Dated, bool]]:
    for place, part in below(path, whole):
        for fields in (behind, ahead):
            for name in fields(type(part)):
                yield (f"{place}.{name}", getattr(part, name)), fields is behind
