"""A draft out of the encrypted register: the file that the command line, a colleague and Import read."""

import subprocess
import sys
from pathlib import Path

import pytest

from mla_assistant import resources
from mla_assistant.drafting import draft_file
from mla_assistant.register.store import Register
from mla_assistant.tui.app import MlaApp
from tests.tui.editor.at_work import blank, drafting, example
from tests.tui.looking import frame, until
from tests.tui.test_register_screens import unlock


@pytest.fixture(autouse=True)
def out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that is offered."""
    monkeypatch.setattr("mla_assistant.tui.editor.where_to.documents_folder", lambda: str(tmp_path / "out"))
    return tmp_path / "out"


async def test_a_draft_of_the_register_is_written_for_the_command_line(cheap_register: Path, out: Path) -> None:
    """Else nothing typed in the screens can be checked, rendered or handed on, and its files would go amiss unsaid."""
    with Register.open(cheap_register, "brown lamp seven river") as register:
        register.new(blank(), "another")
        answers = example("mutual_assistance")
        answers["annexes"][0]["file"] = {
            "name": "x.pdf",
            "sha256": "a" * 64,
            "size": 3,
            "media_type": "application/pdf",
        }
        answers["desk"] = {"notes": [{"id": "n1", "text": "Ask the bank again."}]}
        register.new(answers, "the one")
    app = MlaApp()
    async with app.run_test(size=(80, 24)) as pilot:
        await unlock(pilot)
        await pilot.press("f9", *"export", "enter")
        await until(pilot, lambda: "Path of the file" in frame(app))
        said = " ".join(frame(app).replace("│", " ").split())
        assert "not encrypted" in said
        assert "Files of annexes that are not in it: 1. Ctrl+E" in said
        assert not out.exists()
        await pilot.press("enter")
        await until(pilot, lambda: "Draft exported" in frame(app))
    (file,) = out.iterdir()
    assert file.stat().st_mode & 0o777 == 0o600
    assert draft_file.load(file.read_bytes()) == answers
    checked = subprocess.run([sys.executable, "-m", "mla_assistant", "check", file], capture_output=True, check=False)
    assert checked.returncode == 0, checked.stderr


async def test_an_open_draft_is_exported_as_it_stands_and_over_nothing_unasked(register: Register, out: Path) -> None:
    """Else the colleague gets the draft without its last sentence, or a file of before is gone."""
    async with drafting(register, blank()) as drafter:
        await drafter.go("header.subject")
        await drafter.type("Fraud")
        await drafter.press("f9", *"export")
        await drafter.press("enter")
        await drafter.until(lambda: "Path of the file" in drafter.frame)
        await drafter.press("enter")
        await drafter.until(lambda: "Draft exported" in drafter.frame)
        (file,) = out.iterdir()
        assert draft_file.load(file.read_bytes())["header"] == {"subject": "Fraud"}
        file.write_text("something else")
        await drafter.press("enter", "f9", *"export")
        await drafter.press("enter")
        await drafter.until(lambda: "Path of the file" in drafter.frame)
        await drafter.press("enter")
        await drafter.until(lambda: "Replace it" in drafter.frame)
        await drafter.press("enter")
        await drafter.pause()
        assert file.read_text() == "something else"


async def test_where_no_draft_can_be_written_that_is_said(register: Register, out: Path) -> None:
    """Else the drafter sends a colleague to a file that is not there."""
    out.write_text("a file where a folder is wanted")
    async with drafting(register, draft_file.load(resources.example("preservation"))) as drafter:
        await drafter.press("f9", *"export")
        await drafter.press("enter")
        await drafter.until(lambda: "Path of the file" in drafter.frame)
        await drafter.press("enter")
        await drafter.until(lambda: any("No draft was written to" in said for said in drafter.told))
