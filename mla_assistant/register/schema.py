"""The tables, and how an older register becomes today's.

A step is never changed once released: a change of the tables is one more step.
"""

from mla_assistant.register.connection import Connection, transaction
from mla_assistant.register.errors import NewerVersion

Step = tuple[str, ...]

FIRST: Step = (
    "CREATE TABLE register (one INTEGER PRIMARY KEY CHECK (one = 1), version INTEGER NOT NULL)",
    "INSERT INTO register VALUES (1, 0)",
    """CREATE TABLE draft (
        id TEXT PRIMARY KEY, kind TEXT NOT NULL, title TEXT NOT NULL, requested_state TEXT NOT NULL,
        status TEXT NOT NULL, updated TEXT NOT NULL, revision INTEGER NOT NULL,
        salt BLOB NOT NULL, seal BLOB NOT NULL)""",
    # In a table of their own: beside the titles they made the list of 10,000 drafts seven times slower.
    """CREATE TABLE body (
        draft TEXT PRIMARY KEY REFERENCES draft ON DELETE CASCADE, answers BLOB NOT NULL)""",
    """CREATE TABLE version (
        draft TEXT NOT NULL REFERENCES draft ON DELETE CASCADE, number INTEGER NOT NULL,
        at TEXT NOT NULL, actor TEXT NOT NULL, reason TEXT NOT NULL, seal BLOB NOT NULL,
        findings BLOB, answers BLOB NOT NULL, PRIMARY KEY (draft, number))""",
    """CREATE TABLE document (
        id TEXT PRIMARY KEY, draft TEXT NOT NULL, version INTEGER NOT NULL, at TEXT NOT NULL,
        name TEXT NOT NULL, media_type TEXT NOT NULL, size INTEGER NOT NULL, fingerprint TEXT NOT NULL,
        content_hash TEXT NOT NULL, status TEXT NOT NULL, seal BLOB NOT NULL, content BLOB NOT NULL,
        FOREIGN KEY (draft, version) REFERENCES version ON DELETE CASCADE)""",
    "CREATE INDEX document_of ON document (draft, version)",
    """CREATE TABLE event (
        number INTEGER PRIMARY KEY, previous TEXT NOT NULL, hash TEXT NOT NULL, payload BLOB NOT NULL)""",
    """CREATE TABLE event_head (
        one INTEGER PRIMARY KEY CHECK (one = 1), number INTEGER NOT NULL, hash TEXT NOT NULL)""",
    f"INSERT INTO event_head VALUES (1, 0, '{'0' * 64}')",
    *(
        f"""CREATE TRIGGER {table}_keeps_{action} BEFORE {action} ON {table}
            BEGIN SELECT raise(ABORT, 'kept as it was'); END"""
        for table, action in [
            ("event", "UPDATE"),
            ("event", "DELETE"),
            ("version", "UPDATE"),
            ("document", "UPDATE"),
        ]
    ),
    # INSERT OR REPLACE deletes without asking a DELETE trigger.
    """CREATE TRIGGER event_follows BEFORE INSERT ON event
        WHEN NEW.number <> (SELECT number + 1 FROM event_head)
        BEGIN SELECT raise(ABORT, 'kept as it was'); END""",
)

ATTACHMENTS: Step = (
    # `sha256` is empty while the file is still coming in, a piece at a time; one file may serve several drafts.
    """CREATE TABLE file (
        id INTEGER PRIMARY KEY, sha256 TEXT UNIQUE, size INTEGER NOT NULL, at TEXT NOT NULL)""",
    """CREATE TABLE file_piece (
        file INTEGER NOT NULL REFERENCES file ON DELETE CASCADE, number INTEGER NOT NULL,
        content BLOB NOT NULL, PRIMARY KEY (file, number))""",
    """CREATE TABLE attachment (
        draft TEXT NOT NULL REFERENCES draft ON DELETE CASCADE, file INTEGER NOT NULL REFERENCES file,
        PRIMARY KEY (draft, file))""",
    "CREATE INDEX attachment_of ON attachment (file)",
    """CREATE TRIGGER file_piece_keeps_UPDATE BEFORE UPDATE ON file_piece
        BEGIN SELECT raise(ABORT, 'kept as it was'); END""",
)

STEPS: tuple[Step, ...] = (FIRST, ATTACHMENTS)


def bring_up(connection: Connection, steps: tuple[Step, ...] = STEPS, *, fresh: bool = False) -> None:
    """Make a `fresh` file a register, or an older register today's; all or nothing. Raises NewerVersion."""
    if not fresh and _version(connection) == len(steps):
        return
    with transaction(connection):
        found = 0 if fresh else _version(connection)
        if found > len(steps):
            raise NewerVersion(found, len(steps))
        for step in steps[found:]:
            for statement in step:
                connection.execute(statement)
        connection.execute("UPDATE register SET version = ?", (len(steps),))


def _version(connection: Connection) -> int:
    found: int = connection.execute("SELECT version FROM register").fetchone()[0]
    return found
