"""Reading a file that somebody wants to send along: in pieces, within a bound, and only if it stays the same."""

import errno
import os
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

LARGEST = 100 * 2**20
"""Bytes. What is larger goes on a disk of its own, sealed; few authorities can receive it in any other way."""
PIECE = 2**20


class Unattachable(Exception):
    """The file can't be sent along; `code` says why: absent, broken_link, folder, special, no_permission, empty,
    too_large, unreadable, changed. Nothing was kept."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def pieces(path: Path) -> Iterator[bytes]:
    """The content of `path`, a megabyte at a time. Raises `Unattachable`."""
    try:
        with opened(path) as file:
            before = _mark(file)
            read = 0
            while piece := file.read(PIECE):
                read += len(piece)
                if read > LARGEST:
                    raise Unattachable("too_large")
                yield piece
            if _mark(file) != before or read != before[0]:
                raise Unattachable("changed")
    except (OSError, ValueError) as trouble:
        raise named(trouble) from None


def opened(path: Path) -> BinaryIO:
    """An ordinary file of a size that can be attached. Raises `Unattachable`."""
    try:
        # A pipe would wait for a writer that never comes.
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        file = os.fdopen(handle, "rb")
    except (OSError, ValueError) as trouble:
        code = named(trouble).code
        raise Unattachable("broken_link" if code == "absent" and os.path.islink(path) else code) from None
    try:
        found = os.fstat(file.fileno())
        if not stat.S_ISREG(found.st_mode):
            raise Unattachable("special")
        if not found.st_size:
            raise Unattachable("empty")
        if found.st_size > LARGEST:
            raise Unattachable("too_large")
    except BaseException:
        file.close()
        raise
    return file


def named(trouble: Exception) -> Unattachable:
    """The system's trouble as one of ours; a name with a NUL in it (`ValueError`) is no name of any file."""
    if isinstance(trouble, IsADirectoryError):
        return Unattachable("folder")
    if isinstance(trouble, PermissionError):
        return Unattachable("no_permission")
    if isinstance(trouble, FileNotFoundError | NotADirectoryError | ValueError):
        return Unattachable("absent")
    if isinstance(trouble, OSError) and trouble.errno in (errno.ENAMETOOLONG, errno.ELOOP):
        return Unattachable("absent")
    return Unattachable("unreadable")


def _mark(file: BinaryIO) -> tuple[int, int]:
    found = os.fstat(file.fileno())
    return found.st_size, found.st_mtime_ns
