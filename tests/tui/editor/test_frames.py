"""What the editor looks like, letter by letter: wraps, cuts and overflows show in the difference.

MLA_FRAMES=write python -m pytest tests/tui/editor/test_frames.py      after a change that was looked at
"""

import os
from pathlib import Path

import pytest

from mla_assistant.register.store import Register
from mla_assistant.requests.paths import Answers
from tests.tui.editor.at_work import TRIES, Drafter, blank, drafting

FRAMES = Path(__file__).parent / "frames"
SCREENS: dict[str, tuple[tuple[int, int], str, list[str]]] = {
    "sections_80": ((80, 24), "", []),
    "page_80": ((80, 24), "requested.state", ["tab", "tab"]),
    "list_80": ((80, 24), "persons", []),
    "findings_80": ((80, 24), "", ["f2", "down"]),
    "answers_80": ((80, 24), "", ["f12"]),
    "find_100": ((100, 30), "", ["f3", *"idris"]),
    "page_100": ((100, 30), "persons.p1.born", []),
    "page_140": ((140, 45), "header.date", []),
}


def case() -> Answers:
    return blank() | {
        "requested": {"state": "MT"},
        "header": {"reference": "MLA/2026/7", "date": "2026-02-31"},
        "persons": [
            {"id": "p1", "kind": "natural", "family_name": "Idris", "given_names": {"not_known": "no reply yet"}},
            {"id": "p2", "kind": "legal", "legal_name": "Harbour Trust Ltd."},
        ],
    }


@pytest.mark.parametrize("name", SCREENS)
async def test_the_screen_looks_as_it_did_when_somebody_looked(register: Register, name: str) -> None:
    """Else a sentence could be cut off in the middle, and every other test would still pass."""
    size, place, keys = SCREENS[name]
    async with drafting(register, case(), size) as drafter:
        if place:
            await drafter.go(place)
        await drafter.press(*keys)
        path = FRAMES / f"{name}.txt"
        if os.environ.get("MLA_FRAMES") == "write":
            path.parent.mkdir(exist_ok=True)
            path.write_text(painted(drafter), encoding="utf-8")
        expected = path.read_text(encoding="utf-8")
        for _try in range(TRIES):  # the rows of a page come in one after the other
            if painted(drafter) == expected:
                break
            await drafter.pilot.pause(0.01)
        assert painted(drafter) == expected


def painted(drafter: Drafter) -> str:
    """The screen as letters, the same on every computer."""
    return drafter.frame.replace(str(Path.home()), "HOME").rstrip() + "\n"
