"""Writing a file that only its owner reads, whole or not at all."""

import errno
import os
import secrets
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
TAKEN = frozenset({errno.EEXIST, errno.ENOTEMPTY, errno.EISDIR})
PRIVATE = 0o600


class NotWritten(OSError):
    """The file was not written and whatever stood at its path is untouched; `filename` says where."""

    code = "not_written"


class Exists(NotWritten):
    """Something stands at this path already (also a folder or a dangling link)."""

    code = "exists"


class Changed(NotWritten):
    """Somebody else has written the file since it was read."""

    code = "changed"


class Held(NotWritten):
    """Another program has the file open: it would go on with one that nobody finds any more, or write over ours.

    `filename2` is the file beside it by which a word processor says so; None where the system keeps the lock.
    """

    code = "held"


class NoPermission(NotWritten):
    """The system refuses to write here: rights, a read-only disk, a path that leads nowhere."""

    code = "no_permission"


class DiskFull(NotWritten):
    """No room left on the disk, or in the quota."""

    code = "disk_full"


def write_private(
    path: Path, content: bytes | Iterable[bytes], *, overwrite: bool = False, mode: int = PRIVATE
) -> None:
    """Write `content` to `path`, mode 0600, so that a reader sees the old file or the new one, never a part.

    A link at `path` is replaced, never followed. Raises `Exists` unless `overwrite`, else `Held`;
    `NoPermission`, `DiskFull`.
    """
    fresh = path.with_name(f".{secrets.token_hex(8)}.tmp")
    try:
        if overwrite:
            require_unheld(path)
        try:
            with open(_new(fresh), "wb") as file:
                for piece in (content,) if isinstance(content, bytes) else content:
                    file.write(piece)
                file.flush()
                os.fsync(file.fileno())
            if mode != PRIVATE:
                fresh.chmod(mode)
            if overwrite:
                os.replace(fresh, path)
            else:
                _claim(fresh, path)
            sync_folder(path.parent)
        finally:
            fresh.unlink(missing_ok=True)
    except NotWritten:
        raise
    except OSError as trouble:
        raise named(trouble, path) from None


def replace_private(path: Path, content: bytes, was: bytes | None, *, mode: int = PRIVATE) -> None:
    """Write over a file that still holds `was`, or, for None, where there still is none; a link is followed.

    Raises `Changed`, or as `write_private` does.
    """
    path = path.resolve()
    try:
        with _alone_in(path.parent):
            if content_of(path) != was:
                raise Changed(errno.ESTALE, "changed", str(path))
            write_private(path, content, overwrite=True, mode=mode)
    except NotWritten:
        raise
    except OSError as trouble:
        raise named(trouble, path) from None


def content_of(path: Path) -> bytes | None:
    """What the file holds; None where there is none. Raises `OSError`."""
    try:
        return path.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return None


@contextmanager
def _alone_in(folder: Path) -> Iterator[None]:
    """Whoever else replaces a file in this folder waits: two who look at once would both find it unchanged."""
    if os.name != "posix":
        yield
        return
    import fcntl

    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        with suppress(OSError):  # some network folders know no locks
            fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


def require_unheld(path: Path) -> None:
    """Raises `Held` where another program has the file open."""
    if path.is_symlink() or not path.is_file():
        return
    if owner := next(filter(os.path.lexists, _owner_files(path)), None):
        raise Held(errno.EBUSY, "held", str(path), None, str(owner))
    if _is_locked(path):
        raise Held(errno.EBUSY, "held", str(path))


def _owner_files(path: Path) -> tuple[Path, ...]:
    """What LibreOffice and Word lay beside a file they have open; Word's takes the place of letters of a long name."""
    name = path.name
    words = name[min(max(len(path.stem) - 6, 0), 2) :]
    return path.with_name(f".~lock.{name}#"), path.with_name(f"~${words}")


def _is_locked(path: Path) -> bool:
    """By either sort of lock: on Linux neither knows of the other."""
    if os.name != "posix":  # Windows itself lets nobody replace an open file
        return False
    import fcntl

    for take, access in ((fcntl.flock, "rb"), (fcntl.lockf, "r+b")):
        try:
            with path.open(access) as file:
                take(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return True
        except OSError:  # some network folders know no locks; who may only read a file can't ask for the second sort
            continue
    return False


def sync_folder(folder: Path) -> None:
    """Make the names in `folder` durable; a rename is not, until its folder is synced."""
    if os.name != "posix":  # Windows can neither open a folder nor needs to
        return
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _new(path: Path) -> int:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
    return os.open(path, flags, 0o600)


def _claim(fresh: Path, path: Path) -> None:
    # O_EXCL takes the name first: asking "is it there?" and then replacing would lose a race.
    os.close(_new(path))
    try:
        os.replace(fresh, path)
    except OSError:
        path.unlink(missing_ok=True)
        raise


def named(trouble: OSError, path: Path) -> NotWritten:
    """The system's own trouble with `path` as one of ours."""
    kind: type[NotWritten] = NoPermission
    if trouble.errno in FULL:
        kind = DiskFull
    elif trouble.errno in TAKEN:
        kind = Exists
    return kind(trouble.errno, trouble.strerror, str(path))
