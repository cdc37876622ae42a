"""A text in the drafter's own editor: outside the register for as long as the editor is open, and only then."""

import os
import shlex
import shutil
import subprocess
import tempfile
from contextlib import suppress
from pathlib import Path

from textual.app import App, SuspendNotSupported

from mla_assistant.tui.lifeline import at_risk


class _Outside:
    """The folder with the text: erased, too, where the terminal goes and the program with it before the editor does."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        at_risk.add(self)

    def flush(self) -> bool:
        return True

    def rescue(self) -> bool:
        wipe(self._folder)
        return True


def command() -> list[str]:
    """The editor this user has set, with its options; [] where there is none."""
    try:
        words = shlex.split(os.environ.get("VISUAL") or os.environ.get("EDITOR") or "")
    except ValueError:  # a quotation mark that is not closed
        return []
    return words if words and shutil.which(words[0]) else []


def edit(app: App[None], editor: list[str], text: str) -> str | None:
    """The text as the editor left it; None where the editor failed or the terminal can't be lent."""
    folder = private_folder()
    outside = _Outside(folder)
    file = folder / "text.txt"
    try:
        handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with open(handle, "w", encoding="utf-8", errors="replace", newline="\n") as out:
            out.write(text)
        with app.suspend():
            ended = subprocess.run([*editor, str(file)], check=False)
        if ended.returncode:
            return None
        return file.read_text(encoding="utf-8", errors="replace").removesuffix("\n")
    except (SuspendNotSupported, OSError):
        return None
    finally:
        outside.rescue()


def private_folder() -> Path:
    """A new folder of mode 0700, in memory where the system offers that."""
    memory = os.environ.get("XDG_RUNTIME_DIR")
    return Path(tempfile.mkdtemp(prefix="mla-", dir=memory if memory and os.access(memory, os.W_OK) else None))


def wipe(folder: Path) -> None:
    """Overwrite and remove everything in `folder`, what the editor left beside the text too.

    What can't be overwritten is removed all the same.
    """
    for path in folder.rglob("*"):
        with suppress(OSError):
            if not path.is_symlink():
                path.chmod(0o700)  # editors keep read-only copies
                if path.is_file():
                    _overwrite(path)
    shutil.rmtree(folder, ignore_errors=True)


def _overwrite(file: Path) -> None:
    size = file.stat().st_size
    with file.open("r+b") as out:
        out.write(b"\0" * size)
        out.flush()
        os.fsync(out.fileno())
