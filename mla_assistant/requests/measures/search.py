"""Search and seizure."""

from typing import Annotated, ClassVar, Literal

from mla_assistant.requests.asking import ask, ask_list
from mla_assistant.requests.choice import YesNo
from mla_assistant.requests.leaves import Answer, Line, Phrase
from mla_assistant.requests.measures.intrusive import IntrusiveMeasure
from mla_assistant.requests.part import Item, number_items
from mla_assistant.requests.parts.decision import Decision
from mla_assistant.requests.parts.person import Person
from mla_assistant.requests.prose import Prose
from mla_assistant.requests.ref import Ref


class Premises(Item):
    PREFIX: ClassVar[str] = "l"
    TITLE: ClassVar[str] = "Place"
    description: Phrase | None = ask("Description", example="flat on the third floor, name plate A. Idris")
    address: Answer[Line] | None = ask("Address")
    occupier: Ref[Person] | None = ask("Occupier", tier="more")
    occupier_name: Line | None = ask(
        "Name of the occupier", "Where the occupier is not among the persons.", tier="more", names="person"
    )

    @property
    def name(self) -> str:
        return self.description or (self.address if isinstance(self.address, str) else "")


class Search(IntrusiveMeasure):
    TITLE: ClassVar[str] = "Search and seizure"
    ALSO: ClassVar[str] = "house search, seize, raid, premises, computer, telephone"

    type: Literal["search"] = "search"
    premises: Annotated[list[Premises], number_items("l")] = ask_list("Places to be searched")
    items: Prose = ask_list(
        "Things to be found and seized", "As exact as the facts allow; a general search is refused."
    )
    grounds: Prose = ask_list("Grounds", "The facts that make it likely that these things are there.")
    order: Decision = ask(
        "Domestic order",
        "The order your law wants for a search, or for this request.",
        tier="more",
        default=Decision,
    )
    order_missing: Phrase | None = ask(
        "Why there is no order", "Where your law wants none before the request.", tier="more"
    )
    simultaneous: YesNo | None = ask("At the same time as other measures", tier="more")
    timing: Phrase | None = ask("Day and hour to be agreed", tier="more")
    electronic: Prose = ask_list(
        "Computers, telephones and data media", "Copy or seize, who unlocks, search terms.", tier="more"
    )
    privileged: Prose = ask_list(
        "Protected material", "Lawyers' papers, press, medical files: how to deal with them.", tier="more"
    )
    custody_chain: Prose = ask_list("Sealing, inventory and hand-over", tier="more")
    custody_certificate: YesNo | None = ask(
        "Ask for a certificate of custody", "A form for each person who has the things in turn goes along.", tier="more"
    )
    third_parties: Prose = ask_list("Rights of third parties", tier="more")

    @property
    def compels(self) -> bool:
        return True
