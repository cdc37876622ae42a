"""What is said of a question while nothing is wrong with it."""

from mla_assistant.register.store import Register
from tests.review.drafts import MUTUAL, changed
from tests.review.table import _on
from tests.tui.editor.at_work import Drafter, drafting, example


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


async def test_nobody_confirms_words_that_were_not_shown(register: Register) -> None:
    """Else a State is bound by sentences that whoever said yes to them never read."""
    answers = example("extradition")
    for each in answers["assurances"][:2]:
        each["status"] = "proposed"
    first, second = "specialty", "death_penalty"
    assert [each["type"] for each in answers["assurances"][:2]] == [second, first]
    words = {first: "other than the acts for which the surrender was granted", second: "will not be carried out."}

    def reads(drafter: Drafter, which: str) -> bool:
        window = " ".join(line.split("│")[1] for line in drafter.frame.splitlines() if line.count("│") > 1)
        return words[which] in " ".join(window.split())

    async with drafting(register, answers, (100, 60)) as drafter:
        here = f"assurances.{answers['assurances'][1]['id']}"
        await drafter.go(f"{here}.status")
        await drafter.press("f1")
        assert reads(drafter, first)
        await drafter.press("escape", "ctrl+g")
        await drafter.until(lambda: "Confirmed by" in drafter.frame)
        assert reads(drafter, first)
        assert "Confirmed by | Yazid Lemtouni" in drafter.frame
        assert not reads(drafter, second)
        await drafter.press("right", "right", "enter")
        await drafter.until(lambda: reads(drafter, second))
        await drafter.press("right", "enter")
        assert {each["status"] for each in drafter.session.answers["assurances"]} == {"confirmed"}
