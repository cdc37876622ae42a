"""The universal template of a request for extradition, for prosecution or for a sentence."""

from typing import Annotated, ClassVar, Literal

from mla_assistant.requests.asking import ask, ask_list
from mla_assistant.requests.case import CaseRequest
from mla_assistant.requests.part import number_items
from mla_assistant.requests.parts.header import RequestHeader
from mla_assistant.requests.parts.person import Person, SoughtPerson
from mla_assistant.requests.parts.proceedings import Proceedings
from mla_assistant.requests.parts.safeguards import Safeguards
from mla_assistant.requests.parts.surrender import Surrender
from mla_assistant.requests.request import Scope


class Extradition(CaseRequest):
    TITLE: ClassVar[str] = "Extradition"
    SCOPE: ClassVar[Scope] = "extradition"

    kind: Literal["extradition"] = "extradition"
    header: RequestHeader = ask("This request", default=RequestHeader)
    sought: SoughtPerson = ask("Person sought", default=SoughtPerson)
    proceedings: Proceedings = ask("Warrant, judgment, sentence", default=Proceedings)
    safeguards: Safeguards = ask("Grounds of refusal", default=Safeguards)
    surrender: Surrender = ask("Custody and surrender", default=Surrender)
    persons: Annotated[list[Person], number_items("p")] = ask_list(
        "Other persons concerned", "Co-accused, victims, witnesses who are named.", tier="more"
    )
