"""One row of the tables: a change that a rule finds, and changes that it lets pass."""

from dataclasses import dataclass, field
from typing import Any

from mla_assistant.requests.paths import Answers

Changes = dict[str, Any]


@dataclass(frozen=True)
class Case:
    """`breaks` makes the finding at `path` in `base`, which has none; `passes` are changes that make none."""

    code: str
    base: Answers
    breaks: Changes
    path: str
    passes: tuple[Changes, ...] = field(default=())
    mends: bool = False
    """A remedy comes with it."""
    severity: str = ""
    """Where the instrument weighs it otherwise than the rule does at most."""


def case(
    code: str,
    base: Answers,
    breaks: Changes,
    *passes: Changes,
    path: str | None = None,
    mends: bool = False,
    severity: str = "",
) -> Case:
    return Case(code, base, breaks, path or next(iter(breaks)), passes, mends, severity)
