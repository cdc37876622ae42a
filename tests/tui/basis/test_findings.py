"""Findings by how grave they are."""

from mla_assistant.register.store import Register
from tests.tui.editor.at_work import blank, drafting


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
