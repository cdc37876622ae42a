"""Documents and files of annexes written into a folder: what is there is asked about, what fails is said."""

import asyncio
from pathlib import Path

from mla_assistant.drafting import in_use
from mla_assistant.register.errors import RegisterError
from mla_assistant.resources.private_file import DiskFull, Held, NoPermission
from mla_assistant.text.translate import _
from mla_assistant.tui.editor import delivery, where_to
from mla_assistant.tui.editor.keeper import Keeper
from mla_assistant.tui.screens.base import MlaScreen
from mla_assistant.tui.trouble import words


class NotAllWritten(Exception):
    """Says as a sentence what was not written and what to do."""


async def write_out(
    screen: MlaScreen[str], keeper: Keeper, folder: Path, documents: dict[str, bytes], files: dict[str, str]
) -> list[Path]:
    """Write `documents` by their names, and the annexes' `files` by name and SHA-256; what already stands there with
    the same bytes is left. Gives the paths of all. Raises `NotAllWritten`.
    """
    names = (*documents, *files)
    there = await asyncio.to_thread(delivery.already_there, folder, documents, files)
    documents = {name: data for name, data in documents.items() if name not in there}
    files = {name: digest for name, digest in files.items() if name not in there}
    overwrite = await where_to.overwriting(screen.app, [folder / name for name in (*documents, *files)])
    if overwrite is None:
        raise NotAllWritten(_("No file was written. Choose another folder and try again."))
    try:
        await asyncio.to_thread(delivery.write, folder, documents, overwrite=overwrite)
        await asyncio.to_thread(delivery.write_files, keeper, folder, files, overwrite=overwrite)
        return [folder / name for name in names]
    except RegisterError as error:
        raise NotAllWritten(_("The files of the annexes were not all written.") + " " + words(error)) from None
    except OSError as error:
        raise NotAllWritten(_unwritten(error, folder)) from None


def _unwritten(error: OSError, folder: Path) -> str:
    if isinstance(error, Held):
        return in_use.words(error, error.filename)
    if isinstance(error, DiskFull):
        return _("The disk of {folder} is full. Free some space or choose another folder.").format(folder=folder)
    if isinstance(error, NoPermission | PermissionError):
        return _("You may not write to {folder}. Choose another folder.").format(folder=folder)
    return _("Nothing could be written to {folder}. Choose another folder.").format(folder=folder)
