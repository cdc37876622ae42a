"""Which questions of a page are on the screen now."""

from collections.abc import Collection
from dataclasses import dataclass

from mla_assistant.drafting.pages import Row, page
from mla_assistant.drafting.session import Session
from mla_assistant.requests.paths import FieldPath, parent

AT_ONCE = 25
"""Questions on a page; the less usual ones come in helpings that leave it at that."""
_HELPING = 8
"""At least so many come at a time, on a page that is full already."""


@dataclass(frozen=True)
class Shown:
    """`rows`, each with the heading that stands above it; `hidden` counts the less usual questions left out."""

    rows: tuple[tuple[Row, str], ...]
    hidden: int
    helping: int


def shown(session: Session, path: FieldPath, helping: int, keep: Collection[FieldPath] = ()) -> Shown:
    """The questions that apply: the usual ones, those with an answer or a finding, those to `keep`, and a helping.

    An answer to a question that no longer applies is shown too: it must not lie in the draft unseen.
    """
    rows = page(session.answers, path).rows
    asked = {row.path for row in rows if row.applies and row.spec.essential}
    asked |= {row.path for row in rows if session.get(row.path) not in (None, "", [], {})}
    asked |= {row.path for row in rows if row.applies and session.findings_under(row.path)}
    rest = [row.path for row in rows if row.applies and row.path not in asked]
    room = max(AT_ONCE - len(asked), _HELPING)
    start = (helping - 1) * room
    served = rest[start : start + room] if helping else []
    here = {*asked, *served, *(path for path in rest if path in keep)}
    headings = {parent(row.path): row.heading for row in rows if row.heading}
    found = [(row, headings.pop(parent(row.path), "")) for row in rows if row.path in here]
    return Shown(tuple(found), len(rest) - len(here - asked), helping if served else 0)
