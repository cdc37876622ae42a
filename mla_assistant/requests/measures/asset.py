"""One asset: what it is, where, whose, what it is worth, and what it has to do with the offence."""

from typing import Annotated, ClassVar

from mla_assistant.requests.asking import ask, ask_list
from mla_assistant.requests.choice import Choice
from mla_assistant.requests.leaves import Amount, Answer, CurrencyCode, Iban, Line, PartialDate, Phrase
from mla_assistant.requests.part import Item, number_items
from mla_assistant.requests.parts.person import Person
from mla_assistant.requests.prose import Prose
from mla_assistant.requests.ref import Ref


class AssetKind(Choice):
    BANK_ACCOUNT = "bank_account", "bank account"
    REAL_ESTATE = "real_estate", "land or building"
    VEHICLE = "vehicle", "vehicle, ship or aircraft"
    COMPANY_SHARE = "company_share", "share in a company"
    CASH_MONEY = "cash_money", "cash"
    VIRTUAL_ASSET = "virtual_asset", "virtual asset"
    OTHER_ASSET = "other_asset", "other asset"


class AssetLink(Choice):
    PROCEEDS = "proceeds", "proceeds of the offence"
    INSTRUMENTALITY = "instrumentality", "instrumentality of the offence"
    EQUIVALENT_VALUE = "equivalent_value", "property of a value equal to the proceeds"
    TERRORIST_PROPERTY = "terrorist_property", "property of terrorists or of a terrorist group"


ACCOUNT = {"kind": ("bank_account",)}
VIRTUAL = {"kind": ("virtual_asset",)}


class Asset(Item):
    """Description of the property, with place and estimated value (UNTOC art. 13(3)(a); UNCAC art. 55(3)(a)),
    its link with person and offence, known interests of others (Warsaw Convention 2005 art. 37(1)(e)(ii))."""

    PREFIX: ClassVar[str] = "v"
    TITLE: ClassVar[str] = "Asset"
    printed: ClassVar[tuple[str, ...]] = ("name",)

    kind: AssetKind | None = ask("Kind of asset")
    description: Phrase | None = ask("Description", example="flat of three rooms, fourth floor")
    where: Answer[Phrase] | None = ask(
        "Where it is", "Address, register, port, safe: where somebody can lay hands on it."
    )
    holder: Ref[Person] | None = ask("Holder or owner", or_else="holder_name")
    holder_name: Line | None = ask(
        "Name of the holder", "Where the holder is not among the persons.", tier="more", names="person"
    )
    institution: Line | None = ask("Bank or institution", when=ACCOUNT)
    iban: Iban | None = ask("IBAN", when=ACCOUNT)
    register_number: Line | None = ask(
        "Number",
        "Of the account, the land register, the vehicle or the company, as the register writes it.",
        when={"kind": ("bank_account", "real_estate", "vehicle", "company_share", "other_asset")},
    )
    code_word: Line | None = ask("Code word or name of a numbered account", when=ACCOUNT, tier="more")
    blockchain: Line | None = ask("Blockchain", example="Bitcoin", when=VIRTUAL)
    wallet: Line | None = ask("Address on the blockchain", "Copied, never typed; one entry for each.", when=VIRTUAL)
    transaction: Line | None = ask("Hash of the transaction", when=VIRTUAL, tier="more")
    exchange: Line | None = ask("Exchange or custodian", "The company that holds the keys, if any.", when=VIRTUAL)
    quantity: Line | None = ask("Quantity", example="3.25 BTC", when=VIRTUAL, tier="more")
    value: Answer[Amount] | None = ask("Estimated value", "In whole units of the currency.", example="250000")
    currency: CurrencyCode | None = ask("Currency", example="USD")
    value_on: PartialDate | None = ask("Value on", "The day the estimate speaks of.", tier="more")
    link: AssetLink | None = ask("Link with the offence")
    link_facts: Prose = ask_list(
        "Facts that show the link", "Payments, dates, income that does not explain it, who really uses it."
    )
    interests: Prose = ask_list(
        "Interests of others", "Mortgages, spouses, partners, buyers: what is known of them.", tier="more"
    )

    @property
    def name(self) -> str:
        return self.description or self.iban or self.wallet or self.register_number or self.code_word or ""


Assets = Annotated[list[Asset], number_items(Asset.PREFIX)]
