"""From advice to the draft: what a chosen basis becomes there, and what the draft already says."""

from typing import cast

from mla_assistant.advice import Basis, Bilateral, Question
from mla_assistant.advice.question import Answered
from mla_assistant.instruments import instrument
from mla_assistant.instruments.vocabulary import ClockStart
from mla_assistant.requests.case import CaseRequest
from mla_assistant.requests.extradition import Extradition
from mla_assistant.requests.finding import Step
from mla_assistant.requests.kinds import KINDS
from mla_assistant.requests.measures.stored_data import StoredData
from mla_assistant.requests.mutual_assistance import MutualAssistance
from mla_assistant.requests.paths import Answers, FieldPath, get
from mla_assistant.requests.request import RequestModel, Scope
from mla_assistant.review.as_basis import WITHOUT_TEXT, as_basis, kind_of_basis
from mla_assistant.review.dates import certain
from mla_assistant.review.when import Date
from mla_assistant.text.dates import PartialDate

Event = tuple[ClockStart, PartialDate]


def question_of(
    requesting: str,
    requested: str,
    kind: object,
    offences: tuple[str, ...],
    bilateral: Bilateral,
    events: tuple[Event, ...] = (),
) -> Question | None:
    """The question for advice, or None as long as something of it is open or a State would ask itself."""
    if not (offences and requesting and requested) or requesting == requested or kind not in KINDS:
        return None
    return Question(requesting, requested, str(kind), offences, bilateral, events=events)


def kinds_of(request: RequestModel) -> dict[FieldPath, tuple[str, ...]]:
    """Every offence of the draft, and of what kind it is; () where that is not said."""
    offences = request.offences if isinstance(request, CaseRequest) else ()
    return {f"offences.{offence.id}.kinds": tuple(offence.kinds) for offence in offences}


def events_of(request: RequestModel) -> tuple[Event, ...]:
    """What the draft says has happened already and starts a clock, where its day is known."""
    found: list[tuple[ClockStart, Date]] = []
    if isinstance(request, Extradition):
        found += [("arrest", request.surrender.arrested_on), ("notice_of_arrest", request.surrender.arrest_notified_on)]
    elif isinstance(request, MutualAssistance):
        found += [("preservation", one.preserved_on) for one in request.measures if isinstance(one, StoredData)][:1]
    days = [(event, certain(day)) for event, day in found]
    return tuple((event, day) for event, day in days if day and day.day_known)


def bilateral_of(request: RequestModel) -> Bilateral:
    """What the draft says on a bilateral treaty."""
    desk = request.desk
    if desk.bilateral_treaty is None:
        return Bilateral()
    where, when = desk.bilateral_checked or "", desk.bilateral_checked_on or ""
    return Bilateral(cast(Answered, desk.bilateral_treaty.value), where, when)


def is_form(basis: Basis) -> bool:
    """Whether it is a form to be used in place of a letter."""
    return instrument(basis.instrument).kind == "prescribed_form"


def can_be_entered(basis: Basis) -> bool:
    """Whether a request can name it as a basis of its own: not a form, not a resolution, not a scheme."""
    return bool(kind_of_basis(instrument(basis.instrument)))


def is_entered(basis: Basis, answers: Answers) -> bool:
    """Whether the draft names it already, by its code or its title."""
    found = instrument(basis.instrument)
    titles = {title.casefold() for title in found.titles.values()}
    entries = [entry for entry in get(answers, "legal_bases") or () if isinstance(entry, dict)]
    if found.code in WITHOUT_TEXT:
        return any(entry.get("basis") == found.code and not entry.get("title") for entry in entries)
    return any(
        entry.get("instrument") == found.code or str(entry.get("title")).casefold() in titles for entry in entries
    )


def steps(bases: list[Basis], bilateral: Bilateral, scope: Scope, answers: Answers) -> tuple[Step, ...]:
    """What puts the bases and the answer on the bilateral treaty into the draft; nothing is added twice."""
    language = str(answers.get("language") or "en")
    new = [basis for basis in bases if can_be_entered(basis) and not is_entered(basis, answers)]
    added = [Step("add", "legal_bases", as_basis(instrument(basis.instrument), scope, language)) for basis in new]
    return (*added, *_answered(bilateral, answers))


def _answered(bilateral: Bilateral, answers: Answers) -> list[Step]:
    said = {
        "desk.bilateral_treaty": bilateral.answer,
        "desk.bilateral_checked": bilateral.where or None,
        "desk.bilateral_checked_on": bilateral.when or None,
    }
    if bilateral == Bilateral() and get(answers, "desk.bilateral_treaty") is None:
        return []
    return [Step("set", path, value) for path, value in said.items() if get(answers, path) != value]
