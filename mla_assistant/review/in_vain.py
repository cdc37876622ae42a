"""Assurances that nothing in the draft calls for: a State promises solemnly, and the reader looks for the reason.

What the printed words presume and the draft denies blocks: a State must not speak of a judgment in absence that nobody
gave. What only lacks its reason warns.
"""

from collections.abc import Iterator

from mla_assistant import instruments as facts
from mla_assistant.requests.case import CaseRequest
from mla_assistant.requests.choice import YesNo
from mla_assistant.requests.extradition import Extradition
from mla_assistant.requests.finding import Step
from mla_assistant.requests.measures.attendance import Attendance
from mla_assistant.requests.measures.other import OtherAssistance
from mla_assistant.requests.measures.service import Service
from mla_assistant.requests.measures.transfer_in_custody import TransferInCustody
from mla_assistant.requests.mutual_assistance import MutualAssistance
from mla_assistant.requests.parts.assurance import AssuranceType
from mla_assistant.requests.parts.offence import MaximumPenalty
from mla_assistant.requests.parts.safeguards import DeathPenaltyDecision
from mla_assistant.requests.person_sought import OfPersonSought
from mla_assistant.requests.preservation import Preservation
from mla_assistant.review.assurances import given
from mla_assistant.review.rules import Spot, blocks, rule, warns

_COMES = (Attendance, TransferInCustody, Service, OtherAssistance)
_OF_SURRENDERED = (
    AssuranceType.SPECIALTY,
    AssuranceType.NO_RE_EXTRADITION,
    AssuranceType.RETRIAL,
    AssuranceType.SENTENCE_ELSEWHERE,
    AssuranceType.DETENTION_CONDITIONS,
)
_FOR_LIFE = (MaximumPenalty.LIFE, MaximumPenalty.DEATH)


@rule("surrender_of_nobody", "refusal_risk", {MutualAssistance: blocks(), Preservation: blocks()})
def surrendered(request: MutualAssistance | Preservation) -> Iterator[Spot]:
    """What they promise is promised to a person surrendered. Who is lent from custody is held in the meantime."""
    measures = request.measures if isinstance(request, MutualAssistance) else None
    lent = any(isinstance(measure, TransferInCustody) for measure in measures or ())
    for kind in _OF_SURRENDERED:
        if not (lent and kind == AssuranceType.DETENTION_CONDITIONS):
            yield from given(request, kind, *(() if measures is None else ("measures",)))


@rule("retrial_without_absence", "refusal_risk", {OfPersonSought: blocks()})
def retrial(request: OfPersonSought) -> Iterator[Spot]:
    proceedings = request.proceedings
    present = proceedings.for_prosecution if not proceedings.convicted else proceedings.in_absentia == YesNo.NO
    if present and not proceedings.in_absence:
        yield from given(request, AssuranceType.RETRIAL, "proceedings.purpose", "proceedings.in_absentia")


@rule("safe_conduct_of_nobody", "refusal_risk", {MutualAssistance: blocks(), OfPersonSought: blocks()})
def safe_conduct(request: MutualAssistance | OfPersonSought) -> Iterator[Spot]:
    """It is for whoever comes of his or her own will, or is lent from custody; a person surrendered is neither."""
    if isinstance(request, OfPersonSought):
        yield from given(request, AssuranceType.SAFE_CONDUCT)
    elif not any(isinstance(measure, _COMES) for measure in request.measures):
        yield from given(request, AssuranceType.SAFE_CONDUCT, "measures")


@rule("death_penalty_assured_for_none", "refusal_risk", {Extradition: blocks(), MutualAssistance: warns()})
def death_penalty(request: Extradition | MutualAssistance) -> Iterator[Spot]:
    """A State that keeps the death penalty may be asked for it whatever the offence carries."""
    state = request.requesting.state
    kept = not state or facts.death_penalty_assurance_advised(state)
    decided = request.safeguards.death_penalty if isinstance(request, Extradition) else None
    if not _none_carries(request, (MaximumPenalty.DEATH,)) or (kept and decided != DeathPenaltyDecision.NOT_PROVIDED):
        return
    then = [Step("set", "safeguards.death_penalty", DeathPenaltyDecision.NOT_PROVIDED.value)] if decided else []
    denied = decided == DeathPenaltyDecision.NOT_PROVIDED
    about = ("offences", "requesting.state", *(("safeguards.death_penalty",) if denied else ()))
    yield from given(request, AssuranceType.DEATH_PENALTY, *about, then=then, weight=None if denied else warns())


@rule("life_review_for_none", "refusal_risk", {Extradition: warns(), MutualAssistance: warns()})
def life(request: Extradition | MutualAssistance) -> Iterator[Spot]:
    """A sentence of death that is commuted becomes one for life."""
    imposed = isinstance(request, Extradition) and request.proceedings.sentence.life == YesNo.YES
    if _none_carries(request, _FOR_LIFE) and not imposed:
        about = ("offences", "proceedings.sentence") if isinstance(request, Extradition) else ("offences",)
        yield from given(request, AssuranceType.LIFE_SENTENCE, *about)


@rule("transfer_assured_without_tie", "refusal_risk", {Extradition: warns()})
def elsewhere(request: Extradition) -> Iterator[Spot]:
    """Who has no other nationality, and no tie that the draft tells of, serves the sentence where it was passed."""
    tie = request.safeguards.nationality or set(request.sought.nationalities) != {request.requesting.state}
    if not tie:
        about = ("sought.nationalities", "requesting.state", "safeguards.nationality")
        yield from given(request, AssuranceType.SENTENCE_ELSEWHERE, *about)


def _none_carries(request: CaseRequest, heaviest: tuple[MaximumPenalty, ...]) -> bool:
    """Every penalty is stated, and none is one of these."""
    stated = [offence.penalty.maximum for offence in request.offences]
    return bool(stated) and not {None, *heaviest} & set(stated)
