"""What could not be saved is said on the screen, and the drafter decides what becomes of it."""

from pathlib import Path

from textual.pilot import Pilot
from textual.widgets import Input

from mla_assistant.tui.saving import DraftSaver
from mla_assistant.tui.widgets.dialog import Choose, Confirm
from tests.tui.looking import frame, until
from tests.tui.test_saving import draft_about, no_room_on_the_disk
from tests.tui.typist import Typist, TypistApp


def desk(pilot: Pilot[None]) -> tuple[Typist, DraftSaver]:
    screen = pilot.app.screen_stack[0]
    assert isinstance(screen, Typist)
    return screen, screen.saver


async def test_a_change_made_elsewhere_is_asked_about_and_neither_is_lost(cheap_register: Path) -> None:
    """Else the work of one of two colleagues would be gone without a word."""
    app = TypistApp()
    async with app.run_test(size=(80, 24)) as pilot:
        screen, saver = desk(pilot)
        saver.register.save_head(saver.draft, draft_about("theirs"), 1)
        screen.query_one(Input).value = "mine"
        await until(pilot, lambda: isinstance(app.screen, Choose))
        assert "changed in another window" in frame(app)
        await pilot.press("enter")
        await until(pilot, lambda: len(saver.register.drafts()) == 2)
        stored = [saver.register.load(row.id).answers["header"]["subject"] for row in saver.register.drafts()]
        assert sorted(stored) == ["mine", "theirs"]


async def test_the_drafter_may_replace_the_other_change(cheap_register: Path) -> None:
    """Else one's own later correction could only be kept as a second request."""
    app = TypistApp()
    async with app.run_test(size=(80, 24)) as pilot:
        screen, saver = desk(pilot)
        saver.register.save_head(saver.draft, draft_about("theirs"), 1)
        screen.query_one(Input).value = "mine"
        await until(pilot, lambda: isinstance(app.screen, Choose))
        await pilot.press("right", "enter")
        await until(pilot, lambda: not saver.unsaved)
        assert saver.register.load(saver.draft).answers["header"]["subject"] == "mine"


async def test_a_full_disk_stands_on_the_screen_until_it_is_mended(cheap_register: Path) -> None:
    """Else the drafter would write on, and leave, in good faith."""
    app = TypistApp()
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        screen, saver = desk(pilot)
        with no_room_on_the_disk(saver.register):
            screen.query_one(Input).value = "x" * 20_000
            await until(pilot, lambda: "The disk is full" in frame(app))
            assert "NOT SAVED: the disk is full" in frame(app)
            await pilot.press("ctrl+q")
            await until(pilot, lambda: isinstance(app.screen, Confirm))
            assert "could not be saved" in frame(app)
            await pilot.press("enter")
            assert app.screen is screen
        await until(pilot, lambda: "Saved " in frame(app))
        assert saver.register.load(saver.draft).answers["header"]["subject"] == "x" * 20_000
