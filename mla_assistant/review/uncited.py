"""Treaties between the two States that the draft leaves out, and whether anybody has looked for one."""

from collections.abc import Iterator

from mla_assistant import instruments as facts
from mla_assistant.instruments import Instrument
from mla_assistant.instruments.articles import duty
from mla_assistant.requests.extradition import Extradition
from mla_assistant.requests.finding import Citation, Step
from mla_assistant.requests.mutual_assistance import MutualAssistance
from mla_assistant.requests.parts.desk import BilateralTreaty
from mla_assistant.requests.parts.legal_basis import Basis
from mla_assistant.requests.provisional_arrest import ProvisionalArrest
from mla_assistant.requests.request import RequestModel
from mla_assistant.review.as_basis import as_basis
from mla_assistant.review.cited import (
    another_treaty,
    cited,
    code_of,
    day_between,
    in_general,
    items,
    treaties_in_general,
    yields_by,
)
from mla_assistant.review.rules import Spot, Weight, at, informs, rule, warns

_IN_GENERAL: dict[type[RequestModel], Weight | None] = {
    MutualAssistance: warns(),
    Extradition: warns(),
    ProvisionalArrest: warns(),
}


@rule("bilateral_not_checked", "practice", {RequestModel: warns()})
def not_checked(request: RequestModel) -> Iterator[Spot]:
    """Asked of whoever rests on a treaty or on none: a bilateral one may stand before both."""
    answered = request.desk.bilateral_treaty in (BilateralTreaty.YES, BilateralTreaty.NONE)
    if any(code_of(basis) for basis in request.legal_bases) and not answered and not _bilateral(request):
        yield at("desk.bilateral_treaty", "requested.state", "requesting.state")


@rule("bilateral_not_cited", "practice", {RequestModel: warns()})
def not_cited(request: RequestModel) -> Iterator[Spot]:
    """Said to be there, and not relied on."""
    if request.desk.bilateral_treaty == BilateralTreaty.YES and not _bilateral(request):
        yield at("legal_bases", "desk.bilateral_treaty", remedy=_entered(request))


@rule("general_treaty_not_cited", "practice", {RequestModel: warns()})
def general_not_cited(request: RequestModel) -> Iterator[Spot]:
    """Its list applies instead of that of UNTOC and its like, which then is good practice only."""
    for each in cited(request):
        refs = [item.ref for item in items(each.instrument, request)]
        relation = next((found for ref in refs if (found := yields_by(each.instrument, ref, request))), None)
        others = in_general(request) if relation and not another_treaty(each.instrument, request) else ()
        if relation and others and each.instrument not in others:
            other = others[0]
            weight = Weight("warns", Citation(each.instrument.short, relation.ref), relation.verified,
                            min(each.instrument.as_of, day_between(other, request)))  # fmt: skip
            yield at("legal_bases", each.path, "requested.state", "requesting.state", weight=weight,
                     remedy=[_added(other, request)],
                     instrument=each.instrument.short, by=other.short)  # fmt: skip
            return


@rule("own_treaty_not_cited", "practice", _IN_GENERAL)
def own_not_cited(request: RequestModel) -> Iterator[Spot]:
    """The office wrote down that it binds the two; a convention that is cited takes nothing from that."""
    for found in _own(request):
        if found.code not in {each.instrument.code for each in cited(request)}:
            yield _not_cited(found, request)


@rule("treaty_between_not_cited", "practice", _IN_GENERAL)
def between_not_cited(request: RequestModel) -> Iterator[Spot]:
    """The conventions on single offences send the two States to the treaty in general between them, where there is one
    (Terrorist Bombings Convention arts. 9(1) and 10(2), and their like). A bilateral treaty is such a one itself.
    """
    others = treaties_in_general(request)
    conventions = [found for found in others if not found.parties]
    if conventions and not {found.code for found in others} & {each.instrument.code for each in cited(request)}:
        yield _not_cited(conventions[0], request)


@rule("bilateral_unsourced", "practice", {RequestModel: informs()})
def unsourced(request: RequestModel) -> Iterator[Spot]:
    if request.desk.bilateral_treaty == BilateralTreaty.NONE and not request.desk.bilateral_checked:
        yield at("desk.bilateral_checked", "desk.bilateral_treaty")


@rule("bilateral_denied", "practice", {RequestModel: warns()})
def denied(request: RequestModel) -> Iterator[Spot]:
    """What only yields to a treaty between the two would bind in its stead."""
    if request.desk.bilateral_treaty == BilateralTreaty.NONE:
        for found in _own(request):
            yield at("desk.bilateral_treaty", "desk.bilateral_checked", "requested.state", "requesting.state",
                     weight=Weight("warns", Citation(found.source, ""), as_of=found.as_of),
                     remedy=[Step("set", "desk.bilateral_treaty", BilateralTreaty.YES.value)],
                     by=found.short)  # fmt: skip


def _bilateral(request: RequestModel) -> bool:
    return any(basis.basis == Basis.BILATERAL_TREATY for basis in request.legal_bases)


def _own(request: RequestModel) -> list[Instrument]:
    """What the office has entered between the two States, and carries such a request."""
    return [found for found in treaties_in_general(request) if found.parties]


def _not_cited(found: Instrument, request: RequestModel) -> Spot:
    """Beside a bilateral treaty that is cited it is no more than a second look: which comes first is open."""
    obliging = duty(found, request.scope)
    citation = Citation(found.short, obliging.ref) if obliging else None
    beside = _bilateral(request)
    weight = Weight("informs" if beside else "warns", citation, obliging.verified if obliging else None,
                    day_between(found, request))  # fmt: skip
    return at("legal_bases", "requested.state", "requesting.state", *(each.path for each in cited(request)),
              weight=weight, remedy=[_added(found, request)], by=found.short,
              bilateral="yes" if beside else "")  # fmt: skip


def _entered(request: RequestModel) -> list[Step]:
    a, b = request.requesting.state, request.requested.state
    return [_added(found, request) for found in (facts.bilaterals(a, b) if a and b else ())]


def _added(found: Instrument, request: RequestModel) -> Step:
    return Step("add", "legal_bases", as_basis(found, request.scope, request.language))
