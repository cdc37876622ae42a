"""What the user sees when the program fails: a sentence and a reference, nothing of the case.

Textual would print a traceback with every local variable in it: the suspect's name, the witness's address.
"""

import logging
import sys
import threading
import zlib
from collections.abc import Callable
from types import TracebackType

from mla_assistant.text.translate import _
from mla_assistant.tui import lifeline

EXIT_CODE = 70
"""EX_SOFTWARE of sysexits.h."""


def reference(error: BaseException) -> str:
    """Where it failed, for those who mend it, made of names and lines of the program only: `screens.cases:88:1f3a`."""
    place, path = "start", []
    trace = error.__traceback__
    while trace:
        module = str(trace.tb_frame.f_globals.get("__name__", ""))
        path.append(f"{module}:{trace.tb_lineno}")
        if module.startswith("mla_assistant."):
            place = f"{module.removeprefix('mla_assistant.').removeprefix('tui.')}:{trace.tb_lineno}"
        trace = trace.tb_next
    return f"{place}:{zlib.crc32(repr((type(error).__name__, path)).encode()) & 0xFFFF:04x}"


def words(error: BaseException, *, saved: bool) -> str:
    """What is printed where the program ended."""
    if saved:
        kept = _("What you typed was saved; open the program again and go on.")
    else:
        kept = _("What you typed in the last seconds could not be saved; all before it is there.")
    failed = _("The program made a mistake of its own and had to close.")
    report = _("When you report it, give this reference, which tells nothing of the case: {reference}")
    return f"{failed} {kept}\n{report.format(reference=reference(error))}"


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
