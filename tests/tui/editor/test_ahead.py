"""Keys that come in one piece, as over a slow line, do what they do when each is waited for."""

import asyncio
from typing import Any

import pytest
from textual import events
from textual.widgets import Input

from mla_assistant.register.store import Register
from mla_assistant.requests.paths import FieldPath
from mla_assistant.tui.editor.find import Find
from mla_assistant.tui.in_turn import _all_is_done
from tests.tui.editor.at_work import Drafter, blank, drafting
from tests.tui.looking import KEYS


def burst(drafter: Drafter, *keys: str) -> None:
    for key in keys:
        drafter.app.post_message(events.Key(KEYS.get(key, key), key if len(key) == 1 else None))


@pytest.mark.parametrize(
    ("place", "keys", "answers"),
    [
        ("requested.state", ["escape", "down", "enter", *"EXT 7"], {"header.reference": "EXT 7"}),
        (
            "header.reference",
            [*"one", "escape", *["down"] * 6, "enter", *"two"],
            {"header.reference": "one", "facts.summary": [{"id": "t1", "text": "two"}]},
        ),
        (  # of a page that is opened for the first time, the last questions come after its first paint
            "header.reference",
            ["escape", "down", "enter", *["tab"] * 5, *"Ministry"],
            {"requesting.signatory.authority": "Ministry"},
        ),
        ("header.reference", [*"abd", "backspace", "c", "home", "0"], {"header.reference": "0abc"}),
        (  # an old subject goes, a new one is written, and the page is left, before any of it is seen
            "header.subject",
            [*"old", "ctrl+a", "ctrl+k", *"The new one", "escape", "escape"],
            {"header.subject": "The new one"},
        ),
        ("header.reference", [*"a", "f3", *"bc", "escape", "d"] * 3, {"header.reference": "adadad"}),
        ("offences", ["ctrl+n", *"Mur", "escape", "enter", "end", *"der"], {"offences.o1.title": "Murder"}),
        ("offences", ["ctrl+n", "escape", "ctrl+n", *"Fraud"], {"offences.o1.title": "Fraud"}),
        (
            "measures",
            ["ctrl+n", *"bank", "enter", *"Account", "tab", *"all of it"],
            {"measures.m1.heading": "Account", "measures.m1.result_sought.t1.text": "all of it"},
        ),
    ],
)
async def test_keys_in_one_piece_find_what_the_keys_before_them_brought_about(
    register: Register, place: FieldPath, keys: list[str], answers: dict[FieldPath, Any]
) -> None:
    """Else, over a slow line, text goes into the page just left, or nowhere, and nobody looks back."""
    async with drafting(register, blank()) as drafter:
        await drafter.go(place)
        burst(drafter, *keys)
        await drafter.until(lambda: {path: drafter.session.get(path) for path in answers} == answers)


async def test_what_is_typed_ahead_of_a_dialog_is_typed_there(register: Register) -> None:
    """Else the word to be found stands in the reference of the request."""
    async with drafting(register, blank()) as drafter:
        await drafter.go("header.reference")
        burst(drafter, "f3", *"seal")
        await drafter.until(lambda: isinstance(drafter.app.screen, Find))
        await drafter.until(lambda: drafter.app.screen.query_one(Input).value == "seal")
        assert drafter.session.get("header.reference") is None


async def test_the_loop_tells_what_is_under_way() -> None:
    """Private to asyncio: should it go, keys typed ahead would go where they went before."""
    loop = asyncio.get_running_loop()
    loop.call_soon(lambda: None)
    assert loop._ready  # type: ignore[attr-defined]
    await _all_is_done()
    assert not loop._ready  # type: ignore[attr-defined]


async def test_no_key_is_held_for_ever(register: Register) -> None:
    """Else a program that is busy with itself can't even be left."""
    async with drafting(register, blank()) as drafter:
        await drafter.go("header.reference")
        burst(drafter, "f3")
        while not isinstance(drafter.app.screen, Find):
            await asyncio.sleep(0)  # which the loop never rests from
