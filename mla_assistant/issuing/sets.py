"""Which documents a request calls for, beside itself: each by a fact of the case, or left out for one."""

from collections.abc import Callable
from dataclasses import dataclass

from mla_assistant.documents.context import Paper
from mla_assistant.documents.sets import TITLES, set_of
from mla_assistant.requests.case import CaseRequest
from mla_assistant.requests.choice import YesNo
from mla_assistant.requests.measures.base import BaseMeasure
from mla_assistant.requests.mutual_assistance import MutualAssistance
from mla_assistant.requests.parts.header import Channel
from mla_assistant.requests.request import RequestModel


@dataclass(frozen=True)
class Document:
    """One document of a set: the template it is made from, what becomes its name, and why it is left out, if it is.

    `measure` is the id of the one measure it is about. `left_out` is a code; a face has the words.
    """

    template: str
    name: str
    left_out: str = ""
    measure: str = ""
    number: int | None = None
    """Of that measure in the request."""

    @property
    def called_for(self) -> bool:
        return not self.left_out

    @property
    def paper(self) -> Paper:
        """As the document on top lists it."""
        return Paper(TITLES.get(self.template, self.template), self.number)


def the_set(request: RequestModel) -> tuple[Document, ...]:
    """Every document that can go with this request, those it calls for and those it does not.

    Raises `TemplateRefused` where the office's own list of sets can't be read.
    """
    kind = str(type(request).model_fields["kind"].default)
    return tuple(each for template in set_of(kind) for each in _documents(template, request))


def _documents(template: str, request: RequestModel) -> list[Document]:
    if template in _CERTIFICATES:
        return _certificates(template, request)
    reason = _LEFT_OUT.get(template, _never)(request)
    return [Document(template, template, reason)]


def _certificates(template: str, request: RequestModel) -> list[Document]:
    """A form for each measure that asks for it: each is completed by somebody else."""
    measures = request.measures if isinstance(request, MutualAssistance) else []
    wanted = _CERTIFICATES[template]
    found = [
        Document(template, f"{template}-{number}", measure=measure.id, number=number)
        for number, measure in enumerate(measures, 1)
        if wanted in (*getattr(measure, "certificates", ()), _custody(measure))
    ]
    return found or [Document(template, template, "certificate_not_asked")]


def _custody(measure: BaseMeasure) -> str:
    """The form that things seized or taken need on their way: each hand they pass through signs one."""
    return "custody" if getattr(measure, "custody_certificate", None) == YesNo.YES else ""


def _never(request: RequestModel) -> str:
    """A document that an office added goes with every request."""
    return ""


def _note_verbale(request: RequestModel) -> str:
    return "" if request.requested.channel == Channel.DIPLOMATIC else "channel_not_diplomatic"


def _cover_note(request: RequestModel) -> str:
    return "note_verbale_instead" if request.requested.channel == Channel.DIPLOMATIC else ""


def _annex_index(request: RequestModel) -> str:
    return "" if request.annexes else "no_annexes"


def _receipt(request: RequestModel) -> str:
    return "" if request.requested.acknowledgement == YesNo.YES else "acknowledgement_not_asked"


def _statute_annex(request: RequestModel) -> str:
    offences = request.offences if isinstance(request, CaseRequest) else []
    quoting = [offence for offence in offences if any(provision.wording for provision in offence.provisions)]
    if not quoting:
        return "no_law_quoted"
    return "law_annexed_already" if all(offence.statute_annex for offence in quoting) else ""


_LEFT_OUT: dict[str, Callable[[RequestModel], str]] = {
    "note_verbale": _note_verbale,
    "cover_note": _cover_note,
    "annex_index": _annex_index,
    "receipt": _receipt,
    "statute_annex": _statute_annex,
}
_CERTIFICATES = {
    "certificate_business_records": "business_records",
    "certificate_absence_of_records": "absence_of_records",
    "certificate_official_records": "official_records",
    "certificate_seized_article": "custody",
}
