"""Freezing or seizure, so that an asset is still there when it is confiscated."""

from typing import ClassVar, Literal

from mla_assistant.requests.asking import ask, ask_list
from mla_assistant.requests.choice import Choice, YesNo
from mla_assistant.requests.leaves import Amount, CurrencyCode, PartialDate, Phrase
from mla_assistant.requests.measures.asset import AssetLink, Assets
from mla_assistant.requests.measures.intrusive import IntrusiveMeasure
from mla_assistant.requests.parts.decision import Decision
from mla_assistant.requests.prose import Prose


class RestraintAction(Choice):
    FREEZING = "freezing", "freezing"
    SEIZURE = "seizure", "seizure"
    FREEZING_OR_SEIZURE = (
        "freezing_or_seizure",
        "freezing or seizure, whichever the law of the requested State provides",
    )


class Restraint(IntrusiveMeasure):
    """Facts, actions requested and, where there is one, a copy of the order (UNCAC art. 55(3)(c); UNTOC
    art. 13(3)(c)); the maximum amount to be recovered (Warsaw Convention 2005 art. 37(2))."""

    TITLE: ClassVar[str] = "Freezing or seizure of assets"
    ALSO: ClassVar[str] = "restraint, freeze, seize, block, account, crypto, bitcoin, wallet, provisional measure"

    type: Literal["restraint"] = "restraint"
    action: RestraintAction | None = ask("What is to be done")
    assets: Assets = ask_list("Assets")
    maximum_amount: Amount | None = ask(
        "Maximum amount to be recovered",
        "Where a sum is to be secured rather than a thing.",
        example="250000",
        tier="more",
    )
    maximum_currency: CurrencyCode | None = ask("Currency of that amount", example="USD", tier="more")
    risk: Prose = ask_list("Risk that they are moved or lost", "The facts: withdrawals, offers for sale, flight.")
    order: Decision = ask("Order made at home", tier="more", default=Decision)
    order_missing: Phrase | None = ask(
        "Why there is no order", "Where your law wants none before the request.", tier="more"
    )
    prospect: Prose = ask_list(
        "Confiscation to be expected", "Under which law, in which proceedings, and when they are likely."
    )
    until: PartialDate | None = ask("Needed until", tier="more")
    renewal: Phrase | None = ask("How it may be renewed", tier="more")
    no_prior_notice: YesNo | None = ask("The holder must not be told before", tier="more")
    no_client_notice: YesNo | None = ask("The bank or custodian must not tell its client", tier="more")
    hear_before_lifting: YesNo | None = ask(
        "Ask to be heard before it is lifted", "Some treaties provide for it.", tier="more"
    )
    management: Prose = ask_list("Care of the assets", "Storage, sale of what perishes, who pays.", tier="more")
    third_parties: Prose = ask_list(
        "Rights of third parties", "Family, creditors, employees: what is to be left to them.", tier="more"
    )

    @property
    def compels(self) -> bool:
        return True

    @property
    def secures_value(self) -> bool:
        """Whether it is for a sum, which any property answers for, and not for a thing that came of the offence."""
        return any(asset.link == AssetLink.EQUIVALENT_VALUE for asset in self.assets)
