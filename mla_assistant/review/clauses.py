"""Assurances and their articles: what the facts of a draft call for, and what a treaty does not carry."""

from collections.abc import Iterator
from typing import Final

from mla_assistant.instruments.articles import article
from mla_assistant.instruments.references import numbers
from mla_assistant.instruments.vocabulary import Function
from mla_assistant.requests.case import CaseRequest
from mla_assistant.requests.choice import YesNo
from mla_assistant.requests.extradition import Extradition
from mla_assistant.requests.finding import Citation, Step
from mla_assistant.requests.measures.statement import Mode, Statement
from mla_assistant.requests.mutual_assistance import MutualAssistance
from mla_assistant.requests.parts.assurance import AssuranceType
from mla_assistant.requests.parts.legal_basis import Basis
from mla_assistant.requests.paths import FieldPath
from mla_assistant.requests.request import RequestModel
from mla_assistant.review.assurances import offered, propose
from mla_assistant.review.cited import cited
from mla_assistant.review.rules import Spot, Weight, at, informs, rule, warns

_EXCLUSION: Final = "political_offence_exclusion"


@rule("consular_access_silent", "refusal_risk", {Extradition: informs()})
def consular(request: Extradition) -> Iterator[Spot]:
    """Asked only of a person known to be no national of the requesting State."""
    state, nationalities = request.requesting.state, request.sought.nationalities
    said = request.safeguards.consular or offered(request, AssuranceType.CONSULAR_ACCESS)
    if state and nationalities and state not in nationalities and not said:
        remedy = propose(AssuranceType.CONSULAR_ACCESS)
        yield at("safeguards.consular", "sought.nationalities", "requesting.state", remedy=remedy)


@rule("return_of_property_silent", "practice", {Extradition: informs()})
def property_returned(request: Extradition) -> Iterator[Spot]:
    """Things are asked for, and others may have rights in them."""
    if (request.surrender.property or request.surrender.things) and not offered(
        request, AssuranceType.RETURN_OF_PROPERTY
    ):
        yield at("surrender.property", "assurances", remedy=propose(AssuranceType.RETURN_OF_PROPERTY))


@rule("political_article_missing", "practice", {RequestModel: informs()})
def article_missing(request: RequestModel) -> Iterator[Spot]:
    """The assurance names the instrument's own article, once the drafter has taken it over."""
    for each in cited(request) if offered(request, AssuranceType.NO_POLITICAL_OFFENCE) else ():
        article, here = each.instrument.articles.get(_EXCLUSION), f"legal_bases.{each.basis.id}"
        if article and article.verified and not each.basis.political_offence_article:
            field, short = f"{here}.political_offence_article", each.instrument.short
            weight = Weight("informs", Citation(short, article.ref), article.verified, each.instrument.as_of)
            take_over = [Step("set", field, article.ref)]
            yield at(field, each.path, weight=weight, remedy=take_over, instrument=short, article=article.ref)


@rule("political_article_unknown", "refusal_risk", {RequestModel: warns()})
def article_unknown(request: RequestModel) -> Iterator[Spot]:
    """A treaty that does not bar the plea must not be said to do so in the name of a State; least of all, where the
    assurance prints it, the article that lets the other State refuse.
    """
    for each in cited(request):
        given = each.basis.political_offence_article
        if given and each.instrument.reading == "full" and _EXCLUSION not in each.instrument.articles:
            field = f"legal_bases.{each.basis.id}.political_offence_article"
            ground = each.instrument.articles.get("political_offence_ground")
            admits = ground if ground and ground.verified and numbers(ground.ref) & numbers(given) else None
            cites = Citation(each.instrument.short, admits.ref) if admits else None
            printed = offered(request, AssuranceType.NO_POLITICAL_OFFENCE)
            weight = Weight("blocks" if printed else "warns", cites, True, each.instrument.as_of) if admits else None
            yield at(field, each.path, "assurances", weight=weight, remedy=[Step("set", field, None)],
                     instrument=each.instrument.short, article=given, admits="yes" if admits else "")  # fmt: skip


@rule("non_discrimination_silent", "refusal_risk", {CaseRequest: informs()})
def non_discrimination(request: CaseRequest) -> Iterator[Spot]:
    """Persecution is a ground of refusal by an article; the assurance answers before it is asked."""
    kind = AssuranceType.NON_DISCRIMINATION
    yield from _offer(request, kind, "non_discrimination", "assurances")


@rule("human_rights_silent", "refusal_risk", {MutualAssistance: informs("SCR 2322", "para. 13(b)")})
def human_rights(request: MutualAssistance) -> Iterator[Spot]:
    """Where no treaty binds, nothing else says by which standard the result will be used."""
    kinds = (AssuranceType.HUMAN_RIGHTS, AssuranceType.FAIR_TRIAL)
    if _no_treaty(request) and not any(offered(request, kind) for kind in kinds):
        yield at("assurances", "legal_bases", remedy=propose(AssuranceType.HUMAN_RIGHTS))


@rule("re_extradition_silent", "refusal_risk", {Extradition: informs()})
def re_extradition(request: Extradition) -> Iterator[Spot]:
    kind = AssuranceType.NO_RE_EXTRADITION
    yield from _offer(request, kind, "re_extradition", "assurances")


@rule("treatment_silent", "refusal_risk", {Extradition: informs()})
def treatment(request: Extradition) -> Iterator[Spot]:
    """An article or the law of the requested State bars surrender where ill-treatment is to be feared."""
    if not request.safeguards.detention:
        yield from _offer(request, AssuranceType.TORTURE, "treatment", "assurances", "safeguards.detention")


@rule("confidentiality_unassured", "practice", {CaseRequest: informs()})
def confidentiality(request: CaseRequest) -> Iterator[Spot]:
    """Who asks for secrecy is readier believed who promises it."""
    if request.handling.confidential == YesNo.YES:
        kind = AssuranceType.CONFIDENTIALITY_ASSURED
        yield from _offer(request, kind, "confidentiality", "assurances", "handling.confidential")


@rule("costs_silent", "practice", {CaseRequest: informs()})
def costs(request: CaseRequest) -> Iterator[Spot]:
    """Where an article has the States consult on what is costly, and a hearing by video is asked for."""
    remote = isinstance(request, MutualAssistance) and any(
        isinstance(measure, Statement) and measure.mode == Mode.VIDEO for measure in request.measures
    )
    if remote and not request.handling.costs:
        yield from _offer(request, AssuranceType.COSTS_ASSURED, "costs", "handling.costs", "measures")


def _offer(
    request: RequestModel, kind: AssuranceType, function: Function, place: FieldPath, *about: FieldPath
) -> Iterator[Spot]:
    """The assurance, by the first read article of a chosen treaty that calls for it; nothing where it is offered."""
    for each in cited(request) if not offered(request, kind) else ():
        carries = getattr(each.instrument.use, request.scope) or each.instrument.kind in ("protocol", "amendment")
        found = article(each.instrument, function, request.scope)
        if carries and found and found.verified:
            weight = Weight("informs", Citation(each.instrument.short, found.ref), True, each.instrument.as_of)
            short = each.instrument.short
            yield at(place, *about, "legal_bases", weight=weight, remedy=propose(kind), instrument=short)
            return


def _no_treaty(request: RequestModel) -> bool:
    given = [each.basis for each in request.legal_bases if each.basis]
    return bool(given) and not any(basis in (Basis.BILATERAL_TREATY, Basis.MULTILATERAL_TREATY) for basis in given)
