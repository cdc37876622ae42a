"""One small class a command: its name, help, arguments and what it does. The parser is made from these."""

import json
import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import Any, ClassVar

from mla_assistant.drafting import in_use
from mla_assistant.drafting.draft_file import SIZE_LIMIT, DraftUnreadable, load
from mla_assistant.requests.paths import Answers
from mla_assistant.resources.private_file import Held, NotWritten, replace_private, require_unheld, write_private
from mla_assistant.text.safe import clean
from mla_assistant.text.translate import N_, _

GOOD, BLOCKED, UNUSABLE = 0, 1, 2
"""Exit codes: done; findings stand in the way; the input or the call can't be used."""


class Unusable(Exception):
    """What the command was given can't be used; the message is a sentence for the person at the keyboard."""


class Unwritten(Unusable):
    """What was made could not be put where it was to go."""


class Command:
    """Base of every command. The docstring of a command is its help."""

    name: ClassVar[str]

    def arguments(self, parser: ArgumentParser) -> None:
        """Declare arguments; none by default."""

    def run(self, args: Namespace) -> int:
        """Do it and return the exit code. Raises `Unusable`."""
        raise NotImplementedError


def draft_argument(parser: ArgumentParser) -> None:
    parser.add_argument("draft", metavar="DRAFT", help=_("a draft file; - reads standard input"))


def read_bytes(name: str, limit: int = SIZE_LIMIT) -> bytes:
    """A file, or standard input for `-`, at most one byte over `limit`. Raises `Unusable`."""
    try:
        if name == "-":
            return sys.stdin.buffer.read(limit + 1)
        with open(name, "rb") as file:  # a Path takes "" for the folder it is in
            return file.read(limit + 1)
    except FileNotFoundError:
        raise Unusable(_("{file}: there is no such file.").format(file=name or "“”")) from None
    except IsADirectoryError:
        raise Unusable(_("{file} is a folder; name a file in it.").format(file=name)) from None
    except PermissionError:
        raise Unusable(_("{file}: you have no permission to read it.").format(file=name)) from None
    except OSError as error:
        raise Unusable(_("{file} can't be read: {reason}.").format(file=name, reason=error.strerror)) from None


def read_draft(name: str) -> Answers:
    """The answers in a draft file. Raises `Unusable`."""
    return read_draft_from(name, read_bytes(name))


def read_draft_from(name: str, data: bytes) -> Answers:
    """The answers in what was read of the file `name`. Raises `Unusable`."""
    try:
        return load(data)
    except DraftUnreadable as error:
        raise Unusable(f"{name}: {error}") from None


def rewrite_draft(name: str, data: bytes, was: bytes) -> None:
    """Write a draft where it was read from: no link is broken, nothing of somebody else is lost. Raises `Unwritten`."""
    try:
        replace_private(Path(name), data, was)
    except NotWritten as trouble:
        raise _unwritten(trouble, name) from None


def write_file(path: Path, data: bytes, *, overwrite: bool = False) -> None:
    """Write a file that only its owner reads, whole or not at all. Raises `Unwritten`."""
    try:
        write_private(path, data, overwrite=overwrite)
    except NotWritten as trouble:
        raise _unwritten(trouble, path) from None


def require_free(path: Path, *, overwrite: bool) -> None:
    """Look before the first of several files is written, so that none stands there alone. Raises `Unwritten`."""
    if path.exists() and not overwrite:
        raise Unwritten(_(_NOT_WRITTEN["exists"]).format(file=path))
    try:
        require_unheld(path)
    except NotWritten as trouble:
        raise _unwritten(trouble, path) from None


def _unwritten(trouble: NotWritten, file: str | Path) -> Unwritten:
    if isinstance(trouble, Held):
        return Unwritten(in_use.words(trouble, file))
    return Unwritten(_(_NOT_WRITTEN[trouble.code]).format(file=file))


_NOT_WRITTEN = {
    "exists": N_("{file} is there already and was left as it is. Name another file, or add --overwrite."),
    "no_permission": N_("{file} can't be written: no permission, or no such folder. Name a place of your own."),
    "disk_full": N_("{file} was not written: the disk is full. Make room and try again."),
    "changed": N_("{file} was changed by somebody else meanwhile and was left as it is. Give the answer once more."),
    "not_written": N_("{file} was not written."),
}


def show(text: str) -> None:
    """Print for a person; what a file brought may not act on the terminal."""
    print("\n".join(_indent(line) + clean(line, multiline=True) if line.strip() else "" for line in text.split("\n")))


def tell(text: object) -> None:
    """Say a line on standard error; what a file or a path brought may not act on the terminal."""
    print(clean(str(text).replace("\n", " "), multiline=True), file=sys.stderr)


def _indent(line: str) -> str:
    return line[: len(line) - len(line.lstrip(" "))]


def show_json(value: Any) -> None:
    """Print for a program: plain ASCII, so that no terminal acts on it."""
    print(json.dumps(value, indent=2, ensure_ascii=True))
