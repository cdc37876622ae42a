"""A row that opens a page of its own: an authority, a list of accounts."""

from collections.abc import Callable
from typing import Any, ClassVar

from textual import events
from textual.app import RenderResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widget import Widget

from mla_assistant.drafting.pages import Row
from mla_assistant.text.translate import _
from mla_assistant.tui.editor.commands import RemoveItem, Undo
from mla_assistant.tui.editor.controls.control import UP_AND_DOWN, Control, PageWanted


class Opener(Control, Widget, can_focus=True):
    """`contents` says in a few words what stands behind it."""

    BINDINGS: ClassVar[list[BindingType]] = [
        *UP_AND_DOWN,
        Binding("enter,space,right", "open", show=False),
        Binding("delete,backspace", "clear", show=False),
    ]
    DEFAULT_CSS = """
    Opener {
        height: 1; padding: 0 1; text-wrap: nowrap; text-overflow: ellipsis;
    }
    """

    def __init__(self, row: Row, contents: Callable[[], str], *, classes: str = "") -> None:
        super().__init__(classes=classes)
        self.row, self._contents = row, contents
        self._shown = contents()

    def show(self, value: Any) -> None:
        if (found := self._contents()) != self._shown:
            self._shown = found
            self.refresh()

    def render(self) -> RenderResult:
        return Content.assemble(("▸ ", "$text-accent"), self._shown)

    def action_open(self) -> None:
        self.post_message(PageWanted(self.row.path))

    def action_clear(self) -> None:
        """Take a group of answers out; the entries of a list are taken out one by one, where each is seen."""
        if self.row.spec.control == "items":
            said = _("Enter opens the list; there {key} removes an entry.").format(key=RemoveItem.key())
        else:
            was = self._shown
            self.answer(None)
            self.show(None)
            said = _("Taken out: {what}. {undo} brings it back.").format(what=was, undo=Undo.key())
            if was == self._shown:
                return
        self.app.notify(said)

    def on_click(self, event: events.Click) -> None:
        self.action_open()
