"""The rules on decisions, judgments in absence, consent after surrender, and transit."""

from tests.review.case import Case, case
from tests.review.drafts import EXTRADITION, FOR_SENTENCE, MUTUAL
from tests.review.drafts_surrender import ABSENT, CONSENT, MIXED, SENTENCING, TRANSIT

_EARLIER = {"id": "e1", "what": "request", "date": "2025-09-29", "our_reference": "MLA/2025/9", "their_reference": "7"}
_NAMELESS = {**_EARLIER, "our_reference": None}
_SUPPLEMENT = {"header.nature": "supplement", "header.what_changes": "One more account.", "header.earlier": [_EARLIER]}
_TWO = [_EARLIER, {**_EARLIER, "id": "e2", "what": "note"}]
_REVOKED = {
    "proceedings.sentence.suspension": "suspension_revoked",
    "proceedings.sentence.revocation": {"title": "order", "court": "High Court", "date": "2026-03-09"},
}

SURRENDER: list[Case] = [
    case("offence_in_no_decision", MIXED, {"proceedings.judgment_offences": []},
         {"proceedings.judgment_offences": [],
          "proceedings.further": [{"id": "y1", "role": "further_judgment", "title": "judgment on appeal",
                                   "court": "Court of Appeal", "date": "2026-01-05", "annex": "a2",
                                   "offences": ["o2"]}]},
         {"proceedings.judgment_offences": [], "proceedings.purpose": "for_prosecution"},
         path="proceedings.warrant_offences"),
    case("warrant_missing", MIXED, {"proceedings.warrant": {}}, path="proceedings.warrant.title"),
    case("judgment_missing", MIXED, {"proceedings.judgment": {}}, path="proceedings.judgment.title"),
    case("judgment_missing", SENTENCING, {"proceedings.judgment": {}}, path="proceedings.judgment.title"),
    case("remaining_missing", MIXED, {"proceedings.sentence.remaining": None}),
    case("decision_not_annexed", MIXED, {"proceedings.judgment.annex": None}),
    case("decision_incomplete", MIXED,
         {"proceedings.further": [{"id": "y1", "title": "second warrant", "date": "2026-01", "annex": "a1"}]},
         path="proceedings.further.y1.court"),
    case("sentencing_unsaid", SENTENCING, {"proceedings.sentencing": None}),
    case("revocation_missing", FOR_SENTENCE, {"proceedings.sentence.suspension": "suspension_revoked"},
         {"proceedings.sentence.suspension": "never_suspended"},
         {"proceedings.sentence.suspension": "release_revoked",
          "proceedings.sentence.revocation": {"title": "order", "court": "High Court"}},
         path="proceedings.sentence.revocation.title"),
    case("absentia_unexplained", ABSENT, {"proceedings.absentia.retrial_days": None},
         {"proceedings.absentia.retrial_days": None, "proceedings.absentia_safeguards": "A new trial is open."}),
    case("absentia_unexplained", ABSENT, {"proceedings.absentia": {"condition": "summoned_in_person"}},
         {"proceedings.absentia": {"condition": "summoned_in_person", "summoned_on": "2025-01-02",
                                   "summons": "handed over"}},
         path="proceedings.absentia.summoned_on"),
    case("absentia_unexplained", ABSENT, {"proceedings.absentia": {"condition": "defended"}},
         {"proceedings.absentia": {"condition": "defended", "counsel": "L. Mwangi, chosen"}},
         path="proceedings.absentia.counsel"),
    case("absentia_unexplained", ABSENT, {"proceedings.absentia": {"condition": "did_not_contest"}},
         {"proceedings.absentia": {"condition": "did_not_contest", "served_on": "2025-06-01"}},
         path="proceedings.absentia.served_on"),
    case("absentia_without_safeguards", ABSENT, {"proceedings.absentia": {"condition": "no_condition"}},
         path="proceedings.absentia.condition", mends=True),
    case("grant_missing", CONSENT, {"asked.grant": {}}, {"asked.grant": {}, "asked.what": "extradite"},
         path="asked.grant.title"),
    case("grant_missing", TRANSIT, {"asked.grant": {}}, path="asked.grant.title"),
    case("surrender_undated", CONSENT, {"asked.surrendered_on": None}),
    case("consent_without_record", CONSENT, {"asked.record": None}),
    case("third_state_missing", CONSENT, {"asked.what": "consent_to_re_extradition"},
         {"asked.what": "consent_to_re_extradition", "asked.third_state": "FR"}, path="asked.third_state"),
    case("transit_without_route", TRANSIT, {"surrender.passages": []}),
    case("dates_impossible", CONSENT, {"asked.surrendered_on": "2025-01-02"}, path="asked.grant.date"),
    case("dates_impossible", EXTRADITION, {"proceedings.request_ordered_by": {"date": "2026-03-11"}},
         {"proceedings.request_ordered_by": {"date": "2026-03-10"}}, path="proceedings.request_ordered_by.date"),
    case("dates_impossible", FOR_SENTENCE, {**_REVOKED, "proceedings.sentence.revocation.date": "2026-03-11"}, _REVOKED,
         path="proceedings.sentence.revocation.date"),
    case("dates_impossible", FOR_SENTENCE, {**_REVOKED, "proceedings.sentence.revocation.date": "2024-01"}, _REVOKED,
         path="proceedings.judgment.date"),
    case("dates_impossible", FOR_SENTENCE, {"proceedings.final_from": "2026-03-11"},
         {"proceedings.final_from": "2026-03-10"}, path="proceedings.final_from"),
    case("contents_missing", CONSENT,
         {"legal_bases.b1.instrument": "coe_extradition_1957", "desk.bilateral_treaty": "none",
          "asked.grant": {"annex": "a1"}, "sought.description": "A scar over the left eye."},
         path="asked.grant.title"),
    case("supplement_unidentified", MUTUAL, {**_SUPPLEMENT, "header.earlier": [_NAMELESS]}, _SUPPLEMENT,
         path="header.earlier.e1.our_reference"),
    case("supplement_unidentified", EXTRADITION, {**_SUPPLEMENT, "header.earlier.e1.date": None}, _SUPPLEMENT,
         path="header.earlier.e1.date"),
    case("supplement_ambiguous", MUTUAL, {**_SUPPLEMENT, "header.earlier": _TWO}, _SUPPLEMENT,
         {**_SUPPLEMENT, "header.earlier": _TWO, "header.supplements": "e1"}, path="header.supplements"),
]  # fmt: skip
