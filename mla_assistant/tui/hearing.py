"""Whatever the terminal sends is heard, and the program goes on.

Stock Textual (8.2) ends at the first byte that is no UTF-8, an "é" from a terminal set to Latin-1, with a traceback and
as if all were well.
"""

import sys
from collections.abc import Callable
from encodings.utf_8 import IncrementalDecoder
from functools import partial
from typing import Any

from textual.driver import Driver

LOST = "\ufffd"
"""Stands where a letter was that could not be read: a hole that nobody sees would be a wrong word."""


class _Decoder(IncrementalDecoder):
    def __init__(self, tell: Callable[[], object]) -> None:
        self._tell = tell
        super().__init__("replace")

    def decode(self, data: Any, final: bool = False) -> str:
        text = super().decode(data, final)
        if LOST in text and LOST.encode() not in data:
            self._tell()
        return text


def hear_everything(driver: type[Driver], tell: Callable[[], object]) -> None:
    """`tell`, called from another thread, is to say that letters were lost. Windows hands letters over as such."""
    if hasattr(driver, "run_input_thread"):
        module: Any = sys.modules[driver.__module__]
        module.getincrementaldecoder = lambda _encoding: partial(_Decoder, tell)
        # what fails in there goes the way of every thread, and not into a traceback of its own
        driver._run_input_thread = driver.run_input_thread  # type: ignore[attr-defined]
