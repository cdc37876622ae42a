"""Service of documents: to whom, where, what, how, and in time."""

from collections.abc import Iterator

from mla_assistant.requests.choice import YesNo
from mla_assistant.requests.leaves import known
from mla_assistant.requests.measures.service import Manner, Service
from mla_assistant.requests.mutual_assistance import MutualAssistance
from mla_assistant.requests.parts.assurance import AssuranceType
from mla_assistant.requests.parts.person import Custody
from mla_assistant.review.assurances import offered, propose
from mla_assistant.review.dates import certainly_after
from mla_assistant.review.measures import on
from mla_assistant.review.rules import Spot, blocks, informs, rule, warns


def services(request: MutualAssistance, *, of_summons: bool = False) -> Iterator[Service]:
    for measure in request.measures:
        if isinstance(measure, Service) and (not of_summons or measure.summons == YesNo.YES):
            yield measure


@rule("service_without_documents", "completeness", {MutualAssistance: blocks("UNTOC", "art. 18(15)(d)")})
def documents(request: MutualAssistance) -> Iterator[Spot]:
    for measure in services(request):
        if not any(each.title or each.annex for each in measure.documents):
            yield on(measure, "documents")


@rule("service_without_addressee", "completeness", {MutualAssistance: blocks("ECMA 1959", "art. 14(1)(d)")})
def addressee(request: MutualAssistance) -> Iterator[Spot]:
    for measure in services(request):
        if not measure.addressee and not measure.addressee_name:
            yield on(measure, "addressee", "addressee_name")


@rule("service_on_person_held_here", "practice", {MutualAssistance: warns()})
def held_here(request: MutualAssistance) -> Iterator[Spot]:
    """Nobody is served abroad who sits in a prison at home."""
    held = {each.id for each in request.persons if each.custody == Custody.IN_CUSTODY_HERE}
    for measure in services(request):
        if measure.addressee in held:
            yield on(measure, "addressee", elsewhere=[f"persons.{measure.addressee}.custody"])


@rule("service_without_address", "completeness", {MutualAssistance: warns("ECMA 1959", "art. 14(1)(d)")})
def address(request: MutualAssistance) -> Iterator[Spot]:
    homes = {each.id for each in request.persons if known(each.address) or known(each.believed_location)}
    for measure in services(request):
        placed = known(measure.addressee_address) or known(measure.location) or measure.addressee in homes
        if not placed:
            yield on(measure, "addressee_address", "addressee", "location")


@rule("service_document_not_annexed", "practice", {MutualAssistance: warns()})
def annexed(request: MutualAssistance) -> Iterator[Spot]:
    """What is to be handed over has to travel with the request."""
    for measure in services(request):
        for each in measure.documents:
            if each.title and not each.annex:
                yield on(measure, f"documents.{each.id}.annex", f"documents.{each.id}.title")


@rule("service_manner_unanswered", "practice", {MutualAssistance: warns()})
def manner(request: MutualAssistance) -> Iterator[Spot]:
    for measure in services(request):
        if not measure.service_manner:
            yield on(measure, "service_manner")


@rule("special_manner_missing", "completeness", {MutualAssistance: warns("UNTOC", "art. 18(15)(d)")})
def special(request: MutualAssistance) -> Iterator[Spot]:
    for measure in services(request):
        if measure.service_manner == Manner.SPECIAL_MANNER and not measure.special_manner:
            yield on(measure, "special_manner", "service_manner")


@rule("service_proof_unanswered", "practice", {MutualAssistance: warns()})
def proof(request: MutualAssistance) -> Iterator[Spot]:
    for measure in services(request):
        if not measure.proof:
            yield on(measure, "proof")


@rule("service_not_translated", "practice", {MutualAssistance: warns("ECMA 2AP 2001", "art. 15(3)-(4)")})
def translated(request: MutualAssistance) -> Iterator[Spot]:
    """A document is in the language of the request where nothing else is said of it."""
    spoken = {person.id: person.languages for person in request.persons}
    for measure in services(request):
        chosen = measure.addressee_language
        understood = [chosen] if chosen else spoken.get(measure.addressee or "", [])
        for each in measure.documents:
            told = {each.language or request.language, each.translation}
            if understood and each.name and not told.intersection(understood):
                here = f"documents.{each.id}"
                about = (f"{here}.language", "addressee_language", "addressee")
                yield on(measure, f"{here}.translation", *about, language=understood[0])


@rule("summons_without_date", "practice", {MutualAssistance: warns()})
def summons_date(request: MutualAssistance) -> Iterator[Spot]:
    for measure in services(request, of_summons=True):
        if not measure.appearance_date:
            yield on(measure, "appearance_date", "summons")


@rule("summons_time_unknown", "practice", {MutualAssistance: warns("ECMA 1959", "art. 7")})
def summons_time(request: MutualAssistance) -> Iterator[Spot]:
    """How long before the day a summons has to arrive, each State declares for itself; nothing is computed here."""
    for measure in services(request, of_summons=True):
        if measure.appearance_date and not measure.serve_by:
            yield on(measure, "serve_by", "appearance_date")


@rule("served_too_late", "practice", {MutualAssistance: warns()})
def late(request: MutualAssistance) -> Iterator[Spot]:
    for measure in services(request, of_summons=True):
        if certainly_after(first := measure.serve_by, second := measure.appearance_date):
            yield on(measure, "appearance_date", "serve_by", date=str(second), other_date=str(first))


@rule("summons_threatens", "refusal_risk", {MutualAssistance: warns("ECMA 1959", "art. 8")})
def threatens(request: MutualAssistance) -> Iterator[Spot]:
    for measure in services(request, of_summons=True):
        if measure.threatens == YesNo.YES:
            yield on(measure, "threatens", "summons")


@rule("summons_without_rights", "practice", {MutualAssistance: warns()})
def rights(request: MutualAssistance) -> Iterator[Spot]:
    for measure in services(request, of_summons=True):
        if not measure.not_attending:
            yield on(measure, "not_attending", "summons")


@rule("summons_without_safe_conduct", "practice", {MutualAssistance: informs("ECMA 1959", "art. 12")})
def safe_conduct(request: MutualAssistance) -> Iterator[Spot]:
    for measure in services(request, of_summons=True):
        if not offered(request, AssuranceType.SAFE_CONDUCT):
            yield on(measure, "summons", remedy=propose(AssuranceType.SAFE_CONDUCT))
