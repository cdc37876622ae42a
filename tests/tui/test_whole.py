"""The program as it is started, in a real terminal: from the passphrase into a request, and out by force."""

import signal
from pathlib import Path

import pytest

from mla_assistant.register.store import Register
from tests.tui.conftest import PASSPHRASE
from tests.tui.terminal import Terminal

PROGRAM = ["-m", "mla_assistant"]


def open_reference(terminal: Terminal) -> None:
    """Unlock, open the one request there is, and go to its reference."""
    terminal.until("Passphrase")
    terminal.press(PASSPHRASE)
    terminal.until("•" * len(PASSPHRASE))
    terminal.press("\r")
    terminal.until("today, ")


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM, signal.SIGHUP])
def test_what_was_typed_is_there_on_return_and_the_program_says_so(
    cheap_register: Path, number: signal.Signals
) -> None:
    """Else a dead battery would cost the morning, or leave the drafter in doubt about it."""
    typed = {"subject": "Forged seals", "reference": "EXT/2026/88"}
    with Register.open(cheap_register, PASSPHRASE) as register, Terminal(PROGRAM) as terminal:
        draft = register.new({"kind": "extradition", "header": {"subject": "Forged seals"}}, "Forged seals")
        open_reference(terminal)
        terminal.press("\r")
        terminal.until("not started")
        terminal.press("\x1b[B")
        terminal.press("\r")
        terminal.until("quotes it back")
        terminal.press("EXT/2026/88")
        terminal.until("EXT/2026/88")
        if number == signal.SIGKILL:
            terminal.watch(lambda: register.load(draft).answers["header"] == typed)
        terminal.send(number)
        terminal.ends()
        [row] = register.drafts()
        assert register.load(row.id).answers["header"] == typed
        assert row.title == "EXT/2026/88 · Forged seals"
    with Terminal(PROGRAM) as terminal:
        open_reference(terminal)
        terminal.until(f"was saved up to {row.updated.astimezone():%H:%M:%S}")
        terminal.press("\r\x11")
        assert terminal.ends() == 0


def test_keys_of_a_slow_line_come_in_one_piece_and_each_does_its_own(cheap_register: Path) -> None:
    """Else what was typed after Esc or a function key stands in the field that was left, or nowhere."""
    with Register.open(cheap_register, PASSPHRASE) as register, Terminal(PROGRAM) as terminal:
        draft = register.new({"kind": "extradition", "header": {"subject": "Forged seals"}}, "Forged seals")
        open_reference(terminal)
        terminal.press("\r\x1b[B\rEXT/2026" + "\x1b[13~seal" + "\x1b/88" + "\t\t, and stamps")
        typed = {"subject": "Forged seals, and stamps", "reference": "EXT/2026/88"}
        terminal.watch(lambda: register.load(draft).answers["header"] == typed)
        terminal.press("\x11")
        assert terminal.ends() == 0
