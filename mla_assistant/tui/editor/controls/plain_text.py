"""A text area that neither loses nor chokes on what is pasted."""

from typing import ClassVar

from textual import events
from textual.actions import SkipAction
from textual.binding import Binding, BindingType
from textual.widgets import TextArea

from mla_assistant.drafting import paragraphs
from mla_assistant.text.translate import _
from mla_assistant.tui.editor.commands import Undo

# The session's undo is the only one; F6 and F7 have other work here.
_NOT_HERE = {"undo", "redo", "select_line", "select_all"}
_MOVES = [binding for binding in TextArea.BINDINGS if isinstance(binding, Binding) and binding.action not in _NOT_HERE]


class PlainText(TextArea, inherit_bindings=False):
    BINDINGS: ClassVar[list[BindingType]] = [
        *_MOVES,
        Binding("ctrl+shift+a", "select_all", show=False),
        Binding("ctrl+home", "text_start", show=False),
        Binding("ctrl+end", "text_end", show=False),
        Binding("ctrl+shift+home", "text_start(True)", show=False),
        Binding("ctrl+shift+end", "text_end(True)", show=False),
    ]

    def action_text_start(self, select: bool = False) -> None:
        self.move_cursor((0, 0), select=select)

    def action_text_end(self, select: bool = False) -> None:
        self.move_cursor(self.document.end, select=select)

    def action_cursor_page_up(self) -> None:
        self._leave_to_page()
        super().action_cursor_page_up()

    def action_cursor_page_down(self) -> None:
        self._leave_to_page()
        super().action_cursor_page_down()

    def _leave_to_page(self) -> None:
        """A text that is all seen has no pages: the key is for the page of questions it stands on."""
        if not self.max_scroll_y:
            raise SkipAction

    def on_paste(self, event: events.Paste) -> None:
        event.stop()
        event.prevent_default()
        self._insert(event.text)

    def action_paste(self) -> None:
        self._insert(self.app.clipboard)

    def _insert(self, pasted: str) -> None:
        text = pasted.replace("\r\n", "\n").replace("\r", "\n")
        fitting = paragraphs.shortened(text)
        self.move_cursor(self.replace(fitting, *self.selection, maintain_selection_offset=False).end_location)
        if fitting != text:
            self.app.notify(
                _(
                    "What you pasted had a paragraph of {length} characters. It was split in paragraphs of at most "
                    "{limit}; nothing is lost. {undo} takes it back."
                ).format(
                    length=f"{max(map(len, text.splitlines())):,}", limit=f"{paragraphs.LONGEST:,}", undo=Undo.key()
                ),
                severity="warning",
            )
