"""Which questions of a page are on the screen now."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from mla_assistant.drafting.pages import Row, page
from mla_assistant.drafting.session import Session
from mla_assistant.requests.paths import FieldPath, parent

AT_ONCE = 25
"""Questions on a page; the less usual ones come in helpings that leave it at that."""
_FEWEST = 5
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

    What a finding is about is shown with all of its group: what is missing of an order is its court, date and number.
    On a page that would hold too many, less usual ones that are answered wait with the others; they come first there.
    An answer to a question that no longer applies is shown too: it must not lie in the draft unseen.
    """
    rows = page(session.answers, path).rows
    asked = {row.path for row in rows if row.applies and row.spec.essential}
    if not asked:  # an empty page would look as if there was nothing to answer
        asked = set([row.path for row in rows if row.applies][:AT_ONCE])
    asked |= _concerned(session, path, rows)
    answered = [row for row in rows if is_answered(session, row.path)]
    asked |= {row.path for row in answered if not row.applies}
    usual = [row.path for row in answered if row.path not in asked]
    space = max(AT_ONCE - len(asked), 0)
    asked |= set(usual[:space])
    rest = [*usual[space:], *(row.path for row in rows if row.applies and row.path not in {*asked, *usual})]
    left = AT_ONCE - len(asked)
    groups = _grouped(rest, path)
    # No room beside the usual ones: a helping is a sheet of its own.
    turns = left < max([_FEWEST, *map(len, groups)])
    sheets = _sheets(groups, AT_ONCE if turns else left)
    served = sheets[helping - 1] if 0 < helping <= len(sheets) else []
    kept = (path for path in (*asked, *rest) if path in keep)
    here = {*served, *kept} if turns and served else {*asked, *served, *kept}
    headings = {parent(row.path): row.heading for row in rows if row.heading}
    found = [(row, headings.pop(parent(row.path), "")) for row in rows if row.path in here]
    unseen = sum(path not in here for path in usual)
    hidden = sum(path not in here for path in rest)
    return Shown(tuple(found), hidden, helping if served else 0, len(served), unseen, turns and bool(served))


def _group(row: FieldPath, page: FieldPath) -> FieldPath:
    """The small part a question stands in under one heading; itself, where it stands alone."""
    return row if parent(row) == page else parent(row)


def _concerned(session: Session, page: FieldPath, rows: Collection[Row]) -> set[FieldPath]:
    """The questions with a finding, those it is about, and the groups they stand in."""
    found = session.findings_under(page)
    groups = {_group(place, page) for finding in found for place in (finding.path, *finding.about)}
    return {
        row.path
        for row in rows
        if row.applies and (_group(row.path, page) in groups or session.findings_under(row.path))
    }


def _grouped(rest: Sequence[FieldPath], page: FieldPath) -> list[list[FieldPath]]:
    groups: dict[FieldPath, list[FieldPath]] = {}
    for row in rest:
        groups.setdefault(_group(row, page), []).append(row)
    return list(groups.values())


def _sheets(groups: Sequence[list[FieldPath]], room: int) -> list[list[FieldPath]]:
    """The questions in helpings of at most `room`; no group is cut in two."""
    sheets: list[list[FieldPath]] = []
    for group in groups:
        if not sheets or len(sheets[-1]) + len(group) > room:
            sheets.append([])
        sheets[-1] += group
    return sheets
