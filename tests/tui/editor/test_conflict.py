"""Two windows at one draft: nobody's words are lost unless the drafter says so."""

from mla_assistant.register.store import Register
from mla_assistant.tui.widgets.dialog import Choose
from tests.tui.editor.at_work import drafting, example


async def test_leaving_after_a_conflict_asks_what_becomes_of_what_was_typed(register: Register) -> None:
    """Lost otherwise: everything typed since, by two presses of a key that says nothing is lost."""
    async with drafting(register, example("mutual_assistance")) as drafter:
        draft = drafter.screen.keeper.draft
        there = register.load(draft)
        other = {**there.answers, "header": {**there.answers["header"], "subject": "the other window"}}
        register.save_head(draft, other, there.revision)
        await drafter.go("header.subject")
        await drafter.type("mine ")
        await drafter.until(lambda: isinstance(drafter.app.screen, Choose))
        await drafter.press("escape")
        assert drafter.app.screen is drafter.screen
        while drafter.form.has_focus_within:
            await drafter.press("escape")
        await drafter.press("escape")
        await drafter.until(lambda: isinstance(drafter.app.screen, Choose))
        await drafter.pilot.click("#answer-copy")
        await drafter.until(lambda: len(register.drafts()) == 2 and drafter.app.screen is not drafter.screen)
        subjects = {register.load(row.id).answers["header"]["subject"] for row in register.drafts()}
        assert "the other window" in subjects
        assert any("mine" in subject for subject in subjects)
