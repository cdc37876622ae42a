"""On which line of a TOML file a value stands; tomllib gives values without places."""

import re
from collections import Counter

_HEADER = re.compile(r"\[(\[?)\s*([A-Za-z0-9_.\-\" ]+?)\s*\]?\]\s*(#.*)?$")
_KEY = re.compile(r"([A-Za-z0-9_\-]+|\"[^\"]+\")\s*=")


def line_of(text: str, place: tuple[str | int, ...]) -> int:
    """The 1-based line of the longest known part of `place` (`("request_contents", 3, "strength")`)."""
    best, line = 0, 1
    for number, found in _places(text):
        same = len(found) if place[: len(found)] == found else 0
        if same > best:
            best, line = same, number
    return line


def _places(text: str) -> list[tuple[int, tuple[str | int, ...]]]:
    places: list[tuple[int, tuple[str | int, ...]]] = []
    table: tuple[str | int, ...] = ()
    count: Counter[str] = Counter()
    inside = ""
    for number, raw in enumerate(text.splitlines(), 1):
        line = raw.strip()
        if inside:
            inside = "" if line.count(inside) % 2 else inside
            continue
        if header := _HEADER.match(line):
            name = header[2].replace('"', "")
            table = tuple(name.split("."))
            if header[1]:
                table = (*table, count[name])
                count[name] += 1
            places.append((number, table))
        elif key := _KEY.match(line):
            places.append((number, (*table, key[1].strip('"'))))
            inside = next((mark for mark in ('"""', "'''") if line.count(mark) % 2), "")
    return places
