"""What the law calls the acts: its text, time and place, and whether it is a crime on both sides."""

from collections.abc import Iterator
from typing import Any

from mla_assistant.requests.case import CaseRequest
from mla_assistant.requests.choice import YesNo
from mla_assistant.requests.extradition import Extradition
from mla_assistant.requests.finding import Step
from mla_assistant.requests.mutual_assistance import MutualAssistance
from mla_assistant.requests.parts.offence import CHANGED, Offence
from mla_assistant.requests.parts.person import Role
from mla_assistant.requests.person_sought import OfPersonSought
from mla_assistant.requests.preservation import Preservation
from mla_assistant.requests.provisional_arrest import ProvisionalArrest
from mla_assistant.review.rules import Spot, at, blocks, blocks_under, informs, rule, warns

_NOT_ACCUSED = (Role.WITNESS, Role.EXPERT, Role.VICTIM)


@rule(
    "offence_missing",
    "completeness",
    {
        MutualAssistance: blocks("ECMA 1959", "art. 14(2)"),
        Extradition: blocks("ECE 1957", "art. 12(2)(b)"),
        ProvisionalArrest: blocks("ECE 1957", "art. 16(2)"),
        Preservation: blocks_under("Budapest Convention", "art. 29(2)(b)"),
    },
    needs=(("offences",),),
)
def missing(request: CaseRequest) -> Iterator[Spot]:
    if all(offence.is_empty() for offence in request.offences):
        yield at("offences")


@rule(
    "offence_untitled",
    "completeness",
    {
        MutualAssistance: warns("ECMA 1959", "art. 14(2)"),
        Extradition: warns("ECE 1957", "art. 12(2)(b)"),
        ProvisionalArrest: warns("ECE 1957", "art. 16(2)"),
        Preservation: warns("Budapest Convention", "art. 29(2)(b)"),
    },
)
def untitled(request: CaseRequest) -> Iterator[Spot]:
    for offence in request.offences:
        if not offence.title:
            yield on(offence, "title")


@rule(
    "offence_without_provision",
    "completeness",
    {
        MutualAssistance: warns(),
        Extradition: blocks_under("ECE 1957", "art. 12(2)(b)"),
        ProvisionalArrest: warns(),
    },
)
def provision(request: CaseRequest) -> Iterator[Spot]:
    for offence in request.offences:
        if not any(each.law or each.article for each in offence.provisions):
            yield on(offence, "provisions")


@rule("predicate_unnamed", "practice", {CaseRequest: informs("UNCAC", "art. 23(2)")})
def predicate(request: CaseRequest) -> Iterator[Spot]:
    """Whether there was laundering on the other side depends on what the property comes from."""
    first = next(iter(request.offences), None)
    if first and {*map(_kinds, request.offences)} == {("money-laundering",)}:
        yield on(first, "kinds")


@rule("provision_without_law", "completeness", {MutualAssistance: warns(), OfPersonSought: warns()})
def law(request: MutualAssistance | OfPersonSought) -> Iterator[Spot]:
    """Article 159 of what?"""
    for offence in request.offences:
        for each in offence.provisions:
            if each.article and not each.law:
                yield on(offence, f"provisions.{each.id}.law", f"provisions.{each.id}.article", article=each.article)


@rule(
    "offence_without_text",
    "completeness",
    {MutualAssistance: warns(), Extradition: blocks_under("ECE 1957", "art. 12(2)(c)")},
)
def text(request: CaseRequest) -> Iterator[Spot]:
    for offence in request.offences:
        if not offence.statute_annex:
            for each in offence.provisions:
                if not each.wording and (each.law or each.article):
                    yield on(offence, f"provisions.{each.id}.wording", "statute_annex", f"provisions.{each.id}.article")


@rule("law_changed_unexplained", "practice", {CaseRequest: warns()})
def changed(request: CaseRequest) -> Iterator[Spot]:
    """Whether anybody can still be punished for it is the first thing that the other side asks then."""
    for offence in request.offences:
        for each in offence.provisions:
            if each.since in CHANGED["since"] and not each.change:
                yield on(offence, f"provisions.{each.id}.change", f"provisions.{each.id}.since")


@rule(
    "offence_without_date",
    "completeness",
    {
        MutualAssistance: warns(),
        Extradition: blocks_under("ECE 1957", "art. 12(2)(b)"),
        ProvisionalArrest: blocks_under("ECE 1957", "art. 16(2)"),
    },
)
def date(request: CaseRequest) -> Iterator[Spot]:
    for offence in request.offences:
        if not (offence.committed_from or offence.committed_to or offence.committed_period):
            yield on(offence, "committed_from", "committed_to", "committed_period")


@rule(
    "offence_without_place",
    "completeness",
    {
        MutualAssistance: warns(),
        Extradition: blocks_under("ECE 1957", "art. 12(2)(b)"),
        ProvisionalArrest: blocks_under("ECE 1957", "art. 16(2)"),
    },
)
def place(request: CaseRequest) -> Iterator[Spot]:
    for offence in request.offences:
        if not offence.place:
            yield on(offence, "place")


@rule("offence_counts_unsaid", "practice", {Extradition: informs()})
def counts(request: Extradition) -> Iterator[Spot]:
    """Courts have asked back whether a warrant speaks of one offence or of several."""
    for offence in request.offences:
        if not offence.is_empty() and offence.counts is None:
            yield on(offence, "counts")


@rule("offence_without_persons", "practice", {MutualAssistance: warns()})
def persons(request: MutualAssistance) -> Iterator[Spot]:
    """Where nobody is suspected yet there is nobody to name."""
    suspects = [person for person in request.persons if person.role in (Role.SUSPECT, Role.ACCUSED, Role.CONVICTED)]
    for offence in request.offences:
        if suspects and not offence.persons:
            path = f"offences.{offence.id}.persons"
            yield on(offence, "persons", remedy=[Step("add", path, suspects[0].id)] if len(suspects) == 1 else [])


@rule("offence_without_investigation", "practice", {MutualAssistance: warns()})
def investigation(request: MutualAssistance) -> Iterator[Spot]:
    """Of several, nobody abroad can tell which one is about it."""
    for offence in request.offences if len(request.investigations) > 1 else ():
        if not offence.investigation:
            yield on(offence, "investigation")


@rule("offence_of_a_witness", "practice", {MutualAssistance: warns(), OfPersonSought: warns()})
def of_a_witness(request: MutualAssistance | OfPersonSought) -> Iterator[Spot]:
    """Who is named with an offence is read as accused of it."""
    others = {person.id: person for person in request.persons if person.role in _NOT_ACCUSED}
    for offence in request.offences:
        for place, person in enumerate(offence.persons):
            if person in others:
                here = f"offences.{offence.id}.persons"
                mend = [Step("remove", f"{here}.{place}")]
                yield at(here, f"persons.{person}.role", remedy=mend, person=others[person].name)


@rule("dual_criminality_silent", "refusal_risk", {Preservation: None, CaseRequest: warns()})
def dual_criminality(request: CaseRequest) -> Iterator[Spot]:
    """No condition of a preservation (Budapest Convention art. 29(3))."""
    for offence in request.offences:
        if not offence.dual_criminality:
            yield on(offence, "dual_criminality")


@rule("limitation_silent", "refusal_risk", {Preservation: None, CaseRequest: informs()})
def limitation(request: CaseRequest) -> Iterator[Spot]:
    for offence in request.offences:
        if not offence.limitation and not offence.time_barred:
            yield on(offence, "limitation", "time_barred")


@rule(
    "time_barred",
    "refusal_risk",
    {MutualAssistance: blocks(), Preservation: warns(), OfPersonSought: blocks("ECE 1957", "art. 10")},
)
def time_barred(request: CaseRequest) -> Iterator[Spot]:
    for offence in request.offences:
        if offence.time_barred == YesNo.YES:
            yield on(offence, "time_barred")


def on(offence: Offence, field: str, *about: str, remedy: list[Step] | None = None, **args: Any) -> Spot:
    """A spot in an offence, bound to its title: another offence under the same id is another matter."""
    here = f"offences.{offence.id}"
    return at(f"{here}.{field}", f"{here}.title", *(f"{here}.{name}" for name in about), remedy=remedy or [], **args)


def _kinds(offence: Offence) -> tuple[str, ...]:
    return tuple(offence.kinds)
