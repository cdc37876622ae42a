"""What all controls share: a row of the page, and one way to answer. The truth is in the session, never here."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from textual.binding import Binding
from textual.message import Message
from textual.widget import Widget

from mla_assistant.drafting.pages import Row
from mla_assistant.requests.paths import FieldPath
from mla_assistant.tui.command import Commanded


class Taker:
    """What takes the answers of the controls in it: at once and by no message, so that all is painted together."""

    def take(self, path: FieldPath, value: Any) -> None:
        """The drafter answered the field at `path`; None takes the answer away."""
        raise NotImplementedError


@dataclass
class PageWanted(Message):
    """The drafter opened what stands behind a row."""

    path: FieldPath


UP_AND_DOWN = (
    Binding("up", "app.focus_previous", show=False),
    Binding("down", "app.focus_next", show=False),
)
"""For controls of one line: the arrows go to the next question."""


# As with `Commanded`: for Textual the control is the widget it is made of, and this only adds to it.
if TYPE_CHECKING:
    _Base = Widget
else:
    _Base = object


class Control(Commanded, _Base):
    """A mixin for the widget that takes the answer to one row."""

    row: Row

    def show(self, value: Any) -> None:
        """Show an answer of the session; no message comes of it."""
        raise NotImplementedError

    def how(self) -> str:
        """The keys that answer it as it stands on the screen; "" where its kind of field says it all."""
        return ""

    def answer(self, value: Any) -> None:
        for above in self.ancestors:
            if isinstance(above, Taker):
                above.take(self.row.path, value)
