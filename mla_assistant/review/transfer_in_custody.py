"""A person lent by one State to another: only with consent, only for a time, and back without delay."""

from collections.abc import Iterator

from mla_assistant.requests.measures.transfer_in_custody import Consent, Direction, TransferInCustody
from mla_assistant.requests.mutual_assistance import MutualAssistance
from mla_assistant.requests.parts.assurance import AssuranceType
from mla_assistant.requests.parts.person import Custody
from mla_assistant.review.assurances import offered, propose
from mla_assistant.review.measures import of, on
from mla_assistant.review.rules import Spot, informs, rule, warns


@rule("transfer_without_person", "completeness", {MutualAssistance: warns("UNTOC", "art. 18(15)(e)")})
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


@rule("transfer_without_consent", "completeness", {MutualAssistance: warns("UNTOC", "art. 18(10)")})
def consent(request: MutualAssistance) -> Iterator[Spot]:
    for measure in of(request, TransferInCustody):
        if not measure.consent:
            yield on(measure, "consent", "transferred")


@rule("transfer_consent_refused", "refusal_risk", {MutualAssistance: warns("UNTOC", "art. 18(10)")})
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
