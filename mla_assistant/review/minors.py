"""People under 18: the person sought at the time of the acts, and whoever is to be heard.

Both Conventions bind nearly all States, but their Parties are not in the data: so they warn.
"""

from collections.abc import Iterator
from typing import Any

from mla_assistant.requests.choice import YesNo
from mla_assistant.requests.extradition import Extradition
from mla_assistant.requests.finding import Citation, Step
from mla_assistant.requests.mutual_assistance import MutualAssistance
from mla_assistant.requests.parts.assurance import AssuranceType
from mla_assistant.requests.parts.offence import MaximumPenalty, Offence
from mla_assistant.requests.parts.safeguards import UNASSURED, DeathPenaltyDecision
from mla_assistant.requests.person_sought import OfPersonSought
from mla_assistant.review.assurances import offered, propose
from mla_assistant.review.dates import certain
from mla_assistant.review.measures import on
from mla_assistant.review.rules import Spot, Weight, at, rule, warns
from mla_assistant.review.statement import statements
from mla_assistant.text.dates import PartialDate

_TREATED = Weight("warns", Citation("CRC 1989", "arts. 37(b)-(d), 40"), verified=True, as_of="2026")
_PUNISHED = Weight("warns", Citation("CRC 1989", "art. 37(a)"), verified=True, as_of="2026")
_NEVER_DEATH = Weight("warns", Citation("ICCPR 1966", "art. 6(5)"), verified=True, as_of="2026")


@rule("minor_unanswered", "refusal_risk", {OfPersonSought: warns()})
def unanswered(request: OfPersonSought) -> Iterator[Spot]:
    if not request.sought.minor_at_time:
        yield at("sought.minor_at_time")


@rule("minor_contradicted", "refusal_risk", {OfPersonSought: warns()})
def contradicted(request: OfPersonSought) -> Iterator[Spot]:
    """Only where even the earliest birth and the latest act leave the person under 18."""
    born = certain(request.sought.born)
    if not born or request.sought.minor_at_time != YesNo.NO:
        return
    for offence in request.offences:
        last = certain(offence.committed_to or offence.committed_from)
        if last and _under_18(born, last):
            yield at(
                "sought.minor_at_time",
                "sought.born",
                f"offences.{offence.id}.committed_from",
                f"offences.{offence.id}.committed_to",
                remedy=[Step("set", "sought.minor_at_time", YesNo.YES.value)],
                date=str(born),
                other_date=str(last),
            )
            return


@rule("sought_is_minor", "refusal_risk", {OfPersonSought: _TREATED})
def sought(request: OfPersonSought) -> Iterator[Spot]:
    """Whatever is said of court and detention: the requested State may still refuse, and a lawyer answers for it."""
    if request.sought.minor_at_time == YesNo.YES:
        said = ("safeguards.fair_trial", "safeguards.detention") if isinstance(request, Extradition) else ()
        yield at("sought.minor_at_time", *said)


@rule("minor_penalty_barred", "refusal_risk", {OfPersonSought: _PUNISHED})
def penalty(request: OfPersonSought) -> Iterator[Spot]:
    """For acts under 18: no sentence of death, and none for life without a prospect of release."""
    for offence in request.offences if request.sought.minor_at_time == YesNo.YES else ():
        if offence.penalty.maximum == MaximumPenalty.DEATH and not _spared(request):
            yield _barred(request, offence, AssuranceType.DEATH_PENALTY, weight=_NEVER_DEATH, death="yes")
        elif offence.penalty.maximum == MaximumPenalty.LIFE and not _reviewed(request):
            yield _barred(request, offence, AssuranceType.LIFE_SENTENCE)


@rule("child_heard", "practice", {MutualAssistance: warns()})
def heard(request: MutualAssistance) -> Iterator[Spot]:
    """A child on the day of the request; whether it needs protecting is for the drafter to answer."""
    sent = certain(request.header.date)
    born = {person.id: certain(person.born) for person in request.persons}
    for measure in statements(request) if sent else ():
        day = born.get(str(measure.witness))
        if day and sent and _under_18(day, sent) and not measure.protection:
            yield on(measure, "protection", "witness", "procedure")


def _barred(request: OfPersonSought, offence: Offence, kind: AssuranceType, **said: Any) -> Spot:
    here = f"offences.{offence.id}"
    remedy = [] if offered(request, kind) or _decided(request) in UNASSURED else propose(kind)
    return at(f"{here}.penalty.maximum", f"{here}.title", "sought.minor_at_time", "assurances", remedy=remedy, **said)


def _under_18(born: PartialDate, day: PartialDate) -> bool:
    of_age = (born.year + 18, born.earliest.month, born.earliest.day)
    return (day.latest.year, day.latest.month, day.latest.day) < of_age


def _spared(request: OfPersonSought) -> bool:
    """The answer must say that death is not imposed: not to carry it out, or not to seek it, promises less."""
    imposed_by_none = _decided(request) in (None, DeathPenaltyDecision.NOT_IMPOSED)
    return imposed_by_none and offered(request, AssuranceType.DEATH_PENALTY)


def _decided(request: OfPersonSought) -> DeathPenaltyDecision | None:
    return request.safeguards.death_penalty if isinstance(request, Extradition) else None


def _reviewed(request: OfPersonSought) -> bool:
    told = isinstance(request, Extradition) and bool(request.safeguards.life_review)
    return told or offered(request, AssuranceType.LIFE_SENTENCE)
