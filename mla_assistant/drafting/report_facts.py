"""The facts that a review leans on, in words, each with its source and the day of which it speaks."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal, cast

from mla_assistant import instruments as known
from mla_assistant.instruments import Age, Instrument, PartyStatus
from mla_assistant.instruments.tables import DeathPenalty, ProfileField
from mla_assistant.requests.extradition import Extradition
from mla_assistant.requests.finding import Finding
from mla_assistant.requests.mutual_assistance import MutualAssistance
from mla_assistant.requests.parts.legal_basis import TREATIES
from mla_assistant.requests.request import RequestModel
from mla_assistant.review.cited import cited
from mla_assistant.review.cited import known as instrument_of
from mla_assistant.text.dates import format_date
from mla_assistant.text.names import language_name, state_name
from mla_assistant.text.translate import N_, _, current_language

_SAID: dict[ProfileField, str] = {
    "authority": N_("{state} on the authority that receives requests: {value}"),
    "other_addressee": N_("{state} on other addressees: {value}"),
    "channel": N_("{state} on the channel: {value}"),
    "encryption_or_signature": N_("{state} on encryption and signature: {value}"),
    "languages": N_("{state} on the languages it accepts: {value}"),
    "dual_criminality": N_("{state} on dual criminality: {value}"),
    "limitation_of_use": N_("{state} on the use of what it sends: {value}"),
    "special_documents": N_("{state} on documents it wants: {value}"),
    "originals_required": N_("{state} on originals and copies: {value}"),
    "extradition_basis": N_("{state} takes {instrument} as its basis for extradition: {value}"),
}
_DEATH_PENALTY: dict[DeathPenalty | Literal[""], str] = {
    "abolitionist_all_crimes": N_("{state} is recorded as having abolished the death penalty for all crimes."),
    "abolitionist_ordinary_crimes": N_(
        "{state} is recorded as having abolished the death penalty for ordinary crimes."
    ),
    "abolitionist_de_facto": N_("{state} is recorded as having the death penalty in law, and as not carrying it out."),
    "retentionist": N_("{state} is recorded as having the death penalty."),
    "": N_("Whether {state} has the death penalty is not recorded."),
}

_NAMES = ("by", "instrument", "basis")
"""What findings call the instruments of which they speak."""


@dataclass(frozen=True)
class LeantOn:
    """`source` and `as_of` are empty where nothing is recorded."""

    fact: str
    source: str
    as_of: str
    age: Age | None


def facts_of(request: RequestModel, findings: Iterable[Finding], on: date) -> tuple[LeantOn, ...]:
    """What the instruments say that the draft cites or a finding names, their lists of parties, the requested State,
    and the records of both States, as of `on`.
    """
    named = (fact for each in _named(findings) for fact in _of_instrument(each, request, on))
    found = (*_of_bases(request, on), *named, *_of_requested_state(request, on), *_of_states(request, on))
    return tuple(dict.fromkeys(found))


def _of_bases(request: RequestModel, on: date) -> Iterator[LeantOn]:
    for basis in request.legal_bases:
        if found := instrument_of(basis.instrument or ""):
            yield from _of_instrument(found, request, on)
        if basis.both_parties and basis.basis in TREATIES:
            words = _("Both States are Parties, as checked by the drafter: {basis}").format(basis=basis.name)
            yield _fact(words, basis.both_parties, basis.checked_on or "", on)


def _of_instrument(found: Instrument, request: RequestModel, on: date) -> Iterator[LeantOn]:
    name = found.short_name(current_language())
    yield _fact(_text_of(found).format(instrument=name), found.source, found.as_of, on)
    for state in (request.requesting.state, request.requested.state) if found.has_parties else ():
        if state:
            status = known.party_status(found.code, state, on)
            yield _fact(_standing(status, name), status.source, status.as_of, on)


def _named(findings: Iterable[Finding]) -> Iterator[Instrument]:
    """Cited or not: that a treaty is recorded between the two States is a fact of its list, which has a day."""
    by_name = {found.short: found for found in known.instruments(unread=True)}
    for each in findings:
        names = (each.citation.instrument if each.citation else "", *(each.args.get(key, "") for key in _NAMES))
        yield from (by_name[name] for name in names if name in by_name)


def _of_requested_state(request: RequestModel, on: date) -> Iterator[LeantOn]:
    """What it said of itself, in general and under the instruments cited: findings rest on it."""
    state, language = request.requested.state, current_language()
    for each in (None, *(found.instrument for found in cited(request))) if state else ():
        for field, said in known.profile(str(state), each.code if each else "").items():
            name = each.short_name(language) if each else ""
            words = _(_SAID[field]).format(state=state_name(str(state), language), value=said.value, instrument=name)
            yield _fact(words, said.source, said.as_of, on)


def _of_states(request: RequestModel, on: date) -> Iterator[LeantOn]:
    """What is recorded of the two: prescribed forms, the death penalty and official languages are judged by it."""
    language = current_language()
    for state in (request.requesting.state, request.requested.state):
        if state and (member := known.member(state, "european_union")):
            words = _("{state} is recorded as member of the European Union.")
            yield _fact(words.format(state=state_name(state, language)), member.source, member.as_of, on)
    asking, asked = request.requesting.state, request.requested.state
    if asking and isinstance(request, Extradition | MutualAssistance):
        death = known.fact(asking, "death_penalty")
        words = _(_DEATH_PENALTY[cast(DeathPenalty, death.value) if death else ""])
        words = words.format(state=state_name(asking, language))
        yield _fact(words, death.source if death else "", death.as_of if death else "", on)
    if asked and (tags := known.official_languages(asked)):
        names = ", ".join(language_name(tag, language) for tag in tags)
        words = _("Official languages of {state}, by law or in use: {languages}.")
        yield _fact(words.format(state=state_name(asked, language), languages=names), known.CLDR, "", on)


def _text_of(found: Instrument) -> str:
    return {
        "full": _("{instrument}: its text was read in full."),
        "partial": _("{instrument}: its text was read in part."),
        "none": _("{instrument}: its text was not read."),
    }[found.reading]


def _standing(status: PartyStatus, name: str) -> str:
    said = {
        "party": _("{state} is recorded as party to {instrument}; deposit: {date}."),
        "not_party": _("{state} is recorded as not party to {instrument}."),
        "not_recorded": _("Whether {state} is party to {instrument} is not recorded."),
        "not_listed": _("{state} is not in the complete list of parties to {instrument}."),
        "signatory": _("{state} signed {instrument}; no deposit is listed."),
    }
    record = status.kind if status.kind in ("not_listed", "signatory") else status.standing
    deposit = format_date(status.date, current_language()) if status.date else _("date not recorded")
    return said[record].format(state=state_name(status.state, current_language()), instrument=name, date=deposit)


def _fact(words: str, source: str, as_of: str, on: date) -> LeantOn:
    return LeantOn(words, source, as_of, known.age(as_of, on) if as_of else None)
