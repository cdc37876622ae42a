"""Stored data: which provider, which account, which data, and whether it is still there."""

from collections.abc import Iterator
from functools import lru_cache

from pydantic import TypeAdapter, ValidationError

from mla_assistant.requests.choice import YesNo
from mla_assistant.requests.finding import Step
from mla_assistant.requests.leaves import EmailAddress, IpAddress, PhoneNumber
from mla_assistant.requests.measures.live_data import LiveData
from mla_assistant.requests.measures.stored_data import StoredData
from mla_assistant.requests.mutual_assistance import MutualAssistance
from mla_assistant.requests.parts.held_data import DataCategory, IdentifierKind
from mla_assistant.review.dates import certainly_after
from mla_assistant.review.measures import on
from mla_assistant.review.rules import Spot, blocks, informs, rule, warns

_STANDARDS: dict[IdentifierKind, TypeAdapter[str]] = {
    IdentifierKind.EMAIL: TypeAdapter(EmailAddress),
    IdentifierKind.PHONE: TypeAdapter(PhoneNumber),
    IdentifierKind.IP_ADDRESS: TypeAdapter(IpAddress),
}


def stored_data(request: MutualAssistance) -> Iterator[StoredData]:
    return (measure for measure in request.measures if isinstance(measure, StoredData))


@rule("data_without_provider", "practice", {MutualAssistance: blocks()})
def provider(request: MutualAssistance) -> Iterator[Spot]:
    for measure in stored_data(request):
        if not measure.provider:
            yield on(measure, "provider")


@rule("data_without_category", "practice", {MutualAssistance: warns()})
def category(request: MutualAssistance) -> Iterator[Spot]:
    for measure in stored_data(request):
        if not measure.categories:
            yield on(measure, "categories")


@rule("data_without_identifiers", "practice", {MutualAssistance: warns()})
def identifiers(request: MutualAssistance) -> Iterator[Spot]:
    for measure in stored_data(request):
        if not any(each.value for each in measure.identifiers):
            yield on(measure, "identifiers")


@rule("ip_without_time", "practice", {MutualAssistance: warns()})
def ip_time(request: MutualAssistance) -> Iterator[Spot]:
    """A provider gives one address to thousands of customers in turn, within minutes."""
    for measure in stored_data(request):
        for each in measure.identifiers:
            if each.kind == IdentifierKind.IP_ADDRESS and each.value:
                here = f"identifiers.{each.id}"
                for field in ("time", "time_zone"):
                    if not getattr(each, field):
                        yield on(measure, f"{here}.{field}", f"{here}.value", value=each.value)


@rule("identifier_does_not_fit", "practice", {MutualAssistance: warns()})
def fit(request: MutualAssistance) -> Iterator[Spot]:
    for measure in [each for each in request.measures if isinstance(each, StoredData | LiveData)]:
        for each in measure.identifiers:
            if each.value and each.kind in _STANDARDS and not _fits(each.kind, each.value):
                here = f"identifiers.{each.id}"
                others = [kind for kind in _STANDARDS if _fits(kind, each.value)]
                mend = [Step("set", f"measures.{measure.id}.{here}.kind", others[0].value)] if others else []
                yield on(measure, f"{here}.value", f"{here}.kind", remedy=mend, value=each.value)


@rule("content_without_grounds", "refusal_risk", {MutualAssistance: warns()})
def grounds(request: MutualAssistance) -> Iterator[Spot]:
    for measure in stored_data(request):
        if DataCategory.CONTENT in measure.categories and not measure.threshold:
            yield on(measure, "threshold", "categories")


@rule("preserved_without_reference", "practice", {MutualAssistance: warns()})
def preservation_reference(request: MutualAssistance) -> Iterator[Spot]:
    for measure in stored_data(request):
        if measure.preserved == YesNo.YES and not measure.preservation_reference:
            yield on(measure, "preservation_reference", "preserved")


@rule("preservation_lapsed", "practice", {MutualAssistance: warns()})
def lapsed(request: MutualAssistance) -> Iterator[Spot]:
    sent = request.header.date
    for measure in stored_data(request):
        until = measure.preserved_until
        if sent and until and certainly_after(sent, until):
            yield on(measure, "preserved_until", date=until, other_date=sent)


@rule("data_not_preserved", "practice", {MutualAssistance: informs()})
def not_preserved(request: MutualAssistance) -> Iterator[Spot]:
    for measure in stored_data(request):
        if measure.preserved != YesNo.YES:
            yield on(measure, "preserved", "provider")


@lru_cache(maxsize=4096)
def _fits(kind: IdentifierKind, value: str) -> bool:
    try:
        _STANDARDS[kind].validate_python(value)
    except ValidationError:
        return False
    return True
