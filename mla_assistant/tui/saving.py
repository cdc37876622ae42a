"""Saving while the drafter types.

Every change is handed over as it is made and is on the disk half a second and one write later. It is done in a
thread of its own that touches no widget and tells what it did by messages. What could not be saved is kept, tried
again, and said.
"""

import contextlib
import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

from textual.message import Message

from mla_assistant.register.errors import Conflict, NotFound, RegisterError
from mla_assistant.register.rows import DraftId, JsonObject, Reason
from mla_assistant.register.store import Register
from mla_assistant.tui.interrupted import OpenMark
from mla_assistant.tui.labels import requested_state_of, title_of
from mla_assistant.tui.lifeline import at_risk
from mla_assistant.tui.settings import actor

DELAY, RETRY = 0.5, 2.0
"""Seconds from a change to its saving, and from trouble to the next try."""


@dataclass(eq=False)
class DraftSaved(Message):
    saver: "DraftSaver"
    at: datetime


@dataclass(eq=False)
class DraftNotSaved(Message):
    """What was typed stays in memory, and saving it is tried again."""

    saver: "DraftSaver"
    error: RegisterError


@dataclass(eq=False)
class DraftConflicted(Message):
    """Somebody else saved or deleted this draft; nothing more is saved until `keep_mine` or `save_copy`."""

    saver: "DraftSaver"


@dataclass(eq=False)
class VersionCut(Message):
    saver: "DraftSaver"
    number: int


class DraftSaver:
    """Saves one open draft. `revision` is what was loaded; `report` takes the messages, in the saver's thread."""

    def __init__(self, register: Register, draft: DraftId, revision: int, report: Callable[[Message], object]) -> None:
        self.register, self.draft, self.revision = register, draft, revision
        self.error: RegisterError | None = None
        self.saved_at: datetime | None = None
        self._report = report
        self._latest: JsonObject | None = None  # the answers last noted
        self._unsaved = self._over = False
        self._cuts: list[tuple[Reason, JsonObject | None]] = []
        self._asked = self._answered = 0  # how often somebody waited for a save, and was served
        self._turn = threading.Condition()
        self._mark: OpenMark | None = OpenMark(register.path.parent, draft)
        self._thread = threading.Thread(target=self._work, name="saver", daemon=True)
        self._thread.start()
        at_risk.add(self)

    def note_change(self, answers: JsonObject) -> None:
        """Take answers that nobody changes again: a session makes others at every key, and no copy is needed."""
        with self._turn:
            is_news = not self._unsaved
            self._latest, self._unsaved = answers, True
            if is_news:  # else the saver is at it, and waking it at every key would hold the key up
                self._turn.notify_all()

    def cut_version(self, reason: Reason, findings: JsonObject | None = None) -> None:
        """Save, and keep what was saved as a version."""
        with self._turn:
            self._cuts.append((reason, findings))
            self._asked += 1
            self._turn.notify_all()

    @property
    def unsaved(self) -> bool:
        return self._unsaved

    @property
    def conflicted(self) -> bool:
        return isinstance(self.error, Conflict | NotFound)

    @property
    def answers(self) -> JsonObject:
        """The latest answers that were noted, saved or not."""
        return self._latest or self.register.load(self.draft).answers

    def flush(self, timeout: float = 5.0) -> bool:
        """Save now; whether everything that was noted is on the disk."""
        with self._turn:
            self._asked += 1
            mine = self._asked
            self._turn.notify_all()
            self._turn.wait_for(lambda: self._answered >= mine or not self._thread.is_alive(), timeout)
            return not self._unsaved

    def close(self) -> bool:
        """The drafter leaves: save, and stop. Whether everything that was noted is on the disk."""
        saved = self.flush()
        with self._turn:
            self._over = True
            self._turn.notify_all()
        at_risk.discard(self)
        if self._mark:
            self._mark.clear()
        return saved

    def rescue(self) -> bool:
        """The program ends unasked: save, a conflicted draft as a copy; whether that is done.

        The draft stays marked as open, so that the program can say on return what was saved.
        """
        self._mark = None
        if not self.flush(timeout=2.0) and self.conflicted:
            with contextlib.suppress(RegisterError):
                self.save_copy()
        return not self._unsaved

    def keep_mine(self) -> None:
        """After a conflict: these answers take the place of the other ones. Raises `RegisterError`."""
        there = self.register.load(self.draft).revision
        with self._turn:
            self.revision, self.error = there, None
            self._asked += 1
            self._turn.notify_all()

    def save_copy(self) -> DraftId:
        """After a conflict: these answers become a draft of their own. Raises `RegisterError`."""
        copy = self.register.new(self.answers, title_of(self.answers), requested_state=requested_state_of(self.answers))
        with self._turn:
            self._unsaved = False
        return copy

    def _work(self) -> None:
        while True:
            with self._turn:
                self._turn.wait_for(lambda: self._over or self._in_a_hurry() or (self._unsaved and not self.conflicted))
                self._turn.wait_for(lambda: self._over or self._in_a_hurry(), RETRY if self.error else DELAY)
                if self._over:
                    return
                serving, answers = self._asked, self._latest if self._unsaved else None
            if answers and not self.conflicted:
                self._save(answers)
            if not self._unsaved:
                self._cut()
            with self._turn:
                self._answered = serving
                self._turn.notify_all()

    def _in_a_hurry(self) -> bool:
        return self._asked > self._answered

    def _save(self, answers: JsonObject) -> None:
        try:
            revision = self.register.save_head(
                self.draft,
                answers,
                self.revision,
                title=title_of(answers),
                requested_state=requested_state_of(answers),
            )
        except RegisterError as error:
            is_news = type(error) is not type(self.error)
            self.error = error
            if is_news:
                self._say(DraftConflicted(self) if self.conflicted else DraftNotSaved(self, error))
            return
        with self._turn:
            self.revision, self.error, self.saved_at = revision, None, datetime.now(UTC)
            self._unsaved = self._latest is not answers
        self._say(DraftSaved(self, self.saved_at))

    def _cut(self) -> None:
        while self._cuts:
            reason, findings = self._cuts.pop(0)
            try:
                number = self.register.cut_version(self.draft, actor(), reason, findings)
            except RegisterError as error:
                self._say(DraftNotSaved(self, error))
            else:
                self._say(VersionCut(self, number))

    def _say(self, message: Message) -> None:
        # The screen may have gone while the disk was slow.
        with contextlib.suppress(RuntimeError):
            self._report(message)
