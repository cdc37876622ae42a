"""Ways to work faster: a letter for every place, more on one screen, help that is searched."""

import json
from pathlib import Path

from textual import events

from mla_assistant.register.store import Register
from mla_assistant.tui.app import MlaApp
from mla_assistant.tui.editor.part_page import PartPage
from mla_assistant.tui.editor.screen import EditorScreen
from mla_assistant.tui.widgets.dialog import Message
from mla_assistant.tui.widgets.press import Press
from tests.tui.editor.at_work import drafting, example
from tests.tui.editor.test_bringing import at, two_requests
from tests.tui.looking import frame, settle, until


def letter_before(shown: str, title: str) -> list[str]:
    """The letters that stand at the beginning of the line of `title`."""
    line = next(line for line in shown.splitlines() if title in line)
    return [letter.lower() for letter in line.split(title)[0].strip(" │")[:2].strip()]


def questions(screen: EditorScreen) -> int:
    """How many questions begin on the screen."""
    return sum(0 < row.caption.region.y < 22 for row in screen.form.query_one(PartPage).rows)


async def test_a_letter_goes_to_its_place(cheap_register: Path) -> None:
    """A section at the end of the list costs ten keys without it."""
    app = MlaApp()
    draft = two_requests(cheap_register)
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await at(pilot, draft, "header")
        await pilot.press("escape", "ctrl+o")
        await pilot.pause()
        letters = letter_before(frame(app), "ffences")
        await pilot.press(*letters[:1])
        await settle(pilot)
        assert app.screen is screen
        assert screen.form.here == "offences"


async def test_a_letter_that_stands_nowhere_closes_the_letters(cheap_register: Path) -> None:
    """The drafter would be caught in the letters."""
    app = MlaApp()
    draft = two_requests(cheap_register)
    async with app.run_test(size=(80, 24)) as pilot:
        await at(pilot, draft, "header")
        await pilot.press("ctrl+o", "0")
        await settle(pilot)
        assert isinstance(app.screen, EditorScreen)


async def test_letters_that_arrive_together_close_the_letters_once(cheap_register: Path) -> None:
    """Whoever types on while the letters stand, or pastes a word, would lose the program."""
    app = MlaApp()
    draft = two_requests(cheap_register)
    async with app.run_test(size=(140, 45)) as pilot:
        screen = await at(pilot, draft, "header")
        await pilot.press("ctrl+o")
        await pilot.pause()
        jump = app.screen
        for letter in "legal00":
            jump.post_message(events.Key(letter, letter))
        await settle(pilot)
        assert app.screen is screen
        assert app.return_code is None


async def test_two_enters_that_arrive_together_answer_a_window_once(cheap_register: Path) -> None:
    """The second one would close the draft below, or end the program."""
    app = MlaApp()
    draft = two_requests(cheap_register)
    async with app.run_test(size=(140, 45)) as pilot:
        screen = await at(pilot, draft, "header")
        app.push_screen(Message("Something to know", "It is so."))
        await pilot.pause()
        button = app.screen.query_one(Press)
        for _enter in range(2):
            button.post_message(Press.Pressed(button))
        await settle(pilot)
        assert app.screen is screen


async def test_compact_shows_more_questions_and_is_kept(cheap_register: Path, home: Path) -> None:
    """On 24 lines a drafter sees four questions of a page without it."""
    app = MlaApp()
    draft = two_requests(cheap_register)
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await at(pilot, draft, "requesting")
        roomy = questions(screen)
        await pilot.press("f9", *"compact", "enter")
        await settle(pilot)
        compact = questions(screen)
        assert compact > roomy
    assert json.loads((home / "settings.json").read_text())["compact"] is True


async def test_help_finds_what_is_typed() -> None:
    """Thirty commands are too many to read for the one that is wanted."""
    app = MlaApp(demo=True)
    async with app.run_test(size=(80, 40)) as pilot:
        await settle(pilot)
        await pilot.press("f1", *"office")
        await settle(pilot)
        assert "Office profile" in frame(app)
        assert "Jump" not in frame(app).rsplit("\n", 2)[0]
        await pilot.press(*"zzz")
        await settle(pilot)
        assert "Nothing here holds these words" in frame(app)


async def test_help_in_a_draft_finds_what_is_asked_elsewhere_in_it(register: Register) -> None:
    """“death penalty” would find nothing, and the drafter believe that the program knows nothing of it."""
    async with drafting(register, example("extradition"), (100, 40)) as drafter:
        await drafter.press("f1", *"death penalty")
        await settle(drafter.pilot)
        assert "Questions of this draft" in drafter.frame
        assert "Grounds of refusal ›" in drafter.frame


async def test_the_tour_leads_through_every_screen_and_can_be_left(home: Path) -> None:
    """Somebody who sees the program for the first time would have to guess what it is for."""
    app = MlaApp()
    seen = []
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await pilot.press("tab", "enter")
        await until(pilot, lambda: "1 of 6" in frame(app))
        for number in range(1, 7):
            await until(pilot, lambda number=number: f"{number} of 6" in frame(app))  # type: ignore[misc]
            seen.append(frame(app))
            await pilot.press("enter")
        await settle(pilot)
        assert isinstance(app.screen, EditorScreen)
    for stop, word in zip(seen, ["MLA/2026", "Requested State", "confidential", "Findings", "", ""], strict=True):
        assert word in stop
