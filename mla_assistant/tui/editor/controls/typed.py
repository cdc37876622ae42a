"""Typing: the letter is painted first, then the session is told.

Reading and reviewing the whole draft takes some milliseconds; before the letter they would be felt in every one.
"""

from dataclasses import dataclass
from typing import Any

from textual.message import Message

from mla_assistant.tui.editor.controls.control import Answered, Control

AFTER = 0.02
"""Seconds: one frame, and time for the thread that writes to the terminal, which else waits for our computing."""


class Typed(Control):
    """A mixin for a control that is typed into."""

    @dataclass
    class Rested(Message):
        """What was typed has been painted; now the session may be told."""

        typed: "Typed"

    is_untold = False
    """Whether there is something that the session does not know yet."""

    def given(self) -> Any:
        """The answer as it stands in the control."""
        raise NotImplementedError

    def typed(self) -> None:
        """Something was typed; the session is told when it has been painted."""
        if not self.is_untold:
            self.is_untold = True
            self.set_timer(AFTER, self.tell)

    def tell(self) -> None:
        if self.is_untold:
            self.post_message(self.Rested(self))

    def untold(self) -> Answered | None:
        """What was typed and not told yet; whoever asks has to tell it, at once."""
        if not self.is_untold:
            return None
        self.is_untold = False
        return Answered(self.row.path, self.given())

    def on_blur(self) -> None:
        self.tell()
