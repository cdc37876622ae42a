"""The last wall before the terminal: no letter of any text acts on it.

Textual hands escape sequences, C1 controls and direction overrides in a text on to the terminal (measured in
every widget of version 8.2.8): a name could change the window's title or fill the clipboard.
"""

import re

from rich.cells import cell_len
from rich.segment import Segment
from textual.color import Color
from textual.filter import LineFilter

from mla_assistant.text.safe import UNSAFE

_ACTS = re.compile(f"[\t\n]|{UNSAFE.pattern}")


class ControlStrip(LineFilter):
    """Takes unsafe characters out of a painted line; one that takes room leaves a mark, so that columns stay."""

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:
        return [
            Segment(_ACTS.sub(_mark, segment.text), segment.style)
            if not segment.control and _ACTS.search(segment.text)
            else segment
            for segment in segments
        ]


def _mark(found: re.Match[str]) -> str:
    return "\ufffd" * cell_len(found[0])
