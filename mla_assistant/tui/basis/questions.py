"""The questions before the advice, each a window; what is left with Esc stays as it was."""

from collections.abc import Iterable
from typing import Any

from textual.app import App

from mla_assistant.advice import Bilateral
from mla_assistant.drafting.offence_words import offence_also, offence_label
from mla_assistant.drafting.session import Session
from mla_assistant.requests.parts.offence_kind import OFFENCES
from mla_assistant.requests.paths import FieldPath
from mla_assistant.text.fold import folded
from mla_assistant.text.names import state_name, states
from mla_assistant.text.translate import _, current_language
from mla_assistant.tui.basis.bilateral import Checked
from mla_assistant.tui.editor.contents import names
from mla_assistant.tui.widgets.dialog import Choose
from mla_assistant.tui.widgets.picker import Picker

Kinds = dict[FieldPath, tuple[str, ...]]
"""By the place where the draft says it, of what kind each of its offences is."""


async def state(app: App[Any], title: str, chosen: str) -> str:
    named = sorted(((code, state_name(code, current_language())) for code in states()), key=lambda s: folded(s[1]))
    picked = await app.push_screen_wait(Picker(title, named, chosen=[chosen] if chosen else [], clearable=False))
    return picked[0] if picked else chosen


async def offences(app: App[Any], chosen: tuple[str, ...]) -> tuple[str, ...]:
    """What a draft that names no offence yet is going to be about."""
    return await _kinds(app, _("For which offences?"), chosen)


async def kinds(app: App[Any], of: Kinds, session: Session) -> Kinds:
    """Of what kind each offence of the draft is: those that do not say it one after the other, or else one of all."""
    named = names_of(session)
    open_ones = [path for path, codes in of.items() if not codes]
    if not open_ones and len(of) > 1:
        lines = [(path, f"{named[path]}: {listed_kinds(codes)}") for path, codes in of.items()]
        open_ones = await app.push_screen_wait(Picker(_("Which offence?"), lines, clearable=False)) or []
    found = dict(of)
    for path in open_ones or (of if len(of) == 1 else ()):
        found[path] = await _kinds(app, _("Of what kind is “{offence}”?").format(offence=named[path]), of[path])
    return found


async def _kinds(app: App[Any], title: str, chosen: tuple[str, ...]) -> tuple[str, ...]:
    options = [(str(code), offence_label(code)) for code in OFFENCES]
    also = {code: offence_also(code) for code, _name in options}
    picked = await app.push_screen_wait(Picker(title, options, chosen=chosen, several=True, also=also))
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


def names_of(session: Session) -> dict[FieldPath, str]:
    """By the place of its kinds, what each offence of the draft is called there."""
    named = names(session, "offences").items()
    return {
        f"offences.{id}.kinds": name or _("offence {number}").format(number=number)
        for number, (id, name) in enumerate(named, 1)
    }


def offences_of_draft(session: Session) -> str:
    """By their names there: the advice asks for kinds of offences, and the drafter sees which are meant."""
    named = "; ".join(names_of(session).values())
    return _("Offences in the draft: {offences}").format(offences=named) if named else ""


def listed_kinds(codes: Iterable[str]) -> str:
    return ", ".join(map(offence_label, codes))


def without_kind(of: Kinds, session: Session) -> str:
    """One sentence on what the draft does not say of its offences; "" where it says it of each."""
    named = names_of(session)
    open_ones = ", ".join(f"“{named[path]}”" for path, codes in of.items() if not codes)
    return _("The draft does not say of what kind this is: {offences}.").format(offences=open_ones) if open_ones else ""


def what_is_open(asking: str, asked: str, without: str) -> str:
    """What has to be answered before there is any advice."""
    if asking and asking == asked:
        return _("A State can't ask itself. Change one of the two States in its own section of the draft.")
    if not asking or not asked:
        return _("Choose the States and the offence above (Enter); then the bases are listed here.")
    if without:
        return f"{without} " + _("Choose it above (Enter); then the bases are listed here.")
    return _("Choose the offence above (Enter); then the bases are listed here.")
