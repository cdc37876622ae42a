"""A final document leaves only whole: nothing blocking, nothing unconfirmed, nothing untranslated, nothing private."""

import copy
import json
import re
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from docx import Document as WordFile

from mla_assistant import resources
from mla_assistant.documents.write import unpack
from mla_assistant.issuing import Issued, Refused, draft, issue
from mla_assistant.issuing.sets import the_set
from mla_assistant.register.last_issue import LastIssue
from mla_assistant.requests import paths
from mla_assistant.requests.reading import read

KINDS = ["mutual_assistance", "extradition"]


def example(kind: str) -> dict[str, Any]:
    answers: dict[str, Any] = json.loads(resources.example(kind))
    return answers


def text(issued: Issued) -> str:
    return "".join(part.decode("utf-8", "replace") for part in unpack(issued.documents[0].data).values())


@pytest.mark.parametrize("kind", KINDS)
def test_a_complete_request_is_issued(kind: str) -> None:
    """Lost otherwise: the whole purpose."""
    issued = issue(example(kind))
    assert isinstance(issued, Issued)
    assert issued.fingerprint in text(issued)
    assert "DRAFT" not in text(issued)


def test_what_lies_on_top_lists_what_goes_out_and_nothing_else() -> None:
    """Lost otherwise: a form that the registry abroad never counted, or one it looks for in vain."""
    answers = example("mutual_assistance")
    called_for = [each for each in the_set(read(answers).request) if each.called_for]
    issued = issue(answers, along=called_for)
    assert isinstance(issued, Issued)
    note = text_of(issued, "note_verbale")
    assert "Certificate of business records, to be completed, for measure 1" in note
    assert "Text of the law" not in note
    without = issue(answers, along=[each for each in called_for if "certificate" not in each.template])
    assert isinstance(without, Issued)
    assert "Certificate of business records" not in text_of(without, "note_verbale")


def text_of(issued: Issued, name: str) -> str:
    return unpack(next(each.data for each in issued.documents if each.name == name))["word/document.xml"].decode()


def test_every_document_is_called_in_its_own_language() -> None:
    """Lost otherwise: “Annex index” in the title bar of a French reader, and in the register it is filed by."""
    answers = example("extradition")
    issued = issue(answers, "fr", [each for each in the_set(read(answers).request) if each.called_for])
    assert isinstance(issued, Issued)
    core = {each.name: unpack(each.data)["docProps/core.xml"].decode() for each in issued.documents}
    titles = {name: re.findall("<dc:title>(.*)</dc:title>", text)[0] for name, text in core.items()}
    assert titles["extradition"] == "Extradition"
    assert titles["note_verbale"] == "Note verbale"
    assert titles["annex_index"] == "Bordereau des annexes"
    assert "<dc:title>Arrestation provisoire</dc:title>" in core_of(issue(example("provisional_arrest"), "fr"))


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_a_document_names_its_author_as_its_page_does(language: str) -> None:
    """Lost otherwise: one name of the authority on the page, and another in the list of files."""
    answers = example("extradition")
    name = "requesting.central_authority.name"
    known = read(answers).request.translations[language].texts[name].text
    assert f"<dc:creator>{known}</dc:creator>" in core_of(issue(answers, language))
    assert f"<dc:creator>{paths.get(answers, name)}</dc:creator>" in core_of(issue(answers))


def core_of(issued: Issued | Refused) -> str:
    assert isinstance(issued, Issued)
    return unpack(issued.documents[0].data)["docProps/core.xml"].decode()


@pytest.mark.parametrize("kind", KINDS)
def test_the_desk_is_in_no_document(kind: str) -> None:
    """Lost otherwise: a working note, in the hands of another State."""
    answers = example(kind)
    answers["desk"] = {"notes": ["DESK-CANARY"], "to_do": [{"id": "x1", "what": "DESK-CANARY"}]}
    for issued in (issue(answers), draft(answers)):
        assert isinstance(issued, Issued)
        assert "DESK-CANARY" not in text(issued)
        assert "DESK-CANARY" not in str(issued.fingerprint)


def test_the_fingerprint_follows_the_data_and_nothing_at_home() -> None:
    """Lost otherwise: a footer that vouches for another text, or changes for a note to oneself."""
    answers = example("extradition")
    before = issue(answers)
    at_home = copy.deepcopy(answers)
    paths.put(at_home, "desk.to_do", [{"id": "x1", "what": "call back"}])
    travelling = copy.deepcopy(answers)
    paths.put(travelling, "header.reference", "OTHER/1")
    marks = [made.fingerprint for made in (before, issue(at_home), issue(travelling)) if isinstance(made, Issued)]
    assert marks[0] == marks[1] != marks[2]


def test_the_fingerprint_follows_the_translations_a_paper_prints() -> None:
    """Lost otherwise: two French papers that say the opposite of each other, and one mark that vouches for both."""
    answers = example("extradition")
    opposite = copy.deepcopy(answers)
    text = next(text for text in opposite["translations"]["fr"]["texts"].values() if len(text["text"]) > 40)
    text["text"] = "Le contraire."
    marks = [made.fingerprint for each in (answers, opposite) if isinstance(made := issue(each, "fr"), Issued)]
    assert len(set(marks)) == 2
    marks = [made.fingerprint for each in (answers, opposite) if isinstance(made := issue(each), Issued)]
    assert len(marks) == 2
    assert len(set(marks)) == 1
    for language, is_still in (("fr", False), ("en", True)):
        assert LastIssue(datetime.now(UTC), language, (), answers).is_still(opposite) is is_still


def test_a_form_for_something_else_is_refused_whoever_asks_for_it() -> None:
    """Lost otherwise: a search of a house, in a form for subscriber data whose desk looks for no such thing."""
    for make in (issue, draft):
        refused = make(example("mutual_assistance"), layout="tcy_31")
        assert isinstance(refused, Refused)
        assert "layout_unfit" in {finding.code for finding in refused.findings if finding.blocks}
    assert isinstance(issue(example("mutual_assistance"), layout="oas"), Issued)


def test_an_unconfirmed_assurance_stops_a_final_document() -> None:
    """Lost otherwise: a promise in the name of a State that nobody gave."""
    answers = example("extradition")
    paths.put(answers, f"assurances.{answers['assurances'][0]['id']}.status", "proposed")
    refused = issue(answers)
    assert isinstance(refused, Refused)
    assert any(f.blocks and not f.waivable and f.path.startswith("assurances") for f in refused.findings)
    shown = draft(answers)
    assert isinstance(shown, Issued)


def test_a_hole_stops_a_final_document_and_shows_in_a_draft() -> None:
    """Lost otherwise: a request that comes back."""
    answers = example("mutual_assistance")
    paths.put(answers, "header.reference", None)
    assert isinstance(issue(answers), Refused)
    shown = draft(answers)
    assert isinstance(shown, Issued)
    assert "‹to be completed›" in text(shown)
    assert "DRAFT" in text(shown)


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_a_changed_text_makes_its_translation_stale(language: str) -> None:
    """Lost otherwise: a French sentence that says what the English no longer does."""
    answers = example("extradition")
    issued = issue(answers, language)
    assert isinstance(issued, Issued), issued
    paragraph = answers["facts"]["summary"][0]
    paragraph["text"] += " One word more."
    refused = issue(answers, language)
    assert isinstance(refused, Refused)
    (stale,) = [finding for finding in refused.findings if finding.code == "translation_missing"]
    assert stale.path == f"facts.summary.{paragraph['id']}"


def test_a_language_without_templates_is_refused_by_name() -> None:
    """Lost otherwise: an English letter that believes it is Chinese."""
    refused = draft(example("extradition"), "zh")
    assert isinstance(refused, Refused)
    assert {finding.args.get("language") for finding in refused.findings if finding.blocks} == {"zh"}


def test_a_template_that_asks_for_an_unknown_field_is_refused_in_words_its_author_knows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Lost otherwise: the slip of one letter, looked for by the words of a program."""
    template = WordFile(str(resources.find("templates", "preservation.docx")))
    template.add_paragraph("Our number: {{ header.refrence }}")
    own = tmp_path / "office" / "templates" / "preservation.docx"
    own.parent.mkdir(parents=True)
    template.save(str(own))
    monkeypatch.setenv("MLA_OFFICE", str(tmp_path / "office"))
    refused = draft(example("preservation"))
    assert isinstance(refused, Refused)
    said = [each.args["detail"] for each in refused.findings if each.code == "template_refused"]
    assert any("“header” has no field “refrence”; did you mean “reference”?" in each for each in said), said
    assert not any("object" in each for each in said)
