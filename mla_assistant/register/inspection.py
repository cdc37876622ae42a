"""Reading a whole register, to find damage before somebody needs what is damaged."""

import hashlib
from contextlib import closing
from pathlib import Path

from mla_assistant.register.connection import Connection, connect, damaged_page, transaction
from mla_assistant.register.content import proven
from mla_assistant.register.errors import Damaged
from mla_assistant.register.trouble import typed_errors

SEALED = {
    "draft": "SELECT answers, salt, seal FROM body JOIN draft ON draft.id = draft",
    "version": "SELECT answers, salt, version.seal FROM version JOIN draft ON draft.id = draft",
    "document": "SELECT content, salt, document.seal FROM document JOIN draft ON draft.id = draft",
}


def inspect_pages(path: Path, key: bytes) -> None:
    """Whether each page is as it was written; on a connection of its own. Raises Damaged."""
    with typed_errors(path, writes=False), closing(connect(path, key)) as connection:
        _pages(path, connection)


def inspect(path: Path, key: bytes) -> None:
    """Every page, every link between tables, every sealed text; on a connection of its own. Raises Damaged."""
    with typed_errors(path, writes=False), closing(connect(path, key)) as connection:
        _pages(path, connection)
        with transaction(connection, writes=False):
            if connection.execute("PRAGMA integrity_check(1)").fetchone() != ("ok",):
                raise Damaged(path, "structure")
            if connection.execute("PRAGMA foreign_key_check").fetchone():
                raise Damaged(path, "structure")
            for what, query in SEALED.items():
                for content, salt, sealed in connection.execute(query):
                    proven(content, salt, sealed, path, what)
            for file, known in connection.execute("SELECT id, sha256 FROM file WHERE sha256 IS NOT NULL").fetchall():
                found = hashlib.sha256()
                pieces = "SELECT content FROM file_piece WHERE file = ? ORDER BY number"
                for (content,) in connection.execute(pieces, (file,)):
                    found.update(content)
                if found.hexdigest() != known:
                    raise Damaged(path, "attachment")


def _pages(path: Path, connection: Connection) -> None:
    page = damaged_page(connection)
    # A page that another connection was just writing is whole the second time.
    if page and page == damaged_page(connection):
        raise Damaged(path, "file", page)
