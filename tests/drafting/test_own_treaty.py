"""What a treaty can be entered with, and what becomes of it."""

from datetime import date
from pathlib import Path
from typing import get_args

import pytest

from mla_assistant.drafting.advice_labels import FUNCTION_LABELS
from mla_assistant.drafting.own_treaty import blank, conditions, entered, keep, row, words
from mla_assistant.drafting.treaty_words import CONDITION_LABELS, REQUIREMENT_LABELS
from mla_assistant.instruments import clock, instrument, instruments
from mla_assistant.instruments.vocabulary import Field, Function
from mla_assistant.review.as_basis import as_basis
from mla_assistant.review.switches import NOT_YET
from mla_assistant.text.dates import parse_date

TODAY = date(2026, 11, 30)


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("MLA_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("MLA_OFFICE", str(tmp_path / "office"))
    return tmp_path


def test_every_requirement_and_every_function_has_a_name() -> None:
    """Lost otherwise: a list of codes before a lawyer with a treaty in hand."""
    assert REQUIREMENT_LABELS.keys() == {*get_args(Field)}
    assert {*get_args(Function)} <= FUNCTION_LABELS.keys()


def test_a_list_offers_what_a_request_of_that_scope_can_answer() -> None:
    """Lost otherwise: a requirement that is ticked and then asked of nobody."""
    assert "questions" in words("request_contents")
    assert "questions" not in words("extradition_documents")
    assert "evidence_summary" in words("extradition_documents")


def test_an_article_without_a_sentence_is_kept_without_one() -> None:
    """Lost otherwise: the name of a list in English, told as what the treaty says, in an office that writes French."""
    first = blank("US", "JM", "mla", TODAY).first._replace(title="Treaty", verified="yes", source="TIAS")
    assert keep(first, [row("articles", "costs", "art. 3", "")], TODAY) == ("jm_us", [])
    assert instrument("jm_us").articles["costs"].note == ""
    assert entered("jm_us").listed["articles"]["costs"].text == ""


@pytest.mark.parametrize(
    ("in_force", "language", "noted"),
    [
        ("1977-01-23", "en", "in force since 23 January 1977 (28 U.S.T. 2019)"),
        ("1977-01", "en", "in force since January 1977 (28 U.S.T. 2019)"),
        ("1977-01-23", "fr", "23 janvier 1977 (28 U.S.T. 2019)"),
        ("", "en", ""),
    ],
)
def test_a_treaty_taken_as_a_basis_says_since_when_it_is_in_force(in_force: str, language: str, noted: str) -> None:
    """Lost otherwise: the number of a treaty series, where the other side asks whether the treaty is in force."""
    first = blank("US", "JM", "mla", TODAY).first
    first = first._replace(title="Treaty", in_force=in_force, verified="yes", source="28 U.S.T. 2019")
    code, problems = keep(first, [], TODAY)
    assert not problems
    said = as_basis(instrument(code), "mla", language).get("both_parties", "")
    assert (said.endswith(noted), bool(said)) == (True, bool(noted))


def test_what_only_one_kind_of_request_answers_is_asked_of_that_kind() -> None:
    """Lost otherwise: a request for preservation of which the treaty asks nothing."""
    assert row("request_contents", "followup_mla", "art. 9", "x").applies_when == "preservation"
    assert row("request_contents", "data_description", "art. 9", "x").applies_when == "always"
    assert (
        row("extradition_documents", "provisional_arrest_statement", "art. 9", "x").applies_when == "provisional_arrest"
    )


def test_a_demand_is_entered_with_its_condition() -> None:
    """Lost otherwise: a judgment that is asked of a request for prosecution, or nothing asked after one in absence."""
    offered = conditions("extradition_documents")
    assert offered["convicted_in_absentia"] == "only in absence"
    assert {"accused", "convicted"} <= offered.keys()
    assert "search" in conditions("request_contents")
    assert not offered.keys() & NOT_YET.keys()
    first = blank("US", "JM", "extradition", TODAY).first._replace(title="Treaty", verified="yes", source="TIAS")
    only = row("extradition_documents", "in_absentia", "art. 8", "Absence.", when="convicted_in_absentia")
    assert keep(first, [only], TODAY) == ("jm_us", [])
    assert instrument("jm_us").extradition_documents[0].applies_when == "convicted_in_absentia"
    assert entered("jm_us").listed["extradition_documents"]["in_absentia"].applies_when == "convicted_in_absentia"


def test_every_condition_of_a_shipped_list_has_words() -> None:
    """Lost otherwise: a condition that only the table can say."""
    for listed in ("request_contents", "extradition_documents"):
        said = {item.applies_when for found in instruments() for item in getattr(found, listed)}
        assert said - CONDITION_LABELS.keys() <= NOT_YET.keys()


def test_all_that_is_wrong_is_told_at_once() -> None:
    """Lost otherwise: five rounds of mending, one sentence each."""
    first = blank("US", "JM", "mla", TODAY).first._replace(in_force="2099", adopted="some day", as_of="")
    _code, wrong = keep(first, [row("request_contents", "facts_summary", "art. 5", "Facts.")], TODAY)
    assert {each.column for each in wrong} == {"title", "verified", "in_force", "adopted", "source", "as_of"}


def test_a_second_treaty_of_the_same_year_takes_nothing_from_the_first() -> None:
    """Lost otherwise: the treaty on extradition, overwritten by the one on assistance."""
    first = blank("US", "JM", "extradition", TODAY).first._replace(
        title="Extradition", in_force="1991-07-07", verified="yes", source="TIAS"
    )
    assert keep(first, [], TODAY) == ("jm_us_1991", [])
    assert keep(first._replace(title="Assistance", mla="yes"), [], TODAY) == ("jm_us_1991_2", [])
    assert instrument("jm_us_1991").title() == "Extradition"


def test_the_city_where_a_treaty_was_signed_stays_with_its_day_and_can_be_taken_back() -> None:
    """Lost otherwise: half of the name by which the other side knows the treaty; or a wrong city, for good."""
    said = {"title": "Treaty", "place": "Kingston", "adopted": "1989-07-07", "verified": "yes", "source": "TIAS"}
    assert keep(blank("US", "JM", "mla", TODAY).first._replace(**said), [], TODAY) == ("jm_us_1989", [])
    assert instrument("jm_us_1989").place_and_date() == "Kingston, 7 July 1989"
    again = entered("jm_us_1989").first
    assert again.place == "Kingston"
    assert keep(again._replace(place=""), [], TODAY) == ("jm_us_1989", [])
    assert instrument("jm_us_1989").place_and_date() == "7 July 1989"


def test_a_treaty_that_is_there_is_not_entered_beside_itself() -> None:
    """Lost otherwise: a wrong entry that stays, and a right one beside it."""
    first = blank("US", "JM", "mla", TODAY).first._replace(title="Treaty", verified="yes", source="TIAS")
    assert keep(first, [], TODAY) == ("jm_us", [])
    code, (wrong,) = keep(first._replace(title="TREATY"), [], TODAY)
    assert (code, wrong.problem.code, wrong.column) == ("", "there_already", "title")


def test_a_correction_takes_the_place_of_what_stands_and_loses_nothing_that_the_form_has_not() -> None:
    """Lost otherwise: the periods and conditions that came by the table, when a title is mended on the screen."""
    first = blank("US", "JM", "mla", TODAY).first._replace(title="Treaty", verified="yes", source="TIAS")
    mine = row("request_contents", "facts_summary", "art. 5", "Facts.")
    others = [
        row("request_contents", "damage_consequences", "art. 6", "Damage.")._replace(applies_when="assets"),
        mine._replace(article="art. 7"),
        mine._replace(article="art. 8", fields="facts_summary; nexus"),
        mine._replace(article="art. 9", fields=""),
        row("articles", "costs", "art. 3", "Each its own."),
        mine._replace(section="time_limits", fields="", applies_when="", strength="", days="40", clock="safe_conduct"),
    ]
    keep(first, [mine, *others], TODAY)
    before = instrument("jm_us")
    kept = entered("jm_us")
    assert [each.article for each in kept.rest] == ["art. 7", "art. 8", "art. 9", "art. 5"]
    assert {word for rows in kept.listed.values() for word in rows} == {"facts_summary", "damage_consequences", "costs"}
    assert kept.listed["request_contents"]["damage_consequences"].applies_when == "assets"
    rows = [each for listed in kept.listed.values() for each in listed.values()]
    assert keep(kept.first._replace(title="Treaty of 1991"), [*rows, *kept.rest], TODAY) == ("jm_us", [])
    after = instrument("jm_us")
    assert after.title() == "Treaty of 1991"
    assert set(after.request_contents) == set(before.request_contents)
    assert (after.articles, after.time_limits, after.verified) == (before.articles, before.time_limits, True)


def test_a_correction_of_an_earlier_day_is_told_not_dropped() -> None:
    """Lost otherwise: a correction that was kept, as the program said, and is nowhere."""
    first = blank("US", "JM", "mla", TODAY).first._replace(title="Treaty", verified="yes", source="TIAS")
    keep(first, [], TODAY)
    mended = entered("jm_us").first._replace(title="Treaty of 1991", as_of="2020")
    _code, (wrong,) = keep(mended, [], TODAY)
    assert (wrong.problem.code, wrong.column) == ("older", "as_of")
    assert instrument("jm_us").title() == "Treaty"


def test_a_correction_goes_where_the_treaty_stands(home: Path) -> None:
    """Lost otherwise: a correction in the folder of the office, and the wrong entry still over it."""
    first = blank("US", "JM", "mla", TODAY).first._replace(title="Treaty", verified="yes", source="TIAS")
    keep(first, [], TODAY)
    (home / "office").mkdir()
    keep(entered("jm_us").first._replace(title="Treaty of 1991"), [], TODAY)
    assert instrument("jm_us").title() == "Treaty of 1991"
    assert not list((home / "office").rglob("*.toml"))


def test_where_this_user_may_the_whole_office_has_the_treaty(home: Path) -> None:
    """Lost otherwise: each drafter of an office enters the same treaty again."""
    (home / "office").mkdir()
    first = blank("US", "JM", "extradition", TODAY).first._replace(title="Treaty", verified="yes", source="TIAS")
    assert keep(first, [], TODAY) == ("jm_us", [])
    assert (home / "office" / "facts" / "instruments" / "jm_us.toml").is_file()


def test_a_problem_names_the_row_that_it_is_about() -> None:
    """Lost otherwise: “too long”, and twenty articles to look through."""
    first = blank("US", "JM", "extradition", TODAY).first._replace(title="Treaty", verified="yes", source="TIAS")
    long = row("articles", "nationals", "art. 7", "x" * 2001)
    _code, (wrong,) = keep(first, [row("articles", "extradition", "art. 1", "Duty."), long], TODAY)
    assert wrong.row is not None
    assert (wrong.row.article, wrong.problem.code) == ("art. 7", "too_long")


def test_a_period_that_was_entered_runs_from_the_arrest_and_is_there_to_be_corrected() -> None:
    """Lost otherwise: the day on which the person goes free."""
    first = blank("IN", "US", "extradition", TODAY).first._replace(title="Treaty", verified="yes", source="TIAS")
    word = "provisional_arrest arrest"
    keep(first, [row("time_limits", word, "art. 12(4)", "release", "60")], TODAY)
    (deadline,) = clock(instrument("in_us"), "arrest", parse_date("2026-10-01"))
    assert (str(deadline.ends), deadline.limit.clock) == ("2026-11-30", "provisional_arrest")
    assert entered("in_us").listed["time_limits"][word].days == "60"
