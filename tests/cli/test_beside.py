"""A reading copy in two languages, for the reader who checks the one by the other."""

from pathlib import Path

from tests.cli.conftest import Run, assert_one_sentence
from tests.templates.printing import opens_cleanly


def test_two_languages_stand_side_by_side(mla: Run, tmp_path: Path) -> None:
    """Lost otherwise: the lawyer who reads one of the two and answers for both."""
    example = mla("example", "extradition").stdout
    assert mla("render", "-", "-o", "both.docx", "--beside", "ar", stdin=example).returncode == 0
    assert opens_cleanly((tmp_path / "both.docx").read_bytes()) == []
    shown = mla("template", "show", "both.docx").stdout.decode()
    rows = [line.split(" | ") for line in shown.splitlines()]
    assert any(row[0].strip() == "Request for extradition" and "طلب تسليم" in row[1] for row in rows if len(row) == 2)
    assert any(row[0].strip() == "Requested State: Malta" for row in rows), "a label stands before its value"
    assert "DRAFT" in shown


def test_a_language_that_is_not_there_is_refused(mla: Run, tmp_path: Path) -> None:
    """Lost otherwise: an empty column that looks like a translation."""
    result = mla("render", "-", "-o", "both.docx", "--beside", "zh", stdin=b'{"kind": "extradition"}')
    assert "ar, en, fr" in assert_one_sentence(result)
    assert not (tmp_path / "both.docx").exists()


def test_a_reading_copy_goes_into_the_folder_that_is_named(mla: Run, tmp_path: Path) -> None:
    """Lost otherwise: the copy, in a file that no program opens."""
    example = mla("example", "preservation").stdout
    assert mla("render", "-", "-o", "both/", "--beside", "fr", stdin=example).returncode == 0
    (copy,) = (tmp_path / "both").iterdir()
    assert opens_cleanly(copy.read_bytes()) == []
