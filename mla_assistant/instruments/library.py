"""The instruments this program knows: shipped ones, and the office's own over and beside them."""

import os
import re
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from functools import cache
from pathlib import Path

from mla_assistant import resources
from mla_assistant.instruments.models import Instrument
from mla_assistant.instruments.problem import FactsRefused, InstrumentUnknown, Problem, nearest, unreadable
from mla_assistant.instruments.reading import read
from mla_assistant.instruments.steady import looked_up
from mla_assistant.text.translate import _

_CODE = re.compile(r"[a-z][a-z0-9_]{1,59}")


def codes() -> tuple[str, ...]:
    """Every code, sorted, without reading a file."""
    return tuple(sorted(_files()))


@looked_up
def instrument(code: str) -> Instrument:
    """The instrument of this code. Raises `InstrumentUnknown`, or `FactsRefused` when its file is faulty."""
    path = next(iter(resources.find_all("facts", f"instruments/{code}.toml")), None) if _CODE.fullmatch(code) else None
    if path:
        with suppress(FileNotFoundError):  # vanished between looking and reading
            return _read(path, path.stat().st_mtime_ns)
    raise InstrumentUnknown(code, nearest(code, codes()))


def instruments(*, unread: bool = False) -> tuple[Instrument, ...]:
    """Every instrument whose file can be read, by code; those nobody has read are left out unless asked for."""
    found = (found for _path, found in _all(_files()) if isinstance(found, Instrument))
    return tuple(each for each in found if unread or not each.unread)


def problems() -> tuple[Problem, ...]:
    """What is wrong with instrument files of the office or the user, each with its folder; a face must show it."""
    refused = [(path, found) for path, found in _all(_own()) if isinstance(found, FactsRefused)]
    faulty = [replace(problem, file=str(path)) for path, found in refused for problem in found.problems]
    return (*faulty, *(unreadable(folder) for folder in _own_folders() if _is_shut(folder)))


def bilaterals(a: str, b: str) -> tuple[Instrument, ...]:
    """The bilateral treaties between two States that the office or the user has entered; shipped files hold none."""
    read = (found for _path, found in _all(_own()) if isinstance(found, Instrument) and not found.unread)
    return tuple(found for found in read if {a, b} == set(found.parties))


def own_files() -> tuple[tuple[str, int], ...]:
    """The files of facts of the office and the user, each with its last change: what was found in them may be kept."""
    found = []
    for folder in _own_folders():
        for place in (folder.parent, folder):
            with suppress(OSError), os.scandir(place) as files:
                found += [(file.path, file.stat().st_mtime_ns) for file in files]
    return tuple(sorted(found))


def _all(files: Mapping[str, Path]) -> list[tuple[Path, Instrument | FactsRefused]]:
    found: list[tuple[Path, Instrument | FactsRefused]] = []
    for code, path in sorted(files.items()):
        try:
            found.append((path, instrument(code)))
        except FactsRefused as refused:
            found.append((path, refused))
        except InstrumentUnknown:  # or vanished between listing and reading
            if not _CODE.fullmatch(code):
                message = _("Write a code of small letters, digits and underlines, such as es_ke_2030.")
                found.append((path, FactsRefused([Problem("code_malformed", message, f"{code}.toml")])))
    return found


def _own_folders() -> list[Path]:
    """Where the user's and the office's own instruments may stand."""
    return [folder / "instruments" for folder in resources.folders("facts")[:-1]]


def _is_shut(folder: Path) -> bool:
    """Whether there is something that this user may not look into."""
    try:
        os.scandir(folder).close()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError:
        return True
    return False


def _own() -> dict[str, Path]:
    """The files that the office or the user brought."""
    codes = {path.stem for folder in _own_folders() for path in folder.glob("*.toml")}
    return {code: path for code, path in _files().items() if code in codes}


def _files() -> dict[str, Path]:
    return {path.stem: path for path in resources.every("facts", "instruments/*.toml").values()}


@cache
def _read(path: Path, _changed: int) -> Instrument:
    """Remembered until the file changes: four cited instruments must cost nothing at the second key."""
    return read(path)
