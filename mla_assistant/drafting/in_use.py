"""Why a file was left as it is though it was to be replaced: another program is at it."""

from pathlib import Path

from mla_assistant.resources.private_file import Held
from mla_assistant.text.translate import _


def or_else(trouble: Exception, otherwise: str) -> str:
    """What is told of `trouble`: that somebody is at the file, or `otherwise`."""
    return words(trouble, trouble.filename) if isinstance(trouble, Held) else otherwise


def words(held: Held, file: str | Path) -> str:
    """One or two sentences; `file` as whoever reads it has named it."""
    if not held.filename2:
        told = _("{file} was left as it is: another program has locked it. Close it there and try again.")
        return told.format(file=file)
    told = _(
        "{file} was left as it is: it is open in Word or LibreOffice. Close it there and try again; where nobody "
        "has it open, delete {sign}, which was left behind."
    )
    return told.format(file=file, sign=held.filename2)
