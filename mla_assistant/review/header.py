"""What identifies the request, and the request it supplements."""

from collections.abc import Iterator

from mla_assistant.requests.parts.header import Nature
from mla_assistant.requests.request import RequestModel
from mla_assistant.review.rules import Spot, at, rule, warns


@rule("subject_missing", "practice", {RequestModel: warns()})
def subject(request: RequestModel) -> Iterator[Spot]:
    if not request.header.subject:
        yield at("header.subject")


@rule("supplement_without_earlier", "practice", {RequestModel: warns()})
def earlier(request: RequestModel) -> Iterator[Spot]:
    if request.header.nature == Nature.SUPPLEMENT and not request.header.earlier:
        yield at("header.earlier", "header.nature")


@rule("supplement_without_their_reference", "practice", {RequestModel: warns()})
def their_reference(request: RequestModel) -> Iterator[Spot]:
    """Letters that give only the sender's number are sent back as not to be matched."""
    header = request.header
    if header.nature == Nature.SUPPLEMENT and header.earlier and not any(e.their_reference for e in header.earlier):
        yield at(f"header.earlier.{header.earlier[0].id}.their_reference", "header.earlier")


@rule("supplement_without_changes", "practice", {RequestModel: warns()})
def changes(request: RequestModel) -> Iterator[Spot]:
    if request.header.nature == Nature.SUPPLEMENT and not request.header.what_changes:
        yield at("header.what_changes", "header.nature")
