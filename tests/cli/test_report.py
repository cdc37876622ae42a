"""`mla check --report`: the checklist for the file of the authority, made of the same findings, and never sent."""

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from mla_assistant.documents.write import unpack
from mla_assistant.drafting.report import report
from mla_assistant.drafting.report_document import report_document
from tests.cli.conftest import Run, assert_one_sentence
from tests.templates.printing import opens_cleanly, words_of

KINDS = ["mutual_assistance", "extradition"]
Example = Callable[[str], dict[str, Any]]
HOSTILE = ["</w:t></w:r></w:p>", "{{ document.reference }}", "{% if x %}", "{%p endif %}", "{field} %(n)s", "A & B"]


@pytest.fixture
def reported(mla: Run, tmp_path: Path) -> Callable[[dict[str, Any]], bytes]:
    """The report of a draft, made by the program."""

    def made(answers: dict[str, Any]) -> bytes:
        result = mla("check", "-", "--report", "report.docx", "--overwrite", stdin=json.dumps(answers).encode())
        assert result.returncode in (0, 1), result.stderr
        return (tmp_path / "report.docx").read_bytes()

    return made


@pytest.mark.parametrize("kind", KINDS)
def test_the_report_of_a_worked_case_opens_and_says_where_it_belongs(
    mla: Run, example: Example, tmp_path: Path, kind: str
) -> None:
    """Lost otherwise: the checklist in the file, or worse, the checklist in the envelope."""
    answers = example(kind)
    (tmp_path / "case.json").write_text(json.dumps(answers))
    checked = mla("check", "case.json", "--report", "report.docx")
    assert (checked.returncode, checked.stdout) == (0, mla("check", "case.json").stdout)
    assert b"report.docx" in checked.stderr
    data = (tmp_path / "report.docx").read_bytes()
    assert opens_cleanly(data) == []
    words = words_of(data)
    assert "It does not travel with the request." in words
    assert answers["header"]["reference"] in words


@pytest.mark.parametrize("kind", KINDS)
def test_the_report_of_an_empty_draft_lists_everything_there_is_to_do(mla: Run, tmp_path: Path, kind: str) -> None:
    """Lost otherwise: the plan for the first day of a case."""
    blank = mla("example", kind, "--blank").stdout
    checked = mla("check", "-", "--json", "--report", "report.docx", stdin=blank)
    assert checked.returncode == 1
    data = (tmp_path / "report.docx").read_bytes()
    assert opens_cleanly(data) == []
    words = words_of(data)
    findings = json.loads(checked.stdout)["findings"]
    assert words.count("☐") == len(findings)
    assert [each["message"] for each in findings if each["message"].split(". ")[0] not in words] == []
    assert [
        str(each["citation"]) for each in findings if each["citation"] and each["citation"]["ref"] not in words
    ] == []


def test_the_report_bears_the_fingerprint_of_the_paper(mla: Run, example: Example, tmp_path: Path) -> None:
    """Lost otherwise: the proof that this checklist belongs to that request."""
    (tmp_path / "case.json").write_text(json.dumps(example("extradition")))
    mla("check", "case.json", "--report", "report.docx")
    printed = mla("render", "case.json", "-o", "request.docx").stderr.decode()
    fingerprint = printed.split("fingerprint")[1].strip()
    assert re.fullmatch(r"([0-9a-f]{4} ){3}[0-9a-f]{4}", fingerprint)
    assert fingerprint in words_of((tmp_path / "report.docx").read_bytes())


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_in_a_finding_is_printed_as_it_is(mla: Run, example: Example, tmp_path: Path, text: str) -> None:
    """Lost otherwise: what somebody wrote into a draft, acting in the file of the authority."""
    answers = example("mutual_assistance")
    answers["header"]["date"] = f"2026 {text}"
    answers["measures"][0]["heading"] = f"Measure {text}"
    answers["measures"][0].pop("nexus", None)
    checked = mla("check", "-", "--json", "--report", "report.docx", stdin=json.dumps(answers).encode())
    assert checked.returncode == 1, checked.stderr
    data = (tmp_path / "report.docx").read_bytes()
    assert opens_cleanly(data) == []
    words = words_of(data)
    assert f"Measure {text}" in words
    assert f"2026 {text}" in words


def test_a_place_is_named_whole(reported: Callable[[dict[str, Any]], bytes], example: Example) -> None:
    """Lost otherwise: which of two measures with long and like headings a line of the checklist is about."""
    answers = example("mutual_assistance")
    heading = "Records of the accounts that the foundation holds with the three banks named below, and who opened them"
    answers["measures"][0] |= {"heading": heading, "nexus": []}
    words = words_of(reported(answers))
    assert f"{heading} ›" in words
    assert "…" not in words


def test_a_waived_finding_keeps_its_reason_and_who_answered_for_it(
    reported: Callable[[dict[str, Any]], bytes], example: Example
) -> None:
    """Lost otherwise: who decided to send it like that, and why."""
    from mla_assistant.requests.reading import read
    from mla_assistant.review import review
    from mla_assistant.review.waivers import waiver_for

    answers = example("extradition")
    answers["header"].pop("subject")
    request = read(answers).request
    found = next(each for each in review(request) if each.code == "subject_missing")
    assert "Answered for by" not in words_of(reported(answers))
    waiver = waiver_for(found, request, "The treaty <b> wants none & {nothing}.", "N. Haddad", "2026-11-20")
    words = words_of(reported(answers | {"desk": {"waivers": [waiver]}}))
    assert "The treaty <b> wants none & {nothing}." in words
    assert "Answered for by: N. Haddad" in words
    assert "Date: 20 November 2026" in words
    answers["header"]["subject"] = ""
    assert "Answered for by" in words_of(reported(answers | {"desk": {"waivers": [waiver]}}))


def test_every_fact_of_a_cited_instrument_has_its_date(
    reported: Callable[[dict[str, Any]], bytes], example: Example
) -> None:
    """Lost otherwise: the warning that a list of parties is years old."""
    words = words_of(reported(example("extradition")))
    assert "Morocco is recorded as party to Terrorist Bombings Convention 1997; deposit: 9 May 2007." in words
    assert "26 February 2020" in words
    assert "older than five years" in words
    assert "Confirm with the depositary." in words
    assert "Facts relied on" in words


def test_what_the_requested_state_said_of_itself_stands_among_the_facts(
    reported: Callable[[dict[str, Any]], bytes], example: Example
) -> None:
    """Lost otherwise: on what the finding on languages rests, and whether that is old."""
    answers = example("mutual_assistance")
    answers["requested"]["state"] = "CH"
    words = words_of(reported(answers))
    assert "Switzerland on the languages it accepts: German, French or Italian, or a certified translation" in words
    assert "IMAC, SR 351.1" in words


def test_what_is_recorded_of_the_two_states_stands_among_the_facts(mla: Run, example: Example, tmp_path: Path) -> None:
    """Lost otherwise: on what the findings on the death penalty, on forms and languages rest."""
    answers = example("extradition")
    answers["requesting"]["state"], answers["requested"]["state"] = "FR", "MT"
    answers["legal_bases"].append({"id": "b9", "basis": "reciprocity", "both_parties": "seen"})
    mla("check", "-", "--report", "report.json", stdin=json.dumps(answers).encode())
    facts = {each["fact"]: each for each in json.loads((tmp_path / "report.json").read_text("utf-8"))["facts"]}
    death = facts["France is recorded as having abolished the death penalty for all crimes."]
    assert (death["as_of"], death["age"], death["source"].partition(",")[0]) == ("2018-12-31", "red", "Hands Off Cain")
    assert facts["France is recorded as member of the European Union."]["source"]
    assert facts["Malta is recorded as member of the European Union."]["as_of"] == "2025-10-22"
    assert "CLDR" in facts["Official languages of Malta, by law or in use: Maltese, English."]["source"]
    assert not [said for said in facts if said.endswith("reciprocity")], "nobody is party to that"


def test_a_treaty_that_only_a_finding_names_has_its_list_among_the_facts(
    mla: Run, example: Example, tmp_path: Path
) -> None:
    """Lost otherwise: how old the list is by which a convention is said to bind the two States."""
    answers = example("extradition")
    answers["requesting"]["state"], answers["requested"]["state"] = "TR", "CH"
    answers["legal_bases"] = [{"id": "b1", "basis": "multilateral_treaty", "instrument": "bombings_1997"}]
    answers["proceedings"].pop("warrant")
    mla("check", "-", "--report", "report.json", stdin=json.dumps(answers).encode())
    told = json.loads((tmp_path / "report.json").read_text("utf-8"))
    listed = [each for each in told["facts"] if "party to ECE 1957" in each["fact"]]
    assert [each["fact"].partition(" is ")[0] for each in listed] == ["Türkiye", "Switzerland"]
    assert all(each["source"] and each["age"] for each in listed)
    older = min(each["as_of"] for each in listed)
    dated = {each["code"]: each["as_of"] for each in told["findings"]
             if (each["citation"] or {}).get("instrument") == "ECE 1957"}  # fmt: skip
    assert {"treaty_between_not_cited", "warrant_missing"} <= dated.keys()
    assert {*dated.values()} == {older} != {"2026"}


def test_the_report_for_programs_says_all_that_the_paper_says(mla: Run, example: Example, tmp_path: Path) -> None:
    """Lost otherwise: the figures and facts of a hundred cases, which nobody copies out of Word files."""
    from mla_assistant.requests.reading import read
    from mla_assistant.review import review
    from mla_assistant.review.waivers import waiver_for

    answers = example("extradition")
    answers["header"].pop("subject")
    answers["proceedings"]["warrant"].pop("annex")
    request = read(answers).request
    found = next(each for each in review(request) if each.code == "subject_missing")
    waiver = waiver_for(found, request, "The treaty wants none.", "N. Haddad", "2026-11-20")
    draft = json.dumps(answers | {"desk": {"waivers": [waiver]}}).encode()
    mla("check", "-", "--report", "report.docx", stdin=draft)
    checked = mla("check", "-", "--json", "--report", "report.json", stdin=draft)
    told = json.loads((tmp_path / "report.json").read_text("utf-8"))
    words = words_of((tmp_path / "report.docx").read_bytes())
    assert told["findings"] == json.loads(checked.stdout)["findings"]
    assert told["result"]["waived"] == 1
    assert sum(told["result"].values()) == len(told["findings"])
    assert [each["fact"] for each in told["facts"] if each["fact"] not in words] == []
    assert {fact["as_of"] for fact in told["facts"] if "26 February 2020" in words} >= {"2020-02-26"}
    assert told["draft"]["fingerprint"] in words
    (waived,) = [each for each in told["findings"] if each["waived"]]
    assert waived["waiver"] == {"reason": "The treaty wants none.", "by": "N. Haddad", "on": "2026-11-20"}
    assert waived["family"] == "practice"


@pytest.mark.parametrize("name", ["report.txt", "report", "report.pdf"])
def test_a_report_of_no_known_form_is_refused(mla: Run, example: Example, tmp_path: Path, name: str) -> None:
    """Lost otherwise: a Word file under a name that no program opens as one."""
    result = mla("check", "-", "--report", name, stdin=json.dumps(example("extradition")).encode())
    assert_one_sentence(result)
    assert b".docx or .json" in result.stderr
    assert not (tmp_path / name).exists()


def test_a_report_that_is_there_is_not_lost(mla: Run, example: Example, tmp_path: Path) -> None:
    """Lost otherwise: the signed checklist of last week."""
    (tmp_path / "report.docx").write_bytes(b"signed")
    draft = json.dumps(example("extradition")).encode()
    assert_one_sentence(mla("check", "-", "--report", "report.docx", stdin=draft))
    assert (tmp_path / "report.docx").read_bytes() == b"signed"


def test_no_note_of_the_desk_but_the_waivers_is_in_the_report(
    reported: Callable[[dict[str, Any]], bytes], example: Example
) -> None:
    """Lost otherwise: a private remark, in a file that others read."""
    answers = example("extradition") | {"desk": {"notes": ["DESK-CANARY"], "comments": [{"text": "DESK-CANARY"}]}}
    assert b"DESK-CANARY" not in b"".join(unpack(reported(answers)).values())


def test_the_same_draft_on_the_same_day_gives_the_same_report(example: Example) -> None:
    """Lost otherwise: two checklists of one draft that differ, and nobody knows why."""
    from datetime import date

    answers = example("mutual_assistance")
    made = [report_document(report(answers, date(2026, 11, 23))) for _turn in range(2)]
    assert made[0] == made[1]
    assert "23 November 2026" in words_of(made[0].data)
