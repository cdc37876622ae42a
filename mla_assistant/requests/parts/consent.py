"""Whether somebody agrees to what is asked for, and how that is shown."""

from mla_assistant.requests.asking import ask
from mla_assistant.requests.choice import Choice
from mla_assistant.requests.leaves import PartialDate
from mla_assistant.requests.part import Part
from mla_assistant.requests.parts.annex import Annex
from mla_assistant.requests.ref import Ref


class Consent(Choice):
    CONSENT_GIVEN = "consent_given", "given freely, after being told what it means"
    CONSENT_TO_BE_OBTAINED = "consent_to_be_obtained", "to be obtained by the requested State"
    CONSENT_REFUSED = "consent_refused", "refused"


GIVEN = {"answer": ("consent_given",)}


class ConsentToRelease(Part):
    """Of the one whose records or data are wanted."""

    answer: Consent | None = ask("Consent", tier="more")
    date: PartialDate | None = ask("Given on", when=GIVEN, tier="more")
    annex: Ref[Annex] | None = ask("Annex with the consent", when=GIVEN, tier="more")
