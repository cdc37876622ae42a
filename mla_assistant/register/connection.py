"""One connection to the encrypted file, with every setting that a promise rests on."""

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from sqlcipher3 import dbapi2 as sqlcipher

from mla_assistant.register.errors import Damaged
from mla_assistant.register.wal import is_damaged

if TYPE_CHECKING:
    from sqlite3 import Connection as Connection  # sqlcipher3 has this very interface, and no types
else:
    Connection = sqlcipher.Connection

PAGE = 4096

SETTINGS = (
    "journal_mode = WAL",
    "synchronous = FULL",  # NORMAL loses acknowledged saves when the power fails
    "foreign_keys = ON",
    "temp_store = MEMORY",
    "secure_delete = ON",
    "trusted_schema = OFF",
    "journal_size_limit = 4194304",
)


def create_file(path: Path) -> None:
    """An empty file that only its owner reads; the -wal and -shm beside it inherit the mode."""
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_NOFOLLOW", 0), 0o600))


def connect(path: Path, key: bytes, *, patience: float = 5.0, durable: bool = True) -> Connection:
    """Open an existing file with the raw 256-bit `key`, waiting `patience` seconds for other programs.

    Not `durable` (a throwaway): nothing is forced to the disk. Raises Damaged, and what SQLite raises.
    """
    if is_damaged(path.with_name(path.name + "-wal")):
        raise Damaged(path, "log")
    connection: Connection = sqlcipher.connect(
        path.absolute().as_uri() + "?mode=rw",
        uri=True,
        timeout=patience,
        isolation_level=None,
        check_same_thread=False,
    )
    try:
        # SQLCipher would print into the screen of whoever uses the terminal.
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        connection.execute("PRAGMA cipher_memory_security = ON")
        for setting in SETTINGS:
            connection.execute(f"PRAGMA {setting}")
        if not durable:
            connection.execute("PRAGMA synchronous = OFF")
    except BaseException:
        connection.close()
        raise
    return connection


@contextmanager
def transaction(connection: Connection, *, writes: bool = True) -> Iterator[None]:
    """All of it or nothing, at one moment of the register.

    What was read counts when this is over, not before. Writers begin IMMEDIATE: a read that turns into a write
    fails where it should have waited.
    """
    connection.execute("BEGIN IMMEDIATE" if writes else "BEGIN")
    try:
        yield
        _prove_what_was_read(connection)
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _prove_what_was_read(connection: Connection) -> None:
    # SQLCipher hands out zeros for a damaged page at the end of a long text, and fails at the next page it has
    # to decrypt. So one more is decrypted.
    connection.execute("PRAGMA shrink_memory")
    connection.execute("SELECT 1 FROM register").fetchone()


def damaged_page(connection: Connection) -> int | None:
    """The first page whose own code does not fit its content; reads the whole file, about 10 s a gigabyte."""
    for (report,) in connection.execute("PRAGMA cipher_integrity_check"):
        if found := re.search(r"page (\d+)", report):
            return int(found[1])
    return None
