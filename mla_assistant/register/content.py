"""What goes into the register as bytes, within bounds, and comes out proven to be the same."""

import hmac
import json
from pathlib import Path
from typing import Any

from mla_assistant.register.errors import Damaged, NotJson, TooLarge
from mla_assistant.register.rows import JsonObject
from mla_assistant.resources.attached_file import LARGEST

MAX_ANSWERS = 5 * 1024 * 1024
MAX_NESTING = 64
MAX_DOCUMENT = 64 * 1024 * 1024
MAX_ATTACHMENT = LARGEST
MAX_LINE = 300


def to_bytes(value: JsonObject, what: str) -> bytes:
    """JSON in UTF-8, keys in the drafter's order. Raises TooLarge, NotJson."""
    _bound_nesting(value)
    try:
        content = json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode()
    except (ValueError, TypeError):
        raise NotJson from None
    if len(content) > MAX_ANSWERS:
        raise TooLarge(what, MAX_ANSWERS)
    return content


def from_bytes(content: bytes) -> JsonObject:
    value: JsonObject = json.loads(content)
    return value


def seal(salt: bytes, content: bytes) -> bytes:
    """HMAC-SHA-256 under the draft's own salt: with the salt erased, nobody can test a guess against it."""
    return hmac.digest(salt, content, "sha256")


def proven(content: bytes, salt: bytes, sealed: bytes, path: Path, what: str) -> bytes:
    """`content`, if it is what was sealed: a damaged log could mix pages of two moments. Raises Damaged."""
    if not hmac.compare_digest(seal(salt, content), sealed):
        raise Damaged(path, what)
    return content


def line(text: str) -> str:
    """One label of bounded length; a lone surrogate becomes `?`, so that a title never stops a save."""
    return text[:MAX_LINE].encode("utf-8", "replace").decode()


def _bound_nesting(value: Any) -> None:
    level = [value]
    for _ in range(MAX_NESTING):
        level = [child for parent in level for child in _children(parent)]
        if not level:
            return
    raise TooLarge("nesting", MAX_NESTING)


def _children(value: Any) -> list[Any]:
    if isinstance(value, dict):
        return list(value.values())
    return value if isinstance(value, list) else []
