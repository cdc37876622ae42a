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
from mla_assistant.requests.request import RequestModel, Scope
from mla_assistant.review.cited import (
    another_treaty,
    cited,
    code_of,
    in_general,
    items,
    looked_up,
    relied_on,
    treaties_in_general,
    yields_by,
)
from mla_assistant.review.rules import Spot, Weight, at, informs, rule, warns


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
                            each.instrument.as_of)  # fmt: skip
            yield at("legal_bases", each.path, "requested.state", "requesting.state", weight=weight,
                     remedy=[_added(other, request.scope)],
                     instrument=each.instrument.short, by=other.short)  # fmt: skip
            return


@rule(
    "treaty_between_not_cited",
    "practice",
    {MutualAssistance: warns(), Extradition: warns(), ProvisionalArrest: warns()},
)
def between_not_cited(request: RequestModel) -> Iterator[Spot]:
    """The conventions on single offences send the two States to the treaty in general between them, where there is one
    (Terrorist Bombings Convention arts. 9(1) and 10(2), and their like). A bilateral treaty is such a one itself.
    """
    others = treaties_in_general(request)
    if others and not {found.code for found in others} & {each.instrument.code for each in cited(request)}:
        obliging = duty(others[0], request.scope)
        citation = Citation(others[0].short, obliging.ref) if obliging else None
        beside = _bilateral(request)
        weight = Weight("informs" if beside else "warns", citation, obliging.verified if obliging else None,
                        others[0].as_of)  # fmt: skip
        yield at("legal_bases", "requested.state", "requesting.state", *(each.path for each in cited(request)),
                 weight=weight, remedy=[_added(others[0], request.scope)], by=others[0].short,
                 bilateral="yes" if beside else "")  # fmt: skip


@rule("bilateral_unsourced", "practice", {RequestModel: informs()})
def unsourced(request: RequestModel) -> Iterator[Spot]:
    if request.desk.bilateral_treaty == BilateralTreaty.NONE and not request.desk.bilateral_checked:
        yield at("desk.bilateral_checked", "desk.bilateral_treaty")


def _bilateral(request: RequestModel) -> bool:
    return any(basis.basis == Basis.BILATERAL_TREATY for basis in request.legal_bases)


def _entered(request: RequestModel) -> list[Step]:
    a, b = request.requesting.state, request.requested.state
    return [_added(found, request.scope) for found in (facts.bilaterals(a, b) if a and b else ())]


def _added(found: Instrument, scope: Scope) -> Step:
    kind = Basis.BILATERAL_TREATY if found.parties else Basis.MULTILATERAL_TREATY
    entry = {"basis": kind.value, "title": found.title(), "instrument": found.code, **looked_up(found)}
    if articles := relied_on(found, scope):
        entry["articles"] = articles
    return Step("add", "legal_bases", entry)
