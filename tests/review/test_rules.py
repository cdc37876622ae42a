"""Every rule finds what it is for, where it is, and nothing where there is nothing."""

from typing import Any

import pytest
from jsonschema import Draft202012Validator

from mla_assistant.requests.kinds import KINDS
from mla_assistant.requests.mutual_assistance import MutualAssistance
from mla_assistant.requests.paths import Answers, named
from mla_assistant.requests.reading import identify, read
from mla_assistant.requests.schema import complete_schema
from mla_assistant.requests.structure import children, discriminator
from mla_assistant.review import RULES, needed
from tests.review.complete import COMPLETE
from tests.review.drafts import MUTUAL, changed, find, mend
from tests.review.grounds import GROUNDS
from tests.review.table import CASES, Case

MEASURES = [discriminator(each) for each in children(MutualAssistance)["measures"].models]
CASE = pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.code}-{case.path}")


@pytest.mark.parametrize("base", COMPLETE.values(), ids=COMPLETE)
def test_a_complete_draft_has_no_findings(base: Answers) -> None:
    """A drafter who has done everything is told so."""
    assert read(base).findings == ()
    assert find(base) == []


@CASE
def test_the_rule_finds_its_gap_where_it_is(case: Case) -> None:
    """A gap that is not found, or found elsewhere, leaves with the request."""
    draft = changed(case.base, case.breaks)
    assert read(draft).findings == (), "the change itself has to be readable"
    found = find(draft, case.code)
    assert case.path in [finding.path for finding in found]
    of_rule = _weight(case)
    # The drafts name no instrument: what only an article requires does not block there.
    expected = "warns" if of_rule.only_under else of_rule.severity
    assert {finding.severity for finding in found} == {case.severity or expected}
    assert bool(found[0].remedy) == case.mends


@CASE
def test_the_rule_lets_pass_what_is_right(case: Case) -> None:
    """False alarms teach a drafter to ignore the true ones."""
    for passes in case.passes:
        assert find(changed(case.base, passes), case.code) == [], passes


@pytest.mark.parametrize("case", [case for case in CASES if case.mends], ids=lambda case: f"{case.code}-{case.path}")
def test_the_remedy_mends(case: Case) -> None:
    """A remedy that leaves its finding standing wastes the drafter's trust."""
    draft = changed(case.base, case.breaks)
    before = find(draft, case.code)
    after = find(mend(draft, before[0].remedy), case.code)
    assert len(after) < len(before)
    assert before[0] not in after


def test_every_rule_stands_in_the_table() -> None:
    """A rule without a draft that triggers it may never trigger."""
    of_own_treaties = {
        "contents_unchecked",
        "basis_order_open",
        "bilateral_denied",
        "facts_not_used",
        "own_treaty_not_cited",
    }  # no shipped instrument triggers it: test_cited
    assert {case.code for case in CASES} == set(RULES) - of_own_treaties


def test_there_are_rules_of_every_family_for_every_kind() -> None:
    """A kind that a family forgot is not reviewed for it."""
    for kind in KINDS.values():
        families = {rule.family for rule in RULES.values() if rule.weight(kind)}
        assert families == {"completeness", "refusal_risk", "practice"}


_DEATH_PENALTY = {"death_penalty_without_assurance", "death_penalty_assured_and_refused"}
STRUCTURAL = {
    "answer_missing",
    "reference_dangling",
    "id_twice",
    "states_same",
    "sought_not_natural",
    "assurance_unconfirmed",
    "assurance_confirmation_incomplete",
    "assurance_without_wording",
    *_DEATH_PENALTY,
    "letter_date_uncertain",
    "decision_untitled",
}


_IN_VAIN = {"surrender_of_nobody", "safe_conduct_of_nobody"}
_ENDANGERS = {"asylum_told"}
"""No article says so; what was told of somebody's asylum can't be taken back."""


BLOCKING = {
    "mutual_assistance": STRUCTURAL - {"sought_not_natural", "decision_untitled", *_DEATH_PENALTY}
    | _IN_VAIN
    | _ENDANGERS
    | {
        "central_authority_missing",
        "conducting_authority_missing",
        "investigation_missing",
        "penalty_below_threshold",
        "international_element_lacking",
        "offence_missing",
        "time_barred",
        "facts_missing",
        "dates_impossible",
        "measure_missing",
        "supplement_without_earlier",
        "supplement_unidentified",
        "measure_without_nexus",
        "measure_without_basis_for_belief",
        "measure_without_location",
        "other_without_description",
        "records_without_custodian",
        "search_without_place",
        "service_without_documents",
        "service_without_addressee",
        "documents_unspecified",
        "judicial_records_unspecified",
        "criminal_record_of_nobody",
        "locating_nobody",
        "examination_of_nothing",
        "expert_without_questions",
        "exhibits_missing",
        "sample_of_nobody",
        "data_without_provider",
        "confiscation_order_without_copy",
        "confiscation_route_missing",
        "confiscation_without_amount",
        "assets_missing",
        "return_without_assets",
        "tracing_without_target",
        "delivery_without_goods",
        "covert_without_task",
        "cultural_objects_missing",
        "statement_without_witness",
        "attendance_without_person",
        "transfer_without_person",
        "transfer_consent_refused",
        "live_without_identifiers",
        "live_period_missing",
        "period_missing",
        "confidentiality_unanswered",
        "contents_missing",
        "basis_missing",
        "urgency_without_reason",
        "carried_over",
        "urgency_without_date",
        "needed_by_past",
    },
    "extradition": STRUCTURAL
    | _ENDANGERS
    | {
        "safe_conduct_of_nobody",
        "retrial_without_absence",
        "death_penalty_assured_for_none",
        "judgment_not_enforceable",
        "penalty_below_threshold",
        "sentence_below_threshold",
        "international_element_lacking",
        "sought_unnamed",
        "third_state_missing",
        "supplement_without_earlier",
        "supplement_unidentified",
        "sought_too_thin",
        "purpose_missing",
        "warrant_missing",
        "judgment_missing",
        "offence_missing",
        "offence_without_provision",
        "offence_without_text",
        "offence_without_date",
        "offence_without_place",
        "time_barred",
        "facts_missing",
        "dates_impossible",
        "death_penalty_undecided",
        "death_penalty_contradicted",
        "death_penalty_reason_missing",
        "confidentiality_unanswered",
        "contents_missing",
        "basis_missing",
        "urgency_without_reason",
        "carried_over",
        "urgency_without_date",
        "needed_by_past",
    },
    "provisional_arrest": STRUCTURAL - _DEATH_PENALTY
    | _ENDANGERS
    | {
        "safe_conduct_of_nobody",
        "retrial_without_absence",
        "sought_unnamed",
        "warrant_missing",
        "judgment_missing",
        "offence_missing",
        "offence_without_date",
        "offence_without_place",
        "time_barred",
        "dates_impossible",
        "confidentiality_unanswered",
        "contents_missing",
        "basis_missing",
        "urgency_without_reason",
        "carried_over",
        "urgency_without_date",
        "needed_by_past",
        "supplement_without_earlier",
        "supplement_unidentified",
        "arrest_not_urgent",
        "arrest_without_undertaking",
        "international_element_lacking",
        "penalty_below_threshold",
    },
}


_ANY = _ENDANGERS | {
    "answer_missing",
    "letter_date_uncertain",
    "reference_dangling",
    "id_twice",
    "states_same",
    "assurance_unconfirmed",
    "assurance_confirmation_incomplete",
    "assurance_without_wording",
    "dates_impossible",
    "confidentiality_unanswered",
    "contents_missing",
    "urgency_without_reason",
    "urgency_without_date",
    "needed_by_past",
    "carried_over",
}
BLOCKING["preservation"] = _ANY | {
    "surrender_of_nobody",
    "basis_missing",
    "international_element_lacking",
    "penalty_below_threshold",
    "central_authority_missing",
    "offence_missing",
    "facts_missing",
    "preserved_data_missing",
    "preserved_data_undescribed",
    "preserved_data_without_nexus",
    "necessity_unsaid",
    "mla_intention_unsaid",
}
BLOCKING["follow_up"] = _ANY | {
    "letter_without_purpose",
    "original_missing",
    "letter_says_nothing",
    "letter_without_assurances",
}


@pytest.mark.parametrize("kind", KINDS)
def test_only_this_stands_in_the_way_of_a_final_document(kind: str) -> None:
    """Practice warns: a rule that blocks without a source takes the decision from the lawyer."""
    weights = {code: rule.weight(KINDS[kind]) for code, rule in RULES.items()}
    assert {code for code, weight in weights.items() if weight and weight.severity == "blocks"} == BLOCKING[kind]


@pytest.mark.parametrize("measure", MEASURES)
def test_a_measure_that_asks_for_nothing_goes_nowhere(measure: str) -> None:
    """Why it is asked and nothing else: the other side has nothing it could do, and sends it back."""
    bare: Answers = {**GROUNDS, "id": "m1", "type": measure, "heading": "Help", "persons": []}
    if measure != "search":  # a place is all that a search is about
        bare["location"] = "Dubai"
    stopped = [each for each in find(changed(MUTUAL, {"measures": [bare]})) if each.path.startswith("measures.m1.")]
    assert [each.code for each in stopped if each.severity == "blocks"]


def test_practice_without_an_article_never_blocks() -> None:
    """Only an article or the template itself may stop a lawyer; the habits of others may not."""
    for rule in RULES.values():
        for weight in rule.on.values():
            if rule.family == "practice" and weight and weight.severity == "blocks":
                assert weight.citation, rule.code


def test_only_what_nobody_can_answer_for_is_beyond_waiving() -> None:
    """An unconfirmed assurance that could be waived would bind a State by a clerk's hand."""
    assert {code for code, rule in RULES.items() if not rule.waivable} == STRUCTURAL


def test_a_source_without_force_of_treaty_never_blocks() -> None:
    """Resolution 2322 requires no contents of a request, and must not stop one."""
    for rule in RULES.values():
        for weight in rule.on.values():
            if weight and weight.citation and weight.citation.instrument == "SCR 2322":
                assert weight.severity == "informs"


def test_findings_come_in_the_order_of_the_form() -> None:
    """A list in another order sends the drafter to and fro."""
    draft = changed(
        MUTUAL,
        {"measures.m4.nexus": None, "measures.m1.nexus": None, "header.subject": None, "handling.confidential": None},
    )
    paths = [finding.path for finding in find(draft)]
    assert paths == ["header.subject", "measures.m1.nexus", "measures.m4.nexus", "handling.confidential"]


def test_what_stays_at_home_is_not_reviewed() -> None:
    """A working note may say what it likes."""
    notes: dict[str, Any] = {"desk.notes": "He committed it; see Annex 7.", "desk.to_do": [{"id": "x1"}]}
    assert find(changed(MUTUAL, notes)) == []


def _weight(case: Case) -> Any:
    weight = RULES[case.code].weight(KINDS[case.base["kind"]])
    assert weight
    return weight


@pytest.mark.parametrize("base", COMPLETE.values(), ids=COMPLETE)
def test_what_the_review_demands_of_every_request_the_schema_demands_as_well(base: Answers) -> None:
    """Lost otherwise: a “complete” request of another system, which nobody may issue."""
    kind = KINDS[base["kind"]]
    schema = Draft202012Validator(complete_schema(kind, needed(kind)))
    schema.validate(identify(base))
    for need in needed(kind):
        places = [place.replace("*", "0") for place in need if "=" not in place]
        draft = changed(base, {place: None for place in places})
        blocking = {finding.path for finding in find(draft) if finding.blocks}
        assert {named(draft, place) for place in places} & blocking, need
        assert not schema.is_valid(draft), need


def test_a_request_for_service_alone_is_complete_without_facts() -> None:
    """Lost otherwise: a summons, sent back by a program for facts that no treaty asks for."""
    kind = KINDS["mutual_assistance"]
    schema = Draft202012Validator(complete_schema(kind, needed(kind)))
    without = changed(MUTUAL, {"facts": None})
    assert not schema.is_valid(without)
    service = [each for each in without["measures"] if each["type"] == "service"]
    alone = without | {"measures": service}
    assert schema.is_valid(alone)
    assert find(alone, "facts_missing") == []
