"""Assurances: proposed by anybody, given only by an official who may bind the State."""

from typing import ClassVar

from mla_assistant.requests.asking import ask, ask_list
from mla_assistant.requests.choice import Choice
from mla_assistant.requests.leaves import Line, PartialDate, Phrase
from mla_assistant.requests.part import Item
from mla_assistant.requests.prose import Prose


class AssuranceType(Choice):
    """Each has a block of its own, `templates/blocks/assurance_CODE.docx`, with its solemn text."""

    RECIPROCITY_ASSURED = "reciprocity_assured", "reciprocity"
    SPECIALTY = "specialty", "specialty"
    NO_RE_EXTRADITION = "no_re_extradition", "no re-extradition"
    DEATH_PENALTY = "death_penalty", "death penalty"
    LIFE_SENTENCE = "life_sentence", "review of a life sentence"
    DETENTION_CONDITIONS = "detention_conditions", "conditions of detention"
    TORTURE = "torture", "no torture or ill-treatment"
    FAIR_TRIAL = "fair_trial", "fair trial"
    RETRIAL = "retrial", "retrial after a judgment in absence"
    HUMAN_RIGHTS = "human_rights", "respect for human rights"
    NON_DISCRIMINATION = "non_discrimination", "non-discrimination"
    NO_POLITICAL_OFFENCE = "no_political_offence", "no political offence"
    SENTENCE_ELSEWHERE = "sentence_elsewhere", "transfer to serve the sentence in another State"
    CONSULAR_ACCESS = "consular_access", "consular access"
    USE_LIMITATION = "use_limitation", "use of evidence"
    CONFIDENTIALITY_ASSURED = "confidentiality_assured", "confidentiality"
    SAFE_CONDUCT = "safe_conduct", "safe conduct"
    RETURN_OF_PROPERTY = "return_of_property", "return of property"
    COSTS_ASSURED = "costs_assured", "costs"
    OTHER_ASSURANCE = "other_assurance", "other assurance"


class AssuranceStatus(Choice):
    PROPOSED = "proposed", "proposed"
    CONFIRMED = "confirmed", "confirmed"


CONFIRMED = {"status": ("confirmed",)}


class Assurance(Item):
    """Nothing here is printed in a final document until it is confirmed (ECE 1957 art. 11; UN Model art. 4(d))."""

    PREFIX: ClassVar[str] = "g"
    TITLE: ClassVar[str] = "Assurance"
    printed: ClassVar[tuple[str, ...]] = ("name",)
    said_once: ClassVar[tuple[str, ...]] = (
        "status",
        "confirmed_by",
        "office",
        "competence",
        "confirmed_on",
        "reference",
    )

    type: AssuranceType | None = ask(
        "Which assurance",
        "Propose what this case needs and your State will keep. Never write, here or elsewhere, whether somebody has "
        "sought asylum: it endangers people, and whether anybody may be sent back is for the requested State to weigh.",
        always=True,
    )
    status: AssuranceStatus | None = ask("Status")
    confirmed_by: Line | None = ask("Confirmed by", when=CONFIRMED, names="official")
    office: Phrase | None = ask("Office", "The post, and the authority in which it is held.", when=CONFIRMED)
    competence: Phrase | None = ask("Power to bind the State", "The law or mandate.", when=CONFIRMED)
    confirmed_on: PartialDate | None = ask("Date of the confirmation", when=CONFIRMED)
    reference: Line | None = ask("Reference of the confirmation", when=CONFIRMED, tier="more")
    wording: Prose = ask_list(
        "Own wording",
        "Printed after the standard text; needed for “other assurance”, and to name the other State of a transfer.",
        tier="more",
    )

    limits: Prose = ask_list(
        "Conditions and limits",
        "When it does not hold, and what only the courts can decide. A condition found out later costs more trust.",
        tier="more",
    )

    @property
    def name(self) -> str:
        return self.type.label if self.type else ""
