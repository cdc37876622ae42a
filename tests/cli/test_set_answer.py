"""`mla set`: an answer is saved, or refused with the file as it was."""

import fcntl
import json
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from mla_assistant.requests.reading import read
from tests.cli.conftest import Example, Run, assert_one_sentence


@pytest.fixture
def case(tmp_path: Path, example: Example) -> Path:
    path = tmp_path / "case.json"
    path.write_text(json.dumps(example("mutual_assistance")))
    return path


@pytest.mark.parametrize(
    ("place", "value", "words"),
    [
        ("persons", "x", "list"),
        ("persons", '{"family_name": "Idris"}', "list"),
        ("persons", "[1", "list"),
        ("persons", '["x"]', "form"),
        ("measures", '[{"type": "magic"}]', "type"),
        ("offences.o1.provisions", "x", "list"),
        ("requesting.central_authority", "x", "several answers"),
        ("header.date", "31 February 2026", "31 February"),
        ("offences.o1.penalty.years", "twenty", "twenty"),
        ("offences.o1.penalty.years", "9999999999999999999", "9999"),
        ("language", "klingonese", "klingonese"),
        ("requested.state", "Atlantis", "Atlantis"),
        ("handling.confidential", "true", "yes, no"),
        ("persons.p1.nationalities", "ZZ", "ZZ"),
        ("measures.m99.nexus", "x", "m1, m2"),
        ("header.reference", "\udcff\udcfe", "no letter that can be read"),
        ("header.reference", "\u200e", "no letter that can be read"),
    ],
)
def test_an_answer_that_can_not_be_read_is_refused_and_the_file_stays(
    mla: Run, case: Path, place: str, value: str, words: str
) -> None:
    """Lost otherwise: all persons of a request, to one word in the wrong place."""
    before = case.read_bytes()
    assert words in assert_one_sentence(mla("set", "case.json", place, value))
    assert case.read_bytes() == before


def test_bytes_that_are_no_text_reach_no_draft(mla: Run, case: Path) -> None:
    """Lost otherwise: a draft that no other program can read."""
    made = mla("set", "case.json", "header.reference", "MLA\udcff/8")
    assert made.returncode == 0
    assert b"could not be read here and was left out" in made.stderr
    assert b"U+" not in made.stderr
    assert "\\ud" not in case.read_text()
    assert read(json.loads(case.read_text())).request.header.reference == "MLA/8"


def test_a_link_to_a_draft_stays_a_link(mla: Run, case: Path, tmp_path: Path) -> None:
    """Lost otherwise: the answer, for everybody who opens the draft where it really lies."""
    link = tmp_path / "link.json"
    link.symlink_to(case)
    assert mla("set", "link.json", "header.reference", "MLA/8").returncode == 0
    assert link.is_symlink()
    assert json.loads(case.read_bytes())["header"]["reference"] == "MLA/8"


def test_two_at_one_file_lose_no_answer_in_silence(case: Path) -> None:
    """Lost otherwise: the answer of the one who was a moment earlier."""
    answers = {"header.reference": "MLA/9", "header.subject": "Harbour Bank", "facts.summary": "He paid."}
    command = [sys.executable, "-m", "mla_assistant", "set", str(case)]
    with ThreadPoolExecutor(len(answers)) as desk:
        runs = [desk.submit(subprocess.run, [*command, *each], check=False) for each in answers.items()]
    kept = {place for place, run in zip(answers, runs, strict=True) if run.result().returncode == 0}
    found = json.loads(case.read_bytes())
    assert kept
    assert kept == {
        place
        for place, there in {
            "header.reference": found["header"]["reference"] == "MLA/9",
            "header.subject": found["header"]["subject"] == "Harbour Bank",
            "facts.summary": found["facts"]["summary"][0]["text"] == "He paid.",
        }.items()
        if there
    }


@pytest.mark.parametrize("lock", [fcntl.flock, fcntl.lockf])
def test_a_draft_that_another_program_has_locked_is_left_alone(
    mla: Run, case: Path, lock: Callable[[Any, int], None]
) -> None:
    """Lost otherwise: what the other one writes, into a file that has no name any more."""
    before = case.read_bytes()
    with case.open("r+b") as held:
        lock(held, fcntl.LOCK_EX)
        assert "case.json" in assert_one_sentence(mla("set", "case.json", "header.reference", "MLA/9"))
    assert case.read_bytes() == before
    assert mla("set", "case.json", "header.reference", "MLA/9").returncode == 0
