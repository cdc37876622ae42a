"""A case that is in the register, or in a file, is not typed again."""

import json
from pathlib import Path

import pytest

from mla_assistant import resources
from mla_assistant.register.store import Register
from mla_assistant.tui.app import MlaApp
from mla_assistant.tui.editor.screen import EditorScreen
from mla_assistant.tui.screens.cases import Cases
from mla_assistant.tui.screens.derive import DeriveFrom
from mla_assistant.tui.screens.import_draft import ImportFrom
from tests.tui.conftest import PASSPHRASE
from tests.tui.looking import frame, settle, type_in
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


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (None, "no such file"),
        (b"", "empty"),
        (b"{", "Nothing was imported"),
        (b'{"kind": "x"}', "Nothing was imported"),
    ],
)
async def test_a_file_that_is_no_draft_is_refused_in_a_sentence(
    cheap_register: Path, tmp_path: Path, content: bytes | None, said: str
) -> None:
    """The drafter has to know what is wrong with which file."""
    if content is not None:
        (tmp_path / "draft.json").write_bytes(content)
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
