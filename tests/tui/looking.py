"""Reading a painted screen, and typing on it."""

import time
from collections.abc import Callable
from typing import Any

from textual.app import App
from textual.events import Key
from textual.pilot import Pilot

KEYS = {" ": "space", "-": "minus", ".": "full_stop", ",": "comma", "/": "slash", ":": "colon", "@": "at"}


def frame(app: App[Any]) -> str:
    """What is painted on the screen on top, as text."""
    return "\n".join(strip.text.rstrip() for strip in app.screen._compositor.render_strips())


async def settle(pilot: Pilot[Any]) -> None:
    """Wait until every worker has ended and every message it caused has been handled."""
    await pilot.pause()
    await pilot.app.workers.wait_for_complete(
        [worker for worker in pilot.app.workers if worker.name != "load_the_rest"]
    )
    await pilot.pause()
    await pilot.pause()


async def type_in(pilot: Pilot[Any], text: str) -> None:
    """Type `text` where the cursor is, in one go, as a quick hand or a slow line sends it."""
    driver = pilot.app._driver
    assert driver
    for letter in text:
        key = Key(KEYS.get(letter, letter), letter)
        key.set_sender(pilot.app)
        driver.send_message(key)
    await pilot.pause()


async def until(pilot: Pilot[Any], holds: Callable[[], bool]) -> None:
    """Let the app run until `holds`."""
    deadline = time.monotonic() + 20
    while not holds():
        assert time.monotonic() < deadline, f"it never came about; on the screen:\n{frame(pilot.app)}"
        await pilot.pause()
