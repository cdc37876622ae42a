"""`mla data`: an office's own facts in and out, seen before they are taken, whole or not at all."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.tui.terminal import Terminal

HEAD = "instrument,state,status,date,ended,source,as_of\n"
GOOD = HEAD + "untoc_2000,AE,party,2007-05-08,,https://treaties.un.org,2026-11-01\n"
BASIS = ("basis", "--from", "KE", "--to", "AE", "--offence", "organized-crime", "--json")


@pytest.fixture
def facts(tmp_path: Path) -> Path:
    """Where own facts land; the office and the user share one folder here."""
    return tmp_path / "home" / "facts"


def test_the_difference_is_shown_and_nothing_taken_while_nobody_agrees(mla: Run, tmp_path: Path, facts: Path) -> None:
    """Lost otherwise: a treaty record changed by a file somebody wanted to look at."""
    (tmp_path / "own.csv").write_text(GOOD)
    result = mla("data", "import", "parties", "own.csv")
    assert result.returncode == 2
    assert b"2007-05-07 \xe2\x86\x92 2007-05-08" in result.stdout
    assert b"--yes" in result.stderr
    assert not facts.exists()


def test_the_end_of_input_is_no_consent(tmp_path: Path, facts: Path) -> None:
    """Lost otherwise: the trust in the program, to a page of Python."""
    (tmp_path / "own.csv").write_text(GOOD)
    home = str(facts.parent)
    arguments = ["-m", "mla_assistant", "data", "import", "parties", str(tmp_path / "own.csv")]
    with Terminal(arguments, environment={"MLA_HOME": home, "MLA_OFFICE": home}) as terminal:
        terminal.until("Write yes:")
        terminal.press("\x04")
        terminal.until("Nothing was changed.")
        assert terminal.ends() == 0
    assert not facts.exists()


def test_what_is_taken_over_is_used_at_once(mla: Run, tmp_path: Path, facts: Path) -> None:
    """Lost otherwise: the deposit that the office itself has checked."""
    (tmp_path / "own.csv").write_text(GOOD)
    result = mla("data", "import", "parties", "own.csv", "--yes")
    assert result.returncode == 0, result.stderr
    assert (facts / "parties.csv").stat().st_mode & 0o777 == 0o600
    advice = json.loads(mla(*BASIS).stdout)
    untoc = next(basis for basis in advice["bases"] if basis["instrument"] == "untoc_2000")
    assert untoc["pair"]["statuses"][1]["date"] == "2007-05-08"


def test_a_table_that_is_open_in_a_spreadsheet_is_left_and_that_is_said(mla: Run, tmp_path: Path, facts: Path) -> None:
    """Lost otherwise: an hour on rights and owners, when a window had only to be closed."""
    (tmp_path / "own.csv").write_text(GOOD)
    assert mla("data", "import", "parties", "own.csv", "--yes").returncode == 0
    (facts / ".~lock.parties.csv#").touch()
    (tmp_path / "own.csv").write_text(GOOD.replace("05-08", "05-09"))
    result = mla("data", "import", "parties", "own.csv", "--yes")
    assert result.returncode == 2
    assert "it is open in Word or LibreOffice" in result.stderr.decode()
    assert "2007-05-08" in (facts / "parties.csv").read_text()


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("treaty,state\nx,y\n", 1, ""),
        (HEAD + "untoc_200,KE,party,,,x,2026-11-01\n", 2, "Did you mean “untoc_2000”?"),
        (HEAD + "untoc_2000,QQ,party,,,x,2026-11-01\n", 2, "field “state”"),
        (HEAD + "untoc_2000,KE,party,2099-01-01,,x,2026-11-01\n", 2, "in the future"),
        (HEAD + "untoc_2000,KE,party,,,,2026-11-01\n", 2, "field “source”"),
        (HEAD + "untoc_2000,KE,party,,,x,\n", 2, "field “as_of”"),
        (GOOD + "untoc_2000,KE,maybe,,,x,2026-11-01\n", 3, "field “status”"),
    ],
)
def test_a_faulty_file_names_file_line_and_mend_and_changes_nothing(
    mla: Run, tmp_path: Path, facts: Path, text: str, line: int, words: str
) -> None:
    """Lost otherwise: half a file taken over, and nobody knows which half."""
    (tmp_path / "own.csv").write_text(text)
    result = mla("data", "import", "parties", "own.csv", "--yes")
    trouble = result.stderr.decode()
    assert result.returncode == 2
    assert f"own.csv, line {line}" in trouble
    assert words in trouble
    assert "Traceback" not in trouble
    assert not facts.exists()


def test_a_file_that_is_wrong_throughout_does_not_scroll_its_first_line_away(mla: Run, tmp_path: Path) -> None:
    """Lost otherwise: the first mistake, above ten thousand others."""
    (tmp_path / "own.csv").write_text(HEAD + "untoc_200,KE,party,,,x,2026-11-01\n" * 500)
    trouble = mla("data", "import", "parties", "own.csv", "--yes").stderr.decode().splitlines()
    assert len(trouble) < 50
    assert "line 2" in trouble[0]


@pytest.mark.parametrize("kind", ["parties", "authorities", "profiles", "treaties"])
def test_an_export_comes_back_unchanged(mla: Run, kind: str) -> None:
    """Lost otherwise: the way to keep the facts in a spreadsheet."""
    assert mla("data", "export", kind, "-o", "out.csv").returncode == 0
    assert mla("data", "export", kind, "out.csv").returncode == 2, "nothing is overwritten unasked"
    assert mla("data", "export", kind, "again.csv").returncode == 0
    if kind != "treaties":  # none is shipped, so there is no row
        back = mla("data", "import", kind, "out.csv")
        assert back.returncode == 0, back.stderr
        assert b"nothing to take over" in back.stdout


def test_an_export_says_which_of_your_files_it_leaves_out(mla: Run, facts: Path) -> None:
    """Lost otherwise: a year of the office's own facts, in a table that looks whole."""
    facts.mkdir(parents=True)
    (facts / "parties.csv").write_text(GOOD.replace("party", "maybe"))
    result = mla("data", "export", "parties")
    assert result.returncode == 0
    assert f"Not used: {facts / 'parties.csv'}, line 2".encode() in result.stderr


def test_a_spreadsheet_formula_is_refused_on_the_way_in_and_harmless_on_the_way_out(mla: Run, tmp_path: Path) -> None:
    """Lost otherwise: a colleague's computer, to a cell that begins with =."""
    head = "state,field,instrument,value,source,as_of\n"
    own = tmp_path / "own.csv"
    own.write_text(head + "AE,authority,,=HYPERLINK(1),https://example.org,2026-11-01\n")
    assert b"field \xe2\x80\x9cvalue\xe2\x80\x9d" in mla("data", "import", "profiles", "own.csv", "--yes").stderr
    own.write_text(head + "AE,authority,,'=HYPERLINK(1),https://example.org,2026-11-01\n")
    assert mla("data", "import", "profiles", "own.csv", "--yes").returncode == 0
    assert ",'=HYPERLINK" in mla("data", "export", "profiles").stdout.decode()


def test_a_missing_file_is_one_sentence(mla: Run) -> None:
    """Lost otherwise: a trace of Python at a typing error."""
    result = mla("data", "import", "parties", "nowhere.csv")
    assert (result.returncode, len(result.stderr.decode().splitlines())) == (2, 1)
