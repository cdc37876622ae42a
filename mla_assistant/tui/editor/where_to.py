"""Where a file is, or goes: the folder that is offered, the path that is typed, and what is there already."""

import errno
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from textual.app import App

from mla_assistant.text.translate import _
from mla_assistant.tui.editor.ask_line import AskLine
from mla_assistant.tui.widgets.dialog import Confirm


def documents_folder() -> str:
    """As people write it: `~/Documents`."""
    from platformdirs import user_documents_path

    path, home = user_documents_path(), Path.home()
    return f"~/{path.relative_to(home).as_posix()}" if path.is_relative_to(home) else str(path)


def typed_path(typed: str) -> Path:
    """What somebody typed. Raises `FileNotFoundError` for the home of a user whom this computer does not know."""
    path = os.path.expanduser(typed.strip().replace("\0", ""))
    if path.startswith("~"):  # a folder of that name would be made where the program was started
        raise FileNotFoundError(errno.ENOENT, _("there is no such user on this computer"), path)
    return Path(path)


async def asked(app: App[Any], question: AskLine) -> tuple[Path, bool] | None:
    """The file to write, and whether what is there may be replaced; None where nothing is to be written."""
    if not (typed := await app.push_screen_wait(question)):
        return None
    try:
        path = typed_path(typed)
    except OSError as trouble:
        said = _("{file} can't be written: {reason}.").format(file=typed, reason=trouble.strerror)
        app.notify(said, severity="warning", timeout=20)
        return None
    overwrite = await overwriting(app, [path])
    return None if overwrite is None else (path, overwrite)


async def overwriting(app: App[Any], paths: Sequence[Path]) -> bool | None:
    """Whether something is there that may be replaced, which is asked; None where the drafter would rather leave it."""
    there = [path for path in paths if os.path.lexists(path)]
    if not there:
        return False
    said = _("In {folder} there is already: {names}.").format(
        folder=there[0].parent, names=", ".join(path.name for path in there)
    )
    question = Confirm(_("There is a file of this name"), said, yes=_("Replace it"), no=_("Leave it"), dangerous=True)
    return True if await app.push_screen_wait(question) else None
