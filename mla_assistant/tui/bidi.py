"""Right-to-left text on terminals that show every line from left to right.

Most terminals do (Windows Terminal, kitty, Alacritty, foot, VS Code, and all inside tmux). For them the last step
before a line is painted puts its letters in the order in which they are read and joins them. It runs after
wrapping, on what is seen, so that answers, copies and files keep the order in which they were typed.
"""

import os
import re
import unicodedata
from collections.abc import Mapping
from functools import lru_cache
from typing import Any, Literal

from rich.segment import Segment
from rich.style import Style
from textual.color import Color
from textual.filter import LineFilter

ReadingOrder = Literal["auto", "app", "terminal", "off"]
READING_ORDERS: tuple[ReadingOrder, ...] = ("auto", "app", "terminal", "off")

EXPLICIT, IMPLICIT = "\x1b[8l", "\x1b[8h"
"""Ask a terminal that orders text to leave it to us (ECMA-48 BDSM), and give it back."""

_RTL = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]")
# Columns and borders stay where they are; only what stands between them is ordered.
_COLUMNS = re.compile("([\u2500-\u259f]+| {2,})")
_CARET = "\u2003"
_BRACKETS = {"(": ")", "[": "]", "{": "}"}
# What the library orders. All else is neutral: letters newer than Python's table, which gives them no class, and
# those without a class of their own (BN), which the library would take out, so that columns shift.
_ORDERED = {"L", "R", "AL", "EN", "ES", "ET", "AN", "CS", "NSM", "B", "S", "WS"}


def is_rtl(text: str) -> bool:
    """Whether the first letter that has a direction runs from right to left (UAX #9, P2)."""
    directions = (unicodedata.bidirectional(letter) for letter in text)
    return next((found for found in directions if found in ("L", "R", "AL")), "L") != "L"


def who_orders(setting: ReadingOrder, environment: Mapping[str, str]) -> Literal["app", "terminal", "off"]:
    """`auto`: the terminals that are known to order text themselves do it; inside tmux and screen nobody can tell."""
    if setting != "auto":
        return setting
    inside_another = "TMUX" in environment or environment.get("TERM", "").startswith(("screen", "tmux"))
    orders_itself = (
        "VTE_VERSION" in environment
        or "KONSOLE_VERSION" in environment
        or environment.get("TERM_PROGRAM") in ("Apple_Terminal", "mlterm")
    )
    return "terminal" if orders_itself and not inside_another else "app"


def chosen_order(setting: ReadingOrder) -> Literal["app", "terminal", "off"]:
    """`MLA_BIDI` over the setting."""
    asked = os.environ.get("MLA_BIDI", setting)
    return who_orders(asked if asked in READING_ORDERS else "auto", os.environ)


class ReadingOrderFilter(LineFilter):
    """Puts a painted line into reading order; styles, cursor and selection follow their letters."""

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:
        if not any(_RTL.search(segment.text) for segment in segments):
            return segments
        styles = [segment.style for segment in segments if not segment.control for _letter in segment.text]
        line = "".join(segment.text for segment in segments if not segment.control)
        seen, places = in_reading_order(_with_caret(line, styles))
        ordered: list[Segment] = []
        start = 0
        for end in range(1, len(places) + 1):
            if end == len(places) or styles[places[end]] != styles[places[start]]:
                ordered.append(Segment(seen[start:end], styles[places[start]]))
                start = end
        return ordered + [segment for segment in segments if segment.control]


@lru_cache(4096)
def in_reading_order(line: str) -> tuple[str, tuple[int, ...]]:
    """The line as it is to be seen from left to right, and for each letter seen its place in `line`.

    A line that can't be ordered stays as it was typed: no letter of a name may end the program.
    """
    try:
        return _in_order(line)
    except Exception:
        return line.replace(_CARET, " "), tuple(range(len(line)))


def _in_order(line: str) -> tuple[str, tuple[int, ...]]:
    seen: list[str] = []
    places: list[int] = []
    at = 0
    for part in _COLUMNS.split(line):
        start = at + len(part) - len(part.lstrip(" "))
        end = at + len(part.rstrip(" "))
        if _RTL.search(part):
            text, order = _ordered(line[start:end])
            seen += (line[at:start], text, line[end : at + len(part)])
            places += (*range(at, start), *(start + place for place in order), *range(end, at + len(part)))
        else:
            seen.append(part)
            places += range(at, at + len(part))
        at += len(part)
    return "".join(seen).replace(_CARET, " "), tuple(places)


def _with_caret(line: str, styles: list[Style | None]) -> str:
    """The one blank behind a letter that has a style of its own is a cursor: it belongs to the text before it."""
    for place in range(1, len(line) - 1):
        waits = line[place - 1] != " " and line[place : place + 2] == "  "
        if waits and styles[place] not in (styles[place - 1], styles[place + 1]):
            return f"{line[:place]}{_CARET}{line[place + 1 :]}"
    return line


def _ordered(text: str) -> tuple[str, tuple[int, ...]]:
    """The rules of UAX #9 for one paragraph that is one line, on letters that are already joined."""
    from bidi import algorithm  # loads with the first right-to-left line only

    joined = _joined(text)
    storage = algorithm.get_empty_storage()
    storage["base_level"] = level = int(is_rtl(text))
    storage["base_dir"] = "R" if level else "L"
    algorithm.get_embedding_levels(joined, storage)
    for place, letter in enumerate(storage["chars"]):
        letter["place"] = place
        if letter["type"] not in _ORDERED:
            letter["type"] = "ON"
    algorithm.explicit_embed_and_overrides(storage)
    algorithm.resolve_weak_types(storage)
    _resolve_brackets(storage["chars"], level)
    algorithm.resolve_neutral_types(storage, False)
    algorithm.resolve_implicit_levels(storage, False)
    algorithm.reorder_resolved_levels(storage, False)
    algorithm.apply_mirroring(storage, False)
    letters = _marks_after_their_letters(storage["chars"])
    return "".join(letter["ch"] for letter in letters), tuple(letter["place"] for letter in letters)


def _resolve_brackets(letters: list[dict[str, Any]], level: int) -> None:
    """Rule N0, which the library lacks: without it `(1985)` after an Arabic name becomes `1985) … )`."""
    along, against = ("R", "L") if level else ("L", "R")
    opened: list[int] = []
    pairs: list[tuple[int, int]] = []
    for place, letter in enumerate(letters):
        if letter["ch"] in _BRACKETS:
            opened.append(place)
        while opened and letter["ch"] in _BRACKETS.values():
            start = opened.pop()
            if _BRACKETS[letters[start]["ch"]] == letter["ch"]:
                pairs.append((start, place))
                break
    for start, end in sorted(pairs):
        inside = {_direction(letter) for letter in letters[start + 1 : end]}
        before = next((found for letter in reversed(letters[:start]) if (found := _direction(letter))), along)
        if inside & {"L", "R"}:
            found = along if along in inside or before == along else against
            letters[start]["type"] = letters[end]["type"] = found


def _direction(letter: dict[str, Any]) -> str:
    return {"L": "L", "R": "R", "AL": "R", "EN": "R", "AN": "R"}.get(letter["type"], "")


def _joined(text: str) -> str:
    """Arabic letters in the forms they take beside each other, one for one."""
    from arabic_reshaper import ArabicReshaper

    keep_all = {"support_ligatures": False, "delete_harakat": False, "delete_tatweel": False}
    joined = str(ArabicReshaper(configuration=keep_all).reshape(text))
    return joined if len(joined) == len(text) else text


def _marks_after_their_letters(letters: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Reversal put the marks of a right-to-left run before their letter; a terminal wants them behind it (L3)."""
    found: list[dict[str, Any]] = []
    marks: list[dict[str, Any]] = []
    for letter in letters:
        if letter["level"] % 2 and letter["orig"] == "NSM":
            marks.insert(0, letter)
        else:
            found += (letter, *marks)
            marks = []
    return found + marks
