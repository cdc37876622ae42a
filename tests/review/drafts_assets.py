"""A complete draft that asks for assets to be traced, frozen, confiscated and returned; no rule finds anything."""

from mla_assistant.requests.paths import Answers
from tests.review.drafts import MUTUAL

_GROUNDS: Answers = {
    "nexus": "The account received the money that A. Idris is alleged to have sent.",
    "basis_for_belief": "The ledger names the account.",
    "persons": ["p1", "p2", "p3"],
    "offences": ["o1"],
    "lawful_at_home": "yes",
}


def asset(key: str) -> Answers:
    return {
        "id": key,
        "kind": "bank_account",
        "description": "account 0110",
        "where": "Dubai",
        "holder": "p3",
        "institution": "Marina Bank",
        "register_number": "0110",
        "value": 40000,
        "currency": "USD",
        "value_on": "2026-02",
        "link": "proceeds",
        "link_facts": "Eleven transfers from Nairobi arrived there.",
    }


_ORDER: Answers = {"title": "order", "court": "High Court at Nairobi", "date": "2026-02-20", "annex": "a1"}

ASSETS: Answers = {
    **MUTUAL,
    "assurances": MUTUAL["assurances"][:1],
    "measures": [
        {
            **_GROUNDS,
            "id": "m1",
            "type": "asset_tracing",
            "heading": "What Coral Trading owns",
            "result_sought": "A list of the accounts.",
            "trail": "Eleven transfers from Nairobi.",
            "wanted": ["bank_account"],
            "sources": ["bank_register"],
            "period_from": "2024-03",
        },
        {
            **_GROUNDS,
            "id": "m2",
            "type": "restraint",
            "heading": "Freezing of account 0110",
            "result_sought": "Nothing leaves the account.",
            "proportionality": "An order to report withdrawals would come after the money is gone.",
            "action": "freezing",
            "assets": [asset("v1")],
            "risk": "Half of it was withdrawn in January 2026.",
            "order": _ORDER,
            "prospect": "Confiscation is to be asked for at the trial.",
        },
        {
            **_GROUNDS,
            "id": "m3",
            "type": "confiscation",
            "heading": "Confiscation of account 0110",
            "result_sought": "The balance is confiscated.",
            "route": "order_enforced",
            "target": "specific_property",
            "assets": [asset("v2")],
            "order": _ORDER,
            "final": "yes",
            "final_annex": "a2",
            "extent": "The balance, up to USD 40,000.",
            "notice": "Coral Trading was summoned on 3 December 2025 and heard.",
            "provisional": "no",
        },
        {
            **_GROUNDS,
            "id": "m4",
            "type": "asset_return",
            "heading": "Return of the balance",
            "result_sought": "The balance is paid to the treasury.",
            "assets": [asset("v3")],
            "ground": "prior_ownership",
            "decision": _ORDER,
            "decision_final": "yes",
            "ownership": "The money was drawn from an account of the treasury.",
        },
    ],
}
