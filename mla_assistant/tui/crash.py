"""What the user sees when the screens fail: what became of the typed text, and nothing of the case.

Textual would print a traceback with every local variable in it.
"""

import logging
import sys
import threading
from collections.abc import Callable
from types import TracebackType

from mla_assistant.text.own_mistake import to_report
from mla_assistant.text.translate import _
from mla_assistant.tui import lifeline


def words(error: BaseException, *, saved: bool) -> str:
    """What is printed where the program ended."""
    if saved:
        kept = _("What you typed was saved; open the program again and go on.")
    else:
        kept = _("What you typed in the last seconds could not be saved; all before it is there.")
    failed = _("The program made a mistake of its own and had to close.")
    return f"{failed} {kept}\n{to_report(error)}"


def silence_tracebacks(fail: Callable[[BaseException], object]) -> None:
    """For failures outside the screens too: Python's own report would quote lines and values.

    `fail` takes what a thread raised; what is raised before or after the screens is said on stderr.
    """

    def at_top(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if not issubclass(kind, KeyboardInterrupt) and sys.__stderr__:
            print(words(error, saved=lifeline.rescue_all()), file=sys.__stderr__)

    def in_thread(failed: threading.ExceptHookArgs) -> None:
        if failed.exc_value is not None:
            fail(failed.exc_value)

    logging.disable()  # asyncio logs what a task raised, with its words
    sys.excepthook = at_top
    threading.excepthook = in_thread
    sys.unraisablehook = lambda _failed: None
