"""Versions: a draft as it stood when it left a section, a hand, or the house. Never changed, always audited."""

from datetime import datetime

from mla_assistant.register import audit
from mla_assistant.register.changes import changed_paths
from mla_assistant.register.content import from_bytes, line, proven, seal, to_bytes
from mla_assistant.register.drafts import Drafts
from mla_assistant.register.errors import Conflict, NotFound
from mla_assistant.register.rows import DraftId, JsonObject, Reason, Version, VersionRow


class Versions(Drafts):
    def cut_version(
        self,
        draft: DraftId,
        actor: str,
        reason: Reason,
        findings: JsonObject | None = None,
        *,
        revision: int | None = None,
    ) -> int:
        """Keep the head as a version; returns its number, from 1. Nothing new: the last version's number.

        With `revision`, raises Conflict unless the head is that one: a final must be the text that was checked.
        """
        frozen = None if findings is None else to_bytes(findings, "findings")
        with self.writing() as connection:
            now_there, salt, content = self._head(connection, draft)
            if revision not in (None, now_there):
                raise Conflict(now_there)
            number, before, known = connection.execute(
                "SELECT number, answers, findings FROM version WHERE draft = ? ORDER BY number DESC LIMIT 1",
                (draft,),
            ).fetchone() or (0, b"{}", None)
            if number and content == before and frozen in (None, known):
                return int(number)
            number += 1
            sealed = seal(salt, content)
            row = (draft, number, audit.now(), line(actor), Reason(reason), sealed, frozen, content)
            connection.execute("INSERT INTO version VALUES (?, ?, ?, ?, ?, ?, ?, ?)", row)
            audit.append(
                connection,
                line(actor),
                "version_cut",
                draft,
                detail=Reason(reason),
                version=number,
                seal=sealed,
                fields=changed_paths(from_bytes(before), from_bytes(content)),
            )
        return int(number)

    def versions(self, draft: DraftId) -> list[VersionRow]:
        """The oldest first; reads no text."""
        with self.reading() as connection:
            rows = connection.execute(
                "SELECT number, at, actor, reason FROM version WHERE draft = ? ORDER BY number", (draft,)
            ).fetchall()
        return [_row(*row) for row in rows]

    def load_version(self, draft: DraftId, number: int) -> Version:
        """Raises NotFound, Damaged."""
        with self.reading() as connection:
            found = connection.execute(
                "SELECT number, at, actor, reason, salt, version.seal, findings, answers"
                " FROM version JOIN draft ON draft = id WHERE draft = ? AND number = ?",
                (draft, number),
            ).fetchone()
        if not found:
            raise NotFound
        *row, salt, sealed, frozen, content = found
        answers = from_bytes(proven(content, salt, sealed, self.path, "version"))
        return Version(_row(*row), answers, None if frozen is None else from_bytes(frozen))


def _row(number: int, at: str, actor: str, reason: str) -> VersionRow:
    return VersionRow(number, datetime.fromisoformat(at), actor, Reason(reason))
