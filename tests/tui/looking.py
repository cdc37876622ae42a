"""Reading a painted screen."""

from typing import Any

from textual.app import App
from textual.pilot import Pilot


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
