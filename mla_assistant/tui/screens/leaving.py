"""Leaving the program: at once when everything is saved, and not without a word when something is not."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from mla_assistant.text.translate import _
from mla_assistant.tui import lifeline
from mla_assistant.tui.widgets.dialog import Confirm

if TYPE_CHECKING:
    from textual.app import App

    from mla_assistant.tui.app import MlaApp


def leave(app: "MlaApp") -> None:
    app.settle()
    if lifeline.flush_all():
        app.exit()
        return

    confirm_loss(app, app.exit)


def confirm_loss(app: "App[Any]", leave: Callable[[], object]) -> None:
    """What is not saved is lost if the drafter goes on to `leave`; so it is asked."""

    def answered(sure: bool | None) -> None:
        if sure:
            leave()

    app.push_screen(
        Confirm(
            _("Not everything is saved"),
            _("The last changes could not be saved. If you leave now, they are lost."),
            yes=_("Leave and lose them"),
            no=_("Stay"),
            dangerous=True,
        ),
        answered,
    )
