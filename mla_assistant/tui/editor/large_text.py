"""One text on the whole screen."""

from collections.abc import Callable
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.widgets import TextArea

from mla_assistant.text.translate import _
from mla_assistant.tui.editor.commands import OwnEditor
from mla_assistant.tui.editor.controls.plain_text import PlainText
from mla_assistant.tui.screens.base import MlaScreen
from mla_assistant.tui.widgets.dialog import Confirm
from mla_assistant.tui.widgets.words import Words

Place = tuple[int, int]


class LargeArea(PlainText):
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+z", "undo", show=False),
        Binding("ctrl+y,ctrl+shift+z", "redo", show=False),
    ]


class LargeTextScreen(MlaScreen[Place]):
    """Every change goes to `take` as it is made; gives back where the cursor was."""

    OFFERS = (OwnEditor,)
    DEFAULT_CSS = """
    LargeTextScreen {
        align-horizontal: center;
        & > .hint { padding: 0 1; max-width: 100; }
        & > LargeArea { height: 1fr; max-width: 100; padding: 0 1; background: $panel; margin-top: 1; }
    }
    """

    def __init__(self, title: str, hint: str, text: str, cursor: Place, take: Callable[[str], None]) -> None:
        super().__init__()
        self._title, self._hint, self._take = title, hint, take
        self.area = LargeArea(text, compact=True, highlight_cursor_line=False)
        self._cursor = cursor

    def heading(self) -> str:
        return self._title

    def compose_body(self) -> ComposeResult:
        yield Words(self._hint, classes="hint")
        yield self.area

    def on_mount(self) -> None:
        self.area.cursor_location = self._cursor
        self.area.focus()

    def explain(self) -> tuple[str, str]:
        return self._title, self._hint

    @on(TextArea.Changed)
    def _type(self) -> None:
        self._take(self.area.text)

    def action_back(self) -> None:
        self.dismiss(self.area.cursor_location)

    @work
    async def action_own_editor(self) -> None:
        from mla_assistant.tui.editor import own_editor

        if not (command := own_editor.command()):
            self.app.notify(_("No editor is set. Set the variable EDITOR, for instance to “nano”, and try again."))
            return
        sure = await self.app.push_screen_wait(
            Confirm(
                _("Write outside the register?"),
                _(
                    "{editor} gets this text as a file that only you can read. It is erased when you leave the "
                    "editor. What the editor itself keeps (recovery files, history) is out of our hands."
                ).format(editor=command[0]),
                yes=_("Open {editor}").format(editor=command[0]),
                dangerous=True,
            )
        )
        if sure:
            text = own_editor.edit(self.app, command, self.area.text)
            if text is None:
                self.app.notify(_("The editor did not end well; the text is as it was before."), severity="warning")
            elif text != self.area.text:
                self.area.replace(text, (0, 0), self.area.document.end)
