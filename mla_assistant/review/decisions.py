"""Several decisions, and what stands behind a sentence or a judgment in absence."""

from collections.abc import Iterator

from mla_assistant.requests.choice import YesNo
from mla_assistant.requests.extradition import Extradition
from mla_assistant.requests.parts.absentia import CONTESTABLE, SUMMONED, Absentia, AbsentiaCondition
from mla_assistant.requests.parts.decision import DecisionRole, FurtherDecision, RemedyOpen
from mla_assistant.requests.parts.proceedings import REVOKED, Proceedings, Purpose
from mla_assistant.requests.paths import FieldPath
from mla_assistant.requests.person_sought import OfPersonSought
from mla_assistant.review.rules import Spot, at, rule, warns


@rule("warrant_not_in_force", "refusal_risk", {OfPersonSought: warns()})
def warrant_in_force(request: OfPersonSought) -> Iterator[Spot]:
    proceedings = request.proceedings
    if proceedings.warrant_in_force == YesNo.NO:
        yield at("proceedings.warrant_in_force", "proceedings.warrant")
    for each in proceedings.further:
        if each.in_force == YesNo.NO:
            here = f"proceedings.further.{each.id}"
            yield at(f"{here}.in_force", f"{here}.title")


@rule("offence_in_no_decision", "completeness", {OfPersonSought: warns()})
def unassigned(request: OfPersonSought) -> Iterator[Spot]:
    """Prosecution for some, a sentence for others: who reads it has to know which is which."""
    proceedings = request.proceedings
    further = {offence for each in proceedings.further for offence in each.offences}
    covered = {*proceedings.warrant_offences, *proceedings.judgment_offences, *further}
    for offence in request.offences if proceedings.purpose == Purpose.FOR_BOTH else ():
        if offence.id not in covered:
            here = f"offences.{offence.id}.title"
            lists = ("proceedings.judgment_offences", "proceedings.further", "proceedings.purpose")
            yield at("proceedings.warrant_offences", here, *lists, offence=offence.name)


@rule("sentencing_unsaid", "completeness", {Extradition: warns()})
def sentencing(request: Extradition) -> Iterator[Spot]:
    if request.proceedings.purpose == Purpose.FOR_SENTENCING and not request.proceedings.sentencing:
        yield at("proceedings.sentencing", "proceedings.purpose")


@rule("revocation_missing", "completeness", {OfPersonSought: warns()})
def revocation(request: OfPersonSought) -> Iterator[Spot]:
    sentence = request.proceedings.sentence
    revoked = request.proceedings.for_sentence and sentence.suspension in REVOKED["suspension"]
    if revoked and sentence.revocation.is_empty():
        yield at("proceedings.sentence.revocation.title", "proceedings.sentence.suspension")


@rule("sentences_unrelated", "practice", {OfPersonSought: warns()})
def unrelated(request: OfPersonSought) -> Iterator[Spot]:
    """Sixteen years and ten years are sixteen, ten, or twenty-six: the requested State can't know."""
    proceedings, sentence = request.proceedings, request.proceedings.sentence
    several = [each.id for each in proceedings.further if each.role == DecisionRole.FURTHER_JUDGMENT and each.sentence]
    if proceedings.for_sentence and several and not (sentence.together or sentence.aggregate):
        yield at("proceedings.sentence.together", f"proceedings.further.{several[0]}.sentence")


@rule("absentia_unexplained", "refusal_risk", {Extradition: warns()})
def unexplained(request: Extradition) -> Iterator[Spot]:
    """A ticked condition without its particulars is asked about, and the custody runs meanwhile."""
    for path, judgment in judgments(request):
        if judgment.in_absentia == YesNo.YES and not judgment.absentia_safeguards:
            for field in _particulars(judgment.absentia):
                if getattr(judgment.absentia, field) is None:
                    yield at(f"{path}.absentia.{field}", f"{path}.absentia.condition")


@rule("retrial_open_and_final", "refusal_risk", {Extradition: warns()})
def open_and_final(request: Extradition) -> Iterator[Spot]:
    """One page would say that the judgment is final and that a retrial is open."""
    for path, judgment in judgments(request):
        retrial = judgment.absentia.condition == AbsentiaCondition.WILL_BE_SERVED
        if retrial and judgment.remedy_open == RemedyOpen.NO_REMEDY_OPEN:
            yield at(f"{path}.remedy_open", f"{path}.absentia.condition")


def judgments(request: Extradition) -> Iterator[tuple[FieldPath, Proceedings | FurtherDecision]]:
    """Each of the convictions with the place of what is said of it."""
    proceedings = request.proceedings
    if proceedings.convicted:
        yield "proceedings", proceedings
        for each in proceedings.further:
            if each.role == DecisionRole.FURTHER_JUDGMENT:
                yield f"proceedings.further.{each.id}", each


def _particulars(absentia: Absentia) -> tuple[str, ...]:
    if absentia.condition in SUMMONED["condition"]:
        return ("counsel",) if absentia.condition == "defended" else ("summoned_on", "summons")
    if absentia.condition in CONTESTABLE["condition"]:
        return ("served_on",) if absentia.condition == "did_not_contest" else ("retrial_days",)
    return ()
