"""The rules of measures about persons and things to be found, examined, evaluated and handed over."""

from tests.review.case import Case, case
from tests.review.drafts import MUTUAL

_ORDERED = {"measures.samples.exhibits.xh1.taking": "with_order", "measures.samples.consent": None}

EVIDENCE: list[Case] = [
    # Locating
    case("locating_nobody", MUTUAL, {"measures.locate.wanted_person": None},
         {"measures.locate.wanted_person": None, "measures.locate.described": "A man with a scar."},
         {"measures.locate.wanted_person": None, "measures.locate.aim": "locate_object", "measures.locate.marks": "C4"},
         path="measures.locate.described"),
    case("locating_aim_unanswered", MUTUAL, {"measures.locate.aim": None}),
    case("locating_without_trail", MUTUAL, {"measures.locate.last_seen": None, "measures.locate.inquiries": None},
         {"measures.locate.last_seen": None}, {"measures.locate.inquiries": None}),
    case("when_found_unanswered", MUTUAL, {"measures.locate.when_found": None}),
    case("when_found_does_not_fit", MUTUAL, {"measures.locate.when_found": "keep_safe"},
         {"measures.locate.when_found": "keep_safe", "measures.locate.aim": "locate_object"}),
    # Examination
    case("examination_of_nothing", MUTUAL, {"measures.site.examined": [{"id": "xa1"}]},
         {"measures.site.examined": [{"id": "xa1", "place": "Tower B, Dubai"}]}),
    case("examination_without_place", MUTUAL, {"measures.site.examined.xa1.place": None},
         {"measures.site.examined.xa1.place": {"not_known": "it was moved"}},
         {"measures.site.examined.xa1.place": None, "measures.site.location": "Dubai"}),
    case("examination_without_end", MUTUAL, {"measures.site.findings": None}),
    case("access_unanswered", MUTUAL, {"measures.site.access": None}),
    case("access_without_order", MUTUAL, {"measures.site.order": None},
         {"measures.site.order": None, "measures.site.access": "holder_agrees"}),
    case("lawful_at_home_silent", MUTUAL, {"measures.site.lawful_at_home": None},
         {"measures.site.lawful_at_home": None, "measures.site.access": "free_access"}),
    case("intrusion_without_proportionality", MUTUAL, {"measures.site.proportionality": None},
         {"measures.site.proportionality": None, "measures.site.access": "holder_agrees"}),
    case("object_altered_without_reason", MUTUAL, {"measures.site.alters": "yes"},
         {"measures.site.alters": "yes", "measures.site.alters_reason": "Paint is scraped off; half of it is kept."},
         path="measures.site.alters_reason"),
    case("dates_impossible", MUTUAL, {"measures.site.order": {"court": "High Court", "date": "2026-03-11"}},
         path="measures.site.order.date"),
    # Experts
    case("expert_without_questions", MUTUAL, {"measures.expert.questions": []}),
    case("expert_without_field", MUTUAL, {"measures.expert.field": None}),
    case("expert_without_material", MUTUAL, {"measures.expert.material": [{"id": "mt1"}]}),
    case("expert_not_named", MUTUAL, {"measures.expert.choosing": "chosen_here"},
         {"measures.expert.choosing": "chosen_here", "measures.expert.expert": "Institute of Forensic Science"},
         path="measures.expert.expert"),
    case("conflict_of_interest_silent", MUTUAL, {"measures.expert.conflict": None}),
    case("expert_costs_silent", MUTUAL, {"measures.expert.expert_costs": None},
         {"measures.expert.expert_costs": None, "handling.costs": "Each State bears its own."}),
    # Exhibits
    case("exhibits_missing", MUTUAL, {"measures.samples.exhibits": [{"id": "xh1"}]},
         {"measures.samples.exhibits": [{"id": "xh1", "kind": "trace"}]}),
    case("sample_of_nobody", MUTUAL, {"measures.samples.exhibits.xh1.donor": None},
         {"measures.samples.exhibits.xh1.donor": None, "measures.samples.exhibits.xh1.donor_name": "S. Rahman"},
         {"measures.samples.exhibits.xh1.donor": None, "measures.samples.exhibits.xh1.kind": "dna_profile"}),
    case("sample_without_right", MUTUAL, {"measures.samples.exhibits.xh1.taking": None},
         {"measures.samples.exhibits.xh2.taking": None}),
    case("sample_without_order", MUTUAL, _ORDERED,
         {**_ORDERED, "measures.samples.order": {"title": "order", "court": "High Court", "date": "2026-02-20"}},
         path="measures.samples.order"),
    case("sample_without_consent_terms", MUTUAL, {"measures.samples.consent": None}, _ORDERED),
    case("sample_without_need", MUTUAL, {"measures.samples.proportionality": None},
         {"measures.samples.proportionality": None, "measures.samples.exhibits.xh1.kind": "exhibit"}),
    case("profile_without_format", MUTUAL, {"measures.samples.profile_format": None},
         {"measures.samples.profile_format": None, "measures.samples.exhibits.xh1.kind": "handwriting"}),
    case("custody_chain_silent", MUTUAL, {"measures.samples.custody_record": None}),
    case("exhibit_afterwards_unanswered", MUTUAL, {"measures.samples.afterwards": None}),
    case("exhibit_receiver_missing", MUTUAL, {"measures.samples.receiver": None}),
]  # fmt: skip
