"""Preservation: the six things an article 29 request says, and that it is in time."""

from collections.abc import Iterator

from mla_assistant.requests.choice import YesNo
from mla_assistant.requests.finding import Step
from mla_assistant.requests.leaves import known
from mla_assistant.requests.parts.preserving import PreservationPurpose
from mla_assistant.requests.paths import FieldPath
from mla_assistant.requests.preservation import Preservation
from mla_assistant.requests.request import RequestModel
from mla_assistant.review.cited import cited
from mla_assistant.review.rules import Spot, Weight, at, blocks, blocks_under, informs, rule, warns

LEAST_DAYS = 60
"""What a preservation lasts at least, so that the request for assistance can follow (art. 29(7))."""

_BUDAPEST = "Budapest Convention"


_ASKED_FOR: dict[type[RequestModel], Weight | None] = {Preservation: blocks(_BUDAPEST, "art. 29(2)(c)")}


@rule("new_or_extension_unsaid", "completeness", {Preservation: warns()})
def purpose(request: Preservation) -> Iterator[Spot]:
    if not request.preservation.purpose:
        yield at("preservation.purpose")


@rule("preserved_data_missing", "completeness", _ASKED_FOR, needs=(("data",),))
def data(request: Preservation) -> Iterator[Spot]:
    if not request.data:
        yield at("data")


@rule("preserved_data_undescribed", "completeness", _ASKED_FOR)
def described(request: Preservation) -> Iterator[Spot]:
    for each in request.data:
        if not each.data_wanted and not any(identifier.value for identifier in each.identifiers):
            yield _in(f"data.{each.id}", "data_wanted", "identifiers")


@rule("preserved_data_without_nexus", "completeness", {Preservation: blocks_under(_BUDAPEST, "art. 29(2)(c)")})
def nexus(request: Preservation) -> Iterator[Spot]:
    for each in request.data:
        if not each.nexus:
            yield _in(f"data.{each.id}", "nexus")


@rule("custodian_unsaid", "completeness", {Preservation: warns(_BUDAPEST, "art. 29(2)(d)")})
def custodian(request: Preservation) -> Iterator[Spot]:
    """Whatever is known of it: the article asks for no more."""
    for each in request.data:
        if not each.provider and not known(each.system_location):
            yield _in(f"data.{each.id}", "provider", "system_location")


@rule("necessity_unsaid", "completeness", {Preservation: blocks_under(_BUDAPEST, "art. 29(2)(e)")})
def necessity(request: Preservation) -> Iterator[Spot]:
    if not request.preservation.necessity:
        yield at("preservation.necessity")


@rule("mla_intention_unsaid", "completeness", {Preservation: blocks_under(_BUDAPEST, "art. 29(2)(f)")})
def intention(request: Preservation) -> Iterator[Spot]:
    if request.preservation.mla_intended != YesNo.YES:
        yield at("preservation.mla_intended")


@rule("mla_time_unsaid", "practice", {Preservation: warns()})
def when(request: Preservation) -> Iterator[Spot]:
    """A preservation ends; who preserves wants to know whether the request will be there before."""
    if request.preservation.mla_intended == YesNo.YES and not request.preservation.mla_by:
        yield at("preservation.mla_by", "preservation.mla_intended")


@rule("preservation_period_unsaid", "practice", {Preservation: warns()})
def period(request: Preservation) -> Iterator[Spot]:
    if not request.preservation.days:
        yield at("preservation.days")


@rule("preservation_below_minimum", "practice", {Preservation: informs(_BUDAPEST, "art. 29(7)")})
def minimum(request: Preservation) -> Iterator[Spot]:
    days = request.preservation.days
    if days and days < LEAST_DAYS:
        remedy = [Step("set", "preservation.days", LEAST_DAYS)]
        yield at("preservation.days", remedy=remedy, days=str(days), least=str(LEAST_DAYS), bound=_bound(request))


@rule("contact_day_and_night_unsaid", "practice", {Preservation: informs(_BUDAPEST, "art. 35")})
def day_and_night(request: Preservation) -> Iterator[Spot]:
    side = request.requesting
    if not side.central_authority.around_the_clock and not side.conducting_authority.around_the_clock:
        yield at("requesting.central_authority.around_the_clock", "requesting.conducting_authority.around_the_clock")


@rule("extension_without_earlier", "practice", {Preservation: warns()})
def earlier(request: Preservation) -> Iterator[Spot]:
    if _extends(request) and not request.header.earlier:
        yield at("header.earlier", "preservation.purpose")


@rule("extension_unidentified", "practice", {Preservation: warns()})
def identified(request: Preservation) -> Iterator[Spot]:
    """By its reference the preservation is found again; by its end one sees whether there is still time."""
    for each in request.data if _extends(request) else ():
        for field in ("preservation_reference", "preserved_until"):
            if not getattr(each, field):
                yield at(f"data.{each.id}.{field}", f"data.{each.id}.provider", "preservation.purpose")


def _bound(request: Preservation) -> str:
    """Whether the draft rests on the Convention: between others its period is an example."""
    return "yes" if any(each.instrument.short == _BUDAPEST for each in cited(request)) else ""


def _extends(request: Preservation) -> bool:
    return request.preservation.purpose == PreservationPurpose.EXTENDED_PRESERVATION


def _in(path: FieldPath, field: str, *about: str) -> Spot:
    """Bound to the provider: the data of another is another matter."""
    return at(f"{path}.{field}", f"{path}.provider", *(f"{path}.{name}" for name in about))
