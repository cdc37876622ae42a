"""The working draft: one durable head, overwritten as the drafter types."""

import contextlib
import os
import uuid
from datetime import datetime

from mla_assistant.register import audit
from mla_assistant.register.connection import Connection
from mla_assistant.register.content import from_bytes, line, proven, seal, to_bytes
from mla_assistant.register.errors import Conflict, NotFound, RegisterError
from mla_assistant.register.opened import Opened
from mla_assistant.register.rows import DraftId, DraftRow, JsonObject, Status, Stored


class Drafts(Opened):
    def new(self, answers: JsonObject, title: str = "", *, requested_state: str = "") -> DraftId:
        """Store a new draft as revision 1. `title` and `requested_state` are its labels in the list."""
        content, salt = to_bytes(answers, "answers"), os.urandom(32)
        draft = DraftId(str(uuid.uuid4()))
        labels = (_kind(answers), line(title), line(requested_state))
        with self.writing() as connection:
            connection.execute(
                "INSERT INTO draft VALUES (?, ?, ?, ?, ?, ?, 1, ?, ?)",
                (draft, *labels, Status.DRAFT, audit.now(), salt, seal(salt, content)),
            )
            connection.execute("INSERT INTO body VALUES (?, ?)", (draft, content))
            # A copy keeps its annexes: whatever file its text knows by its hash is attached to it too.
            connection.execute(
                "INSERT INTO attachment SELECT ?, id FROM file WHERE instr(CAST(? AS TEXT), sha256)", (draft, content)
            )
        return draft

    def drafts(self) -> list[DraftRow]:
        """Every draft, the one touched last first; reads no text."""
        with self.reading() as connection:
            rows = connection.execute(
                "SELECT id, kind, title, requested_state, status, updated, revision FROM draft"
                " ORDER BY updated DESC, rowid DESC"
            ).fetchall()
        return [
            DraftRow(DraftId(id), kind, title, state, Status(status), datetime.fromisoformat(updated), revision)
            for id, kind, title, state, status, updated, revision in rows
        ]

    def load(self, draft: DraftId) -> Stored:
        """Raises NotFound, Damaged."""
        with self.reading() as connection:
            revision, _, content = self._head(connection, draft)
        return Stored(from_bytes(content), revision)

    def save_head(
        self,
        draft: DraftId,
        answers: JsonObject,
        revision: int,
        *,
        title: str | None = None,
        requested_state: str | None = None,
    ) -> int:
        """Overwrite the head that was loaded or saved as `revision`; returns the next. Raises Conflict.

        On the disk when it returns. A label that is None stays as it was.
        """
        content = to_bytes(answers, "answers")
        labels = (None if label is None else line(label) for label in (title, requested_state))
        with self.writing() as connection:
            found = connection.execute("SELECT revision, salt FROM draft WHERE id = ?", (draft,)).fetchone()
            if not found:
                raise NotFound
            now_there, salt = found
            if now_there != revision:
                raise Conflict(now_there)
            connection.execute(
                "UPDATE draft SET kind = ?, title = coalesce(?, title),"
                " requested_state = coalesce(?, requested_state), updated = ?, revision = ?, seal = ?"
                " WHERE id = ?",
                (_kind(answers), *labels, audit.now(), revision + 1, seal(salt, content), draft),
            )
            connection.execute("UPDATE body SET answers = ? WHERE draft = ?", (content, draft))
        return revision + 1

    def set_status(self, draft: DraftId, status: Status, actor: str) -> None:
        """Audited. Raises NotFound."""
        with self.writing() as connection:
            if not connection.execute("UPDATE draft SET status = ? WHERE id = ?", (status, draft)).rowcount:
                raise NotFound
            audit.append(connection, line(actor), "status_set", draft, detail=status)

    def delete(self, draft: DraftId, actor: str) -> None:
        """Erase a draft with its versions, documents and files. The audit trail keeps that it was, not what it said."""
        with self.writing() as connection:
            if not connection.execute("DELETE FROM draft WHERE id = ?", (draft,)).rowcount:
                raise NotFound
            connection.execute("DELETE FROM file WHERE sha256 IS NOT NULL AND id NOT IN (SELECT file FROM attachment)")
            audit.append(connection, line(actor), "deleted", draft)
        with contextlib.suppress(RegisterError), self._access() as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")  # or the log keeps the erased text for a while

    def _head(self, connection: Connection, draft: DraftId) -> tuple[int, bytes, bytes]:
        """Revision, salt and proven answers."""
        found = connection.execute(
            "SELECT revision, salt, seal, answers FROM draft JOIN body ON draft = id WHERE id = ?", (draft,)
        ).fetchone()
        if not found:
            raise NotFound
        revision, salt, sealed, content = found
        return revision, salt, proven(content, salt, sealed, self.path, "draft")


def _kind(answers: JsonObject) -> str:
    kind = answers.get("kind")
    return line(kind) if isinstance(kind, str) else ""
