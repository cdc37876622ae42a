"""Drafts that another program wrote, or a hand that slipped: shown as far as they can be read, and nothing lost."""

import copy
from typing import Any

import pytest

from mla_assistant.register.rows import DraftId
from mla_assistant.register.store import Register
from mla_assistant.tui.editor.controls.line import LineControl
from mla_assistant.tui.editor.screen import EditorScreen
from tests.tui.editor.at_work import EditorApp, blank, drafting
from tests.tui.looking import frame

STRANGE: list[tuple[str, Any]] = [
    ("header.reference", {"a": 1}),
    ("header.reference", ["x", "y"]),
    ("header.date", 20260231),
    ("header.other_references", "one"),
    ("facts.summary", 17),
    ("handling.urgent", "perhaps"),
    ("handling.urgent", ["yes"]),
    ("requested.state", "Atlantis"),
    ("requesting.contacts", "nobody"),
]


@pytest.mark.parametrize(("path", "value"), STRANGE)
async def test_a_value_of_the_wrong_kind_is_shown_and_stays_until_it_is_mended(
    register: Register, path: str, value: Any
) -> None:
    """Else opening a draft changes it, or ends the program."""
    section, name = path.split(".")
    answers = blank() | {section: {name: value}}
    async with drafting(register, answers, (140, 45)) as drafter:
        await drafter.go(path)
        await drafter.press("tab", "shift+tab", "f2")
        assert "Must be mended: The draft itself (1)" in drafter.frame
        assert drafter.session.answers == answers | {"language": "en"}


async def test_entries_of_an_unknown_kind_are_listed_and_can_be_removed(register: Register) -> None:
    """Else a measure from a newer program blocks the request for ever."""
    measures = [{"id": "m1", "type": "exhumation"}, "loose words", {"id": "m3", "type": "other", "heading": "[b]x"}]
    async with drafting(register, blank() | {"measures": copy.deepcopy(measures)}) as drafter:
        await drafter.go("measures")
        assert drafter.frame.count("an entry of an unknown kind") == 2
        assert "[b]x" in drafter.frame
        await drafter.press("enter")
        assert drafter.form.here == "measures"
        await drafter.press("delete")
        assert drafter.session.get("measures") == measures[1:]


async def test_a_field_nobody_knows_is_found_and_can_be_taken_out(register: Register) -> None:
    """Else a typing mistake in a file can only be mended outside."""
    async with drafting(register, blank() | {"header": {"referenz": "7"}}) as drafter:
        await drafter.press("f2")
        await drafter.type("referenz")
        await drafter.press("f6")
        assert drafter.session.get("header.referenz") is None


async def test_a_line_of_200_kilobytes_can_be_opened_and_left(register: Register) -> None:
    """Else one draft from abroad makes the program stand still."""
    async with drafting(register, blank() | {"header": {"subject": "x" * 200_000}}) as drafter:
        await drafter.go("header.subject")
        control = drafter.control("header.subject")
        assert isinstance(control, LineControl)
        await drafter.press("end", "y", "tab", "shift+tab")
        assert len(drafter.session.get("header.subject")) == 200_001


async def test_a_draft_that_is_gone_or_of_another_version_is_not_opened(register: Register) -> None:
    """Else the program ends with a trace of itself."""
    newer = register.new(blank() | {"schema_version": 99}, "")
    for draft, said in ((newer, "Another version of this program"), (DraftId("none"), "deleted elsewhere")):
        app = EditorApp()
        async with app.run_test(notifications=True) as pilot:
            app.push_screen(EditorScreen(register, draft))
            for _try in range(50):
                await pilot.pause(0.01)
                if said in frame(app):
                    break
            assert said in frame(app)
            assert not isinstance(app.screen, EditorScreen)
