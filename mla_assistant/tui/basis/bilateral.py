"""Where and when somebody looked for a bilateral treaty."""

from datetime import date

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Input

from mla_assistant.text.dates import parse_date
from mla_assistant.text.translate import _
from mla_assistant.tui import day_looked
from mla_assistant.tui.screens.base import MlaDialog
from mla_assistant.tui.widgets.command_bar import CommandBar
from mla_assistant.tui.widgets.labelled import Labelled
from mla_assistant.tui.widgets.press import Press
from mla_assistant.tui.widgets.words import Words


class Checked(MlaDialog[tuple[str, str] | None]):
    """Gives where and when, either of them empty where it was left open; None on Esc."""

    def __init__(self, where: str = "", when: str = "") -> None:
        super().__init__()
        self._where = Labelled(_("Where was it checked?"), _("Such as: treaty section of the ministry"), value=where)
        self._when = Labelled(_("When?"), _("Such as: 2 March 2026"), value=when or date.today().isoformat())

    def compose(self) -> ComposeResult:
        with Vertical(classes="window"):
            yield Words(_("Is there a bilateral treaty?"), classes="heading")
            yield Words(_("This stays in the working notes of the draft; nothing of it is printed."), classes="hint")
            yield self._where
            yield self._when
            yield Press(_("Go on"))
        yield CommandBar()

    def on_mount(self) -> None:
        self._where.input.focus()

    @on(Input.Submitted)
    def _next(self) -> None:
        self.focus_next()

    @on(Press.Pressed)
    def _done(self) -> None:
        where, when = self._where.value.strip(), self._when.value.strip()
        self._when.error = day_looked.wrong(when) if where else ""
        if self._when.error:
            self._when.input.focus()
        else:
            self.dismiss((where, str(parse_date(when)) if where else ""))
