"""The Issue screen: what goes with the request, ticked, made, kept and written together."""

from pathlib import Path

import pytest

from mla_assistant import __version__
from mla_assistant.register.store import Register
from mla_assistant.tui.editor.set_list import SetList
from tests.tui.editor.at_work import Drafter, drafting, example
from tests.tui.editor.test_annexes import attach, pdf

PREFIX = "DAP-EXT-2026-0431"


@pytest.fixture
def out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr("mla_assistant.tui.editor.where_to.documents_folder", lambda: str(tmp_path / "out"))
    monkeypatch.setattr("mla_assistant.tui.editor.attaching._last_folder", [tmp_path])
    (tmp_path / "warrant.pdf").write_bytes(pdf(3))
    return tmp_path / "out"


async def at_issue(drafter: Drafter) -> SetList:
    await drafter.press("f12", "f12")
    return drafter.app.screen.query_one(SetList)


async def test_the_set_is_listed_with_what_is_left_out_and_why(register: Register, out: Path) -> None:
    """Else nobody knows what will lie in the envelope before it lies there."""
    async with drafting(register, example("extradition"), (100, 40)) as drafter:
        listed = await at_issue(drafter)
        assert {"note_verbale", "annex_index"} <= {each.name for each in listed.along}
        assert "☑ The request" in drafter.frame
        assert "☑ Index of annexes" in drafter.frame
        assert "– Covering note" in drafter.frame
        assert "a note verbale goes in its place" in drafter.frame
        assert "none is attached" in drafter.frame


async def test_what_is_unticked_is_not_made_and_the_rest_bears_one_fingerprint(register: Register, out: Path) -> None:
    """Else the register says that something was issued that never left, or not together."""
    async with drafting(register, example("extradition"), (100, 40)) as drafter:
        listed = await at_issue(drafter)
        listed.focus()
        listed.go_to("annex_index")
        await drafter.press("space")
        assert "☐ Index of annexes" in drafter.frame
        await drafter.press("f12")
        await drafter.until(lambda: "Fingerprint" in drafter.frame)
        written = {path.name for path in out.iterdir()}
        assert f"{PREFIX}-extradition-en.docx" in written
        assert f"{PREFIX}-note_verbale-en.docx" in written
        assert f"{PREFIX}-annex_index-en.docx" not in written
        kept = register.documents(drafter.screen.keeper.draft)
        assert {row.name for row in kept} == written
        assert len({row.fingerprint for row in kept}) == 1
        frozen = register.load_version(drafter.screen.keeper.draft, kept[0].version).findings
        assert frozen
        assert frozen["program"] == __version__
        assert all(each["as_of"] for each in frozen["findings"] if each["citation"] and not each["compared"])
        assert all(register.read_document(row.id) == (out / row.name).read_bytes() for row in kept)


async def test_the_files_of_the_annexes_are_written_with_the_set(register: Register, out: Path) -> None:
    """Else the annexes have to be looked for again on the day of sending."""
    async with drafting(register, example("extradition"), (100, 40)) as drafter:
        await drafter.go("annexes.a1.file")
        await attach(drafter, "warrant.pdf")
        await drafter.press("escape", "escape")
        await at_issue(drafter)
        assert "files: 1 of" in drafter.frame
        await drafter.press("f12")
        await drafter.until(lambda: "Fingerprint" in drafter.frame)
        copy = out / f"{PREFIX}-annex-01.pdf"
        assert copy.read_bytes() == pdf(3)
        assert copy.stat().st_mode & 0o777 == 0o600


async def test_a_draft_that_is_not_ready_is_written_alone(register: Register, out: Path) -> None:
    """Else a look at a draft fills a folder."""
    answers = example("extradition")
    answers["header"].pop("reference")
    async with drafting(register, answers, (100, 40)) as drafter:
        await drafter.press("f12", "f12", "f5")
        await drafter.until(lambda: "Draft written" in drafter.frame)
        assert [path.name for path in out.iterdir()] == ["extradition-en-DRAFT.docx"]


async def test_what_was_issued_is_had_again_byte_for_byte_whatever_became_of_the_draft(
    register: Register, out: Path
) -> None:
    """Else a lost file means issuing anew, and two letters of one date that do not say the same."""
    async with drafting(register, example("extradition"), (100, 40)) as drafter:
        await drafter.press("f12", "f12")
        assert "Write again" not in drafter.frame
        await drafter.press("f12")
        await drafter.until(lambda: "Fingerprint" in drafter.frame)
        first = {path.name: path.read_bytes() for path in out.iterdir()}
        for path in out.iterdir():
            path.unlink()
        await drafter.press("enter", "escape", "escape")
        await drafter.go("header.subject")
        await drafter.press("end")
        await drafter.type(" and more")
        await drafter.press("f12", "f12", "f8")
        await drafter.until(lambda: "Written again" in drafter.frame)
        assert "The draft has changed since." in " ".join(drafter.frame.split())
        assert {path.name: path.read_bytes() for path in out.iterdir()} == first
        (out / min(first)).write_bytes(b"")
        await drafter.press("enter", "f8")  # what stands there as it should is not asked about
        assert f"there is already: {min(first)}." in drafter.frame
        await drafter.press("right", "enter")
        await drafter.until(lambda: "Written again" in drafter.frame)
        assert {path.name: path.read_bytes() for path in out.iterdir()} == first
