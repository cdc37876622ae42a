"""The two States, their authorities, and the way from one to the other."""

from collections.abc import Iterator

from mla_assistant.instruments import official_languages
from mla_assistant.requests.case import CaseRequest
from mla_assistant.requests.choice import YesNo
from mla_assistant.requests.finding import Step
from mla_assistant.requests.follow_up import FollowUp
from mla_assistant.requests.measures.transfer_in_custody import TransferInCustody
from mla_assistant.requests.mutual_assistance import MutualAssistance
from mla_assistant.requests.parts.header import Channel
from mla_assistant.requests.person_sought import OfPersonSought
from mla_assistant.requests.preservation import Preservation
from mla_assistant.requests.request import RequestModel
from mla_assistant.review.measures import on
from mla_assistant.review.rules import Spot, at, blocks, blocks_under, informs, rule, warns


@rule("states_same", "completeness", {RequestModel: blocks()}, waivable=False)
def states(request: RequestModel) -> Iterator[Spot]:
    state = request.requested.state
    if state and state == request.requesting.state:
        yield at("requested.state", "requesting.state", state=state)


@rule("transit_not_third", "practice", {MutualAssistance: warns()})
def transit(request: MutualAssistance) -> Iterator[Spot]:
    """A person who goes from one of the two to the other passes through neither; goods may come from a third State."""
    sides = (request.requesting.state, request.requested.state)
    for measure in request.measures:
        if isinstance(measure, TransferInCustody):
            third = [state for state in measure.transit if state not in sides]
            if third != measure.transit:
                mend = Step("set", f"measures.{measure.id}.transit", third)
                yield on(measure, "transit", elsewhere=("requesting.state", "requested.state"), remedy=[mend])


@rule(
    "central_authority_missing",
    "completeness",
    {
        MutualAssistance: blocks("UNTOC", "art. 18(15)(a)"),
        Preservation: blocks("Budapest Convention", "art. 29(2)(a)"),
        RequestModel: warns(),
    },
    needs=(("requesting.central_authority.name",),),
)
def central_authority(request: RequestModel) -> Iterator[Spot]:
    if not request.requesting.central_authority.name:
        yield at("requesting.central_authority.name")


@rule(
    "conducting_authority_missing",
    "completeness",
    {MutualAssistance: blocks_under("UNTOC", "art. 18(15)(b)"), OfPersonSought: warns()},
)
def conducting_authority(request: CaseRequest) -> Iterator[Spot]:
    if not request.requesting.conducting_authority.name:
        yield at("requesting.conducting_authority.name")


@rule("requested_authority_missing", "practice", {RequestModel: warns()})
def requested_authority(request: RequestModel) -> Iterator[Spot]:
    if not request.requested.authority.name:
        yield at("requested.authority.name", "requested.state")


@rule("channel_missing", "practice", {RequestModel: warns()})
def channel(request: RequestModel) -> Iterator[Spot]:
    if not request.requested.channel:
        yield at("requested.channel", "requested.state")


@rule("note_verbale_incomplete", "practice", {RequestModel: informs()})
def note(request: RequestModel) -> Iterator[Spot]:
    """Its boxes are printed empty; where the mission writes it, it fills them in."""
    if request.requested.channel == Channel.DIPLOMATIC:
        said = request.requested.note
        open_ones = [f"requested.note.{name}" for name in type(said).model_fields if not getattr(said, name)]
        if open_ones:
            yield at(*open_ones, "requested.channel", fields=" ".join(open_ones))


@rule("acknowledgement_unanswered", "practice", {RequestModel: informs()})
def acknowledgement(request: RequestModel) -> Iterator[Spot]:
    """Once there is somebody who can acknowledge it."""
    if request.requested.authority.name and not request.requested.acknowledgement:
        path = "requested.acknowledgement"
        yield at(path, "requested.authority.name", remedy=[Step("set", path, YesNo.YES.value)])


@rule("contact_missing", "practice", {RequestModel: warns()})
def contact(request: RequestModel) -> Iterator[Spot]:
    if all(each.is_empty() for each in request.requesting.contacts):
        yield at("requesting.contacts")


@rule("contact_unreachable", "practice", {RequestModel: warns()})
def reachable(request: RequestModel) -> Iterator[Spot]:
    for each in request.requesting.contacts:
        if not each.is_empty() and not each.telephone and not each.email:
            here = f"requesting.contacts.{each.id}"
            yield at(f"{here}.telephone", f"{here}.email", f"{here}.person")


@rule("signatory_missing", "practice", {RequestModel: warns()})
def signatory(request: RequestModel) -> Iterator[Spot]:
    for field in ("person", "function"):
        if not getattr(request.requesting.signatory, field):
            yield at(f"requesting.signatory.{field}")


@rule("judicial_capacity_silent", "practice", {MutualAssistance: informs()})
def capacity(request: MutualAssistance) -> Iterator[Spot]:
    """Who compels somebody has to be told by whose power; a prosecutor is not everywhere a judicial authority."""
    own = request.requesting
    told = own.validating_authority.name or own.signatory.competence
    if not told and any(measure.compels for measure in request.measures):
        yield at("requesting.signatory.competence", "requesting.validating_authority.name")


@rule(
    "language_not_official",
    "practice",
    {
        MutualAssistance: informs("UNTOC", "art. 18(14)"),
        OfPersonSought: informs("ECE 1957", "art. 23"),
        Preservation: informs(),
        FollowUp: informs(),
    },
)
def language(request: RequestModel) -> Iterator[Spot]:
    """A hint from CLDR; the language a State accepts is in its notification to the depositary."""
    state = request.requested.state
    if not state:
        return
    official = {_base(tag) for tag in official_languages(state)}
    sent = {_base(tag) for tag in (request.language, *request.header.accompanying_languages, *request.translations)}
    if official and not official & sent:
        yield at("header.accompanying_languages", "language", "requested.state", state=state, language=request.language)


def _base(tag: str) -> str:
    return tag.replace("_", "-").split("-")[0].lower()
