"""A case for another State: what came over is read where it is judged."""

from mla_assistant.register.store import Register
from mla_assistant.requests.derive import derive
from mla_assistant.tui.editor.findings import FindingsScreen
from tests.tui.editor.at_work import drafting, example


async def test_a_text_for_another_state_is_shown_with_its_finding_and_its_entry_named(register: Register) -> None:
    """Else five persons read alike in the list, and F6 declares an address good that nobody has seen."""
    answers = derive(example("mutual_assistance"), "mutual_assistance", "ES")
    answers["desk"]["carried"].append({"id": "r99", "path": "measures.m3", "state": "AE"})
    async with drafting(register, answers, (140, 45)) as drafter:
        await drafter.press("f2")
        screen = drafter.app.screen
        assert isinstance(screen, FindingsScreen)
        await drafter.type("has not been read")
        for person in answers["persons"]:
            assert f"{person.get('legal_name') or person['given_names']}"[:20] in drafter.frame
        entry = next(each for each in drafter.session.findings if each.path == "measures.m3")
        while screen.here != entry:
            await drafter.press("down")
        measure = answers["measures"][2]
        assert f"✗ {measure['heading']}: This was written for" in drafter.frame
        assert f"Heading: {measure['heading']}" in drafter.frame
        await drafter.press("f6")
        assert "Does all of this hold for this request?" in drafter.frame
        await drafter.press("enter")
        assert entry in drafter.session.findings, "the dangerous answer does not have the focus"
        await drafter.press("f6", "right", "enter")
        assert entry not in drafter.session.findings


async def test_a_single_text_for_another_state_is_shown_and_needs_one_key(register: Register) -> None:
    """One sentence that stands in full on the screen has been read."""
    answers = example("extradition")
    answers["desk"] = {"carried": [{"id": "r1", "path": "header.subject", "state": "ES"}]}
    async with drafting(register, answers) as drafter:
        await drafter.press("f2")
        assert answers["header"]["subject"][:40] in drafter.frame
        await drafter.press("f6")
        assert not [each for each in drafter.session.findings if each.code == "carried_over"]


async def test_a_text_written_anew_is_not_read_again(register: Register) -> None:
    """Else the drafter answers for a text that is his own, one key for each."""
    answers = derive(example("provisional_arrest"), "extradition")
    waiting = len(answers["desk"]["carried"])
    async with drafting(register, answers) as drafter:
        await drafter.until(lambda: f"Read again what was carried over: {waiting}" in drafter.frame)
        await drafter.go("header.subject")
        await drafter.press("end", "ctrl+u")
        await drafter.type("A wholly other matter")
        assert "header.subject" not in [each.path for each in drafter.session.findings if each.code == "carried_over"]
        await drafter.press("escape")
        await drafter.until(lambda: f"Read again what was carried over: {waiting - 1}" in drafter.frame)
