"""What this user chose for this program: a small file of plain JSON, nothing of a case."""

import getpass
import json
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any, Self

from mla_assistant import resources
from mla_assistant.tui.bidi import ReadingOrder

MAX_FILE = 64 * 1024


@dataclass
class Settings:
    theme: str = "dark"
    language: str = "en"
    reading_order: ReadingOrder = "auto"
    compact: bool = False
    """No hints and no empty lines between questions."""
    mouse: bool = True
    shares_clipboard: bool = True
    """What is copied goes to the terminal's clipboard, and with it to other programs."""

    @classmethod
    def read(cls) -> Self:
        """What the file says; what can't be read is as if it were not there."""
        raw = read_json(_path())
        kinds = {field.name: type(field.default) for field in fields(cls)}
        return cls(**{name: raw[name] for name, kind in kinds.items() if isinstance(raw.get(name), kind)})

    def write(self) -> None:
        """Raises `NotWritten`."""
        from mla_assistant.resources.private_file import write_private

        _path().parent.mkdir(parents=True, exist_ok=True)
        write_private(_path(), json.dumps(asdict(self), indent=2).encode(), overwrite=True)


def read_json(path: Path) -> dict[str, Any]:
    """The object in a small file of the user, or {} where there is none that can be read."""
    try:
        with path.open("rb") as file:
            found = json.loads(file.read(MAX_FILE))
    except (OSError, ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def register_folder() -> Path:
    """Where this user's register is."""
    return resources.user_folder() / "register"


def actor() -> str:
    """The name under which this user's work stands in the audit trail."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return ""


def _path() -> Path:
    return resources.user_folder() / "settings.json"
