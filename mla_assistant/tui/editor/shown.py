"""Which questions of a page are on the screen now."""

from collections.abc import Collection
from dataclasses import dataclass

from mla_assistant.drafting.pages import Row, page
from mla_assistant.drafting.session import Session
from mla_assistant.requests.paths import FieldPath, parent

AT_ONCE = 25
"""Questions on a page; the less usual ones come in helpings that leave it at that."""
_FEWEST = 3
"""With room for fewer beside the usual questions, a page counts as full."""


@dataclass(frozen=True)
class Shown:
    """`rows`, each with the heading that stands above it; `hidden` counts the less usual questions left out."""

    rows: tuple[tuple[Row, str], ...]
    hidden: int
    helping: int
    served: int
    """Less usual questions that came with this helping."""
    answered: int
    """Of the hidden ones, those with an answer."""
    is_turned: bool
    """The helping stands in the place of the usual questions."""


def is_answered(session: Session, path: FieldPath) -> bool:
    return session.get(path) not in (None, "", [], {})


def shown(session: Session, path: FieldPath, helping: int, keep: Collection[FieldPath] = ()) -> Shown:
    """The questions that apply: the usual ones, those with an answer or a finding, those to `keep`, and a helping.

    On a page that would hold too many, less usual ones that are answered wait with the others; they come first there.
    An answer to a question that no longer applies is shown too: it must not lie in the draft unseen.
    """
    rows = page(session.answers, path).rows
    asked = {row.path for row in rows if row.applies and row.spec.essential}
    if not asked:  # an empty page would look as if there was nothing to answer
        asked = set([row.path for row in rows if row.applies][:AT_ONCE])
    asked |= {row.path for row in rows if row.applies and session.findings_under(row.path)}
    answered = [row for row in rows if is_answered(session, row.path)]
    asked |= {row.path for row in answered if not row.applies}
    usual = [row.path for row in answered if row.path not in asked]
    space = max(AT_ONCE - len(asked), 0)
    asked |= set(usual[:space])
    rest = [*usual[space:], *(row.path for row in rows if row.applies and row.path not in {*asked, *usual})]
    left = AT_ONCE - len(asked)
    turns = left < _FEWEST  # no room beside the usual ones: a helping is a sheet of its own
    room = AT_ONCE if turns else left
    start = (helping - 1) * room
    served = rest[start : start + room] if helping else []
    kept = (path for path in (*asked, *rest) if path in keep)
    here = {*served, *kept} if turns and served else {*asked, *served, *kept}
    headings = {parent(row.path): row.heading for row in rows if row.heading}
    found = [(row, headings.pop(parent(row.path), "")) for row in rows if row.path in here]
    unseen = sum(path not in here for path in usual)
    hidden = sum(path not in here for path in rest)
    return Shown(tuple(found), hidden, helping if served else 0, len(served), unseen, turns and bool(served))
