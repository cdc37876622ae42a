"""Two complete drafts: secret measures with cultural property; and persons who travel. No rule finds anything."""

from mla_assistant.requests.paths import Answers
from tests.review.drafts import MUTUAL
from tests.review.grounds import GROUNDS

_ORDER: Answers = {"title": "order", "court": "High Court at Nairobi", "date": "2026-02-20", "annex": "a1"}
_INTRUSIVE: Answers = {
    **GROUNDS,
    "persons": ["p1", "p2", "p3"],
    "proportionality": "Observation alone has shown nothing for four months.",
}

SECRET: Answers = {
    **MUTUAL,
    "assurances": MUTUAL["assurances"][:1],
    "measures": [
        {
            **_INTRUSIVE,
            "id": "m1",
            "type": "live_data",
            "heading": "Interception of one number",
            "live_categories": ["live_traffic", "live_content"],
            "provider": "Example Telecom FZE",
            "identifiers": [{"id": "h1", "kind": "phone", "value": "+971 4 555 0117"}],
            "period_from": "2026-04-01",
            "period_to": "2026-06-30",
            "grounds": "The number was called after each of the eleven transfers.",
            "order": _ORDER,
            "privileged": "Conversations with a lawyer are not listened to and are deleted.",
            "delivery": "recorded",
            "unused": "It is destroyed by the court when the proceedings end.",
        },
        {
            **_INTRUSIVE,
            "id": "m2",
            "type": "controlled_delivery",
            "heading": "Delivery of one parcel",
            "goods": "A parcel of 2 kg, marked CT-7.",
            "treatment": "replaced_wholly",
            "route": "By air from Nairobi to Dubai.",
            "expected_on": "2026-05",
            "order": _ORDER,
            "surveillance": "By officers of both States in turn.",
            "stop": "The head of the unit in Dubai stops it when it is lost from sight.",
            "duty_contact": "Duty officer, +254 20 5550199",
            "arrests": "At the place of delivery; the requested State decides who prosecutes.",
        },
        {
            **_INTRUSIVE,
            "id": "m3",
            "type": "covert_investigation",
            "heading": "Test of an offer",
            "form": "undercover_theirs",
            "task": "An officer answers the offer made to donors.",
            "limits": "Nobody is incited to an offence.",
            "period_from": "2026-04-01",
            "period_to": "2026-05-31",
            "termination": "The prosecutor in Dubai may end it at any hour.",
            "governing_law": "The law of the requested State, under its direction.",
            "liability": "Each State answers for its officers.",
            "identities": "No name is put on the file.",
            "order": _ORDER,
        },
        {
            **GROUNDS,
            "id": "m4",
            "type": "cultural_property",
            "heading": "A bronze lamp",
            "persons": ["p3"],
            "actions": ["to_secure", "to_return"],
            "objects": [
                {
                    "id": "y1",
                    "what": "bronze lamp",
                    "inventory": "NM 1987.41",
                    "database_reference": "INTERPOL database of stolen works of art, 2025/417",
                    "photographs": "a2",
                    "place": "Coral Trading, Dubai",
                    "provenance": "In the museum since 1987.",
                }
            ],
            "owner": "National Museum at Nairobi",
            "give_back": "To the museum, at its cost.",
        },
    ],
}

TRAVEL: Answers = {
    **MUTUAL,
    "measures": [
        {
            **_INTRUSIVE,
            "id": "m1",
            "type": "transfer_in_custody",
            "heading": "Transfer of S. Rahman",
            "transferred": "p2",
            "direction": "to_requesting",
            "purpose": "to_testify",
            "held_at": "Central Prison, Dubai",
            "legal_status": "serving a sentence of six years",
            "held_until": "2029-04",
            "consent": "consent_given",
            "consent_annex": "a2",
            "hearing": "High Court at Nairobi, 4 to 8 May 2026",
            "arrival": "2026-05-02",
            "return_by": "2026-05-12",
            "custody_kept": "In the prison at Nairobi, under the Prisons Act.",
            "time_credit": "The days are counted by the court in Dubai.",
            "safe_conduct_terms": "Until the return.",
        },
        {
            **_INTRUSIVE,
            "id": "m2",
            "type": "attendance",
            "heading": "Attendance of S. Rahman",
            "witness": "p2",
            "capacity": "as_witness",
            "court": "High Court",
            "court_place": "Nairobi",
            "appears_on": "2026-05-04",
            "topics": "The transfer of 3 May 2024.",
            "necessity": "The court has to see the witness compare the signatures.",
            "summons": "a2",
            "voluntary": "yes",
            "allowances": "About USD 900 for the journey and USD 80 a day.",
            "safe_conduct_terms": "Until fifteen days after the witness may leave.",
        },
    ],
}
TRAVEL["measures"][1].pop("proportionality")
