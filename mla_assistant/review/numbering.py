"""Paragraphs that the document numbers, and the drafter as well."""

import re
from collections.abc import Iterator

from mla_assistant.requests.finding import Step
from mla_assistant.requests.request import RequestModel
from mla_assistant.review.rules import Spot, at, informs, rule
from mla_assistant.review.walk import passages

NUMBERED = ("facts.summary", "facts.money_flow", "proceedings.evidence", "follow_up.asked", "follow_up.given")
"""What the documents print by `blocks/prose_numbered`."""

_NUMBER = re.compile(r"^[ \t]*\(?(\d{1,3})[.)][ \t]+(?=\S)", re.MULTILINE)


@rule("numbered_twice", "practice", {RequestModel: informs()})
def numbered(request: RequestModel) -> Iterator[Spot]:
    """Only numbers that run from one are taken for such, and only the drafter takes them out: “1. May” is a day."""
    there = [each for each in passages(request) if each.field in NUMBERED]
    for field in dict.fromkeys(each.field for each in there):
        own = [each for each in there if each.field == field and each.language in (None, request.language)]
        numbers = [int(number) for each in own for number in _NUMBER.findall(each.text)]
        if len(numbers) > 1 and numbers == list(range(1, len(numbers) + 1)):
            yield at(field, remedy=[Step("set", each.place, _NUMBER.sub("", each.text)) for each in own])
