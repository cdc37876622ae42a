"""What identifies the request, and the request it supplements."""

from collections.abc import Iterator
from datetime import date, timedelta

from mla_assistant.requests.mutual_assistance import MutualAssistance
from mla_assistant.requests.parts.header import Communication, EarlierCommunication, Nature
from mla_assistant.requests.person_sought import OfPersonSought
from mla_assistant.requests.request import RequestModel
from mla_assistant.review.dates import certainly_after, parsed
from mla_assistant.review.rules import Spot, Weight, at, blocks, rule, warns

Supplementable = MutualAssistance | OfPersonSought
_WARNS: dict[type[RequestModel], Weight] = {MutualAssistance: warns(), OfPersonSought: warns()}
# A supplement says that all else stands as it was written: without the earlier request it says nothing.
_BLOCKS: dict[type[RequestModel], Weight] = {MutualAssistance: blocks(), OfPersonSought: blocks()}


@rule("subject_missing", "practice", {RequestModel: warns()})
def subject(request: RequestModel) -> Iterator[Spot]:
    if not request.header.subject:
        yield at("header.subject")


@rule("letter_date_uncertain", "completeness", {RequestModel: blocks()}, waivable=False)
def letter_date(request: RequestModel) -> Iterator[Spot]:
    """Clocks run from it, and what went before is found by it: a letter bears a day."""
    if request.header.date and not parsed(request.header.date).day_known:
        yield at("header.date", date=request.header.date)


@rule("letter_date_ahead", "completeness", {RequestModel: warns()})
def date_ahead(request: RequestModel) -> Iterator[Spot]:
    """A slip of the year, which no other date of the draft need contradict. A date long past is left alone: what was
    sent stays as it is, and a year that is too early stands before the offences.
    """
    if certainly_after(request.header.date, (date.today() + timedelta(365)).isoformat()):
        yield at("header.date", date=str(request.header.date))


@rule("supplement_without_earlier", "completeness", _BLOCKS)
def earlier(request: Supplementable) -> Iterator[Spot]:
    if request.header.nature == Nature.SUPPLEMENT and not request.header.earlier:
        yield at("header.earlier", "header.nature")


@rule("supplement_unidentified", "completeness", _BLOCKS)
def unidentified(request: Supplementable) -> Iterator[Spot]:
    for each in _supplemented(request):
        for field in ("date", "our_reference"):
            if not getattr(each, field):
                yield at(f"header.earlier.{each.id}.{field}", "header.supplements", "header.nature")


@rule("supplement_ambiguous", "practice", _WARNS)
def ambiguous(request: Supplementable) -> Iterator[Spot]:
    header = request.header
    if header.nature == Nature.SUPPLEMENT and len(_requests(request)) > 1 and not header.supplements:
        yield at("header.supplements", "header.earlier")


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


def _supplemented(request: Supplementable) -> list[EarlierCommunication]:
    """The request that is supplemented: the one chosen, or the only one there is."""
    header = request.header
    if header.nature != Nature.SUPPLEMENT:
        return []
    chosen = [each for each in header.earlier if each.id == header.supplements]
    found = _requests(request)
    return chosen or (found if len(found) == 1 else [])


def _requests(request: Supplementable) -> list[EarlierCommunication]:
    """What a supplement can be about: not the note that handed a request over."""
    return [each for each in request.header.earlier if each.kind != Communication.NOTE_VERBALE]
