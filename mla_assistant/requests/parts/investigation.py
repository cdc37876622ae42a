"""The proceedings at home that the request serves; one request may serve several."""

from typing import ClassVar

from mla_assistant.requests.asking import ask, ask_list
from mla_assistant.requests.choice import Choice, YesNo
from mla_assistant.requests.leaves import Line, PartialDate, Phrase
from mla_assistant.requests.part import Item
from mla_assistant.requests.prose import Prose


class Stage(Choice):
    INVESTIGATION = "investigation", "investigation"
    PROSECUTION = "prosecution", "prosecution"
    TRIAL = "trial", "trial"
    APPEAL = "appeal", "appeal"
    SENTENCE = "sentence", "enforcement of a sentence"
    CONFISCATION = "confiscation", "confiscation"


class ProceedingsKind(Choice):
    CRIMINAL = "criminal", "criminal proceedings"
    LEGAL_PERSONS = "legal_persons", "proceedings on the liability of legal persons"
    ADMINISTRATIVE = "administrative", "administrative proceedings with appeal to a criminal court"


class Investigation(Item):
    """Subject matter, nature and stage (UNTOC art. 18(15)(b); UNCAC art. 46(15)(b))."""

    PREFIX: ClassVar[str] = "n"
    TITLE: ClassVar[str] = "Investigation"
    printed: ClassVar[tuple[str, ...]] = ("name",)

    case_name: Phrase | None = ask(
        "Name of the case", "As the court or office calls it; “against X” where nobody is named yet."
    )
    case_number: Line | None = ask("Case number", example="PR-2026/118")
    authority: Phrase | None = ask("Authority that conducts it", "Where it is not the one named above.", tier="more")
    kind: ProceedingsKind | None = ask("Kind of proceedings")
    stage: Stage | None = ask("Stage")
    opened: PartialDate | None = ask("Opened on", tier="more")
    charges: Phrase | None = ask("Charges", "Which charges were filed and when; or that none are filed yet.")
    unknown_perpetrator: YesNo | None = ask("The perpetrator is not known", tier="more")
    certified: YesNo | None = ask(
        "Certify that it is a criminal matter",
        "Some States want it of the authority that makes the request; it prints as its certificate: ask that authority "
        "before you answer yes.",
        tier="more",
    )
    court_dates: Prose = ask_list(
        "Court dates and other time limits", "Hearings, custody limits, expiry of time.", tier="more"
    )
    seriousness: Prose = ask_list("Seriousness of the case", tier="more")

    @property
    def name(self) -> str:
        return self.case_name or self.case_number or ""
