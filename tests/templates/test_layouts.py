"""Layouts: the order and headings of a published form, every answer of the request, no claim beyond what was seen."""

import tomllib
from pathlib import Path

import pytest
from docx import Document

from mla_assistant import resources
from mla_assistant.documents.layouts import FILE, layouts
from mla_assistant.documents.problem import TemplateRefused
from mla_assistant.documents.templates import gate_problems, template_set
from tests.templates.drafts import example, full
from tests.templates.printing import opens_cleanly, outline, paragraphs, printed, words_of

OF_KINDS = [(each.code, kind) for each in layouts() if each.has_template for kind in each.kinds]
every_layout = pytest.mark.parametrize(("layout", "kind"), OF_KINDS)
HEADINGS = {
    "tcy_29": ["Date", "Reference and case numbers", "Status of the request", "Requested authority"],
    "tcy_31": ["Date", "Reference and case numbers", "Status of the request", "Requested authority"],
    "oas": [
        "To",
        "From",
        "Reference",
        "Summary",
        "Facts, persons and companies involved",
        "Offences and text of the law",
    ],
    "asean": ["Addressee", "Sender", "Channel", "Authority of the person who signs", "Legal basis", "Criminal matter"],
}
"""What each form begins with; the last section that was seen stands before "Further particulars"."""
LAST_SEEN = {"tcy_29": 7, "tcy_31": 11, "oas": 8, "asean": 11}


@every_layout
@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_the_gate_has_nothing_to_say_of_a_layout(layout: str, kind: str, language: str) -> None:
    """A layout with problems, or with a text that has no translation, prints drafts only."""
    assert gate_problems(kind, language, layout=layout) == ()
    assert template_set(kind, language, layout=layout).missing == ()


@every_layout
@pytest.mark.parametrize("choice", [0, -1])
def test_every_answer_of_the_standard_layout_is_in_the_other_one(layout: str, kind: str, choice: int) -> None:
    """Lost otherwise: what was typed, without a word, because a form has no heading for it."""
    answers, texts = full(kind, choice)
    standard, other = words_of(printed(answers)), words_of(printed(answers, layout=layout))
    assert len(texts) > 100
    assert [path for path, text in texts.items() if text in standard and text not in other] == []


@every_layout
@pytest.mark.parametrize("answers", [example, lambda kind: {"kind": kind, "schema_version": 1, "language": "en"}])
def test_the_numbers_of_the_form_hold_whatever_was_answered(layout: str, kind: str, answers: object) -> None:
    """A desk that looks for the authority in section 4 finds it there, also where section 3 is empty."""
    made = printed(answers(kind), draft=True, layout=layout)  # type: ignore[operator]  # one of the two above
    titles = [text for style, text in paragraphs(made) if style == "Heading1"]
    assert titles[: len(HEADINGS[layout])] == HEADINGS[layout]
    assert titles.index("Further particulars") == LAST_SEEN[layout]


@every_layout
def test_a_layout_opens_in_word_and_is_the_same_document_in_arabic(layout: str, kind: str) -> None:
    """Lost otherwise: the file, or half of it, at the other end."""
    answers = example(kind)
    made, arabic = printed(answers, layout=layout), printed(answers, language="ar", draft=True, layout=layout)
    assert opens_cleanly(made) == []
    assert opens_cleanly(arabic) == []
    assert outline(printed(answers, draft=True, layout=layout)).count("Heading1") == outline(arabic).count("Heading1")


def test_a_form_whose_fields_were_not_seen_has_no_template_and_claims_nothing() -> None:
    """Else somebody sends a Sahel form that no Sahel court has ever seen."""
    (sahel,) = [each for each in layouts() if each.code == "sahel"]
    assert set(sahel.kinds) == {"mutual_assistance", "extradition"}
    assert not sahel.has_template
    assert sahel.not_seen
    assert not list((resources.shipped_folder() / "templates" / "layouts").glob("sahel*"))
    for kind in sahel.kinds:
        with pytest.raises(TemplateRefused, match="there is no layout “sahel”"):
            template_set(kind, layout="sahel")


def test_every_template_is_declared_and_says_what_was_not_seen() -> None:
    """A layout in the folder alone could be chosen by nobody, and would say of itself what it likes."""
    folder = resources.shipped_folder() / "templates" / "layouts"
    found = {(path.parent.name, path.stem) for path in folder.glob("*/*.docx")}
    assert found == set(OF_KINDS)
    for each in layouts():
        assert each.not_seen, each.code
        assert each.as_of, each.code
        assert each.source.startswith("http"), each.code


def test_the_gate_finds_an_answer_that_a_layout_forgets(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The control, with an office's own version of a form from which the assurances were cut in Word."""
    monkeypatch.setenv("MLA_OFFICE", str(tmp_path))
    target = tmp_path / "templates" / "layouts" / "tcy_29" / "preservation.docx"
    target.parent.mkdir(parents=True)
    document = Document(str(resources.find("templates", "layouts/tcy_29/preservation.docx")))
    (include,) = [each for each in document.paragraphs if "blocks/assurances" in each.text]
    include.text = ""
    document.save(str(target))
    said = {problem.code for problem in gate_problems("preservation", layout="tcy_29")}
    assert "layout_forgets" in said


def test_an_office_adds_a_layout_of_its_own_beside_ours(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A region that has its form as a file needs no programmer."""
    monkeypatch.setenv("MLA_OFFICE", str(tmp_path))
    folder = tmp_path / "templates"
    (folder / "layouts" / "sahel").mkdir(parents=True)
    shipped = resources.find("templates", FILE).read_text("utf-8")
    sahel = shipped[shipped.index("[sahel]") :].replace('seen = ""', 'seen = "all of it"', 1)
    (folder / FILE).write_text(sahel.replace(', "extradition"', ""))
    assert tomllib.loads((folder / FILE).read_text())
    standard = resources.find("templates", "mutual_assistance.docx").read_bytes()
    (folder / "layouts" / "sahel" / "mutual_assistance.docx").write_bytes(standard)
    assert gate_problems("mutual_assistance", layout="sahel") == ()
    assert {"sahel", "oas"} <= {each.code for each in layouts() if each.has_template}


def test_a_declaration_that_cannot_be_read_is_said_with_its_remedy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A comma too many must not end in a trace of Python on the day a request is due."""
    monkeypatch.setenv("MLA_OFFICE", str(tmp_path))
    (tmp_path / "templates").mkdir()
    shipped = resources.find("templates", FILE).read_text("utf-8")
    unsaid = shipped.replace('only_for = "requests for subscriber data"', "")
    assert unsaid != shipped
    for text in ("[oas", '[oas]\nname = "x"', '[oas]\nkinds = "extradition"', "oas = 3", unsaid):
        (tmp_path / "templates" / FILE).write_text(text)
        with pytest.raises(TemplateRefused, match="write for each layout"):
            layouts()
