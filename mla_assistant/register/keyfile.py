"""The key file: the register's random key, wrapped once by the passphrase and once by the recovery key.

Changing the passphrase wraps the same key anew and touches no draft. A copy of the old key file therefore
still opens the register with the old passphrase.
"""

import hashlib
import json
import os
import threading
import unicodedata
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Literal

import rfc8785
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from mla_assistant.register.errors import (
    KeyFileDamaged,
    NewerVersion,
    PassphraseTooShort,
    RecoveryKeyMistyped,
    RecoveryKeyReplaced,
    TooLarge,
    WrongPassphrase,
)
from mla_assistant.register.recovery import mistyped_group, new_recovery_key, normal_form
from mla_assistant.register.trouble import typed_errors
from mla_assistant.resources.private_file import Changed, replace_private, write_private

FORMAT, VERSION = "mla-assistant register key", 1
MAX_FILE = 16 * 1024
MIN_PASSPHRASE, MAX_PASSPHRASE = 8, 4096
MIB = 1024

SlotKind = Literal["passphrase", "recovery"]

_derivation = threading.Lock()
"""Two derivations at once in one process wait for each other's lanes, and neither ever ends."""


@dataclass(frozen=True)
class Cost:
    """What one guess costs: Argon2id passes, memory in KiB, lanes (RFC 9106)."""

    passes: int = 3
    memory: int = 64 * MIB
    lanes: int = 4

    def is_sane(self) -> bool:
        """A hostile file must not ask for 100 GB, nor run for ever (some seconds at most)."""
        return (
            1 <= self.passes <= 64
            and 1 <= self.lanes <= 16
            and 8 * MIB <= self.memory <= 1024 * MIB
            and self.passes * self.memory <= 4096 * MIB
        )


USUAL = Cost()


@dataclass(frozen=True)
class Slot:
    """The database key as one secret wraps it."""

    kind: SlotKind
    cost: Cost
    salt: bytes
    nonce: bytes
    wrapped: bytes

    @classmethod
    def wrap(cls, key: bytes, kind: SlotKind, secret: str, cost: Cost) -> "Slot":
        salt, nonce = os.urandom(16), os.urandom(12)
        empty = cls(kind, cost, salt, nonce, b"")
        return replace(empty, wrapped=empty._cipher(secret).encrypt(nonce, key, kind.encode()))

    def unwrap(self, secret: str) -> bytes | None:
        try:
            return self._cipher(secret).decrypt(self.nonce, self.wrapped, self.kind.encode())
        except InvalidTag:
            return None

    def _cipher(self, secret: str) -> AESGCM:
        # One passphrase may reach us as é or as e + accent, as the keyboard has it; a terminal may add surrogates.
        typed = unicodedata.normalize("NFC", secret).encode("utf-8", "surrogatepass")
        kdf = Argon2id(
            salt=self.salt,
            length=32,
            iterations=self.cost.passes,
            memory_cost=self.cost.memory,
            lanes=self.cost.lanes,
        )
        with _derivation:
            return AESGCM(kdf.derive(typed))

    def as_json(self) -> dict[str, Any]:
        return {
            "kind": self.kind,
            "kdf": "argon2id",
            "passes": self.cost.passes,
            "memory_kib": self.cost.memory,
            "lanes": self.cost.lanes,
            "salt": self.salt.hex(),
            "nonce": self.nonce.hex(),
            "wrapped": self.wrapped.hex(),
        }

    @classmethod
    def from_json(cls, raw: dict[str, Any]) -> "Slot":
        """Raises ValueError, KeyError or TypeError on anything but a slot."""
        salt, nonce, wrapped = (bytes.fromhex(raw[name]) for name in ("salt", "nonce", "wrapped"))
        costs = (raw["passes"], raw["memory_kib"], raw["lanes"])
        if raw["kdf"] != "argon2id" or any(type(cost) is not int for cost in costs):
            raise ValueError
        if raw["kind"] not in ("passphrase", "recovery"):
            raise ValueError
        if (len(salt), len(nonce), len(wrapped)) != (16, 12, 48):
            raise ValueError
        return cls(raw["kind"], Cost(*costs), salt, nonce, wrapped)


@dataclass(frozen=True)
class KeyFile:
    passphrase: Slot
    recovery: Slot
    confirmed: bool = False
    """Whether the recovery key was read back from paper; one that was not may have been seen by nobody."""

    @classmethod
    def create(cls, passphrase: str, cost: Cost) -> tuple["KeyFile", bytes, str]:
        """A new key file, the 256-bit database key it wraps, and the recovery key to print."""
        check_new(passphrase)
        key, recovery = os.urandom(32), new_recovery_key()
        slots = Slot.wrap(key, "passphrase", passphrase, cost), Slot.wrap(key, "recovery", recovery, cost)
        return cls(*slots), key, recovery

    def unlock(self, secret: str) -> bytes:
        """The database key, for the passphrase or the recovery key. Raises WrongPassphrase."""
        if len(secret) > MAX_PASSPHRASE:
            raise WrongPassphrase
        recovery = normal_form(secret)
        mistyped = mistyped_group(recovery) if recovery else None
        key = None
        if recovery and not mistyped:
            key = self.recovery.unwrap(recovery)
        key = key or self.passphrase.unwrap(secret)
        if key is None:
            raise RecoveryKeyMistyped(mistyped) if mistyped else WrongPassphrase
        return key

    def with_passphrase(self, secret: str, new: str) -> "KeyFile":
        check_new(new)
        return replace(self, passphrase=Slot.wrap(self.unlock(secret), "passphrase", new, self.passphrase.cost))

    def with_recovery_key(self, secret: str, new: str) -> "KeyFile":
        slot = Slot.wrap(self.unlock(secret), "recovery", new, self.recovery.cost)
        return replace(self, recovery=slot, confirmed=False)

    def with_confirmed(self, recovery: str) -> "KeyFile":
        """`recovery` is on paper. Raises RecoveryKeyReplaced where it is not the key that opens."""
        if self.recovery.unwrap(recovery) is None:
            raise RecoveryKeyReplaced
        return replace(self, confirmed=True)

    def write(self, path: Path) -> None:
        """Write a new one. Raises NoPermission, DiskFull."""
        with typed_errors(path):
            write_private(path, self._content())

    @classmethod
    def rewrite(cls, path: Path, change: Callable[["KeyFile"], "KeyFile"]) -> "KeyFile":
        """Write what `change` makes of the file, and give it; raises what it raises, as `read`, and DiskFull.

        Where another program wrote it meanwhile, that one's is changed: its new passphrase or recovery key holds on,
        and whoever changes it by a passphrase that opens nothing any more is told so.
        """
        while True:
            was = _bytes_of(path)
            changed = change(cls._of(was, path))
            with typed_errors(path), suppress(Changed):
                replace_private(path, changed._content(), was)
                return changed

    def _content(self) -> bytes:
        raw = {
            "format": FORMAT,
            "version": VERSION,
            "slots": [self.passphrase.as_json(), self.recovery.as_json()],
            "recovery_confirmed": self.confirmed,
        }
        return json.dumps({**raw, "checksum": _checksum(raw)}, indent=2).encode()

    @classmethod
    def read(cls, path: Path) -> "KeyFile":
        """Raises KeyFileDamaged, NewerVersion, NoPermission."""
        return cls._of(_bytes_of(path), path)

    @classmethod
    def _of(cls, content: bytes, path: Path) -> "KeyFile":
        try:
            return cls._parse(content, path)
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
            raise KeyFileDamaged(path, "unreadable") from None

    @classmethod
    def _parse(cls, content: bytes, path: Path) -> "KeyFile":
        if len(content) > MAX_FILE:
            raise ValueError
        raw = json.loads(content)
        # Without its own checksum a flipped bit in a salt would look like a wrong passphrase.
        if raw.pop("checksum") != _checksum(raw):
            raise KeyFileDamaged(path, "checksum")
        if raw["format"] != FORMAT or type(raw["version"]) is not int:
            raise ValueError
        if raw["version"] != VERSION:
            raise NewerVersion(raw["version"], VERSION)
        slots = {slot.kind: slot for slot in map(Slot.from_json, raw["slots"])}
        if not all(slot.cost.is_sane() for slot in slots.values()):
            raise KeyFileDamaged(path, "cost")
        # Key files of before this was noted have none; their keys were shown once, as all were.
        return cls(slots["passphrase"], slots["recovery"], raw.get("recovery_confirmed") is not False)


def _bytes_of(path: Path) -> bytes:
    with typed_errors(path):
        if not path.is_file():
            raise KeyFileDamaged(path, "missing")
        with path.open("rb") as file:
            return file.read(MAX_FILE + 1)


def check_new(passphrase: str) -> None:
    """Raises PassphraseTooShort, TooLarge."""
    if len(passphrase) < MIN_PASSPHRASE:
        raise PassphraseTooShort(MIN_PASSPHRASE)
    if len(passphrase) > MAX_PASSPHRASE:
        raise TooLarge("passphrase", MAX_PASSPHRASE)


def _checksum(raw: dict[str, Any]) -> str:
    return hashlib.sha256(rfc8785.dumps(raw)).hexdigest()
