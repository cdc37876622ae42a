"""Which bases stand between two States, and why: every verdict leans on a record, an article, or says that it can't."""

from datetime import date
from pathlib import Path

import pytest

from mla_assistant import instruments
from mla_assistant.advice.answer import Advice, Basis, Standing
from mla_assistant.drafting.advice_words import dated, say
from tests.advice.conftest import ask, basis, codes, enter_bilateral, enter_treaty

PAIRS: list[tuple[str, str, str, str, str, Standing]] = [
    ("KE", "AE", "mutual_assistance", "terrorist-financing", "financing_1999", "stands"),
    ("KE", "AE", "mutual_assistance", "terrorist-financing", "untoc_2000", "may_stand_confirm"),
    ("KE", "AE", "mutual_assistance", "organized-crime", "untoc_2000", "stands"),
    ("KE", "AE", "mutual_assistance", "terrorist-financing", "reciprocity", "only_supplementary"),
    ("KE", "AE", "mutual_assistance", "terrorist-financing", "unsc_res_2322_2016", "only_supplementary"),
    ("KE", "AE", "mutual_assistance", "terrorist-financing", "riyadh_1983", "may_stand_confirm"),
    ("KE", "AE", "mutual_assistance", "terrorist-financing", "coe_mla_1959", "may_stand_confirm"),
    ("KE", "AE", "extradition", "terrorist-financing", "financing_1999", "may_stand_confirm"),
    ("GB", "PK", "extradition", "terrorist-financing", "financing_1999", "only_supplementary"),
    ("GB", "VA", "extradition", "terrorist-financing", "financing_1999", "may_stand_confirm"),
    ("TR", "RS", "extradition", "bombing", "coe_extradition_1957", "stands"),
    ("TR", "RS", "mutual_assistance", "cybercrime", "coe_mla_1959", "stands"),
    ("TR", "RS", "extradition", "drugs", "coe_extradition_ap4_2012", "only_supplementary"),
    ("FR", "DE", "extradition", "bombing", "eu_eaw_2002", "stands"),
    ("FR", "DE", "extradition", "bombing", "coe_extradition_1957", "only_supplementary"),
    ("FR", "DE", "mutual_assistance", "bombing", "eu_eio_2014", "stands"),
    ("FR", "GB", "mutual_assistance", "drugs", "eu_uk_tca_2020", "stands"),
    ("FR", "GB", "mutual_assistance", "drugs", "coe_mla_1959", "stands"),
    ("FR", "GB", "extradition", "drugs", "eu_uk_tca_2020", "stands"),
    ("KE", "CH", "mutual_assistance", "other", "ch_imac_1981", "may_stand_confirm"),
    ("FR", "GB", "mutual_assistance", "aviation", "tokyo_1963", "does_not_stand"),
    ("CH", "TR", "mutual_assistance", "money-laundering", "vienna_1988", "may_stand_confirm"),
    ("CH", "TR", "mutual_assistance", "money-laundering", "untoc_2000", "may_stand_confirm"),
    ("CH", "TR", "mutual_assistance", "money-laundering", "uncac_2003", "may_stand_confirm"),
    ("CH", "TR", "mutual_assistance", "drugs", "vienna_1988", "stands"),
    ("AR", "BR", "mutual_assistance", "corruption", "untoc_2000", "may_stand_confirm"),
    ("AR", "BR", "mutual_assistance", "corruption", "uncac_2003", "stands"),
    ("TR", "FR", "mutual_assistance", "foreign-terrorist-fighter", "coe_cpt_2005", "stands"),
    ("KE", "AE", "mutual_assistance", "firearms", "untoc_2000", "may_stand_confirm"),
    ("CH", "TR", "extradition", "tax", "coe_extradition_1957", "may_stand_confirm"),
    ("CH", "TR", "extradition", "murder", "coe_extradition_1957", "stands"),
    ("CH", "TR", "extradition", "fraud", "budapest_2001", "may_stand_confirm"),
    ("TR", "DE", "extradition", "hostage-taking", "coe_ecst_1977", "only_supplementary"),
    ("TR", "DE", "extradition", "murder", "coe_ecst_1977", "only_supplementary"),
    ("TR", "DE", "mutual_assistance", "hostage-taking", "coe_ecst_1977", "stands"),
]


@pytest.mark.parametrize(("requesting", "requested", "kind", "offence", "code", "standing"), PAIRS)
def test_the_standing_of_a_basis_between_two_states(
    requesting: str, requested: str, kind: str, offence: str, code: str, standing: Standing
) -> None:
    """Lost otherwise: a request on a basis that does not bind, returned after months."""
    assert basis(ask(requesting, requested, offence, kind=kind), code).standing == standing


def test_both_deposits_are_said_with_date_source_and_day() -> None:
    """Lost otherwise: the two facts every treaty request leans on."""
    found = basis(ask("KE", "AE", "terrorist-financing"), "financing_1999")
    assert [(why.code, why.args) for why in found.why] == [
        ("party", {"state": "KE", "date": "2003-06-27"}),
        ("party", {"state": "AE", "date": "2005-09-23"}),
    ]
    assert all(why.source and why.as_of == "2024-06-07" for why in found.why)


@pytest.mark.parametrize("today", [date(2026, 11, 23), date(2031, 1, 1)])
def test_an_absence_from_a_list_or_a_signature_never_says_not_a_party(today: date) -> None:
    """Lost otherwise: a treaty set aside because somebody's list did not have the State yet."""
    for offence in ("terrorist-financing", "other", "cybercrime"):
        for kind in ("mutual_assistance", "extradition"):
            advice = ask("KE", "AE", offence, kind=kind, today=today)
            assert "not_party" not in codes(advice.points)
            assert "coe_mla_1959" not in {one.instrument for one in _fallen(advice)}


def _fallen(advice: Advice) -> list[Basis]:
    return [basis for basis in advice.bases if basis.standing == "does_not_stand"]


def test_only_a_record_or_an_article_fells_a_basis() -> None:
    """Lost otherwise: `not recorded` read as `no`."""
    reasons = {"not_party", "ended", "carries_no_request", "superseded"}
    for pair in (("KE", "AE"), ("FR", "DE"), ("US", "IN"), ("CN", "ZA")):
        for kind in ("mutual_assistance", "extradition"):
            for fallen in _fallen(ask(*pair, "aviation", kind=kind)):
                assert reasons & set(codes(fallen.why)), fallen


def test_one_state_not_recorded_is_to_be_confirmed() -> None:
    """Lost otherwise: a basis that stands, given up for want of a row."""
    found = basis(ask("TL", "ID", "murder"), "asean_mlat_2004")
    assert (found.standing, codes(found.why)[:2]) == ("may_stand_confirm", ["not_recorded", "party"])


def test_a_newer_treaty_takes_the_place_of_the_older_by_its_own_article() -> None:
    """Lost otherwise: a citation of a convention that the two States have replaced (Warsaw 49(6))."""
    rows = "".join(
        f"{code},{state},party,2020-01-01,,https://example.org,2026-11-01\n"
        for code in ("coe_warsaw_2005", "coe_laundering_1990")
        for state in ("TR", "RS")
    )
    table = "instrument,state,status,date,ended,source,as_of\n" + rows
    instruments.apply(instruments.import_facts("parties", table.encode(), today=date(2026, 11, 23)))
    advice = ask("TR", "RS", "money-laundering")
    older = basis(advice, "coe_laundering_1990")
    assert (basis(advice, "coe_warsaw_2005").standing, older.standing) == ("stands", "does_not_stand")
    assert older.why[-1].citation is not None
    assert older.why[-1].citation.ref == "art. 49(6)"


def test_whether_the_requested_state_takes_a_basis_for_extradition_is_unknown_until_it_said_so() -> None:
    """Lost otherwise: an extradition refused because a convention was taken for a treaty the State needs."""
    unknown = basis(ask("KE", "AE", "bombing", kind="extradition"), "bombings_1997")
    refused = basis(ask("KE", "VN", "bombing", kind="extradition"), "bombings_1997")
    accepted = basis(ask("KE", "IN", "organized-crime", kind="extradition"), "untoc_2000")
    partly = basis(ask("KE", "US", "drugs", kind="extradition"), "vienna_1988")
    assert [one.accepted and one.accepted.code for one in (unknown, refused, accepted, partly)] == [
        "basis_unknown",
        "basis_refused",
        "basis_accepted",
        "basis_conditional",
    ]
    assert accepted.accepted is not None
    assert accepted.accepted.as_of == "2013-11-18"
    assert [one.standing for one in (unknown, refused, accepted, partly)] == [
        "may_stand_confirm",
        "only_supplementary",
        "stands",
        "may_stand_confirm",
    ]


def test_the_offence_must_meet_threshold_and_international_element_with_their_articles() -> None:
    """Lost otherwise: a refusal under art. 2 of 1957, or art. 3 of the Financing Convention."""
    european = basis(ask("TR", "RS", "other", kind="extradition"), "coe_extradition_1957")
    assert [(test.kind, test.ref) for test in european.must_meet] == [("penalty", "art. 2(1)")]
    financing = basis(ask("KE", "AE", "terrorist-financing", kind="extradition"), "financing_1999")
    assert [(test.kind, test.ref) for test in financing.must_meet] == [("international_element", "art. 3")]


def test_a_condition_of_the_text_is_said_with_its_article() -> None:
    """Lost otherwise: laundering of the proceeds of fraud, sent under the drugs convention."""
    vienna = basis(ask("CH", "TR", "money-laundering"), "vienna_1988")
    (condition,) = [why for why in vienna.why if why.code == "only_if"]
    assert condition.citation is not None
    assert condition.citation.ref == "art. 3(1)(b)"


def test_data_of_any_offence_are_preserved_under_budapest() -> None:
    """Lost otherwise: data deleted, while somebody asks whether a fraud was done by computer."""
    assert basis(ask("JP", "US", "fraud", kind="preservation"), "budapest_2001").standing == "stands"
    assert basis(ask("JP", "US", "fraud"), "budapest_2001").standing == "may_stand_confirm"


@pytest.mark.parametrize("offence", ["firearms", "trafficking-in-persons", "migrant-smuggling"])
def test_an_offence_of_a_protocol_to_untoc_wants_both_states_in_that_protocol(offence: str) -> None:
    """Lost otherwise: a request under a Protocol that one of the two States never joined."""
    found = basis(ask("KE", "AE", offence), "untoc_2000")
    cited = [why.citation.ref for why in found.why if why.code == "only_if" and why.citation]
    assert [ref.rpartition(", ")[2] for ref in cited] == ["art. 3(1)", "art. 1(3)"]


@pytest.mark.parametrize("offence", ["murder", "extortion", "theft", "environment"])
@pytest.mark.parametrize("kind", ["mutual_assistance", "extradition"])
def test_an_offence_that_no_convention_of_the_data_names_is_claimed_by_none(offence: str, kind: str) -> None:
    """Lost otherwise: a murder sent under a convention on terrorism, and returned."""
    for pair in (("KE", "AE"), ("CH", "TR"), ("AR", "BR")):
        assert {one.how for one in ask(*pair, offence, kind=kind).bases} <= {
            "any", "if_serious", "by_its_text", "electronic_evidence",
        }  # fmt: skip


def test_extradition_under_untoc_is_measured_by_its_own_article() -> None:
    """Lost otherwise: article 18, on mutual assistance, cited to an extradition court."""
    found = basis(ask("UA", "MD", "organized-crime", kind="extradition"), "untoc_2000")
    assert [test.ref for test in found.must_meet if test.kind == "international_element"] == ["art. 16(1)"]


def test_a_protocol_brings_its_convention_with_it() -> None:
    """Lost otherwise: a request under a Protocol that has no article on the duty to assist (CPT AP art. 9)."""
    advice = ask("TR", "FR", "foreign-terrorist-fighter")
    cited = {point.args["instrument"]: point.citation for point in advice.use}
    assert cited["coe_cpt_2005"] is not None
    assert cited["coe_cpt_ap_2015"] is not None
    (through,) = (point for point in basis(advice, "coe_cpt_2005").why if point.code == "covered_through")
    recorded = min(instruments.party_status("coe_cpt_ap_2015", state).as_of for state in ("TR", "FR"))
    assert dated(recorded) in say(through)  # the day of the record of the two, and not of the text


def test_a_protocol_stands_no_firmer_than_the_convention_whose_articles_it_lets_apply() -> None:
    """Lost otherwise: an extradition on a Protocol with no word on extradition, where its Convention is in doubt."""
    advice = ask("TR", "DE", "foreign-terrorist-fighter", kind="extradition")
    protocol, convention = basis(advice, "coe_cpt_ap_2015"), basis(advice, "coe_cpt_2005")
    assert protocol.standing == convention.standing == "may_stand_confirm"
    why = next(point for point in protocol.why if point.code == "as_its_convention")
    assert (why.args["instrument"], why.citation and why.citation.ref) == ("coe_cpt_2005", "art. 9")
    assert "coe_cpt_ap_2015" not in [point.args.get("instrument") for point in advice.use]
    assert basis(ask("TR", "DE", "foreign-terrorist-fighter"), "coe_cpt_ap_2015").standing == "stands"


def test_the_law_of_any_state_has_no_source_of_ours() -> None:
    """Lost otherwise: the Swiss act, printed as the source of what Chad allows."""
    point = basis(ask("KE", "TD"), "domestic_law").why[0]
    assert (point.source, point.citation) == ("", None)


def test_what_a_basis_lacks_is_named_beside_what_it_gives() -> None:
    """Lost otherwise: a treaty taken for one that has an article on everything."""
    found = basis(ask("KE", "AE", "terrorist-financing"), "financing_1999")
    assert "mla" in {gift.function for gift in found.gives}
    assert "video" in found.lacks
    assert not {gift.function for gift in found.gives} & set(found.lacks)


def test_a_treaty_both_are_recorded_in_is_named_before_one_that_is_not() -> None:
    """Lost otherwise: Kenya sent to the European Convention first, because an old list is silent on Kenya."""
    advice = ask("KE", "ES", "terrorist-financing", kind="extradition")
    order = [one.instrument for one in advice.bases]
    assert order.index("financing_1999") < order.index("coe_extradition_1957")


@pytest.mark.parametrize(("requesting", "requested"), [("FR", "VN"), ("ZA", "ZM"), ("US", "GB"), ("IL", "IR")])
def test_a_treaty_in_whose_complete_list_one_state_is_missing_is_not_proposed(requesting: str, requested: str) -> None:
    """Lost otherwise: an extradition to Vietnam under the European Convention."""
    advice = ask(requesting, requested, kind="extradition")
    european = basis(advice, "coe_extradition_1957")
    assert (european.standing, european.remote) == ("may_stand_confirm", True)
    assert "coe_extradition_1957" not in [point.args.get("instrument") for point in advice.use]


def test_no_basis_but_reciprocity_is_still_advice() -> None:
    """Lost otherwise: a State without a treaty left without a way (para. 13(a))."""
    advice = ask("PG", "TV", "other", bilateral="none")
    assert advice.use[-1].code == "use_without_treaty"
    reciprocity = basis(advice, "reciprocity")
    assert reciprocity.standing == "may_stand_confirm"
    assert reciprocity.why[0].citation is not None
    assert reciprocity.why[0].citation.ref == "SCR 2322 para. 13(a)"


def test_what_the_office_did_not_read_is_not_said_to_be_unread_by_this_program() -> None:
    """Lost otherwise: whom to blame for a treaty that was entered from hearsay."""
    enter_bilateral("es_ke_2022", verified="no")
    assert "not_read_by_you" in codes(basis(ask("KE", "ES", kind="extradition"), "es_ke_2022").why)


def test_a_bilateral_treaty_of_the_office_comes_first(home: Path) -> None:
    """Lost otherwise: the treaty that governs, passed over for a general one."""
    enter_treaty(home)
    advice = ask("KE", "AE", "terrorist-financing", bilateral="yes")
    assert advice.bases[0].instrument == "ke_ae_2020"
    assert advice.contents[0].code == "contents_bilateral"
    assert "contents_good_practice" in codes(advice.contents)
    assert "ke_ae_2020" not in {one.instrument for one in ask("KE", "CH").bases}
