"""Secrecy and haste: asked for in words, with reasons, or not at all."""

from collections.abc import Iterator

from mla_assistant.requests.choice import YesNo
from mla_assistant.requests.follow_up import FollowUp
from mla_assistant.requests.parts.following import FollowUpPurpose
from mla_assistant.requests.provisional_arrest import ProvisionalArrest
from mla_assistant.requests.request import RequestModel
from mla_assistant.review.dates import certainly_after
from mla_assistant.review.rules import Spot, at, blocks, informs, rule, warns


@rule("confidentiality_unanswered", "completeness", {RequestModel: blocks()}, needs=(("handling.confidential",),))
def confidentiality(request: RequestModel) -> Iterator[Spot]:
    if not request.handling.confidential:
        yield at("handling.confidential")


@rule("confidentiality_without_reason", "practice", {RequestModel: warns()})
def confidentiality_reason(request: RequestModel) -> Iterator[Spot]:
    if request.handling.confidential == YesNo.YES and not request.handling.confidential_reason:
        yield at("handling.confidential_reason", "handling.confidential")


@rule("urgency_unanswered", "practice", {RequestModel: informs()})
def urgency(request: RequestModel) -> Iterator[Spot]:
    withdrawn = isinstance(request, FollowUp) and request.follow_up.purpose == FollowUpPurpose.WITHDRAWAL
    if not request.handling.urgent and not withdrawn:  # who withdraws waits for nothing
        yield at("handling.urgent")


@rule("urgency_without_reason", "completeness", {RequestModel: blocks()})
def urgency_reason(request: RequestModel) -> Iterator[Spot]:
    if request.handling.urgent == YesNo.YES and not request.handling.urgent_reason:
        yield at("handling.urgent_reason", "handling.urgent")


@rule("urgency_without_date", "completeness", {RequestModel: blocks()})
def urgency_date(request: RequestModel) -> Iterator[Spot]:
    now = isinstance(request, ProvisionalArrest)  # an arrest that can wait for a day is none to be made provisionally
    if request.handling.urgent == YesNo.YES and not request.handling.needed_by and not now:
        yield at("handling.needed_by", "handling.urgent")


@rule("needed_by_past", "completeness", {RequestModel: blocks()})
def needed_by(request: RequestModel) -> Iterator[Spot]:
    """Measured against the request's own date, so that a draft gets the same answer on every day."""
    needed, date = request.handling.needed_by, request.header.date
    if request.handling.urgent == YesNo.YES and needed and date and certainly_after(date, needed):
        yield at("handling.needed_by", "header.date", date=needed, other_date=date)
