"""The questions before the advice, each a window; what is left with Esc stays as it was."""

from typing import Any

from textual.app import App

from mla_assistant.advice import OFFENCES, Bilateral
from mla_assistant.drafting.advice_labels import offence_label
from mla_assistant.drafting.session import Session
from mla_assistant.text.fold import folded
from mla_assistant.text.names import state_name, states
from mla_assistant.text.translate import _, current_language
from mla_assistant.tui.basis.bilateral import Checked
from mla_assistant.tui.editor.contents import names
from mla_assistant.tui.widgets.dialog import Choose
from mla_assistant.tui.widgets.picker import Picker


async def state(app: App[Any], title: str, chosen: str) -> str:
    named = sorted(((code, state_name(code, current_language())) for code in states()), key=lambda s: folded(s[1]))
    picked = await app.push_screen_wait(Picker(title, named, chosen=[chosen] if chosen else [], clearable=False))
    return picked[0] if picked else chosen


async def offences(app: App[Any], chosen: tuple[str, ...], session: Session) -> tuple[str, ...]:
    options = [(code, offence_label(code)) for code in OFFENCES]
    window = Picker(_("For which offences?"), options, chosen=chosen, several=True, hint=offences_of_draft(session))
    picked = await app.push_screen_wait(window)
    return chosen if picked is None else tuple(picked)


async def bilateral(app: App[Any], old: Bilateral) -> Bilateral:
    text = _("This program ships no bilateral treaties. Ask your ministry and look into the treaty series.")
    answers = [(code, bilateral_label(code)) for code in ("yes", "none", "not_checked")]
    picked = await app.push_screen_wait(Choose(_("Is there a bilateral treaty?"), text, answers))
    if picked == "not_checked":
        return Bilateral()
    checked = await app.push_screen_wait(Checked(old.where, old.when)) if picked else None
    return Bilateral("yes" if picked == "yes" else "none", *checked) if checked else old


def bilateral_label(answer: str) -> str:
    return {
        "yes": _("yes, there is one"),
        "none": _("none, as checked"),
        "not_checked": _("not checked"),
    }[answer]


def offences_of_draft(session: Session) -> str:
    """By their names there: the advice asks for kinds of offences, and the drafter sees which are meant."""
    named = "; ".join(filter(None, names(session, "offences").values()))
    return _("Offences in the draft: {offences}").format(offences=named) if named else ""


def what_is_open(asking: str, asked: str) -> str:
    """What has to be answered before there is any advice."""
    if asking and asking == asked:
        return _("A State can't ask itself. Change one of the two States in its own section of the draft.")
    if not asking or not asked:
        return _("Choose the States and the offence above (Enter); then the bases are listed here.")
    return _("Choose the offence above (Enter); then the bases are listed here.")
