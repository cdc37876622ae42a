"""A paste is text, whatever stands in it, on a real terminal."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from textual import events
from textual.message import Message

from mla_assistant.tui.paste import PasteParser
from tests.tui.terminal import Terminal

START, END = "\x1b[200~", "\x1b[201~"


@pytest.mark.parametrize("pieces", [1, 3])
def test_a_paste_with_an_escape_character_is_typed_and_not_obeyed(cheap_register: Path, pieces: int) -> None:
    """Else text copied from a log or a mail could quit the program, or answer its questions."""
    pasted = f"{START}aaa \x1b[19~ bbb \x11 ccc{END}"
    with Terminal(["-m", "tests.tui.typist"]) as terminal:
        terminal.until("ready")
        for start in range(0, len(pasted), len(pasted) // pieces):
            terminal.press(pasted[start : start + len(pasted) // pieces])
        terminal.press("!")
        terminal.until("aaa [19~ bbb  ccc!.")
        terminal.press("\x11")
        assert terminal.ends() == 0


@pytest.mark.parametrize("sent", [b"caf\xe9!", b"\x1b[200~caf\xe9!\x1b[201~", b"caf\x9b!", b"caf\xff!"])
def test_a_byte_that_is_no_utf_8_is_shown_as_lost_and_told(cheap_register: Path, sent: bytes) -> None:
    """Else the first "é" of a terminal set to Latin-1 ends the program, or is missing from the word unseen."""
    with Terminal(["-m", "tests.tui.typist"], size=(120, 30)) as terminal:
        terminal.until("ready")
        terminal.press(sent)
        terminal.until("saved: caf\ufffd!.")
        terminal.watch(lambda: "UTF-8" in terminal.said())
        terminal.press("\x11")
        assert terminal.ends() == 0


def test_a_letter_that_arrives_in_two_pieces_is_one_letter(cheap_register: Path) -> None:
    """Else a slow line would tear letters apart, and accuse the terminal."""
    with Terminal(["-m", "tests.tui.typist", "still"]) as terminal:
        terminal.until("ready")
        terminal.press("cafs")
        terminal.until("saved: cafs.")
        terminal.press("é".encode()[:1])
        terminal.until_quiet()
        terminal.press("é".encode()[1:] + b"!")
        terminal.until("saved: cafsé!.")
        terminal.press("\x11")
        assert terminal.ends() == 0
        assert "UTF-8" not in terminal.said()


@given(st.lists(st.sampled_from(["a", "\x1b", "[A", "[201", "\x1b[3~", "é", "\x11"]), max_size=8), st.data())
def test_a_paste_arrives_whole_however_the_terminal_cuts_it(parts: list[str], data: st.DataObject) -> None:
    """Else the end of a long paste would be lost, or act as keys."""
    text = "x" + "".join(parts)
    stream = f"b{START}{text}{END}c"
    parser, found = PasteParser(), list[Message]()
    while stream:
        length = data.draw(st.integers(1, len(stream)))
        found += parser.feed(stream[:length])
        stream = stream[length:]
    typed = [event.key for event in found if isinstance(event, events.Key)]
    pastes = [event.text for event in found if isinstance(event, events.Paste)]
    assert (typed, pastes) == (["b", "c"], [text.replace("\x1b", "")])
