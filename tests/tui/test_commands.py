"""Footer, list of commands, help and keymap come from the commands, and the user's own keys hold everywhere."""

import ast
import importlib
import inspect
import json
import pkgutil
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from textual.dom import DOMNode

import mla_assistant.tui
from mla_assistant.register.store import Register
from mla_assistant.tui.app import MlaApp
from mla_assistant.tui.catalogue import declared_commands
from mla_assistant.tui.command import Command, Commanded, live
from mla_assistant.tui.screens.cases import Cases
from mla_assistant.tui.screens.help import HelpScreen
from mla_assistant.tui.screens.start import Start
from mla_assistant.tui.widgets.command_bar import CommandBar, fitting
from mla_assistant.tui.widgets.picker import Picker
from tests.tui.looking import frame, settle


def everything_commanded() -> Iterator[type[DOMNode]]:
    """Every screen and widget that offers commands, those of the editor too."""
    for module in pkgutil.walk_packages(mla_assistant.tui.__path__, "mla_assistant.tui."):
        for _name, found in inspect.getmembers(importlib.import_module(module.name), inspect.isclass):
            if issubclass(found, Commanded) and found is not Commanded and found.__module__ == module.name:
                yield found


def every_command() -> list[type[Command]]:
    found: dict[type[Command], None] = {}
    for owner in everything_commanded():
        found |= dict.fromkeys(owner.commands())  # type: ignore[attr-defined]
    return list(found)


def test_every_command_can_be_carried_out_where_it_is_offered() -> None:
    """Else a key in the footer would do nothing."""
    for owner in everything_commanded():
        for command in owner.commands():  # type: ignore[attr-defined]
            assert hasattr(owner, f"action_{command.id}"), f"{owner.__name__} offers {command.id}"


def test_every_command_says_what_it_does_in_one_sentence() -> None:
    """Else the help screen would have a hole where the answer should be."""
    for command in every_command():
        assert re.fullmatch(r"[A-Z].+\.", command.help_text()), command.id
        assert 1 <= len(command.title.split()) <= 4, command.id


def test_every_text_of_a_command_reaches_the_translators() -> None:
    """Else a screen in French would have English in its last line."""
    declared = set(declared_commands())
    for command in every_command():
        assert {command.title, command.sentence(), command.group or command.title} <= declared, command.id


def test_no_two_commands_share_a_name() -> None:
    """Else one line of a keymap would move two keys."""
    ids = [command.id for command in every_command()]
    assert len(ids) == len(set(ids)), sorted(id for id in ids if ids.count(id) > 1)


def test_every_key_can_be_had_on_a_plain_keyboard() -> None:
    """Else a terminal that swallows Ctrl with a letter would leave a command without a key."""
    taken_by_terminals = {"ctrl+s", "ctrl+j", "ctrl+m", "ctrl+i", "ctrl+h", "ctrl+z_"}
    for command in every_command():
        keys = [key for key in command.keys.split(",") if key]
        assert not taken_by_terminals & set(keys), command.id


async def test_the_footer_fits_eighty_columns_with_nothing_cut(register: Register) -> None:
    """Else the way out would be the part that falls off the edge."""
    app = MlaApp(demo=True)
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        assert isinstance(app.screen, Cases)
        bar = frame(app).splitlines()[-1]
        assert len(bar) <= 80
        assert bar.split()[:4] == ["F1", "Help", "Enter", "Open"]
        assert bar.endswith("Commands")
        for width in range(20, 200):
            entries = fitting(live(app.screen), width)
            assert sum(len(text) for entry in entries for text, _style in entry) <= max(width, 24)
        assert app.screen.query_one(CommandBar).size.height == 1


async def test_the_list_of_commands_holds_everything_that_can_be_done_here() -> None:
    """Else a command without a key could not be found at all."""
    app = MlaApp(demo=True)
    async with app.run_test(size=(80, 40)) as pilot:
        await settle(pilot)
        expected = {each.command.title_text() for each in live(app.screen)} - {"Commands"}
        await pilot.press("f9")
        listed = frame(app)
        await pilot.press(*["down"] * (len(expected) - 1))
        listed += frame(app)
        assert isinstance(app.screen, Picker)
        assert len(expected) > 6
        for title in expected:
            assert title in listed
        assert "creenshot" not in listed


async def test_a_command_chosen_from_the_list_is_carried_out() -> None:
    """Else the list would be a poster."""
    app = MlaApp(demo=True)
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await pilot.press("f9", *"begin", "enter")
        await settle(pilot)
        assert "What do you need?" in frame(app)


async def test_help_explains_the_question_in_front_of_the_drafter() -> None:
    """Else F1 would be a manual instead of an answer."""
    app = MlaApp(demo=True)
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await pilot.press("f2", "tab", "tab", "f1")
        assert isinstance(app.screen, HelpScreen)
        assert "the requested State quotes it back" in frame(app)
        await pilot.press("f1")
        assert not isinstance(app.screen, HelpScreen)


async def test_help_lists_every_command_with_its_keys() -> None:
    """Else the drafter would have to guess what the keyboard can do."""
    app = MlaApp(demo=True)
    async with app.run_test(size=(80, 60)) as pilot:
        await settle(pilot)
        expected = live(app.screen)
        await pilot.press("f1")
        for each in expected:
            assert each.command.title_text() in frame(app)
            assert all(key in frame(app) for key in each.keys)


async def test_what_is_done_on_another_screen_is_found_in_help_and_palette() -> None:
    """Else a drafter inside a section would think that no request can be derived."""
    app = MlaApp(demo=True)
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await pilot.press("f2", "f1", *"derive")
        await pilot.pause()
        assert "On other screens" in frame(app)
        assert "F5" in frame(app)
        await pilot.press("escape", "f9", *"derive")
        await pilot.pause()
        assert "Not on this screen: Derive." in frame(app)


def write_keymap(home: Path, content: str) -> None:
    home.mkdir(parents=True, exist_ok=True)
    (home / "keymap.json").write_text(content)


async def test_a_key_of_the_users_own_replaces_the_usual_one_everywhere(home: Path) -> None:
    """Else a drafter whose terminal needs F2 for itself could never begin a request."""
    write_keymap(home, json.dumps({"new_case": "f4"}))
    app = MlaApp(demo=True)
    async with app.run_test(size=(80, 60)) as pilot:
        await settle(pilot)
        assert "F4 New" in frame(app).splitlines()[-1]
        await pilot.press("f1")
        assert "F4" in frame(app)
        await pilot.press("escape", "f2")
        assert isinstance(app.screen, Cases)
        await pilot.press("f4")
        assert "What do you need?" in frame(app)


async def test_the_way_out_cannot_be_taken_away(home: Path) -> None:
    """Else one typing mistake in a file would lock the drafter into the program."""
    write_keymap(home, json.dumps({"leave": "f12", "new_case": "ctrl+q"}))
    app = MlaApp()
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await pilot.pause()
        assert "new_case" in frame(app)
        await pilot.press("ctrl+q")
        await pilot.pause()
    assert app.return_code == 0


UNUSABLE = {"cut off": "{", "a list": "[]", "a number": '{"help": 5}', "no key": '{"help": "no!"}', "deep": "[" * 9999}


@pytest.mark.parametrize("content", UNUSABLE.values(), ids=list(UNUSABLE))
async def test_an_unusable_keymap_is_said_and_the_usual_keys_stay(home: Path, content: str) -> None:
    """Else a broken file would leave the program without keys, or without a word why."""
    write_keymap(home, content)
    app = MlaApp()
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await pilot.pause()
        assert isinstance(app.screen, Start)
        assert "keymap.json" in frame(app)
        await pilot.press("f1")
        assert isinstance(app.screen, HelpScreen)


async def test_a_sentence_names_the_key_that_the_user_has(home: Path) -> None:
    """Else the screen tells a drafter with keys of their own to press one that does nothing."""
    write_keymap(home, json.dumps({"new_case": "f5", "search_cases": "ctrl+k"}))
    app = MlaApp(demo=True)
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await pilot.press("ctrl+k", *"xyzzy")
        assert "Press Ctrl+K and change them" in frame(app)


def test_no_sentence_has_a_key_written_into_it() -> None:
    """Else it would go on naming that key after the user has given it to something else."""
    for path in Path(mla_assistant.tui.__path__[0]).rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("_", "N_"):
                said = ast.unparse(node)
                assert not re.search(r"\b(F\d{1,2}|Ctrl\+\w|Esc)\b", said), f"{path.name}: {said}"
