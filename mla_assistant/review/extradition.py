"""Extradition: the decision it rests on, and the person's whereabouts."""

from collections.abc import Iterator

from mla_assistant.requests.applying import waited_for
from mla_assistant.requests.choice import YesNo
from mla_assistant.requests.extradition import Extradition
from mla_assistant.requests.parts.absentia import AbsentiaCondition
from mla_assistant.requests.parts.assurance import AssuranceType
from mla_assistant.requests.parts.decision import Decision, FurtherDecision
from mla_assistant.requests.parts.surrender import FOR_THIS, Whereabouts
from mla_assistant.requests.person_sought import OfPersonSought
from mla_assistant.requests.provisional_arrest import ProvisionalArrest
from mla_assistant.requests.request import RequestModel
from mla_assistant.review.assurances import offered, propose
from mla_assistant.review.decisions import judgments
from mla_assistant.review.rules import Spot, Weight, at, blocks, blocks_under, rule, warns

_DECISION: dict[type[RequestModel], Weight] = {
    Extradition: blocks_under("ECE 1957", "art. 12(2)(a)"),
    ProvisionalArrest: blocks_under("ECE 1957", "art. 16(2)"),
}
_DETAINED = (*FOR_THIS, Whereabouts.DETAINED_OTHERWISE)


@rule(
    "purpose_missing",
    "completeness",
    {Extradition: blocks("ECE 1957", "art. 12(2)(a)"), ProvisionalArrest: warns()},
    needs=(("proceedings.purpose",),),
)
def purpose(request: OfPersonSought) -> Iterator[Spot]:
    if not request.proceedings.purpose:
        yield at("proceedings.purpose")


@rule("warrant_missing", "completeness", _DECISION)
def warrant(request: OfPersonSought) -> Iterator[Spot]:
    proceedings = request.proceedings
    if proceedings.for_prosecution and proceedings.warrant.is_empty():
        yield at("proceedings.warrant.title", "proceedings.warrant", "proceedings.purpose")


@rule("judgment_missing", "completeness", _DECISION)
def judgment(request: OfPersonSought) -> Iterator[Spot]:
    proceedings = request.proceedings
    if proceedings.convicted and proceedings.judgment.is_empty():
        yield at("proceedings.judgment.title", "proceedings.judgment", "proceedings.purpose")


@rule("decision_incomplete", "completeness", {OfPersonSought: warns()})
def incomplete(request: OfPersonSought) -> Iterator[Spot]:
    for path, decision in _decisions(request):
        for field in ("court", "date") if not decision.is_empty() else ():
            if not getattr(decision, field):
                yield at(f"{path}.{field}", path)


@rule("decision_untitled", "completeness", {OfPersonSought: blocks()}, waivable=False)
def untitled(request: OfPersonSought) -> Iterator[Spot]:
    """A date and a number that belong to nothing: nobody can tell what was decided."""
    for path, decision in _all_decisions(request):
        named = decision.title or (isinstance(decision, FurtherDecision) and decision.role)
        if not decision.is_empty() and not named:
            yield at(f"{path}.title", path)


@rule("decision_not_annexed", "completeness", {Extradition: warns("ECE 1957", "art. 12(2)(a)")})
def not_annexed(request: Extradition) -> Iterator[Spot]:
    for path, decision in _decisions(request):
        if not decision.is_empty() and not decision.annex:
            yield at(f"{path}.annex", path, decision=decision.title or "")


@rule(
    "judgment_not_enforceable",
    "completeness",
    {Extradition: blocks_under("ECE 1957", "art. 12(2)(a)"), ProvisionalArrest: warns("ECE 1957", "art. 16(2)")},
)
def enforceable(request: OfPersonSought) -> Iterator[Spot]:
    said = request.proceedings.enforceable
    if _for_sentence(request) and said != YesNo.YES:
        yield at("proceedings.enforceable", "proceedings.judgment", refused="yes" if said else "")


@rule("finality_unsaid", "completeness", {OfPersonSought: warns()})
def finality(request: OfPersonSought) -> Iterator[Spot]:
    """Whether the person is called convicted for good hangs on it."""
    if _for_sentence(request) and not request.proceedings.remedy_open:
        yield at("proceedings.remedy_open", "proceedings.judgment")


@rule("sentence_missing", "completeness", {OfPersonSought: warns()})
def sentence(request: OfPersonSought) -> Iterator[Spot]:
    imposed = request.proceedings.sentence
    if _for_sentence(request) and imposed.life != YesNo.YES and not (imposed.years or imposed.months or imposed.days):
        yield at("proceedings.sentence.years", "proceedings.sentence")


@rule("remaining_missing", "completeness", {OfPersonSought: warns()})
def remaining(request: OfPersonSought) -> Iterator[Spot]:
    if _for_sentence(request) and not request.proceedings.sentence.remaining:
        yield at("proceedings.sentence.remaining", "proceedings.sentence")


@rule("absentia_unanswered", "refusal_risk", {Extradition: warns("ECE 2AP 1978", "art. 3")})
def absentia(request: Extradition) -> Iterator[Spot]:
    for path, judgment in judgments(request):
        if not judgment.in_absentia:
            yield at(f"{path}.in_absentia")


@rule("absentia_without_safeguards", "refusal_risk", {Extradition: warns("ECE 2AP 1978", "art. 3")})
def absentia_safeguards(request: Extradition) -> Iterator[Spot]:
    for path, judgment in judgments(request):
        met = judgment.absentia.condition not in (None, AbsentiaCondition.NO_CONDITION)
        said = met or judgment.absentia_safeguards or offered(request, AssuranceType.RETRIAL)
        if judgment.in_absentia == YesNo.YES and not said:
            yield at(
                f"{path}.absentia.condition",
                f"{path}.absentia_safeguards",
                f"{path}.in_absentia",
                remedy=propose(AssuranceType.RETRIAL),
            )


@rule("retrial_unassured", "refusal_risk", {Extradition: warns("ECE 2AP 1978", "art. 3")})
def retrial(request: Extradition) -> Iterator[Spot]:
    """That a retrial is open is a fact; that the person will be told and have it, only the State can promise."""
    for path, judgment in judgments(request):
        if judgment.absentia.condition == AbsentiaCondition.WILL_BE_SERVED and not offered(
            request, AssuranceType.RETRIAL
        ):
            yield at(f"{path}.absentia.condition", f"{path}.in_absentia", remedy=propose(AssuranceType.RETRIAL))


@rule("whereabouts_missing", "practice", {OfPersonSought: warns()})
def whereabouts(request: OfPersonSought) -> Iterator[Spot]:
    surrender = request.surrender
    if not surrender.whereabouts and waited_for(type(surrender), "whereabouts", surrender, request):
        yield at("surrender.whereabouts")


@rule("arrest_date_missing", "practice", {OfPersonSought: warns()})
def arrest_date(request: OfPersonSought) -> Iterator[Spot]:
    """From the arrest a clock may run at whose end the person goes free."""
    if request.surrender.whereabouts in _DETAINED and not request.surrender.arrested_on:
        yield at("surrender.arrested_on", "surrender.whereabouts")


@rule("provisional_arrest_unreferenced", "practice", {Extradition: warns()})
def provisional_arrest(request: Extradition) -> Iterator[Spot]:
    surrender = request.surrender
    if surrender.whereabouts == Whereabouts.DETAINED_FOR_THIS and not surrender.provisional_arrest_reference:
        yield at("surrender.provisional_arrest_reference", "surrender.whereabouts")


@rule("notice_unreferenced", "practice", {OfPersonSought: warns()})
def notice(request: OfPersonSought) -> Iterator[Spot]:
    """An arrest on a notice has no request before it; its file is found by the number of the notice."""
    surrender = request.surrender
    if surrender.whereabouts == Whereabouts.HELD_ON_NOTICE and not surrender.notice:
        yield at("surrender.notice", "surrender.whereabouts")


def _for_sentence(request: OfPersonSought) -> bool:
    return request.proceedings.for_sentence


def _all_decisions(request: OfPersonSought) -> Iterator[tuple[str, Decision]]:
    yield from _decisions(request)
    if request.proceedings.for_prosecution:
        yield "proceedings.charges", request.proceedings.charges
    if isinstance(request, Extradition):
        yield "proceedings.request_ordered_by", request.proceedings.request_ordered_by


def _decisions(request: OfPersonSought) -> Iterator[tuple[str, Decision]]:
    proceedings = request.proceedings
    if proceedings.for_prosecution or not proceedings.purpose:
        yield "proceedings.warrant", proceedings.warrant
    if proceedings.convicted:
        yield "proceedings.judgment", proceedings.judgment
    for each in proceedings.further:
        yield f"proceedings.further.{each.id}", each
