"""A person in custody is lent to another State for a time, to give evidence."""

from typing import ClassVar, Literal

from mla_assistant.requests.asking import ask, ask_list
from mla_assistant.requests.choice import Choice
from mla_assistant.requests.leaves import Answer, CountryCode, PartialDate, Phrase
from mla_assistant.requests.measures.intrusive import IntrusiveMeasure
from mla_assistant.requests.parts.annex import Annex
from mla_assistant.requests.parts.consent import Consent
from mla_assistant.requests.parts.person import Person
from mla_assistant.requests.prose import Prose
from mla_assistant.requests.ref import Ref


class Direction(Choice):
    TO_REQUESTING = "to_requesting", "from the requested State to the requesting State"
    TO_REQUESTED = "to_requested", "from the requesting State to the requested State"


class TransferPurpose(Choice):
    TO_TESTIFY = "to_testify", "testimony"
    TO_IDENTIFY = "to_identify", "identification"
    TO_ASSIST = "to_assist", "other help in obtaining evidence"


class TransferInCustody(IntrusiveMeasure):
    """Free and informed consent, agreement of both States, custody kept, return without delay, time counted
    (UNTOC art. 18(10) to (12); UNCAC art. 46(10) to (12); Terrorist Financing Convention art. 16)."""

    TITLE: ClassVar[str] = "Temporary transfer of a person in custody"
    ALSO: ClassVar[str] = "prisoner, detained witness"

    type: Literal["transfer_in_custody"] = "transfer_in_custody"
    transferred: Ref[Person] | None = ask("Person to be transferred")
    direction: Direction | None = ask("Transfer")
    purpose: TransferPurpose | None = ask("Purpose", tier="more")
    held_at: Answer[Phrase] | None = ask("Held at", "Prison and authority that holds the person.")
    legal_status: Phrase | None = ask("Held as", example="serving a sentence of six years", tier="more")
    held_until: Answer[PartialDate] | None = ask(
        "Custody ends on", "If it ends earlier, who lets the person go?", tier="more"
    )
    consent: Consent | None = ask("Consent of the person")
    consent_annex: Ref[Annex] | None = ask("Annex that holds the consent", when={"consent": ("consent_given",)})
    consent_reply: Phrase | None = ask(
        "By whom and how it is to be obtained", when={"consent": ("consent_to_be_obtained",)}, tier="more"
    )
    hearing: Phrase | None = ask("Court and days for which the person is needed")
    arrival: PartialDate | None = ask("Transfer wished on", example="2027-02-01", tier="more")
    return_by: PartialDate | None = ask("Return no later than", example="2027-02-28")
    custody_kept: Prose = ask_list(
        "Custody in the State of transfer", "Where the person is held, by whom, and under which law."
    )
    time_credit: Prose = ask_list(
        "Time counted as served", "The time of the transfer counts towards the sentence in the sending State."
    )
    safe_conduct_terms: Prose = ask_list(
        "Safe conduct",
        "From which acts the person is safe, and until when. The promise itself is made under Assurances.",
        tier="more",
    )
    escort: Prose = ask_list("Escort and journey", "Who brings the person, how, at whose cost.", tier="more")
    transit: list[CountryCode] = ask_list("States of transit", tier="more")
    health: Prose = ask_list("Health and special needs", tier="more")
