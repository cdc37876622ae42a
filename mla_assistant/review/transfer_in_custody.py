"""A person lent by one State to another: only with consent, only for a time, and back without delay."""

from collections.abc import Iterator

from mla_assistant.requests.finding import Step
from mla_assistant.requests.leaves import known
from mla_assistant.requests.measures.transfer_in_custody import Direction, TransferInCustody
from mla_assistant.requests.mutual_assistance import MutualAssistance
from mla_assistant.requests.parts.assurance import AssuranceType
from mla_assistant.requests.parts.consent import Consent
from mla_assistant.requests.parts.person import Custody
from mla_assistant.review.assurances import offered, propose
from mla_assistant.review.dates import certainly_after
from mla_assistant.review.measures import of, on
from mla_assistant.review.rules import Spot, at, blocks, informs, rule, warns


@rule("transfer_without_person", "completeness", {MutualAssistance: blocks()})
def person(request: MutualAssistance) -> Iterator[Spot]:
    for measure in of(request, TransferInCustody):
        if not measure.transferred:
            yield on(measure, "transferred")


@rule("transfer_of_person_at_liberty", "practice", {MutualAssistance: warns()})
def at_liberty(request: MutualAssistance) -> Iterator[Spot]:
    """Somebody at liberty is asked to come; nobody can transfer that person."""
    free = {each.id for each in request.persons if each.custody == Custody.AT_LIBERTY}
    for measure in of(request, TransferInCustody):
        if measure.transferred in free:
            yield on(measure, "transferred")


@rule("transfer_from_the_wrong_state", "practice", {MutualAssistance: warns()})
def held_elsewhere(request: MutualAssistance) -> Iterator[Spot]:
    """Nobody can be sent by a State that does not hold that person."""
    for measure, sent_to, _holder in _held(request):
        if measure.direction not in (None, sent_to):
            mend = Step("set", f"measures.{measure.id}.direction", sent_to.value)
            custody = f"persons.{measure.transferred}.custody"
            yield at(f"measures.{measure.id}.direction", f"measures.{measure.id}.transferred", custody, remedy=[mend])


@rule("transfer_consent_asked_of_the_other_state", "practice", {MutualAssistance: warns()})
def asked_elsewhere(request: MutualAssistance) -> Iterator[Spot]:
    """Whoever holds the person asks the person."""
    for measure, _sent_to, holder in _held(request):
        if measure.consent == Consent.CONSENT_TO_BE_OBTAINED and holder == Custody.IN_CUSTODY_HERE:
            custody = f"persons.{measure.transferred}.custody"
            yield at(f"measures.{measure.id}.consent", f"measures.{measure.id}.transferred", custody)


def _held(request: MutualAssistance) -> Iterator[tuple[TransferInCustody, Direction, Custody]]:
    """Whom a State holds, and where such a person can be sent to."""
    custody = {each.id: each.custody for each in request.persons}
    for measure in of(request, TransferInCustody):
        holder = custody.get(measure.transferred or "")
        if holder == Custody.IN_CUSTODY_HERE:
            yield measure, Direction.TO_REQUESTED, holder
        elif holder == Custody.IN_CUSTODY_THERE:
            yield measure, Direction.TO_REQUESTING, holder


@rule("transfer_beyond_custody", "practice", {MutualAssistance: warns()})
def let_go(request: MutualAssistance) -> Iterator[Spot]:
    """Custody that ends before the return ends abroad."""
    for measure in of(request, TransferInCustody):
        if certainly_after(measure.return_by, known(measure.held_until)):
            yield on(measure, "held_until", "return_by")


@rule("transfer_without_consent", "completeness", {MutualAssistance: warns("UNTOC", "art. 18(10)")})
def consent(request: MutualAssistance) -> Iterator[Spot]:
    for measure in of(request, TransferInCustody):
        if not measure.consent:
            yield on(measure, "consent", "transferred")


@rule("transfer_consent_refused", "refusal_risk", {MutualAssistance: blocks("UNTOC", "art. 18(10)")})
def refused(request: MutualAssistance) -> Iterator[Spot]:
    for measure in of(request, TransferInCustody):
        if measure.consent == Consent.CONSENT_REFUSED:
            yield on(measure, "consent", "transferred")


@rule("transfer_consent_not_annexed", "practice", {MutualAssistance: warns()})
def annexed(request: MutualAssistance) -> Iterator[Spot]:
    """The article wants the consent; that it is there, the other State believes on paper."""
    for measure in of(request, TransferInCustody):
        if measure.consent == Consent.CONSENT_GIVEN and not measure.consent_annex:
            yield on(measure, "consent_annex", "consent", "transferred")


@rule("transfer_without_return", "completeness", {MutualAssistance: warns("UNTOC", "art. 18(11)")})
def return_by(request: MutualAssistance) -> Iterator[Spot]:
    for measure in of(request, TransferInCustody):
        if not measure.return_by:
            yield on(measure, "return_by")


@rule("transfer_without_custody", "completeness", {MutualAssistance: warns("UNTOC", "art. 18(11)")})
def custody(request: MutualAssistance) -> Iterator[Spot]:
    for measure in of(request, TransferInCustody):
        if not measure.custody_kept:
            yield on(measure, "custody_kept")


@rule("transfer_without_credit", "completeness", {MutualAssistance: informs("UNTOC", "art. 18(11)")})
def credit(request: MutualAssistance) -> Iterator[Spot]:
    for measure in of(request, TransferInCustody):
        if not measure.time_credit:
            yield on(measure, "time_credit")


@rule("transfer_without_safe_conduct", "refusal_risk", {MutualAssistance: warns("UNTOC", "art. 18(12)")})
def safe_conduct(request: MutualAssistance) -> Iterator[Spot]:
    """The State that receives the person promises it; where that is the requested State, it is not ours to give."""
    for measure in of(request, TransferInCustody):
        if measure.direction != Direction.TO_REQUESTED and not offered(request, AssuranceType.SAFE_CONDUCT):
            yield on(measure, "safe_conduct_terms", "direction", remedy=propose(AssuranceType.SAFE_CONDUCT))
