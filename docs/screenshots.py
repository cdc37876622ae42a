"""Write the pictures of these pages from the running app: `python docs/screenshots.py` from the top of a checkout."""

import asyncio
import os
import re
import tempfile
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from textual.pilot import Pilot

from mla_assistant.tui.app import MlaApp
from mla_assistant.tui.editor.screen import EditorScreen

IMAGES = Path(__file__).with_name("images")
SIZE = (100, 30)
Step = Callable[[Pilot[Any]], Awaitable[object]]


def keys(*pressed: str) -> Step:
    return lambda pilot: pilot.press(*pressed)


def at(section: str) -> Step:
    async def go(pilot: Pilot[Any]) -> None:
        screen = pilot.app.screen
        assert isinstance(screen, EditorScreen)
        await screen.go(section)

    return go


PICTURES: dict[str, tuple[Step, ...]] = {
    "register": (),
    "derive": (keys("f5"),),
    "task_list": (keys("down", "down", "enter"),),
    "page": (keys("down", "down", "enter"), at("handling")),
    "findings": (keys("down", "down", "enter"), keys("f2")),
    "basis": (keys("down", "down", "enter"), at("legal_bases"), keys("f4"), keys("enter", *"financing", "enter", "f2")),
    "annexes": (keys("down", "down", "enter"), at("annexes")),
    "bring_in": (keys("down", "down", "enter"), at("persons"), keys("f4")),
    "check_answers": (keys("down", "down", "enter"), keys("f12")),
    "issue": (keys("down", "down", "enter"), keys("f12"), keys("f12")),
}


async def picture(name: str, steps: tuple[Step, ...]) -> None:
    app = MlaApp(demo=True)
    async with app.run_test(size=SIZE) as pilot:
        await quiet(pilot)
        for step in steps:
            await step(pilot)
            await quiet(pilot)
        drawn = app.export_screenshot(title=f"mla-assistant: {name.replace('_', ' ')}")
    # The drawing names a font on another computer; nothing of these pages is to be fetched from elsewhere.
    drawn = re.sub(r"@font-face\s*\{[^}]*\}", "", drawn)
    (IMAGES / f"{name}.svg").write_text(drawn, encoding="utf-8")


async def quiet(pilot: Pilot[Any]) -> None:
    """Until two pictures in a row are the same."""
    before, now = "", pilot.app.export_screenshot(title="")
    while now != before:
        await pilot.pause(0.7)
        before, now = now, pilot.app.export_screenshot(title="")


def main() -> None:
    IMAGES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        os.environ["MLA_HOME"] = os.environ["MLA_OFFICE"] = home
        for name, steps in PICTURES.items():
            asyncio.run(picture(name, steps))


if __name__ == "__main__":
    main()
