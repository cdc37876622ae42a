"""The rules of measures about papers, and of a hearing by telephone."""

from tests.review.case import Case, case
from tests.review.drafts import MUTUAL

PAPERS: list[Case] = [
    # Service
    case("service_without_documents", MUTUAL, {"measures.service.documents": [{"id": "sv1"}]},
         {"measures.service.documents": [{"id": "sv1", "annex": "a2"}]}),
    case("service_without_addressee", MUTUAL, {"measures.service.addressee": None},
         {"measures.service.addressee": None, "measures.service.addressee_name": "K. Odera"}),
    case("service_without_address", MUTUAL, {"measures.service.addressee": "p3"},
         {"measures.service.addressee": "p3", "measures.service.addressee_address": "Tower B, Dubai"},
         {"measures.service.addressee": "p3", "measures.service.location": "Dubai"},
         path="measures.service.addressee_address"),
    case("service_document_not_annexed", MUTUAL, {"measures.service.documents.sv1.annex": None}),
    case("service_manner_unanswered", MUTUAL, {"measures.service.service_manner": None}),
    case("service_proof_unanswered", MUTUAL, {"measures.service.proof": None}),
    case("service_not_translated", MUTUAL, {"measures.service.documents.sv1.translation": None},
         {"measures.service.documents.sv1.translation": None, "measures.service.addressee_language": "en"},
         {"measures.service.documents.sv1.translation": None, "measures.service.addressee_language": None}),
    case("summons_without_date", MUTUAL, {"measures.service.appearance_date": None},
         {"measures.service.appearance_date": None, "measures.service.summons": "no"}),
    case("summons_time_unknown", MUTUAL, {"measures.service.serve_by": None},
         {"measures.service.serve_by": None, "measures.service.summons": "no"}),
    case("served_too_late", MUTUAL, {"measures.service.serve_by": "2026-11-04"}, {"measures.service.serve_by": "2026"},
         path="measures.service.appearance_date"),
    case("served_too_late", MUTUAL,
         {"measures.service.appearance_date": "2026-02-03", "measures.service.serve_by": None}),
    case("summons_threatens", MUTUAL, {"measures.service.threatens": "yes"},
         {"measures.service.threatens": "yes", "measures.service.summons": "no"}),
    case("summons_without_rights", MUTUAL, {"measures.service.not_attending": None},
         {"measures.service.not_attending": None, "measures.service.summons": "no"}),
    case("summons_without_safe_conduct", MUTUAL, {"assurances.g9": None},
         {"assurances.g9": None, "measures.service.summons": "no"}, path="measures.service.summons", mends=True),
    # Telephone
    case("telephone_without_consent", MUTUAL, {"measures.phone.telephone_consent": "no"},
         {"measures.phone.telephone_consent": "no", "measures.phone.mode": "in_person"}),
    case("telephone_without_authority", MUTUAL, {"measures.phone.video_authority": None},
         {"measures.phone.video_authority": None, "measures.phone.mode": "in_person"}),
    case("telephone_for_others", MUTUAL, {"measures.phone.capacity": "as_suspect"},
         {"measures.phone.capacity": "as_suspect", "measures.phone.mode": "in_person"}, path="measures.phone.mode"),
    case("video_without_dates", MUTUAL, {"measures.phone.video_dates": None}),
]  # fmt: skip
