"""Complete measures about persons and things: found, examined, evaluated, handed over."""

from mla_assistant.requests.paths import Answers
from tests.review.grounds import GROUNDS

EVIDENCE: list[Answers] = [
    {
        **GROUNDS,
        "id": "locate",
        "type": "locating",
        "heading": "Whereabouts of S. Rahman",
        "aim": "locate_person",
        "wanted_person": "p2",
        "last_seen": "Tower B, Dubai",
        "last_seen_on": "2026-02",
        "inquiries": "The employer, and the register of residents.",
        "when_found": "tell_only",
    },
    {
        **GROUNDS,
        "id": "site",
        "type": "examination",
        "heading": "Examination of the strong room",
        "examined": [{"id": "xa1", "description": "strong room", "place": "Tower B, Dubai", "holder_name": "K. Odera"}],
        "findings": "Is there room for the ledgers of ten years?",
        "steps": "View, measure and photograph.",
        "access": "order_needed",
        "order": {"title": "order of inspection", "court": "Milimani Law Courts", "date": "2026-02-20"},
        "alters": "no",
        "proportionality": "The holder was asked and did not answer.",
    },
    {
        **GROUNDS,
        "id": "expert",
        "type": "expert_evaluation",
        "heading": "Evaluation of the telephone",
        "field": "examination of mobile telephones",
        "choosing": "chosen_there",
        "questions": [{"id": "q8", "text": "Which messages were deleted after 3 October 2024?"}],
        "material": [{"id": "mt1", "description": "telephone", "whereabouts": "held by the police of Dubai"}],
        "conflict": "Earlier work for a party.",
        "expert_costs": "Borne by the requesting State up to USD 4,000.",
    },
    {
        **GROUNDS,
        "id": "samples",
        "type": "exhibits",
        "heading": "DNA sample of S. Rahman",
        "exhibits": [
            {"id": "xh1", "kind": "dna_sample", "description": "two swabs", "donor": "p2", "taking": "with_consent"},
            {"id": "xh2", "kind": "trace", "description": "cup from the strong room", "taking": "already_held"},
        ],
        "proportionality": "Prints were compared first, without result.",
        "consent": "That it may be refused, and that the profile is destroyed after the case.",
        "comparison": "With trace 4 of the ledger.",
        "profile_format": "STR profile, with loci and kit",
        "custody_record": "Each hand-over with name, day, hour and seal.",
        "afterwards": "destroyed",
        "receiver": "Government Chemist, Nairobi",
    },
]
