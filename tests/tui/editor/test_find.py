"""Find in draft: what it tells of what it found."""

from textual.widgets import Input

from mla_assistant.register.store import Register
from mla_assistant.tui.editor.find import Find
from tests.review.drafts import MUTUAL
from tests.tui.editor.at_work import drafting


async def test_how_many_places_there_are_is_told_where_not_all_are_listed(register: Register) -> None:
    """Else a drafter who mends “100 places” believes that there are no others."""
    async with drafting(register, MUTUAL) as drafter:
        await drafter.press("f3")
        await drafter.until(lambda: isinstance(drafter.app.screen, Find))
        await drafter.type("in")
        await drafter.until(lambda: "The first 100 of " in drafter.frame)
        drafter.app.screen.query_one(Input).value = "reference"
        await drafter.until(lambda: "Found: " in drafter.frame)
        drafter.app.screen.query_one(Input).value = "zzzz"
        await drafter.until(lambda: "Nothing found." in drafter.frame)
