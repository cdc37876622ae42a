"""The words for what can go wrong with a register or a file: what happened, where, and what to do."""

import errno
from pathlib import Path

from mla_assistant.register import errors
from mla_assistant.register.errors import RegisterError
from mla_assistant.text.translate import _
from mla_assistant.tui.editor.commands import Undo


def words(error: RegisterError) -> str:
    """One or two sentences."""
    match error:
        case errors.RecoveryKeyMistyped(group=group):
            return _("Group {number} of the recovery key has a typing mistake. Compare it with the paper.").format(
                number=group
            )
        case errors.RecoveryKeyReplaced():
            return _(
                "In another window a newer recovery key was made meanwhile. The one on this paper opens nothing: "
                "destroy the paper, and keep the one from the other window."
            )
        case errors.WrongPassphrase():
            return _("This passphrase does not open the register. Check Caps Lock and the keyboard language.")
        case errors.PassphraseTooShort(minimum=minimum):
            return _("The passphrase is too short: use at least {minimum} characters.").format(minimum=minimum)
        case errors.NotARegister(path=path):
            return _("There is no register in {folder}.").format(folder=path)
        case errors.AlreadyThere(path=path):
            return _("{folder} already holds other files; a register needs a folder of its own.").format(folder=path)
        case errors.KeyFileDamaged(path=path):
            return _(
                "The key file {file} is missing or damaged, so the register can't be opened. Put back a copy of this "
                "file from your backup; the register itself is not lost."
            ).format(file=path)
        case errors.Damaged(path=path, page=page):
            return _(
                "The register {file} is damaged{place}. Make a copy of the folder before anything else, and go on from "
                "your last backup."
            ).format(file=path, place=_(" (page {page})").format(page=page) if page else "")
        case errors.NewerVersion():
            return _("A newer version of this program wrote the register. Install that version to open it.")
        case errors.Locked(path=path):
            return _("Another program is using the register {file}. Close it there, or wait a moment.").format(
                file=path
            )
        case errors.Conflict():
            return _("This request was changed in another window since you opened it.")
        case errors.NotFound():
            return _("This request is no longer in the register: it was deleted elsewhere.")
        case errors.TooLarge(what="passphrase", limit=limit):
            return _("The passphrase is too long: use at most {limit} characters.").format(limit=limit)
        case errors.TooLarge(limit=limit):
            return _(
                "The request has become too large to store (limit: {limit} bytes). Shorten its longest text."
            ).format(limit=limit)
        case errors.NotJson():
            return _("The last answer holds a character that can't be stored. Take it back with {undo}.").format(
                undo=Undo.key()
            )
        case errors.DiskFull(path=path):
            return _("The disk is full, so {file} can't be written. Free some space.").format(file=path)
        case errors.NoPermission(path=path):
            return _("The system does not let this program read or write {file}. Check who owns it.").format(file=path)
        case _:
            return _("The register is closed. Open the program again.")


def kept_here() -> str:
    """What becomes of answers that could not be saved."""
    return _("What you typed is kept here, and saving is tried again.")


def no_plain_file(path: Path) -> OSError:
    """Why nothing is read from `path`, where no ordinary file is: a pipe would be waited for without end."""
    if path.is_dir():
        return IsADirectoryError(errno.EISDIR, _("it is a folder; name a file in it"))
    if path.exists():
        return OSError(errno.EINVAL, _("it is no ordinary file"))
    return FileNotFoundError(errno.ENOENT, _("there is no such file"))
