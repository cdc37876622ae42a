"""What identifies the request, and the request it supplements."""

from collections.abc import Iterator

from mla_assistant.requests.extradition import Extradition
from mla_assistant.requests.mutual_assistance import MutualAssistance
from mla_assistant.requests.parts.header import Nature
from mla_assistant.requests.request import RequestModel
from mla_assistant.review.rules import Spot, Weight, at, rule, warns

Supplementable = MutualAssistance | Extradition
_WARNS: dict[type[RequestModel], Weight] = {MutualAssistance: warns(), Extradition: warns()}


@rule("subject_missing", "practice", {RequestModel: warns()})
def subject(request: RequestModel) -> Iterator[Spot]:
    if not request.header.subject:
        yield at("header.subject")


@rule("supplement_without_earlier", "practice", _WARNS)
def earlier(request: Supplementable) -> Iterator[Spot]:
    if request.header.nature == Nature.SUPPLEMENT and not request.header.earlier:
        yield at("header.earlier", "header.nature")


@rule("supplement_without_their_reference", "practice", _WARNS)
def their_reference(request: Supplementable) -> Iterator[Spot]:
    """Letters that give only the sender's number are sent back as not to be matched."""
    header = request.header
    if header.nature == Nature.SUPPLEMENT and header.earlier and not any(e.their_reference for e in header.earlier):
        yield at(f"header.earlier.{header.earlier[0].id}.their_reference", "header.earlier")


@rule("supplement_without_changes", "practice", _WARNS)
def changes(request: Supplementable) -> Iterator[Spot]:
    if request.header.nature == Nature.SUPPLEMENT and not request.header.what_changes:
        yield at("header.what_changes", "header.nature")
