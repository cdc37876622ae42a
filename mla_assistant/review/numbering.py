"""Paragraphs that the document numbers, and the drafter as well."""

import re
from collections.abc import Iterator

from mla_assistant.requests.finding import Step
from mla_assistant.requests.part import Part
from mla_assistant.requests.paths import FieldPath
from mla_assistant.requests.request import RequestModel
from mla_assistant.review.rules import Spot, at, informs, rule
from mla_assistant.review.walk import Passage, by_item, passages_in

NUMBERED = ("facts.summary", "facts.money_flow", "proceedings.evidence", "follow_up.asked", "follow_up.given")
"""What the documents print by `blocks/prose_numbered`."""

_NUMBER = re.compile(r"^[ \t]*\(?(\d{1,3})[.)][ \t]+(?=\S)", re.MULTILINE)


@rule("numbered_twice", "practice", {RequestModel: informs()})
def numbered(request: RequestModel) -> Iterator[Spot]:
    """Only numbers that run from one are taken for such, and only the drafter takes them out: “1. May” is a day."""
    there = _to_be_numbered(request)
    for field in dict.fromkeys(each.field for each in there):
        own = [each for each in there if each.field == field and each.language in (None, request.language)]
        numbers = [int(number) for each in own for number in _NUMBER.findall(each.text)]
        if len(numbers) > 1 and numbers == list(range(1, len(numbers) + 1)):
            yield at(field, remedy=[Step("set", each.place, _NUMBER.sub("", each.text)) for each in own])


@by_item
def _to_be_numbered(place: FieldPath, whole: Part) -> Iterator[Passage]:
    return (passage for passage in passages_in(place, whole) if passage.field in NUMBERED)
