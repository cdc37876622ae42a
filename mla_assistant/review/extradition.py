"""Extradition: the decision it rests on, and the person's whereabouts."""

from collections.abc import Iterator

from mla_assistant.requests.choice import YesNo
from mla_assistant.requests.extradition import Extradition
from mla_assistant.requests.parts.assurance import AssuranceType
from mla_assistant.requests.parts.decision import Decision
from mla_assistant.requests.parts.proceedings import Purpose
from mla_assistant.requests.parts.surrender import Whereabouts
from mla_assistant.review.assurances import offered, propose
from mla_assistant.review.rules import Spot, at, blocks, rule, warns

_DETAINED = (Whereabouts.DETAINED_FOR_THIS, Whereabouts.DETAINED_OTHERWISE)


@rule("purpose_missing", "completeness", {Extradition: blocks("ECE 1957", "art. 12(2)(a)")})
def purpose(request: Extradition) -> Iterator[Spot]:
    if not request.proceedings.purpose:
        yield at("proceedings.purpose")


@rule("warrant_missing", "completeness", {Extradition: blocks("ECE 1957", "art. 12(2)(a)")})
def warrant(request: Extradition) -> Iterator[Spot]:
    proceedings = request.proceedings
    if proceedings.purpose == Purpose.FOR_PROSECUTION and proceedings.warrant.is_empty():
        yield at("proceedings.warrant.title", "proceedings.warrant", "proceedings.purpose")


@rule("judgment_missing", "completeness", {Extradition: blocks("ECE 1957", "art. 12(2)(a)")})
def judgment(request: Extradition) -> Iterator[Spot]:
    proceedings = request.proceedings
    if proceedings.purpose == Purpose.FOR_SENTENCE and proceedings.judgment.is_empty():
        yield at("proceedings.judgment.title", "proceedings.judgment", "proceedings.purpose")


@rule("decision_incomplete", "completeness", {Extradition: warns()})
def incomplete(request: Extradition) -> Iterator[Spot]:
    path, decision = _decision(request)
    for field in ("court", "date") if not decision.is_empty() else ():
        if not getattr(decision, field):
            yield at(f"{path}.{field}", path)


@rule("decision_not_annexed", "completeness", {Extradition: warns("ECE 1957", "art. 12(2)(a)")})
def not_annexed(request: Extradition) -> Iterator[Spot]:
    path, decision = _decision(request)
    if not decision.is_empty() and not decision.annex:
        yield at(f"{path}.annex", path)


@rule("judgment_not_enforceable", "completeness", {Extradition: warns("ECE 1957", "art. 12(2)(a)")})
def enforceable(request: Extradition) -> Iterator[Spot]:
    if _for_sentence(request) and request.proceedings.enforceable != YesNo.YES:
        yield at("proceedings.enforceable", "proceedings.judgment")


@rule("sentence_missing", "completeness", {Extradition: warns()})
def sentence(request: Extradition) -> Iterator[Spot]:
    imposed = request.proceedings.sentence
    if _for_sentence(request) and imposed.life != YesNo.YES and not (imposed.years or imposed.months or imposed.days):
        yield at("proceedings.sentence.years", "proceedings.sentence")


@rule("remaining_missing", "completeness", {Extradition: warns()})
def remaining(request: Extradition) -> Iterator[Spot]:
    if _for_sentence(request) and not request.proceedings.sentence.remaining:
        yield at("proceedings.sentence.remaining", "proceedings.sentence")


@rule("absentia_unanswered", "refusal_risk", {Extradition: warns("ECE 2AP 1978", "art. 3")})
def absentia(request: Extradition) -> Iterator[Spot]:
    if _for_sentence(request) and not request.proceedings.in_absentia:
        yield at("proceedings.in_absentia")


@rule("absentia_without_safeguards", "refusal_risk", {Extradition: warns("ECE 2AP 1978", "art. 3")})
def absentia_safeguards(request: Extradition) -> Iterator[Spot]:
    proceedings = request.proceedings
    absent = _for_sentence(request) and proceedings.in_absentia == YesNo.YES
    if absent and not proceedings.absentia_safeguards and not offered(request, AssuranceType.RETRIAL):
        yield at("proceedings.absentia_safeguards", "proceedings.in_absentia", remedy=propose(AssuranceType.RETRIAL))


@rule("whereabouts_missing", "practice", {Extradition: warns()})
def whereabouts(request: Extradition) -> Iterator[Spot]:
    if not request.surrender.whereabouts:
        yield at("surrender.whereabouts")


@rule("arrest_date_missing", "practice", {Extradition: warns()})
def arrest_date(request: Extradition) -> Iterator[Spot]:
    """From the arrest a clock may run at whose end the person goes free."""
    if request.surrender.whereabouts in _DETAINED and not request.surrender.arrested_on:
        yield at("surrender.arrested_on", "surrender.whereabouts")


@rule("provisional_arrest_unreferenced", "practice", {Extradition: warns()})
def provisional_arrest(request: Extradition) -> Iterator[Spot]:
    surrender = request.surrender
    if surrender.whereabouts == Whereabouts.DETAINED_FOR_THIS and not surrender.provisional_arrest_reference:
        yield at("surrender.provisional_arrest_reference", "surrender.whereabouts")


def _for_sentence(request: Extradition) -> bool:
    return request.proceedings.purpose == Purpose.FOR_SENTENCE


def _decision(request: Extradition) -> tuple[str, Decision]:
    if _for_sentence(request):
        return "proceedings.judgment", request.proceedings.judgment
    return "proceedings.warrant", request.proceedings.warrant
