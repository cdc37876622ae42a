"""Facts checked one by one against a second source, State by State and article by article."""

from collections import Counter

import pytest

from mla_assistant.instruments import instrument, pair, party_status
from mla_assistant.instruments.shelf import standing
from mla_assistant.instruments.vocabulary import Function
from tests.instruments.conftest import TODAY

DEPOSITS = [
    # against a second source (depositary snapshots, press of the depositary, approval notes)
    ("untoc_2000", "UY", "2005-03-04"),
    ("untoc_2000", "CH", "2006-10-27"),
    ("untoc_2000", "AF", "2003-09-24"),
    ("untoc_2000", "SO", "2025-03-25"),
    ("untoc_2000", "IR", "2025-08-06"),
    ("untoc_2000", "SB", "2026-08-27"),
    ("untoc_2000", "BT", "2023-02-20"),
    ("uncac_2003", "CH", "2009-09-24"),
    ("uncac_2003", "BF", "2006-10-10"),
    ("financing_1999", "CH", "2003-09-23"),
    ("budapest_2001", "HR", "2002-10-17"),
    ("budapest_2001", "GE", "2012-06-06"),
    ("budapest_2001", "FI", "2007-05-24"),
    ("oas_mla_1992", "US", "2001-05-25"),
    ("hague_1970", "CH", "1971-09-14"),
    ("beijing_convention_2010", "CH", "2014-12-11"),
    # doubtful ones, kept as the coverage note says
    ("untoc_2000", "MH", "2011-06-15"),
    ("financing_1999", "QA", "2008-07-27"),
    ("tokyo_1963", "AM", "2003-06-23"),
    ("tokyo_1963", "KN", "2020-10-05"),
    ("sua_1988", "AM", "2005-09-08"),
    ("sua_1988", "BY", "2002-12-04"),
    ("cppnm_1980", "MZ", "2003-03-03"),
    ("cppnm_1980", "LA", "2010-09-29"),
    ("coe_ecst_1977", "MK", "2004-11-29"),
    ("coe_ecst_1977", "CZ", "1992-04-15"),
    ("coe_ecst_1977", "SK", "1992-04-15"),
    ("hague_1970", "AO", "1998-03-12"),
    ("hague_1970", "LA", "1989-03-27"),
    ("vienna_1988", "EE", "2000-07-12"),
    ("montreal_1971", "NL", ""),
    ("asean_mlat_2004", "ID", ""),
]


@pytest.mark.parametrize(("code", "state", "day"), DEPOSITS)
def test_a_deposit_is_recorded_with_the_day_the_source_prints(code: str, state: str, day: str) -> None:
    """Lost otherwise: a request that invokes a treaty from the wrong day, or one that does not bind."""
    status = party_status(code, state, TODAY)
    assert (status.standing, status.date) == ("party", day)


KINDS = [
    ("untoc_2000", "CG", "signatory"),
    ("uncac_2003", "SY", "signatory"),
    ("financing_1999", "BI", "signatory"),
    ("financing_1999", "SO", "signatory"),
    ("bombings_1997", "BI", "signatory"),
    ("bombings_1997", "NP", "signatory"),
    ("hostages_1979", "CD", "signatory"),
    ("hostages_1979", "IL", "signatory"),
    ("untoc_2000", "PG", "not_listed"),
    ("untoc_2000", "TV", "not_listed"),
    ("coe_ecst_1977", "RU", "not_listed"),
    ("coe_mla_2ap_2001", "RU", "party"),
    ("coe_cpt_2005", "RU", "party"),
    ("coe_cpt_ap_2015", "RU", "party"),
    ("coe_cpt_2005", "EU", "party"),
    ("budapest_2001", "PH", "party"),
    ("budapest_2001", "PY", "party"),
    ("ljubljana_hague_2023", "LV", "party"),
    ("budapest_2ap_2022", "HU", "party"),
    ("budapest_2ap_2022", "JP", "party"),
    ("budapest_2ap_2022", "RS", "party"),
    ("oas_mla_1992", "UY", ""),
    ("cis_minsk_1993", "UA", "ended"),
    ("ipp_1973", "YE", "party"),
]


@pytest.mark.parametrize(("code", "state", "kind"), KINDS)
def test_the_record_is_the_one_that_was_read(code: str, state: str, kind: str) -> None:
    """Lost otherwise: a signature that reads as a ratification."""
    assert party_status(code, state, TODAY).kind == kind


COUNTS = {
    "hague_1970": (188, 0, 7),
    "beijing_convention_2010": (59, 0, 134),
    "beijing_protocol_2010": (57, 0, 136),
    "coe_mla_1959": (50, 0, 143),
    "coe_extradition_1957": (50, 0, 143),
    "budapest_2001": (80, 0, 113),
    "plastic_explosives_1991": (153, 0, 41),
    "untoc_2000": (195, 1, 2),
    "uncac_2003": (190, 1, 7),
    "vienna_1988": (191, 0, 0),
    "financing_1999": (190, 2, 4),
    "bombings_1997": (170, 2, 22),
    "nuclear_terrorism_2005": (124, 30, 40),
    "hostages_1979": (176, 2, 0),
    "ipp_1973": (180, 0, 16),
    "tokyo_1963": (187, 0, 8),
    "montreal_1971": (190, 0, 5),
    "sua_1988": (166, 0, 29),
    "sua_protocol_2005": (53, 0, 141),
    "cppnm_1980": (163, 0, 32),
    "cppnm_amendment_2005": (134, 0, 60),
    "coe_mla_2ap_2001": (43, 0, 150),
    "coe_ecst_1977": (46, 0, 147),
    "coe_cpt_2005": (43, 0, 151),
    "coe_cpt_ap_2015": (30, 0, 164),
    "ljubljana_hague_2023": (1, 38, 0),
    "budapest_2ap_2022": (3, 45, 0),
    "oas_mla_1992": (29, 0, 7),
    "asean_mlat_2004": (10, 0, 182),
    "commonwealth_harare": (50, 0, 0),
    "oau_algiers_1999": (3, 0, 0),
    "un_cybercrime_2024": (0, 6, 0),
    "cis_minsk_1993": (1, 0, 0),
}


@pytest.mark.parametrize("code", COUNTS)
def test_each_instrument_has_the_parties_its_list_has(code: str) -> None:
    """Lost otherwise: States, when a table is edited."""
    found = Counter(placed.row[2] for key, placed in standing("parties").rows.items() if key[0] == code)
    assert (found["party"], found["signatory"], found["not_listed"]) == COUNTS[code]


def test_nobody_is_said_not_to_be_a_party_because_a_list_is_silent() -> None:
    """Lost otherwise: a treaty that binds, set aside: no source that we ship says of a State that it is no party."""
    assert not [key for key, placed in standing("parties").rows.items() if "not_party" in placed.row]


SUBSETS = [
    ("cppnm_amendment_2005", "cppnm_1980"),
    ("sua_protocol_2005", "sua_1988"),
    ("coe_cpt_ap_2015", "coe_cpt_2005"),
    ("coe_mla_2ap_2001", "coe_mla_1959"),
    ("beijing_protocol_2010", "hague_1970"),
]


@pytest.mark.parametrize(("protocol", "convention"), SUBSETS)
def test_whoever_is_party_to_a_protocol_is_party_to_its_convention(protocol: str, convention: str) -> None:
    """Lost otherwise: a protocol invoked between States that the convention does not bind."""
    rows = standing("parties").rows
    states = {state for (code, state), placed in rows.items() if code == protocol and placed.row[2] == "party"}
    assert states
    assert all(rows[convention, state].row[2] == "party" for state in states)


# Number: MLA, extradition, political-offence exclusion, non-discrimination, fair treatment (requirements, section 4).
GLANCE: dict[int, tuple[str | None, ...]] = {
    1: (None, "art. 16(1)-(2)", None, None, None),
    2: ("art. 10(1)-(2)", "art. 8(1)-(4)", None, None, None),
    3: ("Hague art. 10 as amended", "Hague art. 8(1)-(5)", "Hague art. 8bis", "Hague art. 8ter", "Hague art. 7bis"),
    4: ("art. 11(1)-(2)", "art. 8(1)-(4)", None, None, None),
    5: ("art. 10(1)-(2)", "art. 8(1)-(4)", None, None, "art. 9"),
    6: ("art. 11(1)-(2)", "art. 10(1)-(4)", None, "art. 9(1)(a)-(b)", "art. 8(2)"),
    7: ("art. 13(1)-(2)", "art. 11(1)-(4)", None, None, "art. 12"),
    8: ("art. 13(1)-(2)", "art. 11(1)-(4)", "art. 11A", "art. 11B", "art. 12"),
    10: ("art. 12(1)-(2)", "art. 11(1)-(7)", None, None, "art. 10(2)"),
    11: ("art. 12(1)-(2)", "art. 11(1)-(7)", "art. 11bis", "art. 11ter", "art. 10(2)"),
    14: (None, None, None, None, None),
    15: ("art. 10(1)-(2)", "art. 9(1)-(5)", "art. 11", "art. 12", "art. 14"),
    16: ("art. 12(1)", "art. 11(1)-(5)", "art. 14", "art. 15", "art. 17"),
    17: ("art. 14(1)-(2)", "art. 13(1)-(5)", "art. 15", "art. 16", "art. 12"),
    18: ("art. 17(1)-(2)", "art. 12(1)-(5)", "art. 13", "art. 14", "art. 11"),
    19: (None, "art. XI (Tokyo art. 16(1))", None, None, "art. XII (Tokyo art. 17(2))"),
}
CODES = {
    1: "tokyo_1963",
    2: "hague_1970",
    3: "beijing_protocol_2010",
    4: "montreal_1971",
    5: "ipp_1973",
    6: "hostages_1979",
    7: "cppnm_1980",
    8: "cppnm_amendment_2005",
    10: "sua_1988",
    11: "sua_protocol_2005",
    14: "plastic_explosives_1991",
    15: "bombings_1997",
    16: "financing_1999",
    17: "nuclear_terrorism_2005",
    18: "beijing_convention_2010",
    19: "montreal_protocol_2014",
}
COLUMNS: tuple[Function, ...] = (
    "mla",
    "extradition",
    "political_offence_exclusion",
    "non_discrimination",
    "fair_treatment",
)


@pytest.mark.parametrize("number", GLANCE)
def test_a_counter_terrorism_instrument_has_the_clauses_it_has_and_no_other(number: int) -> None:
    """Lost otherwise: a clause quoted from a treaty that lacks it (UNTOC and Hostages have no exclusion)."""
    found = instrument(CODES[number])
    assert found.counter_terrorism_number == number
    assert tuple(article.ref if (article := found.articles.get(name)) else None for name in COLUMNS) == GLANCE[number]


@pytest.mark.parametrize(
    "code", ["coe_extradition_1957", "montevideo_extradition_1933", "un_model_mla_1990", "tokyo_1963"]
)
def test_a_ground_of_refusal_is_not_taken_for_an_exclusion(code: str) -> None:
    """Lost otherwise: a letter that says the plea is barred by the very article that allows it."""
    assert "political_offence_exclusion" not in instrument(code).articles
    assert "political_offence_ground" in instrument(code).articles


LIMITS = [
    ("untoc_2000", "art. 18(27)", "safe_conduct", "leave_possible", 15),
    ("uncac_2003", "art. 46(27)", "safe_conduct", "leave_possible", 15),
    ("vienna_1988", "art. 7(18)", "safe_conduct", "leave_possible", 15),
    ("coe_mla_1959", "art. 12(3)", "safe_conduct", "leave_possible", 15),
    ("eu_eaw_2002", "art. 17(2)", "decision", "consent", 10),
    ("untoc_2000", "art. 16(9)", "provisional_arrest", "arrest", None),
    ("coe_extradition_1957", "art. 16(4)", "provisional_arrest", "arrest", 18),
    ("coe_extradition_1957", "art. 16(4)", "provisional_arrest", "arrest", 40),
    ("coe_extradition_1957", "art. 14(1)(b)", "specialty", "discharge", 45),
    ("coe_extradition_ap4_2012", "new ECE art. 14(1)(b)", "specialty", "discharge", 30),
    ("budapest_2001", "art. 29(7)", "preservation", "preservation", 60),
    ("oas_mla_1992", "art. 22", "safe_conduct", "leave_possible", 10),
    ("montevideo_extradition_1933", "art. 10", "provisional_arrest", "notice_of_arrest", 2),
    ("mercosur_san_luis_1996", "art. 6(2)", "original", "transmission", 10),
    ("ch_imac_1981", "art. 50(1)", "provisional_arrest", "arrest", 18),
    ("ar_law_24767_1996", "art. 50", "provisional_arrest", "notice_of_arrest", 30),
]


@pytest.mark.parametrize(("code", "ref", "clock", "starts", "value"), LIMITS)
def test_a_period_runs_from_the_event_the_article_names(
    code: str, ref: str, clock: str, starts: str | None, value: int | None
) -> None:
    """Lost otherwise: a person released because the documents came on the wrong day."""
    found = [(limit.ref, limit.clock, limit.starts, limit.value) for limit in instrument(code).time_limits]
    assert (ref, clock, starts, value) in found


CONTENTS = [
    ("untoc_2000", "art. 18(15)(a)", "requesting_authority", "blocks"),
    ("untoc_2000", "art. 18(15)(c)", "facts_summary", "blocks"),
    ("untoc_2000", "art. 18(15)(e)", "nationality", "warns"),
    ("untoc_2000", "art. 18(20)", "confidentiality", "informs"),
    ("uncac_2003", "art. 46(15)(f)", "purpose", "blocks"),
    ("uncac_2003", "art. 55(3)(b)", "third_party_rights", "blocks"),
    ("vienna_1988", "art. 7(10)(b)", "conducting_authority", "blocks"),
    ("coe_mla_1959", "art. 14(2)", "facts_summary", "blocks"),
    ("budapest_2001", "art. 29(2)(f)", "followup_mla", "blocks"),
    ("coe_warsaw_2005", "art. 37(1)(d)(ii)", "coercive_domestic_equivalence", "blocks"),
    ("un_cybercrime_2024", "art. 40(15)(a)", "requesting_authority", "warns"),
    ("un_model_mla_1990", "art. 5(1)(b)", "purpose", "warns"),
    ("reciprocity", "good practice", "assurance_reciprocity", "warns"),
    ("bombings_1997", "art. 10(2)", "legal_basis", "informs"),
]


@pytest.mark.parametrize(("code", "ref", "field", "severity"), CONTENTS)
def test_only_an_article_that_was_read_and_binds_can_block(code: str, ref: str, field: str, severity: str) -> None:
    """Lost otherwise: a draft stopped on something nobody ever required, or let through without what was."""
    found = instrument(code)
    item = next(item for item in found.request_contents if item.ref == ref and field in item.fields)
    assert found.severity(item) == severity


RELATIONS = [
    ("untoc_2000", "only_if_no_treaty", "mla_treaties", "art. 18(7)"),
    ("uncac_2003", "only_if_no_treaty", "mla_treaties", "art. 46(7)"),
    ("vienna_1988", "only_if_no_treaty", "mla_treaties", "art. 7(7)"),
    ("budapest_2001", "only_if_no_treaty", "mla_treaties", "art. 27(1)"),
    ("coe_extradition_1957", "supersedes", "bilateral_treaties", "art. 28(1)"),
    ("coe_mla_1959", "supersedes", "bilateral_treaties", "art. 26(1)"),
    ("coe_warsaw_2005", "supersedes", "coe_laundering_1990", "art. 49(6)"),
    ("beijing_convention_2010", "supersedes", "montreal_1971", "art. 24"),
    ("cis_chisinau_2002", "supersedes", "cis_minsk_1993", "art. 120(3)"),
    ("montreal_protocol_2014", "supplements", "tokyo_1963", "art. XV"),
    ("reciprocity", "only_if_no_treaty", "treaties", "SCR 2322 (2016) para. 13(a)"),
    ("financing_1999", "supplements", "mla_treaties", "art. 12(5)"),
    ("eu_uk_tca_2020", "supplements", "coe_mla_1959", "art. 633"),
]


@pytest.mark.parametrize(("code", "kind", "to", "ref"), RELATIONS)
def test_a_relation_cites_its_article(code: str, kind: str, to: str, ref: str) -> None:
    """Lost otherwise: two treaties cited side by side where one has ended the other."""
    found = [(relation.kind, other, relation.ref) for relation in instrument(code).relations for other in relation.to]
    assert (kind, to, ref) in found


def test_resolution_1373_binds_and_2322_only_informs() -> None:
    """Lost otherwise: a refusal answered with a resolution that obliges nobody."""
    binding, calling = instrument("unsc_res_1373_2001"), instrument("unsc_res_2322_2016")
    assert (binding.binding, binding.articles["mla"].ref) == (True, "para. 2(f)")
    assert binding.articles["political_offence_exclusion"].ref == "para. 3(g)"
    assert calling.ceiling == "informs"
    assert not binding.verified  # its own text was not read


def test_a_pair_is_since_the_later_deposit() -> None:
    """Lost otherwise: facts older than the treaty between the two States."""
    assert pair("untoc_2000", "SO", "CH", TODAY).since == "2025-03-25"
