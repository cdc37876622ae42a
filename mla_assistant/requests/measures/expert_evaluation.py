"""Expert evaluation."""

from typing import Annotated, ClassVar, Literal

from mla_assistant.requests.asking import ask, ask_list
from mla_assistant.requests.choice import Choice, YesNo
from mla_assistant.requests.leaves import Phrase
from mla_assistant.requests.measures.base import BaseMeasure
from mla_assistant.requests.measures.statement import Oath, Question
from mla_assistant.requests.part import Item, number_items
from mla_assistant.requests.parts.annex import Annex
from mla_assistant.requests.prose import Prose
from mla_assistant.requests.ref import Ref


class Choosing(Choice):
    CHOSEN_THERE = "chosen_there", "the requested State chooses the expert"
    CHOSEN_HERE = "chosen_here", "the expert or institute named here"


class Material(Item):
    """Something the expert works on."""

    PREFIX: ClassVar[str] = "mt"
    TITLE: ClassVar[str] = "Material"
    description: Phrase | None = ask("What it is", example="telephone seized on 3 October 2024")
    whereabouts: Phrase | None = ask(
        "Where it is, or how it comes", example="held by the police of the requested State"
    )
    annex: Ref[Annex] | None = ask("Annex that holds it", tier="more")

    @property
    def name(self) -> str:
        return self.description or ""


class ExpertEvaluation(BaseMeasure):
    """Expert evaluations (UNTOC art. 18(3)(e))."""

    TITLE: ClassVar[str] = "Expert evaluation"
    ALSO: ClassVar[str] = "forensic, laboratory, opinion"

    type: Literal["expert_evaluation"] = "expert_evaluation"
    field: Phrase | None = ask("Field", example="examination of mobile telephones")
    choosing: Choosing | None = ask("Who chooses the expert")
    expert: Phrase | None = ask("Expert or institute", when={"choosing": ("chosen_here",)})
    questions: Annotated[list[Question], number_items("q")] = ask_list(
        "Questions", "Of fact and science; guilt and law are for the court."
    )
    material: Annotated[list[Material], number_items("mt")] = ask_list("Material")
    background: Prose = ask_list(
        "What the expert has to know of the case", "No more than the questions need.", tier="more"
    )
    standards: Prose = ask_list(
        "Standards and methods", "Accreditation, method, what your courts want described.", tier="more"
    )
    conflict: Prose = ask_list(
        "Conflict of interest", "What the expert has to declare: ties to a party, earlier work in the case."
    )
    oath: Oath | None = ask("Oath", tier="more")
    report: Phrase | None = ask("Form of the report", example="signed report with annexed data", tier="more")
    heard_later: YesNo | None = ask("The expert may have to be heard later", tier="more")
    expert_costs: Prose = ask_list(
        "Costs of the expert", "Who bears them, up to which amount one need not ask again.", tier="more"
    )
