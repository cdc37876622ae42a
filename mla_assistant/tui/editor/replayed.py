"""What was put in without typing, undo took back, or redo did again, in words: “Facts › Summary”."""

from mla_assistant.drafting.session import Session
from mla_assistant.drafting.wording.place import place
from mla_assistant.requests.paths import FieldPath
from mla_assistant.text.translate import _

_AT_MOST = 3
Step = tuple[FieldPath, ...]


def names_there(session: Session, step: Step) -> dict[FieldPath, str]:
    """What each place of a step is called, as far as there is anything: an entry that goes has its name only before."""
    return {path: place(path, session.request) for path in step if session.get(path) is not None}


def in_words(session: Session, step: Step, before: dict[FieldPath, str], *, forward: bool) -> str:
    """One sentence for a step that was just carried out."""
    what = places(session, step, before)
    if forward:
        said = _("Done again: {what}")
    elif not before and all(session.get(path) is not None for path in step):
        said = _("Back again: {what}")
    else:
        said = _("Taken back: {what}")
    return said.format(what=what)


def places(session: Session, step: Step, before: dict[FieldPath, str]) -> str:
    """Where a step that was just carried out changed something."""
    now = {path: place(path, session.request) for path in step}
    names = list((now | before).values())
    return "; ".join(names[:_AT_MOST]) + (" …" if len(names) > _AT_MOST else "")
