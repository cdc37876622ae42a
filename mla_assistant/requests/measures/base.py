"""What every measure answers, because its absence is what gets requests returned."""

from typing import ClassVar

from mla_assistant.requests.asking import ask, ask_list
from mla_assistant.requests.choice import YesNo
from mla_assistant.requests.leaves import Answer, Phrase
from mla_assistant.requests.part import Item
from mla_assistant.requests.parts.investigation import Investigation
from mla_assistant.requests.parts.offence import Offence
from mla_assistant.requests.parts.person import Person
from mla_assistant.requests.prose import Prose
from mla_assistant.requests.ref import Ref


class BaseMeasure(Item):
    """Assistance sought, procedure, purpose (UNTOC art. 18(15)(d) and (f)) and the grounds for it."""

    PREFIX: ClassVar[str] = "m"
    printed: ClassVar[tuple[str, ...]] = ("name",)

    heading: Phrase | None = ask("Heading", "A few words for the list of measures: what is asked for, of whom.")
    result_sought: Prose = ask_list(
        "Result sought",
        "What you want to hold in your hands in the end; how to get it is for the requested State to say.",
    )
    nexus: Prose = ask_list(
        "How it bears on the case",
        "Which fact it proves or disproves; of service or freezing, what the case needs it for. For which offence, and "
        "whom it concerns.",
    )
    basis_for_belief: Prose = ask_list("Why it is believed to be in the requested State")
    location: Answer[Phrase] | None = ask("Where in the requested State", "Address, institution, town.")
    persons: list[Ref[Person]] = ask_list("Persons concerned")
    offences: list[Ref[Offence]] = ask_list("Offences it serves")
    investigations: list[Ref[Investigation]] = ask_list("Investigations it serves", tier="more")
    procedure: Prose = ask_list(
        "Procedure to be followed", "Only what your courts need to admit the evidence, and why.", tier="more"
    )
    manner: Phrase | None = ask(
        "Form in which the result is to be sent",
        example="certified copies, with an index, on paper and on an encrypted medium",
        tier="more",
    )
    lawful_at_home: YesNo | None = ask("Could it be ordered in a like case in the requesting State?", tier="more")
    lawful_provision: Phrase | None = ask("Under which provision", when={"lawful_at_home": ("yes",)}, tier="more")
    proportionality: Prose = ask_list("Why a lesser measure is not enough", tier="more")
    attendance: Prose = ask_list("Officials who ask to be present", "Name, function, agency, and why.", tier="more")

    @property
    def name(self) -> str:
        return self.heading or ""

    @property
    def compels(self) -> bool:
        """Whether somebody is made to suffer it: then its lawfulness at home is asked about."""
        return False

    @property
    def intrudes(self) -> bool:
        """Whether it cuts deep into liberty, privacy or property: then a lesser measure is asked about."""
        return False
