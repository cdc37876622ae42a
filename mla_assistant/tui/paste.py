"""A paste is text, whatever stands in it; and Esc is Esc, whatever comes in one piece with it.

Stock Textual (8.2) takes what follows an escape character inside a bracketed paste for keys: text copied from a log
or a mail could leave the program, or answer questions. Esc and a letter that come in one piece, over a slow line or
out of tmux, it takes for Alt and the letter, which means nothing here.
"""

from collections.abc import Iterable

from textual import _xterm_parser, events
from textual._xterm_parser import BRACKETED_PASTE_END, BRACKETED_PASTE_START, XTermParser
from textual.message import Message

_ESCAPE = "\x1b"


class PasteParser(XTermParser):
    """Hands a paste on whole and without its escape characters; a start or end may come in two pieces."""

    def __init__(self, debug: bool = False) -> None:
        self._before = ""
        self._pasted: str | None = None
        super().__init__(debug)

    def feed(self, data: str) -> Iterable[Message]:
        if not data:  # the end of all input
            yield from super().feed(data)
        while data:
            if self._pasted is None:
                before = self._before + data
                typed, start, pasted = before.partition(BRACKETED_PASTE_START)
                self._before = "" if start else before[1 - len(BRACKETED_PASTE_START) :]
                self._pasted = "" if start else None
                typed, data = data.removesuffix(pasted) if start else data, pasted
                yield from super().feed(typed)
            else:
                text, end, data = (self._pasted + data).partition(BRACKETED_PASTE_END)
                self._pasted = None if end else text
                if end:
                    yield from super().feed(text.replace(_ESCAPE, "") + end)

    def _sequence_to_key_events(self, sequence: str, alt: bool = False) -> Iterable[events.Key]:
        if alt:
            yield events.Key("escape", _ESCAPE)
        yield from super()._sequence_to_key_events(sequence)


def keep_pastes_whole() -> None:
    """To be called before the driver is loaded, which takes its parser from here."""
    _xterm_parser.XTermParser = PasteParser  # type: ignore[misc]
