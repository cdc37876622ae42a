"""What a treaty can be entered with, and what becomes of it."""

from datetime import date
from pathlib import Path
from typing import get_args

import pytest

from mla_assistant.drafting.advice_labels import FUNCTION_LABELS
from mla_assistant.drafting.own_treaty import head, keep, row, words
from mla_assistant.drafting.treaty_words import REQUIREMENT_LABELS
from mla_assistant.instruments import instrument
from mla_assistant.instruments.vocabulary import Field, Function

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


def test_what_only_one_kind_of_request_answers_is_asked_of_that_kind() -> None:
    """Lost otherwise: a request for preservation of which the treaty asks nothing."""
    assert row("request_contents", "followup_mla", "art. 9", "x").applies_when == "preservation"
    assert row("request_contents", "data_description", "art. 9", "x").applies_when == "always"
    assert (
        row("extradition_documents", "provisional_arrest_statement", "art. 9", "x").applies_when == "provisional_arrest"
    )


def test_a_second_treaty_of_the_same_year_takes_nothing_from_the_first() -> None:
    """Lost otherwise: the treaty on extradition, overwritten by the one on assistance."""
    first = head("US", "JM", "extradition", TODAY)._replace(
        title="Extradition", in_force="1991-07-07", verified="yes", source="TIAS"
    )
    assert keep(first, [], TODAY) == ("jm_us_1991", [])
    assert keep(first._replace(title="Assistance", mla="yes"), [], TODAY) == ("jm_us_1991_2", [])
    assert instrument("jm_us_1991").title() == "Extradition"


def test_where_this_user_may_the_whole_office_has_the_treaty(home: Path) -> None:
    """Lost otherwise: each drafter of an office enters the same treaty again."""
    (home / "office").mkdir()
    first = head("US", "JM", "extradition", TODAY)._replace(title="Treaty", verified="yes", source="TIAS")
    assert keep(first, [], TODAY) == ("jm_us", [])
    assert (home / "office" / "facts" / "instruments" / "jm_us.toml").is_file()


def test_a_problem_names_the_row_that_it_is_about() -> None:
    """Lost otherwise: “too long”, and twenty articles to look through."""
    first = head("US", "JM", "extradition", TODAY)._replace(title="Treaty", verified="yes", source="TIAS")
    long = row("articles", "nationals", "art. 7", "x" * 2001)
    _code, (wrong,) = keep(first, [row("articles", "extradition", "art. 1", "Duty."), long], TODAY)
    assert wrong.row is not None
    assert (wrong.row.article, wrong.problem.code) == ("art. 7", "too_long")
