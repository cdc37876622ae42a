"""The files of annexes for `mla render` and `mla check`: found by their content, or by a name such as annex-03.pdf."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mla_assistant.cli.command import Unusable
from mla_assistant.documents.annexed import file_name, known_of
from mla_assistant.drafting.annexed import trouble
from mla_assistant.requests.paths import Answers
from mla_assistant.resources.attached_file import Unattachable
from mla_assistant.text.translate import _

_NAMED = re.compile(r"annex[-_ ]?0*(\d{1,3})\.\w{1,10}", re.IGNORECASE)
_MOST = 2000


@dataclass(frozen=True)
class Found:
    """The file of annex `number`, and the name it travels under; or why there is none."""

    number: int
    path: Path | None
    name: str = ""
    why_not: str = ""


def find(answers: Answers, folder: Path) -> list[Found]:
    """The file of each annex. One that the draft knows by its hash must be that very file; where the draft knows
    none, a name with the annex's number counts, and what is known of the file is put into `answers`.

    Raises `Unusable` for a folder that can't be read, and where two files claim to be one annex.
    """
    try:
        there = sorted(folder.iterdir())[:_MOST]
    except OSError:
        raise Unusable(_("The folder {folder} is not there, or can't be read.").format(folder=folder)) from None
    files = [path for path in there if path.is_file()]
    annexes = answers.get("annexes")
    return [
        _one(number, annex, files, there, folder)
        for number, annex in enumerate(annexes if isinstance(annexes, list) else [], 1)
        if isinstance(annex, dict)
    ]


def _one(number: int, annex: dict[str, Any], files: list[Path], there: list[Path], folder: Path) -> Found:
    known = annex.get("file") if isinstance(annex.get("file"), dict) else {}
    wanted = (known or {}).get("sha256")
    candidates = (
        _of_size(files, (known or {}).get("size")) if wanted else _of_number(files, number) or _of_number(there, number)
    )
    if not wanted and len(found_files := list(candidates)) > 1:
        names = ", ".join(path.name for path in found_files)
        raise Unusable(
            _("Annex {number} could be any of these files: {names}. Leave one of them in {folder}.").format(
                number=number, names=names, folder=folder
            )
        )
    for path in candidates:
        try:
            found = known_of(path)
        except Unattachable as refused:
            if not wanted:
                return Found(number, None, why_not=trouble(refused.code, path))
            continue
        if not wanted:
            annex["file"] = found
        if wanted in (None, "", found["sha256"]):
            return Found(number, path, file_name(number, found))
    if wanted:
        return Found(number, None, why_not=_("its file is not in {folder}").format(folder=folder))
    return Found(number, None, why_not=_("no file is attached to it"))


def _of_size(there: list[Path], size: object) -> Iterator[Path]:
    for path in there:
        try:
            if not isinstance(size, int) or path.stat().st_size == size:
                yield path
        except OSError:
            continue


def _of_number(there: list[Path], number: int) -> list[Path]:
    matches = ((path, _NAMED.fullmatch(path.name)) for path in there)
    return [path for path, match in matches if match and int(match[1]) == number]
