"""After the program ended without being asked to: what was saved, and until when."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from mla_assistant.register.rows import DraftRow
from mla_assistant.register.store import Register
from mla_assistant.text.translate import _
from mla_assistant.tui.interrupted import left_behind
from mla_assistant.tui.labels import kind_label
from mla_assistant.tui.widgets.dialog import Message

if TYPE_CHECKING:
    from mla_assistant.tui.app import MlaApp


def say_what_was_recovered(app: "MlaApp", register: Register, rows: Mapping[str, DraftRow]) -> None:
    """Once, for each draft that was open when the program ended."""
    found = [rows[draft] for draft in left_behind(register.path.parent) if draft in rows]
    if found:
        text = _("It was open when the program ended unexpectedly. Everything is there that was saved up to then.")
        lines = "\n".join(_line(row) for row in found)
        app.push_screen(Message(_("Your work was saved"), f"{lines}\n\n{text}"))


def _line(row: DraftRow) -> str:
    return _("“{title}” was saved up to {time}.").format(
        title=row.title or kind_label(row.kind), time=f"{row.updated.astimezone():%H:%M:%S}"
    )
