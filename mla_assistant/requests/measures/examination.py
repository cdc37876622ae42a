"""Examining objects and sites."""

from typing import Annotated, ClassVar, Literal

from mla_assistant.requests.asking import ask, ask_list
from mla_assistant.requests.choice import Choice, YesNo
from mla_assistant.requests.leaves import Answer, Line, Phrase
from mla_assistant.requests.measures.base import BaseMeasure
from mla_assistant.requests.part import Item, number_items
from mla_assistant.requests.parts.decision import Decision
from mla_assistant.requests.parts.person import Person
from mla_assistant.requests.prose import Prose
from mla_assistant.requests.ref import Ref


class Access(Choice):
    FREE_ACCESS = "free_access", "open to everybody"
    HOLDER_AGREES = "holder_agrees", "the holder agrees"
    ORDER_NEEDED = "order_needed", "only by order of a court or authority"


class Examined(Item):
    """One object or site."""

    PREFIX: ClassVar[str] = "xa"
    TITLE: ClassVar[str] = "Object or site"
    description: Phrase | None = ask("Object or site", example="lorry, white, registration C-417")
    place: Answer[Phrase] | None = ask("Where it is")
    holder: Ref[Person] | None = ask("Holder", tier="more")
    holder_name: Line | None = ask(
        "Name of the holder", "Where the holder is not among the persons.", tier="more", names="person"
    )

    @property
    def name(self) -> str:
        return self.description or (self.place if isinstance(self.place, str) else "")


BY_ORDER = {"access": ("order_needed",)}


class Examination(BaseMeasure):
    """Examining objects and sites (UNTOC art. 18(3)(d))."""

    TITLE: ClassVar[str] = "Examination of objects and sites"
    ALSO: ClassVar[str] = "inspection, crime scene, vehicle"

    type: Literal["examination"] = "examination"
    examined: Annotated[list[Examined], number_items("xa")] = ask_list("Objects and sites")
    findings: Prose = ask_list("What is to be found out", "Questions that the record has to answer.")
    steps: Prose = ask_list(
        "What is to be done", "View, measure, photograph, open, test; and what is not to be touched."
    )
    access: Access | None = ask("How one gets there")
    order: Decision = ask("Domestic order", when=BY_ORDER, default=Decision)
    alters: YesNo | None = ask("Will the examination change or use up the object?")
    alters_reason: Prose = ask("Why that cannot be avoided, and what is kept", when={"alters": ("yes",)}, default=list)
    specialists: Phrase | None = ask("Specialists needed", example="specialist in explosives", tier="more")
    recording: Phrase | None = ask(
        "How it is to be recorded", example="record, plan and numbered photographs with a scale", tier="more"
    )
    afterwards: Phrase | None = ask("What happens to the object afterwards", tier="more")

    @property
    def compels(self) -> bool:
        return self.access == Access.ORDER_NEEDED

    @property
    def intrudes(self) -> bool:
        return self.compels
