"""Free text as a drafter edits it: one text, an empty line between two paragraphs.

A translation is bound to the id of its paragraph, so an edit must not hand out ids anew: an unchanged paragraph
keeps its id wherever it moved to, a changed one where its place shows which it was.
"""

import re
from itertools import count
from typing import Any

Block = dict[str, Any]
"""One paragraph as the answers hold it: `{"id", "text", "language"}`."""

LONGEST = 5_000
"""Characters. A longer paragraph can't be typed in without waiting at every key, nor read by anybody."""

_EMPTY_LINES = re.compile(r"\n[ \t]*(?:\n[ \t]*)+")


def as_text(prose: Any) -> str:
    """The paragraphs as one text; what is no list of paragraphs as it stands."""
    if not isinstance(prose, list):
        return prose if isinstance(prose, str) else ""
    return "\n\n".join(_text(block) for block in prose)


def edited(before: Any, text: str) -> list[Block]:
    """The paragraphs of `text`, each with the id and the language it had in `before`."""
    old = [block for block in before if isinstance(block, dict)] if isinstance(before, list) else []
    new = split_paragraphs(text)
    claimed = _unchanged(old, new)
    taken = set(claimed.values())
    ids = [str(block.get("id", ""))[1:] for block in old]
    number = count(1 + max((int(id) for id in ids if id.isdecimal()), default=0))
    after = 0
    found: list[Block] = []
    for place, paragraph in enumerate(new):
        if place in claimed:
            after = claimed[place] + 1
            found.append(old[after - 1])
        elif after < len(old) and after not in taken:
            found.append({**old[after], "text": paragraph})
            after += 1
        else:
            found.append({"id": f"t{next(number)}", "text": paragraph})
    return found


def split_paragraphs(text: str) -> list[str]:
    """The paragraphs of a text, without the empty lines between them."""
    return [block.strip("\n") for block in _EMPTY_LINES.split(text) if block.strip()]


def shortened(text: str) -> str:
    """The text with every line over `LONGEST` split in paragraphs, at the end of a sentence or at least of a word."""
    return "\n".join("\n\n".join(_pieces(line)) for line in text.split("\n"))


def _pieces(line: str) -> list[str]:
    pieces = []
    while len(line) > LONGEST:
        cut = max(line.rfind(". ", 0, LONGEST) + 1, 0) or line.rfind(" ", 0, LONGEST)
        cut = cut if cut > 0 else LONGEST
        pieces.append(line[:cut])
        line = line[cut:].lstrip(" ")
    return [*pieces, line]


def paragraph_at(text: str, line: int) -> int | None:
    """Which paragraph, counted from 0, stands on `line` of the text; None on an empty line before the first."""
    before = text.split("\n")[: line + 1]
    return len(split_paragraphs("\n".join(before))) - 1 if any(row.strip() for row in before) else None


def _unchanged(old: list[Block], new: list[str]) -> dict[int, int]:
    """For each place in `new` with the very text of an old paragraph: which one."""
    waiting: dict[str, list[int]] = {}
    for place, block in enumerate(old):
        waiting.setdefault(_text(block), []).append(place)
    return {place: same.pop(0) for place, text in enumerate(new) if (same := waiting.get(text))}


def _text(block: Any) -> str:
    text = block.get("text") if isinstance(block, dict) else block
    return text if isinstance(text, str) else ""
