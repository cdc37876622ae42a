"""What is said in passing takes lines of its own: nothing that is being read or written lies under it."""

import pytest

from mla_assistant.register.store import Register
from tests.tui.editor.at_work import blank, drafting, example

SAID = "This is said in passing, at such a length that it wants more than a line, or two of them, at eighty columns."


async def test_no_message_lies_over_the_text_of_a_finding(register: Register) -> None:
    """Else what has to be mended, and how, can't be read for as long as the message stays."""
    async with drafting(register, blank()) as drafter:
        await drafter.press("f2")
        told = drafter.frame.split("────\n")[1].splitlines()[:4]
        assert "nobody can answer for it." in told[-1]
        drafter.app.notify(SAID)
        await drafter.until(lambda: "This is said in passing" in drafter.frame)
        assert "at eighty columns." in drafter.frame
        assert drafter.frame.split("────\n")[1].splitlines()[:4] == told
        assert "F1 Help" in drafter.frame.splitlines()[-1]


async def test_what_the_cursor_is_on_stays_in_view_beside_a_message(register: Register) -> None:
    """Else somebody writes on under the message, or below the edge of the page."""
    async with drafting(register, example("mutual_assistance")) as drafter:
        await drafter.go("header.reference")
        while (at := drafter.focused) and at.region.bottom < drafter.page.region.bottom - 1:
            await drafter.press("tab")
        assert at
        drafter.app.notify(SAID)
        await drafter.until(lambda: "This is said in passing" in drafter.frame)
        await drafter.until(lambda: drafter.page.region.contains_region(at.region))


@pytest.mark.parametrize("length", range(74, 79))
async def test_the_last_word_of_a_message_is_seen_wherever_its_line_ends(register: Register, length: int) -> None:
    """Else “go on from your last backup” ends at “last”."""
    async with drafting(register, blank()) as drafter:
        drafter.app.notify(("many words " * 9)[: length - 5] + " last")
        await drafter.until(lambda: "many words" in drafter.frame)
        assert " last" in " ".join(drafter.frame.split())
