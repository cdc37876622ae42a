"""The user's own keys: `keymap.json` in the user's folder, `{"new_case": "f5", "help": "f1,ctrl+g"}`."""

import json
import re
from dataclasses import dataclass, field

from mla_assistant import resources
from mla_assistant.tui.command import ALWAYS_LEAVES
from mla_assistant.tui.settings import MAX_FILE

_KEY = re.compile(r"((ctrl|shift|alt)\+)*[a-z0-9_]+")


@dataclass(frozen=True)
class Keymap:
    keys: dict[str, str] = field(default_factory=dict)
    refused: tuple[str, ...] = ()
    """Entries that name no usable key, by command id; `keymap.json` where the whole file can't be read."""


def read_keymap() -> Keymap:
    """The file as far as it can be read; the key that leaves the program can't be given away."""
    path = resources.user_folder() / "keymap.json"
    if not path.is_file():
        return Keymap()
    try:
        with path.open("rb") as file:
            raw = json.loads(file.read(MAX_FILE))
    except (OSError, ValueError, RecursionError):
        raw = None
    if not isinstance(raw, dict):
        return Keymap(refused=(path.name,))
    usable = {id: keys for id, keys in raw.items() if id != "leave" and _usable(keys)}
    return Keymap(usable, tuple(str(id) for id in raw if id not in usable))


def _usable(keys: object) -> bool:
    if not isinstance(keys, str):
        return False
    each = [key.strip() for key in keys.split(",")]
    return ALWAYS_LEAVES not in each and all(_KEY.fullmatch(key) for key in each)
