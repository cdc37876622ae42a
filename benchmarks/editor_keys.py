"""From the key to the painted screen in the editor, against a bare screen of 15 Inputs, in a real terminal.

    python benchmarks/editor_keys.py [KEYS]

Both programs run side by side in pseudo-terminals of 120x40 and get their keys in turn. The editor stands on the page
of the worked cases that has the most questions, all of them shown. The clock of the bare screen stops when the letter
has come back as part of the screen. That of the editor stops when two things have: the letter, and a mark in the
caption of the question, where its findings stand, that the benchmark sets after the session has read and reviewed the
whole draft and the editor has brought questions, findings beside them, task list and guidance up to date; what is
painted with the mark or before it is all that a key has to paint. Limits: 1.5 times the bare screen (median and p95);
the first visit of a section 150 ms.
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
from itertools import cycle
from pathlib import Path

LIMIT, VISIT_LIMIT = 1.5, 150.0
SIZE = (40, 120)
VISITS = 3
KINDS = ("mutual_assistance", "extradition")
READY = "…ready…"
LETTERS = "αβγδεζηθικλμνξοπρστυφχψω"
MARKS = "ᎠᎡᎢᎣᎤᎥᎦᎧᎨᎩᎪᎫᎬᎭᎮᎯᎰᎱᎲᎳᎴᎵᎶᎷ"
"""One for each letter. None of these is part of a control sequence."""


class Terminal:
    """A program of this file in a terminal of its own."""

    def __init__(self, *argv: str) -> None:
        self.pid, self.screen = pty.fork()
        if not self.pid:
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", *SIZE, 0, 0))
            home = tempfile.mkdtemp()
            os.environ.update(TERM="xterm-256color", MLA_HOME=home, MLA_OFFICE=home, TEXTUAL_ANIMATIONS="none")
            os.execv(sys.executable, [sys.executable, __file__, "run", *argv])

    def press(self, key: str, *seen: str) -> float:
        """Milliseconds from `key` until all of `seen` is painted."""
        self.drain()
        start = time.perf_counter()
        os.write(self.screen, key.encode())
        self.until(*seen)
        return (time.perf_counter() - start) * 1000

    def until(self, *seen: str, seconds: float = 60) -> None:
        painted = b""
        deadline = time.monotonic() + seconds
        while not all(each.encode() in painted for each in seen):
            if not select.select([self.screen], [], [], max(0.0, deadline - time.monotonic()))[0]:
                raise SystemExit(f"never painted: {seen}\n{painted[-2000:]!r}")
            painted += os.read(self.screen, 65536)

    def drain(self, quiet: float = 0.08) -> None:
        while select.select([self.screen], [], [], quiet)[0]:
            os.read(self.screen, 65536)

    @property
    def worked(self) -> float:
        """Milliseconds of processor time so far."""
        fields = Path(f"/proc/{self.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) * 1000 / os.sysconf("SC_CLK_TCK")

    def close(self) -> None:
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)
        os.close(self.screen)


def keys(count: int) -> None:
    terminals = {"15 Inputs": Terminal("bare"), "editor": Terminal("editor")}
    times: dict[str, list[float]] = {name: [] for name in terminals}
    for terminal in terminals.values():
        terminal.until(READY)
    before = {name: terminal.worked for name, terminal in terminals.items()}
    letters = cycle(LETTERS)
    for turn in range(count + 10):
        letter = next(letters)
        if turn % 40 == 0:  # a line that runs over its end scrolls at every letter, in both
            for terminal in terminals.values():
                os.write(terminal.screen, b"\x15")
        for name, terminal in terminals.items():
            whole = [MARKS[LETTERS.index(letter)]] if name == "editor" else []
            taken = terminal.press(letter, letter, *whole)
            if turn >= 10:
                times[name].append(taken)
    work = {name: (terminal.worked - before[name]) / (count + 10) for name, terminal in terminals.items()}
    for terminal in terminals.values():
        terminal.close()
    bare, editor = (sorted(found) for found in times.values())
    print(f"{count} keys                   median      p95    processor time, saving included")
    for name, found in times.items():
        print(f"{name:<20} {statistics.median(found):8.1f} {_p95(found):8.1f} ms {work[name]:8.1f} ms a key")
    median, p95 = statistics.median(editor) / statistics.median(bare), _p95(editor) / _p95(bare)
    print(f"{'ratio':<20} {median:8.2f} {p95:8.2f}    limit {LIMIT}")


def visits() -> None:
    worst = 0.0
    for kind in KINDS:
        for section, words in _sections(kind):
            taken = statistics.median(_visit(kind, section, words) for _each in range(VISITS))
            worst = max(worst, taken)
            print(f"first visit {kind} {section:<16} {taken:6.1f} ms")
    print(f"{'worst first visit':<40} {worst:6.1f} ms    limit {VISIT_LIMIT:.0f} ms")


def _visit(kind: str, section: str, words: str) -> float:
    """Milliseconds in a program that has shown no page yet."""
    terminal = Terminal("visit", kind, section)
    terminal.until(READY)
    taken = terminal.press("\r", words)
    terminal.close()
    return taken


def _p95(found: list[float]) -> float:
    return statistics.quantiles(found, n=20)[-1]


def _sections(kind: str) -> list[tuple[str, str]]:
    """Each section that is a page of questions, and the largest entry of each list, with words that it shows."""
    from mla_assistant import resources
    from mla_assistant.drafting import draft_file
    from mla_assistant.drafting.pages import page
    from mla_assistant.requests.kinds import KINDS as MODELS

    answers = draft_file.load(resources.example(kind))
    found = []
    for section in MODELS[kind].section_names():
        shown = page(answers, section)
        places = [f"{section}.{item['id']}" for item in answers.get(section, ())] if shown.is_list else [section]
        rows = max((page(answers, place).rows for place in places), key=len, default=())
        place = max(places, key=lambda place: len(page(answers, place).rows), default="")
        asked = [row for row in rows if row.applies and row.spec.essential]
        if len(asked) > 1:
            found.append((place, asked[1].spec.asking.title.split()[0]))
    return found


def run(what: str, *which: str) -> None:
    """The programs that are measured."""
    from textual.app import App, ComposeResult
    from textual.content import Content
    from textual.screen import Screen
    from textual.widgets import Input, Static

    from mla_assistant import resources
    from mla_assistant.drafting import draft_file
    from mla_assistant.drafting.pages import page
    from mla_assistant.register.store import Register
    from mla_assistant.tui.app import MlaApp
    from mla_assistant.tui.editor.caption import Caption
    from mla_assistant.tui.editor.controls.line import LineControl
    from mla_assistant.tui.editor.lines import Lines
    from mla_assistant.tui.editor.part_page import PartPage
    from mla_assistant.tui.editor.screen import EditorScreen

    class Bare(App[None]):
        def compose(self) -> ComposeResult:
            yield Static(READY)
            for _each in range(15):
                yield Input(compact=True)

    class Editor(MlaApp):
        def get_default_screen(self) -> Screen[None]:
            return Screen()

        async def on_ready(self) -> None:
            kind, place = which or _largest()
            register = Register.throwaway()
            draft = register.new(draft_file.load(resources.example(kind)), "")
            screen = EditorScreen(register, draft)

            async def stand() -> None:
                await screen.go(place)
                screen.form.query_one(PartPage).show_more()
                above, told = screen.form.query(Caption).first(), screen.form.told

                def mark(path: str) -> None:
                    told(path)
                    if answer := screen.session.get(path):
                        seen = Content(MARKS[LETTERS.index(answer[-1])])
                        above.render = lambda: seen  # type: ignore[method-assign]
                        above.refresh()

                screen.form.told = mark
                # What is not mounted yet takes no focus.
                self.set_timer(0.7, lambda: screen.form.query(LineControl).first().focus())

            await self.push_screen(screen)
            if what == "editor":
                self.set_timer(0.5, stand)  # once the task list has shown its first section
            elif "." in place:
                await screen.go(place.split(".")[0])
                screen.form.query(Lines).first().go_to(place)
            else:
                screen.tasks.go_to(place)
            self.set_timer(
                2 if what == "editor" else 0.5, lambda: screen.query_one("TitleBar .heading", Static).update(READY)
            )

    def _largest() -> tuple[str, str]:
        sizes = {}
        for kind in KINDS:
            for place, _words in _sections(kind):
                answers = draft_file.load(resources.example(kind))
                sizes[kind, place] = sum(row.applies for row in page(answers, place).rows)
        return max(sizes, key=lambda each: sizes[each])

    (Bare if what == "bare" else Editor)().run()


if __name__ == "__main__":
    if sys.argv[1:2] == ["run"]:
        run(*sys.argv[2:])
    else:
        keys(int(sys.argv[1]) if len(sys.argv) > 1 else 200)
        if len(sys.argv) < 3:
            visits()
