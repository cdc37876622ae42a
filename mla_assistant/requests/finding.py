"""A finding: what is wrong or missing, where, how grave, by which source, and what would mend it.

It is data without words; a face makes the words by its code.
"""

from dataclasses import dataclass, field
from typing import Any, Literal

Severity = Literal["blocks", "warns", "informs"]


@dataclass(frozen=True)
class Citation:
    """The source of a rule: an instrument and the place in it (`UNTOC`, `art. 18(15)(a)`)."""

    instrument: str
    ref: str

    def __str__(self) -> str:
        return f"{self.instrument} {self.ref}".strip()


@dataclass(frozen=True)
class Step:
    """One step of a remedy: `set` a value at a path, `add` an item to a list, or `remove` what is there."""

    op: Literal["set", "add", "remove"]
    path: str
    value: Any = None


@dataclass(frozen=True)
class Finding:
    """`path` is where to look; `about` lists every path the finding depends on; `args` fill its sentence.

    `compared`: the source is an example of what is asked elsewhere; the finding does not rest on it.
    `model`: nor is it recorded as binding both States; it shows how the matter is put elsewhere.
    """

    code: str
    severity: Severity
    path: str
    about: tuple[str, ...] = ()
    args: dict[str, str] = field(default_factory=dict, hash=False)
    citation: Citation | None = None
    verified: bool | None = None
    as_of: str | None = None
    compared: bool = False
    model: bool = False
    remedy: tuple[Step, ...] = field(default=(), hash=False)
    waivable: bool = True
    waived: bool = False

    @property
    def blocks(self) -> bool:
        """Whether it stands in the way of a final document."""
        return self.severity == "blocks" and not self.waived
