"""Statement or testimony: who is heard, on what, as what, and by which forms."""

from collections.abc import Iterator

from mla_assistant.requests.choice import YesNo
from mla_assistant.requests.finding import Step
from mla_assistant.requests.measures.attendance import Attendance
from mla_assistant.requests.measures.statement import Capacity, Compulsion, Mode, Oath, Statement
from mla_assistant.requests.measures.transfer_in_custody import Direction, TransferInCustody
from mla_assistant.requests.mutual_assistance import MutualAssistance
from mla_assistant.requests.parts.consent import Consent
from mla_assistant.requests.parts.person import Custody, PersonKind, Role
from mla_assistant.review.dates import certainly_after
from mla_assistant.review.measures import of, on
from mla_assistant.review.rules import Spot, blocks, rule, warns

_UNDER_SUSPICION = (Role.SUSPECT, Role.ACCUSED)
_SWORN = (Oath.OATH, Oath.AFFIRMATION)
_FORCED = (Compulsion.COMPELLED, Compulsion.VOLUNTARY_FIRST)
_ANY = (None, *Mode)
_CONDUCTED = {
    Mode.BY_OWN_OFFICIALS: warns(),
    Mode.VIDEO: warns("ECMA 2AP 2001", "art. 9(3)"),
    Mode.BY_TELEPHONE: warns("ECMA 2AP 2001", "art. 10(4)"),
}
"""Who comes to hear, or hears at a distance, is said in the request; by the article of each way."""
_FROM_HERE = tuple(_CONDUCTED)
_SUSPECT_BY_VIDEO = warns("ECMA 2AP 2001", "art. 9(8)")


def statements(request: MutualAssistance, modes: tuple[Mode | None, ...] = _ANY) -> Iterator[Statement]:
    for measure in request.measures:
        if isinstance(measure, Statement) and measure.mode in modes:
            yield measure


@rule("statement_without_witness", "completeness", {MutualAssistance: blocks()})
def witness(request: MutualAssistance) -> Iterator[Spot]:
    for measure in statements(request):
        if not measure.witness:
            yield on(measure, "witness")


@rule("heard_not_natural", "practice", {MutualAssistance: warns()})
def natural(request: MutualAssistance) -> Iterator[Spot]:
    """A company speaks by somebody."""
    legal = {person.id for person in request.persons if person.kind == PersonKind.LEGAL}
    for measure in request.measures:
        if isinstance(measure, Statement | Attendance) and measure.witness in legal:
            yield on(measure, "witness")


@rule("heard_held_here", "practice", {MutualAssistance: warns()})
def held_here(request: MutualAssistance) -> Iterator[Spot]:
    """Whoever sits in a prison at home is abroad only where this request lends the person."""
    lent = {each.transferred for each in of(request, TransferInCustody) if each.direction == Direction.TO_REQUESTED}
    held = {each.id for each in request.persons if each.custody == Custody.IN_CUSTODY_HERE} - lent
    for measure in request.measures:
        if isinstance(measure, Statement | Attendance) and measure.witness in held:
            yield on(measure, "witness", elsewhere=[f"persons.{measure.witness}.custody"])


@rule("heard_born_later", "practice", {MutualAssistance: warns()})
def born_later(request: MutualAssistance) -> Iterator[Spot]:
    """A slip of the year: who was born after the last of the acts saw none of them."""
    born = {person.id: person.born for person in request.persons}
    ends = [(offence.id, offence.committed_to or offence.committed_from) for offence in request.offences]
    acts = [f"offences.{each}.{field}" for each, _end in ends for field in ("committed_from", "committed_to")]
    for measure in (each for each in request.measures if isinstance(each, Statement | Attendance)):
        day = born.get(measure.witness or "")
        if ends and all(certainly_after(day, end) for _offence, end in ends):
            yield on(measure, "witness", elsewhere=[f"persons.{measure.witness}.born", *acts], date=str(day))


@rule("statement_without_capacity", "practice", {MutualAssistance: warns()})
def capacity(request: MutualAssistance) -> Iterator[Spot]:
    for measure in statements(request):
        if not measure.capacity:
            yield on(measure, "capacity", "witness")


@rule("capacity_differs_from_role", "practice", {MutualAssistance: warns()})
def role(request: MutualAssistance) -> Iterator[Spot]:
    """The rights that have to be told hang on it."""
    suspected = {person.id for person in request.persons if person.role in _UNDER_SUSPICION}
    for measure in statements(request):
        heard = measure.capacity
        if measure.witness in suspected and heard and heard != Capacity.AS_SUSPECT:
            mend = Step("set", f"measures.{measure.id}.capacity", Capacity.AS_SUSPECT.value)
            yield on(measure, "capacity", "witness", remedy=[mend])


@rule("statement_without_questions", "practice", {MutualAssistance: warns("Nassau Convention 1992", "art. 23")})
def questions(request: MutualAssistance) -> Iterator[Spot]:
    """At a distance, and where they come, judge and counsel of the requesting State examine by themselves."""
    for measure in statements(request):
        puts_them_itself = measure.mode in _FROM_HERE and measure.video_authority
        if not puts_them_itself and not any(question.text for question in measure.questions):
            yield on(measure, "questions", "mode", "video_authority")


@rule("statement_without_rights", "practice", {MutualAssistance: warns()})
def rights(request: MutualAssistance) -> Iterator[Spot]:
    for measure in statements(request):
        if not measure.rights:
            yield on(measure, "rights", "capacity")


@rule("statement_oath_unanswered", "practice", {MutualAssistance: warns("ECMA 1959", "art. 3(2)")})
def oath(request: MutualAssistance) -> Iterator[Spot]:
    for measure in statements(request):
        if not measure.oath:
            yield on(measure, "oath")


@rule("suspect_on_oath", "practice", {MutualAssistance: warns()})
def sworn(request: MutualAssistance) -> Iterator[Spot]:
    """Whoever is bound to the truth under penalty is not free to be silent."""
    for measure in statements(request):
        if measure.capacity == Capacity.AS_SUSPECT and measure.oath in _SWORN:
            mend = Step("set", f"measures.{measure.id}.oath", Oath.NO_OATH.value)
            yield on(measure, "oath", "capacity", remedy=[mend])


@rule("suspect_compelled", "refusal_risk", {MutualAssistance: warns()})
def forced(request: MutualAssistance) -> Iterator[Spot]:
    for measure in statements(request):
        if measure.capacity == Capacity.AS_SUSPECT and measure.compulsion in _FORCED:
            mend = Step("set", f"measures.{measure.id}.compulsion", Compulsion.VOLUNTARY.value)
            weight = _SUSPECT_BY_VIDEO if measure.mode == Mode.VIDEO else None
            yield on(measure, "compulsion", "capacity", "mode", remedy=[mend], weight=weight)


@rule("video_of_a_suspect", "refusal_risk", {MutualAssistance: _SUSPECT_BY_VIDEO})
def video_whom(request: MutualAssistance) -> Iterator[Spot]:
    """It is made for witnesses and experts: for others the two States have to agree."""
    for measure in statements(request, (Mode.VIDEO,)):
        if measure.capacity == Capacity.AS_SUSPECT and not request.requested.prior_consultation:
            yield on(measure, "mode", "capacity")


@rule("video_without_consent", "refusal_risk", {MutualAssistance: _SUSPECT_BY_VIDEO})
def video_consent(request: MutualAssistance) -> Iterator[Spot]:
    for measure in statements(request, (Mode.VIDEO,)):
        if measure.capacity == Capacity.AS_SUSPECT and measure.video_consent != Consent.CONSENT_GIVEN:
            yield on(measure, "video_consent", "mode", "capacity")


@rule("own_officials_without_leave", "refusal_risk", {MutualAssistance: warns()})
def leave(request: MutualAssistance) -> Iterator[Spot]:
    """Nobody acts as an official on the territory of another State without its leave."""
    for measure in statements(request, (Mode.BY_OWN_OFFICIALS,)):
        if not request.requested.prior_consultation:
            yield on(measure, "mode", remedy=[Step("set", f"measures.{measure.id}.mode", Mode.IN_PERSON.value)])


@rule("own_officials_compel", "refusal_risk", {MutualAssistance: warns()})
def compelled_by_own(request: MutualAssistance) -> Iterator[Spot]:
    """They have no power there: who is to be compelled is heard by an authority of the requested State."""
    for measure in statements(request, (Mode.BY_OWN_OFFICIALS,)):
        if measure.compulsion == Compulsion.COMPELLED:
            yield on(
                measure, "mode", "compulsion", remedy=[Step("set", f"measures.{measure.id}.mode", Mode.IN_PERSON.value)]
            )


@rule("video_without_reason", "completeness", {MutualAssistance: warns("ECMA 2AP 2001", "art. 9(3)")})
def video_reason(request: MutualAssistance) -> Iterator[Spot]:
    for measure in statements(request, (Mode.VIDEO,)):
        if not measure.video_reason:
            yield on(measure, "video_reason", "mode")


@rule("video_without_authority", "completeness", {MutualAssistance: _CONDUCTED[Mode.VIDEO]})
def video_authority(request: MutualAssistance) -> Iterator[Spot]:
    """In every way in which the requesting State has a part."""
    for measure in statements(request, _FROM_HERE):
        if measure.mode and not measure.video_authority:
            yield on(measure, "video_authority", "mode", weight=_CONDUCTED[measure.mode])


@rule("video_without_dates", "practice", {MutualAssistance: warns()})
def video_dates(request: MutualAssistance) -> Iterator[Spot]:
    """In every way in which the requesting State has a part."""
    for measure in statements(request, _FROM_HERE):
        if not measure.video_dates:
            yield on(measure, "video_dates", "mode")


@rule("telephone_without_consent", "completeness", {MutualAssistance: warns("ECMA 2AP 2001", "art. 10(4)")})
def telephone_consent(request: MutualAssistance) -> Iterator[Spot]:
    for measure in statements(request, (Mode.BY_TELEPHONE,)):
        if measure.telephone_consent != YesNo.YES:
            yield on(measure, "telephone_consent", "mode")


@rule("telephone_for_others", "refusal_risk", {MutualAssistance: warns("ECMA 2AP 2001", "art. 10")})
def telephone_whom(request: MutualAssistance) -> Iterator[Spot]:
    """It is made for witnesses and experts."""
    for measure in statements(request, (Mode.BY_TELEPHONE,)):
        if measure.capacity == Capacity.AS_SUSPECT:
            yield on(measure, "mode", "capacity")
