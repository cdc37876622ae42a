"""Keys typed ahead wait for their turn, so that each finds what the keys before it have brought about.

Stock Textual hands a key to what has the focus when the key is read, and does what it means some messages later. Over
a slow line several keys are read at once: those after Esc or a function key would go to the screen just left.
"""

import asyncio
from collections import deque

from textual import events
from textual.app import App

_PATIENCE = 2.0
"""Seconds; should something never come to rest, no key is held for ever."""


class InTurn(App[None]):
    """A key waits until nothing is left to do of the keys before it; a letter after a letter need not."""

    def __init__(self) -> None:
        super().__init__()
        self._ahead: deque[events.Event] = deque()
        self._turn: asyncio.Task[None] | None = None
        self._writing = False
        self._stood: object = None

    async def on_event(self, event: events.Event) -> None:
        is_typed = isinstance(event, events.Key | events.Paste) and not event.is_forwarded
        if is_typed and (self._ahead or not (self._writing and self._is_written(event))):
            self._ahead.append(event)
            if len(self._ahead) == 1:
                self._wait()
        else:
            await super().on_event(event)

    def _wait(self) -> None:
        self._turn = asyncio.create_task(self._wait_for_turn())

    async def _wait_for_turn(self) -> None:
        await _all_is_done()
        if self._stood != (self.screen, self.focused):
            # A page that is new on the screen mounts the rest of its questions once the first are painted.
            self.screen.call_next(self.screen._on_timer_update)  # private: what paints, and nothing public does it now
            await _all_is_done()
        self.call_later(self._take)

    async def _take(self) -> None:
        event = self._ahead.popleft()
        self._writing, self._stood = self._is_written(event), (self.screen, self.focused)
        await super().on_event(event)
        if self._ahead:
            self._wait()

    def _is_written(self, event: events.Event) -> bool:
        """Whether it is a letter for the line or text that has the focus."""
        return (
            isinstance(event, events.Key)
            and self.focused is not None
            and self.focused.check_consume_key(event.key, event.character)
        )


async def _all_is_done() -> None:
    """Until whatever can be done now is done, and all that follows from it.

    Only the loop itself sees what is under way in all widgets, screens and workers. That is private: a test pins its
    name. A dialog that waits for its answer leaves the loop idle.
    """
    loop = asyncio.get_running_loop()
    over = loop.time() + _PATIENCE
    while getattr(loop, "_ready", ()) and loop.time() < over:
        await asyncio.sleep(0)
