"""The letter that follows a request: information, a reminder, more time, withdrawal, assurances."""

from typing import Annotated, ClassVar, Literal

from mla_assistant.requests.asking import ask, ask_list
from mla_assistant.requests.part import number_items
from mla_assistant.requests.parts.following import Following, Original
from mla_assistant.requests.parts.header import EarlierCommunication, Header
from mla_assistant.requests.parts.legal_basis import LegalBasis
from mla_assistant.requests.request import RequestModel, Scope


class FollowUpHeader(Header):
    earlier: Annotated[list[EarlierCommunication], number_items("e")] = ask_list(
        "The request it follows, and the letters since",
        "The request first, with its date and the references of both sides.",
    )


class FollowUp(RequestModel):
    """It repeats nothing of the request it follows, and no treaty lists what it holds."""

    TITLE: ClassVar[str] = "Letter that follows a request"
    OWN_LIST: ClassVar[str] = "follow_up"

    kind: Literal["follow_up"] = "follow_up"
    header: FollowUpHeader = ask("This letter", default=FollowUpHeader)
    follow_up: Following = ask("What the letter says", default=Following)
    legal_bases: Annotated[list[LegalBasis], number_items("b")] = ask_list(
        "Legal basis", "That of the request, where the letter has to name it.", tier="more"
    )

    @property
    def scope(self) -> Scope:
        arrest = (Original.OF_EXTRADITION, Original.OF_PROVISIONAL_ARREST)
        return "extradition" if self.follow_up.original in arrest else "mla"
