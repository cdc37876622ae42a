"""The office profile: nothing that was typed is lost, whatever the disk does."""

import resource
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from textual.screen import Screen

from mla_assistant.drafting.profile import OTHER, UNREADABLE, new_profile, own_side, signatories, write_profile
from mla_assistant.resources import own_files
from mla_assistant.tui.app import MlaApp
from mla_assistant.tui.editor.form import Form
from mla_assistant.tui.screens.profile import Profile
from mla_assistant.tui.widgets.dialog import Choose, Confirm
from tests.tui.looking import frame, settle, type_in, until


class ProfileApp(MlaApp):
    def get_default_screen(self) -> Screen[None]:
        return Screen()


@contextmanager
def no_room_on_the_disk() -> Iterator[None]:
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


async def test_a_profile_that_can_not_be_written_is_said_asked_about_and_tried_again() -> None:
    """Else the address of the office is typed, and gone when the window closes."""
    app = ProfileApp()
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await app.push_screen(Profile())
        await settle(pilot)
        screen = app.screen
        with no_room_on_the_disk():
            await app.screen.query_one(Form).open("requesting.signatory.person")
            await type_in(pilot, "ODPP")
            await until(pilot, lambda: "NOT SAVED" in frame(app))
            assert "The disk is full" in frame(app)
            for leave in ("escape", "ctrl+q"):
                await pilot.press(leave)
                await until(pilot, lambda: isinstance(app.screen, Confirm))
                await pilot.press("enter")
                await until(pilot, lambda: app.screen is screen)
            assert own_side() == {}
        await until(pilot, lambda: "Saved" in frame(app))
        assert "ODPP" in str(own_side())
        await pilot.press("escape")
        await until(pilot, lambda: app.screen is not screen)


async def test_somebody_who_no_longer_signs_is_dropped() -> None:
    """Else a letter goes out under the name of somebody who has left, and only a text editor could prevent it."""
    kept = [{"person": "Wanjiru"}, {"person": "Otieno"}]
    write_profile({**new_profile(), "signatories": kept}, None)
    app = ProfileApp()
    async with app.run_test(size=(80, 24)) as pilot:
        screen = Profile()
        await app.push_screen(screen)
        await settle(pilot)
        screen.action_drop_signatory()
        await until(pilot, lambda: app.screen is not screen)
        await pilot.press(*"wanj", "enter")
        await until(pilot, lambda: app.screen is screen)
        assert signatories() == kept[1:]


async def test_a_profile_that_can_not_be_read_is_set_aside_and_not_lost(home: Path) -> None:
    """Else one key would replace the particulars of the whole office, because of one comma."""
    home.mkdir()
    (home / "profile.json").write_text("{damaged")
    app = ProfileApp()
    async with app.run_test(size=(80, 24)) as pilot:
        await app.push_screen(Profile())
        await settle(pilot)
        await app.screen.query_one(Form).open("requesting.signatory.person")
        await type_in(pilot, "O")
        await pilot.press("escape")
        await until(pilot, lambda: not isinstance(app.screen, Profile))
    assert "O" in str(own_side())
    assert (home / UNREADABLE).read_text() == "{damaged"


@pytest.mark.parametrize(("key", "holds"), [("enter", "Wanjiru"), ("right enter", "O")])
async def test_of_two_profiles_written_at_once_the_one_chosen_holds_and_the_other_is_kept(
    home: Path, key: str, holds: str
) -> None:
    """Else the signatories that a colleague kept meanwhile are gone, and nobody knows that they were there."""
    app = ProfileApp()
    async with app.run_test(size=(80, 24)) as pilot:
        await app.push_screen(Profile())
        await settle(pilot)
        await app.screen.query_one(Form).open("requesting.signatory.person")
        write_profile({**new_profile(), "requesting": {"signatory": {"person": "Wanjiru"}}}, None)
        await type_in(pilot, "O")
        await until(pilot, lambda: isinstance(app.screen, Choose))
        assert "Somebody else has changed the office profile" in frame(app)
        await pilot.press("escape")
        await until(pilot, lambda: "NOT SAVED: changed elsewhere" in frame(app))
        assert own_side() == {"signatory": {"person": "Wanjiru"}}
        await pilot.press("escape")
        await until(pilot, lambda: isinstance(app.screen, Choose))
        await pilot.press(*key.split())
        await until(pilot, lambda: not isinstance(app.screen, Profile | Choose))
    assert own_side() == {"signatory": {"person": holds}}
    assert ({"O", "Wanjiru"} - {holds}).pop() in (home / OTHER).read_text()


async def test_a_profile_changed_elsewhere_is_kept_beside_it_when_the_program_is_ended() -> None:
    """Else what was typed dies with the terminal, because nobody was there to be asked."""
    app = ProfileApp()
    async with app.run_test(size=(80, 24)) as pilot:
        screen = Profile()
        await app.push_screen(screen)
        await settle(pilot)
        write_profile({**new_profile(), "requesting": {"signatory": {"person": "Wanjiru"}}}, None)
        screen._session.set("requesting.signatory.person", "Otieno")
        screen._unsaved = True
        assert screen.rescue()
    assert own_side() == {"signatory": {"person": "Wanjiru"}}
    assert "Otieno" in own_files(OTHER)[0].read_text()
