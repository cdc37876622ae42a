"""The universal template of a request for mutual legal assistance in criminal matters."""

from typing import Annotated, ClassVar, Literal

from mla_assistant.requests.asking import ask, ask_list
from mla_assistant.requests.case import CaseRequest
from mla_assistant.requests.measures import Measure
from mla_assistant.requests.part import number_items
from mla_assistant.requests.parts.handling import HandlingOfResult
from mla_assistant.requests.parts.header import RequestHeader
from mla_assistant.requests.parts.investigation import Investigation
from mla_assistant.requests.parts.person import Person


class MutualAssistance(CaseRequest):
    TITLE: ClassVar[str] = "Mutual legal assistance"

    kind: Literal["mutual_assistance"] = "mutual_assistance"
    header: RequestHeader = ask("This request", default=RequestHeader)
    handling: HandlingOfResult = ask("Confidentiality, urgency, use", default=HandlingOfResult)
    investigations: Annotated[list[Investigation], number_items("n")] = ask_list("Investigations and proceedings")
    persons: Annotated[list[Person], number_items("p")] = ask_list("Persons concerned")
    measures: Annotated[list[Measure], number_items("m")] = ask_list(
        "Assistance sought", "One entry for each thing asked for."
    )
