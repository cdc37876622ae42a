"""Which articles of the cited instruments ask for the answer at a place: the bindings, read from the other end."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from mla_assistant.instruments import ContentsItem
from mla_assistant.requests.finding import Citation
from mla_assistant.requests.paths import FieldPath, split
from mla_assistant.requests.request import RequestModel
from mla_assistant.review.bindings import Place, bindings
from mla_assistant.review.cited import items, sources
from mla_assistant.review.switches import asks_about, switches
from mla_assistant.review.walk import once


class Ask(NamedTuple):
    citation: Citation
    item: ContentsItem


def asked_for(request: RequestModel, path: FieldPath) -> tuple[Ask, ...]:
    """What of the cited instruments applies to this request and asks for what stands at `path`."""
    on, steps = switches(request), split(path)
    found = (
        ask for ask in _asks(request)
        if ask.item.applies_when in on
        and asks_about(ask.item, request, path)
        and any(_leads(request, place, steps) for field in ask.item.fields for place in _places(request, field))
    )  # fmt: skip
    return tuple({ask.citation: ask for ask in found}.values())


@once
def _asks(request: RequestModel) -> Iterator[Ask]:
    """Every item that an article asks for."""
    for source in sources(request):
        for item in () if source.borrowed else items(source.instrument, request):
            if not item.practice and item.strength != "optional":
                yield Ask(Citation(source.instrument.short, item.ref), item)


def _places(request: RequestModel, field: str) -> Iterator[Place]:
    binding = bindings(request.kind)[field]
    if not binding.wished:
        yield from (place for alternatives in binding.places for place in alternatives)


def _leads(here: Any, place: Place, steps: list[str]) -> bool:
    """Whether a binding means what stands at `steps`: the field it names, or one of the part that it names."""
    if not place:
        return not (isinstance(here, list) and steps)
    if not steps:
        return False
    step, rest = place[0], place[1:]
    if not isinstance(here, list):
        return steps[0] in step.split(",") and _leads(getattr(here, steps[0], None), rest, steps[1:])
    item = next((each for each in here if each.id == steps[0]), None)
    meant = item is not None and (step in ("*", "?") or getattr(item, "type", "") in step.split(","))
    return meant and _leads(item, rest, steps[1:])
