"""Assurances and their articles: what the facts of a draft call for, and what a treaty does not carry."""

from collections.abc import Iterator
from typing import Final

from mla_assistant.requests.extradition import Extradition
from mla_assistant.requests.finding import Citation, Step
from mla_assistant.requests.parts.assurance import AssuranceType
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
    if request.surrender.property and not offered(request, AssuranceType.RETURN_OF_PROPERTY):
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
    """A treaty that does not bar the plea must not be said to do so in the name of a State."""
    for each in cited(request):
        given = each.basis.political_offence_article
        if given and each.instrument.reading == "full" and _EXCLUSION not in each.instrument.articles:
            field = f"legal_bases.{each.basis.id}.political_offence_article"
            remedy = [Step("set", field, None)]
            yield at(field, each.path, remedy=remedy, instrument=each.instrument.short, article=given)
