"""Confiscation: an order of the requested State is sought, or an order made at home is to be enforced."""

from typing import ClassVar, Literal

from mla_assistant.requests.asking import ask, ask_list
from mla_assistant.requests.choice import Choice, YesNo
from mla_assistant.requests.leaves import Amount, CurrencyCode, PartialDate, Phrase
from mla_assistant.requests.measures.asset import Assets
from mla_assistant.requests.measures.base import BaseMeasure
from mla_assistant.requests.parts.annex import Annex
from mla_assistant.requests.parts.decision import Decision
from mla_assistant.requests.prose import Prose
from mla_assistant.requests.ref import Ref


class ConfiscationRoute(Choice):
    ORDER_SOUGHT = "order_sought", "an order of the requested State"
    ORDER_ENFORCED = "order_enforced", "enforcement of an order of the requesting State"


class ConfiscationObject(Choice):
    SPECIFIC_PROPERTY = "specific_property", "the assets named"
    SUM_OF_MONEY = "sum_of_money", "a sum of money, to be taken from any asset"


SOUGHT = {"route": ("order_sought",)}
SUM = {"target": ("sum_of_money",)}
ENFORCED = {"route": ("order_enforced",)}


class Confiscation(BaseMeasure):
    """UNTOC art. 13(3)(a) and (b); UNCAC art. 55(3)(a) and (b); Warsaw Convention 2005 art. 37(3)."""

    TITLE: ClassVar[str] = "Confiscation"
    ALSO: ClassVar[str] = "confiscate, forfeit, forfeiture, proceeds of crime, crypto, bitcoin, wallet"

    type: Literal["confiscation"] = "confiscation"
    route: ConfiscationRoute | None = ask("What is sought")
    target: ConfiscationObject | None = ask("What is to be confiscated")
    assets: Assets = ask_list("Assets")
    maximum_amount: Amount | None = ask("Maximum amount to be recovered", example="250000", when=SUM)
    maximum_currency: CurrencyCode | None = ask("Currency of that amount", example="USD", when=SUM)
    recovered: Phrase | None = ask("Already recovered elsewhere", tier="more")
    conviction: YesNo | None = ask("Does it rest on a conviction?", tier="more")
    grounds: Prose = ask(
        "Facts on which an order there can rest",
        "Enough for the law of the requested State: what was done, what came of it, why this asset.",
        when=SOUGHT,
        default=list,
    )
    order: Decision = ask("Order to be enforced", when=ENFORCED, default=Decision)
    order_grounds: Prose = ask(
        "Grounds of the order", "Where the order itself does not state them.", when=ENFORCED, tier="more", default=list
    )
    final: YesNo | None = ask("Is it enforceable and not open to ordinary appeal?", when=ENFORCED)
    final_since: PartialDate | None = ask("Final since", when=ENFORCED, tier="more")
    final_annex: Ref[Annex] | None = ask("Annex that attests it", when=ENFORCED, tier="more")
    extent: Prose = ask("Extent to which it is to be enforced", when=ENFORCED, default=list)
    notice: Prose = ask_list(
        "Notice to third parties", "Who was told, when and how, and could claim a right before a court."
    )
    notice_annex: Ref[Annex] | None = ask("Annex that shows it", tier="more")
    provisional: YesNo | None = ask("Are provisional measures needed meanwhile?")
    default_imprisonment_excluded: YesNo | None = ask(
        "No imprisonment where the sum is not paid", "Some treaties let the request say so.", tier="more"
    )
    disposal: Prose = ask_list("What is asked for the assets afterwards", "Return, sharing, compensation.", tier="more")

    @property
    def compels(self) -> bool:
        return True
