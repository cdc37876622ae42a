"""From finding to finding, and what they propose."""

from typing import Any

from textual.app import App

from mla_assistant.drafting import carried
from mla_assistant.drafting.pages import Row
from mla_assistant.drafting.places import position
from mla_assistant.drafting.session import Session
from mla_assistant.drafting.wording import sentence
from mla_assistant.requests.choice import vocabulary
from mla_assistant.requests.finding import Finding, Step
from mla_assistant.requests.paths import FieldPath
from mla_assistant.text.translate import _, label
from mla_assistant.tui.editor.caption import SIGNS
from mla_assistant.tui.editor.commands import Mend, ShowFindings, Undo
from mla_assistant.tui.widgets.dialog import Confirm
from mla_assistant.tui.widgets.picker import Picker


def in_order(session: Session) -> list[Finding]:
    """The findings nobody answered for, in the order in which a drafter meets their fields."""
    open_ones = (finding for finding in session.findings if not finding.waived)
    return sorted(open_ones, key=lambda finding: position(session.answers, finding.path))


def warnings_left(session: Session) -> str:
    """That warnings stand which nobody mended or answered for, and where they are listed; "" where there are none."""
    count = sum(finding.severity == "warns" for finding in in_order(session))
    if not count:
        return ""
    return f"{SIGNS['warns'][0]} " + _("Warnings that stand: {count}. {key} lists them.").format(
        count=count, key=ShowFindings.key()
    )


def next_finding(session: Session, here: FieldPath, by: int, *, within: bool) -> FieldPath | None:
    """The place of the finding after (+1) or before (-1) `here`, round the end; None where there is none.

    Not `within`: what lies below `here` was passed too.
    """
    places = list(dict.fromkeys(finding.path for finding in in_order(session)))
    if not places:
        return None
    below = here + "."
    others = [place for place in places if place != here and (within or not here or not place.startswith(below))]
    at, others = position(session.answers, here), others or places
    if by > 0:
        return next((place for place in others if position(session.answers, place) > at), others[0])
    return next((place for place in reversed(others) if position(session.answers, place) < at), others[-1])


def mendable(session: Session, row: Row | None, page: FieldPath) -> list[Finding]:
    """The findings at a question, or about a page, that propose what to do."""
    found = session.findings_under(row.path) if row else session.findings_at(page) if page else []
    return [finding for finding in found if finding.remedy and not finding.waived]


def offer(finding: Finding) -> str:
    """What the key does with the remedy of a finding; that an assurance is only proposed has to be said before."""
    step = finding.remedy[0]
    keys = {"key": Mend.key(), "undo": Undo.key()}
    if step.path == "assurances" and step.op == "add":
        return _(
            "{key} proposes the assurance “{name}”. Until an official who may bind the State has confirmed it, it "
            "stands in the way of the final document; {undo} takes it back."
        ).format(name=label(vocabulary()[step.value["type"]]), **keys)
    return _("{key} does this for you; {undo} takes it back.").format(**keys)


async def choose_remedy(app: App[Any], session: Session, findings: list[Finding]) -> tuple[Step, ...]:
    """The steps of the one remedy, or of the one the drafter chooses; () for none."""
    if len(findings) == 1:
        return await _agreed(app, session, findings[0])
    said = [sentence(finding, session.request) for finding in findings]
    options = [(str(place), words.mend or words.what) for place, words in enumerate(said)]
    chosen = await app.push_screen_wait(Picker(_("What do you want to do?"), options, clearable=False))
    return await _agreed(app, session, findings[int(chosen[0])]) if chosen else ()


async def _agreed(app: App[Any], session: Session, finding: Finding) -> tuple[Step, ...]:
    """The remedy; that a whole entry holds for another request nobody says unseen."""
    if not carried.is_entry(finding, session.answers):
        return finding.remedy
    text = "\n".join(carried.carried_lines(finding.path, session.request, session.answers))
    title = _("Does all of this hold for this request?")
    holds = await app.push_screen_wait(Confirm(title, text, yes=_("It holds"), no=_("Leave it"), dangerous=True))
    return finding.remedy if holds else ()
