"""The universal template of a request for extradition, for prosecution or for a sentence."""

from typing import ClassVar, Literal

from mla_assistant.requests.asking import ask
from mla_assistant.requests.parts.asked import Asked
from mla_assistant.requests.parts.proceedings import Proceedings
from mla_assistant.requests.parts.safeguards import Safeguards
from mla_assistant.requests.parts.surrender import Surrender
from mla_assistant.requests.person_sought import OfPersonSought


class Extradition(OfPersonSought):
    TITLE: ClassVar[str] = "Extradition"

    kind: Literal["extradition"] = "extradition"
    asked: Asked = ask("What is asked for", tier="more", default=Asked)
    proceedings: Proceedings = ask("Warrant, judgment, sentence", default=Proceedings)
    safeguards: Safeguards = ask("Grounds of refusal", default=Safeguards)
    surrender: Surrender = ask("Custody and surrender", default=Surrender)
