"""A button on one line, that shows its focus without colours too."""

from dataclasses import dataclass
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.events import Click
from textual.message import Message

from mla_assistant.tui.widgets.words import Words


class Press(Words, can_focus=True):
    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter,space", "press", show=False)]
    DEFAULT_CSS = """
    Press {
        width: auto; height: 1; padding: 0 1; background: $panel; color: $foreground;
        text-wrap: nowrap; text-overflow: ellipsis;
        &:focus { text-style: reverse bold; }
        &.-dangerous { color: $text-error; }
        &:disabled { color: $text-disabled; }
    }
    """

    @dataclass
    class Pressed(Message):
        press: "Press"

        @property
        def control(self) -> "Press":
            return self.press

    def __init__(self, label: str, *, id: str | None = None, classes: str | None = None) -> None:
        super().__init__(f"[ {label} ]", id=id, classes=classes)

    def relabel(self, label: str) -> None:
        self.update(f"[ {label} ]")

    def action_press(self) -> None:
        self.post_message(self.Pressed(self))

    def on_click(self, click: Click) -> None:
        click.stop()
        self.action_press()
