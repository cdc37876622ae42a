"""Findings by how grave they are."""

from mla_assistant.register.store import Register
from mla_assistant.tui.editor.findings import FindingsScreen
from tests.tui.editor.at_work import blank, drafting, example


async def test_findings_can_be_narrowed_to_one_severity_and_widened_again(register: Register) -> None:
    """Else what must be mended drowns among notes."""
    async with drafting(register, blank()) as drafter:
        await drafter.press("f2")
        await drafter.until(lambda: "Type to see only" in drafter.frame)
        everything = drafter.frame
        await drafter.press("f7")
        await drafter.until(lambda: "only" in drafter.frame.splitlines()[0])
        assert not any(line.lstrip().startswith("! ") for line in drafter.frame.splitlines())
        await drafter.press("f7")
        await drafter.until(lambda: "✗" not in drafter.frame)
        await drafter.press("f7", "f7")
        await drafter.until(lambda: drafter.frame == everything)


async def test_a_list_without_lines_says_why(register: Register) -> None:
    """Else the drafter looks for words that were never typed."""
    draft = example("mutual_assistance") | {"facts": {}}
    async with drafting(register, draft) as drafter:
        await drafter.press("f2")
        await drafter.until(lambda: "Type to see only" in drafter.frame)
        screen = drafter.app.screen
        assert len({each.severity for each in drafter.session.findings}) in (1, 2)
        for severity in ("blocks", "warns", "informs"):
            await drafter.press("f7")
            there = any(each.severity == severity for each in drafter.session.findings)
            assert ("No finding is of the kind" in drafter.frame) != there
            assert "holds these words" not in drafter.frame
        assert isinstance(screen, FindingsScreen)
        await drafter.type("zzz")
        assert "holds these words." in drafter.frame


async def test_of_lines_that_say_the_same_each_tells_of_what(register: Register) -> None:
    """Else which of three offences lacks its place shows one by one, under the cursor."""
    draft = example("extradition")
    first = draft["offences"][0]
    first.pop("place")
    draft["offences"] = [first, {**first, "id": "o7", "title": "Forged passport"}]
    async with drafting(register, draft, (140, 40)) as drafter:
        await drafter.press("f2")
        await drafter.type("acts were done")
        rows = [line for line in drafter.frame.splitlines() if "It is not said where" in line]
        for title in (first["title"][:20], "Forged passport"):
            assert any(title in line and "Place: It is not said where" in line for line in rows)
        draft["offences"].pop()
    async with drafting(register, draft, (140, 40)) as drafter:
        await drafter.press("f2")
        await drafter.type("acts were done")
        assert "Place: It is not" not in drafter.frame, "alone, it needs no name"


async def test_what_nobody_can_answer_for_is_named_beside_the_refusal(register: Register) -> None:
    """Else the refusal stands over the next finding, and seems to be about that one."""
    draft = example("extradition")
    draft["requested"]["state"] = draft["requesting"]["state"]
    async with drafting(register, draft, (140, 40)) as drafter:
        await drafter.press("f2")
        await drafter.type("both the requesting")
        before = drafter.frame.count("is both the requesting")
        assert before
        await drafter.press("f4")
        await drafter.until(lambda: "Nobody can answer" in drafter.frame)
        assert drafter.frame.count("is both the requesting") > before
