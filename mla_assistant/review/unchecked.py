"""What a treaty of the office's own asks for and no answer of a draft can show: said, for else nobody looks."""

from collections.abc import Iterator

from mla_assistant.instruments import ContentsItem
from mla_assistant.requests.extradition import Extradition
from mla_assistant.requests.finding import Citation, Severity
from mla_assistant.requests.kinds import KINDS
from mla_assistant.requests.mutual_assistance import MutualAssistance
from mla_assistant.requests.request import RequestModel
from mla_assistant.review.bindings import bindings
from mla_assistant.review.cited import cited, items
from mla_assistant.review.rules import Spot, Weight, at, rule, warns
from mla_assistant.review.switches import switches


@rule("contents_unchecked", "completeness", {MutualAssistance: warns(), Extradition: warns()})
def unchecked(request: RequestModel) -> Iterator[Spot]:
    """Shipped lists are counted where they are made (docs/coverage.md); nobody but the office counts its own."""
    on = switches(request)
    for each in cited(request):
        for item in items(each.instrument, request) if each.instrument.kind == "bilateral_treaty" else ():
            if item.applies_when in on and not item.practice and not _shown(item, request):
                severity: Severity = "warns" if each.instrument.severity(item) == "blocks" else "informs"
                citation = Citation(each.instrument.short, item.ref)
                weight = Weight(severity, citation, item.verified, each.instrument.as_of)
                yield at(each.path, weight=weight, source=str(citation), item=item.text.rstrip("."))


def _shown(item: ContentsItem, request: RequestModel) -> bool:
    """Whether a request of this scope, of whatever kind, can answer it."""
    kinds = [code for code, kind in KINDS.items() if request.scope == kind.SCOPE]
    return any(bindings(code)[field].places for field in item.fields for code in kinds)
