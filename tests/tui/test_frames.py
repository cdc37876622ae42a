"""What the first screens look like at 80 columns, letter by letter: wraps, cuts and overflows show in the difference.

MLA_FRAMES=write python -m pytest tests/tui/test_frames.py      after a change that was looked at
"""

import os
from pathlib import Path

import pytest

from mla_assistant.tui.app import MlaApp
from tests.tui.looking import frame, settle

FRAMES = Path(__file__).parent / "frames"
SCREENS: dict[str, tuple[bool, list[str]]] = {
    "start": (False, []),
    "set_up": (False, ["enter"]),
    "new_request": (True, ["f2"]),
    "choose_a_state": (True, ["f2", "tab", "enter", *"emi"]),
    "commands": (True, ["f9"]),
    "help": (True, ["f2", "tab", "tab", "f1"]),
}


@pytest.mark.parametrize("name", SCREENS)
async def test_the_screen_looks_as_it_did_when_somebody_looked(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Else a sentence could be cut off in the middle, and every other test would still pass."""
    monkeypatch.setattr("mla_assistant.tui.screens.start.register_folder", lambda: Path("/home/drafter/register"))
    demo, keys = SCREENS[name]
    app = MlaApp(demo=demo)
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await pilot.press(*keys)
        await pilot.pause()
        painted = frame(app).rstrip() + "\n"
    path = FRAMES / f"{name}.txt"
    if os.environ.get("MLA_FRAMES") == "write":
        path.parent.mkdir(exist_ok=True)
        path.write_text(painted, encoding="utf-8")
    assert painted == path.read_text(encoding="utf-8")
