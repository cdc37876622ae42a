"""What can go wrong with a register: a stable code and the facts; faces find the words.

No error carries a title, a text or any other part of a case.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar


class RegisterError(Exception):
    """Every failure that leaves the register's public calls is one of these."""

    code: ClassVar[str]

    def __str__(self) -> str:
        return self.code


@dataclass(eq=False)
class NotARegister(RegisterError):
    """There is no register in this folder."""

    code = "not_a_register"
    path: Path


@dataclass(eq=False)
class AlreadyThere(RegisterError):
    """A register is only created in a folder that is new or empty."""

    code = "already_there"
    path: Path


@dataclass(eq=False)
class WrongPassphrase(RegisterError):
    """The key file is whole, and neither its passphrase nor its recovery key is what was given."""

    code = "wrong_passphrase"


@dataclass(eq=False)
class RecoveryKeyMistyped(WrongPassphrase):
    """What was given looks like a recovery key; `group` (1 to 8) can't be right."""

    code = "recovery_key_mistyped"
    group: int


@dataclass(eq=False)
class RecoveryKeyReplaced(RegisterError):
    """Another program made a newer recovery key meanwhile: this one opens nothing."""

    code = "recovery_key_replaced"


@dataclass(eq=False)
class PassphraseTooShort(RegisterError):
    """A new passphrase needs at least `minimum` characters."""

    code = "passphrase_too_short"
    minimum: int


@dataclass(eq=False)
class KeyFileDamaged(RegisterError):
    """`what`: missing, unreadable, checksum or cost."""

    code = "key_file_damaged"
    path: Path
    what: str


@dataclass(eq=False)
class Damaged(RegisterError):
    """`what`: missing, file, log, structure, draft, version, document or attachment; `page` of
    the file, where known."""

    code = "damaged"
    path: Path
    what: str
    page: int | None = None


@dataclass(eq=False)
class NewerVersion(RegisterError):
    """A newer program wrote this register."""

    code = "newer_version"
    found: int
    known: int


@dataclass(eq=False)
class Locked(RegisterError):
    """Another program held the register longer than we wait. Nothing was changed; try again."""

    code = "locked"
    path: Path


@dataclass(eq=False)
class Conflict(RegisterError):
    """Somebody saved this draft since it was loaded; `revision` is what stands there now."""

    code = "conflict"
    revision: int


@dataclass(eq=False)
class NotFound(RegisterError):
    """No draft, version or document of this name; perhaps another program deleted it."""

    code = "not_found"


@dataclass(eq=False)
class TooLarge(RegisterError):
    """`what`: answers, findings, nesting, document, attachment or passphrase; sizes in bytes (nesting: levels)."""

    code = "too_large"
    what: str
    limit: int


@dataclass(eq=False)
class NotJson(RegisterError):
    """A value that JSON can't hold: NaN, a lone surrogate, something that is no text, number, list or object."""

    code = "not_json"


@dataclass(eq=False)
class DiskFull(RegisterError):
    """No room, or the disk refuses to write. What was acknowledged before still stands."""

    code = "disk_full"
    path: Path


@dataclass(eq=False)
class NoPermission(RegisterError):
    """The system refuses to read or write here."""

    code = "no_permission"
    path: Path


@dataclass(eq=False)
class Closed(RegisterError):
    """The register was closed."""

    code = "closed"
