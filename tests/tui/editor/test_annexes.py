"""Files on the page of annexes: attached, looked at first, saved out, taken back; bad ones named, nothing lost."""

from functools import partial
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfWriter

from mla_assistant.register.errors import NotFound
from mla_assistant.register.store import Register
from mla_assistant.tui.editor.choose_file import ChooseFile
from tests.tui.editor.at_work import Drafter, blank, drafting

LEDGER = {"id": "a1", "title": "Ledger"}
MEGABYTE = 2**20


def pdf(pages: int) -> bytes:
    writer, out = PdfWriter(), BytesIO()
    for _page in range(pages):
        writer.add_blank_page(595, 842)
    writer.write(out)
    return out.getvalue()


def with_ledger(**more: Any) -> dict[str, Any]:
    return {**blank(), "annexes": [{**LEDGER, **more}]}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The user's home, with files of every sort in it."""
    monkeypatch.setattr("mla_assistant.tui.editor.attaching._last_folder", [tmp_path / "files"])
    monkeypatch.setattr("mla_assistant.tui.editor.where_to.documents_folder", lambda: str(tmp_path))
    (tmp_path / "files").mkdir()
    (tmp_path / "files" / "ledger.pdf").write_bytes(pdf(12))
    return tmp_path / "files"


async def choose(drafter: Drafter, name: str) -> None:
    """Attach to the annex under the cursor, by the name of the file, up to the look at it."""
    await drafter.press("f4")
    await drafter.until(lambda: isinstance(drafter.app.screen, ChooseFile))
    await drafter.type(name)
    await drafter.press("enter")


def is_said(drafter: Drafter, sentence: str) -> bool:
    return sentence in " ".join(drafter.frame.split())


async def attach(drafter: Drafter, name: str) -> None:
    await choose(drafter, name)
    await drafter.until(lambda: "Attach this file?" in drafter.frame)
    await drafter.press("enter")
    await drafter.until(lambda: any(said.startswith("Attached") for said in drafter.told))


async def test_a_file_is_looked_at_and_attached_and_comes_out_again(register: Register, folder: Path) -> None:
    """Else annexes are sent that nobody looked at, or can't be had back."""
    async with drafting(register, with_ledger(), (100, 40)) as drafter:
        await drafter.go("annexes")
        await choose(drafter, "ledger.pdf")
        await drafter.until(lambda: "Attach this file?" in drafter.frame)
        for said in ("Name: ledger.pdf", "Type: PDF document", "Pages: 12"):
            assert said in drafter.frame
        await drafter.press("enter")
        await drafter.until(lambda: drafter.session.get("annexes.a1.file"))
        assert drafter.session.get("annexes.a1.pages") == 12
        assert "pages: 12 · " in drafter.frame
        await drafter.go("annexes.a1.file")
        assert "ledger.pdf · PDF document · pages: 12" in drafter.frame
        await drafter.press("ctrl+e")
        await drafter.press("enter")
        await drafter.until(lambda: (folder.parent / "annex-01.pdf").exists())
        copy = folder.parent / "annex-01.pdf"
        assert copy.read_bytes() == (folder / "ledger.pdf").read_bytes()
        assert copy.stat().st_mode & 0o777 == 0o600


async def test_a_copy_into_a_home_that_nobody_has_is_refused_in_a_sentence(
    register: Register, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else a colleague's path, pasted from a mail, ends the program."""
    monkeypatch.setattr("mla_assistant.tui.editor.where_to.documents_folder", lambda: "~nobody-here")
    async with drafting(register, with_ledger()) as drafter:
        await drafter.go("annexes.a1.file")
        await attach(drafter, "ledger.pdf")
        await drafter.go("annexes.a1.file")
        await drafter.press("ctrl+e")
        await drafter.press("enter")
        await drafter.until(lambda: "no such user on this computer" in " ".join(drafter.told))


async def test_a_path_pasted_behind_the_folder_begins_anew(register: Register, folder: Path) -> None:
    """The field holds the last folder; a path from a mail would have to be typed after that was taken out."""
    (folder.parent / "map.pdf").write_bytes(pdf(1))
    async with drafting(register, with_ledger()) as drafter:
        await drafter.go("annexes")
        await choose(drafter, str(folder.parent / "map.pdf"))
        await drafter.until(lambda: "Name: map.pdf" in drafter.frame)


async def test_attaching_replacing_and_taking_out_can_be_undone(register: Register, folder: Path) -> None:
    """Else one wrong key costs the evidence."""
    (folder / "other.pdf").write_bytes(pdf(3))
    async with drafting(register, with_ledger()) as drafter:
        await drafter.go("annexes.a1.file")
        await attach(drafter, "ledger.pdf")
        await drafter.go("annexes.a1.file")
        before = drafter.session.get("annexes.a1.file")
        await attach(drafter, "other.pdf")
        await drafter.until(lambda: drafter.session.get("annexes.a1.pages") == 3)
        await drafter.go("annexes.a1.file")
        await drafter.press("delete")
        assert not drafter.session.get("annexes.a1.file")
        await drafter.press("ctrl+z", "ctrl+z")
        assert drafter.session.get("annexes.a1.file") == before
        assert drafter.session.get("annexes.a1.pages") == 12
        held = drafter.screen.keeper.register.read_attachment(drafter.screen.keeper.draft, before["sha256"])
        assert b"".join(held) == (folder / "ledger.pdf").read_bytes()


async def test_a_file_makes_an_annex_where_there_is_none(register: Register, folder: Path) -> None:
    """Else the first annex costs keys that say nothing."""
    async with drafting(register, blank()) as drafter:
        await drafter.go("annexes")
        await attach(drafter, "ledger.pdf")
        assert [each["pages"] for each in drafter.session.get("annexes")] == [12]


async def test_pages_the_drafter_counted_stay_and_the_difference_is_told(register: Register, folder: Path) -> None:
    """Else the index says what nobody can find in the file."""
    async with drafting(register, with_ledger(pages=14)) as drafter:
        await drafter.go("annexes.a1.file")
        await attach(drafter, "ledger.pdf")
        assert drafter.session.get("annexes.a1.pages") == 14
        assert any(finding.code == "annex_pages_differ" for finding in drafter.session.findings)


async def test_each_bad_file_is_named_in_one_sentence_and_nothing_is_lost(register: Register, folder: Path) -> None:
    """Else a drafter does not know why the annex is not there, or loses the one that was."""
    (folder / "empty.pdf").write_bytes(b"")
    with (folder / "sparse.img").open("wb") as file:
        file.truncate(2048 * MEGABYTE)
    said = {
        "gone.pdf": "There is no file at",
        "empty.pdf": "is empty (0 bytes)",
        "sparse.img": "is larger than 100 MB",
    }
    async with drafting(register, with_ledger()) as drafter:
        await drafter.go("annexes.a1.file")
        await attach(drafter, "ledger.pdf")
        before = drafter.session.get("annexes.a1.file")
        for name, sentence in said.items():
            await drafter.go("annexes.a1.file")
            await choose(drafter, name)
            await drafter.until(partial(is_said, drafter, sentence))
            await drafter.press("escape")
        assert drafter.session.get("annexes.a1.file") == before


async def test_a_file_that_vanishes_after_the_look_changes_nothing(register: Register, folder: Path) -> None:
    """Else the annex names a file that the register never had."""
    async with drafting(register, with_ledger()) as drafter:
        await drafter.go("annexes.a1.file")
        await choose(drafter, "ledger.pdf")
        await drafter.until(lambda: "Attach this file?" in drafter.frame)
        (folder / "ledger.pdf").rename(folder / "renamed.pdf")
        await drafter.press("enter")
        await drafter.until(partial(is_said, drafter, "There is no file at"))
        assert isinstance(drafter.app.screen, ChooseFile)
        assert not drafter.session.get("annexes.a1.file")
        await drafter.press("down", "enter")
        await drafter.until(lambda: "Attach this file?" in drafter.frame)
        await drafter.press("enter")
        await drafter.until(lambda: drafter.session.get("annexes.a1.file"))
        assert drafter.session.get("annexes.a1.file")["name"] == "renamed.pdf"


async def test_the_list_of_files_is_as_it_is_now(register: Register, folder: Path) -> None:
    """Else “choose it from the list” leads to the very name that is gone."""
    async with drafting(register, with_ledger()) as drafter:
        await drafter.go("annexes.a1.file")
        await drafter.press("f4")
        await drafter.until(lambda: "ledger.pdf" in drafter.frame)
        (folder / "ledger.pdf").rename(folder / "renamed.pdf")
        await drafter.press("down", "enter")
        await drafter.until(partial(is_said, drafter, "There is no file at"))
        assert "renamed.pdf" in drafter.frame


async def test_what_was_said_of_one_file_does_not_lie_over_the_next(register: Register, folder: Path) -> None:
    """Else a long name hides the list from which the next file is chosen."""
    async with drafting(register, with_ledger()) as drafter:
        await drafter.go("annexes.a1.file")
        await attach(drafter, "ledger.pdf")
        await drafter.press("f4")
        await drafter.until(lambda: isinstance(drafter.app.screen, ChooseFile))
        assert not drafter.told


async def test_hostile_names_are_listed_harmless_and_can_be_attached(register: Register, folder: Path) -> None:
    """Else a file's name drives the terminal, or can't be got rid of by its own drafter."""
    (folder / "ledger.pdf").rename(folder / "zz\x1b[2Jfdp.\u202egnp")
    async with drafting(register, with_ledger()) as drafter:
        await drafter.go("annexes.a1.file")
        await drafter.press("f4")
        await drafter.until(lambda: "zz[2Jfdp.gnp" in drafter.frame)
        await drafter.press("down", "enter")
        await drafter.until(lambda: "Attach this file?" in drafter.frame)
        await drafter.press("enter")
        await drafter.until(lambda: drafter.session.get("annexes.a1.file"))
        assert drafter.session.get("annexes.a1.file")["name"] == "zz[2Jfdp.gnp"


async def test_a_draft_whose_file_is_elsewhere_says_so(register: Register, folder: Path) -> None:
    """Else a copy of nothing is written."""
    known = {"name": "x.pdf", "media_type": "application/pdf", "size": 3, "sha256": "a" * 64}
    async with drafting(register, with_ledger(file=known)) as drafter:
        await drafter.go("annexes.a1.file")
        await drafter.press("ctrl+e", "enter")
        await drafter.until(lambda: any("does not hold the file" in said for said in drafter.told))
        assert not (folder.parent / "annex-01.pdf").exists()


async def test_a_wrong_file_taken_out_leaves_the_register_with_the_draft(register: Register, folder: Path) -> None:
    """Else a file attached by mistake stays in the case for ever."""
    async with drafting(register, with_ledger()) as drafter:
        keeper = drafter.screen.keeper
        await drafter.go("annexes.a1.file")
        await attach(drafter, "ledger.pdf")
        sha256 = drafter.session.get("annexes.a1.file")["sha256"]
        await drafter.go("annexes.a1.file")
        await drafter.press("delete")
    with pytest.raises(NotFound):
        list(register.read_attachment(keeper.draft, sha256))


async def test_a_new_annex_is_called_by_its_file_and_is_under_the_cursor(register: Register, folder: Path) -> None:
    """Else the entry is “1. 12”, and Enter leaves the page instead of asking for the title."""
    async with drafting(register, blank(), (80, 24)) as drafter:
        await drafter.go("annexes")
        await attach(drafter, "ledger.pdf")
        await drafter.until(lambda: "1. ledger.pdf" in drafter.frame)
        await drafter.press("enter")
        assert drafter.form.here.startswith("annexes.")
