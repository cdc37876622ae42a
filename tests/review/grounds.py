"""What every measure of the complete draft answers."""

from mla_assistant.requests.paths import Answers

GROUNDS: Answers = {
    "result_sought": "The records themselves.",
    "nexus": "They show who received the money that A. Idris is alleged to have sent.",
    "basis_for_belief": "The ledger names the account.",
    "persons": ["p1"],
    "offences": ["o1"],
    "lawful_at_home": "yes",
}
