"""What is told of a mistake of the program's own: a sentence and a reference, nothing of the case.

Python would print a traceback, and what was wrong with which value: the suspect's name, the witness's address.
"""

import zlib

from mla_assistant.text.translate import _

EXIT_CODE = 70
"""EX_SOFTWARE of sysexits.h."""


def reference(error: BaseException) -> str:
    """Where it failed, for those who mend it, of names and lines of the program only: `drafting.session:88:1f3a`."""
    place, path = "start", []
    trace = error.__traceback__
    while trace:
        module = str(trace.tb_frame.f_globals.get("__name__", ""))
        path.append(f"{module}:{trace.tb_lineno}")
        if module.startswith("mla_assistant."):
            place = f"{module.removeprefix('mla_assistant.')}:{trace.tb_lineno}"
        trace = trace.tb_next
    return f"{place}:{zlib.crc32(repr((type(error).__name__, path)).encode()) & 0xFFFF:04x}"


def to_report(error: BaseException) -> str:
    """The line for whoever reports it."""
    told = _("When you report it, give this reference, which tells nothing of the case: {reference}")
    return told.format(reference=reference(error))
