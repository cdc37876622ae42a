"""A text in the drafter's own editor: asked for first, private while it is open, and gone afterwards."""

import os
from pathlib import Path

import pytest

from mla_assistant.tui.editor import own_editor
from tests.tui.terminal import Terminal

F4, F5, ESCAPE = "\x1bOS", "\x1b[15~", "\x1b"


def test_the_text_lies_in_a_private_file_that_is_wiped_afterwards(tmp_path: Path) -> None:
    """Else the facts of the case stay in the folder of temporary files."""
    log, memory = tmp_path / "log", tmp_path / "memory"
    memory.mkdir()
    editor = tmp_path / "scribe"
    editor.write_text(
        "#!/bin/sh\n"
        f'stat -c %a "$1" "$(dirname "$1")" > {log}; dirname "$1" >> {log}\n'
        'printf backup > "$1~"\n'
        'printf "Written outside." > "$1"\n'
    )
    editor.chmod(0o700)
    environment = {"EDITOR": str(editor), "VISUAL": "", "XDG_RUNTIME_DIR": str(memory)}
    with Terminal(["-m", "tests.tui.editor.one_text"], environment=environment) as terminal:
        terminal.until("Summary of the facts")
        terminal.press(F4)
        terminal.until("Own editor")
        terminal.press(F5)
        terminal.until("Write outside the register?")
        terminal.press("\t\r")
        terminal.until("Written outside.")
        file_mode, folder_mode, folder = log.read_text().split()
        assert (file_mode, folder_mode) == ("600", "700")
        assert Path(folder).parent == memory
        assert not Path(folder).exists()
        terminal.press(ESCAPE)
        terminal.until("Written outside.")


@pytest.mark.parametrize("value", ["", "no-such-editor-anywhere", "'"])
def test_without_an_editor_nothing_is_written(monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    """Else the text lies about for a program that is not there."""
    monkeypatch.setenv("VISUAL", "")
    monkeypatch.setenv("EDITOR", value)
    assert own_editor.command() == []


def test_what_an_editor_leaves_behind_is_overwritten_and_removed(tmp_path: Path) -> None:
    """Else a backup copy outlives the text."""
    folder = tmp_path / "mla-x"
    folder.mkdir()
    kept = tmp_path / "kept"
    os.link(_write(folder / "text.txt~", "the name of the witness"), kept)
    own_editor.wipe(folder)
    assert not folder.exists()
    assert set(kept.read_bytes()) == {0}


def _write(path: Path, text: str) -> Path:
    path.write_text(text)
    return path
