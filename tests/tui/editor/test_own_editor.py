"""A text in the drafter's own editor: asked for first, private while it is open, and gone afterwards."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from mla_assistant.tui import lifeline
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


def test_the_text_is_erased_when_the_terminal_goes_before_the_editor(tmp_path: Path) -> None:
    """Else a dropped line leaves the facts of the case in a plain file, for as long as the computer runs."""
    log, memory, still_open = tmp_path / "log", tmp_path / "memory", tmp_path / "still open"
    memory.mkdir()
    os.mkfifo(still_open)
    editor = tmp_path / "scribe"
    editor.write_text(f'#!/bin/sh\ntrap "" HUP\necho "$1" > {log}\nread line < "{still_open}"\n')
    editor.chmod(0o700)
    environment = {"EDITOR": str(editor), "VISUAL": "", "XDG_RUNTIME_DIR": str(memory)}
    with Terminal(["-m", "tests.tui.editor.one_text"], environment=environment, hangs_up=False) as terminal:
        terminal.until("Summary of the facts")
        terminal.press(F4)
        terminal.until("Own editor")
        terminal.press(F5)
        terminal.until("Write outside the register?")
        terminal.press("\t\r")
        terminal.watch(lambda: log.exists() and log.read_text().endswith("\n"))
        assert Path(log.read_text().strip()).exists()
        terminal.hang_up()
        assert terminal.wait() == lifeline.LOST_TERMINAL
    still_open.write_text("enough\n")
    assert list(memory.iterdir()) == []


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


def test_a_copy_that_may_only_be_read_is_overwritten_and_removed_too() -> None:
    """Else the read-only backup of an editor keeps the whole folder on the disk, and loses what was edited."""
    code = """if True:
        import os, tempfile
        from pathlib import Path
        from mla_assistant.tui.editor import own_editor
        if os.geteuid() == 0:
            os.setuid(65534)
        above = Path(tempfile.mkdtemp())
        folder, kept = above / "mla-x", above / "kept"
        (folder / "backup").mkdir(parents=True)
        copy = folder / "backup" / "text.txt"
        copy.write_text("the name of the witness")
        os.link(copy, kept)
        copy.chmod(0o400)
        copy.parent.chmod(0o500)
        own_editor.wipe(folder)
        print(folder.exists(), set(kept.read_bytes()))
        kept.unlink()
        above.rmdir()
    """
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert run.stdout == "False {0}\n", run.stderr


def _write(path: Path, text: str) -> Path:
    path.write_text(text)
    return path
