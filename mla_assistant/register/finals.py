"""Documents that left the desk: the exact bytes that were issued or sent. Never changed, always audited."""

import uuid
from datetime import datetime

from mla_assistant.register import audit
from mla_assistant.register.content import MAX_DOCUMENT, line, proven, seal
from mla_assistant.register.errors import NotFound, TooLarge
from mla_assistant.register.opened import Opened
from mla_assistant.register.rows import DocumentId, DocumentRow, DraftId


class Finals(Opened):
    def store_document(
        self,
        draft: DraftId,
        version: int,
        name: str,
        media_type: str,
        content: bytes,
        fingerprint: str,
        content_hash: str,
        status: str,
        *,
        actor: str,
    ) -> DocumentId:
        """Keep a document made from `version`; `status` is issuing's own code. Raises NotFound, TooLarge."""
        if len(content) > MAX_DOCUMENT:
            raise TooLarge("document", MAX_DOCUMENT)
        document = DocumentId(str(uuid.uuid4()))
        with self.writing() as connection:
            found = connection.execute(
                "SELECT salt FROM version JOIN draft ON draft = id WHERE id = ? AND number = ?", (draft, version)
            ).fetchone()
            if not found:
                raise NotFound
            sealed = seal(found[0], content)
            labels = map(line, (name, media_type))
            facts = map(line, (fingerprint, content_hash, status))
            connection.execute(
                "INSERT INTO document VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (document, draft, version, audit.now(), *labels, len(content), *facts, sealed, content),
            )
            audit.append(
                connection, line(actor), "document_stored", draft, detail=line(status), version=version, seal=sealed
            )
        return document

    def documents(self, draft: DraftId) -> list[DocumentRow]:
        """The oldest first; reads no content."""
        with self.reading() as connection:
            rows = connection.execute(
                "SELECT id, version, at, name, media_type, size, fingerprint, content_hash, status"
                " FROM document WHERE draft = ? ORDER BY rowid",
                (draft,),
            ).fetchall()
        return [
            DocumentRow(DocumentId(id), version, datetime.fromisoformat(at), *rest) for id, version, at, *rest in rows
        ]

    def read_document(self, document: DocumentId) -> bytes:
        """The bytes as they were stored. Raises NotFound, Damaged."""
        with self.reading() as connection:
            found = connection.execute(
                "SELECT content, salt, document.seal FROM document JOIN draft ON draft = draft.id"
                " WHERE document.id = ?",
                (document,),
            ).fetchone()
        if not found:
            raise NotFound
        content, salt, sealed = found
        return proven(content, salt, sealed, self.path, "document")
