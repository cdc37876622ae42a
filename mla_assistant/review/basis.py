"""On what the request rests."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any

from mla_assistant.instruments import age
from mla_assistant.requests.case import CaseRequest
from mla_assistant.requests.finding import Step
from mla_assistant.requests.follow_up import FollowUp
from mla_assistant.requests.parts.assurance import AssuranceType
from mla_assistant.requests.parts.legal_basis import TREATIES, Basis, LegalBasis
from mla_assistant.requests.request import RequestModel
from mla_assistant.review.as_basis import looked_up, relied_on
from mla_assistant.review.assurances import offered, propose
from mla_assistant.review.cited import code_of, known
from mla_assistant.review.dates import certain, certainly_after
from mla_assistant.review.rules import Spot, at, blocks, informs, rule, warns

_WRITTEN = (*TREATIES, Basis.DOMESTIC_LAW)


@rule("basis_missing", "completeness", {FollowUp: None, RequestModel: blocks()}, needs=(("legal_bases",),))
def missing(request: RequestModel) -> Iterator[Spot]:
    """Where no treaty stands, comity, reciprocity or agreement for the case is a basis, and is named as one."""
    if all(basis.is_empty() for basis in request.legal_bases):
        yield at("legal_bases")


@rule("basis_unnamed", "completeness", {RequestModel: warns()})
def unnamed(request: RequestModel) -> Iterator[Spot]:
    for basis in request.legal_bases:
        if not basis.basis:
            yield _at(basis, "basis")
        elif basis.basis in _WRITTEN and not basis.title:
            yield _at(basis, "title")


@rule("basis_without_articles", "practice", {RequestModel: warns()})
def articles(request: RequestModel) -> Iterator[Spot]:
    for basis in request.legal_bases:
        if basis.basis in _WRITTEN and basis.title and not basis.articles:
            found = known(code_of(basis))
            listed = relied_on(found, request.scope) if found else ""
            yield _at(basis, "articles", {"articles": listed} if listed else {}, articles=listed)


@rule("offence_without_basis", "completeness", {CaseRequest: warns()})
def without_basis(request: CaseRequest) -> Iterator[Spot]:
    """Each basis is said to reach some offences only, and none of them this one."""
    bases = [basis for basis in request.legal_bases if not basis.is_empty()]
    reached = {offence for basis in bases for offence in basis.offences}
    for offence in request.offences if bases and all(basis.offences for basis in bases) else ():
        if offence.id not in reached:
            lists = [f"legal_bases.{basis.id}.offences" for basis in bases]
            yield at("legal_bases", *lists, f"offences.{offence.id}.title", offence=offence.name)


@rule("basis_not_checked", "practice", {RequestModel: informs()})
def checked(request: RequestModel) -> Iterator[Spot]:
    for basis in request.legal_bases:
        if basis.basis in TREATIES and not basis.both_parties:
            found = known(code_of(basis))
            if found and not found.has_parties:
                continue  # a resolution, a model
            entered = looked_up(found, request.language) if found else {}
            since = (found.in_force or "") if found and entered else ""
            bilateral = "yes" if basis.basis == Basis.BILATERAL_TREATY else ""
            yield _at(basis, "both_parties", entered, date=since, bilateral=bilateral)


@rule("parties_check_old", "practice", {RequestModel: informs()})
def check_old(request: RequestModel) -> Iterator[Spot]:
    """The drafter's own look ages like any other; measured against the request, so that a draft sent stays as it is."""
    sent = certain(request.header.date)
    for basis in request.legal_bases:
        day = basis.checked_on if basis.both_parties and basis.basis in TREATIES else None
        if sent and day and age(day, sent.earliest) != "fresh":
            here = f"legal_bases.{basis.id}"
            yield at(f"{here}.both_parties", f"{here}.checked_on", "header.date", date=day, instrument=basis.name)


@rule("basis_checked_later", "practice", {RequestModel: warns()})
def checked_later(request: RequestModel) -> Iterator[Spot]:
    """Whoever looks once more before a dated letter goes out does right; a receiver wonders at the two dates."""
    sent = request.header.date
    for basis in request.legal_bases:
        if certainly_after(basis.checked_on, sent):
            here, day = f"legal_bases.{basis.id}.checked_on", str(basis.checked_on)
            yield at(here, "header.date", remedy=[Step("set", "header.date", day)], date=day, other_date=str(sent))


@rule("reciprocity_without_assurance", "refusal_risk", {RequestModel: warns()})
def reciprocity(request: RequestModel) -> Iterator[Spot]:
    kind = AssuranceType.RECIPROCITY_ASSURED
    rests = next((basis for basis in request.legal_bases if basis.basis == Basis.RECIPROCITY), None)
    if rests and not offered(request, kind):
        yield at("assurances", f"legal_bases.{rests.id}.basis", remedy=propose(kind))


def _at(basis: LegalBasis, field: str, known: Mapping[str, str] = MappingProxyType({}), **args: Any) -> Spot:
    """`known`: what the entry of the instrument says, and the draft does not."""
    here = f"legal_bases.{basis.id}"
    steps = [Step("set", f"{here}.{name}", value) for name, value in known.items()]
    return at(f"{here}.{field}", f"{here}.basis", f"{here}.title", remedy=steps, **args)
