"""A complete request for preservation, and complete letters that follow a request; no rule finds anything."""

from mla_assistant.requests.paths import Answers
from tests.review.drafts import MUTUAL, changed

_SHARED = {
    name: MUTUAL[name]
    for name in ("schema_version", "language", "requesting", "requested", "legal_bases", "facts", "handling", "annexes")
}
_HEADER: Answers = {
    "reference": "MLA/2026/0417",
    "date": "2026-03-10",
    "subject": "Investigation into the financing of terrorism",
    "accompanying_languages": ["ar"],
}

PRESERVATION: Answers = changed(
    {
        "kind": "preservation",
        **_SHARED,
        "header": _HEADER,
        "persons": MUTUAL["persons"][:1],
        "offences": MUTUAL["offences"],
        "preservation": {
            "purpose": "new_preservation",
            "necessity": "The provider deletes its logs after ninety days.",
            "days": 90,
            "mla_intended": "yes",
            "mla_by": "2026-05-01",
        },
        "data": [
            {
                "id": "y1",
                "provider": "Example Mail Ltd",
                "categories": ["traffic"],
                "identifiers": [{"id": "h1", "kind": "email", "value": "coral@example.org"}],
                "period_from": "2024-03-01",
                "period_to": "2024-09-30",
                "nexus": "The log shows who wrote the letters about the transfers.",
            }
        ],
    },
    {"requesting.central_authority.around_the_clock": "yes"},
)

EXTENSION: Answers = changed(
    PRESERVATION,
    {
        "preservation.purpose": "extended_preservation",
        "header.earlier": [{"id": "e1", "what": "request for preservation", "their_reference": "PR-17"}],
        "data.y1.preservation_reference": "PR-17",
        "data.y1.preserved_until": "2026-06-30",
    },
)

_FACTLESS = {name: value for name, value in _SHARED.items() if name not in ("facts", "legal_bases")}

FOLLOW_UP: Answers = {
    "kind": "follow_up",
    **_FACTLESS,
    "requesting": {name: told for name, told in MUTUAL["requesting"].items() if name != "conducting_authority"},
    "header": {
        **_HEADER,
        "earlier": [
            {
                "id": "e1",
                "what": "request for mutual legal assistance",
                "date": "2026-01-12",
                "our_reference": "MLA/2026/0007",
                "their_reference": "ICD-2026-611",
            }
        ],
    },
    "follow_up": {
        "original": "of_mutual_assistance",
        "purpose": "information_given",
        "given": "The text of law is Annex 1, the ledger Annex 2.",
    },
}

WITHDRAWAL: Answers = changed(
    FOLLOW_UP,
    {
        "follow_up": {
            "original": "of_mutual_assistance",
            "purpose": "withdrawal",
            "extent": "whole_request",
            "reason": "The accused has pleaded guilty; see Annex 1 and Annex 2.",
            "gathered": "return_gathered",
        }
    },
)

MORE_TIME: Answers = changed(
    FOLLOW_UP,
    {
        "follow_up": {
            "original": "of_extradition",
            "purpose": "more_time",
            "time_limit": "2026-04-01",
            "new_time_limit": "2026-05-01",
            "reason": "The judgment (Annex 1, Annex 2) is being translated.",
        }
    },
)
