"""Out of the register and into files; no widget, so that a thread can do it."""

from collections.abc import Mapping
from contextlib import suppress
from hashlib import file_digest, sha256
from pathlib import Path

from mla_assistant.register.last_issue import LastIssue
from mla_assistant.register.store import Register
from mla_assistant.resources.private_file import write_private
from mla_assistant.tui.editor.keeper import Keeper


def issued_before(register: Register, issue: LastIssue) -> dict[str, bytes]:
    """The very bytes that were issued, by their names. Raises `RegisterError`."""
    return {row.name: register.read_document(row.id) for row in issue.documents}


def already_there(folder: Path, documents: Mapping[str, bytes], files: Mapping[str, str]) -> set[str]:
    """The names under which the very same bytes stand in the folder."""
    wanted = {name: sha256(data).hexdigest() for name, data in documents.items()} | dict(files)
    found = set()
    for name, digest in wanted.items():
        with suppress(OSError), (folder / name).open("rb") as file:
            if file_digest(file, "sha256").hexdigest() == digest:
                found.add(name)
    return found


def write(folder: Path, documents: Mapping[str, bytes], *, overwrite: bool) -> list[Path]:
    """Write each document, for this user's eyes only. Raises `NotWritten`, `OSError`."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, data in documents.items():
        write_private(folder / name, data, overwrite=overwrite)
    return [folder / name for name in documents]


def write_files(keeper: Keeper, folder: Path, files: Mapping[str, str], *, overwrite: bool) -> list[Path]:
    """Copy the files of the annexes out of the register. Raises `RegisterError`, `NotWritten`, `OSError`."""
    for name, digest in files.items():
        write_private(folder / name, keeper.register.read_attachment(keeper.draft, digest), overwrite=overwrite)
    return [folder / name for name in files]
