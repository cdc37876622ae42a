"""A window that asks for one line."""

from collections.abc import Callable

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Input

from mla_assistant.text.translate import _
from mla_assistant.tui.commands import Cancel
from mla_assistant.tui.screens.base import MlaDialog
from mla_assistant.tui.widgets.command_bar import CommandBar
from mla_assistant.tui.widgets.labelled import Labelled
from mla_assistant.tui.widgets.words import Words


class AskLine(MlaDialog[str | None]):
    """`title` and `text` say what it is about, `label` what is to be typed. Gives that, never empty; None on Esc.

    `wrong` says in a sentence why a line can't be taken.
    """

    DEFAULT_CSS = """
    AskLine .window { padding: 1 2; }
    AskLine .window > * { margin-bottom: 1; }
    """

    def __init__(
        self,
        title: str,
        label: str,
        text: str = "",
        *,
        value: str = "",
        limit: int = 500,
        wrong: Callable[[str], str] = lambda _typed: "",
    ) -> None:
        super().__init__()
        self._title, self._text, self._wrong = title, text, wrong
        self._line = Labelled(label, value=value)
        self._line.input.max_length = limit

    def compose(self) -> ComposeResult:
        with Vertical(classes="window"):
            yield Words(self._title, classes="heading")
            if self._text:
                yield Words(self._text)
            yield self._line
            yield Words(_("Enter: done. {key}: leave it as it was.").format(key=Cancel.key()), classes="hint")
        yield CommandBar()

    @on(Input.Submitted)
    def _done(self) -> None:
        typed = self._line.value.strip()
        self._line.error = (
            self._wrong(typed) if typed else _("Type something, or leave with {key}.").format(key=Cancel.key())
        )
        if not self._line.error:
            self.dismiss(typed)
