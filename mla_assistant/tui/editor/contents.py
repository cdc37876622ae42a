"""What stands behind a row that opens a page, in a few words."""

from mla_assistant.drafting.fields import fields
from mla_assistant.drafting.pages import Row, section_title
from mla_assistant.drafting.session import Session
from mla_assistant.drafting.summary import in_words
from mla_assistant.requests.part import Item, Part
from mla_assistant.requests.parts.annex import Annex
from mla_assistant.requests.paths import FieldPath, join, split
from mla_assistant.requests.structure import part_at
from mla_assistant.text.translate import _, label
from mla_assistant.tui.editor.answer_text import as_line


def section_of(session: Session, path: FieldPath) -> str:
    """The title of the section a path lies in; "" for what lies in none."""
    steps = split(path)
    known = steps and steps[0] in session.kind.section_names()
    return section_title(session.kind, steps[0]) if known else ""


def contents(session: Session, row: Row) -> str:
    """`Ministry of Justice`, or `2: Marina Bank; Harbour Bank`."""
    if row.spec.control == "part":
        part = part_at(session.request, row.path)
        said = (first_answer(part, session) if part else "") or _typed(session.get(row.path))
        return said or _("not filled in yet")
    items = session.get(row.path)
    count = len(items) if isinstance(items, list) else 0
    if not count:
        return _("none yet")
    return ": ".join(filter(None, (str(count), "; ".join(filter(None, names(session, row.path).values())))))


def names(session: Session, path: FieldPath) -> dict[str, str]:
    """The items of the list at `path` by id or place, each with its name or the first thing said of it."""
    items = session.get(path)
    found: dict[str, str] = {}
    for place, item in enumerate(items if isinstance(items, list) else ()):
        id = item.get("id") if isinstance(item, dict) else None
        key = id if isinstance(id, str) and id not in found else str(place)
        found[key] = _name(part_at(session.request, join(path, key)), session)
    return found


def _name(item: Part | None, session: Session) -> str:
    if not isinstance(item, Item):
        return ""
    of_file = item.file.name if isinstance(item, Annex) else ""  # on the screen only: it may name a person
    return label(item.name) if item.name else of_file or first_answer(item, session)


def first_answer(part: Part, session: Session) -> str:
    """The first thing that was said of a part; what names it stands first in its model."""
    for spec in fields(type(part)):
        if spec.control not in ("part", "items") and (
            words := in_words(spec, getattr(part, spec.name), session.answers)
        ):
            return words
    below = (getattr(part, spec.name) for spec in fields(type(part)) if spec.control in ("part", "items"))
    inner = (each for value in below for each in (value if isinstance(value, list) else [value]))
    return next((words for each in inner if isinstance(each, Part) and (words := first_answer(each, session))), "")


def _typed(value: object) -> str:
    """The first thing that was typed, where nothing of it could be read."""
    if isinstance(value, dict):
        value = [each for key, each in value.items() if key != "id"]
    if isinstance(value, list):
        return next(filter(None, map(_typed, value)), "")
    return as_line(value)
