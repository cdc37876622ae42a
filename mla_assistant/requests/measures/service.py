"""Service of documents."""

from typing import Annotated, ClassVar, Literal

from mla_assistant.requests.asking import ask, ask_list
from mla_assistant.requests.choice import Choice, YesNo
from mla_assistant.requests.leaves import Answer, LanguageTag, Line, PartialDate, Phrase
from mla_assistant.requests.measures.base import BaseMeasure
from mla_assistant.requests.part import Item, number_items
from mla_assistant.requests.parts.annex import Annex
from mla_assistant.requests.parts.person import Person
from mla_assistant.requests.prose import Prose
from mla_assistant.requests.ref import Ref


class Manner(Choice):
    PERSONAL = "personal", "in person, into the hands of the addressee"
    ANY_MANNER = "any_manner", "in any manner that the law of the requested State provides"
    SPECIAL_MANNER = "special_manner", "in the special manner described"


class Proof(Choice):
    RECEIPT = "receipt", "receipt dated and signed by the addressee"
    DECLARATION = "declaration", "declaration of the authority on the fact, manner and date of service"
    EITHER_PROOF = "either_proof", "signed receipt or declaration of the authority"


class ServedDocument(Item):
    """One of the papers to be handed over."""

    PREFIX: ClassVar[str] = "sv"
    TITLE: ClassVar[str] = "Document to be served"
    title: Phrase | None = ask("What it is", example="summons to the hearing of 12 January 2027")
    annex: Ref[Annex] | None = ask("Annex that holds it")
    language: LanguageTag | None = ask("Language")
    translation: LanguageTag | None = ask("Translated into")

    @property
    def name(self) -> str:
        return self.title or ""


SUMMONS = {"summons": ("yes",)}


class Service(BaseMeasure):
    """Name and address, connection to the case, kind of document (ECMA 1959 art. 14(1)(d); Swiss IMAC art. 76(a))."""

    TITLE: ClassVar[str] = "Service of documents"
    ALSO: ClassVar[str] = "serve, summons, notification, judgment"

    type: Literal["service"] = "service"
    documents: Annotated[list[ServedDocument], number_items("sv")] = ask_list("Documents to be served")
    addressee: Ref[Person] | None = ask("Addressee")
    addressee_name: Line | None = ask(
        "Name of the addressee", "Where the addressee is not among the persons.", tier="more", names="person"
    )
    addressee_address: Answer[Line] | None = ask(
        "Address for service", "Where it is not the one given with the person.", tier="more"
    )
    addressee_part: Phrase | None = ask(
        "Part of the addressee in the proceedings", example="accused, summoned to the first hearing"
    )
    addressee_language: LanguageTag | None = ask("Language the addressee understands")
    service_manner: Manner | None = ask("Manner of service")
    special_manner: Prose = ask(
        "The special manner, and why", when={"service_manner": ("special_manner",)}, default=list
    )
    serve_by: PartialDate | None = ask("To be served by", example="2026-12-01")
    proof: Proof | None = ask("Proof of service")
    summons: YesNo | None = ask("Is there a summons to appear?")
    appearance_date: PartialDate | None = ask("Day of the appearance", when=SUMMONS)
    appearance_place: Phrase | None = ask("Court, place and hour of the appearance", when=SUMMONS)
    threatens: YesNo | None = ask(
        "Does the summons threaten a penalty for not appearing?",
        "Better leave it out: under some treaties nobody is punished for not following a summons from abroad.",
        when=SUMMONS,
    )
    not_attending: Prose = ask(
        "What the addressee is told about not attending",
        "Whether there is a right not to attend, and what then happens in the proceedings.",
        when=SUMMONS,
        default=list,
    )
    summary: Prose = ask_list("Short summary of the documents", "For the authorities that serve them.", tier="more")
    remedies: Prose = ask_list("Legal remedies open to the addressee", "Which, where, until when.", tier="more")
