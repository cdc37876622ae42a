"""A letter that follows a request: which request, what it asks or gives, and what is to become of what was done."""

from collections.abc import Iterator

from mla_assistant.requests.follow_up import FollowUp
from mla_assistant.requests.parts.assurance import AssuranceStatus
from mla_assistant.requests.parts.following import Extent, FollowUpPurpose
from mla_assistant.review.rules import Spot, at, blocks, rule, warns

_SAYS = {
    FollowUpPurpose.INFORMATION_GIVEN: "given",
    FollowUpPurpose.INFORMATION_ASKED: "asked",
    FollowUpPurpose.MORE_TIME: "new_time_limit",
    FollowUpPurpose.WITHDRAWAL: "extent",
}
"""Without this a letter of that purpose says nothing. A reminder speaks by itself, assurances have a list of theirs."""


@rule(
    "letter_without_purpose",
    "completeness",
    {FollowUp: blocks()},
    needs=(("follow_up.original",), ("follow_up.purpose",)),
)
def purpose(request: FollowUp) -> Iterator[Spot]:
    for field in ("original", "purpose"):
        if not getattr(request.follow_up, field):
            yield at(f"follow_up.{field}")


@rule("original_missing", "completeness", {FollowUp: blocks()}, needs=(("header.earlier",),))
def original(request: FollowUp) -> Iterator[Spot]:
    if all(each.is_empty() for each in request.header.earlier):
        yield at("header.earlier")


@rule("original_unidentified", "practice", {FollowUp: warns()})
def identified(request: FollowUp) -> Iterator[Spot]:
    """Of the first, which is the request itself."""
    for first in request.header.earlier[:1]:
        for field in ("date", "our_reference"):
            if not getattr(first, field):
                yield at(f"header.earlier.{first.id}.{field}", f"header.earlier.{first.id}.what")


@rule("their_reference_missing", "practice", {FollowUp: warns()})
def their_reference(request: FollowUp) -> Iterator[Spot]:
    """Letters that give only the sender's number are sent back as not to be matched."""
    earlier = request.header.earlier
    if earlier and not any(each.their_reference for each in earlier):
        yield at(f"header.earlier.{earlier[0].id}.their_reference", "header.earlier")


@rule("letter_says_nothing", "completeness", {FollowUp: blocks()})
def says(request: FollowUp) -> Iterator[Spot]:
    said = request.follow_up
    field = _SAYS.get(said.purpose) if said.purpose else None
    if field and not getattr(said, field):
        yield at(f"follow_up.{field}", "follow_up.purpose")
    if said.purpose == FollowUpPurpose.WITHDRAWAL and said.extent == Extent.PART_OF_REQUEST and not said.withdrawn:
        yield at("follow_up.withdrawn", "follow_up.extent")


@rule("letter_without_assurances", "completeness", {FollowUp: blocks()})
def assurances(request: FollowUp) -> Iterator[Spot]:
    """Announced, and none is there that anybody has confirmed."""
    confirmed = any(each.status == AssuranceStatus.CONFIRMED for each in request.assurances)
    if request.follow_up.purpose == FollowUpPurpose.ASSURANCES_GIVEN and not confirmed:
        yield at("assurances", "follow_up.purpose")


@rule("follow_up_without_reason", "practice", {FollowUp: warns()})
def reason(request: FollowUp) -> Iterator[Spot]:
    wants = request.follow_up.purpose in (FollowUpPurpose.MORE_TIME, FollowUpPurpose.WITHDRAWAL)
    if wants and not request.follow_up.reason:
        yield at("follow_up.reason", "follow_up.purpose")


@rule("gathered_unanswered", "practice", {FollowUp: warns()})
def gathered(request: FollowUp) -> Iterator[Spot]:
    """Seized goods and copies outlive the request under which they were taken."""
    if request.follow_up.purpose == FollowUpPurpose.WITHDRAWAL and not request.follow_up.gathered:
        yield at("follow_up.gathered", "follow_up.purpose")
