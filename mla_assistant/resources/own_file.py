"""Writing into the own folders: a user's file is that user's alone, an office's is for all whom its folder is for."""

from pathlib import Path

from mla_assistant import resources
from mla_assistant.resources.private_file import PRIVATE, named, replace_private


def write_own(folder: Path, name: str, content: bytes, was: bytes | None) -> Path:
    """Write the file `name` of the user's or the office's folder where it still holds `was`; None: a new one.

    What the office shares has the rights of the folder it stands in: this program may itself run with a umask under
    which nobody else could read it. Raises `Changed`, or as `write_private` does.
    """
    path = folder / name
    user, office = resources.own_folders()
    shared = folder == office != user
    try:
        _make(path.parent, shared)
        mode = path.parent.stat().st_mode & 0o666 if shared else PRIVATE
    except OSError as trouble:
        raise named(trouble, path) from None
    replace_private(path, content, was, mode=mode)
    return path


def _make(folder: Path, shared: bool) -> None:
    if not folder.is_dir():
        _make(folder.parent, shared)
        folder.mkdir(exist_ok=True)
        if shared:
            folder.chmod(folder.parent.stat().st_mode & 0o7777)
