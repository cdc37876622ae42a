"""People and legal persons, identified as far as they can be."""

from typing import Annotated, ClassVar

from mla_assistant.requests.asking import ask, ask_list
from mla_assistant.requests.choice import Choice, YesNo
from mla_assistant.requests.leaves import Answer, CountryCode, LanguageTag, Line, PartialDate, Phrase, known
from mla_assistant.requests.part import Item, Part, number_items
from mla_assistant.requests.parts.annex import Annex
from mla_assistant.requests.prose import Prose
from mla_assistant.requests.ref import Ref


class PersonKind(Choice):
    NATURAL = "natural", "natural person"
    LEGAL = "legal", "legal person"


class Sex(Choice):
    FEMALE = "female", "female"
    MALE = "male", "male"
    OTHER_SEX = "other_sex", "other or not recorded"


class Role(Choice):
    SUSPECT = "suspect", "suspect"
    ACCUSED = "accused", "accused"
    CONVICTED = "convicted", "convicted by final judgment"
    WITNESS = "witness", "witness"
    EXPERT = "expert", "expert"
    VICTIM = "victim", "victim"
    HOLDER = "holder", "holder of evidence"
    ASSET_OWNER = "asset_owner", "owner of assets who is not accused"
    THIRD_PARTY = "third_party", "third party"


class Custody(Choice):
    AT_LIBERTY = "at_liberty", "at liberty"
    IN_CUSTODY_HERE = "in_custody_here", "in custody in the requesting State"
    IN_CUSTODY_THERE = "in_custody_there", "in custody in the requested State"


class IdentityDocument(Item):
    PREFIX: ClassVar[str] = "d"
    TITLE: ClassVar[str] = "Identity document"
    document: Phrase | None = ask("Document", example="passport")
    number: Line | None = ask("Number")
    state: CountryCode | None = ask("Issued by")
    issuer: Phrase | None = ask(
        "Issuing authority and place", example="Department of Immigration Services, Mombasa", tier="more"
    )
    issued_on: PartialDate | None = ask("Issued on", example="2019-05", tier="more")
    valid_until: PartialDate | None = ask("Valid until", tier="more")

    @property
    def name(self) -> str:
        return " ".join(part for part in (self.document, self.number) if part)


NATURAL = {"kind": ("natural",)}
LEGAL = {"kind": ("legal",)}


class PersonDetails(Part):
    """Identity, location and nationality (UNTOC art. 18(15)(e); UNCAC art. 46(15)(e); ECE 1957 art. 12(2)(c))."""

    own_page: ClassVar[bool] = True
    printed: ClassVar[tuple[str, ...]] = ("full_name",)

    kind: PersonKind | None = ask("Natural or legal person")
    family_name: Answer[Line] | None = ask(
        "Family name", "As in the passport, in Latin letters.", when=NATURAL, names="person"
    )
    given_names: Answer[Line] | None = ask("Given names", when=NATURAL, names="person")
    legal_name: Line | None = ask("Registered name", when=LEGAL, names="person")
    original_script: Line | None = ask("Name in its own script", tier="more", names="person")
    aliases: list[Line] = ask_list("Other names", "Maiden names, former names, aliases, other spellings.", tier="more")
    sex: Sex | None = ask("Sex", when=NATURAL, tier="more")
    born: Answer[PartialDate] | None = ask(
        "Date of birth", "A year alone is better than nothing.", example="1988-04-02", when=NATURAL
    )
    birth_place: Answer[Phrase] | None = ask("Place of birth", when=NATURAL)
    parents: Line | None = ask(
        "Names of the parents",
        "Where names are common, this tells people apart.",
        when=NATURAL,
        tier="more",
        names="person",
    )
    civil_status: Phrase | None = ask("Civil status", when=NATURAL, tier="more")
    nationalities: list[CountryCode] = ask("Nationalities", when=NATURAL, default=list)
    documents: Annotated[list[IdentityDocument], number_items("d")] = ask(
        "Identity documents", when=NATURAL, default=list
    )
    registration: Phrase | None = ask("Registration number and register", when=LEGAL)
    seat: Phrase | None = ask("Registered seat", when=LEGAL)
    fiscal: Line | None = ask(
        "Tax number and bank details", "Some treaties want them of every company named.", when=LEGAL, tier="more"
    )
    representative: Line | None = ask("Representative", when=LEGAL, tier="more", names="person")
    occupation: Phrase | None = ask("Occupation, office held", when=NATURAL, tier="more")
    address: Answer[Line] | None = ask("Last known address")
    believed_location: Answer[Phrase] | None = ask(
        "Where in the requested State", "Town, address, institution: where the authorities should look first."
    )
    description: Prose = ask("Description and distinguishing marks", when=NATURAL, tier="more", default=list)
    identification: Ref[Annex] | None = ask("Annex with photograph or fingerprints", when=NATURAL, tier="more")
    languages: list[LanguageTag] = ask("Languages understood", when=NATURAL, tier="more", default=list)
    counsel: Line | None = ask("Lawyer or representative", tier="more", names="person")

    @property
    def full_name(self) -> str:
        natural = (known(self.given_names), known(self.family_name))
        return self.legal_name or " ".join(part for part in natural if part)


class Person(PersonDetails, Item):
    """A person concerned, and the part he or she is thought to have had."""

    PREFIX: ClassVar[str] = "p"
    TITLE: ClassVar[str] = "Person"
    printed: ClassVar[tuple[str, ...]] = ("full_name", "name")

    role: Role | None = ask("Role in the case")
    participation: Prose = ask_list(
        "Relation to the facts", "What this person is alleged to have done, or knows, or holds."
    )
    custody: Custody | None = ask("Custody", when=NATURAL, tier="more")
    died: Answer[PartialDate] | None = ask("Died on", "Of a victim, above all.", when=NATURAL, tier="more")

    @property
    def name(self) -> str:
        """What tells this person from the others: the name, else another name, what the person does or is like."""
        others = (self.original_script, *self.aliases, self.occupation, *(line.name for line in self.description))
        return self.full_name or next(filter(None, others), "")


class SoughtPerson(PersonDetails):
    """The person whose extradition is requested: a human being, so nobody is asked whether it is a company."""

    kind: PersonKind = PersonKind.NATURAL
    aliases: list[Line] = ask_list("Other names", "Maiden names, former names, aliases, other spellings.")
    minor_at_time: YesNo | None = ask("Under 18 at the time of the acts")
    participation: Prose = ask_list(
        "Part in the acts", "Alone, with others, as instigator or as accessory; what is alleged of each.", tier="more"
    )
    identity_evidence: Prose = ask_list(
        "How it is known that this is the person",
        "Photograph recognised by a witness, fingerprints, documents.",
        tier="more",
    )
