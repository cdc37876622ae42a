"""Which items of an instrument apply to a request: the switches of `instruments.vocabulary`, read off the answers."""

from mla_assistant.instruments import ContentsItem
from mla_assistant.instruments.vocabulary import INCLUDES, Whom
from mla_assistant.requests.case import CaseRequest
from mla_assistant.requests.choice import YesNo
from mla_assistant.requests.extradition import Extradition
from mla_assistant.requests.measures import Measure
from mla_assistant.requests.measures.asset_return import AssetReturn
from mla_assistant.requests.measures.asset_tracing import AssetTracing
from mla_assistant.requests.measures.attendance import Attendance
from mla_assistant.requests.measures.base import BaseMeasure
from mla_assistant.requests.measures.confiscation import Confiscation, ConfiscationRoute
from mla_assistant.requests.measures.documents import Documents
from mla_assistant.requests.measures.live_data import LiveData
from mla_assistant.requests.measures.locating import Aim, Locating
from mla_assistant.requests.measures.records import RecordClass, Records
from mla_assistant.requests.measures.restraint import Restraint
from mla_assistant.requests.measures.search import Search
from mla_assistant.requests.measures.service import Service
from mla_assistant.requests.measures.statement import Compulsion, Mode, Statement
from mla_assistant.requests.measures.stored_data import StoredData
from mla_assistant.requests.mutual_assistance import MutualAssistance
from mla_assistant.requests.parts.asked import AskedFor
from mla_assistant.requests.parts.held_data import DataCategory
from mla_assistant.requests.parts.legal_basis import TREATIES
from mla_assistant.requests.parts.offence import MaximumPenalty
from mla_assistant.requests.parts.person import Role
from mla_assistant.requests.parts.proceedings import Purpose
from mla_assistant.requests.paths import FieldPath, split
from mla_assistant.requests.person_sought import OfPersonSought
from mla_assistant.requests.preservation import Preservation
from mla_assistant.requests.request import RequestModel
from mla_assistant.review.watched import remembered

NOT_YET = {
    "boarding": "boarding of a ship",
    "domain_registration": "disclosure",
    "emergency": "disclosure",
    "extradition_and_other": "transfer of proceedings",
    "giving_effect": "disclosure",
    "jit": "joint investigation",
    "observation": "cross-border observation",
    "simplified": "simplified extradition",
}
"""Switches no request of the present kinds can turn on, and the kind or measure that will."""

_PROSECUTED = {Role.SUSPECT, Role.ACCUSED, Role.CONVICTED}
_ASSETS = (AssetTracing, Restraint, Confiscation, AssetReturn)
_BANK = set(RecordClass) - {RecordClass.COMPANY_REGISTER, RecordClass.ACCOUNTING, RecordClass.TELECOMMUNICATION}


@remembered
def switches(request: RequestModel) -> frozenset[str]:
    """Every switch that is on, those among them that stand for several."""
    on = {"always", *_of_any(request)}
    if isinstance(request, MutualAssistance):
        on |= _of_mutual_assistance(request)
    elif isinstance(request, OfPersonSought):
        on |= {request.OWN_LIST} - {""} | _of_person_sought(request)
    elif isinstance(request, Preservation):
        on |= {"preservation", "data"}
    return frozenset(on | {name for name, members in INCLUDES.items() if on & members})


def asks_about(item: ContentsItem, request: RequestModel, path: FieldPath) -> bool:
    """Whether the item means what stands at `path`: of the persons, those it is about."""
    section, *rest = split(path)
    if item.whom is None or section != "persons" or not rest or not isinstance(request, MutualAssistance):
        return True
    return rest[0] in _meant(item.whom, request)


def _meant(whom: Whom, request: MutualAssistance) -> set[str]:
    if whom == "prosecuted":
        return {person.id for person in request.persons if person.role in _PROSECUTED}
    heard = {each.witness for each in request.measures if isinstance(each, Statement)}
    wanted = {each.wanted_person for each in request.measures if isinstance(each, Locating)}
    return {str(ref) for ref in (heard if whom == "examined" else wanted) if ref}


def _of_any(request: RequestModel) -> set[str]:
    return _on(
        confidentiality=request.handling.confidential == YesNo.YES,
        deadline=request.handling.urgent == YesNo.YES or bool(request.handling.needed_by),
        death_penalty=isinstance(request, CaseRequest)
        and any(each.penalty.maximum == MaximumPenalty.DEATH for each in request.offences),
        no_treaty=bool(request.legal_bases) and not any(each.basis in TREATIES for each in request.legal_bases),
    )


def serves_only(request: RequestModel) -> bool:
    """Whether documents are to be served and nothing else: such a request needs no facts (UNTOC art. 18(15)(c))."""
    measures = request.measures if isinstance(request, MutualAssistance) else []
    return bool(measures) and all(isinstance(each, Service) for each in measures)


def _of_mutual_assistance(request: MutualAssistance) -> set[str]:
    asked = request.measures
    heard = [measure for measure in asked if isinstance(measure, Statement)]
    data = [measure for measure in asked if isinstance(measure, StoredData)]
    compelled = any(each.compulsion in (Compulsion.COMPELLED, Compulsion.VOLUNTARY_FIRST) for each in heard)
    routes = {measure.route for measure in asked if isinstance(measure, Confiscation)}
    roles = {person.role for person in request.persons}
    return _on(
        appearance=_has(asked, Attendance),
        all_except_service=not serves_only(request),
        service=_has(asked, Service),
        accused=bool(roles & {Role.SUSPECT, Role.ACCUSED}),
        convicted=Role.CONVICTED in roles,
        statement=bool(heard),
        video=any(each.mode == Mode.VIDEO for each in heard),
        telephone=any(each.mode == Mode.BY_TELEPHONE for each in heard),
        assets=_has(asked, *_ASSETS),
        freezing=_has(asked, Restraint),
        freezing_of_value=any(isinstance(each, Restraint) and each.secures_value for each in asked),
        confiscation_order_sought=ConfiscationRoute.ORDER_SOUGHT in routes,
        confiscation_enforcement=ConfiscationRoute.ORDER_ENFORCED in routes,
        search=_has(asked, Search),
        documents=_has(asked, Records, Documents),
        location_of_persons=any(isinstance(each, Locating) and each.aim == Aim.LOCATE_PERSON for each in asked),
        bank_information=any(
            isinstance(each, Records) and (each.accounts or _BANK & set(each.classes)) for each in asked
        ),
        data=bool(data) or _has(asked, LiveData),
        stored_data=bool(data),
        electronic=bool(data),
        subscriber_information=any(DataCategory.SUBSCRIBER in each.categories for each in data),
        coercive=compelled or any(measure.compels for measure in asked),
        special_procedure=any(measure.procedure for measure in asked),
        presence=any(measure.may_be_present for measure in heard),
    )


def _of_person_sought(request: OfPersonSought) -> set[str]:
    proceedings = request.proceedings
    asked = request.asked.what if isinstance(request, Extradition) else None
    return {"accused_or_convicted", "all_except_service"} | _on(
        accused=proceedings.for_prosecution,
        convicted=proceedings.for_sentence,
        convicted_in_absentia=proceedings.in_absence,
        convicted_not_sentenced=proceedings.purpose == Purpose.FOR_SENTENCING,
        specialty_waiver=asked == AskedFor.CONSENT_TO_PROCEEDINGS,
        transit=asked == AskedFor.PASSAGE,
    )


def _has(measures: list[Measure], *kinds: type[BaseMeasure]) -> bool:
    return any(isinstance(measure, kinds) for measure in measures)


def _on(**switches: bool) -> set[str]:
    return {name for name, on in switches.items() if on}
