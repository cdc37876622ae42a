"""Documents and official records, held by an authority or by somebody else."""

from typing import Annotated, ClassVar, Literal

from mla_assistant.requests.asking import ask, ask_list
from mla_assistant.requests.choice import Choice, YesNo
from mla_assistant.requests.leaves import Answer, Line, PartialDate, Phrase
from mla_assistant.requests.measures.base import BaseMeasure
from mla_assistant.requests.measures.records import Certificate
from mla_assistant.requests.part import Item, number_items
from mla_assistant.requests.parts.annex import Copy
from mla_assistant.requests.parts.person import Person
from mla_assistant.requests.prose import Prose
from mla_assistant.requests.ref import Ref


class Holder(Choice):
    HELD_BY_AUTHORITY = "held_by_authority", "an authority of the requested State"
    HELD_PRIVATELY = "held_privately", "a private person or body"


class Openness(Choice):
    """What is open to everybody must be given, what is not may be (UNTOC art. 18(29))."""

    OPEN_RECORD = "open_record", "open to the general public"
    CLOSED_RECORD = "closed_record", "not open to the general public"
    OPENNESS_UNKNOWN = "openness_unknown", "not known to the requesting State"


class DocumentClass(Choice):
    CIVIL_STATUS = "civil_status", "civil status: birth, marriage, death"
    IDENTITY_FILE = "identity_file", "passport and identity card files"
    BORDER_CROSSING = "border_crossing", "entries, exits and residence permits"
    LAND_REGISTER = "land_register", "land register"
    VEHICLE_REGISTER = "vehicle_register", "registers of vehicles, ships and aircraft"
    LICENCES = "licences", "licences and permits"
    CUSTOMS_FILE = "customs_file", "customs declarations and files"
    TAX_FILE = "tax_file", "tax returns and files"
    PUBLIC_CONTRACT = "public_contract", "public contracts and tenders"
    SOCIAL_SECURITY = "social_security", "social security and employment records"
    TRAVEL_RECORD = "travel_record", "tickets, bookings and passenger lists"
    POLICE_REPORT = "police_report", "reports of the police"


class WantedDocument(Item):
    """One document that can be named."""

    PREFIX: ClassVar[str] = "wd"
    TITLE: ClassVar[str] = "Document"
    title: Phrase | None = ask("What it is", example="entry in the land register")
    reference: Line | None = ask("Its number or reference")
    date: PartialDate | None = ask("Its date", tier="more")
    subject: Ref[Person] | None = ask("Whom it concerns", tier="more")

    @property
    def name(self) -> str:
        return self.title or self.reference or ""


NOT_OPEN = {"openness": ("closed_record", "openness_unknown")}
ORIGINALS = {"copy_kind": ("original",)}


class Documents(BaseMeasure):
    """Originals or certified copies of documents and records, official ones too (UNTOC art. 18(3)(f) and 18(29))."""

    TITLE: ClassVar[str] = "Documents and official records"
    ALSO: ClassVar[str] = "certificates, passport, registers, land, company, tax, public records"

    type: Literal["documents"] = "documents"
    held_by: Holder | None = ask("Who holds them")
    custodian: Phrase | None = ask("Authority or holder, by name", example="Land Registry, district office")
    custodian_address: Answer[Line] | None = ask("Address of the holder", tier="more")
    openness: Openness | None = ask("Are the records open to the public?", when={"held_by": ("held_by_authority",)})
    closed_reason: Prose = ask(
        "Why they should be handed over all the same",
        "What is not open to the public is given as far as the requested State thinks fit.",
        when=NOT_OPEN,
        default=list,
    )
    documents: Annotated[list[WantedDocument], number_items("wd")] = ask_list("Documents wanted")
    classes: list[DocumentClass] = ask_list("Classes of documents")
    described: Prose = ask_list("Other documents, described", tier="more")
    period_from: PartialDate | None = ask("Period from", tier="more")
    period_to: PartialDate | None = ask("Period to", tier="more")
    copy_kind: Copy | None = ask("Originals or copies")
    originals_reason: Prose = ask(
        "Why copies do not serve", "Originals have to be asked for expressly.", when=ORIGINALS, default=list
    )
    apostille: YesNo | None = ask("Apostille or legalization needed", tier="more")
    certificates: list[Certificate] = ask_list(
        "Certificates wanted", "Several may be needed. The form of each goes along."
    )
