"""The control for each kind of field; a kind that nobody knows is a line of text."""

from mla_assistant.drafting.pages import Row
from mla_assistant.drafting.session import Session
from mla_assistant.tui.editor.contents import contents
from mla_assistant.tui.editor.controls.choice import ChoiceControl
from mla_assistant.tui.editor.controls.control import Control
from mla_assistant.tui.editor.controls.file import FileControl
from mla_assistant.tui.editor.controls.line import LineControl, NumberControl
from mla_assistant.tui.editor.controls.opener import Opener
from mla_assistant.tui.editor.controls.text import LinesControl, ProseControl, TextControl

_LINES: dict[str, type[LineControl]] = {"number": NumberControl}
_TEXTS: dict[str, type[TextControl]] = {"prose": ProseControl, "lines": LinesControl, "text": TextControl}


def control_for(row: Row, session: Session, classes: str) -> Control:
    """The widget that takes the answer to `row`, showing the answer of the session."""
    kind, value = row.spec.control, session.get(row.path)
    if kind in ("choice", "choices", "ref", "refs"):
        return ChoiceControl(row, value, lambda: session.answers, classes=classes)
    if kind == "file":
        return FileControl(row, session, classes=classes)
    if kind in ("part", "items"):
        return Opener(row, lambda: contents(session, row), classes=classes)
    if kind in _TEXTS:
        return _TEXTS[kind](row, value, lambda: session.answers, classes=classes)
    return _LINES.get(kind, LineControl)(row, value, classes=classes)
