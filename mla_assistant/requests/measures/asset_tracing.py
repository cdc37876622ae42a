"""Finding out what somebody owns, and where money went."""

from typing import ClassVar, Literal

from mla_assistant.requests.asking import ask, ask_list
from mla_assistant.requests.choice import Choice
from mla_assistant.requests.leaves import PartialDate, Phrase
from mla_assistant.requests.measures.asset import AssetKind, Assets
from mla_assistant.requests.measures.base import BaseMeasure
from mla_assistant.requests.prose import Prose


class AssetSource(Choice):
    BANK_REGISTER = "bank_register", "register of bank accounts"
    LAND_REGISTER = "land_register", "land register"
    COMPANIES_REGISTER = "companies_register", "register of companies and beneficial owners"
    VEHICLE_REGISTER = "vehicle_register", "registers of vehicles, ships and aircraft"
    TAX_FILES = "tax_files", "tax files"
    FINANCIAL_INTELLIGENCE = "financial_intelligence", "financial intelligence unit"
    VIRTUAL_ASSET_PROVIDERS = "virtual_asset_providers", "providers of services with virtual assets"


class AssetTracing(BaseMeasure):
    TITLE: ClassVar[str] = "Tracing of assets"
    ALSO: ClassVar[str] = "trace, property, financial investigation, beneficial owner, crypto, bitcoin, wallet"

    type: Literal["asset_tracing"] = "asset_tracing"
    trail: Prose = ask_list(
        "Traces already found", "Transfers, contracts, statements: what points to assets there. A guess is refused."
    )
    wanted: list[AssetKind] = ask_list("Kinds of assets to look for")
    sources: list[AssetSource] = ask_list("Where to look")
    assets: Assets = ask_list("Assets known so far", tier="more")
    period_from: PartialDate | None = ask("Acquired or moved from", example="2022-01-01")
    period_to: PartialDate | None = ask("Acquired or moved until", tier="more")
    income: Prose = ask_list("Known lawful income", "Against it the assets found are held.", tier="more")
    next_step: Phrase | None = ask(
        "What is to follow", example="a request for freezing, as soon as an account is known", tier="more"
    )
