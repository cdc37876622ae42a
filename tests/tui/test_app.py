"""What the app takes from Textual, and what it does not."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from rich.text import Text
from textual.app import App
from textual.widget import Widget

from mla_assistant.text import own_mistake
from mla_assistant.tui import crash, themes
from mla_assistant.tui.app import MlaApp
from mla_assistant.tui.bidi import EXPLICIT, IMPLICIT, ReadingOrderFilter
from mla_assistant.tui.screens.start import Start
from mla_assistant.tui.settings import Settings
from mla_assistant.tui.widgets.picker import Picker
from tests.tui.looking import frame, settle
from tests.tui.terminal import Terminal

HEAVY = ("pydantic", "sqlcipher3", "cryptography", "lxml", "docxtpl", "jinja2", "babel", "bidi", "phonenumbers")


@pytest.mark.parametrize("name", ["_handle_exception", "_fatal_error", "_exit_renderables", "_close_messages_no_wait"])
def test_the_private_names_of_textual_that_keep_a_crash_silent_are_still_there(name: str) -> None:
    """Else a new Textual would print every local variable, the suspect's name among them, and nobody would notice."""
    assert hasattr(App(), name)
    assert "get_line_filters" in vars(Widget), "the control filter would be asked for no more"


def test_the_first_screen_loads_nothing_heavy(home: Path) -> None:
    """Else the drafter would look at an empty terminal while the law is loaded."""
    for register in (False, True):
        if register:
            (home / "register").mkdir(parents=True)
            (home / "register" / "key.json").touch()
        code = (
            "import asyncio, sys\n"
            "from mla_assistant.tui.app import MlaApp\n"
            "MlaApp._load_the_rest = lambda self: None\n"
            "async def run():\n"
            "    async with MlaApp().run_test() as pilot:\n"
            "        await pilot.pause()\n"
            "asyncio.run(run())\n"
            f"print([name for name in {HEAVY!r} if name in sys.modules])"
        )
        said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
        assert said.stdout.strip() == "[]"


@pytest.mark.parametrize(
    "switch",
    [
        {"TEXTUAL_LOG": "log.txt"},
        {"TEXTUAL_SCREENSHOT": "0", "TEXTUAL_SCREENSHOT_LOCATION": "."},
        {"TEXTUAL": "debug,devtools"},
        {"TEXTUAL_DRIVER": "tests.no:Driver"},
        {"TEXTUAL_PRESS": "ctrl+q"},
    ],
    ids=lambda switch: next(iter(switch)),
)
def test_no_debugging_switch_of_textual_reaches_the_program(tmp_path: Path, switch: dict[str, str]) -> None:
    """Else a forgotten variable of some other program would write what is on the screen into a file."""
    environment = {**switch, "PYTHONPATH": os.getcwd()}
    with Terminal(["-m", "mla_assistant"], environment=environment) as terminal:
        terminal.until("Set up my register")
        terminal.press("\x11")
        assert terminal.ends() == 0
    assert not list(tmp_path.rglob("*.svg"))
    assert not list(Path.cwd().glob("log.txt"))


async def test_there_is_no_screenshot(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Else a slip of the finger would leave a plain copy of the case in the folder of downloads."""
    monkeypatch.setenv("HOME", str(tmp_path))
    app = MlaApp(demo=True)
    async with app.run_test() as pilot:
        await settle(pilot)
        app.action_screenshot()
        await pilot.press("ctrl+p", *"screen")
        await settle(pilot)
        assert not list(app.get_system_commands(app.screen))
    assert not list(tmp_path.rglob("*.svg"))


def test_without_a_terminal_it_points_to_the_commands() -> None:
    """Else a script that starts `mla` by mistake would hang."""
    said = subprocess.run([sys.executable, "-m", "mla_assistant"], input="", capture_output=True, text=True, timeout=60)
    assert said.returncode == 2
    assert "need a terminal" in said.stderr
    assert "Traceback" not in said.stderr


@pytest.mark.parametrize("theme", themes.BY_NAME)
async def test_a_theme_is_chosen_by_keyboard_and_kept(home: Path, theme: str) -> None:
    """Else who needs high contrast would have to ask for it at every start."""
    app = MlaApp()
    async with app.run_test() as pilot:
        app.action_choose_theme()
        await pilot.pause()
        labels = dict(themes.labels())
        await pilot.press(*labels[theme].replace(" ", ""), *["backspace"] * 30)
        picker = app.screen
        assert isinstance(picker, Picker)
        await pilot.press(*["down"] * list(labels).index(theme), "enter")
        await pilot.pause()
        assert app.theme == theme
    assert Settings.read().theme == theme
    assert MlaApp().current_theme.name == theme


@pytest.mark.parametrize("content", ["", "{", "[]", '{"theme": 7}', '{"theme": "gone", "mouse": "yes"}'])
async def test_a_broken_settings_file_is_as_if_it_were_not_there(home: Path, content: str) -> None:
    """Else the program would not start because of a colour."""
    home.mkdir()
    (home / "settings.json").write_text(content)
    app = MlaApp()
    async with app.run_test() as pilot:
        await pilot.pause()
        assert isinstance(app.screen, Start)
        assert app.settings.mouse is True


async def test_no_colour_at_all_still_shows_where_the_focus_is(home: Path) -> None:
    """Else the drafter who sees no colours would not know what Enter does."""
    home.mkdir()
    (home / "settings.json").write_text(json.dumps({"theme": "no-colour"}))
    app = MlaApp()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        styles = {
            segment.text.strip(): segment.style
            for strip in app.screen._compositor.render_strips()
            for segment in strip
            if segment.text.strip().startswith("[") and segment.style
        }
        [(first, focused), (second, other)] = styles.items()
        assert (bool(focused.reverse), bool(other.reverse)) == (True, False), (first, second)


def test_a_terminal_that_orders_text_gets_its_turn_back(home: Path) -> None:
    """Else Arabic would be turned round twice in the program, or not at all in the shell after it."""
    with Terminal(["-m", "mla_assistant"], environment={"MLA_BIDI": "app"}) as terminal:
        terminal.until("Set up my register")
        terminal.press("\x11")
        terminal.ends()
    assert EXPLICIT.encode() in terminal.bytes
    assert terminal.bytes.rindex(IMPLICIT.encode()) > terminal.bytes.rindex(EXPLICIT.encode())


async def test_who_orders_right_to_left_text_can_be_changed_while_it_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    """Else a drafter whose terminal was guessed wrongly could not read a name."""
    monkeypatch.delenv("MLA_BIDI")
    app = MlaApp()
    async with app.run_test() as pilot:
        app.action_choose_reading_order()
        await pilot.pause()
        assert "begins at its right end" in frame(app)
        await pilot.press(*"terminal", "enter")
        await pilot.pause()
        assert not any(isinstance(each, ReadingOrderFilter) for each in app.get_line_filters())
    assert Settings.read().reading_order == "terminal"


def test_a_reference_tells_the_place_and_nothing_else() -> None:
    """Else those who mend the program would learn the case, or not learn the place."""
    suspect = "Canary Suspectson"
    with pytest.raises(TypeError) as failed:
        Text(suspect).divide(suspect)  # type: ignore[arg-type]
    assert own_mistake.reference(failed.value) == own_mistake.reference(failed.value)
    assert "Canary" not in crash.words(failed.value, saved=True)


def test_the_commands_do_not_load_the_screens() -> None:
    """Else a batch of a thousand drafts would pay for windows that nobody sees."""
    code = (
        "import sys\nfrom mla_assistant.__main__ import main\nassert main(['kinds']) == 0\n"
        "print([name for name in ('textual', 'rich', 'sqlcipher3') if name in sys.modules])"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert said.stdout.splitlines()[-1] == "[]"


async def test_the_screens_speak_the_language_that_was_chosen(home: Path) -> None:
    """Else a drafter who reads Spanish would work with English keys under Spanish questions."""
    (home / "locales" / "es").mkdir(parents=True)
    (home / "locales" / "es" / "messages.po").write_text(
        'msgid "Quit"\nmsgstr "Salir"\n\n'
        'msgid "Save everything and leave the program."\nmsgstr "Guarda todo y sale."\n\n'
        'msgid "Set up my register"\nmsgstr "Crear mi registro [es]"\n',
        encoding="utf-8",
    )
    (home / "settings.json").write_text(json.dumps({"language": "es"}))
    app = MlaApp()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        assert "[ Crear mi registro [es] ]" in frame(app)
        assert "Ctrl+Q Salir" in frame(app)
        await pilot.press("f1")
        assert "Guarda todo y sale." in frame(app)
