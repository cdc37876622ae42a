"""Days on which something is to happen: they lie after the request."""

from collections.abc import Iterator

from mla_assistant.requests.measures.attendance import Attendance
from mla_assistant.requests.measures.base import BaseMeasure
from mla_assistant.requests.measures.controlled_delivery import ControlledDelivery
from mla_assistant.requests.measures.covert_investigation import CovertInvestigation
from mla_assistant.requests.measures.live_data import LiveData
from mla_assistant.requests.measures.restraint import Restraint
from mla_assistant.requests.measures.transfer_in_custody import TransferInCustody
from mla_assistant.requests.mutual_assistance import MutualAssistance
from mla_assistant.requests.person_sought import OfPersonSought
from mla_assistant.review.dates import certainly_after
from mla_assistant.review.measures import on
from mla_assistant.review.rules import Spot, at, rule, warns

_LAST_DAY: dict[type[BaseMeasure], str] = {
    LiveData: "period_to",
    CovertInvestigation: "period_to",
    TransferInCustody: "return_by",
    Attendance: "appears_on",
    ControlledDelivery: "expected_on",
    Restraint: "until",
}


@rule("day_past", "practice", {MutualAssistance: warns(), OfPersonSought: warns()})
def past(request: MutualAssistance | OfPersonSought) -> Iterator[Spot]:
    """Who is said to be held until a day that is over may be gone."""
    sent = request.header.date
    if isinstance(request, OfPersonSought):
        if certainly_after(sent, ends := request.surrender.custody_until):
            yield at("surrender.custody_until", "header.date", date=str(ends), other_date=str(sent))
        return
    for measure in request.measures:
        field = next((name for kind, name in _LAST_DAY.items() if isinstance(measure, kind)), "")
        if field and certainly_after(sent, day := getattr(measure, field)):
            yield on(measure, field, date=str(day), other_date=str(sent))
