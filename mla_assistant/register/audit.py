"""Who did what to which draft, and when: a chain of hashes that shows any later change.

Whoever holds the key can forge a whole chain, so an `Anchor` is also kept where they can't reach: printed on
cover sheets and sealed into what goes abroad.
"""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

import rfc8785

from mla_assistant.register.connection import Connection

START = "0" * 64


@dataclass(frozen=True)
class Anchor:
    """How many events there were, and the hash of the last."""

    count: int
    hash: str


class Fault(StrEnum):
    CHANGED = "changed"  # an event was edited, or events changed places
    MISSING = "missing"  # an event was taken out
    TRUNCATED = "truncated"  # the last events are gone
    REPLACED = "replaced"  # the chain is whole, but another than the anchor's


@dataclass(frozen=True)
class Verdict:
    """What the chain says of itself; `at` is the number of the first event that does not fit."""

    anchor: Anchor
    fault: Fault | None = None
    at: int | None = None

    @property
    def holds(self) -> bool:
        return self.fault is None


def now() -> str:
    return datetime.now(UTC).isoformat(timespec="microseconds")


def append(
    connection: Connection,
    actor: str,
    action: str,
    draft: str,
    *,
    detail: str | None = None,
    version: int | None = None,
    seal: bytes | None = None,
    fields: Iterable[str] = (),
) -> None:
    """Add an event, inside the transaction that does what it tells.

    `action`, `detail` and `fields` are codes and paths, never values; `seal` is the salted HMAC of the content.
    """
    head = anchor(connection)
    event = {
        "time": now(),
        "actor": actor,
        "action": action,
        "detail": detail,
        "draft": draft,
        "version": version,
        "content": seal.hex() if seal else None,
        "fields": list(fields),
    }
    payload = rfc8785.dumps(event)
    number = head.count + 1
    link = _link(head.hash, number, payload)
    connection.execute("INSERT INTO event VALUES (?, ?, ?, ?)", (number, head.hash, link, payload))
    connection.execute("UPDATE event_head SET number = ?, hash = ?", (number, link))


def anchor(connection: Connection) -> Anchor:
    head = connection.execute("SELECT number, hash FROM event_head").fetchone()
    return Anchor(*(head or (0, START)))


def verify(connection: Connection, against: Anchor | None = None) -> Verdict:
    """Read the whole chain and compare it with its head, and with an anchor kept elsewhere."""
    head = anchor(connection)
    last, kept = START, START
    count = 0
    for number, previous, link, payload in connection.execute(
        "SELECT number, previous, hash, CAST(payload AS BLOB) FROM event ORDER BY number"
    ):
        if number != count + 1:
            return Verdict(head, Fault.MISSING, count + 1)
        if previous != last or link != _link(last, number, payload):
            return Verdict(head, Fault.CHANGED, number)
        count, last = number, link
        if against and number == against.count:
            kept = link
    for known in (head, against or head):
        if count < known.count:
            return Verdict(head, Fault.TRUNCATED, count + 1)
    if last != head.hash:
        return Verdict(head, Fault.CHANGED, count)
    if against and kept != against.hash:
        return Verdict(head, Fault.REPLACED, against.count)
    return Verdict(head)


def _link(previous: str, number: int, payload: bytes) -> str:
    return hashlib.sha256(b"%s\n%d\n%s" % (previous.encode(), number, payload)).hexdigest()
