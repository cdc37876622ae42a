"""The statement that an official confirmed assurances: asked in full, answered with one key."""

from datetime import date
from typing import Any

from textual.app import App

from mla_assistant.drafting.confirming import confirmer, confirming, unconfirmed
from mla_assistant.drafting.session import Session
from mla_assistant.requests.finding import Step
from mla_assistant.requests.paths import FieldPath, split
from mla_assistant.text.dates import format_date
from mla_assistant.text.translate import _, current_language, label
from mla_assistant.tui.widgets.dialog import Choose, Message


async def confirm(app: App[Any], session: Session, here: FieldPath) -> tuple[Step, ...]:
    """The steps for the assurance at `here`, or for all that nobody confirmed yet; () for none."""
    open_ones, who = unconfirmed(session.request), confirmer(session.answers)
    if not open_ones:
        app.notify(_("Every assurance here is confirmed."))
        return ()
    if not who:
        said = _(
            "Name the signatory on the page of the requesting State, or open one assurance and type who confirmed it."
        )
        await app.push_screen_wait(Message(_("Nobody is named who could confirm"), said))
        return ()
    id = next(iter(split(here)[1:2]), "")
    one = [each for each in open_ones if each.id == id]
    names = ", ".join(label(each.name) for each in one or open_ones)
    said = _(
        "This puts on record that {person} ({office}; {competence}) gave these assurances for the State on {date}: "
        "{assurances}.\n\nIt is the statement of an official who may bind the State. Say yes only if it was made."
    ).format(
        person=who["confirmed_by"],
        office=who.get("office") or _("office not given"),
        competence=who.get("competence") or _("power not given"),
        date=format_date(date.today().isoformat(), current_language()),
        assurances=names,
    )
    answers = [("no", _("No")), ("yes", _("Yes, it was confirmed"))]
    if one and len(open_ones) > 1:
        answers.append(("all", _("Yes, and all {count} here").format(count=len(open_ones))))
    chosen = await app.push_screen_wait(
        Choose(_("Confirmed by {person}?").format(person=who["confirmed_by"]), said, answers)
    )
    if chosen not in ("yes", "all"):
        return ()
    return confirming(one if one and chosen == "yes" else open_ones, who, date.today())
