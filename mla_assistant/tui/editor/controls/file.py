"""The row of an annex that says which file is attached to it."""

from dataclasses import dataclass
from typing import Literal

from textual.message import Message

from mla_assistant.drafting.annexed import in_one_line
from mla_assistant.drafting.pages import Row
from mla_assistant.drafting.session import Session
from mla_assistant.requests.paths import FieldPath, parent
from mla_assistant.text.translate import _
from mla_assistant.tui.editor.commands import AttachFile, SaveFile, TakeFileOut
from mla_assistant.tui.editor.controls.opener import Opener


@dataclass
class FileWanted(Message):
    """The drafter wants something done about the file of the annex at `annex`; "": of a new one."""

    what: Literal["attach", "save", "take_out"]
    annex: FieldPath


class FileControl(Opener):
    OFFERS = (AttachFile, SaveFile, TakeFileOut)

    def __init__(self, row: Row, session: Session, *, classes: str = "") -> None:
        self._session = session
        super().__init__(row, self._said, classes=classes)

    def _said(self) -> str:
        return self._known() or _("no file; Enter attaches one")

    def _known(self) -> str:
        found = self._session.get(self.row.path)
        return in_one_line(found) if isinstance(found, dict) else ""

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        return action not in ("save_file", "take_file_out") or bool(self._known())

    def action_open(self) -> None:
        self.action_attach_file()

    def action_attach_file(self) -> None:
        self.post_message(FileWanted("attach", parent(self.row.path)))

    def action_save_file(self) -> None:
        self.post_message(FileWanted("save", parent(self.row.path)))

    def action_take_file_out(self) -> None:
        self.post_message(FileWanted("take_out", parent(self.row.path)))
