"""Files attached to a draft: taken in and handed out a piece at a time, so that typing is saved meanwhile.

A file is known by its SHA-256, which the draft holds; so undo, redo and every version find it again. It goes with the
last draft that has it, or when neither a draft nor any of its versions speaks of it any more.
"""

import contextlib
import hashlib
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta

from mla_assistant.register import audit
from mla_assistant.register.connection import Connection
from mla_assistant.register.content import MAX_ATTACHMENT, line, seal
from mla_assistant.register.errors import Damaged, NotFound, RegisterError, TooLarge
from mla_assistant.register.opened import Opened
from mla_assistant.register.rows import DraftId, FileRow

LEFT_OVER = timedelta(days=1)
"""After so long, a file that never came in whole is what a crash left, not what another program is taking in."""


class Attachments(Opened):
    def attach(self, draft: DraftId, pieces: Iterable[bytes], *, actor: str) -> FileRow:
        """Keep a file for `draft`: all of it, or nothing. `pieces` of a megabyte or so; each is saved by itself.

        Raises NotFound, TooLarge, and whatever `pieces` raises.
        """
        file, size, digest = self._begin(draft), 0, hashlib.sha256()
        try:
            for number, content in enumerate(pieces):
                size += len(content)
                if size > MAX_ATTACHMENT:
                    raise TooLarge("attachment", MAX_ATTACHMENT)
                digest.update(content)
                with self.writing() as connection:
                    connection.execute("INSERT INTO file_piece VALUES (?, ?, ?)", (file, number, content))
            return self._finish(draft, file, digest.hexdigest(), size, actor)
        except BaseException:
            with contextlib.suppress(RegisterError), self.writing() as connection:
                connection.execute("DELETE FROM file WHERE id = ? AND sha256 IS NULL", (file,))
            raise

    def attachments(self, draft: DraftId) -> list[FileRow]:
        """The oldest first; reads no content."""
        with self.reading() as connection:
            rows = connection.execute(
                "SELECT sha256, size, at FROM attachment JOIN file ON file = id WHERE draft = ? ORDER BY id", (draft,)
            ).fetchall()
        return [FileRow(sha256, size, datetime.fromisoformat(at)) for sha256, size, at in rows]

    def read_attachment(self, draft: DraftId, sha256: str) -> Iterator[bytes]:
        """The pieces of a file, to be used once all of them have come. Raises NotFound, Damaged (at the end)."""
        digest, number = hashlib.sha256(), 0
        while True:
            with self.reading() as connection:
                file = _file(connection, draft, sha256)
                found = connection.execute(
                    "SELECT content FROM file_piece WHERE file = ? AND number = ?", (file, number)
                ).fetchone()
            if not found:
                break
            digest.update(found[0])
            number += 1
            yield found[0]
        if digest.hexdigest() != sha256:
            raise Damaged(self.path, "attachment")

    def share_attachments(self, draft: DraftId, other: DraftId) -> None:
        """Give `other` the files of `draft` that its answers name: a derived request has its annexes at once."""
        with self.writing() as connection:
            connection.execute(
                "INSERT OR IGNORE INTO attachment SELECT ?2, file FROM attachment JOIN file ON file = id, body"
                " WHERE attachment.draft = ?1 AND body.draft = ?2 AND instr(CAST(answers AS TEXT), sha256)",
                (draft, other),
            )

    def forget_unused(self, draft: DraftId) -> None:
        """Erase the files that neither the draft nor any of its versions names; not while undo may want them."""
        if not self.attachments(draft):
            return
        with self.writing() as connection:
            connection.execute(
                "DELETE FROM attachment WHERE draft = ?1 AND NOT EXISTS ("
                " SELECT 1 FROM file, (SELECT answers FROM body WHERE draft = ?1 UNION ALL"
                "  SELECT answers FROM version WHERE draft = ?1) WHERE id = file"
                " AND instr(CAST(answers AS TEXT), sha256))",
                (draft,),
            )
            connection.execute("DELETE FROM file WHERE sha256 IS NOT NULL AND id NOT IN (SELECT file FROM attachment)")

    def _begin(self, draft: DraftId) -> int:
        now = datetime.now(UTC)
        with self.writing() as connection:
            if not connection.execute("SELECT 1 FROM draft WHERE id = ?", (draft,)).fetchone():
                raise NotFound
            old = (now - LEFT_OVER).isoformat(timespec="microseconds")
            connection.execute("DELETE FROM file WHERE sha256 IS NULL AND at < ?", (old,))
            made = connection.execute("INSERT INTO file (size, at) VALUES (0, ?)", (audit.now(),))
            return int(made.lastrowid or 0)

    def _finish(self, draft: DraftId, file: int, sha256: str, size: int, actor: str) -> FileRow:
        with self.writing() as connection:
            there = connection.execute("SELECT id FROM file WHERE sha256 = ?", (sha256,)).fetchone()
            if there:
                connection.execute("DELETE FROM file WHERE id = ?", (file,))
            else:
                connection.execute("UPDATE file SET sha256 = ?, size = ? WHERE id = ?", (sha256, size, file))
            kept = there[0] if there else file
            salt = connection.execute("SELECT salt FROM draft WHERE id = ?", (draft,)).fetchone()
            if not salt:
                raise NotFound
            connection.execute("INSERT OR IGNORE INTO attachment VALUES (?, ?)", (draft, kept))
            audit.append(connection, line(actor), "file_attached", draft, seal=seal(salt[0], sha256.encode()))
            at = connection.execute("SELECT at FROM file WHERE id = ?", (kept,)).fetchone()[0]
        return FileRow(sha256, size, datetime.fromisoformat(at))


def _file(connection: Connection, draft: DraftId, sha256: str) -> int:
    found = connection.execute(
        "SELECT file FROM attachment JOIN file ON file = id WHERE draft = ? AND sha256 = ?", (draft, sha256)
    ).fetchone()
    if not found:
        raise NotFound
    return int(found[0])
