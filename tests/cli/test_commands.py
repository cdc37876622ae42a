"""The command line does everything the screens do, for people who can't use them and for scripts."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import docx
import pytest

from mla_assistant import resources
from tests.cli.conftest import Example, Run, assert_one_sentence

KINDS = ["mutual_assistance", "extradition", "provisional_arrest", "preservation", "follow_up"]


@pytest.mark.parametrize("kind", KINDS)
def test_an_example_becomes_a_document(mla: Run, tmp_path: Path, kind: str) -> None:
    """Lost otherwise: the first five minutes of every newcomer."""
    (tmp_path / "case.json").write_bytes(mla("example", kind).stdout)
    checked = mla("check", "case.json")
    assert checked.returncode == 0, checked.stdout
    rendered = mla("render", "case.json", "-o", "out.docx")
    assert rendered.returncode == 0, rendered.stderr
    assert b"fingerprint" in rendered.stderr
    shown = mla("template", "show", "out.docx").stdout.decode()
    assert "DRAFT" not in shown
    assert "‹" not in shown


@pytest.mark.parametrize(("language", "word"), [("fr", "extradition"), ("ar", "تسليم")])
def test_extradition_prints_in_the_language_of_the_addressee(mla: Run, language: str, word: str) -> None:
    """Lost otherwise: the months a translation takes."""
    example = mla("example", "extradition").stdout
    assert mla("render", "-", "-o", "out.docx", "--language", language, stdin=example).returncode == 0
    assert word in mla("template", "show", "out.docx").stdout.decode()


def test_an_empty_example_is_a_draft_with_everything_to_do(mla: Run) -> None:
    """Lost otherwise: a place to begin."""
    blank = mla("example", "extradition", "--blank").stdout
    checked = mla("check", "-", "--json", stdin=blank)
    assert checked.returncode == 1
    codes = {finding["code"] for finding in json.loads(checked.stdout)["findings"]}
    assert {"answer_missing", "warrant_missing" if "warrant_missing" in codes else "purpose_missing"} <= codes


def test_kinds_and_schemas_are_for_programs_too(mla: Run) -> None:
    """Lost otherwise: other systems that make drafts for us."""
    assert [kind["kind"] for kind in json.loads(mla("kinds", "--json").stdout)] == KINDS
    for kind in KINDS:
        folder = Path(__file__).parents[2] / "schemas" / kind
        assert mla("schema", kind).stdout == (folder / "1.json").read_bytes()
        assert mla("schema", kind, "--draft").stdout == (folder / "1.draft.json").read_bytes()


def test_an_answer_set_is_an_answer_saved(mla: Run, tmp_path: Path) -> None:
    """Lost otherwise: the only way to write for somebody who can't see the screen."""
    draft = tmp_path / "case.json"
    draft.write_bytes(mla("example", "mutual_assistance", "--blank").stdout)
    assert mla("set", "case.json", "header.reference", "MLA/7").returncode == 0
    assert mla("set", "case.json", "requested.state", "AE").returncode == 0
    assert mla("set", "case.json", "legal_bases", '[{"basis": "reciprocity"}]').returncode == 0
    assert mla("set", "case.json", "legal_bases[0].title", "Reciprocity").returncode == 0
    assert mla("set", "case.json", "facts.summary", "First.\n\nSecond.").returncode == 0
    assert mla("set", "case.json", "persons", '[{"kind": "natural", "family_name": "Idris"}]').returncode == 0
    assert mla("set", "case.json", "persons.p1.nationalities", "KE, TZ").returncode == 0
    answers = json.loads(draft.read_bytes())
    assert answers["header"] == {"reference": "MLA/7"}
    assert answers["persons"][0]["nationalities"] == ["KE", "TZ"]
    assert mla("set", "case.json", "header.date", "2026-02").returncode == 0
    assert mla("set", "case.json", "persons.p1.nationalities", "Kenya, Côte d'Ivoire").returncode == 0
    assert json.loads(draft.read_bytes())["persons"][0]["nationalities"] == ["KE", "CI"]


def test_questions_are_asked_line_by_line_and_saved_as_they_come(mla: Run, tmp_path: Path) -> None:
    """Lost otherwise: what was answered before the line broke off."""
    draft = tmp_path / "case.json"
    draft.write_bytes(mla("example", "mutual_assistance", "--blank").stdout)
    asked = mla("ask", "case.json", stdin=b"AE\n")
    assert asked.returncode == 0, asked.stderr
    assert json.loads(draft.read_bytes())["requested"]["state"] == "AE"
    assert b"Requested State" in asked.stdout


def test_one_bad_draft_never_stops_the_rest(mla: Run, tmp_path: Path) -> None:
    """Lost otherwise: ninety-nine requests, to the hundredth."""
    folder = tmp_path / "drafts"
    folder.mkdir()
    example = mla("example", "extradition").stdout
    (folder / "1.json").write_bytes(example)
    (folder / "2.json").write_bytes(b"{ broken")
    (folder / "3.json").write_bytes(b'{"kind": "extradition"}')
    (folder / "4.json").write_bytes(example)
    (folder / "5.json").write_bytes(b'{"kind": "extradition", "a\\ud800": 1}')
    (folder / "6.json").write_bytes(example.replace(b'"years": 15', b'"years": 99999999999999999999'))
    assert b"9999" in (folder / "6.json").read_bytes()
    (folder / "7.json").write_bytes(example)
    (folder / "8.json").symlink_to(tmp_path / "moved.json")
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "7.docx").write_bytes(b"yesterday")
    result = mla("batch", "drafts", "-o", "out")
    assert result.returncode == 2
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["1.docx", "4.docx", "7.docx"]
    for name in (b"2.json", b"3.json", b"5.json", b"6.json", b"7.docx", b"8.json"):
        assert name in result.stderr
    assert b"Traceback" not in result.stderr
    assert result.stdout == b"2 made, 2 refused for their findings, 3 unusable, 1 not written.\n"


def test_a_batch_counts_the_warnings_that_stand_and_tells_programs_of_each_draft(
    mla: Run, tmp_path: Path, example: Example
) -> None:
    """Lost otherwise: the one letter of a hundred that goes out without its addressee."""
    folder = tmp_path / "drafts"
    folder.mkdir()
    answers = example("extradition")
    (folder / "1.json").write_text(json.dumps(answers))
    answers["requested"]["authority"] = {}
    (folder / "2.json").write_text(json.dumps(answers))
    (folder / "3.json").write_text('{"kind": "extradition"}')
    said = mla("batch", "drafts", "-o", "out").stdout.decode()
    assert "Warnings that stand: 1, in 1 of them." in said
    told = json.loads(mla("batch", "drafts", "-o", "out", "--overwrite", "--json").stdout)["drafts"]
    assert [(each["file"], each["outcome"], each["warnings"]) for each in told] == [
        ("1.json", "good", 0),
        ("2.json", "good", 1),
        ("3.json", "blocked", 0),
    ]


def test_a_set_goes_into_a_folder(mla: Run, tmp_path: Path) -> None:
    """Lost otherwise: the documents that travel with the request."""
    assert mla("render", "-", "-o", "set/", stdin=mla("example", "extradition").stdout).returncode == 0
    assert "extradition.docx" in {path.name for path in (tmp_path / "set").iterdir()}


@pytest.mark.parametrize("output", ["out.docx", "set/"])
def test_a_final_document_is_written_with_a_word_of_the_warnings_that_stand(
    mla: Run, example: Example, output: str
) -> None:
    """Else a letter goes out without its addressee, and the program had seen it."""
    answers = example("extradition")
    assert b"Warnings" not in mla("render", "-", "-o", output, stdin=json.dumps(answers).encode()).stderr
    answers["requested"]["authority"] = {}
    made = mla("render", "-", "-o", output, "--overwrite", stdin=json.dumps(answers).encode())
    assert made.returncode == 0
    assert "Warnings that stand: 1." in made.stderr.decode()


@pytest.mark.parametrize("output", ["out.docx", "set/"])
def test_a_document_that_is_open_in_a_word_processor_is_not_written_over(mla: Run, tmp_path: Path, output: str) -> None:
    """Lost otherwise: what was changed there by hand, or the new document, whichever is saved last."""
    case = mla("example", "follow_up").stdout
    assert mla("render", "-", "-o", output, stdin=case).returncode == 0
    before = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*.docx")}
    last = max(before)
    sign = last.with_name(f".~lock.{last.name}#")
    sign.write_bytes(b"")
    told = assert_one_sentence(mla("render", "-", "-o", output, "--overwrite", stdin=case))
    assert last.name in told
    assert sign.name in told
    assert {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*.docx")} == before
    sign.unlink()
    assert mla("render", "-", "-o", output, "--overwrite", stdin=case).returncode == 0


def test_templates_are_listed_shown_checked_and_exported(mla: Run, tmp_path: Path) -> None:
    """Lost otherwise: the lawyer's own eyes on the wording."""
    listed = mla("template", "list").stdout.decode()
    assert "extradition  en, ar, fr" in listed
    assert "{{ document.reference }}" in mla("template", "show", "extradition").stdout.decode()
    known = json.loads(mla("template", "list", "--json").stdout)
    assert {"name", "languages", "path", "problems"} == set(known["templates"][0])
    assert {"tcy_29", "sahel"} <= {layout["code"] for layout in known["layouts"]}
    assert mla("template", "check").returncode == 0
    assert mla("template", "restyle", "--check").returncode == 0
    assert mla("template", "export", "mutual_assistance", "-o", "flat.docx").returncode == 0
    assert (tmp_path / "flat.docx").stat().st_size > 10_000
    assert "include" not in mla("template", "show", "flat.docx").stdout.decode()


def test_a_template_of_the_office_that_lost_a_style_is_restyled_by_the_letterhead_in_force(
    mla: Run, tmp_path: Path
) -> None:
    """Else a template that went through LibreOffice is refused, and the remedy that is named does nothing."""
    edited = docx.Document(str(resources.find("templates", "extradition.docx")))
    (lost,) = (style.element for style in edited.styles if style.style_id == "ForeignTextRTL")
    edited.styles.element.remove(lost)
    theirs = tmp_path / "office" / "templates" / "extradition.docx"
    theirs.parent.mkdir(parents=True)
    edited.save(str(theirs))
    office = str(tmp_path / "office")
    assert str(theirs) in mla("template", "restyle", "--check", MLA_OFFICE=office).stdout.decode()
    assert mla("template", "restyle", MLA_OFFICE=office).returncode == 0
    assert mla("template", "restyle", "--check", MLA_OFFICE=office).returncode == 0
    assert "ForeignTextRTL" in {style.style_id for style in docx.Document(str(theirs)).styles}


def test_the_letterhead_of_one_user_is_not_put_on_what_the_office_shares(mla: Run, tmp_path: Path) -> None:
    """Else one lawyer's own letterhead stands on the requests of all the others."""
    shipped, office = resources.shipped_folder() / "templates", tmp_path / "office"
    theirs = office / "templates" / "follow_up.docx"
    own = docx.Document(str(shipped / "letterhead.docx"))
    own.styles["Normal"].font.size = 99 * 12700
    for folder in (theirs.parent, tmp_path / "home" / "templates"):
        folder.mkdir(parents=True)
    own.save(str(tmp_path / "home" / "templates" / "letterhead.docx"))
    theirs.write_bytes((shipped / "follow_up.docx").read_bytes())
    assert b"0 templates" in mla("template", "restyle", MLA_OFFICE=str(office)).stdout
    own.save(str(theirs.with_name("letterhead.docx")))
    assert b"1 templates" in mla("template", "restyle", MLA_OFFICE=str(office)).stdout
    assert docx.Document(str(theirs)).styles["Normal"].font.size == 99 * 12700


def test_a_broken_template_file_is_told_its_place(
    mla: Run, tmp_path: Path, broken_template: Callable[[str], Path]
) -> None:
    """Lost otherwise: the paragraph among three hundred."""
    faults = {"syntax": "did you mean “endif”", "field": "did you mean", "macro": "vba", "link": "leaves the file"}
    for fault, words in faults.items():
        result = mla("template", "check", str(broken_template(fault)), "--kind", "extradition")
        said = (result.stdout + result.stderr).decode()
        assert result.returncode == (1 if fault == "field" else 2), fault
        assert len(said.splitlines()) == 1, said
        assert words.lower() in said.lower(), (fault, said)
        assert "Traceback" not in said


def test_a_file_under_a_misspelt_name_is_told_where_templates_are_checked_and_where_documents_are_made(
    mla: Run, tmp_path: Path, example: Example
) -> None:
    """Lost otherwise: a clause of the user's own, which the office believes to be in every request it sends."""
    stray = tmp_path / "home" / "templates" / "fr" / "blocks" / "signatre.docx"
    stray.parent.mkdir(parents=True)
    stray.write_bytes((Path(__file__).parents[2] / "templates" / "blocks" / "signature.docx").read_bytes())
    checked = mla("template", "check")
    made = mla("render", "-", "-o", "out.docx", stdin=json.dumps(example("follow_up")).encode())
    assert (checked.returncode, made.returncode) == (1, 0)
    for said in (checked.stdout, made.stderr):
        assert f"{stray}: no template has this name; did you mean “fr/blocks/signature”?" in said.decode()


@pytest.fixture
def broken_template(tmp_path: Path) -> Callable[[str], Path]:
    """A shipped template with one fault in it."""
    import zipfile

    source = Path(__file__).parents[2] / "templates" / "extradition.docx"

    def make(fault: str) -> Path:
        path = tmp_path / f"{fault}.docx"
        with zipfile.ZipFile(source) as whole, zipfile.ZipFile(path, "w") as broken:
            for part in whole.namelist():
                data: Any = whole.read(part)
                if part == "word/document.xml" and fault == "syntax":
                    data = data.replace(b"{%p endif %}", b"{%p endfi %}", 1)
                if part == "word/document.xml" and fault == "field":
                    data = data.replace(b"{{ sought.full_name }}", b"{{ sought.fulll_name }}", 1)
                if part == "word/_rels/document.xml.rels" and fault == "link":
                    link = (
                        b'<Relationship Id="rIdX" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
                        b'relationships/attachedTemplate" Target="http://example.org/x.dotm" TargetMode="External"/>'
                    )
                    data = data.replace(b"</Relationships>", link + b"</Relationships>")
                broken.writestr(part, data)
            if fault == "macro":
                broken.writestr("word/vbaProject.bin", b"\xd0\xcf")
        return path

    return make
