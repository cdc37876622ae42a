"""What an asset has to be told by: an authority abroad can freeze only what it can find."""

from collections.abc import Iterator

from mla_assistant.requests.leaves import known
from mla_assistant.requests.measures.asset import Asset, AssetKind
from mla_assistant.requests.measures.asset_return import AssetReturn
from mla_assistant.requests.measures.asset_tracing import AssetTracing
from mla_assistant.requests.measures.confiscation import Confiscation, ConfiscationObject
from mla_assistant.requests.measures.restraint import Restraint
from mla_assistant.requests.mutual_assistance import MutualAssistance
from mla_assistant.review.dates import certainly_after
from mla_assistant.review.measures import of, on
from mla_assistant.review.rules import Spot, blocks, rule, warns

_TOLD_BY: dict[AssetKind, tuple[str, ...]] = {
    AssetKind.BANK_ACCOUNT: ("iban", "register_number", "institution"),
    AssetKind.REAL_ESTATE: ("where", "register_number"),
    AssetKind.VEHICLE: ("register_number",),
    AssetKind.COMPANY_SHARE: ("register_number", "description"),
    AssetKind.CASH_MONEY: ("where",),
    AssetKind.VIRTUAL_ASSET: ("wallet", "exchange"),
    AssetKind.OTHER_ASSET: ("description",),
}
"""Any of these is enough; the first is where to look."""


def listed(request: MutualAssistance) -> Iterator[tuple[AssetTracing | Restraint | Confiscation | AssetReturn, Asset]]:
    for measure in request.measures:
        if isinstance(measure, AssetTracing | Restraint | Confiscation | AssetReturn):
            for asset in measure.assets:
                yield measure, asset


@rule("assets_missing", "completeness", {MutualAssistance: blocks()})
def missing(request: MutualAssistance) -> Iterator[Spot]:
    """A sum can be secured or confiscated without naming an asset."""
    taking = (each for each in request.measures if isinstance(each, Restraint | Confiscation))
    for measure in taking:
        if not measure.assets and measure.maximum_amount is None and not _of_sum(measure):
            yield on(measure, "assets", "maximum_amount")


@rule("return_without_assets", "completeness", {MutualAssistance: blocks()})
def nothing_to_return(request: MutualAssistance) -> Iterator[Spot]:
    for measure in of(request, AssetReturn):
        if not measure.assets:
            yield on(measure, "assets")


def _of_sum(measure: Restraint | Confiscation) -> bool:
    """Then it is the sum that is missing, and no asset."""
    return isinstance(measure, Confiscation) and measure.target == ConfiscationObject.SUM_OF_MONEY


@rule("restraint_without_amount", "completeness", {MutualAssistance: warns("Warsaw Convention 2005", "art. 37(2)")})
def amount_secured(request: MutualAssistance) -> Iterator[Spot]:
    for measure in of(request, Restraint):
        if measure.secures_value and measure.maximum_amount is None:
            yield on(measure, "maximum_amount", *(f"assets.{asset.id}.link" for asset in measure.assets))


@rule("confiscation_without_amount", "completeness", {MutualAssistance: blocks()})
def amount_confiscated(request: MutualAssistance) -> Iterator[Spot]:
    """Where a sum is sought, the sum."""
    for measure in of(request, Confiscation):
        if _of_sum(measure) and measure.maximum_amount is None:
            yield on(measure, "maximum_amount", "target")


@rule("asset_unidentified", "practice", {MutualAssistance: warns()})
def unidentified(request: MutualAssistance) -> Iterator[Spot]:
    for measure, asset in listed(request):
        fields = _TOLD_BY[asset.kind] if asset.kind else ("kind",)
        if not any(known(getattr(asset, field)) for field in fields):
            here = f"assets.{asset.id}"
            yield on(measure, f"{here}.{fields[0]}", f"{here}.kind", *(f"{here}.{each}" for each in fields[1:]))


@rule("asset_without_link", "completeness", {MutualAssistance: warns("Warsaw Convention 2005", "art. 37(1)(e)(ii)")})
def link(request: MutualAssistance) -> Iterator[Spot]:
    for measure, asset in listed(request):
        if not asset.link and not asset.link_facts and not isinstance(measure, AssetTracing):
            yield on(measure, f"assets.{asset.id}.link", f"assets.{asset.id}.link_facts")


@rule("amount_without_currency", "practice", {MutualAssistance: warns()})
def currency(request: MutualAssistance) -> Iterator[Spot]:
    for measure, asset in listed(request):
        if known(asset.value) is not None and not asset.currency:
            yield on(measure, f"assets.{asset.id}.currency", f"assets.{asset.id}.value")
    for each in request.measures:
        if isinstance(each, Restraint | Confiscation) and each.maximum_amount is not None and not each.maximum_currency:
            yield on(each, "maximum_currency", "maximum_amount")


@rule("asset_valued_later", "practice", {MutualAssistance: warns()})
def valued_later(request: MutualAssistance) -> Iterator[Spot]:
    sent = request.header.date
    for measure, asset in listed(request):
        if certainly_after(asset.value_on, sent):
            here = f"assets.{asset.id}.value_on"
            yield on(measure, here, elsewhere=["header.date"], date=str(asset.value_on), other_date=str(sent))


@rule("tracing_without_trace", "refusal_risk", {MutualAssistance: warns()})
def trace(request: MutualAssistance) -> Iterator[Spot]:
    for measure in request.measures:
        if isinstance(measure, AssetTracing) and not measure.trail and not measure.assets:
            yield on(measure, "trail", "assets")


@rule("tracing_without_target", "completeness", {MutualAssistance: blocks()})
def target(request: MutualAssistance) -> Iterator[Spot]:
    for measure in request.measures:
        if isinstance(measure, AssetTracing) and not (measure.persons or measure.assets or measure.wanted):
            yield on(measure, "wanted", "persons", "assets")
