"""However the program ends, what was typed is saved and nothing of the case stays on the terminal."""

import signal
import time
from pathlib import Path

import pytest

from mla_assistant.register.store import Register
from mla_assistant.text import own_mistake
from mla_assistant.tui import lifeline
from mla_assistant.tui.interrupted import left_behind
from tests.tui.conftest import PASSPHRASE
from tests.tui.terminal import Terminal
from tests.tui.typist import CANARY

TYPIST = ["-m", "tests.tui.typist"]
RESTORED = b"\x1b[?1049l"
"""Leaves the second screen of the terminal."""


def subject(folder: Path) -> str:
    with Register.open(folder, PASSPHRASE) as register:
        return str(register.load(register.drafts()[0].id).answers["header"]["subject"])


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_a_signal_saves_the_last_letter_and_gives_the_terminal_back(
    cheap_register: Path, number: signal.Signals
) -> None:
    """Else a computer that shuts down takes the last sentence with it."""
    with Terminal(TYPIST) as terminal:
        terminal.until("ready")
        terminal.press("flight ledger")
        terminal.until("flight ledger")
        terminal.send(number)
        assert terminal.ends() == 128 + number
        assert RESTORED in terminal.bytes
    assert subject(cheap_register) == "flight ledger"
    assert len(left_behind(cheap_register)) == 1, "the next start would say nothing"


@pytest.mark.parametrize("hangs_up", [True, False], ids=["hang-up", "without a signal"])
def test_a_vanished_terminal_saves_and_ends_the_program(cheap_register: Path, hangs_up: bool) -> None:
    """Else a dropped line loses the sentence, and a program that nobody sees burns a processor for days."""
    with Terminal(TYPIST, hangs_up=hangs_up) as terminal:
        terminal.until("ready")
        terminal.press("dropped line")
        terminal.until("dropped line")
        terminal.hang_up()
        assert terminal.wait() == lifeline.LOST_TERMINAL
    assert subject(cheap_register) == "dropped line"


def test_a_program_that_nobody_sees_ends(cheap_register: Path) -> None:
    """Else it would read the dead terminal for days, with all of a processor, and hold the register open."""
    with Terminal([*TYPIST, "still"], hangs_up=False) as terminal:
        terminal.until("ready")
        terminal.press("x")
        terminal.until("saved: x.")
        terminal.until_quiet()
        terminal.hang_up()
        assert terminal.wait() == lifeline.LOST_TERMINAL


@pytest.mark.parametrize("mode", ["fail", "fail-in-thread", "fail-in-input"])
def test_a_mistake_of_the_program_saves_and_prints_nothing_of_the_case(cheap_register: Path, mode: str) -> None:
    """Else the suspect's name stands in the scrollback, and in every copy of it that is sent for help."""
    with Terminal([*TYPIST, mode]) as terminal:
        terminal.until("ready")
        terminal.press("last words")
        terminal.until("last words")
        terminal.press("!")
        code = terminal.ends()
        after = terminal.said(terminal.bytes.rindex(RESTORED))
    assert code == own_mistake.EXIT_CODE
    assert "reference" in after
    for betrayal in (CANARY, "last words", "Traceback", "suspect_name", "Error"):
        assert betrayal not in after
    assert subject(cheap_register).startswith("last words")


def test_a_forgotten_task_prints_nothing_of_the_case_either(cheap_register: Path) -> None:
    """Else the name would come out when the program is left in good order."""
    with Terminal([*TYPIST, "fail-in-task"]) as terminal:
        terminal.until("ready")
        terminal.press("last words!")
        terminal.until("last words!")
        terminal.press("\x11")
        terminal.ends()
        after = terminal.said(terminal.bytes.rindex(RESTORED))
    assert CANARY not in after
    assert "Traceback" not in after


def test_kill_loses_at_most_what_was_typed_in_the_last_second(cheap_register: Path) -> None:
    """Else a power cut, which no program can catch, costs more than one sentence."""
    with Terminal(TYPIST) as terminal:
        terminal.until("ready")
        typed = ""
        for word in ("one ", "two ", "three "):
            terminal.press(word)
            typed += word
            begun = time.monotonic()
            terminal.until(f"saved: {typed}.")
            assert time.monotonic() - begun < 1.0
        terminal.press("four")
        terminal.until("four")
        terminal.send(signal.SIGKILL)
        assert terminal.ends() == -signal.SIGKILL
    assert subject(cheap_register).startswith("one two three ")
    with Register.open(cheap_register, PASSPHRASE) as register:
        assert left_behind(cheap_register) == [str(row.id) for row in register.drafts()]


def test_leaving_by_choice_saves_and_leaves_no_mark(cheap_register: Path) -> None:
    """Else every start would begin with a false alarm, or the last letters were lost on the way out."""
    with Terminal(TYPIST) as terminal:
        terminal.until("ready")
        terminal.press("orderly")
        terminal.until("orderly")
        terminal.press("\x11")
        assert terminal.ends() == 0
    assert subject(cheap_register) == "orderly"
    assert left_behind(cheap_register) == []
