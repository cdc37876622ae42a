"""Penalties: the threshold of extradition, and those that many States refuse to expose a person to."""

from collections.abc import Iterator

from mla_assistant import instruments as facts
from mla_assistant.requests.case import CaseRequest
from mla_assistant.requests.choice import YesNo
from mla_assistant.requests.extradition import Extradition
from mla_assistant.requests.finding import Citation, Step
from mla_assistant.requests.mutual_assistance import MutualAssistance
from mla_assistant.requests.parts.assurance import AssuranceType
from mla_assistant.requests.parts.offence import MaximumPenalty, Offence
from mla_assistant.requests.parts.safeguards import UNASSURED, DeathPenaltyDecision
from mla_assistant.requests.person_sought import OfPersonSought
from mla_assistant.requests.provisional_arrest import ProvisionalArrest
from mla_assistant.review.assurances import given, offered, propose
from mla_assistant.review.offences import on
from mla_assistant.review.rules import Spot, Weight, at, blocks, informs, rule, warns


@rule(
    "offence_without_penalty",
    "completeness",
    {
        MutualAssistance: warns(),
        Extradition: warns("UN Model Extradition Treaty", "art. 5(2)(a)(ii)"),
        ProvisionalArrest: warns(),
    },
)
def penalty(request: CaseRequest) -> Iterator[Spot]:
    for offence in request.offences:
        if not offence.penalty.maximum:
            yield on(offence, "penalty.maximum")


@rule("penalty_without_years", "refusal_risk", {MutualAssistance: informs(), OfPersonSought: warns()})
def years(request: CaseRequest) -> Iterator[Spot]:
    for offence in request.offences:
        term = offence.penalty
        if term.maximum == MaximumPenalty.IMPRISONMENT and term.years is None and term.months is None:
            yield on(offence, "penalty.years", "penalty.maximum")


@rule("penalty_below_a_year", "refusal_risk", {OfPersonSought: warns("ECE 1957", "art. 2")})
def threshold(request: OfPersonSought) -> Iterator[Spot]:
    """One year is the common threshold; what the chosen treaty sets is for its own data to say."""
    for offence in request.offences:
        term = offence.penalty
        given = term.years is not None or term.months is not None
        short = term.maximum == MaximumPenalty.IMPRISONMENT and given and not term.years
        if short or term.maximum == MaximumPenalty.FINE:
            yield on(offence, "penalty.years" if short else "penalty.maximum", "penalty")


@rule("death_penalty_undecided", "refusal_risk", {Extradition: blocks("ECE 1957", "art. 11")})
def undecided(request: Extradition) -> Iterator[Spot]:
    if (offence := _punishable(request, MaximumPenalty.DEATH)) and not request.safeguards.death_penalty:
        yield at("safeguards.death_penalty", f"offences.{offence.id}.penalty.maximum")


@rule("death_penalty_contradicted", "refusal_risk", {Extradition: blocks()})
def contradicted(request: Extradition) -> Iterator[Spot]:
    offence = _punishable(request, MaximumPenalty.DEATH)
    if offence and request.safeguards.death_penalty == DeathPenaltyDecision.NOT_PROVIDED:
        yield at("safeguards.death_penalty", f"offences.{offence.id}.penalty.maximum", offence=offence.name)


_PROMISED = (DeathPenaltyDecision.NOT_SOUGHT, DeathPenaltyDecision.NOT_IMPOSED, DeathPenaltyDecision.NOT_CARRIED_OUT)


@rule("death_penalty_without_assurance", "refusal_risk", {Extradition: blocks()}, waivable=False)
def unassured(request: Extradition) -> Iterator[Spot]:
    """The answer speaks of an assurance; only a confirmed one may stand behind it."""
    if request.safeguards.death_penalty in _PROMISED and not offered(request, AssuranceType.DEATH_PENALTY):
        yield at("safeguards.death_penalty", "assurances", remedy=propose(AssuranceType.DEATH_PENALTY))


@rule("death_penalty_assured_and_refused", "refusal_risk", {Extradition: blocks()}, waivable=False)
def assured_and_refused(request: Extradition) -> Iterator[Spot]:
    """Both would be printed, and nobody could tell which of the two the State means."""
    if request.safeguards.death_penalty in UNASSURED:
        yield from given(request, AssuranceType.DEATH_PENALTY, "safeguards.death_penalty")


@rule("death_penalty_reason_missing", "refusal_risk", {Extradition: blocks()})
def unreasoned(request: Extradition) -> Iterator[Spot]:
    safeguards = request.safeguards
    if safeguards.death_penalty in UNASSURED and not safeguards.death_penalty_reason:
        yield at("safeguards.death_penalty_reason", "safeguards.death_penalty")


@rule("death_penalty_refused", "refusal_risk", {Extradition: warns("ECE 1957", "art. 11")})
def refused(request: Extradition) -> Iterator[Spot]:
    """The reason stated moves nobody who may refuse; the remedy proposes the assurance, and the question is open."""
    no_assurance = request.safeguards.death_penalty == DeathPenaltyDecision.NO_ASSURANCE
    if no_assurance and not offered(request, AssuranceType.DEATH_PENALTY):
        reopened = Step("set", "safeguards.death_penalty", None)
        yield at("safeguards.death_penalty", "safeguards.death_penalty_reason", "assurances",
                 remedy=[*propose(AssuranceType.DEATH_PENALTY), reopened])  # fmt: skip


@rule("death_penalty_there_abolished", "refusal_risk", {Extradition: warns()})
def abolished_there(request: Extradition) -> Iterator[Spot]:
    """The answer rests on the law of the requested State, and the record has another of it."""
    state, said = request.requested.state, request.safeguards.death_penalty
    found = facts.fact(state, "death_penalty") if state and said == DeathPenaltyDecision.DEATH_THERE_TOO else None
    if state and found and found.value == "abolitionist_all_crimes":
        weight = Weight("warns", Citation(found.source, ""), as_of=found.as_of)
        yield at("safeguards.death_penalty", "requested.state", weight=weight, state=state, date=found.as_of)


@rule("death_penalty_not_sought", "refusal_risk", {Extradition: informs("ECE 1957", "art. 11")})
def not_sought(request: Extradition) -> Iterator[Spot]:
    """It binds whoever prosecutes; a court may impose what nobody sought."""
    if request.safeguards.death_penalty == DeathPenaltyDecision.NOT_SOUGHT:
        yield at("safeguards.death_penalty")


@rule(
    "death_penalty_possible",
    "refusal_risk",
    {MutualAssistance: warns(), ProvisionalArrest: warns("ECE 1957", "art. 11")},
)
def possible(request: MutualAssistance | ProvisionalArrest) -> Iterator[Spot]:
    """Evidence too is refused where it may lead to an execution; and whoever arrests looks ahead."""
    offence = _punishable(request, MaximumPenalty.DEATH)
    if offence and not offered(request, AssuranceType.DEATH_PENALTY):
        arrest = "yes" if isinstance(request, ProvisionalArrest) else ""
        yield on(offence, "penalty.maximum", remedy=propose(AssuranceType.DEATH_PENALTY), arrest=arrest)


@rule("life_without_review", "refusal_risk", {Extradition: warns("CoE CPT 2005", "art. 21(3)")})
def life(request: Extradition) -> Iterator[Spot]:
    offence = _punishable(request, MaximumPenalty.LIFE)
    imposed = request.proceedings.sentence.life == YesNo.YES
    silent = not request.safeguards.life_review and not offered(request, AssuranceType.LIFE_SENTENCE)
    if silent and (offence or imposed):
        source = f"offences.{offence.id}.penalty.maximum" if offence else "proceedings.sentence.life"
        yield at("safeguards.life_review", source, remedy=propose(AssuranceType.LIFE_SENTENCE))


def _punishable(request: CaseRequest, maximum: MaximumPenalty) -> Offence | None:
    return next((offence for offence in request.offences if offence.penalty.maximum == maximum), None)
