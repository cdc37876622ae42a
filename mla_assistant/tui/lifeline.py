"""The ends that nobody chose: a signal, a line that drops, a terminal that is gone, a mistake of the program."""

import asyncio
import contextlib
import os
import signal
import sys
import threading
import time
from collections.abc import Callable
from typing import Protocol
from weakref import WeakSet

LOST_TERMINAL = 129
"""As a shell reports SIGHUP."""
_PATIENCE = 5.0


class Rescued(Protocol):
    """What holds work that may not be on the disk yet."""

    def flush(self) -> bool:
        """Save it now; whether that is done."""

    def rescue(self) -> bool:
        """Save it by any means, from any thread; whether that is done."""


at_risk: "WeakSet[Rescued]" = WeakSet()


def flush_all() -> bool:
    """The drafter is about to leave: save what is left; whether everything is on the disk."""
    return all([each.flush() for each in list(at_risk)])


def rescue_all() -> bool:
    """Save everything there is; whether nothing was left."""
    return all([each.rescue() for each in list(at_risk)])


def watch_signals(end: Callable[[int], None]) -> None:
    """Call `end` with the exit code a shell would report. Windows has no such signals."""
    loop = asyncio.get_running_loop()
    for name in ("SIGTERM", "SIGHUP"):
        with contextlib.suppress(NotImplementedError, AttributeError):
            number = getattr(signal, name)
            loop.add_signal_handler(number, end, 128 + number)


def watch_terminal(end: Callable[[int], None]) -> None:
    """When nobody can see the program any more, save at once, and end it.

    A terminal can go without a signal (nohup, containers); reading it then takes all of a processor. This has a
    thread of its own, because painting on a dead terminal blocks the one that paints.
    """
    loop = asyncio.get_running_loop()

    def watch() -> None:
        while not terminal_is_gone():
            time.sleep(1.0)
        rescue_all()
        with contextlib.suppress(RuntimeError):
            loop.call_soon_threadsafe(end, LOST_TERMINAL)
        time.sleep(_PATIENCE)
        os._exit(LOST_TERMINAL)

    threading.Thread(target=watch, daemon=True, name="lifeline").start()


def terminal_is_gone() -> bool:
    try:
        return not (sys.__stdin__ and os.isatty(sys.__stdin__.fileno()))
    except (OSError, ValueError):
        return True
