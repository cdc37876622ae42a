"""The lines above a page: which draft it is, and where in it the drafter is."""

from mla_assistant.drafting.pages import item_name, page
from mla_assistant.drafting.places import trail
from mla_assistant.drafting.session import Session
from mla_assistant.requests.paths import FieldPath
from mla_assistant.text.translate import _
from mla_assistant.tui.labels import kind_label, state_label

_SHORT = 24
"""Characters of the name of a page above the one that is shown."""


def which_draft(session: Session) -> str:
    """`Extradition · DAP/EXT/2026/0431 · to Malta`, as far as it is known."""
    request = session.request
    to = state_label(request.requested.state or "")
    parts = (
        kind_label(str(session.answers["kind"])),
        request.header.reference,
        _("to {state}").format(state=to) if to else "",
    )
    return " · ".join(part for part in parts if part)


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
