"""Grounds of refusal by what the chosen treaty and the recorded facts say; each fact with the day it speaks of."""

from collections import defaultdict
from collections.abc import Iterator

from mla_assistant import instruments as facts
from mla_assistant.instruments import Article, Instrument
from mla_assistant.instruments.articles import article as article_of
from mla_assistant.instruments.countries import Verdict
from mla_assistant.instruments.tables import ProfileField
from mla_assistant.instruments.vocabulary import Function
from mla_assistant.requests.extradition import Extradition
from mla_assistant.requests.finding import Citation, Severity
from mla_assistant.requests.mutual_assistance import MutualAssistance
from mla_assistant.requests.parts.assurance import AssuranceType
from mla_assistant.requests.parts.legal_basis import Basis
from mla_assistant.requests.person_sought import OfPersonSought
from mla_assistant.requests.request import RequestModel
from mla_assistant.review.assurances import offered, propose
from mla_assistant.review.cited import cited
from mla_assistant.review.rules import Spot, Weight, at, informs, rule, warns
from mla_assistant.text.names import language_name


@rule("political_offence_admitted", "refusal_risk", {Extradition: warns()})
def political(request: Extradition) -> Iterator[Spot]:
    """Unless another treaty in the draft bars the plea."""
    kind = AssuranceType.NO_POLITICAL_OFFENCE
    if request.safeguards.not_political or offered(request, kind) or _article(request, "political_offence_exclusion"):
        return
    if found := _article(request, "political_offence_ground"):
        instrument, article = found
        weight = _weight("warns", instrument, article.ref, article.verified)
        short = instrument.short
        yield at("safeguards.not_political", "legal_bases", weight=weight, remedy=propose(kind), instrument=short)


@rule("extradition_basis_unknown", "refusal_risk", {Extradition: informs()})
def basis_unknown(request: Extradition) -> Iterator[Spot]:
    """The universal conventions leave it to each State whether it takes them as its basis where it has no treaty."""
    between_the_two = any(basis.basis == Basis.BILATERAL_TREATY for basis in request.legal_bases)
    for path, instrument, article in _optional(request) if not between_the_two else ():
        state = str(request.requested.state)
        if not facts.extradition_basis(state, instrument.code):
            weight = _weight("informs", instrument, article.ref, article.verified)
            yield at(path, "requested.state", weight=weight, state=state, instrument=instrument.short)


@rule("extradition_basis_refused", "refusal_risk", {Extradition: warns()})
def basis_refused(request: Extradition) -> Iterator[Spot]:
    return _declared(request, "no")


@rule("extradition_basis_conditional", "refusal_risk", {Extradition: warns()})
def basis_conditional(request: Extradition) -> Iterator[Spot]:
    """Whether the case meets the condition is for the lawyer to say."""
    return _declared(request, "conditional")


@rule("death_penalty_retained", "refusal_risk", {Extradition: warns()})
def death_penalty(request: Extradition) -> Iterator[Spot]:
    """Whatever the offence carries: it is the requested State that will ask."""
    state = request.requesting.state
    if not state or request.safeguards.death_penalty or offered(request, AssuranceType.DEATH_PENALTY):
        return
    if facts.death_penalty_assurance_advised(state):
        known = facts.fact(state, "death_penalty")
        found = _article(request, "death_penalty")
        citation = Citation(found[0].short, found[1].ref) if found else None
        weight = Weight("warns", citation, found[1].verified if found else None, known.as_of if known else None)
        yield at(
            "safeguards.death_penalty",
            "requesting.state",
            weight=weight,
            remedy=propose(AssuranceType.DEATH_PENALTY),
            state=state,
            date=known.as_of if known else "",
        )


@rule("urgent_channel_unused", "practice", {RequestModel: informs()})
def urgent_channel(request: RequestModel) -> Iterator[Spot]:
    found = _article(request, "urgent_channel")
    if found and request.handling.urgent == "yes" and not request.requested.advance_copy:
        weight = _weight("informs", found[0], found[1].ref, found[1].verified)
        yield at("requested.advance_copy", "handling.urgent", weight=weight, instrument=found[0].short)


@rule("language_not_accepted", "refusal_risk", {RequestModel: warns()})
def language(request: RequestModel) -> Iterator[Spot]:
    """By what the requested State itself said, for the instrument it said it of."""
    state = request.requested.state
    sent = (request.language, *request.header.accompanying_languages, *request.translations)
    names = {language_name(tag, "en").split(" (")[0] for tag in sent}
    in_general = facts.profile(str(state)).get("languages") if state else None
    for each in cited(request) if state else ():
        accepted = facts.profile(str(state), each.instrument.code).get("languages")
        if accepted and accepted.value and not any(name in accepted.value for name in names):
            # What a State says of every request stands in its own law; of requests under a treaty, by its article.
            found = article_of(each.instrument, "language_form", request.scope) if accepted != in_general else None
            citation = Citation(each.instrument.short, found.ref) if found else Citation(accepted.source, "")
            weight = Weight("warns", citation, True, accepted.as_of)
            yield at("header.accompanying_languages", "language", "requested.state", weight=weight,
                     state=str(state), value=accepted.value, date=accepted.as_of)  # fmt: skip
            return


@rule("use_unsaid", "refusal_risk", {MutualAssistance: informs()})
def use(request: MutualAssistance) -> Iterator[Spot]:
    """What is sent may be used in the stated proceedings only: what is not stated has to be asked for again."""
    found = _article(request, "specialty_use_limitation")
    kind = AssuranceType.USE_LIMITATION
    if found and not request.handling.use and not offered(request, kind):
        weight = _weight("informs", found[0], found[1].ref, found[1].verified)
        yield at("handling.use", "legal_bases", weight=weight, remedy=propose(kind), instrument=found[0].short)


@rule("data_protection_silent", "refusal_risk", {RequestModel: informs()})
def data_protection(request: RequestModel) -> Iterator[Spot]:
    found = _article(request, "data_protection")
    if found and not request.handling.data_protection:
        weight = _weight("informs", found[0], found[1].ref, found[1].verified)
        yield at("handling.data_protection", "legal_bases", weight=weight, instrument=found[0].short)


_TOLD: dict[ProfileField, str] = {
    "special_documents": "annexes",
    "originals_required": "annexes",
    "dual_criminality": "offences",
    "limitation_of_use": "handling.use",
}
"""What a State says of itself that a drafter meets at this place of the form."""


_OF_ANY_REQUEST = ("originals_required", "limitation_of_use")
"""The others are mostly said of assistance: told to an extradition they would be law that does not hold."""
_WANTS = ("special_documents", "originals_required")
_NOTHING = ("no", "none")
"""What a State that wants nothing says."""


@rule("requested_state_wants", "practice", {RequestModel: informs()})
def profile(request: RequestModel) -> Iterator[Spot]:
    """Told as it stands in the profile: what it means for the case is for the lawyer to say."""
    state = request.requested.state
    told: dict[str, set[tuple[str, str, str, str]]] = defaultdict(set)
    for name, fact in _said(request):
        if name in _TOLD and (name in _OF_ANY_REQUEST or request.scope != "extradition"):
            told[_TOLD[name]].add((name, fact.value.rstrip("."), fact.as_of, fact.source))
    for place, said in told.items():
        originals = sorted({value for name, value, *_rest in said if name == "originals_required"})
        values = sorted({value for name, value, *_rest in said if name != "originals_required"})
        sources = sorted({source for *_rest, source in said})
        day = min(as_of for _name, _value, as_of, _source in said)
        weight = Weight("informs", as_of=day)
        both = "yes" if values and originals else ""
        dual, use = ("yes" if place == _TOLD[name] else "" for name in ("dual_criminality", "limitation_of_use"))
        yield at(place, "requested.state", weight=weight, state=str(state), date=day, source="; ".join(sources),
                 both=both, dual=dual, use=use, originals="; ".join(originals), value="; ".join(values))  # fmt: skip


@rule("requested_state_names_documents", "practice", {OfPersonSought: informs()})
def documents(request: OfPersonSought) -> Iterator[Spot]:
    """The country form does not say for which kind of request: so they are not told as demanded of this one."""
    state = str(request.requested.state)
    for fact in dict.fromkeys(fact for name, fact in _said(request) if name == "special_documents"):
        yield at("annexes", "requested.state", weight=Weight("informs", as_of=fact.as_of), state=state,
                 value=fact.value.rstrip("."), date=fact.as_of, source=fact.source)  # fmt: skip


def _said(request: RequestModel) -> Iterator[tuple[ProfileField, facts.StateFact]]:
    """What the requested State said of all requests, and of those under each of the bases; an empty value says that it
    is not known.
    """
    state = request.requested.state
    codes = dict.fromkeys(["", *(each.instrument.code for each in cited(request))]) if state else ()
    for code in codes:
        said = facts.profile(str(state), code).items()
        for name, fact in said:
            wants_nothing = name in _WANTS and fact.value.rstrip(".").casefold() in _NOTHING
            if fact.value and not wants_nothing:
                yield name, fact


def _article(request: RequestModel, function: Function) -> tuple[Instrument, Article] | None:
    found = ((each.instrument, article_of(each.instrument, function, request.scope)) for each in cited(request))
    return next(((instrument, article) for instrument, article in found if article), None)


def _optional(request: Extradition) -> Iterator[tuple[str, Instrument, Article]]:
    for each in cited(request):
        found = each.instrument
        article = found.articles.get("extradition")
        if article and request.requested.state and found.has_parties and found.region == "universal":
            yield each.path, found, article


def _declared(request: Extradition, verdict: Verdict) -> Iterator[Spot]:
    """Each basis of which the requested State declared so."""
    for path, instrument, article in _optional(request):
        state = str(request.requested.state)
        declared = facts.extradition_basis(state, instrument.code)
        if declared and declared.verdict == verdict:
            weight = Weight("warns", Citation(instrument.short, article.ref), article.verified, declared.as_of)
            yield at(path, "requested.state", weight=weight, state=state, instrument=instrument.short,
                     value=declared.value, date=declared.as_of)  # fmt: skip


def _weight(severity: Severity, instrument: Instrument, ref: str, verified: bool) -> Weight:
    return Weight(severity, Citation(instrument.short, ref), verified, instrument.as_of)
