"""Where trouble of SQLite and of the operating system becomes one of our own errors."""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlcipher3 import dbapi2 as sqlcipher

from mla_assistant.register.errors import (
    Closed,
    Damaged,
    DiskFull,
    Locked,
    NoPermission,
    NotJson,
    RegisterError,
)
from mla_assistant.resources.private_file import FULL

HELD = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_PROTOCOL})
REFUSED = frozenset({sqlite3.SQLITE_PERM, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_AUTH})


@contextmanager
def typed_errors(path: Path, *, writes: bool = True) -> Iterator[None]:
    """Nothing but a `RegisterError` leaves this block; the cause is cut off, for it may quote the case.

    `writes`: whether a failing disk failed to write (then it is most likely full) or to read.
    """
    try:
        yield
    except sqlcipher.Error as trouble:
        raise _of_database(trouble, path, writes) from None
    except UnicodeEncodeError:
        raise NotJson from None
    except OSError as trouble:
        raise _of_system(trouble, path) from None


def _of_database(trouble: sqlcipher.Error, path: Path, writes: bool) -> RegisterError:
    if isinstance(trouble, sqlcipher.ProgrammingError):
        return Closed()
    code = getattr(trouble, "sqlite_errorcode", None)
    if code in HELD:
        return Locked(path)
    if code in REFUSED:
        return NoPermission(path)
    if code == sqlite3.SQLITE_NOTADB:  # the key file proved the key, so it is the first page
        return Damaged(path, "file", page=1)
    # A quota or a file size limit does not arrive as FULL; sqlcipher3 has no finer codes than IOERR.
    if code == sqlite3.SQLITE_FULL or (code == sqlite3.SQLITE_IOERR and writes):
        return DiskFull(path)
    if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_IOERR):
        return Damaged(path, "file")
    return Damaged(path, "structure")


def _of_system(trouble: OSError, path: Path) -> RegisterError:
    if trouble.errno in FULL:
        return DiskFull(path)
    if trouble.errno == errno.EIO:
        return Damaged(path, "file")
    return NoPermission(path)
