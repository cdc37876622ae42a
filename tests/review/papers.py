"""Complete measures about papers: service, official documents, files of courts; and a hearing by telephone."""

from mla_assistant.requests.paths import Answers
from tests.review.grounds import GROUNDS

PAPERS: list[Answers] = [
    {
        **GROUNDS,
        "id": "service",
        "type": "service",
        "heading": "Summons for S. Rahman",
        "documents": [
            {"id": "sv1", "title": "summons to the hearing", "annex": "a2", "language": "en", "translation": "ar"}
        ],
        "addressee": "p2",
        "addressee_part": "witness",
        "addressee_language": "ar",
        "service_manner": "personal",
        "serve_by": "2026-10-01",
        "proof": "either_proof",
        "summons": "yes",
        "appearance_date": "2026-11-03",
        "appearance_place": "High Court at Nairobi, 09:00",
        "threatens": "no",
        "not_attending": "The witness may stay away; the court may then read out an earlier statement.",
    },
    {
        **GROUNDS,
        "id": "phone",
        "type": "statement",
        "heading": "Questions to the expert of Coral Trading",
        "location": "Dubai",
        "witness": "p2",
        "capacity": "as_expert",
        "mode": "by_telephone",
        "telephone_consent": "yes",
        "compulsion": "voluntary",
        "oath": "no_oath",
        "questions": [{"id": "q9", "text": "Which programme were the books kept in?"}],
        "rights": "The expert may decline to answer.",
        "video_authority": "High Court at Nairobi, Judge N. Kamau",
        "video_dates": "11 May 2026, 10:00, UTC+03:00",
    },
]
