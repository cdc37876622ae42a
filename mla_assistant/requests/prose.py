"""Free text: a list of paragraphs with ids, so that it can be numbered, translated row by row, set either way.

Plain text is accepted and split at empty lines; a paragraph in another language than the draft says so (a
quoted statute stays in the language of the law).
"""

from typing import Annotated, ClassVar

from pydantic import BeforeValidator, Field

from mla_assistant.requests.leaves import LIST_LENGTH, LanguageTag, Text
from mla_assistant.requests.part import Item


class Paragraph(Item):
    PREFIX: ClassVar[str] = "t"
    TITLE: ClassVar[str] = "Paragraph"
    text: Text = ""
    language: LanguageTag | None = None

    @property
    def name(self) -> str:
        return self.text[:60]


def _split(value: object) -> object:
    """Plain text, or a list with plain texts in it, as paragraphs numbered in order."""
    if isinstance(value, str):
        value = [block for block in value.replace("\r\n", "\n").split("\n\n") if block.strip()]
    if not isinstance(value, list):
        return value
    rows = [{"text": row} if isinstance(row, str) else row for row in value]
    taken = {row["id"] for row in rows if isinstance(row, dict) and isinstance(row.get("id"), str)}
    free = (f"t{n}" for n in range(1, 2 * len(rows) + 2) if f"t{n}" not in taken)
    return [{**row, "id": row.get("id") or next(free)} if isinstance(row, dict) else row for row in rows]


Prose = Annotated[list[Paragraph], BeforeValidator(_split), Field(max_length=LIST_LENGTH)]


def text_of(prose: list[Paragraph]) -> str:
    """The paragraphs as plain text, one empty line between two."""
    return "\n\n".join(paragraph.text for paragraph in prose)
