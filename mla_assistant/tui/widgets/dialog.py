"""Short windows: a question with its answers, or something to know."""

from collections.abc import Sequence
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.screen import ScreenResultType

from mla_assistant.text.translate import _
from mla_assistant.tui.screens.base import MlaDialog
from mla_assistant.tui.widgets.command_bar import CommandBar
from mla_assistant.tui.widgets.press import Press
from mla_assistant.tui.widgets.words import Pane, Words


class _Window(MlaDialog[ScreenResultType]):
    """A text over a row of buttons; the first button has the focus. A long text scrolls by PgDn and PgUp."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("left,up", "app.focus_previous", show=False),
        Binding("right,down", "app.focus_next", show=False),
        Binding("pagedown", "scroll('page_down')", show=False),
        Binding("pageup", "scroll('page_up')", show=False),
    ]
    DEFAULT_CSS = """
    _Window {
        Pane { height: auto; max-height: 50vh; margin: 1 0; }
        .buttons { height: auto; }
        .buttons Press { margin-right: 1; }
    }
    """

    def __init__(self, title: str, text: str, answers: Sequence[tuple[str, str]], dangerous: str = "") -> None:
        super().__init__()
        self._title, self._text, self._answers, self._dangerous = title, text, answers, dangerous

    def compose(self) -> ComposeResult:
        with Vertical(classes="window"):
            yield Words(self._title, classes="heading")
            with Pane():
                yield Words(self._text)
            with Horizontal(classes="buttons"):
                for code, label in self._answers:
                    yield Press(label, id=f"answer-{code}", classes="-dangerous" if code == self._dangerous else None)
        yield CommandBar()

    def action_scroll(self, how: str) -> None:
        getattr(self.query_one(Pane), f"scroll_{how}")(animate=False)

    @on(Press.Pressed)
    def _press(self, pressed: Press.Pressed) -> None:
        self.answer((pressed.press.id or "").removeprefix("answer-"))

    def answer(self, code: str) -> None:
        raise NotImplementedError


class Choose(_Window[str | None]):
    """Gives the code of the chosen answer; Esc is None."""

    def answer(self, code: str) -> None:
        self.dismiss(code)


class Confirm(_Window[bool]):
    """Yes or no; Esc is no. A dangerous yes does not have the focus."""

    def __init__(self, title: str, text: str, *, yes: str, no: str | None = None, dangerous: bool = False) -> None:
        answers = [("yes", yes), ("no", no or _("Cancel"))]
        super().__init__(title, text, answers[::-1] if dangerous else answers, "yes" if dangerous else "")

    def answer(self, code: str) -> None:
        self.dismiss(code == "yes")

    def action_cancel(self) -> None:
        self.dismiss(False)


class Message(_Window[None]):
    """Something to know."""

    def __init__(self, title: str, text: str) -> None:
        super().__init__(title, text, [("ok", _("Go on"))])

    def answer(self, code: str) -> None:
        self.dismiss(None)
