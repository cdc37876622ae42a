"""Who confirms the assurances of a request, taken from what is known already, so that it is typed once."""

from datetime import date

from mla_assistant.drafting.profile import signatories
from mla_assistant.drafting.undertaking import words_of
from mla_assistant.requests.finding import Step
from mla_assistant.requests.parts.assurance import Assurance, AssuranceStatus
from mla_assistant.requests.paths import Answers, get, items, join
from mla_assistant.requests.request import RequestModel

_WHO = ("confirmed_by", "office", "competence")


def confirmer(answers: Answers) -> Answers:
    """The official who confirmed last in this draft; else who signs it, or the usual signatory of the office, with
    his or her post and authority. {} where nobody is named."""
    before = [each for each in items(answers, "assurances") if each.get("confirmed_by")]
    if before:
        return {name: before[-1][name] for name in _WHO if before[-1].get(name)}
    signatory = get(answers, "requesting.signatory")
    if not isinstance(signatory, dict) or not signatory.get("person"):
        signatory = next(iter(signatories()), {})
    authority = signatory.get("authority") or get(answers, "requesting.central_authority.name")
    office = ", ".join(str(each) for each in (signatory.get("function"), authority) if each)
    found = {"confirmed_by": signatory.get("person"), "office": office, "competence": signatory.get("competence")}
    return {name: value for name, value in found.items() if value} if found["confirmed_by"] else {}


def unconfirmed(request: RequestModel) -> list[Assurance]:
    """The assurances that are proposed only."""
    return [each for each in request.assurances if each.status != AssuranceStatus.CONFIRMED]


def confirming(assurances: list[Assurance], who: Answers, on: date) -> tuple[Step, ...]:
    """The steps that write down that `who` confirmed these assurances on that day."""
    said = _confirmation(who, on)
    return tuple(
        Step("set", join("assurances", each.id, name), value) for each in assurances for name, value in said.items()
    )


def words_when_confirmed(request: RequestModel, assurance: Assurance, who: Answers, on: date) -> str:
    """What the document will say once `who` has confirmed it."""
    return words_of(request, assurance.model_copy(update=_confirmation(who, on)))


def _confirmation(who: Answers, on: date) -> Answers:
    return {**who, "confirmed_on": on.isoformat(), "status": AssuranceStatus.CONFIRMED}
