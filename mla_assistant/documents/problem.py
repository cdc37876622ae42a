"""What is wrong with a template or a document, as data: what, where, in which words.

A face shows the words; scripts read the code; nothing here is raised one at a time where all can be listed.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from mla_assistant.text.translate import _


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where in a template: the document or block, the part of its package, the paragraph (1-based, 0: none)."""

    document: str = ""
    part: str = ""
    paragraph: int = 0
    text: str = ""
    """What the paragraph says, tags included, as the author sees it in Word."""

    def __str__(self) -> str:
        if not self.paragraph:
            return f"{self.document} ({self.part})" if self.part else self.document
        text = self.text if len(self.text) <= 80 else self.text[:79] + "…"
        words = {"document": self.document, "paragraph": self.paragraph, "text": text}
        if self.part in ("", "word/document.xml"):
            return _("{document}, paragraph {paragraph} “{text}”").format(**words)
        return _("{document}, {part}, paragraph {paragraph} “{text}”").format(part=self.part, **words)


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing that must be mended: a stable code, its place, a sentence for the author of the template."""

    place: Place
    code: str
    message: str

    def __str__(self) -> str:
        return f"{self.place}: {self.message}"

    @property
    def sentence(self) -> str:
        """The same where another sentence follows."""
        said = str(self)
        return said if said.endswith((".", "?", "!")) else f"{said}."

    def as_json(self) -> dict[str, Any]:
        """The same as JSON primitives: code, document, part, paragraph, text, message."""
        place = self.place
        return {
            "code": self.code,
            "document": place.document,
            "part": place.part,
            "paragraph": place.paragraph,
            "text": place.text,
            "message": self.message,
        }


class Refused(Exception):
    """Nothing was made. `problems` says why, all of it."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(map(str, self.problems)))


class TemplateRefused(Refused):
    """A template, block or letterhead that can't be used as it is."""


class RenderRefused(Refused):
    """A request that can't be put into its template whole."""
