"""How long until the first screen is seen, against an empty Textual app, in a real terminal.

    python benchmarks/first_paint.py [RUNS]

Both programs are started in turn in a pseudo-terminal of 80x24; the clock runs from the start of the interpreter
to the moment their text arrives. The empty app shows one word. Limit of the ratio of the medians: 1.35.
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
from collections.abc import Sequence

LIMIT = 1.35
EMPTY = """
from textual.app import App
from textual.widgets import Static

class Empty(App):
    def compose(self):
        yield Static("Passphrase")

Empty().run()
"""
PROGRAMS: dict[str, Sequence[str]] = {
    "empty Textual app": ("-c", EMPTY),
    "mla, passphrase": ("-m", "mla_assistant"),
}


def milliseconds_to_text(arguments: Sequence[str], text: bytes, home: str) -> float:
    """From the start of a program to the first appearance of `text` on its terminal."""
    start = time.perf_counter()
    child, terminal = pty.fork()
    if not child:
        environment = {**os.environ, "MLA_HOME": home, "TERM": "xterm-256color", "COLORTERM": "truecolor"}
        os.execve(sys.executable, [sys.executable, *arguments], environment)
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
    said = b""
    try:
        while text not in said:
            ready, _, _ = select.select([terminal], [], [], 20)
            if not ready:
                raise TimeoutError(f"{arguments[0]}: nothing was painted in 20 s")
            said += os.read(terminal, 65536)
        return (time.perf_counter() - start) * 1000
    finally:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        os.close(terminal)


def main() -> int:
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 15
    taken: dict[str, list[float]] = {name: [] for name in PROGRAMS}
    with tempfile.TemporaryDirectory() as home:
        # What is in the folder does not matter before the passphrase is typed.
        os.makedirs(f"{home}/register")
        open(f"{home}/register/key.json", "w").close()
        for run in range(runs + 1):
            for name, arguments in PROGRAMS.items():
                spent = milliseconds_to_text(arguments, b"Passphrase", home)
                if run:  # the first warms the disk
                    taken[name].append(spent)
    medians = {name: statistics.median(each) for name, each in taken.items()}
    empty, ours = medians.values()
    for name, median in medians.items():
        print(f"{name:<20} {median:6.0f} ms   (best {min(taken[name]):.0f}, worst {max(taken[name]):.0f})")
    print(f"ratio                {ours / empty:6.2f}      (limit {LIMIT})")
    return int(ours / empty > LIMIT)


if __name__ == "__main__":
    sys.exit(main())
