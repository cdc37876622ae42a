"""Officers who act under cover or in secret."""

from typing import ClassVar, Literal

from mla_assistant.requests.asking import ask, ask_list
from mla_assistant.requests.choice import Choice
from mla_assistant.requests.leaves import PartialDate, Phrase
from mla_assistant.requests.measures.intrusive import IntrusiveMeasure
from mla_assistant.requests.parts.decision import Decision
from mla_assistant.requests.prose import Prose


class CovertForm(Choice):
    UNDERCOVER_THEIRS = "undercover_theirs", "officers of the requested State under cover"
    UNDERCOVER_OURS = "undercover_ours", "officers of the requesting State under cover"
    UNDERCOVER_BOTH = "undercover_both", "officers of both States together"
    SECRET_OBSERVATION = "secret_observation", "observation in secret"


class CovertInvestigation(IntrusiveMeasure):
    """By agreement or case by case (UNTOC art. 20; UNCAC art. 50; ECMA 2AP 2001 art. 19)."""

    TITLE: ClassVar[str] = "Covert investigation"
    ALSO: ClassVar[str] = "undercover officer, informer, infiltration"

    type: Literal["covert_investigation"] = "covert_investigation"
    form: CovertForm | None = ask("Form", "No name, true or assumed, of an officer or a source belongs in a request.")
    task: Prose = ask_list("What is to be done")
    limits: Prose = ask_list("What is not allowed", "Above all: nobody is to be incited to an offence.")
    period_from: PartialDate | None = ask("Period from", example="2027-02-01", tier="more")
    period_to: PartialDate | None = ask("Period to", example="2027-04-30")
    termination: Prose = ask_list(
        "How it can be ended early", "Who may end it at once, and what then happens to the officers."
    )
    governing_law: Prose = ask_list("Law and direction", "Whose law, whose orders, who is told what.")
    legal_status: Prose = ask_list("Legal status of the officers", tier="more")
    liability: Prose = ask_list("Liability for damage and for acts of the officers")
    identities: Prose = ask_list("How identities are protected", "In the file, at trial, afterwards.")
    order: Decision = ask("Authority given at home", tier="more", default=Decision)
    order_missing: Phrase | None = ask(
        "Why there is no order", "Where your law wants none before the request.", tier="more"
    )
    equipment: Prose = ask_list("Technical means and weapons", tier="more")
    cover_costs: Prose = ask_list("Costs of the operation", tier="more")
