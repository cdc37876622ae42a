"""What the register hands out. Answers and findings are JSON objects it stores and never looks into."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, NewType

DraftId = NewType("DraftId", str)
DocumentId = NewType("DocumentId", str)
JsonObject = dict[str, Any]


class Status(StrEnum):
    """How far a draft has come. Only a record of what really went makes it `sent`."""

    DRAFT = "draft"
    ISSUED = "issued"
    SENT = "sent"
    CLOSED = "closed"


class Reason(StrEnum):
    """Why a version was cut."""

    SECTION_LEFT = "section_left"
    BEFORE_FINAL = "before_final"
    CLOSING = "closing"
    INTERVAL = "interval"


@dataclass(frozen=True)
class DraftRow:
    """One line of the list of drafts."""

    id: DraftId
    kind: str
    title: str
    requested_state: str
    status: Status
    updated: datetime
    revision: int


@dataclass(frozen=True)
class Stored:
    """The working draft. Save it with this `revision`, so that nobody's work is overwritten unseen."""

    answers: JsonObject
    revision: int


@dataclass(frozen=True)
class VersionRow:
    number: int
    at: datetime
    actor: str
    reason: Reason


@dataclass(frozen=True)
class Version:
    """A draft as it stood once, with the findings of that moment where they were frozen with it."""

    row: VersionRow
    answers: JsonObject
    findings: JsonObject | None


@dataclass(frozen=True)
class DocumentRow:
    """A final as it was issued or sent; `size` in bytes, `status` as issuing calls it."""

    id: DocumentId
    version: int
    at: datetime
    name: str
    media_type: str
    size: int
    fingerprint: str
    content_hash: str
    status: str


@dataclass(frozen=True)
class FileRow:
    """A file attached to a draft: SHA-256 in hex, by which it is asked for, and its size in bytes."""

    sha256: str
    size: int
    at: datetime
