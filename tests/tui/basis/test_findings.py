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
