"""The universal template of a request for the expedited preservation of stored computer data."""

from typing import Annotated, ClassVar, Literal

from mla_assistant.requests.asking import ask, ask_list
from mla_assistant.requests.case import CaseRequest
from mla_assistant.requests.leaves import Answer, Line, PartialDate, Phrase
from mla_assistant.requests.part import Item, number_items
from mla_assistant.requests.parts.held_data import HeldData
from mla_assistant.requests.parts.person import Person
from mla_assistant.requests.parts.preserving import EXTENSION, Preserving
from mla_assistant.requests.prose import Prose


class PreservedData(HeldData, Item):
    """What one provider is to preserve, and its relation to the offence (Budapest Convention art. 29(2)(c), (d))."""

    PREFIX: ClassVar[str] = "y"
    TITLE: ClassVar[str] = "Data to be preserved"
    printed: ClassVar[tuple[str, ...]] = ("name",)

    system_location: Answer[Phrase] | None = ask(
        "Where the computer system is", "Data centre, address, town: as far as it is known.", tier="more"
    )
    nexus: Prose = ask_list(
        "How it bears on the case", "Which fact it proves or disproves, for which offence and person."
    )
    preservation_reference: Line | None = ask("Reference of the preservation", when=EXTENSION)
    preserved_until: PartialDate | None = ask("Preserved until", when=EXTENSION)

    @property
    def name(self) -> str:
        return self.provider or self.service or next((each.name for each in self.identifiers if each.name), "")


class Preservation(CaseRequest):
    TITLE: ClassVar[str] = "Preservation of computer data"
    OWN_LIST: ClassVar[str] = "preservation"

    kind: Literal["preservation"] = "preservation"
    preservation: Preserving = ask("Preservation", default=Preserving)
    data: Annotated[list[PreservedData], number_items("y")] = ask_list(
        "Data to be preserved", "One entry for each provider."
    )
    persons: Annotated[list[Person], number_items("p")] = ask_list(
        "Persons concerned", "Only where the provider or the authorities need them to find the data.", tier="more"
    )
