"""Stored data: which provider, which account, which data, and whether it is still there."""

from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from pydantic import TypeAdapter, ValidationError

from mla_assistant.requests.choice import YesNo
from mla_assistant.requests.finding import Step
from mla_assistant.requests.leaves import EmailAddress, IpAddress, PhoneNumber
from mla_assistant.requests.measures.live_data import LiveData
from mla_assistant.requests.measures.stored_data import StoredData
from mla_assistant.requests.mutual_assistance import MutualAssistance
from mla_assistant.requests.parts.held_data import DataCategory, IdentifierKind
from mla_assistant.requests.paths import FieldPath
from mla_assistant.requests.preservation import Preservation, PreservedData
from mla_assistant.requests.request import RequestModel
from mla_assistant.review.dates import certainly_after
from mla_assistant.review.measures import of, on
from mla_assistant.review.rules import Spot, Weight, at, blocks, informs, rule, warns

WithData = MutualAssistance | Preservation
_WARNS: dict[type[RequestModel], Weight | None] = {MutualAssistance: warns(), Preservation: warns()}

_STANDARDS: dict[IdentifierKind, TypeAdapter[str]] = {
    IdentifierKind.EMAIL: TypeAdapter(EmailAddress),
    IdentifierKind.PHONE: TypeAdapter(PhoneNumber),
    IdentifierKind.IP_ADDRESS: TypeAdapter(IpAddress),
}


def held(request: WithData) -> Iterator[tuple[FieldPath, StoredData | PreservedData]]:
    """The data asked for, to be handed over or to be preserved, and where it stands."""
    if isinstance(request, Preservation):
        yield from ((f"data.{each.id}", each) for each in request.data)
    else:
        yield from ((f"measures.{each.id}", each) for each in of(request, StoredData))


@rule("data_without_provider", "completeness", {MutualAssistance: blocks()})
def provider(request: MutualAssistance) -> Iterator[Spot]:
    for measure in of(request, StoredData):
        if not measure.provider:
            yield on(measure, "provider")


@rule("data_without_category", "practice", _WARNS)
def category(request: WithData) -> Iterator[Spot]:
    for path, data in held(request):
        if not data.categories:
            yield _in(path, "categories")


@rule("data_without_identifiers", "practice", _WARNS)
def identifiers(request: WithData) -> Iterator[Spot]:
    for path, data in held(request):
        if not any(each.value for each in data.identifiers):
            yield _in(path, "identifiers")


@rule("ip_without_time", "practice", _WARNS)
def ip_time(request: WithData) -> Iterator[Spot]:
    """A provider gives one address to thousands of customers in turn, within minutes."""
    for path, data in held(request):
        for each in data.identifiers:
            if each.kind == IdentifierKind.IP_ADDRESS and each.value:
                here = f"identifiers.{each.id}"
                for field in ("time", "time_zone"):
                    if not getattr(each, field):
                        yield _in(path, f"{here}.{field}", f"{here}.value", value=each.value)


@rule("identifier_does_not_fit", "practice", _WARNS)
def fit(request: WithData) -> Iterator[Spot]:
    measures = request.measures if isinstance(request, MutualAssistance) else []
    live = [(f"measures.{each.id}", each) for each in measures if isinstance(each, LiveData)]
    for path, data in [*held(request), *live]:
        for each in data.identifiers:
            if each.value and each.kind in _STANDARDS and not _fits(each.kind, each.value):
                here = f"identifiers.{each.id}"
                others = [kind for kind in _STANDARDS if _fits(kind, each.value)]
                mend = [Step("set", f"{path}.{here}.kind", others[0].value)] if others else []
                yield _in(path, f"{here}.value", f"{here}.kind", remedy=mend, value=each.value)


@rule("content_without_grounds", "refusal_risk", {MutualAssistance: warns()})
def grounds(request: MutualAssistance) -> Iterator[Spot]:
    for measure in of(request, StoredData):
        if DataCategory.CONTENT in measure.categories and not measure.threshold:
            yield on(measure, "threshold", "categories")


@rule("preserved_without_reference", "practice", {MutualAssistance: warns()})
def preservation_reference(request: MutualAssistance) -> Iterator[Spot]:
    for measure in of(request, StoredData):
        if measure.preserved == YesNo.YES and not measure.preservation_reference:
            yield on(measure, "preservation_reference", "preserved")


@rule("preservation_lapsed", "practice", _WARNS)
def lapsed(request: WithData) -> Iterator[Spot]:
    sent = request.header.date
    for path, data in held(request):
        until = data.preserved_until
        if sent and until and certainly_after(sent, until):
            yield _in(path, "preserved_until", date=until, other_date=sent)


@rule("data_not_preserved", "practice", {MutualAssistance: informs()})
def not_preserved(request: MutualAssistance) -> Iterator[Spot]:
    for measure in of(request, StoredData):
        if measure.preserved != YesNo.YES:
            yield on(measure, "preserved", "provider")


def _in(path: FieldPath, field: str, *about: str, remedy: list[Step] | None = None, **args: Any) -> Spot:
    """Bound to the provider: the data of another is another matter."""
    bound = (f"{path}.{name}" for name in ("provider", *about))
    return at(f"{path}.{field}", *bound, remedy=remedy or [], **args)


@lru_cache(maxsize=4096)
def _fits(kind: IdentifierKind, value: str) -> bool:
    try:
        _STANDARDS[kind].validate_python(value)
    except ValidationError:
        return False
    return True
