"""Extradition: grounds of refusal the requested State will look for by itself."""

import re
from collections.abc import Iterator

from mla_assistant.requests.choice import YesNo
from mla_assistant.requests.extradition import Extradition
from mla_assistant.requests.parts.assurance import AssuranceType
from mla_assistant.requests.person_sought import OfPersonSought
from mla_assistant.requests.prose import text_of
from mla_assistant.review.assurances import offered, propose
from mla_assistant.review.rules import Spot, at, informs, rule, warns


@rule("tried_before_unanswered", "refusal_risk", {Extradition: warns()})
def tried(request: Extradition) -> Iterator[Spot]:
    if not request.safeguards.tried_before:
        yield at("safeguards.tried_before")


@rule("tried_before", "refusal_risk", {Extradition: warns("ECE 1957", "arts. 8-9")})
def tried_before(request: Extradition) -> Iterator[Spot]:
    if request.safeguards.tried_before == YesNo.YES:
        yield at("safeguards.tried_before", "safeguards.tried_before_details")


@rule("specialty_missing", "refusal_risk", {Extradition: warns("ECE 1957", "art. 14")})
def specialty(request: Extradition) -> Iterator[Spot]:
    if not offered(request, AssuranceType.SPECIALTY):
        yield at("assurances", remedy=propose(AssuranceType.SPECIALTY))


@rule("fair_trial_silent", "refusal_risk", {Extradition: informs("SCR 2322", "para. 15")})
def fair_trial(request: Extradition) -> Iterator[Spot]:
    if not request.safeguards.fair_trial and not offered(request, AssuranceType.FAIR_TRIAL):
        yield at("safeguards.fair_trial", remedy=propose(AssuranceType.FAIR_TRIAL))


@rule("political_silent", "refusal_risk", {Extradition: informs("SCR 2322", "para. 10")})
def political(request: Extradition) -> Iterator[Spot]:
    if not request.safeguards.not_political and not offered(request, AssuranceType.NO_POLITICAL_OFFENCE):
        yield at("safeguards.not_political", remedy=propose(AssuranceType.NO_POLITICAL_OFFENCE))


@rule("sought_is_national", "refusal_risk", {OfPersonSought: warns("ECE 1957", "art. 6")})
def national(request: OfPersonSought) -> Iterator[Spot]:
    """Whatever is offered: the requested State may still refuse. What is answered is a note only."""
    if not (state := _own_national(request)):
        return
    if isinstance(request, Extradition):
        answered = informs("ECE 1957", "art. 6") if request.safeguards.nationality else None
        yield at("safeguards.nationality", "sought.nationalities", "requested.state", weight=answered, state=state,
                 answered="yes" if answered else "")  # fmt: skip
    else:
        yield at("sought.nationalities", "requested.state", state=state, arrest="yes")


@rule("nationality_contradicted", "refusal_risk", {Extradition: warns()})
def nationality_contradicted(request: Extradition) -> Iterator[Spot]:
    """A sentence of an older draft that was left standing: a hint by words in three languages."""
    state = _own_national(request)
    if state and (said := _NO_NATIONAL.search(text_of(request.safeguards.nationality))):
        yield at("safeguards.nationality", "sought.nationalities", "requested.state", state=state, words=said[0])


_NO_NATIONAL = re.compile(
    r"\b(?:is|was) (?:not|no)\b[^.;]{0,25}\b(?:national|citizen)\b"
    r"|\b(?:n['’]|ne )\w+ pas\b[^.;]{0,40}\b(?:ressortissante?|nationalité|citoyen(?:ne)?)\b"
    r"|\bno (?:es|consta|se sabe|tiene|posee)\b[^.;]{0,40}\b(?:nacional|nacionalidad|ciudadan[oa])\b",
    re.IGNORECASE,
)


def _own_national(request: OfPersonSought) -> str | None:
    """The requested State, where the person sought is its national."""
    state = request.requested.state
    return state if state in request.sought.nationalities else None
