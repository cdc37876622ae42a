"""The last line of a page: where to go from here."""

from dataclasses import dataclass
from typing import ClassVar

from textual import events
from textual.app import RenderResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.message import Message
from textual.widget import Widget

from mla_assistant.tui.editor.controls.control import UP_AND_DOWN


class Onward(Widget, can_focus=True):
    BINDINGS: ClassVar[list[BindingType]] = [*UP_AND_DOWN, Binding("enter,space,right", "go", show=False)]
    DEFAULT_CSS = """
    Onward {
        height: 1; width: auto; margin-top: 1; padding: 0 1; background: $panel;
        &:focus { text-style: reverse bold; }
    }
    """

    @dataclass
    class Followed(Message):
        """The drafter is done with this page."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self._title = title

    def render(self) -> RenderResult:
        return Content(f"{self._title} →")

    def action_go(self) -> None:
        self.post_message(self.Followed())

    def on_click(self, event: events.Click) -> None:
        self.action_go()
