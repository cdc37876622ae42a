"""Objects of culture: found, kept safe, examined, given back."""

from typing import Annotated, ClassVar, Literal

from mla_assistant.requests.asking import ask, ask_list
from mla_assistant.requests.choice import Choice
from mla_assistant.requests.leaves import Answer, Line, Phrase
from mla_assistant.requests.measures.base import BaseMeasure
from mla_assistant.requests.part import Item, number_items
from mla_assistant.requests.parts.annex import Annex
from mla_assistant.requests.parts.person import Person
from mla_assistant.requests.prose import Prose
from mla_assistant.requests.ref import Ref


class CulturalAction(Choice):
    TO_LOCATE = "to_locate", "finding it, and who holds it"
    TO_SECURE = "to_secure", "seizure and safe keeping"
    TO_EXAMINE = "to_examine", "examination by an expert"
    TO_RETURN = "to_return", "return"


class CulturalObject(Item):
    PREFIX: ClassVar[str] = "y"
    TITLE: ClassVar[str] = "Object"
    printed: ClassVar[tuple[str, ...]] = ("name",)

    what: Phrase | None = ask("What it is", example="bronze oil lamp in the form of a ram")
    origin: Phrase | None = ask("Period and culture", tier="more")
    material: Phrase | None = ask("Material, technique and measures", example="bronze, cast; 14 cm high")
    marks: Phrase | None = ask("Marks, inscriptions and damage", "What tells it from others of its kind.")
    inventory: Line | None = ask("Inventory number and collection")
    database_reference: Line | None = ask(
        "Reference in a database", "The INTERPOL database of stolen works of art, for instance; and the number there."
    )
    photographs: Ref[Annex] | None = ask("Annex with photographs")
    place: Answer[Phrase] | None = ask("Where it is", "Museum, dealer, sale and lot, free port.")
    holder: Ref[Person] | None = ask("Holder", tier="more")
    holder_name: Line | None = ask(
        "Name of the holder", "Where the holder is not among the persons.", tier="more", names="person"
    )
    provenance: Prose = ask_list("Provenance", "Where it was found or kept, since when, and how that is known.")
    removal: Prose = ask_list("How it left", "Theft, excavation, export: when, from where, through whom.")

    @property
    def name(self) -> str:
        return self.what or self.inventory or self.database_reference or ""


class CulturalProperty(BaseMeasure):
    """Resolution 2322 (2016), para. 12: cooperation against trafficking in cultural property."""

    TITLE: ClassVar[str] = "Cultural property"
    ALSO: ClassVar[str] = "art, antiquities, archaeology"

    type: Literal["cultural_property"] = "cultural_property"
    actions: list[CulturalAction] = ask_list("What is asked for")
    objects: Annotated[list[CulturalObject], number_items(CulturalObject.PREFIX)] = ask_list("Objects")
    owner: Phrase | None = ask("Owner", "The State, a museum, a community, a person.")
    protection_law: Prose = ask_list("Law that protects them", "Ownership of the State, ban on export, registration.")
    give_back: Prose = ask_list("Return", "To whom, how packed and insured, at whose cost.")
    good_faith: Prose = ask_list("Holders in good faith", "What they may claim, and who pays.", tier="more")
    care: Prose = ask_list("Care and keeping until then", tier="more")
