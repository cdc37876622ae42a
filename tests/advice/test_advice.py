"""The whole advice: what is asked first, what is used, where contents come from, the way there, and nothing made up."""

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mla_assistant import instruments
from mla_assistant.advice import OFFENCES, Bilateral, Question, advise
from mla_assistant.advice.offences import PHRASES
from mla_assistant.advice.question import Answered
from mla_assistant.text.names import states
from tests.advice.conftest import ask, basis, codes


def test_a_bilateral_treaty_not_checked_is_warned_of_first() -> None:
    """Lost otherwise: months on the wrong basis, because nobody asked."""
    assert codes(ask("KE", "AE", "terrorist-financing").bilateral) == ["bilateral_not_checked"]


def test_none_without_place_and_day_is_not_yet_a_record() -> None:
    """Lost otherwise: the proof, two years later, that somebody looked."""
    assert codes(ask("KE", "AE", bilateral="none").bilateral) == ["bilateral_none_unproven"]
    proven = advise(Question("KE", "AE", bilateral=Bilateral("none", "treaty register", "2026-11-01")))
    assert codes(proven.bilateral) == ["bilateral_none"]


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


def test_official_languages_are_a_hint_and_what_a_state_said_is_not() -> None:
    """Lost otherwise: a translation into a language nobody reads there."""
    assert codes(ask("KE", "CH").language)[0] == "language_accepted"
    assert "language_hint" not in codes(ask("KE", "CH").language)
    hint = ask("KE", "AE").language[-1]
    assert (hint.code, hint.source) == ("language_hint", "")


def test_an_authority_that_is_not_recorded_is_said_to_be_so() -> None:
    """Lost otherwise: an address somebody made up."""
    assert "authority_unknown" in codes(ask("KE", "AE").authority)
    found = ask("KE", "CH").authority[0]
    assert found.code == "authority"
    assert found.source
    assert found.as_of


def test_a_formal_request_is_not_always_the_first_way() -> None:
    """Lost otherwise: data deleted, a person gone, while a letter is written."""
    mla = codes(ask("TR", "RS", "cybercrime").formal)
    assert {"police_channel", "preserve_first", "spontaneous_information", "joint_team"} <= set(mla)
    assert "arrest_first" in codes(ask("TR", "RS", kind="extradition").formal)


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


def test_caveats_are_said_once() -> None:
    """Lost otherwise: deposit taken for entry into force, a reservation overlooked."""
    assert codes(ask("KE", "AE").caveats)[:3] == ["confirm", "deposit", "reservations"]


def test_every_offence_is_claimed_in_the_words_of_the_instrument() -> None:
    """Lost otherwise: an instrument said to cover what it does not."""
    for named in (*OFFENCES.values(), PHRASES):
        for code, phrase in named.items():
            assert any(phrase in words for words in instruments.instrument(code).offences), (code, phrase)


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
    return {part for group in (*parts, *more) for one in group for part in one.ref.split("; ")}
