"""Exhibits and samples: from whom, by what right, in whose hands, and what becomes of them."""

from collections.abc import Iterator

from mla_assistant.requests.measures.exhibits import FROM_BODY, PROFILED, Exhibit, Exhibits, Taking
from mla_assistant.requests.mutual_assistance import MutualAssistance
from mla_assistant.requests.parts.person import PersonKind
from mla_assistant.review.measures import of, on
from mla_assistant.review.rules import Spot, blocks, informs, rule, warns


def samples(request: MutualAssistance) -> Iterator[tuple[Exhibits, Exhibit]]:
    """What somebody has to submit to."""
    return ((measure, each) for measure in of(request, Exhibits) for each in measure.exhibits if each.kind in FROM_BODY)


@rule("exhibits_missing", "completeness", {MutualAssistance: blocks("UNTOC", "art. 18(15)(d)")})
def missing(request: MutualAssistance) -> Iterator[Spot]:
    for measure in of(request, Exhibits):
        if not any(each.name for each in measure.exhibits):
            yield on(measure, "exhibits")


@rule("sample_of_nobody", "completeness", {MutualAssistance: blocks()})
def nobody(request: MutualAssistance) -> Iterator[Spot]:
    for measure, each in samples(request):
        here = f"exhibits.{each.id}"
        if not each.donor and not each.donor_name:
            yield on(measure, f"{here}.donor", f"{here}.donor_name", f"{here}.kind")


@rule("sample_not_natural", "practice", {MutualAssistance: warns()})
def natural(request: MutualAssistance) -> Iterator[Spot]:
    """A company has neither fingers nor blood."""
    legal = {person.id for person in request.persons if person.kind == PersonKind.LEGAL}
    for measure in of(request, Exhibits):
        for each in measure.exhibits:
            if each.donor in legal:
                here = f"exhibits.{each.id}"
                yield on(measure, f"{here}.donor", f"{here}.kind", elsewhere=[f"persons.{each.donor}.kind"])


@rule("sample_without_right", "refusal_risk", {MutualAssistance: warns()})
def right(request: MutualAssistance) -> Iterator[Spot]:
    for measure, each in samples(request):
        if not each.taking:
            yield on(measure, f"exhibits.{each.id}.taking", f"exhibits.{each.id}.kind")


@rule("sample_without_order", "refusal_risk", {MutualAssistance: warns()})
def order(request: MutualAssistance) -> Iterator[Spot]:
    for measure in of(request, Exhibits):
        if measure.compels and measure.order.is_empty():
            yield on(measure, "order", "exhibits")


@rule("sample_without_consent_terms", "practice", {MutualAssistance: warns()})
def consent(request: MutualAssistance) -> Iterator[Spot]:
    for measure in of(request, Exhibits):
        if any(each.taking == Taking.WITH_CONSENT for each in measure.exhibits) and not measure.consent:
            yield on(measure, "consent", "exhibits")


@rule("sample_without_need", "refusal_risk", {MutualAssistance: warns()})
def need(request: MutualAssistance) -> Iterator[Spot]:
    """What touches a body is granted where nothing less will do."""
    for measure in of(request, Exhibits):
        touches = any(each.kind in FROM_BODY for each in measure.exhibits)
        if touches and not measure.proportionality:
            yield on(measure, "proportionality", "exhibits")


@rule("profile_without_format", "practice", {MutualAssistance: warns()})
def form(request: MutualAssistance) -> Iterator[Spot]:
    for measure in of(request, Exhibits):
        if any(each.kind in PROFILED for each in measure.exhibits) and not measure.profile_format:
            yield on(measure, "profile_format", "exhibits")


@rule("custody_chain_silent", "practice", {MutualAssistance: warns()})
def chain(request: MutualAssistance) -> Iterator[Spot]:
    for measure in of(request, Exhibits):
        if not measure.custody_record:
            yield on(measure, "custody_record")


@rule("exhibit_afterwards_unanswered", "practice", {MutualAssistance: warns()})
def afterwards(request: MutualAssistance) -> Iterator[Spot]:
    for measure in of(request, Exhibits):
        if not measure.afterwards:
            yield on(measure, "afterwards")


@rule("exhibit_receiver_missing", "practice", {MutualAssistance: informs()})
def receiver(request: MutualAssistance) -> Iterator[Spot]:
    for measure in of(request, Exhibits):
        if not measure.receiver:
            yield on(measure, "receiver")
