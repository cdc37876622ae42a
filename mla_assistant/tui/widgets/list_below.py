"""A list below a line to type in: the arrows move in the list while somebody writes."""

from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.dom import DOMNode
from textual.widgets import OptionList


class ListBelow(DOMNode):
    """What a screen with one list is, too; the last of its bases, for a screen is styled after the first."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down", "move('cursor_down')", show=False),
        Binding("up", "move('cursor_up')", show=False),
        Binding("pagedown", "move('page_down')", show=False),
        Binding("pageup", "move('page_up')", show=False),
    ]

    def action_move(self, how: str) -> None:
        getattr(self.query_one(OptionList), f"action_{how}")()
