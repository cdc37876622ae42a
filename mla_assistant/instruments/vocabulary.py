"""The closed vocabulary of instrument files: a word that is not here is a typing error, and is told so."""

from typing import Literal

Severity = Literal["blocks", "warns", "informs"]
Scope = Literal["mla", "extradition", "both"]
Reading = Literal["full", "partial", "none"]
"""How much of the instrument was read: all its cooperation articles, some of them, nothing."""

Level = Literal["heading", "opening"]
"""How an item was read when less than whole: its heading only, its first lines only."""

RelationKind = Literal["supersedes", "supplements", "only_if_no_treaty", "form_prescribed"]

Kind = Literal[
    "multilateral_treaty",
    "bilateral_treaty",
    "protocol",
    "amendment",
    "resolution",
    "model_treaty",
    "soft_law_scheme",
    "domestic_law_example",
    "prescribed_form",
    "non_treaty_basis",
    "pointer",
]
"""`domestic_law_example`: the law of one requested State; `prescribed_form`: its form takes the place of a letter;
`non_treaty_basis`: reciprocity, case by case, domestic law; `pointer`: known to exist, nothing of it read."""

Group = Literal[
    "treaties",
    "bilateral_treaties",
    "mla_treaties",
    "extradition_treaties",
    "bilateral_or_regional_mla_treaty",
]
"""What a relation may name beside single instruments."""

Strength = Literal[
    "practice",
    "required",
    "where_possible",
    "where_necessary_and_possible",
    "where_necessary",
    "where_applicable",
    "optional",
    "by_reference",
    "informative",
]
"""How far an item is demanded; `by_reference`: no list of its own; `practice`: no article asks for it."""

AppliesWhen = Literal[
    "accused",
    "accused_or_convicted",
    "all_except_service",
    "always",
    "appearance",
    "assets",
    "bank_information",
    "boarding",
    "coercive",
    "confidentiality",
    "confiscation_any",
    "confiscation_enforcement",
    "confiscation_order_sought",
    "convicted",
    "convicted_in_absentia",
    "convicted_not_sentenced",
    "data",
    "deadline",
    "death_penalty",
    "documents",
    "domain_registration",
    "electronic",
    "emergency",
    "extradition_and_other",
    "freezing",
    "freezing_of_value",
    "giving_effect",
    "jit",
    "letters_rogatory",
    "location_of_persons",
    "no_treaty",
    "observation",
    "presence",
    "preservation",
    "provisional_arrest",
    "search",
    "service",
    "simplified",
    "special_procedure",
    "specialty_waiver",
    "statement",
    "stored_data",
    "subscriber_information",
    "telephone",
    "transit",
    "video",
]
"""The switch that turns an item on; see `INCLUDES` for switches that stand for several."""

Whom = Literal["prosecuted", "examined", "located"]
"""The persons that an item asks about, where not about all who are named."""

Field = Literal[
    "requesting_authority",
    "conducting_authority",
    "requested_authority",
    "legal_basis",
    "case_subject",
    "criminal_matter_certificate",
    "facts_summary",
    "offence_description",
    "time_and_place",
    "penalty",
    "applicable_law",
    "limitation_law",
    "damage_consequences",
    "purpose",
    "assistance_sought",
    "special_procedure",
    "nexus",
    "coercive_domestic_equivalence",
    "time_limit",
    "confidentiality",
    "participation",
    "identity",
    "birth",
    "nationality",
    "location",
    "physical_description",
    "role_of_person",
    "service_addressee",
    "questions",
    "oath_requirement",
    "search_target",
    "property_description",
    "confiscation_order",
    "order_finality",
    "third_party_rights",
    "max_recovery",
    "appearance_terms",
    "custody_transfer_terms",
    "remote_hearing",
    "jit_proposal",
    "data_description",
    "data_custodian",
    "preservation_necessity",
    "followup_mla",
    "emergency_facts",
    "vessel",
    "extradition_documents",
    "sentence_details",
    "in_absentia",
    "evidence_summary",
    "provisional_arrest_statement",
    "assurance_reciprocity",
    "assurance_specialty",
    "assurance_use_limitation",
    "assurance_death_penalty",
    "assurance_torture_fair_trial",
    "assurance_non_political",
    "assurance_ne_bis_in_idem",
    "costs",
    "language_translation",
    "written_form",
    "authentication",
    "attachments",
]
"""What an item asks for, in the words all instruments share; review binds each to field paths."""

Function = Literal[
    "additional_information",
    "asset_return",
    "asylum_refugee",
    "aut_dedere_aut_judicare",
    "authentication",
    "bank_secrecy",
    "central_authority",
    "channels",
    "conditional_surrender",
    "confidentiality",
    "confiscation_cooperation",
    "consultation",
    "contact_point_24_7",
    "costs",
    "custody_and_notification",
    "data_protection",
    "death_penalty",
    "dual_criminality",
    "execution_procedure",
    "expedited_disclosure",
    "extradition",
    "fair_treatment",
    "fiscal_offence_exclusion",
    "in_absentia",
    "joint_investigations",
    "language_form",
    "law_enforcement_cooperation",
    "legal_basis_if_no_treaty",
    "mla",
    "nationals",
    "ne_bis_in_idem",
    "non_discrimination",
    "other",
    "outcome_reporting",
    "political_offence_exclusion",
    "political_offence_ground",
    "postponement",
    "preservation",
    "provisional_arrest",
    "re_extradition",
    "reasons_for_refusal",
    "refusal_grounds",
    "relation_to_other_treaties",
    "safe_conduct",
    "scope",
    "sentenced_persons",
    "special_investigative_techniques",
    "specialty_use_limitation",
    "spontaneous_information",
    "supplementary_documents",
    "surrender",
    "transfer_of_persons",
    "transfer_of_proceedings",
    "transit",
    "treatment",
    "urgent_channel",
    "video",
]
"""What an article does. `political_offence_exclusion` bars the plea; `political_offence_ground` admits it."""

Clock = Literal[
    "decision",
    "provisional_arrest",
    "surrender",
    "specialty",
    "re_extradition",
    "consent",
    "safe_conduct",
    "preservation",
    "disclosure",
    "original",
]
"""What a period is about; `decision`: on whether a request, or a form, is carried out."""

ClockStart = Literal[
    "arrest",
    "notice_of_arrest",
    "consent",
    "notice_of_surrender",
    "agreed_date",
    "discharge",
    "transmission",
    "preservation",
    "leave_possible",
]
"""The event a period runs from, where the data say so. `transmission`: of a request by electronic means;
`leave_possible`: a witness under safe conduct is free to leave."""

INCLUDES: dict[str, frozenset[str]] = {
    "accused_or_convicted": frozenset({"accused", "convicted"}),
    "letters_rogatory": frozenset({"statement", "search", "documents"}),
    "confiscation_any": frozenset({"freezing", "confiscation_enforcement", "confiscation_order_sought"}),
}
"""Switches that are on when any of these is. `all_except_service` is on unless service is all that is asked."""
