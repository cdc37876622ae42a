"""What is asked of the requested State: extradition, or what comes after one was granted."""

from mla_assistant.requests.asking import ask
from mla_assistant.requests.choice import Choice, YesNo
from mla_assistant.requests.leaves import CountryCode, PartialDate, Phrase
from mla_assistant.requests.part import Part
from mla_assistant.requests.parts.annex import Annex
from mla_assistant.requests.parts.decision import Decision
from mla_assistant.requests.prose import Prose
from mla_assistant.requests.ref import Ref


class AskedFor(Choice):
    EXTRADITE = "extradite", "extradition"
    CONSENT_TO_PROCEEDINGS = "consent_to_proceedings", "consent to proceedings for further offences after surrender"
    CONSENT_TO_RE_EXTRADITION = "consent_to_re_extradition", "consent to re-extradition to a third State"
    PASSAGE = "passage", "transit through the requested State"


CONSENT = {"what": ("consent_to_proceedings", "consent_to_re_extradition")}
GRANTED = {"what": ("consent_to_proceedings", "consent_to_re_extradition", "passage")}
PASSAGE = {"what": ("passage",)}
THIRD = {"what": ("consent_to_re_extradition",)}


class Asked(Part):
    """Extradition; or consent under specialty, consent to re-extradition, transit (ECE 1957 arts. 14, 15 and 21)."""

    what: AskedFor | None = ask("What is asked for", "Extradition itself, where nothing is chosen.", tier="more")
    granted_by: CountryCode | None = ask("State that surrenders the person", when=PASSAGE)
    grant: Decision = ask("Decision that granted the extradition", when=GRANTED, default=Decision)
    surrendered_on: PartialDate | None = ask("Surrendered on", when=CONSENT)
    discharged_on: PartialDate | None = ask(
        "Finally discharged on", "A period may run from it, after which the protection ends.", when=CONSENT, tier="more"
    )
    third_state: CountryCode | None = ask("Third State", when=THIRD)
    third_state_request: Phrase | None = ask("Its request: number and date", when=THIRD)
    heard: YesNo | None = ask("Has the person been heard on it by a court?", when=CONSENT)
    record: Ref[Annex] | None = ask("Annex with the record of what the person said", when=CONSENT)
    reason: Prose = ask("Why consent is asked for", when=CONSENT, tier="more", default=list)
