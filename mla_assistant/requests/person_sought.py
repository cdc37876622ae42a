"""What requests about one person sought share: provisional arrest, extradition, and what follows on it."""

from typing import Annotated, ClassVar

from mla_assistant.requests.asking import ask, ask_list
from mla_assistant.requests.case import CaseRequest
from mla_assistant.requests.part import number_items
from mla_assistant.requests.parts.header import RequestHeader
from mla_assistant.requests.parts.person import Person, SoughtPerson
from mla_assistant.requests.parts.proceedings import Decisions
from mla_assistant.requests.parts.surrender import CustodyThere
from mla_assistant.requests.request import Scope


class OfPersonSought(CaseRequest):
    SCOPE: ClassVar[Scope] = "extradition"

    header: RequestHeader = ask("This request", default=RequestHeader)
    sought: SoughtPerson = ask("Person sought", default=SoughtPerson)
    proceedings: Decisions = ask("Warrant, judgment, sentence", default=Decisions)
    surrender: CustodyThere = ask("Whereabouts and custody", default=CustodyThere)
    persons: Annotated[list[Person], number_items("p")] = ask_list(
        "Other persons concerned", "Co-accused, victims, witnesses who are named.", tier="more"
    )
