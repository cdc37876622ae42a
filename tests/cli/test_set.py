"""`mla render -o FOLDER/`: what travels with a request is made with it, and what is left out is named."""

import hashlib
import json
import os
import re
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from pypdf import PdfWriter

from tests.cli.conftest import Run, assert_one_sentence
from tests.templates.printing import opens_cleanly, words_of


def pdf(pages: int) -> bytes:
    writer, out = PdfWriter(), BytesIO()
    for _page in range(pages):
        writer.add_blank_page(595, 842)
    writer.write(out)
    return out.getvalue()


@pytest.fixture
def case(mla: Run) -> dict[str, Any]:
    """A worked request whose every document is called for."""
    answers: dict[str, Any] = json.loads(mla("example", "mutual_assistance").stdout)
    answers["requested"] |= {"channel": "central_authorities", "acknowledgement": "yes"}
    for offence in answers["offences"]:
        offence.pop("statute_annex", None)
    return answers


def put(folder: Path, answers: dict[str, Any]) -> str:
    (folder / "case.json").write_text(json.dumps(answers))
    return "case.json"


def names(folder: Path) -> set[str]:
    return {path.name for path in (folder / "out").iterdir()}


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_every_document_of_the_set_opens_and_bears_one_fingerprint(
    mla: Run, tmp_path: Path, case: dict[str, Any], language: str
) -> None:
    """Lost otherwise: the proof that what lies in the envelope belongs together."""
    made = mla("render", put(tmp_path, case | {"language": language, "translations": {}}), "-o", "out/")
    assert made.returncode == 0, made.stderr
    documents = sorted((tmp_path / "out").glob("*.docx"))
    assert {"mutual_assistance.docx", "cover_note.docx", "receipt.docx", "annex_index.docx"} <= names(tmp_path)
    assert "statute_annex.docx" in names(tmp_path)
    assert any(name.startswith("certificate_") for name in names(tmp_path))
    lines = [line for line in made.stderr.decode().splitlines() if "  fingerprint " in line]
    (mark,) = {line.split("  fingerprint ")[1] for line in lines}
    for path in documents:
        data = path.read_bytes()
        footer = "".join(p.text for p in Document(str(path)).sections[0].footer.paragraphs)
        assert mark in footer
        assert opens_cleanly(data) == [], path.name
        assert "‹" not in words_of(data)


def test_only_the_request_is_written_where_a_file_is_named(mla: Run, tmp_path: Path, case: dict[str, Any]) -> None:
    """Lost otherwise: scripts that want one file."""
    assert mla("render", put(tmp_path, case), "-o", "one.docx").returncode == 0
    assert [path.name for path in tmp_path.glob("*.docx")] == ["one.docx"]


def test_what_is_seized_has_a_form_for_every_hand_it_passes_through(
    mla: Run, tmp_path: Path, case: dict[str, Any]
) -> None:
    """Lost otherwise: a chain of custody that the court at home can't follow."""
    case["measures"].append({"id": "m99", "type": "search", "custody_certificate": "yes"})
    mla("render", "--draft", put(tmp_path, case), "-o", "out/")
    (form,) = (tmp_path / "out").glob("certificate_seized_article*.docx")
    assert "Received from" in words_of(form.read_bytes())


def test_what_the_facts_do_not_call_for_is_left_out_and_named(mla: Run, tmp_path: Path, case: dict[str, Any]) -> None:
    """Lost otherwise: a note verbale in a request between ministries, or a certificate nobody asked for."""
    case["requested"] |= {"channel": "diplomatic", "acknowledgement": "no"}
    for measure in case["measures"]:
        measure.pop("certificates", None)
    made = mla("render", put(tmp_path, case), "-o", "out/")
    assert made.returncode == 0, made.stderr
    assert names(tmp_path) == {"mutual_assistance.docx", "note_verbale.docx", "annex_index.docx", "statute_annex.docx"}
    said = made.stderr.decode()
    assert "left out: Covering note (a note verbale goes in its place)" in said
    assert "left out: Form for the acknowledgement of receipt (no acknowledgement is asked for)" in said
    assert said.count("(no measure asks for it)") == 4


def test_each_measure_that_asks_for_a_certificate_has_a_form_of_its_own(
    mla: Run, tmp_path: Path, case: dict[str, Any]
) -> None:
    """Lost otherwise: two banks, and one form that neither can sign."""
    records = next(measure for measure in case["measures"] if measure["type"] == "records")
    both = ["business_records", "absence_of_records"]
    records |= {"certificates": both, "institution": "Harbour Bank"}
    other = {**records, "id": "m99", "institution": "Marina Bank", "accounts": []}
    case["measures"].append(other)
    assert mla("render", put(tmp_path, case), "-o", "out/", "--draft").returncode == 0
    for certificate in both:
        forms = [words_of(form.read_bytes()) for form in (tmp_path / "out").glob(f"certificate_{certificate}-*.docx")]
        assert sorted(sum(bank in form for bank in ("Harbour Bank", "Marina Bank")) for form in forms) == [1, 1]


def test_annex_files_go_along_under_their_numbers_and_the_index_knows_them(
    mla: Run, tmp_path: Path, case: dict[str, Any]
) -> None:
    """Lost otherwise: a request that arrives without its evidence, or with a file nobody can check."""
    (tmp_path / "scans").mkdir()
    known, found = pdf(3), pdf(5)
    (tmp_path / "scans" / "whatever it was called.pdf").write_bytes(known)
    (tmp_path / "scans" / "annex-02.pdf").write_bytes(found)
    sha256 = hashlib.sha256(known).hexdigest()
    case["annexes"][0]["file"] = {"media_type": "application/pdf", "size": len(known), "sha256": sha256, "pages": 3}
    made = mla("render", put(tmp_path, case), "-o", "out/", "--annexes", "scans")
    assert made.returncode == 0, made.stderr
    assert (tmp_path / "out" / "annex-01.pdf").read_bytes() == known
    assert (tmp_path / "out" / "annex-02.pdf").read_bytes() == found
    index = words_of((tmp_path / "out" / "annex_index.docx").read_bytes())
    assert sha256 in index
    assert hashlib.sha256(found).hexdigest() in index
    assert "whatever it was called" not in index


def test_what_files_are_warned_of_is_listed_by_the_command_that_is_named(
    mla: Run, tmp_path: Path, case: dict[str, Any]
) -> None:
    """Lost otherwise: “warnings that stand: 1”, and nothing that says which."""
    (tmp_path / "my scans").mkdir()
    (tmp_path / "my scans" / "annex-01.pdf").write_bytes(b"MZ a program")
    draft = put(tmp_path, case)
    made = mla("render", draft, "-o", "out/", "--annexes", "my scans")
    found = json.loads(mla("check", draft, "--json", "--annexes", "my scans").stdout)["findings"]
    warned = [each["code"] for each in found if each["severity"] == "warns"]
    assert "annex_file_program" in warned
    assert b"annex_file" not in mla("check", draft, "--json").stdout
    told = f"mla check {draft} --annexes 'my scans'"
    assert f"Warnings that stand: {len(warned)}. “{told}” lists them." in made.stderr.decode()


def test_one_document_knows_the_files_of_the_annexes_as_the_set_does(
    mla: Run, tmp_path: Path, case: dict[str, Any]
) -> None:
    """Lost otherwise: a fingerprint on the request that is not the one in the set, and an option that does nothing."""
    (tmp_path / "scans").mkdir()
    (tmp_path / "scans" / "annex-01.pdf").write_bytes(pdf(3))
    draft = put(tmp_path, case)
    prints = [
        re.findall(r"fingerprint (\w+)", mla("render", draft, "-o", out, *more).stderr.decode())[0]
        for out, more in (("out/", ("--annexes", "scans")), ("a.docx", ("--annexes", "scans")), ("b.docx", ()))
    ]
    assert prints[0] == prints[1] != prints[2]
    assert "nowhere" in assert_one_sentence(mla("render", draft, "-o", "c.docx", "--annexes", "nowhere"))


def test_two_files_for_one_annex_are_refused(mla: Run, tmp_path: Path, case: dict[str, Any]) -> None:
    """Lost otherwise: which of the two went abroad depends on the alphabet."""
    (tmp_path / "annex-01.docx").write_bytes(b"x")
    (tmp_path / "annex-01.pdf").write_bytes(pdf(4))
    said = assert_one_sentence(mla("render", put(tmp_path, case), "-o", "out/"))
    assert "annex-01.docx, annex-01.pdf" in said
    assert not (tmp_path / "out").exists()


def test_what_bears_the_name_of_an_annex_and_is_no_file_is_called_what_it_is(
    mla: Run, tmp_path: Path, case: dict[str, Any]
) -> None:
    """Lost otherwise: “no file is attached to it”, of a name that the drafter sees in the folder."""
    (tmp_path / "annex-01.pdf").mkdir()
    (tmp_path / "annex-02.pdf").symlink_to("moved.pdf")
    os.mkfifo(tmp_path / "annex-03.pdf")
    made = mla("render", put(tmp_path, case), "-o", "out/")
    assert made.returncode == 0, made.stderr
    looked = mla("check", "case.json", "--annexes", ".")
    for said in ("annex-01.pdf is a folder", "annex-02.pdf is a link", "annex-03.pdf is no ordinary file"):
        assert said in made.stderr.decode()
        assert said in looked.stderr.decode()


def test_a_file_that_is_not_the_one_attached_is_not_sent(mla: Run, tmp_path: Path, case: dict[str, Any]) -> None:
    """Lost otherwise: another judgment under the number of ours."""
    (tmp_path / "annex-01.pdf").write_bytes(pdf(4))
    case["annexes"][0]["file"] = {"media_type": "application/pdf", "size": 9, "sha256": "a" * 64}
    made = mla("render", put(tmp_path, case), "-o", "out/")
    assert made.returncode == 0, made.stderr
    assert "annex-01.pdf" not in names(tmp_path)
    assert b"left out: Annex 1 (its file is not in" in made.stderr


def test_bad_folders_and_files_that_are_there_are_named_before_anything_is_written(
    mla: Run, tmp_path: Path, case: dict[str, Any]
) -> None:
    """Lost otherwise: half of one set beside half of another."""
    draft = put(tmp_path, case)
    assert "nowhere" in assert_one_sentence(mla("render", draft, "-o", "out/", "--annexes", "nowhere"))
    (tmp_path / "out").mkdir(exist_ok=True)
    (tmp_path / "out" / "receipt.docx").write_text("mine")
    assert "receipt.docx" in assert_one_sentence(mla("render", draft, "-o", "out/"))
    assert names(tmp_path) == {"receipt.docx"}


def test_a_pdf_that_is_there_keeps_the_whole_set_back(mla: Run, tmp_path: Path, case: dict[str, Any]) -> None:
    """Lost otherwise: Word documents of today beside a PDF of last week."""
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "receipt.pdf").write_text("mine")
    assert "receipt.pdf" in assert_one_sentence(mla("render", put(tmp_path, case), "-o", "out/", "--pdf"))
    assert names(tmp_path) == {"receipt.pdf"}
    (tmp_path / "one.pdf").write_text("mine")
    assert "one.pdf" in assert_one_sentence(mla("render", put(tmp_path, case), "-o", "one.docx", "--pdf", "--draft"))
    assert not (tmp_path / "one.docx").exists()


def test_without_libreoffice_the_set_is_whole_and_has_no_pdf(mla: Run, tmp_path: Path, case: dict[str, Any]) -> None:
    """Lost otherwise: every document, or which of them have a PDF."""
    made = mla("render", put(tmp_path, case), "-o", "out/", "--pdf", path="/nonexistent")
    assert made.returncode == 2
    assert b"LibreOffice" in made.stderr.splitlines()[-1]
    assert {"mutual_assistance.docx", "receipt.docx", "annex_index.docx"} <= names(tmp_path)
    assert not any(name.endswith(".pdf") for name in names(tmp_path))


def test_an_empty_annex_file_is_named_and_the_rest_is_written(mla: Run, tmp_path: Path, case: dict[str, Any]) -> None:
    """Lost otherwise: an empty file in the envelope, or no envelope at all."""
    (tmp_path / "annex-1.pdf").write_bytes(b"")
    made = mla("render", put(tmp_path, case), "-o", "out/")
    assert made.returncode == 0, made.stderr
    assert b"0 bytes" in made.stderr
    assert "annex_index.docx" in names(tmp_path)


def test_an_offices_own_document_goes_with_every_request(mla: Run, tmp_path: Path, case: dict[str, Any]) -> None:
    """Lost otherwise: what an office has always enclosed."""
    templates = tmp_path / "home" / "templates"
    templates.mkdir(parents=True)
    shipped = Path(__file__).parents[2] / "templates" / "cover_note.docx"
    (templates / "our_letter.docx").write_bytes(shipped.read_bytes())
    (templates / "sets.toml").write_text('mutual_assistance = ["our_letter"]\n')
    made = mla("render", put(tmp_path, case), "-o", "out/", "--draft")
    assert made.returncode == 0, made.stderr
    assert names(tmp_path) == {"mutual_assistance.docx", "our_letter.docx"}
    (templates / "sets.toml").write_text("mutual_assistance = 3\n")
    assert "sets.toml" in assert_one_sentence(mla("render", put(tmp_path, case), "-o", "other/", "--draft"))
