"""How long until the first screen is seen, against an empty Textual app, and then until the register is.

    python benchmarks/first_paint.py [RUNS]

All programs are started in turn in a pseudo-terminal of 80x24; the clock runs from the start of the interpreter to the
moment their text arrives. The empty app shows one word. Limit of the ratio of the medians: 1.35. The register is timed
from the Enter behind the passphrase; most of that is the deliberate cost of checking it, which is shown beside it.
"""

import fcntl
import os
import pty
import select
import signal
import statistics
import struct
import sys
import tempfile
import termios
import time
from collections.abc import Callable, Sequence
from pathlib import Path

LIMIT = 1.35
PASSPHRASE = "brown lamp seven river"
EMPTY = """
from textual.app import App
from textual.widgets import Static

class Empty(App):
    def compose(self):
        yield Static("Passphrase")

Empty().run()
"""


class Program:
    """A program that has just been started in a terminal."""

    def __init__(self, arguments: Sequence[str], home: str) -> None:
        self.begun = time.perf_counter()
        self._said = b""
        self._child, self._terminal = pty.fork()
        if not self._child:
            environment = {**os.environ, "MLA_HOME": home, "TERM": "xterm-256color", "COLORTERM": "truecolor"}
            os.execve(sys.executable, [sys.executable, *arguments], environment)
        fcntl.ioctl(self._terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))

    def until(self, text: bytes) -> float:
        """Milliseconds until `text` is painted, since the start or the last key."""
        while text not in self._said:
            if time.perf_counter() - self.begun > 20 or not select.select([self._terminal], [], [], 20)[0]:
                raise TimeoutError(f"{text!r} was not painted in 20 s")
            self._said += os.read(self._terminal, 65536)
        return (time.perf_counter() - self.begun) * 1000

    def type(self, keys: str) -> None:
        self._said = b""
        self.begun = time.perf_counter()
        os.write(self._terminal, keys.encode())

    def kill(self) -> None:
        os.kill(self._child, signal.SIGKILL)
        os.waitpid(self._child, 0)
        os.close(self._terminal)


def empty(home: str) -> list[float]:
    program = Program(["-c", EMPTY], home)
    taken = program.until(b"Passphrase")
    program.kill()
    return [taken]


def ours(home: str) -> list[float]:
    """Until the passphrase is asked for, and from its Enter until the register is there."""
    program = Program(["-m", "mla_assistant"], home)
    first = program.until(b"Passphrase")
    program.type(PASSPHRASE)
    program.until("•".encode() * len(PASSPHRASE))
    program.type("\r")
    register = program.until(b"There is no request yet")
    program.kill()
    return [first, register]


def passphrase_check(home: str) -> list[float]:
    from mla_assistant.register.store import Register

    begun = time.perf_counter()
    Register.open(Path(home, "register"), PASSPHRASE).close()
    return [(time.perf_counter() - begun) * 1000]


def main() -> int:
    from mla_assistant.register.store import Register

    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 25
    programs: dict[Callable[[str], list[float]], list[list[float]]] = {empty: [], ours: [], passphrase_check: []}
    with tempfile.TemporaryDirectory() as home:
        made, recovery = Register.create(Path(home, "register"), PASSPHRASE)
        made.close()
        Register.confirm_recovery_key(Path(home, "register"), recovery)  # else it is shown again before the list
        for run in range(runs + 1):
            for program, taken in programs.items():
                spent = program(home)
                if run:  # the first warms the disk
                    taken.append(spent)
    ((base,), (first, register), (check,)) = (zip(*taken, strict=True) for taken in programs.values())
    for name, each in [
        ("empty Textual app", base),
        ("mla, passphrase screen", first),
        ("Enter to register", register),
        ("checking the passphrase", check),
    ]:
        print(f"{name:<24} {statistics.median(each):6.0f} ms   (best {min(each):.0f}, worst {max(each):.0f})")
    ratio = statistics.median(first) / statistics.median(base)
    print(f"ratio of the first two   {ratio:6.2f}      (limit {LIMIT})")
    return int(ratio > LIMIT)


if __name__ == "__main__":
    sys.exit(main())
