"""The line above a page: where in the draft the drafter is."""

from mla_assistant.drafting.pages import item_name, page
from mla_assistant.drafting.places import trail
from mla_assistant.drafting.session import Session
from mla_assistant.requests.paths import FieldPath

_SHORT = 24
"""Characters of the name of a page above the one that is shown."""


def crumbs(session: Session, path: FieldPath) -> str:
    """`Assistance sought › Records of two accounts › Account: 0110`."""
    *above, last = trail(session.answers, path)
    return " › ".join([*(_short(session, each) for each in above), _title(session, last)])


def _title(session: Session, path: FieldPath) -> str:
    """What a page is called: an entry by its kind and its name, where it has one."""
    title, name = page(session.answers, path).title, item_name(session.answers, path)
    return f"{title}: {name}" if name and name != title else title


def _short(session: Session, path: FieldPath) -> str:
    name = item_name(session.answers, path) or page(session.answers, path).title
    return name if len(name) <= _SHORT else name[:_SHORT].rstrip() + "…"
