"""Choosing from a list by typing: any of 250 States in a few keys."""

import pytest
from textual.app import App
from textual.pilot import Pilot

from mla_assistant.text.called import also_called
from mla_assistant.text.fold import folded
from mla_assistant.text.names import state_name, states
from mla_assistant.tui.app import MlaApp
from mla_assistant.tui.widgets.picker import Picker
from tests.tui.looking import frame

STATES = sorted(((code, state_name(code, "en")) for code in states()), key=lambda state: folded(state[1]))
Result = list[str] | None


class Asked:
    """What the drafter answered; "nothing yet" before."""

    answer: Result | str = "nothing yet"


async def ask(pilot: Pilot[None], picker: Picker, *keys: str) -> Result | str:
    asked = Asked()
    pilot.app.push_screen(picker, lambda answer: setattr(asked, "answer", answer))
    await pilot.pause()
    await pilot.press(*keys)
    await pilot.pause()
    return asked.answer


@pytest.fixture
def app() -> App[None]:
    return MlaApp()


@pytest.mark.parametrize(
    ("typed", "code"),
    [("malt", "MT"), ("es", "ES"), ("kor south", "KR"), ("cote", "CI"), ("ÅLAND", "AX"), ("türk", "TR"), ("mal", "MW")],
)
async def test_a_few_letters_find_a_state(app: App[None], typed: str, code: str) -> None:
    """Else the drafter would page through 250 names, or not find Côte d'Ivoire without the accent."""
    keys = ["space" if letter == " " else letter for letter in typed]
    async with app.run_test(size=(80, 24)) as pilot:
        assert await ask(pilot, Picker("State", STATES), *keys, "enter") == [code]


async def test_leaving_changes_nothing_and_one_key_clears(app: App[None]) -> None:
    """Else looking at the list would be answering the question."""
    async with app.run_test(size=(80, 24)) as pilot:
        assert await ask(pilot, Picker("State", STATES, chosen=["ES"]), "escape") is None
        assert await ask(pilot, Picker("State", STATES, chosen=["ES"]), "f4") == []
        assert await ask(pilot, Picker("State", STATES, chosen=["ES"], clearable=False), "f4") == "nothing yet"


async def test_the_present_answer_is_under_the_cursor(app: App[None]) -> None:
    """Else Enter on a list opened by mistake would change the State to Afghanistan."""
    async with app.run_test(size=(80, 24)) as pilot:
        assert await ask(pilot, Picker("State", STATES, chosen=["ES"]), "enter") == ["ES"]


async def test_several_are_ticked_and_taken_together(app: App[None]) -> None:
    """Else four languages would need four visits."""
    languages = [("ar", "Arabic"), ("en", "English"), ("fr", "French")]
    async with app.run_test(size=(80, 24)) as pilot:
        picker = Picker("Languages", languages, chosen=["fr"], several=True)
        assert await ask(pilot, picker, "up", "up", "enter", "down", "enter", "enter") == "nothing yet"
        assert "[x] Arabic" in frame(app)
        assert "[ ] English" in frame(app)
        assert "[x] French" in frame(app)
        await pilot.press(*"arab", "f2")
        await pilot.pause()
    # What the filter hides is still ticked.
    assert set(picker._chosen) == {"fr", "ar"}


async def test_an_answer_the_list_does_not_have_survives_the_look(app: App[None]) -> None:
    """Else a code from a newer version would vanish when somebody looks at it."""
    async with app.run_test(size=(80, 24)) as pilot:
        picker = Picker("Languages", [("en", "English")], chosen=["tlh"], several=True)
        assert await ask(pilot, picker, "f2") == ["tlh"]


async def test_names_are_shown_as_they_are(app: App[None]) -> None:
    """Else a person called [red] would be invisible."""
    async with app.run_test(size=(80, 24)) as pilot:
        await ask(pilot, Picker("Person", [("p1", "[red]Nobody[/red] [@click=app.leave]x[/]")]))
        assert "[red]Nobody[/red] [@click=app.leave]x[/]" in frame(app)


async def test_nothing_found_is_said(app: App[None]) -> None:
    """Else an empty window would look like a broken one."""
    async with app.run_test(size=(80, 24)) as pilot:
        assert await ask(pilot, Picker("State", STATES), *"xyzzy", "enter") == "nothing yet"
        assert "Nothing of this name" in frame(app)


async def test_a_name_with_a_word_that_begins_so_stands_before_one_that_only_holds_it(app: App[None]) -> None:
    """Else "act" finds every “contract” before the “Extradition Act”."""
    laws = [("c", "Law of contracts"), ("e", "Extradition Act"), ("a", "Act on evidence")]
    async with app.run_test(size=(80, 24)) as pilot:
        assert await ask(pilot, Picker("Law", laws), *"act", "enter") == ["a"]
        assert await ask(pilot, Picker("Law", laws), *"act", "down", "enter") == ["e"]
        assert await ask(pilot, Picker("Law", laws), *"act", "down", "down", "enter") == ["c"]


async def test_words_that_were_typed_in_a_row_stand_before_those_in_another_order(app: App[None]) -> None:
    """Else "in persons" finds the attack on an internationally protected person before the trafficking in persons."""
    offences = [("a", "attack on an internationally protected person, persons"), ("t", "trafficking in persons")]
    async with app.run_test(size=(80, 24)) as pilot:
        keys = ["space" if letter == " " else letter for letter in "in persons"]
        assert await ask(pilot, Picker("Offence", offences), *keys, "enter") == ["t"]


async def test_an_option_is_found_by_other_words_for_it(app: App[None]) -> None:
    """Else whoever wants an interview reads twenty-two lines, and none has the word."""
    types = [("s", "Search and seizure"), ("t", "Statement or testimony")]
    async with app.run_test(size=(80, 24)) as pilot:
        picker = Picker("Type", types, also={"t": "interview, telephone"})
        assert await ask(pilot, picker, *"teleph", "enter") == ["t"]
        assert "interview" not in frame(app)


@pytest.mark.parametrize(("keys", "answer"), [(["enter"], ["ar"]), (["right", "enter"], None)])
async def test_ticks_are_not_dropped_by_the_key_that_leaves(
    app: App[None], keys: list[str], answer: list[str] | None
) -> None:
    """Else four offences are ticked, Esc is pressed as everywhere else, and nothing was chosen."""
    async with app.run_test(size=(80, 24)) as pilot:
        picker = Picker("Languages", [("ar", "Arabic"), ("en", "English")], several=True)
        given = Asked()
        app.push_screen(picker, lambda answer: setattr(given, "answer", answer))
        await pilot.pause()
        await pilot.press(*"arab", "enter", "escape", "escape")
        await pilot.pause()
        assert app.screen is picker
        assert "[x] Arabic" in frame(app)
        await pilot.press("escape")
        await pilot.pause()
        assert "Ticked now: Arabic." in frame(app)
        await pilot.press(*keys)
        await pilot.pause()
        assert given.answer == answer


async def test_space_ticks_until_words_are_typed_and_nothing_ticked_is_said(app: App[None]) -> None:
    """Else the space goes into the line, F2 closes the window, and nothing was brought in; nobody says so."""
    entries = [("a", "Ann Lee"), ("b", "Bo Lee"), ("c", "Anna Leeds")]
    keys = ["space" if letter == " " else letter for letter in "ann lee"]
    async with app.run_test(size=(80, 24)) as pilot:
        picker = Picker("Which entries?", entries, several=True)
        assert await ask(pilot, picker, "f2") == "nothing yet"
        assert "Nothing is ticked." in frame(app)
        await pilot.press("down", "space", *keys)
        await pilot.pause()
        assert set(picker._chosen) == {"b"}
        assert "[ ] Anna Leeds" in frame(app)
        assert await ask(pilot, Picker("Which entries?", entries, several=True), "space", "f2") == ["a"]


async def test_the_line_below_tells_which_key_ticks_and_the_next_search_begins_anew(app: App[None]) -> None:
    """Else Space goes into the search as was not said, and after the first State no second is found."""
    async with app.run_test(size=(80, 24)) as pilot:
        picker = Picker("Nationalities", STATES, several=True)
        assert await ask(pilot, picker, *"kenya") == "nothing yet"
        assert "Space or Enter" not in frame(app)
        assert "Enter ticks or unticks" in frame(app)
        await pilot.press("enter")
        await pilot.pause()
        assert "Space or Enter ticks" in frame(app)
        await pilot.press(*"uganda", "enter", "space", "space")
        await pilot.pause()
        assert list(picker._chosen) == ["KE", "UG"]


@pytest.mark.parametrize(
    ("typed", "code"), [("uae", "AE"), ("usa", "US"), ("uk", "GB"), ("drc", "CD"), ("rok", "KR"), ("emirati", "AE")]
)
async def test_a_state_is_found_by_what_people_call_it(app: App[None], typed: str, code: str) -> None:
    """“UAE” is in none of the names, so that who types it is told that no such State exists."""
    async with app.run_test(size=(80, 24)) as pilot:
        picker = Picker("State", STATES, also={each: also_called(each) for each, _name in STATES})
        assert await ask(pilot, picker, *typed, "enter") == [code]


async def test_an_empty_list_does_not_blame_the_typing(app: App[None]) -> None:
    """Else the drafter looks for letters to delete."""
    async with app.run_test(size=(80, 24)) as pilot:
        await ask(pilot, Picker("Annexes", []))
        assert "There is nothing to choose from yet." in frame(app)
