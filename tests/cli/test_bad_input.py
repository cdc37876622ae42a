"""Bad input gets one sentence that names the place, exit 2, and costs nothing."""

import json
import os
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from mla_assistant.drafting.draft_file import SIZE_LIMIT
from mla_assistant.text.own_mistake import EXIT_CODE
from tests.cli.conftest import Example, Run, assert_one_sentence
from tests.templates.printing import words_of


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"{'kind'", "line 1"),
        (b"[" * 5000 + b"]" * 5000, "nests deeper"),
        (b'{"kind": "extradition", "header": ' + b'{"x": ' * 5000 + b"1" + b"}" * 5001, "nests deeper"),
        (b'{"kind": "extradition", "kind": "extradition"}', "twice"),
        (b'{"kind": "extradition", "x": NaN}', "NaN"),
        (b'{"kind": "pardon"}', "pardon"),
        (b'{"kind": "extradition", "schema_version": 7}', "version"),
        (b"\xff\xfe\x00\x01", "UTF-8"),
        (b'{"kind": "extradition", "schema_version": true}', "has to be a number"),
        (b'{"kind": "extradition", "a\\ud800": 1}', "\u201ca\u201d"),
        (b'{"kind": "extradition", "header": {"a\\ud800": 1}}', "\u201ca\u201d"),
        (b"{}", "does not say"),
        (b"", "empty"),
        (b"%PDF-1.7", "line 1"),
    ],
)
@pytest.mark.parametrize("command", [("check", "-"), ("render", "-", "-o", "out.docx")], ids=["check", "render"])
def test_an_unusable_draft_is_refused_in_one_sentence(
    mla: Run, command: tuple[str, ...], content: bytes, words: str
) -> None:
    """Lost otherwise: the drafter's time, to a page of Python."""
    assert words in assert_one_sentence(mla(*command, stdin=content))


def test_a_huge_file_is_refused_unread(mla: Run, tmp_path: Path) -> None:
    """Lost otherwise: the memory of a small machine."""
    huge = tmp_path / "huge.json"
    with huge.open("wb") as file:
        file.truncate(100 * 2**20)
    assert "MB" in assert_one_sentence(mla("check", str(huge)))
    assert SIZE_LIMIT < 100 * 2**20


@pytest.mark.parametrize("name", ["absent.json", ".", "absent/also.json", ""])
def test_a_file_that_is_not_there_is_named(mla: Run, name: str) -> None:
    """Lost otherwise: the time to find which of the arguments was wrong."""
    assert name in assert_one_sentence(mla("check", name))


@pytest.mark.parametrize(
    ("path", "value", "code"),
    [
        ("header.date", "31 February 2026", "date_impossible"),
        ("header.refrence", "x", "field_unknown"),
        ("header", "text", "value_not_understood"),
        ("measures", [7], "value_not_understood"),
        ("offences", [{"penalty": {"years": 10**18}}], "number_out_of_range"),
        ("header.subject", "a\x1b]52;c;x\x07\u202eb", "characters_removed"),
        ("header.subject", "\ud800 lone", "characters_removed"),
        ("header.subject", "caf\ufffd", "character_lost"),
    ],
)
def test_one_bad_answer_is_a_finding_at_its_place(mla: Run, path: str, value: object, code: str) -> None:
    """Lost otherwise: every other answer of the draft."""
    draft: dict[str, object] = {"kind": "mutual_assistance"}
    section, _dot, name = path.partition(".")
    draft[section] = {name: value} if name else value
    result = mla("check", "-", "--json", stdin=json.dumps(draft).encode())
    assert result.returncode == 1, result.stderr
    found = [f for f in json.loads(result.stdout)["findings"] if f["code"] == code]
    assert found
    assert found[0]["path"].startswith(section)
    assert found[0]["message"]


def test_a_slip_in_a_date_leaves_its_measure_in_the_checks_and_in_the_document(
    mla: Run, tmp_path: Path, example: Callable[[str], dict[str, Any]]
) -> None:
    """Lost otherwise: a whole measure, and all that is wrong with it, unsaid; nobody would notice before the answer."""
    draft = example("mutual_assistance")
    documents = [{"id": "wd1", "title": "entry in the land register", "date": "1/2/2020"}]
    measure = {"id": "m90", "type": "documents", "documents": documents, "period_from": "12/01/2027"}
    measure |= {"custodian": "Land Registry of Harbourtown", "classes": [*["tax_file"] * 9, "x", "y", "licences"]}
    draft["measures"] = [measure, *draft["measures"]]
    text = json.dumps(draft).encode()
    found = [f for f in json.loads(mla("check", "-", "--json", stdin=text).stdout)["findings"] if f["path"]]
    places = {f["path"] for f in found if f["severity"] == "blocks"}
    slips = ("documents.wd1.date", "period_from", "classes.9", "classes.10")
    assert {f"measures.m90.{slip}" for slip in slips} <= places
    assert any(f["path"] == "measures.m90.nexus" for f in found)
    assert mla("render", "-", "-o", "out.docx", "--draft", stdin=text).returncode == 0
    words = words_of((tmp_path / "out.docx").read_bytes())
    assert all(each in words for each in ("Land Registry of Harbourtown", "entry in the land register", "licences"))


@pytest.mark.parametrize("text", ["[bold]", "{{ x }}", "{% if %}", "</w:t>", "&amp;", "%(name)s", "{name}", "‹›"])
def test_texts_that_mean_something_to_machines_are_texts(mla: Run, text: str) -> None:
    """Lost otherwise: a name that a template, a screen or a document takes for an order."""
    draft = {"kind": "mutual_assistance", "header": {"reference": "MLA/1", "subject": f"a {text} b", "date": "2026"}}
    draft_file = json.dumps(draft).encode()
    assert mla("render", "-", "-o", "out.docx", "--draft", stdin=draft_file).returncode == 0
    assert f"a {text} b" in mla("template", "show", "out.docx").stdout.decode()


def test_a_draft_with_findings_makes_no_final_document(mla: Run, tmp_path: Path) -> None:
    """Lost otherwise: a request that comes back."""
    result = mla("render", "-", "-o", "out.docx", stdin=b'{"kind": "extradition"}')
    assert result.returncode == 1
    assert not (tmp_path / "out.docx").exists()
    assert b"header.reference" in result.stdout


def test_a_file_that_is_there_is_not_overwritten_unasked(mla: Run, tmp_path: Path) -> None:
    """Lost otherwise: yesterday's document."""
    target = tmp_path / "out.docx"
    target.write_bytes(b"yesterday")
    draft = b'{"kind": "extradition"}'
    assert "out.docx" in assert_one_sentence(mla("render", "-", "-o", "out.docx", "--draft", stdin=draft))
    assert target.read_bytes() == b"yesterday"
    assert mla("render", "-", "-o", "out.docx", "--draft", "--overwrite", stdin=draft).returncode == 0
    assert stat.S_IMODE(target.stat().st_mode) == 0o600


@pytest.mark.parametrize("place", ["/proc/nowhere/out.docx", "absent/out.docx"])
def test_a_place_that_can_not_be_written_is_named(mla: Run, place: str) -> None:
    """Lost otherwise: the document, without a word."""
    result = mla("render", "-", "-o", place, "--draft", stdin=b'{"kind": "extradition"}')
    assert place in assert_one_sentence(result)


@pytest.mark.parametrize("arguments", [("kinds",), ("example", "extradition"), ("check", "nowhere.json")])
def test_output_that_finds_no_room_is_said_and_no_success(mla: Run, arguments: tuple[str, ...]) -> None:
    """Lost otherwise: the list of a nightly run, and the script that made it goes on."""
    with open("/dev/full", "wb") as full:
        result = mla(*arguments, capture_output=False, stdout=full, stderr=subprocess.PIPE)
        assert result.returncode == 2
        assert len(result.stderr.decode().strip().splitlines()) == 1
        assert mla(*arguments, capture_output=False, stdout=full, stderr=full).returncode == 2


@pytest.mark.parametrize("arguments", [("kinds",), ("derive", "-"), ("data", "export", "parties")])
def test_output_that_is_closed_is_said_and_no_success(mla: Run, arguments: tuple[str, ...]) -> None:
    """Lost otherwise: what a script counts on, which hears that all is well."""
    draft = b'{"kind": "extradition"}'
    closed = {"capture_output": False, "stderr": subprocess.PIPE, "preexec_fn": lambda: os.close(1)}
    result = mla(*arguments, stdin=draft, **closed)
    assert result.returncode == 2
    assert len(result.stderr.decode().strip().splitlines()) == 1, result.stderr
    written = mla("derive", "-", "-o", "out.json", stdin=draft, **closed)
    assert written.returncode == 0, written.stderr


def test_input_that_is_closed_is_an_empty_file(mla: Run) -> None:
    """Lost otherwise: the reason why a job without a keyboard does nothing."""
    assert "empty" in assert_one_sentence(mla("check", "-", stdin=None, preexec_fn=lambda: os.close(0)))


def test_errors_that_nobody_wants_stay_out_of_the_output(mla: Run) -> None:
    """Lost otherwise: a document with a line of ours in front of it."""
    shut = {"capture_output": False, "stdout": subprocess.PIPE, "preexec_fn": lambda: os.close(2)}
    result = mla("check", "absent.json", **shut)
    assert (result.returncode, result.stdout) == (2, b"")


def test_a_reader_that_has_seen_enough_ends_it_quietly(mla: Run) -> None:
    """Lost otherwise: the first ten lines, under a page of Python."""
    reading, writing = os.pipe()
    os.close(reading)
    result = mla("example", "extradition", capture_output=False, stdout=writing, stderr=subprocess.PIPE)
    os.close(writing)
    assert (result.returncode, result.stderr) == (0, b"")


def test_a_terminal_without_our_letters_gets_every_sentence(mla: Run) -> None:
    """Lost otherwise: all that “check” found, on the machine of an office that still has Latin letters only."""
    draft = '{"kind": "extradition", "header": {"subject": "تسليم", "date": "31 February"}}'.encode()
    plain = mla("check", "-", stdin=draft, PYTHONIOENCODING="ascii")
    assert plain.returncode == 1
    assert b"31 February" in plain.stdout
    assert b"Traceback" not in plain.stderr
    assert mla("--help", PYTHONIOENCODING="latin-1").returncode == 0


def test_an_id_that_can_not_be_read_stops_no_report(mla: Run, tmp_path: Path, example: Example) -> None:
    """Lost otherwise: the report on every other answer."""
    draft = example("extradition")
    draft["persons"][0]["id"] = "p\ud800"
    assert mla("check", "-", "--report", "r.docx", stdin=json.dumps(draft).encode()).returncode == 1
    assert (tmp_path / "r.docx").exists()


@pytest.mark.parametrize("name", ["out.pdf", "out", "out.json"])
def test_a_document_is_written_under_the_name_of_a_document_only(mla: Run, tmp_path: Path, name: str) -> None:
    """Lost otherwise: a “PDF” that is sent and opens nowhere; a draft file, overwritten by mistake."""
    assert name in assert_one_sentence(mla("render", "-", "-o", name, "--draft", stdin=b'{"kind": "extradition"}'))
    assert not (tmp_path / name).exists()


def test_a_document_goes_to_standard_output_where_it_is_asked_for(mla: Run) -> None:
    """Lost otherwise: scripts that hand the document on."""
    made = mla("render", "-", "-o", "-", "--draft", stdin=b'{"kind": "extradition"}')
    assert (made.returncode, made.stdout[:2]) == (0, b"PK")


def test_a_full_disk_leaves_no_half_document(mla: Run, tmp_path: Path) -> None:
    """Lost otherwise: trust in the file that is there."""
    import resource

    def small() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (2048, 2048))
        import signal

        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)

    result = mla("render", "-", "-o", "out.docx", "--draft", stdin=b'{"kind": "extradition"}', preexec_fn=small)
    assert "full" in assert_one_sentence(result)
    assert [path.name for path in tmp_path.iterdir() if path.name != "home"] == []


def test_unknown_words_on_the_command_line_are_named(mla: Run) -> None:
    """Lost otherwise: a script that believes it did something."""
    assert mla("frobnicate").returncode == 2
    assert "pardon" in assert_one_sentence(mla("schema", "pardon"))
    assert "header.refrence" in assert_one_sentence(
        mla("set", "-", "header.refrence", "x", stdin=b'{"kind":"extradition"}')
    )


def test_a_language_without_templates_is_named_with_those_there_are(mla: Run, tmp_path: Path) -> None:
    """Else a mistyped language ends in a hundred missing translations."""
    (tmp_path / "case.json").write_bytes(mla("example", "extradition").stdout)
    for command in (["render", "case.json", "-o", "out.docx"], ["batch", ".", "-o", "out"]):
        assert "ar, en, fr" in assert_one_sentence(mla(*command, "--language", "xx"))


def test_what_is_no_template_at_all_is_unusable_and_named(mla: Run, tmp_path: Path) -> None:
    """Lost otherwise: a script that can't tell a broken file from a template with faults."""
    (tmp_path / "empty.docx").write_bytes(b"")
    assert "empty.docx" in assert_one_sentence(mla("template", "check", "empty.docx", "--kind", "extradition"))


def test_an_offices_broken_template_is_one_fault_under_its_path(mla: Run, tmp_path: Path, example: Example) -> None:
    """Lost otherwise: the file to mend, among dozens of fields that nothing is wrong with."""
    broken = tmp_path / "home" / "templates" / "extradition.docx"
    broken.parent.mkdir(parents=True)
    broken.write_bytes(b"")
    checked = mla("template", "check")
    assert checked.returncode == 2
    assert checked.stdout.decode().splitlines() == [f"{broken}: this file is damaged, encrypted or not a Word document"]
    listed = mla("template", "list")
    assert listed.returncode == 0
    assert str(broken) in listed.stdout.decode()
    assert "follow_up  en, ar, fr" in listed.stdout.decode()
    rendered = mla("render", "-", "-o", "out.docx", stdin=json.dumps(example("extradition")).encode())
    assert rendered.returncode == 2
    refused = rendered.stdout.decode()
    assert "[Must be mended] Extradition\n" in refused
    assert f"{broken}: this file is damaged, encrypted or not a Word document. Ask" in refused


def test_the_demo_is_listed_and_explained(mla: Run) -> None:
    """Lost otherwise: the way to look around without a case."""
    assert b"demo" in mla("--help").stdout
    assert mla("demo", "--help").returncode == 0
    assert b"x" in mla("demo", "x").stderr


def test_a_file_where_the_folder_of_the_user_should_be_is_said_at_once(tmp_path: Path) -> None:
    """Lost otherwise: a passphrase, given for a register that can't exist."""
    (tmp_path / "file").write_bytes(b"")
    command = [sys.executable, "-m", "mla_assistant"]
    result = subprocess.run(command, env={"MLA_HOME": str(tmp_path / "file")}, capture_output=True, check=False)
    assert "MLA_HOME" in assert_one_sentence(result)


def test_a_mistake_of_the_program_prints_nothing_of_the_case() -> None:
    """Else the suspect's name stands in the log of a batch, and in every copy of it that is sent for help."""
    code = (
        "import sys\n"
        "from mla_assistant import cli\n"
        "class Fails(cli.Command):\n"
        "    'fail'\n"
        "    name = 'fails'\n"
        "    def run(self, args):\n"
        "        return {}['Canary Suspectson']\n"
        "cli.COMMANDS += (Fails,)\n"
        "sys.exit(cli.main(['fails']))"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)
    assert result.returncode == EXIT_CODE
    assert b"reference" in result.stderr
    for betrayal in (b"Canary", b"Traceback", b"KeyError"):
        assert betrayal not in result.stderr


def test_a_path_acts_on_no_terminal(mla: Run, tmp_path: Path, example: Example) -> None:
    """Lost otherwise: what the clipboard or the title of the terminal holds, to the name of a file."""
    (tmp_path / "case.json").write_text(json.dumps(example("preservation")))
    name = "x\x1b]0;pw\x07a.docx"
    made = mla("render", "case.json", "--draft", "-o", name)
    assert made.returncode == 0, made.stderr
    assert (tmp_path / name).exists()
    assert b"\x1b" not in made.stderr
    assert b"  fingerprint " in made.stderr


def test_what_is_not_used_of_the_office_is_said(mla: Run, tmp_path: Path) -> None:
    """Lost otherwise: the letterhead and the treaties of the office, for one letter in a setting."""
    assert mla("kinds").stderr == b""
    (tmp_path / "home" / "profile.json").write_text("{damaged")
    told = mla("kinds")
    assert (told.returncode, b"profile.json" in told.stderr) == (0, True)
    absent = mla("kinds", MLA_OFFICE=str(tmp_path / "absent"))
    assert b"MLA_OFFICE names" in absent.stderr
