"""What every measure has to say, because its absence is what gets requests returned."""

from collections.abc import Iterable, Iterator
from typing import Any, TypeVar

from mla_assistant.requests.choice import YesNo
from mla_assistant.requests.finding import Step
from mla_assistant.requests.leaves import known
from mla_assistant.requests.measures.attendance import Attendance
from mla_assistant.requests.measures.base import BaseMeasure
from mla_assistant.requests.measures.other import OtherAssistance
from mla_assistant.requests.measures.statement import Statement
from mla_assistant.requests.measures.transfer_in_custody import TransferInCustody
from mla_assistant.requests.mutual_assistance import MutualAssistance
from mla_assistant.requests.paths import FieldPath
from mla_assistant.review.rules import Spot, at, blocks, informs, rule, warns
from mla_assistant.review.watched import of_type

OfType = TypeVar("OfType", bound=BaseMeasure)


def of(request: MutualAssistance, kind: type[OfType]) -> list[OfType]:
    """The measures of one type, in their order; a rule that asks for no others is not asked again when they change."""
    return of_type(request, "measures", kind)


def on(
    measure: BaseMeasure,
    field: str,
    *about: str,
    elsewhere: Iterable[FieldPath] = (),
    remedy: list[Step] | None = None,
    **args: Any,
) -> Spot:
    """A spot in a measure, bound to what it is: another measure under the same id is another matter. What it is about
    stands in the measure too, or `elsewhere`.
    """
    here = f"measures.{measure.id}"
    bound = (f"{here}.{name}" for name in ("type", "heading", *about))
    return at(f"{here}.{field}", *bound, *elsewhere, remedy=remedy or [], **args)


@rule("measure_missing", "completeness", {MutualAssistance: blocks("UNTOC", "art. 18(15)(d)")}, needs=(("measures",),))
def missing(request: MutualAssistance) -> Iterator[Spot]:
    if not request.measures:
        yield at("measures")


@rule("measure_without_result", "practice", {MutualAssistance: warns()})
def result(request: MutualAssistance) -> Iterator[Spot]:
    for measure in request.measures:
        if not measure.result_sought:
            yield on(measure, "result_sought")


@rule(
    "measure_without_nexus",
    "completeness",
    {MutualAssistance: blocks("UNTOC", "art. 18(15)(f)")},
    needs=(("measures.*.nexus",),),
)
def nexus(request: MutualAssistance) -> Iterator[Spot]:
    for measure in request.measures:
        if not measure.nexus:
            yield on(measure, "nexus")


@rule(
    "measure_without_basis_for_belief",
    "completeness",
    {MutualAssistance: blocks()},
    needs=(("measures.*.basis_for_belief",),),
)
def belief(request: MutualAssistance) -> Iterator[Spot]:
    for measure in request.measures:
        if not measure.basis_for_belief:
            yield on(measure, "basis_for_belief")


@rule("measure_without_location", "completeness", {MutualAssistance: blocks()})
def location(request: MutualAssistance) -> Iterator[Spot]:
    """Records and data are found by who holds them, a search by its places: those have rules of their own."""
    homes = {person.id for person in request.persons if known(person.address) or known(person.believed_location)}
    for measure in request.measures:
        placed = measure.location or (isinstance(measure, Statement | Attendance) and measure.witness in homes)
        if isinstance(measure, Statement | Attendance | OtherAssistance) and not placed:
            yield on(measure, "location")


@rule("measure_without_offence", "practice", {MutualAssistance: warns()})
def offence(request: MutualAssistance) -> Iterator[Spot]:
    for measure in request.measures:
        if request.offences and not measure.offences:
            path = f"measures.{measure.id}.offences"
            only = [Step("add", path, request.offences[0].id)] if len(request.offences) == 1 else []
            yield on(measure, "offences", remedy=only)


@rule("measure_without_person", "practice", {MutualAssistance: informs()})
def person(request: MutualAssistance) -> Iterator[Spot]:
    for measure in request.measures:
        heard = isinstance(measure, Statement | Attendance) and measure.witness
        moved = isinstance(measure, TransferInCustody) and measure.transferred
        if request.persons and not (measure.persons or heard or moved):
            yield on(measure, "persons")


@rule("other_without_description", "completeness", {MutualAssistance: blocks("UNTOC", "art. 18(15)(d)")})
def description(request: MutualAssistance) -> Iterator[Spot]:
    for measure in of(request, OtherAssistance):
        if not measure.description:
            yield on(measure, "description")


@rule("order_and_reason_for_none", "practice", {MutualAssistance: warns()})
def order_and_none(request: MutualAssistance) -> Iterator[Spot]:
    """A decision, and why there is none, can't both be printed of one measure."""
    for measure in request.measures:
        order = getattr(measure, "order", None)
        if order and not order.is_empty() and getattr(measure, "order_missing", None):
            there = f"measures.{measure.id}.order_missing"
            yield on(measure, "order_missing", "order", remedy=[Step("remove", there)])


@rule(
    "lawful_at_home_silent",
    "refusal_risk",
    {MutualAssistance: informs("Strasbourg Convention 1990 (ETS 141)", "art. 27(1)(d)(ii)")},
)
def lawful_silent(request: MutualAssistance) -> Iterator[Spot]:
    """Asked of measures that compel."""
    for measure in request.measures:
        if measure.compels and not measure.lawful_at_home:
            yield on(measure, "lawful_at_home")


@rule("not_lawful_at_home", "refusal_risk", {MutualAssistance: warns()})
def not_lawful(request: MutualAssistance) -> Iterator[Spot]:
    for measure in request.measures:
        if measure.lawful_at_home == YesNo.NO:
            yield on(measure, "lawful_at_home")
