"""Return of assets to a State, an owner or victims."""

from typing import ClassVar, Literal

from mla_assistant.requests.asking import ask, ask_list
from mla_assistant.requests.choice import Choice, YesNo
from mla_assistant.requests.leaves import Phrase
from mla_assistant.requests.measures.asset import Assets
from mla_assistant.requests.measures.base import BaseMeasure
from mla_assistant.requests.parts.decision import Decision
from mla_assistant.requests.parts.person import Person
from mla_assistant.requests.prose import Prose
from mla_assistant.requests.ref import Ref


class ReturnGround(Choice):
    EMBEZZLED_PUBLIC_FUNDS = "embezzled_public_funds", "embezzled public funds"
    PRIOR_OWNERSHIP = "prior_ownership", "they belonged to the State or to another lawful owner before"
    COMPENSATION = "compensation", "compensation of victims"
    SHARING = "sharing", "sharing of what was confiscated"
    OTHER_GROUND = "other_ground", "another ground, explained below"


class AssetReturn(BaseMeasure):
    """UNCAC art. 57; UNTOC art. 14."""

    TITLE: ClassVar[str] = "Return of assets"
    ALSO: ClassVar[str] = "recovery, restitution, sharing"

    type: Literal["asset_return"] = "asset_return"
    assets: Assets = ask_list("Assets")
    ground: ReturnGround | None = ask("On what ground")
    decision: Decision = ask("Decision it rests on", default=Decision)
    decision_final: YesNo | None = ask("Is the decision final?", tier="more")
    ownership: Prose = ask_list("Ownership before the offence", "Whose it was, and how that is proved.")
    victims: list[Ref[Person]] = ask_list("Victims")
    losses: Prose = ask_list("Losses of the victims", "How many, how much, how they are to be paid.", tier="more")
    sharing: Prose = ask_list("Sharing proposed", tier="more")
    costs: Prose = ask_list(
        "Expenses", "Reasonable expenses of recovery may be deducted where the treaty says so.", tier="more"
    )
    recipient: Phrase | None = ask("Authority or account that receives them", tier="more")
    use: Prose = ask_list("Use of what is returned, and who watches over it", tier="more")
    third_parties: Prose = ask_list("Rights of third parties", tier="more")
