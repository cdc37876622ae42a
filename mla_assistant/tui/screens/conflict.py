"""Two hands at one request: the drafter decides, and neither work is lost unseen."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from mla_assistant.register.errors import NotFound, RegisterError
from mla_assistant.text.translate import _
from mla_assistant.tui.saving import DraftSaver
from mla_assistant.tui.trouble import words
from mla_assistant.tui.widgets.dialog import Choose

if TYPE_CHECKING:
    from textual.app import App


def settle_conflict(app: "App[Any]", saver: DraftSaver, leave: Callable[[], object] | None = None) -> None:
    """Ask what becomes of the changes made here. Esc decides nothing: they stay unsaved, and the screen says so.

    `leave` is what the drafter was about to do; it is done once it is decided what becomes of the changes.
    """
    answers = [("copy", _("Keep mine as a new request"))]
    if saver.error and not isinstance(saver.error, NotFound):
        answers.append(("mine", _("Replace the other one")))
    if leave:
        answers.append(("lost", _("Give my changes up")))

    def settle(answer: str | None) -> None:
        try:
            if answer == "copy":
                saver.save_copy()
                app.notify(_("Your changes are saved as a new request; you find it at the top of the list."))
            elif answer == "mine":
                saver.keep_mine()
        except RegisterError as error:
            app.notify(words(error), severity="error", timeout=15)
            return
        if answer and leave:
            leave()

    app.push_screen(Choose(_("Changed elsewhere"), _conflict(saver), answers), settle)


def _conflict(saver: DraftSaver) -> str:
    happened = words(saver.error) if saver.error else ""
    return "\n\n".join((happened, _("Nothing you typed is lost. What should become of it?")))
