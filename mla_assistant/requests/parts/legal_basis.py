"""On which basis the request is made: bases form a set, not a ladder (resolution 2322 (2016), para. 13(a))."""

from typing import ClassVar

from mla_assistant.requests.asking import When, ask, ask_list
from mla_assistant.requests.choice import Choice
from mla_assistant.requests.leaves import InstrumentCode, PartialDate, Phrase
from mla_assistant.requests.part import Item
from mla_assistant.requests.parts.offence import Offence
from mla_assistant.requests.prose import Prose
from mla_assistant.requests.ref import Ref


class Basis(Choice):
    BILATERAL_TREATY = "bilateral_treaty", "bilateral treaty"
    MULTILATERAL_TREATY = "multilateral_treaty", "multilateral treaty"
    DOMESTIC_LAW = "domestic_law", "law of the requested State"
    RECIPROCITY = "reciprocity", "reciprocity"
    CASE_BY_CASE = "case_by_case", "agreement for this case"


OF_A_CASE: When = {"follow_up.original": ("",)}
"""A letter that follows a request repeats no offences."""
TREATIES = (Basis.BILATERAL_TREATY, Basis.MULTILATERAL_TREATY)


class LegalBasis(Item):
    """One treaty, law or undertaking the request rests on."""

    PREFIX: ClassVar[str] = "b"
    TITLE: ClassVar[str] = "Legal basis"
    printed: ClassVar[tuple[str, ...]] = ("name",)

    basis: Basis | None = ask("Kind of basis")
    title: Phrase | None = ask(
        "Title of the treaty or law",
        example="International Convention for the Suppression of the Financing of Terrorism",
        when={"basis": ("bilateral_treaty", "multilateral_treaty", "domestic_law")},
    )
    instrument: InstrumentCode | None = ask(
        "Entry in the list of instruments", "The checks read from it what the treaty asks for.", tier="more"
    )
    place_and_date: Phrase | None = ask(
        "Place and date of signature or adoption", example="New York, 9 December 1999", tier="more"
    )
    articles: Phrase | None = ask(
        "Articles relied on",
        example="12 and 13",
        when={"basis": ("bilateral_treaty", "multilateral_treaty", "domestic_law")},
    )
    offences: list[Ref[Offence]] = ask_list(
        "Only for these offences",
        "Where it does not reach all of them: a convention on one crime, for instance.",
        tier="more",
        when=OF_A_CASE,
    )
    political_offence_article: Phrase | None = ask(
        "Article on political offences",
        "By which these offences count as no political offences. Leave it empty where the text has none.",
        example="art. 14",
        tier="more",
    )
    amended_by: Prose = ask_list(
        "Amending instruments", "Protocols and exchanges of notes that change it.", tier="more"
    )
    both_parties: Phrase | None = ask(
        "In force between the two States, as checked",
        "Where and when. Of a multilateral treaty the depositary says whether both are Parties.",
        tier="more",
    )
    checked_on: PartialDate | None = ask("Checked on", tier="more")
    statement: Prose = ask_list(
        "Statement on this basis",
        "For reciprocity or an agreement: what your State undertakes, as approved by the authority that may bind it.",
        tier="more",
    )

    @property
    def name(self) -> str:
        return self.title or (self.basis.label if self.basis else "")
