"""Exhibits and samples, fingerprints and DNA among them, with chain of custody."""

from typing import Annotated, ClassVar, Literal

from mla_assistant.requests.asking import ask, ask_list
from mla_assistant.requests.choice import Choice, YesNo
from mla_assistant.requests.leaves import Line, Phrase
from mla_assistant.requests.measures.base import BaseMeasure
from mla_assistant.requests.part import Item, number_items
from mla_assistant.requests.parts.decision import Decision
from mla_assistant.requests.parts.person import Person
from mla_assistant.requests.prose import Prose
from mla_assistant.requests.ref import Ref


class ExhibitKind(Choice):
    EXHIBIT = "exhibit", "object kept as an exhibit"
    TRACE = "trace", "trace secured at a scene"
    DNA_SAMPLE = "dna_sample", "DNA sample of a person"
    DNA_PROFILE = "dna_profile", "DNA profile already held"
    FINGERPRINTS = "fingerprints", "fingerprints of a person"
    FINGERPRINT_FILE = "fingerprint_file", "fingerprints already held"
    BODY_SAMPLE = "body_sample", "other sample from a body"
    HANDWRITING = "handwriting", "handwriting sample"
    VOICE = "voice", "voice sample"


FROM_BODY = (
    ExhibitKind.DNA_SAMPLE,
    ExhibitKind.FINGERPRINTS,
    ExhibitKind.BODY_SAMPLE,
    ExhibitKind.HANDWRITING,
    ExhibitKind.VOICE,
)
"""What somebody has to submit to."""
PROFILED = (
    ExhibitKind.DNA_SAMPLE,
    ExhibitKind.DNA_PROFILE,
    ExhibitKind.FINGERPRINTS,
    ExhibitKind.FINGERPRINT_FILE,
)
"""What is compared by machine, and so needs a format."""


OF_PERSON = {"kind": tuple(dict.fromkeys((*FROM_BODY, *PROFILED)))}


class Taking(Choice):
    WITH_CONSENT = "with_consent", "with written consent"
    WITH_ORDER = "with_order", "by order of a court or authority"
    ALREADY_HELD = "already_held", "already held by an authority"


class Afterwards(Choice):
    SENT_BACK = "sent_back", "returned to the requested State"
    DESTROYED = "destroyed", "destroyed, with a record of it"
    KEPT_WITH_FILE = "kept_with_file", "kept with the case file"


class Exhibit(Item):
    """One thing, sample or profile."""

    PREFIX: ClassVar[str] = "xh"
    TITLE: ClassVar[str] = "Exhibit or sample"
    kind: ExhibitKind | None = ask("Kind of exhibit")
    description: Phrase | None = ask("Description", example="two swabs from the inside of the cheek")
    reference: Line | None = ask("Exhibit number", tier="more")
    donor: Ref[Person] | None = ask("From whom", when=OF_PERSON)
    donor_name: Line | None = ask(
        "Name of that person", "Where the person is not among the persons.", tier="more", names="person"
    )
    taking: Taking | None = ask("How it is obtained")

    @property
    def name(self) -> str:
        return self.description or self.reference or (self.kind.label if self.kind else "")


class Exhibits(BaseMeasure):
    """Items of evidence and samples (UNTOC art. 18(3)(e)), and every hand they pass through."""

    TITLE: ClassVar[str] = "Exhibits and samples, fingerprints, DNA"
    ALSO: ClassVar[str] = "physical evidence, weapon, blood, swab"

    type: Literal["exhibits"] = "exhibits"
    exhibits: Annotated[list[Exhibit], number_items("xh")] = ask_list("Exhibits and samples")
    proportionality: Prose = ask_list(
        "Why a lesser measure is not enough", "What was compared without touching anybody, and why it does not serve."
    )
    consent: Prose = ask_list(
        "Consent", "What the person has to be told, and the form to be signed; that it may be refused.", tier="more"
    )
    order: Decision = ask("Domestic order", tier="more", default=Decision)
    comparison: Prose = ask_list("With what it is to be compared")
    method: Prose = ask_list("How it is to be taken", "By whom, how many, with which kit; controls.", tier="more")
    profile_format: Phrase | None = ask(
        "Format of profile or prints", example="STR profile with loci and kit; ten prints as NIST file"
    )
    packaging: Prose = ask_list("Packaging and labels", tier="more")
    transport: Phrase | None = ask("Transport", example="by courier, sealed, cooled to 4 degrees", tier="more")
    receiver: Phrase | None = ask("Laboratory or office that receives it", tier="more")
    custody_record: Prose = ask_list(
        "Chain of custody", "Who had it, from when to when, why, with which seal: on a form that travels with it."
    )
    custody_certificate: YesNo | None = ask(
        "Ask for a certificate of custody", "A form for each person who has the things in turn goes along.", tier="more"
    )
    afterwards: Afterwards | None = ask("What happens to it afterwards")
    afterwards_when: Phrase | None = ask("When", example="one month after the final judgment", tier="more")
    database: YesNo | None = ask("Will it be entered in a database?", tier="more")
    database_reason: Prose = ask("Which, and until when", when={"database": ("yes",)}, default=list)

    @property
    def compels(self) -> bool:
        return any(each.taking == Taking.WITH_ORDER for each in self.exhibits)
