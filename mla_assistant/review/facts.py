"""The facts: there, and more than a line of them."""

from collections.abc import Iterator

from mla_assistant.requests.case import CaseRequest
from mla_assistant.requests.extradition import Extradition
from mla_assistant.requests.mutual_assistance import MutualAssistance
from mla_assistant.requests.preservation import Preservation
from mla_assistant.requests.prose import text_of
from mla_assistant.requests.provisional_arrest import ProvisionalArrest
from mla_assistant.review.rules import Spot, at, blocks, blocks_under, rule, warns
from mla_assistant.review.switches import serves_only

SHORT = 200
"""Characters under which no summary says who did what, when, where and how; Chinese says more in fewer."""


@rule(
    "facts_missing",
    "completeness",
    {
        MutualAssistance: blocks("UNTOC", "art. 18(15)(c)"),
        Extradition: blocks("ECE 1957", "art. 12(2)(b)"),
        ProvisionalArrest: warns(),
        Preservation: blocks_under("Budapest Convention", "art. 29(2)(b)"),
    },
    needs=(("facts.summary", "measures.*.type=service"),),
)
def missing(request: CaseRequest) -> Iterator[Spot]:
    if not text_of(request.facts.summary).strip() and not serves_only(request):
        yield at("facts.summary")


@rule("facts_very_short", "practice", {CaseRequest: warns()})
def short(request: CaseRequest) -> Iterator[Spot]:
    text = text_of(request.facts.summary).strip()
    if text and len(text) < (SHORT // 4 if request.language.startswith(("zh", "ja", "ko")) else SHORT):
        yield at("facts.summary")
