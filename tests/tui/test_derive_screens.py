"""A case that is in the register, or in a file, is not typed again."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from mla_assistant import resources
from mla_assistant.register.rows import DraftId, Status
from mla_assistant.register.store import Register
from mla_assistant.requests.derive import derive
from mla_assistant.tui.app import MlaApp
from mla_assistant.tui.editor.read_again import ReadAgainScreen
from mla_assistant.tui.editor.screen import EditorScreen
from mla_assistant.tui.screens.cases import Cases
from mla_assistant.tui.screens.derive import DeriveFrom
from mla_assistant.tui.screens.import_draft import ImportFrom
from tests.tui.conftest import PASSPHRASE
from tests.tui.looking import frame, settle, type_in, until
from tests.tui.test_register_screens import unlock


def worked_case(register: Register) -> str:
    """With a file for its first annex; gives what the file is known by."""
    answers = json.loads(resources.example("mutual_assistance"))
    draft = register.new(answers, "MLA/1", requested_state="AE")
    file = register.attach(draft, [b"the order"], actor="")
    answers["annexes"][0]["file"] = {"name": "order.pdf", "sha256": file.sha256, "size": file.size}
    register.save_head(draft, answers, 1)
    return file.sha256


async def test_the_same_case_goes_to_a_second_state_by_keys_alone(cheap_register: Path) -> None:
    """The second of two requests in one case would cost as much as the first."""
    with Register.open(cheap_register, PASSPHRASE) as register:
        file = worked_case(register)
    app = MlaApp()
    async with app.run_test(size=(80, 24)) as pilot:
        await unlock(pilot)
        await pilot.press("f5")
        assert isinstance(app.screen, DeriveFrom)
        assert "United Arab Emirates" in frame(app)
        await pilot.press("enter", *"spain", "enter", "tab", "tab", *"M/2", "enter")
        await settle(pilot)
        assert isinstance(app.screen, EditorScreen)
    with Register.open(cheap_register, PASSPHRASE) as register:
        second, first = register.drafts()
        answers = register.load(second.id).answers
        assert register.load(first.id).answers["header"]["reference"] == "MLA/2026/0417"
        register.delete(first.id, "")
        assert b"".join(register.read_attachment(second.id, file)) == b"the order"
    assert (second.requested_state, answers["header"]["reference"]) == ("ES", "M/2")
    assert answers["desk"]["carried"]


def answers_of(app: MlaApp, draft: DraftId) -> dict[str, Any]:
    assert app.register
    return app.register.load(draft).answers


BAR = 60
"""Keys for the same case to a second State, from the register to the files, all of it read again and confirmed."""


async def test_a_second_state_costs_less_than_sixty_keys(
    cheap_register: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing is typed twice: else the second request of a case would be put off, or copied and pasted."""
    monkeypatch.setenv("HOME", str(tmp_path))
    with Register.open(cheap_register, PASSPHRASE) as register:
        worked_case(register)
    app = MlaApp()
    async with app.run_test(size=(80, 24)) as pilot:
        await unlock(pilot)
        keys = 0

        async def press(*given: str) -> None:
            nonlocal keys
            keys += len(given)
            await pilot.press(*given)
            await pilot.pause()

        await press("f5", "enter", *"spa", "enter", "tab", "tab", *"M2", "enter")
        await until(pilot, lambda: isinstance(app.screen, EditorScreen))
        await press("ctrl+r")
        await until(pilot, lambda: isinstance(app.screen, ReadAgainScreen))
        assert not list(app._notifications), "a message would lie over the texts that are to be read"
        while isinstance(app.screen, ReadAgainScreen):
            await press("f6")
        await press("f8", "f8", "f8", "f8", "f4", "enter", *"fin", "enter", "f2")
        await until(pilot, lambda: "Terrorist Financing Convention 1999" in frame(app))
        await press("down", "space", "f2")
        await until(pilot, lambda: isinstance(app.screen, EditorScreen))
        await press("f8", "f8")
        await until(pilot, lambda: "Has the data been preserved?" in frame(app))
        await press("f8")
        await until(pilot, lambda: "Needed by" in frame(app))
        await press(*"2099", "minus", *"01")
        await press("f8", "ctrl+g")
        await until(pilot, lambda: "Confirmed by Nafula Kerubo Lwande?" in frame(app))
        assert "Say yes only if it was made." in " ".join(frame(app).replace("│", " ").split())
        await press("right", "right", "enter")
        await until(pilot, lambda: "All " not in frame(app))
        await press("right", "enter", "f12", "f12", "enter")
        await until(pilot, lambda: "Fingerprint" in frame(app))
        print(f"\n{keys} keys")
    assert keys < BAR
    assert [path.name for path in (tmp_path / "Documents").glob("*.docx")]
    with Register.open(cheap_register, PASSPHRASE) as register:
        second = register.drafts()[0]
        given = register.load(second.id).answers["assurances"]
    assert second.status == Status.ISSUED
    assert {each["confirmed_on"] for each in given} == {date.today().isoformat()}
    app = MlaApp()
    async with app.run_test(size=(80, 24)) as pilot:
        await unlock(pilot)
        assert " · issued · today" in frame(app)
        assert " · to Spain" in frame(app)
        assert isinstance(app.screen, Cases)
        app.screen.register.save_head(second.id, {**answers_of(app, second.id), "facts": {}}, second.revision)
        app.screen.reload()
        assert " · issued, changed since · " in frame(app)


async def test_what_is_longer_than_the_screen_is_read_to_its_end_before_it_holds(cheap_register: Path) -> None:
    """One key must not answer for texts that nobody saw."""
    with Register.open(cheap_register, PASSPHRASE) as register:
        answers = derive(json.loads(resources.example("mutual_assistance")), "mutual_assistance", "ES")
        answers["desk"]["carried"] = [each for each in answers["desk"]["carried"] if "measures" in each["path"]]
        register.new(answers, "M/2", requested_state="ES")
    app = MlaApp()
    async with app.run_test(size=(80, 24)) as pilot:
        await unlock(pilot)
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(app.screen, EditorScreen))
        await pilot.press("ctrl+r")
        await until(pilot, lambda: "Assistance sought" in frame(app))
        await pilot.press("f6")
        assert isinstance(app.screen, ReadAgainScreen)
        assert app.screen.session.request.desk.carried
        while isinstance(app.screen, ReadAgainScreen):
            await pilot.press("f6")
        assert isinstance(app.screen, EditorScreen)
        assert not app.screen.session.request.desk.carried
        await pilot.press("ctrl+z")
        assert app.screen.session.request.desk.carried


async def test_a_draft_from_a_file_becomes_a_request(cheap_register: Path, tmp_path: Path) -> None:
    """A colleague's draft would have to be typed again."""
    (tmp_path / "draft.json").write_bytes(resources.example("extradition"))
    app = MlaApp()
    async with app.run_test(size=(80, 24)) as pilot:
        await unlock(pilot)
        await pilot.press("f7")
        await type_in(pilot, str(tmp_path / "draft.json"))
        await pilot.press("enter")
        await settle(pilot)
        assert isinstance(app.screen, EditorScreen)
        await pilot.press("escape")
        await settle(pilot)
        assert isinstance(app.screen, Cases)
        assert "Extradition" in frame(app)


async def test_a_second_request_under_one_reference_is_remarked(cheap_register: Path, tmp_path: Path) -> None:
    """Two lines of the list that read alike, and the wrong one is issued."""
    (tmp_path / "draft.json").write_bytes(resources.example("extradition"))
    app = MlaApp()
    async with app.run_test(size=(80, 24)) as pilot:
        await unlock(pilot)
        for told in (False, True):
            await pilot.press("f7")
            await type_in(pilot, str(tmp_path / "draft.json"))
            await pilot.press("enter")
            await until(pilot, lambda: isinstance(app.screen, EditorScreen))
            assert any("has the same reference" in each.message for each in app._notifications) is told
            await pilot.press("escape")
            await until(pilot, lambda: isinstance(app.screen, Cases))


async def test_a_home_that_nobody_has_is_refused_in_a_sentence(cheap_register: Path) -> None:
    """A colleague's path, pasted from a mail, would end the program."""
    app = MlaApp()
    async with app.run_test(size=(80, 24)) as pilot:
        await unlock(pilot)
        await pilot.press("f7")
        await type_in(pilot, "~nobody-here/draft.json")
        await pilot.press("enter")
        await settle(pilot)
        assert "there is no such user on this computer. Nothing was imported" in " ".join(frame(app).split())


FOLDER = object()


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (None, "no such file"),
        (FOLDER, "it is a folder"),
        (b"", "empty"),
        (b"{", "Nothing was imported"),
        (b'{"kind": "x"}', "Nothing was imported"),
    ],
)
async def test_a_file_that_is_no_draft_is_refused_in_a_sentence(
    cheap_register: Path, tmp_path: Path, content: bytes | object | None, said: str
) -> None:
    """The drafter has to know what is wrong with which file."""
    if isinstance(content, bytes):
        (tmp_path / "draft.json").write_bytes(content)
    elif content is FOLDER:
        (tmp_path / "draft.json").mkdir()
    app = MlaApp()
    async with app.run_test(size=(80, 24)) as pilot:
        await unlock(pilot)
        await pilot.press("f7")
        await type_in(pilot, str(tmp_path / "draft.json"))
        await pilot.press("enter")
        await settle(pilot)
        assert isinstance(app.screen, ImportFrom)
        assert said in " ".join(frame(app).split())
    with Register.open(cheap_register, PASSPHRASE) as register:
        assert register.drafts() == []


async def test_what_was_left_out_of_an_imported_answer_is_not_called_unreadable(
    cheap_register: Path, tmp_path: Path
) -> None:
    """Lost otherwise: a draft that came with half a character in it, or the search for answers that are there."""
    header = b'{"reference": "a\\ud800b", "subject": "x\\u200e"}'
    (tmp_path / "draft.json").write_bytes(b'{"kind": "extradition", "header": ' + header + b"}")
    app = MlaApp()
    async with app.run_test(size=(80, 24)) as pilot:
        await unlock(pilot)
        await pilot.press("f7")
        await type_in(pilot, str(tmp_path / "draft.json"))
        await pilot.press("enter")
        await settle(pilot)
        assert [each.message for each in app._notifications] == [
            "Imported. Answers of which characters were left out: 2. The findings name them."
        ]
