"""Two hands at one request: the drafter decides, and neither work is lost unseen."""

from typing import TYPE_CHECKING

from mla_assistant.register.errors import NotFound, RegisterError
from mla_assistant.text.translate import _
from mla_assistant.tui.saving import DraftSaver
from mla_assistant.tui.trouble import words
from mla_assistant.tui.widgets.dialog import Choose

if TYPE_CHECKING:
    from mla_assistant.tui.app import MlaApp


def settle_conflict(app: "MlaApp", saver: DraftSaver) -> None:
    """Ask what becomes of the changes made here. Esc decides nothing: they stay unsaved, and the screen says so."""
    answers = [("copy", _("Keep mine as a new request"))]
    if saver.error and not isinstance(saver.error, NotFound):
        answers.append(("mine", _("Replace the other one")))

    def settle(answer: str | None) -> None:
        try:
            if answer == "copy":
                saver.save_copy()
                app.notify(_("Your changes are saved as a new request; you find it at the top of the list."))
            elif answer == "mine":
                saver.keep_mine()
        except RegisterError as error:
            app.notify(words(error), severity="error", timeout=15)

    app.push_screen(Choose(_("Changed elsewhere"), _conflict(saver), answers), settle)


def _conflict(saver: DraftSaver) -> str:
    happened = words(saver.error) if saver.error else ""
    return "\n\n".join((happened, _("Nothing you typed is lost. What should become of it?")))
