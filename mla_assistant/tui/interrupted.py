"""Which drafts were open when the program ended without being asked to, so that it can say so on return.

While a draft is open an empty file of its name lies locked in the register's folder. The system drops the lock
with the program, however it ends; what is found unlocked was left behind.
"""

import contextlib
import os
from pathlib import Path

try:
    import fcntl
except ImportError:  # Windows refuses to delete an open file, which tells the same
    fcntl = None  # type: ignore[assignment]

FOLDER = "open"


class OpenMark:
    """A draft that is being worked on. `clear` it when the drafter leaves."""

    def __init__(self, register: Path, draft: str) -> None:
        self._path = register / FOLDER / draft
        self._handle: int | None = None
        with contextlib.suppress(OSError):
            self._path.parent.mkdir(mode=0o700, exist_ok=True)
            handle = os.open(self._path, os.O_CREAT | os.O_RDWR, 0o600)
            try:
                _lock(handle)
            except OSError:  # another window has this draft open, and the mark is that one's
                os.close(handle)
            else:
                self._handle = handle

    def clear(self) -> None:
        if self._handle is not None:
            with contextlib.suppress(OSError):
                os.close(self._handle)
                self._path.unlink(missing_ok=True)
            self._handle = None


def left_behind(register: Path) -> list[str]:
    """The ids of drafts whose program is gone; asked once, then forgotten."""
    found: list[str] = []
    with contextlib.suppress(OSError):
        for path in sorted((register / FOLDER).iterdir()):
            with contextlib.suppress(OSError):
                handle = os.open(path, os.O_RDWR)
                try:
                    _lock(handle)
                    if fcntl:
                        path.unlink()
                finally:
                    os.close(handle)
                if not fcntl:
                    path.unlink()
                found.append(path.name)
    return found


def _lock(handle: int) -> None:
    if fcntl:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
