"""What identifies a request: number, date, subject, marking, and what went before it."""

from typing import Annotated, ClassVar

from mla_assistant.requests.asking import ask, ask_list
from mla_assistant.requests.choice import Choice
from mla_assistant.requests.leaves import LanguageTag, Line, PartialDate, Phrase
from mla_assistant.requests.part import Item, Part, number_items
from mla_assistant.requests.parts.following import Original
from mla_assistant.requests.prose import Prose
from mla_assistant.requests.ref import Ref


class Form(Choice):
    FULL_FORM = "full_form", "full form"
    SHORT_FORM = "short_form", "short form"


class Nature(Choice):
    NEW = "new", "new request"
    SUPPLEMENT = "supplement", "supplement to an earlier request"


class SupplementEffect(Choice):
    ADDS_ASSISTANCE = "adds_assistance", "adds to the assistance sought"
    ADDS_MATTER = "adds_matter", "adds facts, persons or evidence"
    CORRECTS = "corrects", "corrects what the earlier request says"
    WITHDRAWS = "withdraws", "withdraws a part of the earlier request"


SUPPLEMENT = {"nature": ("supplement",)}


class Channel(Choice):
    CENTRAL_AUTHORITIES = "central_authorities", "between central authorities"
    DIPLOMATIC = "diplomatic", "diplomatic channel"
    MINISTRIES_OF_JUSTICE = "ministries_of_justice", "between ministries of justice"
    DIRECT = "direct", "directly between judicial authorities"
    INTERPOL = "interpol", "through INTERPOL"
    LIAISON_MAGISTRATE = "liaison_magistrate", "through a liaison magistrate"


class Communication(Choice):
    """A kind of this program, `of_` and its code, or the note that went with one: as a code it is read in the language
    of each document.
    """

    OF_MUTUAL_ASSISTANCE = Original.OF_MUTUAL_ASSISTANCE, Original.OF_MUTUAL_ASSISTANCE.label
    OF_EXTRADITION = Original.OF_EXTRADITION, Original.OF_EXTRADITION.label
    OF_PROVISIONAL_ARREST = Original.OF_PROVISIONAL_ARREST, Original.OF_PROVISIONAL_ARREST.label
    OF_PRESERVATION = Original.OF_PRESERVATION, Original.OF_PRESERVATION.label
    OF_FOLLOW_UP = "of_follow_up", "letter concerning a request"
    NOTE_VERBALE = "note_verbale", "Note verbale"


class EarlierCommunication(Item):
    """A request, a note or a call that this request builds on."""

    PREFIX: ClassVar[str] = "e"
    TITLE: ClassVar[str] = "Earlier communication"
    printed: ClassVar[tuple[str, ...]] = ("name",)

    kind: Communication | None = ask("Kind of communication", "Where it is one of these.", tier="more")
    what: Phrase | None = ask("What it was", example="telephone call between the two authorities", or_else="kind")
    date: PartialDate | None = ask("Its date", example="2024-03-15")
    our_reference: Line | None = ask("Our reference")
    their_reference: Line | None = ask(
        "Reference of the requested State", "Without it a follow-up letter may not find its file."
    )
    channel: Channel | None = ask("Channel", tier="more")
    outcome: Phrase | None = ask("What came of it", tier="more")

    @property
    def name(self) -> str:
        return self.what or (self.kind.label if self.kind else self.our_reference or "")


class Header(Part):
    """What every letter has at its head."""

    reference: Line | None = ask(
        "Reference",
        "Your number for this request; the requested State quotes it back.",
        example="MLA/2026/0417",
        always=True,
    )
    date: Annotated[PartialDate, "day"] | None = ask("Date of the request", example="2026-10-12", always=True)
    subject: Phrase | None = ask(
        "Subject",
        "One line that names the matter, without judging anybody.",
        example="Investigation into the financing of terrorism",
    )
    earlier: Annotated[list[EarlierCommunication], number_items("e")] = ask_list(
        "Earlier communications",
        "Earlier requests, notes, calls or police contacts in this matter, with their numbers.",
        tier="more",
    )
    marking: Line | None = ask(
        "Classification or handling marking",
        "Your own marking; it is printed as it stands and never translated.",
        tier="more",
    )
    other_references: list[Phrase] = ask_list("Other case numbers", "Police, prosecutor, court, registry.", tier="more")
    accompanying_languages: list[LanguageTag] = ask_list(
        "Languages of the translations sent along", "Of this request, of its annexes, or of both.", tier="more"
    )


class RequestHeader(Header):
    """The head of a request that may supplement an earlier one, and that prints in full or in short."""

    nature: Nature | None = ask("New or supplementary")
    supplements: Ref[EarlierCommunication] | None = ask(
        "Request that is supplemented", "One of the earlier communications: with its date and number.", when=SUPPLEMENT
    )
    supplement_does: list[SupplementEffect] = ask("What this supplement does", when=SUPPLEMENT, default=list)
    what_changes: Prose = ask(
        "What this supplement changes or adds",
        "The earlier request stands in all other respects.",
        when=SUPPLEMENT,
        default=list,
    )
    form: Form | None = ask(
        "Full or short form",
        "The short form leaves out courtesy and explanation, never an answer (resolution 2322 (2016), para. 13(d)). "
        "Without a choice the full form is printed.",
        tier="more",
    )
