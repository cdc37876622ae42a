"""Words for findings about assets."""

from mla_assistant.drafting.wording.saying import Sayings
from mla_assistant.text.translate import N_

ASSETS: Sayings = {
    "assets_missing": (
        N_("No asset is named."),
        N_("Add each asset; where a sum is to be secured or confiscated, give the maximum amount instead."),
    ),
    "return_without_assets": (
        N_("No asset is named that is to be returned."),
        N_("Add each asset; what is not named can't be found there."),
    ),
    "restraint_without_amount": (
        N_("Property of equal value is to be secured, and the maximum amount is not given."),
        N_("Give it: what is secured is measured by that sum, not by the asset."),
    ),
    "confiscation_without_amount": (
        N_("A sum of money is to be confiscated, and the amount is not given."),
        N_("Give the maximum amount with its currency; without it no court knows how much to take."),
    ),
    "asset_unidentified": (
        N_("By what is given, nobody can find this asset."),
        N_(
            "Of an account give the IBAN, or its number and the bank; of land its place or its number in the register; "
            "of a vehicle or a company the number; of cash the place; of a virtual asset the address on the blockchain."
        ),
    ),
    "asset_without_link": (
        N_("It is not said what this asset has to do with the offence."),
        N_("Choose the link and give the facts that show it."),
    ),
    "asset_valued_later": (
        N_("The value is said to be that of {date}, after the date of this request ({other_date})."),
        N_("Correct the day, or estimate the value on a day that has come; nobody knows a later one."),
    ),
    "amount_without_currency": (
        N_("The amount has no currency."),
        N_("Add the currency by its three letters, USD for instance."),
    ),
    "tracing_without_trace": (
        N_("No fact is given that points to assets in the requested State."),
        N_("Give the transfers, contracts or statements; a search at random may be refused."),
    ),
    "tracing_without_target": (
        N_("It is not said whose assets, or which, are to be looked for."),
        N_("Choose the persons concerned, the kinds of assets, or add an asset already known."),
    ),
    "restraint_without_action": (
        N_("It is not said whether assets are to be frozen or seized."),
        N_("Choose it, or leave it to the law of the requested State."),
    ),
    "restraint_without_risk": (
        N_("It is not said why the assets would be gone without this measure."),
        N_("Give the facts: withdrawals, offers for sale, preparations to leave."),
    ),
    "restraint_without_order": (
        N_("There is no order made at home, nor a reason why there is none."),
        N_("Enter the order and the annex that holds it, or say why your law wants none before the request."),
    ),
    "restraint_holder_told": (
        N_("The request says that the holder may be told before; then the asset can be gone before it is secured."),
        N_("Answer that the holder must not be told before, unless the law of the requested State wants it."),
    ),
    "restraint_without_prospect": (
        N_("Nothing is said on the confiscation that this is to secure."),
        N_("Name the law and the proceedings, and when they are likely."),
    ),
    "confiscation_route_missing": (
        N_("It is not said whether an order is sought there, or an order made at home is to be enforced."),
        N_("Choose one; what the request has to contain depends on it."),
    ),
    "confiscation_without_grounds": (
        N_("The facts on which a court there could order the confiscation are missing."),
        N_("Set out what was done, what came of it, and why this asset is liable."),
    ),
    "confiscation_order_without_copy": (
        N_("No annex holds the order that is to be enforced."),
        N_("Add a copy of the order, in a form that a court there admits, to the annexes and choose it here."),
    ),
    "confiscation_without_extent": (
        N_("It is not said to what extent the order is to be enforced."),
        N_("Name the assets or the sum, less what has been recovered elsewhere."),
    ),
    "confiscation_without_finality": (
        N_("It is not said whether the order is final."),
        N_("Answer it, and choose the annex that attests it."),
    ),
    "confiscation_not_final": (
        N_("The order is said not to be final; its enforcement may be refused or put off."),
        N_("Ask for freezing meanwhile, or wait until the time for appeal is over."),
    ),
    "confiscation_without_notice": (
        N_("It is not said how third parties were told and could claim their rights."),
        N_("Say who was told, when and how, and choose the annex that shows it."),
    ),
    "return_without_ground": (
        N_("It is not said on what ground the assets are to be returned."),
        N_("Choose the ground; the duties of the requested State depend on it."),
    ),
    "return_without_decision": (
        N_("No decision is named on which the return rests."),
        N_("Enter the judgment or order, with its annex."),
    ),
    "return_without_owner": (
        N_("Neither an earlier owner nor a victim is named."),
        N_("Say whose the assets were and how that is proved, or who suffered which loss."),
    ),
    "return_decision_not_final": (
        N_("It is not said whether the decision is final."),
        N_("Answer it; where it is not final, expect to be asked why the return should not wait."),
    ),
    "return_decision_not_final/refused": (
        N_("The decision is said not to be final; expect to be asked why the return should not wait."),
        N_("Say why it need not wait, or ask for freezing until the decision is final."),
    ),
    "intrusion_without_proportionality": (
        N_("It is not said why a lesser measure is not enough."),
        N_("Say what has been tried or would fail; a court there will ask before it orders anything that intrudes."),
    ),
}
