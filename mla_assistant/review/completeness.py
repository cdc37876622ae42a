"""What the chosen bases ask for, item by item, cited to the sub-paragraph.

One gap is one finding, however many bases ask for it: the strongest speaks, the others are named beside it.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator
from functools import cache
from typing import NamedTuple

from mla_assistant.instruments import ContentsItem
from mla_assistant.requests.parts.assurance import AssuranceType
from mla_assistant.requests.paths import FieldPath
from mla_assistant.requests.request import RequestModel
from mla_assistant.review.assurances import propose
from mla_assistant.review.bindings import bindings, lacking
from mla_assistant.review.cited import GRAVITY, Source, items, sources, weight
from mla_assistant.review.rules import Spot, Weight, at, blocks, informs, rule
from mla_assistant.review.switches import asks_about, switches
from mla_assistant.review.walk import once


class Demand(NamedTuple):
    source: Source
    item: ContentsItem
    weight: Weight


class Gap(NamedTuple):
    """Where an answer is missing; at the list of assurances, which one."""

    path: FieldPath
    assurance: AssuranceType | None = None


@rule("contents_missing", "completeness", {RequestModel: blocks()})
def contents(request: RequestModel) -> Iterator[Spot]:
    """Asked for by a basis itself."""
    yield from (spot for source, spot in _spots(request) if not source.borrowed)


@rule("contents_borrowed", "completeness", {RequestModel: informs()})
def borrowed(request: RequestModel) -> Iterator[Spot]:
    """The basis has no list; another text that binds both States shows what is usual."""
    yield from (spot for source, spot in _spots(request) if source.borrowed)


@once
def _spots(request: RequestModel) -> Iterator[tuple[Source, Spot]]:
    """Every gap, with the list that speaks of it: of equals one that was read, then the first, and what a basis itself
    asks for is first.
    """
    for gap, demands in _gaps(request).items():
        first = max(demands, key=_speaks)
        alike = [each for each in demands if each.source.borrowed == first.source.borrowed and not each.item.practice]
        others = dict.fromkeys(str(each.weight.citation) for each in alike)
        others.pop(str(first.weight.citation), None)
        yield (
            first.source,
            at(
                gap.path,
                first.source.cited.path,
                remedy=propose(gap.assurance) if gap.assurance else [],
                weight=first.weight,
                practice="yes" if first.item.practice else "",
                unverified="" if first.item.verified else "yes",
                others="; ".join(others),
                source=str(first.weight.citation),
                item=first.item.text.rstrip("."),
                basis=first.source.cited.instrument.short,
            ),
        )


def _speaks(demand: Demand) -> tuple[int, bool]:
    return GRAVITY.index(demand.weight.severity), demand.item.verified and not demand.item.practice


def _gaps(request: RequestModel) -> dict[Gap, list[Demand]]:
    on = switches(request)
    found: dict[Gap, list[Demand]] = defaultdict(list)
    for demand in _demands(request):
        if demand.item.applies_when in on:
            for gap in dict.fromkeys(gap for field in demand.item.fields for gap in _gaps_of(field)(request)):
                if asks_about(demand.item, request, gap.path):
                    found[gap].append(demand)
    return found


@once
def _demands(request: RequestModel) -> Iterator[Demand]:
    """Every item of every list, whether or not its switch is on."""
    for source in sources(request):
        for item in items(source.instrument, request):
            yield Demand(source, item, weight(source, item, request))


@cache
def _gaps_of(field: str) -> Callable[[RequestModel], tuple[Gap, ...]]:
    """What finds the gaps of one universal field; each remembers its own."""

    @once
    def gaps(request: RequestModel) -> Iterator[Gap]:
        places = [place for alternatives in bindings(request.kind)[field].places for place in alternatives]
        for path in lacking(request, field):
            named = [kind for kind in AssuranceType if path == "assurances" and (path, f"={kind.value}") in places]
            yield Gap(path, *named[:1])

    return gaps
