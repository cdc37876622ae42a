"""An open register: one connection behind one lock, so that any thread may call."""

import contextlib
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from mla_assistant.register.connection import Connection, connect, damaged_page, transaction
from mla_assistant.register.errors import Damaged, RegisterError
from mla_assistant.register.schema import bring_up
from mla_assistant.register.trouble import typed_errors


class Opened:
    """What drafts, versions and documents have in common: reading and writing all or nothing."""

    def __init__(
        self, database: Path, key: bytes, *, patience: float = 5.0, fresh: bool = False, durable: bool = True
    ) -> None:
        self.path = database
        self._key = key
        self._lock = threading.Lock()
        self._connect = partial(connect, database, key, patience=patience, durable=durable)
        with typed_errors(database):
            self._connection = self._connect()
        try:
            with self._access() as connection:
                bring_up(connection, fresh=fresh)
        except BaseException:
            self._connection.close()
            raise

    def close(self) -> None:
        """Closing twice is allowed; any other call after it raises Closed."""
        with self._lock, typed_errors(self.path):
            self._connection.close()

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """One moment of the register, for this room's own queries; the lock is not re-entrant."""
        with self._access(writes=False) as connection, transaction(connection, writes=False):
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """All or nothing, for this room's own changes; the lock is not re-entrant."""
        with self._access() as connection, transaction(connection):
            yield connection

    @contextmanager
    def _access(self, *, writes: bool = True) -> Iterator[Connection]:
        with self._lock:
            try:
                with typed_errors(self.path, writes=writes):
                    yield self._connection
            except Damaged as damaged:
                with contextlib.suppress(RegisterError), typed_errors(self.path):
                    damaged.page = damaged.page or damaged_page(self._connection)
                    # After one damaged page SQLCipher refuses all pages to this connection.
                    poisoned, self._connection = self._connection, self._connect()
                    poisoned.close()
                raise
