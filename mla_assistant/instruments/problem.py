"""What is wrong with a file of facts, as data: file, line, field, and what would mend it."""

import difflib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mla_assistant.text.translate import _


@dataclass(frozen=True)
class Problem:
    """One thing to mend: a stable code, a sentence, its file, line (1-based) and field where there are any."""

    code: str
    message: str
    file: str = ""
    line: int | None = None
    field: str = ""
    suggestion: str = ""

    def __str__(self) -> str:
        place = [self.file] if self.file else []
        place += [_("line {number}").format(number=self.line)] if self.line else []
        place += [_("field “{name}”").format(name=self.field)] if self.field else []
        mend = " " + _("Did you mean “{word}”?").format(word=self.suggestion) if self.suggestion else ""
        return (": ".join([", ".join(place), self.message]) if place else self.message) + mend

    def as_json(self) -> dict[str, Any]:
        """The same as JSON primitives: code, message, file, line, field, suggestion."""
        return self.__dict__ | {}


def unreadable(path: Path) -> Problem:
    """What the system does not let this user read."""
    message = _("This computer does not let you read it. Ask whoever keeps the folder for the right to read.")
    return Problem("unreadable", message, str(path))


class FactsRefused(Exception):
    """A file of facts that can't be used as it is. `problems` says why, all of it."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(map(str, self.problems)))


class InstrumentUnknown(LookupError):
    """No instrument has this code; `suggestion` is the nearest that one has, or empty."""

    def __init__(self, code: str, suggestion: str) -> None:
        self.code, self.suggestion = code, suggestion
        super().__init__(code)


def nearest(word: str, words: Iterable[str]) -> str:
    """The word that was probably meant, or an empty string."""
    return next(iter(difflib.get_close_matches(word, list(words), 1, 0.6)), "")
