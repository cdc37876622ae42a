"""What the pages tell the form, and the form tells the screen that holds it."""

from dataclasses import dataclass

from textual.message import Message

from mla_assistant.requests.paths import FieldPath


@dataclass
class Restructured(Message):
    """The list at `path` has other entries, or another order; `opens` is one to be opened now."""

    path: FieldPath
    opens: FieldPath = ""


@dataclass
class BringInWanted(Message):
    """Entries from elsewhere are to come into the list at `path`; `way` says from where, "" asks."""

    path: FieldPath
    way: str = ""
