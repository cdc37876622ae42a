"""Files the product reads: the user's over the office's over the shipped ones.

An office changes a template, a language or its own particulars by putting a plain file of the same name into
its folder; nothing is edited in place.
"""

import os
from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent


class ResourceMissing(LookupError):
    """No layer holds the file."""


def shipped_folder() -> Path:
    """What came with the program: beside the package in an installed wheel, at the top of a checkout."""
    installed = _PACKAGE / "shipped"
    return installed if installed.is_dir() else _PACKAGE.parent


def office_folder() -> Path:
    """What the office shares: `MLA_OFFICE`, or the site folder of this computer."""
    return Path(os.environ.get("MLA_OFFICE") or _platform_folders()[0])


def office_missing() -> Path | None:
    """The folder that `MLA_OFFICE` names, where there is none, or none that this user may look into."""
    named = os.environ.get("MLA_OFFICE")
    return Path(named) if named and not os.path.isdir(named) else None


def user_folder() -> Path:
    """What belongs to this user: `MLA_HOME`, or the user's data folder of this computer."""
    return Path(os.environ.get("MLA_HOME") or _platform_folders()[1])


_demo: list[Path] = []


def keep_own_in(folder: Path | None) -> None:
    """For the demo, where nothing is kept: the office's own particulars stand in `folder` only; None ends it."""
    _demo[:] = [folder] if folder else []


def own_folders() -> tuple[Path, Path]:
    """Where the office's own particulars stand (profile, library): the user's folder, and the office's below it."""
    return (_demo[0], _demo[0]) if _demo else (user_folder(), office_folder())


def own_files(name: str) -> list[Path]:
    """Every file of the office's own particulars of this name, the strongest first.

    One that this user may not look at is among them: whoever reads it is told so.
    """
    return [path for folder in dict.fromkeys(own_folders()) if _may_stand(path := folder / name)]


def _may_stand(path: Path) -> bool:
    try:
        return path.is_file()
    except PermissionError:  # nobody may look into the folder
        return True


def folders(kind: str) -> tuple[Path, ...]:
    """Where files of a kind (templates, schemas, locales, facts, …) may stand, the strongest layer first."""
    return _folders(kind, os.environ.get("MLA_HOME", ""), os.environ.get("MLA_OFFICE", ""), *_demo)


def is_installed() -> bool:
    """Whether what came with the program lies where nobody edits it; in a checkout it is there to be changed."""
    return shipped_folder() != _PACKAGE.parent


@cache
def _folders(kind: str, _home: str, _office: str, *_demo: Path) -> tuple[Path, ...]:
    """Kept while the environment stays the same: the review asks dozens of times at every key."""
    shipped = _PACKAGE / "resources" / kind if kind == "facts" else shipped_folder() / kind  # facts are package data
    return own_folders()[0] / kind, office_folder() / kind, shipped


def find_all(kind: str, name: str) -> list[Path]:
    """Every layer's file `kind/name`, the strongest layer first; a folder that this user may not enter has none."""
    return [path for folder in folders(kind) if os.path.isfile(path := folder / name)]


def every(kind: str, pattern: str) -> dict[str, Path]:
    """Each file of a kind whose name matches (`instruments/*.toml`), from the strongest layer that has it."""
    layers = reversed(folders(kind))
    return {path.relative_to(folder).as_posix(): path for folder in layers for path in sorted(folder.glob(pattern))}


def find(kind: str, name: str) -> Path:
    """The strongest layer's file `kind/name`. Raises `ResourceMissing`."""
    found = find_all(kind, name)
    if not found:
        raise ResourceMissing(f"{kind}/{name}")
    return found[0]


@cache
def _platform_folders() -> tuple[str, str]:
    from platformdirs import site_data_dir, user_data_dir

    return site_data_dir("mla-assistant", False), user_data_dir("mla-assistant", False)


def languages(domain: str) -> list[str]:
    """The languages that any layer has a catalogue of `domain` in."""
    return sorted({path.parent.name for folder in folders("locales") for path in folder.glob(f"*/{domain}.po")})


def example(kind: str) -> bytes:
    """The worked case of a kind, as a draft file."""
    return (_PACKAGE / "resources" / "examples" / f"{kind}.json").read_bytes()
