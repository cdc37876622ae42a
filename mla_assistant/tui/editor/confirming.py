"""The statement that an official confirmed assurances: asked in full, answered with one key."""

import asyncio
from datetime import date
from typing import Any

from textual.app import App

from mla_assistant.drafting.confirming import confirmer, confirming, unconfirmed, words_when_confirmed
from mla_assistant.drafting.session import Session
from mla_assistant.requests.finding import Step
from mla_assistant.requests.parts.assurance import Assurance
from mla_assistant.requests.paths import Answers, FieldPath, split
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
    asked = one or open_ones
    chosen = await _ask(app, session, asked, who, others=len(open_ones) - len(asked))
    if chosen == "all":
        asked, chosen = open_ones, await _ask(app, session, open_ones, who)
    return confirming(asked, who, date.today()) if chosen == "yes" else ()


async def _ask(
    app: App[Any], session: Session, assurances: list[Assurance], who: Answers, *, others: int = 0
) -> str | None:
    """Whether these were confirmed, in the very words that bind the State: nobody says yes to a heading."""
    today = date.today()
    said = _(
        "Say yes only if it was made. This puts on record that {person} ({office}; {competence}) gave for the State on "
        "{date} what follows here, in the words in which it will be printed: the statement of an official who may bind "
        "the State. If another official made it, say no, open one assurance and fill in who confirmed it: "
        "the others are then asked about in that name. {key} reads on."
    ).format(
        person=who["confirmed_by"],
        office=who.get("office") or _("office not given"),
        competence=who.get("competence") or _("power not given"),
        date=format_date(today.isoformat(), current_language()),
        key="PgDn",
    )
    for each in assurances:
        printed = await asyncio.to_thread(words_when_confirmed, session.request, each, who, today)
        said += f"\n\n— {label(each.name)} —\n" + (printed or _("Its words can’t be shown: say first which it is."))
    answers = [("no", _("No")), ("yes", _("Yes, it was confirmed"))]
    if others:
        answers.append(("all", _("All {count} here …").format(count=others + len(assurances))))
    return await app.push_screen_wait(
        Choose(_("Confirmed by {person}?").format(person=who["confirmed_by"]), said, answers)
    )
