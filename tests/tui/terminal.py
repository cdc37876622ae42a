"""The program in a real pseudo-terminal: what it writes, byte for byte, and how it ends."""

import fcntl
import os
import pty
import re
import select
import signal
import struct
import sys
import termios
import time
from collections.abc import Callable, Mapping, Sequence
from types import TracebackType
from typing import Self

PATIENCE = 30.0
ESCAPES = re.compile(
    rb"\x1b(?:\][^\x07\x1b]*(?:\x07|\x1b\\)|[P_^][^\x1b]*\x1b\\|\[[0-9;?<>=]*[ -/]*[@-~]|.)", re.DOTALL
)


class Terminal:
    """`python ARGUMENTS` at the keyboard of a terminal of `size` (columns, rows)."""

    def __init__(
        self,
        arguments: Sequence[str],
        *,
        size: tuple[int, int] = (80, 24),
        environment: Mapping[str, str] | None = None,
        hangs_up: bool = True,
    ) -> None:
        """Not `hangs_up`: the terminal goes without a signal, as under `docker exec` or `setsid`."""
        self.bytes = b""
        self._seen = 0
        self.code: int | None = None
        self._terminal, slave = pty.openpty()
        columns, rows = size
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        self.pid = os.fork()
        if not self.pid:
            os.setsid()
            if hangs_up:
                fcntl.ioctl(slave, termios.TIOCSCTTY, 0)
            for stream in range(3):
                os.dup2(slave, stream)
            os.closerange(3, 100)
            full = {**os.environ, "TERM": "xterm-256color", "COLORTERM": "truecolor", **(environment or {})}
            for name in ("COLUMNS", "LINES"):  # of another terminal; whoever runs tests side by side may set them
                full.pop(name, None)
            os.execve(sys.executable, [sys.executable, *arguments], full)
        os.close(slave)

    def press(self, keys: str | bytes) -> None:
        os.write(self._terminal, keys if isinstance(keys, bytes) else keys.encode())

    def until(self, text: str) -> str:
        """Read until `text` has been painted since the last time it was waited for something."""
        deadline = time.monotonic() + PATIENCE
        while text not in (said := self.said(self._seen)):
            assert self._read(deadline), f"{text!r} was never painted, but: {said[-2000:]}"
        self._seen = len(self.bytes)
        return said

    def watch(self, holds: Callable[[], bool]) -> None:
        """Read on until `holds`."""
        deadline = time.monotonic() + PATIENCE
        while not holds():
            assert time.monotonic() < deadline, f"it never came about; painted last: {self.said()[-2000:]}"
            self._read(time.monotonic() + 0.05)

    def until_quiet(self) -> None:
        """Read until nothing has been painted for a second."""
        while self._read(time.monotonic() + 1.0):
            pass

    def ends(self) -> int:
        """Read to the end of the program; its exit code, or minus the signal that killed it."""
        deadline = time.monotonic() + PATIENCE
        while self._read(deadline):
            pass
        return self.wait()

    def wait(self) -> int:
        """As `ends`, without reading what it writes."""
        deadline = time.monotonic() + PATIENCE
        watch = os.pidfd_open(self.pid)
        try:
            assert select.select([watch], [], [], deadline - time.monotonic())[0], "the program does not end"
        finally:
            os.close(watch)
        if self.code is None:
            self.code = os.waitstatus_to_exitcode(os.waitpid(self.pid, 0)[1])
        return self.code

    def send(self, number: signal.Signals) -> None:
        os.kill(self.pid, number)

    def hang_up(self) -> None:
        """Take the terminal away."""
        os.close(self._terminal)
        self._terminal = -1

    def said(self, start: int = 0) -> str:
        """The letters of the output, without what moves and colours them."""
        return ESCAPES.sub(b"", self.bytes[start:]).decode(errors="replace")

    def _read(self, deadline: float) -> bool:
        if not select.select([self._terminal], [], [], max(0.0, deadline - time.monotonic()))[0]:
            return False
        try:
            found = os.read(self._terminal, 65536)
        except OSError:  # the program has closed its end
            return False
        self.bytes += found
        return bool(found)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.code is None:
            os.kill(self.pid, signal.SIGKILL)
            os.waitpid(self.pid, 0)
        if self._terminal >= 0:
            os.close(self._terminal)
