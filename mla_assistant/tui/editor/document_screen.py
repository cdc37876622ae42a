"""A document as text, to be read on the screen from top to end."""

from typing import TYPE_CHECKING

from textual.app import ComposeResult

from mla_assistant.tui.editor.controls.plain_text import PlainText
from mla_assistant.tui.editor.laid_out import laid_out
from mla_assistant.tui.screens.base import MlaScreen
from mla_assistant.tui.widgets.words import Words

if TYPE_CHECKING:
    from mla_assistant.documents.plain import Line, Table

_WIDTH, _MARGINS = 100, 6
"""Columns of the page, and of them what the lines of the text leave free."""


class DocumentScreen(MlaScreen[str]):
    """A note above, the text below it; arrows and PgDn scroll."""

    DEFAULT_CSS = """
    DocumentScreen {
        align-horizontal: center;
        & > .hint { padding: 0 1; max-width: 100; }
        & > PlainText { height: 1fr; max-width: 100; padding: 0 1; margin-top: 1; background: $panel; border: none; }
    }
    """

    def __init__(self) -> None:
        super().__init__()
        self._found: list[Line | Table] = []
        self._note = Words("", classes="hint")
        self._text = PlainText(read_only=True, compact=True, highlight_cursor_line=False)

    def compose_body(self) -> ComposeResult:
        yield self._note
        yield self._text

    def on_mount(self) -> None:
        self._text.focus()
        self.make()

    def make(self) -> None:
        """Make the document, and `show` it."""
        raise NotImplementedError

    def say(self, note: str) -> None:
        self._note.update(note)

    def show(self, found: "list[Line | Table]", note: str) -> None:
        self._found = found
        self._lay_out()
        self.say(note)

    def on_resize(self) -> None:
        if self._found:
            self._lay_out()

    def _lay_out(self) -> None:
        self._text.load_text(laid_out(self._found, min(_WIDTH, self.app.size.width) - _MARGINS))
