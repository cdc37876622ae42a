"""What is said of a question while nothing is wrong with it."""

from mla_assistant.register.store import Register
from tests.review.drafts import MUTUAL, changed
from tests.review.table import _on
from tests.tui.editor.at_work import drafting


async def test_guidance_and_help_name_the_article_that_asks(register: Register) -> None:
    """Else a drafter learns of the article only when the answer is gone."""
    async with drafting(register, changed(MUTUAL, _on("untoc_2000")), (140, 30)) as drafter:
        await drafter.go("facts.summary")
        assert "Asked for by UNTOC art." in drafter.frame
        await drafter.press("f1")
        assert "Asked for by UNTOC art. 18(15)(c)." in drafter.frame


async def test_a_choice_says_the_keys_that_it_takes(register: Register) -> None:
    """Else the arrow that is promised goes on to the next question."""
    async with drafting(register, MUTUAL, (140, 30)) as drafter:
        await drafter.go("handling.urgent")
        assert "Space, Left and Right choose" in " ".join(drafter.frame.replace("│", " ").split())
        await drafter.go("measures.m2.oath")
        assert "Enter opens the list" in drafter.frame
        await drafter.press("f1")
        assert "Left and Right" not in drafter.frame
