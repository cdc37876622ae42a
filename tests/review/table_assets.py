"""The rules on assets: what each finds, and what it lets pass."""

from tests.review.case import case
from tests.review.drafts_assets import ASSETS

_SUM = {"measures.m2.maximum_amount": 40000, "measures.m2.maximum_currency": "USD"}
_EQUAL = {"measures.m2.assets.v1.link": "equivalent_value"}
_OF_SUM = {"measures.m3.target": "sum_of_money", "measures.m3.assets": []}
_SOUGHT = {"measures.m3.route": "order_sought", "measures.m3.order": None}

ASSET_CASES = [
    case("assets_missing", ASSETS, {"measures.m2.assets": []}, {"measures.m2.assets": [], **_SUM}),
    case("return_without_assets", ASSETS, {"measures.m4.assets": []}),
    case("restraint_without_amount", ASSETS, _EQUAL, {**_EQUAL, **_SUM}, path="measures.m2.maximum_amount"),
    case("confiscation_without_amount", ASSETS, _OF_SUM,
         {**_OF_SUM, "measures.m3.maximum_amount": 40000, "measures.m3.maximum_currency": "USD"},
         path="measures.m3.maximum_amount"),
    case("restraint_holder_told", ASSETS, {"measures.m2.no_prior_notice": "no"},
         {"measures.m2.no_prior_notice": "yes"}),
    case("asset_unidentified", ASSETS, {"measures.m2.assets.v1.kind": "vehicle",
                                        "measures.m2.assets.v1.register_number": None},
         {"measures.m2.assets.v1.kind": "vehicle"}, {"measures.m2.assets.v1.register_number": None},
         path="measures.m2.assets.v1.register_number"),
    case("asset_unidentified", ASSETS, {"measures.m3.assets.v2.kind": "virtual_asset"},
         {"measures.m3.assets.v2.kind": "virtual_asset", "measures.m3.assets.v2.exchange": "Coral Exchange"},
         path="measures.m3.assets.v2.wallet"),
    case("asset_unidentified", ASSETS, {"measures.m4.assets.v3.kind": None}),
    case("asset_without_link", ASSETS, {"measures.m2.assets.v1.link": None, "measures.m2.assets.v1.link_facts": None},
         {"measures.m2.assets.v1.link": None}),
    case("amount_without_currency", ASSETS, {"measures.m2.assets.v1.currency": None},
         {"measures.m2.assets.v1.currency": None, "measures.m2.assets.v1.value": None}),
    case("amount_without_currency", ASSETS, {"measures.m2.maximum_amount": 40000}, _SUM,
         path="measures.m2.maximum_currency"),
    case("asset_valued_later", ASSETS, {"measures.m3.assets.v2.value_on": "2027-10-01"},
         {"measures.m3.assets.v2.value_on": "2026-03"}),
    case("tracing_without_trace", ASSETS, {"measures.m1.trail": None},
         {"measures.m1.trail": None, "measures.m1.assets": [{"id": "v4", "kind": "other_asset", "description": "x"}]}),
    case("tracing_without_target", ASSETS, {"measures.m1.wanted": [], "measures.m1.persons": []},
         {"measures.m1.wanted": []}),
    case("restraint_without_action", ASSETS, {"measures.m2.action": None}),
    case("restraint_without_risk", ASSETS, {"measures.m2.risk": None}),
    case("restraint_without_order", ASSETS, {"measures.m2.order": None},
         {"measures.m2.order": None, "measures.m2.order_missing": "The law wants none before the request."},
         path="measures.m2.order_missing"),
    case("restraint_without_prospect", ASSETS, {"measures.m2.prospect": None}),
    case("confiscation_route_missing", ASSETS, {"measures.m3.route": None}),
    case("confiscation_without_grounds", ASSETS, _SOUGHT, {**_SOUGHT, "measures.m3.grounds": "He bought it with it."},
         path="measures.m3.grounds"),
    case("confiscation_order_without_copy", ASSETS, {"measures.m3.order.annex": None}, _SOUGHT),
    case("confiscation_without_extent", ASSETS, {"measures.m3.extent": None}, {**_SOUGHT, "measures.m3.extent": None}),
    case("confiscation_without_finality", ASSETS, {"measures.m3.final": None}, {**_SOUGHT, "measures.m3.final": None}),
    case("confiscation_not_final", ASSETS, {"measures.m3.final": "no"}),
    case("confiscation_without_notice", ASSETS, {"measures.m3.notice": None},
         {**_SOUGHT, "measures.m3.notice": None}),
    case("return_without_ground", ASSETS, {"measures.m4.ground": None}),
    case("return_without_decision", ASSETS, {"measures.m4.decision": None}, path="measures.m4.decision.title"),
    case("return_without_owner", ASSETS, {"measures.m4.ownership": None},
         {"measures.m4.ownership": None, "measures.m4.victims": ["p2"]}),
    case("return_decision_not_final", ASSETS, {"measures.m4.decision_final": "no"}),
    case("return_decision_not_final", ASSETS, {"measures.m4.decision_final": None}),
    case("intrusion_without_proportionality", ASSETS, {"measures.m2.proportionality": None}),
]  # fmt: skip
