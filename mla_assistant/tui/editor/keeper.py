"""From the session to the register: every change is handed to the saver, and versions are cut where work pauses."""

from collections.abc import Callable
from contextlib import suppress

from textual.message import Message

from mla_assistant.drafting.session import Session
from mla_assistant.register.errors import RegisterError
from mla_assistant.register.last_issue import last_issue
from mla_assistant.register.rows import DraftId, Reason
from mla_assistant.register.store import Register
from mla_assistant.tui.saving import DraftSaver

INTERVAL = 300
"""Seconds between two versions of a draft that is being worked on."""


class Keeper:
    """Keeps one open draft. Raises what `Register.load` raises, `UnknownKind` and `UnknownVersion`."""

    def __init__(self, register: Register, draft: DraftId, report: Callable[[Message], object]) -> None:
        stored = register.load(draft)
        self.register, self.draft = register, draft
        self.session = Session(stored.answers)
        self.saver = DraftSaver(register, draft, stored.revision, report=report)
        self.issue = last_issue(register, draft)
        """What was made of this draft last."""
        self._noted = self._cut = self.session.revision

    def note(self) -> None:
        """Hand over what has changed, if anything has."""
        if self.session.revision != self._noted:
            self._noted = self.session.revision
            self.saver.note_change(self.session.answers)

    def cut(self, reason: Reason) -> None:
        """Cut a version, if there is anything new in it."""
        self.note()
        if self.session.revision != self._cut:
            self._cut = self.session.revision
            self.saver.cut_version(reason)

    def close(self) -> None:
        self.cut(Reason.CLOSING)
        if self.saver.close():
            with suppress(RegisterError):  # what is left now goes the next time
                self.register.forget_unused(self.draft)
