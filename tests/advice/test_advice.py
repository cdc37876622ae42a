"""The whole advice: what is asked first, what is used, where contents come from, the way there, and nothing made up."""

import re
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mla_assistant import instruments
from mla_assistant.advice import Bilateral, Question, advise
from mla_assistant.advice.question import Answered
from mla_assistant.drafting.advice_words import say
from mla_assistant.requests.finding import Citation
from mla_assistant.requests.parts.offence_kind import OFFENCES
from mla_assistant.text.names import states
from tests.advice.conftest import TODAY, ask, basis, codes, enter_bilateral, enter_treaty


def test_a_bilateral_treaty_not_checked_is_warned_of_first() -> None:
    """Lost otherwise: months on the wrong basis, because nobody asked."""
    assert codes(ask("KE", "AE", "terrorist-financing").bilateral) == ["bilateral_not_checked"]


def test_none_without_place_and_day_is_not_yet_a_record() -> None:
    """Lost otherwise: the proof, two years later, that somebody looked."""
    assert codes(ask("KE", "AE", bilateral="none").bilateral) == ["bilateral_none_unproven"]
    proven = advise(Question("KE", "AE", bilateral=Bilateral("none", "treaty register", "2026-11-01")))
    assert codes(proven.bilateral) == ["bilateral_none"]


def test_a_treaty_that_is_entered_is_not_looked_for(home: Path) -> None:
    """Lost otherwise: “entered by your office”, and in the next line that somebody has to look for it."""
    enter_treaty(home)
    assert codes(ask("KE", "AE").bilateral) == ["bilateral_entered"]
    assert codes(ask("KE", "AE", bilateral="yes").bilateral) == ["bilateral_entered"]
    assert codes(ask("KE", "AE", bilateral="none").bilateral) == ["bilateral_entered", "bilateral_contradicted"]


def test_a_treaty_that_is_not_for_such_requests_is_no_answer() -> None:
    """Lost otherwise: the extradition treaty nobody looked for, because a treaty on assistance is entered."""
    enter_bilateral("es_ke_2022", scope="mla")
    asked = ask("KE", "ES", kind="extradition").bilateral
    assert codes(asked) == ["bilateral_not_extradition", "bilateral_not_checked"]
    assert asked[0].args == {"instrument": "es_ke_2022"}
    assert codes(ask("KE", "ES").bilateral) == ["bilateral_entered"]


@pytest.mark.parametrize(
    ("adopted", "standing", "word"),
    [
        ("2022-03-01", "stands", "supplements_older"),
        ("1930-01-02", "only_supplementary", "superseded"),
        ("", "may_stand_confirm", "order_unrecorded"),
        ("1976", "may_stand_confirm", "order_unrecorded"),
    ],
)
def test_a_bilateral_treaty_gives_way_to_a_convention_only_where_it_is_older(
    adopted: str, standing: str, word: str
) -> None:
    """Lost otherwise: the treaty of 2022 between Türkiye and Germany, as if ECE art. 28(1) of 1957 had ended it."""
    enter_bilateral("tr_de_1", adopted=adopted)
    advice = ask("TR", "DE", "murder", kind="extradition")
    found = basis(advice, "tr_de_1")
    assert (found.standing, found.why[-1].code, found.why[-1].args["instrument"]) == (
        standing,
        word,
        "coe_extradition_1957",
    )
    if word == "supplements_older":
        assert found.why[-1].citation == Citation("coe_extradition_1957", "art. 28(2)")
    listed = [point.args["instrument"] for point in advice.contents if point.code == "contents_binding"]
    assert ("tr_de_1" in listed) == (standing == "stands")


def test_a_territory_is_no_state_that_treaties_bind_by_themselves() -> None:
    """Lost otherwise: a request to Hong Kong under a convention of the Organization of American States."""
    advice = ask("US", "HK", "murder")
    assert codes(advice.bilateral) == ["arrangement_not_checked", "territory"]
    assert advice.bilateral[-1].args == {"state": "HK", "other": "CN"}
    assert ask("US", "JE").bilateral[-1].args == {"state": "JE", "other": "GB"}
    for code in ("XK", "TW", "AQ", "EH"):
        assert codes(ask("DE", code).bilateral) == ["arrangement_not_checked", "never_party"]
    for pair in (("US", "HK"), ("DE", "XK"), ("DE", "AQ")):
        assert codes(ask(*pair, "murder").use) == ["use_without_treaty"]
    assert codes(ask("IT", "VA").bilateral) == ["bilateral_not_checked"], "no member of the UN, but a party"


def test_one_state_is_not_told_to_look_for_a_treaty_with_itself() -> None:
    """Lost otherwise: a day in the archives, for a treaty between China and Hong Kong."""
    for pair in (("CN", "HK"), ("HK", "CN"), ("HK", "MO"), ("FR", "NC"), ("NL", "AW"), ("GB", "JE"), ("FO", "DK")):
        advice = ask(*pair)
        assert codes(advice.bilateral) == ["one_state"]
        assert [each.instrument for each in advice.bases] == ["domestic_law"], "nothing between States binds them"
        assert codes(advice.use) == ["use_arrangement"]
        assert not {"use_without_treaty", "bilateral_open", "police_channel_unrecorded"} & set(codes(advice.points))


def test_an_agreement_on_surrender_that_is_not_in_the_data_is_told_of() -> None:
    """Lost otherwise: a letter of 1957 to a State that wants an arrest warrant on a form."""
    told = ask("NO", "ES", kind="extradition").bilateral[-1]
    assert (told.code, told.as_of) == ("surrender_agreement", "2019-09-03")
    assert "ejn-crimjust" in told.source
    for pair, kind in (
        (("NO", "ES"), "mutual_assistance"),
        (("NO", "IS"), "extradition"),
        (("CH", "ES"), "extradition"),
    ):
        assert "surrender_agreement" not in codes(ask(*pair, kind=kind).bilateral)


@pytest.mark.parametrize(
    ("pair", "kind", "code"),
    [
        (("SE", "FI"), "extradition", "nordic_warrant"),
        (("IS", "DK"), "provisional_arrest", "nordic_warrant"),
        (("SE", "DE"), "extradition", ""),
        (("SE", "FI"), "mutual_assistance", ""),
        (("CH", "DE"), "mutual_assistance", "schengen_mla"),
        (("DE", "LI"), "extradition", "schengen_extradition"),
        (("CH", "LI"), "extradition", ""),
        (("DE", "US"), "extradition", "eu_us"),
        (("US", "FR"), "mutual_assistance", "eu_us"),
        (("GB", "US"), "extradition", ""),
        (("DE", "JP"), "mutual_assistance", "eu_japan"),
        (("DE", "JP"), "extradition", ""),
    ],
)
def test_what_may_govern_and_is_not_in_the_data_is_asked_about(pair: tuple[str, str], kind: str, code: str) -> None:
    """Lost otherwise: the Nordic arrest warrant, and what the Union agreed with others."""
    told = [one for one in ask(*pair, "murder", kind=kind).bilateral if not one.code.startswith("bilateral")]
    assert [one.code for one in told] == ([code] if code else [])
    assert all(one.source and one.as_of and "ask" in say(one) for one in told)


def test_where_it_is_agreed_an_order_goes_to_the_provider_and_an_alert_asks_for_the_arrest() -> None:
    """Lost otherwise: weeks of letters, where a certificate goes to the provider, and an alert to every border."""
    for kind in ("preservation", "mutual_assistance"):
        assert "provider_order" in codes(ask("DE", "FR", "cybercrime", kind=kind).formal)
        assert "provider_order" not in codes(ask("DE", "DK", "cybercrime", kind=kind).formal)
        before = advise(Question("DE", "FR", kind, ("cybercrime",), today=date(2026, 8, 17)))
        assert "provider_order" not in codes(before.formal)
    assert "data_access" in codes(ask("US", "GB", "cybercrime").formal)
    assert "data_access" in codes(ask("AU", "US", "cybercrime", kind="preservation").formal)
    assert "data_access" not in codes(ask("AU", "GB", "cybercrime").formal)
    assert "sis_alert" in codes(ask("DE", "FR", kind="provisional_arrest").urgent)
    assert "sis_alert" not in codes(ask("DE", "TR", kind="provisional_arrest").urgent)
    assert "sis_alert" not in codes(ask("DE", "FR").urgent)


@pytest.mark.parametrize(
    ("pair", "code"),
    [
        (("DK", "FR"), "eu_convention"),
        (("DE", "IE"), "eu_convention"),
        (("NO", "FR"), "eu_convention_applied"),
        (("DE", "FR"), ""),
        (("NO", "IS"), ""),
        (("DK", "TR"), ""),
    ],
)
def test_what_supplements_the_convention_of_1959_in_europe_is_told_of(pair: tuple[str, str], code: str) -> None:
    """Lost otherwise: a letter through two ministries, where judges may write to one another."""
    told = [one for one in ask(*pair, "murder").bilateral if one.code.startswith("eu_convention")]
    assert [one.code for one in told] == ([code] if code else [])
    assert all(one.source and one.as_of for one in told)
    assert not [one for one in ask(*pair, kind="extradition").bilateral if one.code.startswith("eu_convention")]


def test_a_treaty_not_entered_is_asked_for() -> None:
    """Lost otherwise: advice that seems to have read a treaty it has not."""
    advice = ask("KE", "AE", bilateral="yes")
    assert codes(advice.bilateral) == ["bilateral_enter_it"]
    assert "use_bilateral" in codes(advice.use)


def test_the_duty_comes_from_one_text_and_the_contents_from_another() -> None:
    """Lost otherwise: a request that cites a duty and follows no list."""
    advice = ask("KE", "AE", "terrorist-financing")
    assert [(point.code, point.args["instrument"]) for point in advice.use] == [("use_basis", "financing_1999")]
    assert advice.use[0].citation is not None
    assert advice.use[0].citation.ref == "art. 12(1)"
    first = advice.contents[0]
    assert (first.code, first.args) == (
        "contents_if_none_and_met",
        {"instrument": "untoc_2000", "because": "art. 18(7)"},
    )


@pytest.mark.parametrize(
    ("pair", "bilateral", "code"),
    [
        (("KE", "AE"), "none", "contents_no_treaty"),
        (("KE", "AE"), "not_checked", "contents_if_none"),
        (("KE", "AE"), "yes", "contents_good_practice"),
        (("TR", "RS"), "none", "contents_good_practice"),
    ],
)
def test_the_paragraphs_of_untoc_bind_only_where_no_treaty_does(
    pair: tuple[str, str], bilateral: Answered, code: str
) -> None:
    """Lost otherwise: a duty claimed that article 18(7) does not give."""
    advice = ask(*pair, "organized-crime", bilateral=bilateral)
    assert code in [point.code for point in advice.contents if point.args.get("instrument") == "untoc_2000"]


def test_a_prescribed_form_is_the_advice() -> None:
    """Lost otherwise: a letter where the law of the two States wants its own form."""
    prescribed: tuple[tuple[str, str, str], ...] = (
        ("DE", "extradition", "eu_eaw_2002"),
        ("DE", "mutual_assistance", "eu_eio_2014"),
        ("GB", "extradition", "eu_uk_tca_2020"),
    )
    for requested, kind, form in prescribed:
        advice = ask("FR", requested, "drugs", kind=kind)
        assert (advice.use[0].code, advice.use[0].args["instrument"]) == ("use_form_first", form)
        assert advice.contents == ()
    assert "use_form_first" not in codes(ask("FR", "DK", "drugs").use)


FORMS = [("DE", "FR", "mutual_assistance"), ("DE", "FR", "extradition"), ("EE", "BG", "provisional_arrest"),
         ("FR", "GB", "mutual_assistance"), ("IE", "GB", "extradition"), ("DE", "FR", "preservation")]  # fmt: skip


@pytest.mark.parametrize(("requesting", "requested", "kind"), FORMS)
def test_where_a_form_stands_nothing_is_said_of_a_want_of_treaties(requesting: str, requested: str, kind: str) -> None:
    """Lost otherwise: an Investigation Order sent through the embassy, or data lost though Budapest binds both."""
    advice = ask(requesting, requested, "cybercrime", kind=kind)
    said = {point.code for point in advice.points}
    assert not said & {"channel_unknown", "preserve_unrecorded", "bilateral_not_checked"}
    if kind != "preservation":
        assert "authority_unknown" not in said
        assert not [point for point in advice.authority if point.args.get("under")]
    if kind == "mutual_assistance":
        assert "budapest_2001" in [one.args.get("instrument") for one in advice.formal if one.code == "preserve_first"]
        assert "contact_point" in codes(advice.urgent)


def test_preserving_data_is_told_nothing_that_is_for_other_assistance() -> None:
    """Lost otherwise: “its list binds”, and below that Budapest art. 27(1) has it follow the list of another treaty."""
    advice = ask("US", "JP", "cybercrime", kind="preservation")
    budapest = basis(advice, "budapest_2001")
    assert "art. 27(1)" not in [relation.ref for relation in budapest.relations]
    assert "joint_investigations" not in [gift.function for gift in budapest.gives]
    assert not {"joint_team", "joint_team_2322", "spontaneous_information"} & set(codes(advice.formal))
    assert {clock.limit.clock for clock in advice.clocks} == {"preservation"}
    assert "art. 27(1)" in [
        relation.ref for relation in basis(ask("US", "JP", "cybercrime"), "budapest_2001").relations
    ]


def test_a_request_to_preserve_data_needs_no_form_but_the_one_that_follows_does() -> None:
    """Lost otherwise: Annex A for a request that the 24/7 point answers within the hour."""
    advice = ask("DE", "FR", "cybercrime", kind="preservation")
    assert [(one.code, one.citation and one.citation.ref) for one in advice.use] == [
        ("use_form_after", "Annex A"),
        ("use_basis", "art. 29"),
    ]
    assert [one.args["instrument"] for one in advice.contents] == ["budapest_2001"]


OWN_LISTS = [
    ("JP", "US", "cybercrime", "preservation", "budapest_2001", "art. 29(2)", "contents_binding"),
    ("TR", "CH", "bombing", "provisional_arrest", "coe_extradition_1957", "art. 16(2)", "contents_binding"),
    ("US", "CL", "organized-crime", "provisional_arrest", "untoc_2000", "art. 16(9)", "contents_if_confirmed"),
    ("QA", "SA", "organized-crime", "provisional_arrest", "untoc_2000", "art. 16(9)", "contents_if_confirmed"),
    ("SG", "MY", "drugs", "mutual_assistance", "asean_mlat_2004", "art. 6(1)", "contents_binding"),
    ("TR", "RS", "cybercrime", "preservation", "budapest_2001", "art. 29(2)", "contents_binding"),
]


@pytest.mark.parametrize(("requesting", "requested", "offence", "kind", "code", "ref", "word"), OWN_LISTS)
def test_the_list_for_the_kind_comes_first(
    requesting: str, requested: str, offence: str, kind: str, code: str, ref: str, word: str
) -> None:
    """Lost otherwise: a request for arrest at midnight that leaves out one of the four things art. 16(2) asks for."""
    first = ask(requesting, requested, offence, kind=kind).contents[0]
    assert (first.args["instrument"], first.citation and first.citation.ref, first.code) == (code, ref, word)


def test_what_is_asked_before_is_cited_to_its_own_article_and_not_told_to_come_first() -> None:
    """Lost otherwise: advice in a circle, or Budapest cited to its general duty."""
    preservation = ask("TR", "RS", "cybercrime", kind="preservation")
    assert (preservation.use[0].args["instrument"], preservation.use[0].citation) == (
        "budapest_2001",
        Citation("budapest_2001", "art. 29"),
    )
    arrest = ask("TR", "RS", "bombing", kind="provisional_arrest")
    assert "arrest_first" not in codes(arrest.formal)
    assert Citation("coe_extradition_1957", "art. 16(3)") in [point.citation for point in arrest.urgent]
    assert "point_24_7" not in codes(arrest.urgent)


def test_a_bilateral_treaty_stands_behind_the_convention_that_supersedes_it() -> None:
    """Lost otherwise: the documents of a treaty that ECE art. 28(1) has set aside."""
    advice = ask("UA", "MD", "drugs", kind="extradition", bilateral="yes")
    assert codes(advice.use)[:2] == ["use_if_tested", "use_bilateral_behind"]
    assert codes(advice.contents)[:2] == ["contents_binding", "contents_bilateral_behind"]
    assert codes(ask("UA", "MD", "drugs", kind="extradition").bilateral) == ["bilateral_behind"]
    assert codes(ask("KE", "AE", kind="extradition", bilateral="yes").use)[0] == "use_bilateral"


def test_what_both_belong_to_is_looked_for_first_and_what_neither_can_is_not_named() -> None:
    """Lost otherwise: reciprocity between two members of the Arab League, and SAARC for Germany and France."""
    arab = ask("SA", "EG", "terrorist-act")
    first = arab.use[0].args
    assert (first["organisation"], first["instruments"].split()[0]) == ("arab_league", "riyadh_1983")
    assert codes(arab.use)[0] == "look_first"
    european = {one.instrument for one in ask("DE", "FR", "other").bases}
    assert not european & {"saarc_mla_2008", "mercosur_san_luis_1996", "riyadh_1983", "asean_mlat_2004"}


def test_what_is_to_be_looked_at_first_is_one_line_an_organisation_and_also_a_text_that_nobody_read() -> None:
    """Lost otherwise: the first screen to pointers; and the Convention of ECOWAS, because its text was not found."""
    pointers = [point.args for point in ask("JM", "TT", kind="extradition").use if point.code == "look_first"]
    assert pointers == [{"organisation": "oas", "instruments": "montevideo_extradition_1933 oas_extradition_1981"}]
    ecowas = {"organisation": "ecowas", "instrument": "ecowas_mla_1992"}
    assert ecowas in [point.args for point in ask("TG", "BJ", "child-exploitation").use]
    assert ecowas not in [point.args for point in ask("TG", "BJ", kind="extradition").use]
    assert ecowas not in [point.args for point in ask("TG", "FR", "child-exploitation").use]


def test_a_convention_that_may_have_ended_another_is_looked_at_before_that_is_cited() -> None:
    """Lost otherwise: a request under Minsk between two States for which Chisinau ended it (art. 120(3))."""
    table = "\n".join((
        "instrument,state,status,date,ended,source,as_of",
        *(f"cis_minsk_1993,{state},party,,,note of the depositary,2026-05-01" for state in ("KZ", "KG")),
    ))  # fmt: skip
    instruments.apply(instruments.import_facts("parties", table.encode(), today=TODAY))
    advice = ask("KZ", "KG", "murder", kind="extradition")
    assert [(point.code, point.args["instrument"]) for point in advice.use] == [
        ("look_first", "cis_chisinau_2002"),
        ("use_if_tested", "cis_minsk_1993"),
    ]
    why = next(point for point in basis(advice, "cis_minsk_1993").why if point.code == "supersedes_unrecorded")
    assert why.citation == Citation("cis_chisinau_2002", "art. 120(3)")


def test_a_treaty_speaks_of_the_channel_before_a_law_for_want_of_one() -> None:
    """Lost otherwise: the diplomatic channel of Law 24.767 where Nassau art. 3 has central authorities."""
    channel = ask("BR", "AR", "corruption").channel
    assert (channel[0].args["instrument"], channel[0].citation) == ("oas_mla_1992", Citation("oas_mla_1992", "art. 3"))
    assert "channel_profile" not in codes(channel)


def test_official_languages_are_a_hint_and_what_a_state_said_is_not() -> None:
    """Lost otherwise: a translation into a language nobody reads there."""
    assert codes(ask("KE", "CH").language)[0] == "language_accepted"
    assert "language_hint" not in codes(ask("KE", "CH").language)
    hint = ask("KE", "AE").language[-1]
    assert (hint.code, hint.source) == ("language_hint", "")


def test_the_languages_recorded_of_an_authority_are_told_in_words() -> None:
    """Lost otherwise: “not recorded”, where the State named its languages with its authority."""
    said = ask("FR", "EG", "fraud").language
    assert "language_hint" not in codes(said)
    (told,) = [say(point) for point in said if point.code == "language_of_authority"]
    assert told.startswith("Ministry of Justice")
    assert "recorded languages: Arabic; French. They were named under Bilateral MLA treaty with Switzerland" in told
    assert codes(ask("KE", "SI", "fraud").language)[:2] == ["language_accepted", "language_article"], "said better"


def test_an_authority_that_is_not_recorded_is_said_to_be_so() -> None:
    """Lost otherwise: an address somebody made up."""
    assert "authority_unknown" in codes(ask("KE", "AE").authority)
    found = ask("KE", "CH").authority[0]
    assert found.code == "authority"
    assert found.source
    assert found.as_of


def test_an_authority_named_for_another_state_does_not_head_the_list() -> None:
    """Lost otherwise: Brazil, sent to the office that the United States named in a treaty with Switzerland."""
    assert codes(ask("BR", "US").authority)[:2] == ["authority_unknown", "authority"]
    assert codes(ask("CH", "US").authority)[0] == "authority"


def test_a_formal_request_is_not_always_the_first_way() -> None:
    """Lost otherwise: data deleted, a person gone, while a letter is written."""
    mla = codes(ask("TR", "RS", "cybercrime").formal)
    assert {"police_channel", "preserve_first", "spontaneous_information", "joint_team"} <= set(mla)
    assert "arrest_first" in codes(ask("TR", "RS", kind="extradition").formal)


def test_an_exchange_of_convictions_is_no_information_without_a_request() -> None:
    """Lost otherwise: evidence offered under ECMA art. 22, which is about yearly lists of convictions."""
    told = [one for one in ask("TR", "RS").formal if one.code == "spontaneous_information"]
    cited = {one.args["instrument"]: one.citation and one.citation.ref for one in told}
    assert cited["coe_mla_2ap_2001"] == "art. 11"
    assert not {"coe_mla_1959", "coe_mla_ap_1978", "hostages_1979", "bombings_1997"} & cited.keys()


def test_an_article_on_assistance_is_not_cited_for_extradition_nor_the_other_way_round() -> None:
    """Lost otherwise: UNTOC 18(13), cited to a ministry that knows it is about mutual assistance."""
    extradition = ask("KE", "AE", "organized-crime", kind="extradition")
    assistance = ask("KE", "AE", "organized-crime")
    for advice, foreign in ((extradition, "art. 18"), (assistance, "art. 16")):
        untoc = basis(advice, "untoc_2000")
        points = (*advice.channel, *advice.language, *advice.authority, *advice.urgent, *advice.formal)
        cited = [point.citation.ref for point in points if point.citation]
        assert untoc.gives
        assert not [ref for ref in (*cited, *(gift.ref for gift in untoc.gives)) if ref.startswith(foreign)]
    assert "channel_unknown" in codes(extradition.channel)
    assert "channel_article" in codes(assistance.channel)


def test_a_clock_says_what_it_starts_on() -> None:
    """Lost otherwise: release on the eighteenth day, counted from the wrong one."""
    clocks = ask("TR", "RS", kind="extradition").clocks
    found = {(clock.limit.ref, clock.limit.value): clock.limit.starts for clock in clocks}
    assert found[("art. 16(4)", 18)] == "arrest"
    assert found[("art. 16(4)", 40)] == "arrest"


def test_a_period_has_its_unit() -> None:
    """Lost otherwise: “45 / 20-45”, and a reader who takes days for weeks."""
    said = [limit.words for found in instruments.instruments() for limit in found.time_limits if limit.value is None]
    assert said
    assert [
        words for words in said if re.search(r"\d", words) and not re.search(r"\d (hours|days|months)", words)
    ] == []


def test_a_form_has_its_clocks_or_says_that_they_are_not_recorded() -> None:
    """Lost otherwise: sixty days on an arrest warrant, or thirty on an Investigation Order, that nobody counted."""
    warrant = ask("DE", "FR", kind="extradition")
    assert ("art. 17(3)", 60, "arrest") in [
        (one.limit.ref, one.limit.value, one.limit.starts) for one in warrant.clocks
    ]
    order = ask("DE", "FR")
    assert "art. 12(3); art. 12(5)" in [one.limit.ref for one in order.clocks if one.instrument == "eu_eio_2014"]
    assert "clocks_of_form" not in codes(warrant.urgent) + codes(order.urgent)
    assert "clocks_of_form" in codes(ask("FR", "GB").urgent)


def test_caveats_are_said_once() -> None:
    """Lost otherwise: deposit taken for entry into force, a reservation overlooked."""
    assert codes(ask("KE", "AE").caveats)[:3] == ["confirm", "deposit", "reservations"]


def test_every_condition_is_about_an_offence_that_the_instrument_names() -> None:
    """Lost otherwise: a condition that is never said, because of a typing error."""
    for found in instruments.instruments():
        firm = [one for one in found.only_if if not (one.may_refuse and found.any_offence)]
        assert {offence for one in firm for offence in one.offences} <= found.names_offences.keys()


def test_a_fiscal_offence_may_be_refused_and_the_treaty_is_cited_all_the_same() -> None:
    """Lost otherwise: the surprise of a refusal under ECMA art. 2(a); or the treaty itself."""
    found = basis(ask("CH", "LI", "tax"), "coe_mla_1959")
    assert (found.standing, found.why[-1].code) == ("stands", "may_refuse")
    assert "may_refuse" not in codes(basis(ask("CH", "LI", "murder"), "coe_mla_1959").why)


def test_every_shipped_treaty_says_which_offences_it_reaches() -> None:
    """Lost otherwise: a convention on drugs that is advised for murder, as one whose text must be read."""
    for found in instruments.instruments():
        assert found.tells_offences or found.kind not in ("multilateral_treaty", "protocol", "amendment"), found.code


COVERED = st.tuples(st.sampled_from(sorted(states())), st.sampled_from(sorted(states())))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    COVERED,
    st.sampled_from(["mutual_assistance", "extradition"]),
    st.lists(st.sampled_from(sorted(OFFENCES)), min_size=1, max_size=3, unique=True),
    st.sampled_from(["yes", "none", "not_checked"]),
    st.dates(date(2024, 1, 1), date(2040, 1, 1)),
)
def test_any_two_states_get_advice_whose_every_citation_is_in_the_data(
    pair: tuple[str, str], kind: str, offences: list[str], bilateral: Answered, today: date
) -> None:
    """Lost otherwise: a crash for a pair nobody tried, or an article nobody can look up."""
    question = Question(*pair, kind, tuple(offences), Bilateral(bilateral), today)
    advice = advise(question)
    assert advice.use
    for point in advice.points:
        if point.citation:
            assert set(point.citation.ref.split("; ")) <= references(point.citation.instrument), point
        if point.args.get("instrument"):
            instruments.instrument(point.args["instrument"])
        assert not point.source or point.as_of, point
    for found in advice.bases:
        assert found.why, found
        known = instruments.instrument(found.instrument)
        assert set(found.relations) <= set(known.relations)
        assert {part for gift in found.gives for part in gift.ref.split("; ")} <= references(found.instrument)


def references(code: str) -> set[str]:
    """Every place in an instrument that its file names; a reference to several places is several."""
    found = instruments.instrument(code)
    parts = (found.assistance, found.request_contents, found.extradition_documents, found.time_limits)
    more = (found.thresholds, found.relations, tuple(found.articles.values()))
    over = tuple(one for other in instruments.instruments() for one in other.only_if if one.through == code)
    named = {part for group in (*parts, *more, found.only_if, over) for one in group for part in one.ref.split("; ")}
    return named | {re.sub(r"\([a-z]\)$", "", part) for part in named}
