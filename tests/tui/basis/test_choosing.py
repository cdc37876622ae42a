"""Which basis? From two answers to entries in the draft."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import date
from typing import Any

import pytest

from mla_assistant.register.store import Register
from mla_assistant.requests.finding import Step
from mla_assistant.requests.paths import Answers
from mla_assistant.tui.app import MlaApp
from mla_assistant.tui.basis.screen import BasisScreen
from mla_assistant.tui.editor.screen import EditorScreen
from mla_assistant.tui.screens.new_request import NewRequest
from mla_assistant.tui.widgets.press import Press
from tests.tui.editor.at_work import Drafter, blank, drafting, example
from tests.tui.looking import frame, settle, until

HOSTILE = "\x1b]0;T\x07[bold]B[/bold][@click=app.leave]L[/]\u202e"
FINANCING = ("enter", *"fin", "enter", "f2")


def between(requesting: str, requested: str, kind: str = "mutual_assistance") -> Answers:
    return blank(kind) | {"requesting": {"state": requesting}, "requested": {"state": requested}}


def flowing(drafter: Drafter) -> str:
    """What is on the screen, as if no line were broken."""
    return " ".join(drafter.frame.replace("│", " ").split())


@asynccontextmanager
async def choosing(
    register: Register, answers: Answers, size: tuple[int, int] = (80, 24)
) -> AsyncIterator[tuple[Drafter, list[tuple[Step, ...]]]]:
    """The screen open for the offence of financing; what it gives back is collected."""
    given: list[Any] = []
    async with drafting(register, answers, size) as drafter:
        drafter.app.push_screen(BasisScreen(drafter.session), given.append)
        await drafter.pause()
        await drafter.press(*FINANCING)
        await drafter.until(lambda: "In short" in drafter.frame)
        yield drafter, given


@pytest.mark.parametrize("size", [(80, 24), (140, 45)])
async def test_the_bilateral_question_comes_first_and_unchecked_it_warns(
    register: Register, size: tuple[int, int]
) -> None:
    """Else a treaty that comes before all others is overlooked."""
    async with choosing(register, between("KE", "AE"), size) as (drafter, _given):
        assert "Kenya asks United Arab Emirates" in drafter.frame
        assert "Bilateral treaty: not checked" in drafter.frame
        assert "Not checked: look for a treaty between Kenya and" in drafter.frame
        assert "Stands (1)" in drafter.frame
        assert "Terrorist Financing Convention 1999" in drafter.frame


async def test_a_standing_basis_says_why_and_is_taken_in_one_step_to_undo(register: Register) -> None:
    """Else the drafter types the title and the articles by hand, or can't get rid of them."""
    async with choosing(register, between("KE", "AE")) as (drafter, given):
        await drafter.press("down")
        assert "Kenya: recorded as party, deposited 27 June 2003. (as of 7 June 2024" in drafter.frame
        await drafter.press("space")
        assert "[x] Terrorist Financing Convention 1999" in drafter.frame
        await drafter.press("f2")
        assert len(given) == 1
        drafter.form.apply(given[0])
        (entry,) = drafter.session.get("legal_bases")
        assert entry["basis"] == "multilateral_treaty"
        assert entry["title"] == "International Convention for the Suppression of the Financing of Terrorism"
        assert (entry["instrument"], entry["articles"]) == ("financing_1999", "12(1)")
        assert entry["place_and_date"] == "New York, 9 December 1999"
        drafter.session.undo()
        assert not drafter.session.get("legal_bases")


async def test_marks_that_were_not_taken_are_not_dropped_without_asking(register: Register) -> None:
    """Else the drafter leaves with Esc, and believes that the treaty is in the draft."""
    async with choosing(register, between("KE", "AE")) as (drafter, given):
        await drafter.press("down", "space", "escape")
        await drafter.until(lambda: "Leave without what you marked?" in drafter.frame)
        await drafter.press("enter")
        assert "[x] Terrorist Financing Convention 1999" in drafter.frame
        await drafter.press("escape", "down", "enter")
        assert given == [()]


async def test_a_verdict_says_for_which_of_the_offences_it_holds(register: Register) -> None:
    """Else a treaty on bribery is cited for the drugs too."""
    draft = between("KE", "AE") | {
        "offences": [{"id": "o1", "title": "Bribing a judge"}, {"id": "o2", "title": "Heroin"}]
    }
    async with drafting(register, draft, (80, 24)) as drafter:
        given: list[Any] = []
        drafter.app.push_screen(BasisScreen(drafter.session), given.append)
        await drafter.pause()
        assert "The draft does not say of what kind this is: “Bribing a judge”, “Heroin”." in flowing(drafter)
        await drafter.press("enter")
        await drafter.until(lambda: "Of what kind is “Bribing a judge”?" in drafter.frame)
        await drafter.press(*"corr", "enter", "f2")
        await drafter.until(lambda: "Of what kind is “Heroin”?" in drafter.frame)
        await drafter.press(*"drug", "enter", "f2")
        await drafter.until(lambda: "In short" in drafter.frame)
        assert "Offences in the draft: Bribing a judge; Heroin" in drafter.frame
        assert "Offences asked about: corruption, drug trafficking" in drafter.frame
        for _line in range(30):
            await drafter.press("down")
            if "stands, only for corruption" in drafter.frame:
                break
        assert "United Nations Convention against Corruption" in drafter.frame
        await drafter.press("escape")
        assert given == [
            (Step("set", "offences.o1.kinds", ["corruption"]), Step("set", "offences.o2.kinds", ["drugs"]))
        ]


@pytest.mark.parametrize("size", [(80, 24), (140, 45)])
async def test_what_the_draft_says_of_its_offences_is_not_asked_again(
    register: Register, size: tuple[int, int]
) -> None:
    """Else a complete draft opens on an empty screen, and its offences are looked up in a list a second time."""
    async with drafting(register, example("mutual_assistance"), size) as drafter:
        given: list[Any] = []
        drafter.app.push_screen(BasisScreen(drafter.session), given.append)
        await drafter.until(lambda: "In short" in drafter.frame)
        assert "Offences asked about: financing of terrorism, money-laundering" in drafter.frame
        assert "does not say" not in drafter.frame
        await drafter.press("escape")
        assert given == [()]


async def test_an_offence_without_a_kind_is_named_beside_advice_on_the_others(register: Register) -> None:
    """Else the treaty for it is missed, and nothing says that it was not looked for."""
    offences = [{"id": "o1", "title": "Funds", "kinds": ["terrorist-financing"]}, {"id": "o2", "title": "Heroin"}]
    async with drafting(register, between("KE", "AE") | {"offences": offences}) as drafter:
        drafter.app.push_screen(BasisScreen(drafter.session))
        await drafter.until(lambda: "In short" in drafter.frame)
        assert "The draft does not say of what kind this is: “Heroin”." in drafter.frame
        await drafter.press("shift+tab", "shift+tab", "enter")
        await drafter.until(lambda: "Of what kind is “Heroin”?" in drafter.frame)
        await drafter.press(*"drug", "enter", "f2")
        await drafter.until(lambda: "Offences asked about: financing of terrorism, drug trafficking" in drafter.frame)
        assert "does not say" not in drafter.frame


async def test_who_comes_back_to_look_again_is_not_asked_for_the_offence_again(register: Register) -> None:
    """Else a look at the draft costs the whole question."""
    async with choosing(register, between("KE", "AE")) as (drafter, _given):
        await drafter.press("escape")
        drafter.app.push_screen(BasisScreen(drafter.session))
        await drafter.until(lambda: "In short" in drafter.frame)
        assert "Offences asked about: financing of terrorism" in drafter.frame


async def test_what_is_not_recorded_as_standing_is_taken_only_when_the_drafter_decides(register: Register) -> None:
    """Else a treaty that binds nobody is printed as if the program had said so."""
    async with choosing(register, between("KE", "AE")) as (drafter, given):
        await drafter.press("down", "down", "space", "f2")
        await drafter.until(lambda: "You decide" in drafter.frame)
        assert "UNTOC: may stand: confirm" in drafter.frame
        await drafter.press("escape")
        assert given == []
        await drafter.press("f2")
        await drafter.until(lambda: "You decide" in drafter.frame)
        await drafter.press("enter")
        await drafter.until(lambda: given)
        assert [step.value["instrument"] for step in given[0]] == ["untoc_2000"]


async def test_between_members_of_the_union_the_form_is_named_and_not_put_into_a_letter(register: Register) -> None:
    """Else a request for extradition goes where a European Arrest Warrant is due."""
    async with choosing(register, between("FR", "DE", "extradition")) as (drafter, given):
        await drafter.press("down", "space")
        assert "→ EAW" in drafter.frame
        assert "Use that form." in drafter.frame
        await drafter.press("f2", "escape")
        assert given == [()]


async def test_an_arrest_in_the_draft_starts_its_clock(register: Register) -> None:
    """Else the day on which the person goes free is worked out on a desk calendar."""
    draft = between("NO", "TR", "extradition") | {
        "surrender": {"whereabouts": "detained_for_this", "arrested_on": "2026-11-01"}
    }
    async with choosing(register, draft, (140, 45)) as (drafter, _given):
        for _line in range(30):
            await drafter.press("down")
            if "from the arrest" in drafter.frame:
                break
        assert "18 days, from the arrest: until 19" in drafter.frame


async def test_what_the_draft_has_is_not_added_twice(register: Register) -> None:
    """Else the requested State reads the same treaty two times."""
    there = between("KE", "AE") | {"legal_bases": [{"id": "b1", "instrument": "financing_1999"}]}
    async with choosing(register, there) as (drafter, given):
        await drafter.until(lambda: "in the draft" in drafter.frame)
        await drafter.press("down", "space", "escape")
        assert given == [()]


async def test_the_answer_on_a_bilateral_treaty_stays_with_the_draft(register: Register) -> None:
    """Else the next reader looks for the treaty all over again."""
    async with choosing(register, between("KE", "AE")) as (drafter, given):
        await drafter.press("shift+tab", "enter", "tab", "enter")
        await drafter.until(lambda: "Where was it checked?" in drafter.frame)
        await drafter.paste("treaty section " + HOSTILE)
        await drafter.press("enter", "enter", "enter")
        await drafter.until(lambda: "as you checked: treaty section" in drafter.frame)
        assert "[@click=app.leave]L[/]" in drafter.frame
        assert "\x1b" not in drafter.frame
        await drafter.press("escape")
        steps = {step.path: step.value for step in given[0]}
        assert steps["desk.bilateral_treaty"] == "none"
        assert steps["desk.bilateral_checked"].startswith("treaty section")
        assert steps["desk.bilateral_checked_on"] == date.today().isoformat()


async def test_a_state_that_the_draft_lacks_is_asked_for(register: Register) -> None:
    """Else the drafter has to leave, fill in a section and come back."""
    async with drafting(register, blank() | {"requesting": {"state": "KE"}}) as drafter:
        given: list[Any] = []
        drafter.app.push_screen(BasisScreen(drafter.session), given.append)
        await drafter.pause()
        await drafter.press("enter", *"emirates", "enter")
        await drafter.until(lambda: "Kenya asks United Arab Emirates" in drafter.frame)
        await drafter.press("escape")
        assert given == [(Step("set", "requested.state", "AE"),)]


async def test_the_list_of_legal_bases_leads_here_and_what_is_taken_stands_in_it(register: Register) -> None:
    """Else nobody finds the advice, or what it gave is lost on the way back."""
    async with drafting(register, between("KE", "AE")) as drafter:
        await drafter.go("legal_bases")
        assert "F4 Which basis?" in drafter.frame
        await drafter.press("f4")
        await drafter.until(lambda: "Kenya asks United Arab Emirates" in drafter.frame)
        await drafter.press(*FINANCING)
        await drafter.until(lambda: "In short" in drafter.frame)
        await drafter.press("down", "space", "f2")
        await drafter.until(lambda: "1. International Convention for the Suppression" in drafter.frame)
        await drafter.press("ctrl+z")
        await drafter.until(lambda: not drafter.session.get("legal_bases"))


async def test_no_other_list_offers_it(register: Register) -> None:
    """Else F4 on the list of persons would lead to treaties."""
    async with drafting(register, between("KE", "AE")) as drafter:
        await drafter.go("persons")
        assert "Which basis?" not in drafter.frame


async def test_a_new_request_can_begin_with_its_basis() -> None:
    """Else the drafter writes ten pages before it turns out that a form is prescribed."""
    app = MlaApp(demo=True)
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await pilot.press("f2", "tab", "enter", *"emirates", "enter")
        assert "F4 Which basis?" in frame(app)
        await pilot.press("f4")
        await until(pilot, lambda: isinstance(app.screen, BasisScreen) and "asks United Arab Emirates" in frame(app))
        await pilot.press("enter", *"kenya", "enter", *FINANCING)
        await until(pilot, lambda: "In short" in frame(app))
        await pilot.press("down", "space", "f2")
        await until(pilot, lambda: "1. International Convention for the Suppression" in frame(app))


async def test_a_look_at_the_bases_begins_nothing_and_keeps_what_was_answered() -> None:
    """Else who only looked has a request too many in the register, and where a treaty was looked for is typed twice."""
    app = MlaApp(demo=True)
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        assert app.register is not None
        before = len(app.register.drafts())
        await pilot.press("f2", "tab", "enter", *"emirates", "enter", "f4")
        await until(pilot, lambda: "asks United Arab Emirates" in frame(app))
        await pilot.press("enter", *"kenya", "enter", *FINANCING)
        await until(pilot, lambda: "In short" in frame(app))
        await pilot.press("shift+tab", "enter", "right", "enter", *"ministry", "enter", "enter", "enter")
        await until(pilot, lambda: "none, as checked" in frame(app))
        await pilot.press("escape")
        await until(pilot, lambda: isinstance(app.screen, NewRequest))
        assert len(app.register.drafts()) == before
        await pilot.press("f4")
        await until(pilot, lambda: "none, as checked (ministry" in frame(app))
        await pilot.press("escape")
        await until(pilot, lambda: isinstance(app.screen, NewRequest))
        app.screen.query_one("#begin", Press).action_press()
        await until(pilot, lambda: isinstance(app.screen, EditorScreen))
        assert isinstance(app.screen, EditorScreen)
        assert app.screen.session.get("desk.bilateral_checked") == "ministry"
