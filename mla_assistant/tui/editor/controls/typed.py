"""Typing: every letter is an answer.

The whole draft is read and reviewed before the letter is painted, and both are painted as one: that takes less time
than painting twice.
"""

from typing import Any

from mla_assistant.tui.editor.controls.control import Control


class Typed(Control):
    """A mixin for a control that is typed into."""

    def given(self) -> Any:
        """The answer as it stands in the control."""
        raise NotImplementedError

    def typed(self) -> None:
        """Something was typed.

        To be called while the key is being handled, not by a message that comes of it: by then the control has asked
        for its letter to be painted, and what else is new misses that frame.
        """
        self.answer(self.given())
