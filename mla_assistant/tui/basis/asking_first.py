"""What is asked before something is done that is not easily undone where bases are chosen."""

from typing import Any

from textual.app import App

from mla_assistant.advice import Basis
from mla_assistant.drafting.advice_labels import standing_label
from mla_assistant.drafting.advice_words import name
from mla_assistant.instruments import Instrument
from mla_assistant.instruments.overlay import remove
from mla_assistant.resources.private_file import NotWritten
from mla_assistant.text.translate import _
from mla_assistant.tui.basis.commands import TakeBases
from mla_assistant.tui.widgets.dialog import Confirm


async def decided(app: App[Any], chosen: list[Basis]) -> bool:
    """Whether the bases are taken, also those that are not recorded as standing."""
    open_ones = [basis for basis in chosen if basis.standing != "stands"]
    if not open_ones:
        return True
    each = (f"• {name(basis.instrument)}: {standing_label(basis.standing)}" for basis in open_ones)
    question = Confirm(
        _("You decide: these are not recorded as standing"),
        "\n".join(each) + "\n\n" + _("If you take them, the document names them because you decided so."),
        yes=_("I have decided: take them"),
        no=_("Go back"),
        dangerous=any(basis.standing == "does_not_stand" for basis in open_ones),
    )
    return await app.push_screen_wait(question)


async def left_untaken(app: App[Any], count: int) -> bool:
    """Whether marks are dropped that were set and not taken."""
    question = Confirm(
        _("Leave without what you marked?"),
        _("Bases marked and not yet in the draft: {count}. {take} takes them.").format(
            count=count, take=TakeBases.key()
        ),
        yes=_("Leave without them"),
        no=_("Stay"),
        dangerous=True,
    )
    return await app.push_screen_wait(question)


async def removed(app: App[Any], treaty: Instrument) -> bool:
    """Whether a treaty of the office's own is no longer there."""
    sure = Confirm(
        _("Remove this treaty?"),
        treaty.title()
        + "\n\n"
        + _(
            "It is removed for every request between the two States. A draft that rests on it is no longer checked "
            "against its articles."
        ),
        yes=_("Remove it"),
        no=_("Keep it"),
        dangerous=True,
    )
    if not await app.push_screen_wait(sure):
        return False
    try:
        remove(treaty.code)
    except NotWritten as trouble:
        said = _("{file} can't be deleted: ask whoever keeps the folder of your office. Nothing was removed.")
        app.notify(said.format(file=trouble.filename), severity="error", timeout=15)
        return False
    app.notify(_("Removed: {title}.").format(title=treaty.title()))
    return True
