"""A warrant, an order or a judgment."""

from typing import ClassVar

from mla_assistant.requests.asking import ask, ask_list
from mla_assistant.requests.choice import Choice, YesNo
from mla_assistant.requests.leaves import Line, PartialDate, Phrase
from mla_assistant.requests.part import Item, Part
from mla_assistant.requests.parts.absentia import Absentia
from mla_assistant.requests.parts.annex import Annex
from mla_assistant.requests.parts.offence import Offence
from mla_assistant.requests.prose import Prose
from mla_assistant.requests.ref import Ref


class Decision(Part):
    title: Phrase | None = ask("What it is", "By the name it bears.")
    court: Phrase | None = ask("Court or authority that made it")
    date: PartialDate | None = ask("Its date", example="2024-03-15")
    number: Line | None = ask("Its number")
    signed_by: Line | None = ask(
        "Judge or official who signed it", example="Nadia El Amrani", tier="more", names="official"
    )
    annex: Ref[Annex] | None = ask("Annex that holds it")


IN_FORCE = "Neither withdrawn nor executed: look it up before the request is signed."


class DecisionRole(Choice):
    FURTHER_WARRANT = "further_warrant", "further warrant or order of arrest"
    FURTHER_JUDGMENT = "further_judgment", "further judgment"
    FURTHER_CHARGES = "further_charges", "further charges or indictment"
    LATER_DECISION = "later_decision", "later decision on the sentence"


class RemedyOpen(Choice):
    """A judgment can be enforceable and not final: one in absence, above all."""

    NO_REMEDY_OPEN = "no_remedy_open", "none: the judgment is final"
    APPEAL_OPEN = "appeal_open", "an ordinary appeal"
    OPPOSITION_OPEN = "opposition_open", "opposition or a new trial, because the judgment was given in absence"


WARRANT = {"role": ("further_warrant",)}
JUDGMENT = {"role": ("further_judgment",)}
ABSENT = {"in_absentia": ("yes",)}


class FurtherDecision(Decision, Item):
    """A second warrant, another judgment, a decision on appeal: each for its own offences."""

    PREFIX: ClassVar[str] = "y"
    TITLE: ClassVar[str] = "Further decision"
    printed: ClassVar[tuple[str, ...]] = ("name",)

    role: DecisionRole | None = ask("What kind of decision")
    offences: list[Ref[Offence]] = ask_list("Offences it covers")
    in_force: YesNo | None = ask("Is the warrant still in force?", IN_FORCE, when=WARRANT, tier="more")
    enforceable_since: PartialDate | None = ask("Enforceable since", tier="more")
    remedy_open: RemedyOpen | None = ask("Remedy still open against the judgment", when=JUDGMENT, tier="more")
    sentence: Phrase | None = ask("Sentence passed in it", example="3 years of imprisonment", tier="more")
    remaining: Phrase | None = ask("Of it still to be served", tier="more")
    in_absentia: YesNo | None = ask("Was the person convicted in absence?", when=JUDGMENT)
    absentia: Absentia = ask("Judgment in absence", when=ABSENT, default=Absentia)
    absentia_safeguards: Prose = ask(
        "Summons, defence, and right to a retrial",
        "How the person was told of the trial, who defended, and whether a new trial is open.",
        when=ABSENT,
        default=list,
    )

    @property
    def name(self) -> str:
        return self.title or (self.role.label if self.role else "")
