"""The encrypted case register: working drafts, their versions, what was issued, and who did it.

    folder/cases.db   SQLCipher, opened with a random key
    folder/key.json   that key, wrapped by the passphrase and by the recovery key

Everything a public call raises is a `RegisterError`. A save that returned is on the disk; one that raised
changed nothing; one that a crash cut short is one or the other, never a part.
"""

import os
import shutil
import tempfile
from pathlib import Path
from types import TracebackType
from typing import Self

from mla_assistant.register import audit
from mla_assistant.register.attachments import Attachments
from mla_assistant.register.audit import Anchor, Verdict
from mla_assistant.register.connection import PAGE, create_file
from mla_assistant.register.errors import AlreadyThere, Damaged, NotARegister
from mla_assistant.register.finals import Finals
from mla_assistant.register.inspection import inspect, inspect_pages
from mla_assistant.register.keyfile import USUAL, Cost, KeyFile, check_new
from mla_assistant.register.recovery import new_recovery_key, normal_form
from mla_assistant.register.trouble import typed_errors
from mla_assistant.register.versions import Versions
from mla_assistant.resources.private_file import sync_folder

DATABASE, KEY_FILE = "cases.db", "key.json"


class Register(Versions, Finals, Attachments):
    """Open one with `open`, `create` or `throwaway`; close it, or use it in a `with`."""

    _temporary: tempfile.TemporaryDirectory[str] | None = None

    @staticmethod
    def is_there(folder: Path) -> bool:
        """Whether to ask for the passphrase or to offer setting up. Raises NoPermission."""
        with typed_errors(folder):
            return (folder / DATABASE).is_file() or (folder / KEY_FILE).is_file()

    @classmethod
    def create(cls, folder: Path, passphrase: str, *, cost: Cost = USUAL) -> tuple[Self, str]:
        """A new register in a folder that is new or empty, and its recovery key, to be shown once and printed.

        Raises AlreadyThere, PassphraseTooShort, TooLarge, NoPermission, DiskFull.
        """
        check_new(passphrase)
        folder = Path(os.path.realpath(folder))
        with typed_errors(folder):
            if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
                raise AlreadyThere(folder)
            folder.parent.mkdir(parents=True, exist_ok=True)
            # Made aside and renamed: it is there whole, or a crash left nothing that asks for a passphrase.
            aside = Path(tempfile.mkdtemp(prefix=f".{folder.name}-", dir=folder.parent))
            try:
                keys, key, recovery = KeyFile.create(passphrase, cost)
                create_file(aside / DATABASE)
                cls(aside / DATABASE, key, fresh=True).close()
                keys.write(aside / KEY_FILE)
                if folder.exists():
                    folder.rmdir()
                aside.rename(folder)
            except BaseException:
                shutil.rmtree(aside, ignore_errors=True)
                raise
            sync_folder(folder.parent)
        return cls(folder / DATABASE, key), recovery

    @classmethod
    def open(cls, folder: Path, secret: str, *, patience: float = 5.0) -> Self:
        """Open with the passphrase or the recovery key; `patience`: seconds to wait for another program's save.

        Raises NotARegister, KeyFileDamaged, WrongPassphrase, Damaged, NewerVersion, Locked, NoPermission.
        """
        database = folder / DATABASE
        if not cls.is_there(folder):
            raise NotARegister(folder)
        key = KeyFile.read(folder / KEY_FILE).unlock(secret)
        with typed_errors(database):
            # SQLite would take a shorter file for an empty one, and write to it.
            if not database.is_file() or database.stat().st_size < PAGE:
                raise Damaged(database, "missing")
        return cls(database, key, patience=patience)

    @classmethod
    def throwaway(cls) -> Self:
        """For the demo and for tests: encrypted with a key that nobody keeps, erased when closed."""
        with typed_errors(Path(tempfile.gettempdir())):
            temporary = tempfile.TemporaryDirectory(prefix="mla-", ignore_cleanup_errors=True)
            database = Path(temporary.name) / DATABASE
            create_file(database)
        register = cls(database, os.urandom(32), fresh=True, durable=False)
        register._temporary = temporary
        return register

    @staticmethod
    def change_passphrase(folder: Path, secret: str, new: str) -> None:
        """`secret`: the old passphrase or the recovery key. Raises as `open`, PassphraseTooShort, TooLarge."""
        KeyFile.rewrite(folder / KEY_FILE, lambda keys: keys.with_passphrase(secret, new))

    @staticmethod
    def renew_recovery_key(folder: Path, secret: str) -> str:
        """A new recovery key; the old paper opens nothing any more. Raises as `open`."""
        recovery = new_recovery_key()
        KeyFile.rewrite(folder / KEY_FILE, lambda keys: keys.with_recovery_key(secret, recovery))
        return recovery

    @staticmethod
    def confirm_recovery_key(folder: Path, recovery: str) -> None:
        """The recovery key was read back from paper.

        Raises KeyFileDamaged, NoPermission, DiskFull, and RecoveryKeyReplaced where the paper opens nothing any more.
        """
        KeyFile.rewrite(folder / KEY_FILE, lambda keys: keys.with_confirmed(recovery))

    @staticmethod
    def missing_recovery_key(folder: Path, secret: str) -> str:
        """A new recovery key where nobody ever read back the last one; "" where one is on paper. Raises as `open`."""
        if not Register.is_there(folder):
            raise NotARegister(folder)
        keys = KeyFile.read(folder / KEY_FILE)
        if keys.confirmed:
            return ""
        if (typed := normal_form(secret)) and keys.unlock(secret):
            Register.confirm_recovery_key(folder, typed)
            return ""
        new = new_recovery_key()
        # Asked again of the file as it is when it is written: a key that was confirmed meanwhile holds.
        written = KeyFile.rewrite(
            folder / KEY_FILE, lambda keys: keys if keys.confirmed else keys.with_recovery_key(secret, new)
        )
        return "" if written.confirmed else new

    def close(self) -> None:
        super().close()
        if self._temporary:
            self._temporary.cleanup()

    def anchor(self) -> Anchor:
        """Where the audit trail stands, to be kept outside the register."""
        with self.reading() as connection:
            return audit.anchor(connection)

    def verify(self, against: Anchor | None = None) -> Verdict:
        """Whether the audit trail is as it was written, and still holds `against`."""
        with self.reading() as connection:
            return audit.verify(connection, against)

    def check(self) -> None:
        """Read every page and prove every text; about 10 s a gigabyte, while saving goes on. Raises Damaged."""
        inspect(self.path, self._key)

    def check_pages(self) -> None:
        """What of `check` disturbs nobody who types meanwhile. Raises Damaged."""
        inspect_pages(self.path, self._key)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
