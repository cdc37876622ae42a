"""Statement or testimony, in person, by video link or by telephone."""

from typing import Annotated, ClassVar, Literal

from mla_assistant.requests.asking import ask, ask_list
from mla_assistant.requests.choice import Choice, YesNo
from mla_assistant.requests.leaves import LanguageTag, Line, Phrase
from mla_assistant.requests.measures.base import BaseMeasure
from mla_assistant.requests.part import Item, number_items
from mla_assistant.requests.parts.consent import Consent
from mla_assistant.requests.parts.person import Person
from mla_assistant.requests.prose import Prose
from mla_assistant.requests.ref import Ref


class Capacity(Choice):
    AS_WITNESS = "as_witness", "as a witness"
    AS_EXPERT = "as_expert", "as an expert"
    AS_SUSPECT = "as_suspect", "as a suspect or accused"
    AS_VICTIM = "as_victim", "as a victim"


class Mode(Choice):
    IN_PERSON = "in_person", "in person, before an authority of the requested State"
    BY_OWN_OFFICIALS = (
        "by_own_officials",
        "in person, by officials of the requesting State, where the law of the requested State permits it",
    )
    VIDEO = "video", "by video link"
    BY_TELEPHONE = "by_telephone", "by telephone"


class Compulsion(Choice):
    VOLUNTARY = "voluntary", "voluntary only"
    VOLUNTARY_FIRST = "voluntary_first", "voluntary first; compelled if refused"
    COMPELLED = "compelled", "compelled"


class Oath(Choice):
    OATH = "oath", "on oath"
    AFFIRMATION = "affirmation", "on affirmation"
    NO_OATH = "no_oath", "without oath"
    LAW_OF_REQUESTED_STATE = "law_of_requested_state", "as the law of the requested State has it"


class Question(Item):
    PREFIX: ClassVar[str] = "q"
    TITLE: ClassVar[str] = "Question"
    text: Phrase | None = ask("Question", always=True)

    @property
    def name(self) -> str:
        return self.text or ""


BY_VIDEO = {"mode": ("video",)}
BY_TELEPHONE = {"mode": ("by_telephone",)}
REMOTE = {"mode": ("video", "by_telephone")}
FROM_HERE = {"mode": ("by_own_officials", "video", "by_telephone")}


class Statement(BaseMeasure):
    TITLE: ClassVar[str] = "Statement or testimony"
    ALSO: ClassVar[str] = "interview, questioning, hearing, examination, deposition, video link, telephone"

    type: Literal["statement"] = "statement"
    witness: Ref[Person] | None = ask("Person to be heard")
    capacity: Capacity | None = ask("Heard as")
    mode: Mode | None = ask("How")
    compulsion: Compulsion | None = ask("If the person refuses")
    oath: Oath | None = ask("Oath")
    questions: Annotated[list[Question], number_items("q")] = ask_list(
        "Questions", "Numbered, short, one matter each; they may be followed up."
    )
    rights: Prose = ask_list(
        "Rights to be told",
        "Silence, lawyer, interpreter, privilege: what your courts need to have been said.",
    )
    if_compelled: Prose = ask(
        "What differs if the person is compelled",
        "Oath, record, rights, who hears: what is said of them above is then said of the voluntary hearing.",
        when={"compulsion": ("voluntary_first",)},
        default=list,
    )
    interpreter: LanguageTag | None = ask("Language of the interpreter", tier="more")
    record: Phrase | None = ask(
        "How it is to be recorded", example="video recording and a signed written record", tier="more"
    )
    may_be_present: Prose = ask_list("Who may be present", "Defence, prosecution, victim's lawyer.", tier="more")
    video_reason: Prose = ask("Why the person cannot come", "Some treaties want it said.", when=BY_VIDEO, default=list)
    video_consent: Consent | None = ask(
        "Does the suspect consent to be heard by video link?",
        "Under ECMA 2AP 2001, art. 9(8), no suspect or accused person is heard so without it; an EIO may be refused "
        "then (Directive 2014/41/EU, art. 24(2)(a)).",
        when={**BY_VIDEO, "capacity": ("as_suspect",)},
    )
    telephone_consent: YesNo | None = ask(
        "Does the person agree to be heard by telephone?",
        "Treaties that know such a hearing keep it for witnesses and experts, and want their agreement stated.",
        when=BY_TELEPHONE,
    )
    telephone_agreed: Prose = ask(
        "How and when the person agreed", when={**BY_TELEPHONE, "telephone_consent": ("yes",)}, default=list
    )
    video_authority: Phrase | None = ask("Authority and persons who conduct the hearing", when=FROM_HERE)
    video_system: Phrase | None = ask("System of the link", example="H.323 or SIP, encrypted", when=REMOTE, tier="more")
    video_dial_in: Line | None = ask(
        "Number or address of the connection", example="sip:court3@video.example", when=REMOTE, tier="more"
    )
    video_technical: Phrase | None = ask("Technical contact and test call", when=REMOTE, tier="more")
    video_dates: Phrase | None = ask("Days and hours proposed", "With the time zone.", when=FROM_HERE)
    protection: YesNo | None = ask("Protective measures needed", tier="more")

    @property
    def intrudes(self) -> bool:
        return self.compulsion == Compulsion.COMPELLED
