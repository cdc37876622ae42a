"""Lists: add, open, remove, move; undo everywhere."""

import pytest
from textual.widgets import OptionList

from mla_assistant.register.store import Register
from mla_assistant.requests.finding import Step
from mla_assistant.requests.paths import Answers
from mla_assistant.tui.editor.controls.text import ProseControl
from mla_assistant.tui.editor.lines import Lines
from mla_assistant.tui.editor.onward import Onward
from mla_assistant.tui.widgets.picker import Picker
from tests.tui.editor.at_work import blank, drafting, example


def two_persons() -> Answers:
    return blank() | {
        "persons": [
            {"id": "p1", "kind": "natural", "family_name": "Idris"},
            {"id": "p2", "kind": "natural", "family_name": "Okello"},
        ]
    }


def names(answers: Answers) -> list[str]:
    return [person["family_name"] for person in answers["persons"]]


async def test_an_added_entry_is_opened_at_once_and_escape_leads_back_to_it(register: Register) -> None:
    """Else adding a person takes three steps, and the way back is lost."""
    async with drafting(register, two_persons()) as drafter:
        await drafter.go("persons")
        await drafter.press("ctrl+n")
        assert drafter.form.here == "persons.p3"
        await drafter.press("n", "tab")
        await drafter.type("Mwangi")
        await drafter.press("escape")
        assert drafter.form.here == "persons"
        assert names(drafter.session.answers) == ["Idris", "Okello", "Mwangi"]
        assert "3. Mwangi" in drafter.frame
        await drafter.press("enter")
        assert drafter.form.here == "persons.p3"


async def test_an_entry_that_was_left_empty_is_taken_away_again(register: Register) -> None:
    """Else a slip of the finger is an offence without a name, and an issued request counts as changed."""
    async with drafting(register, two_persons()) as drafter:
        before = drafter.session.answers
        for typed_and_erased in ([], ["tab", "x", "backspace"]):
            await drafter.go("persons")
            await drafter.press("ctrl+n", *typed_and_erased, "escape")
            assert drafter.form.here == "persons"
            assert drafter.session.answers == before
            assert "Nothing was entered, so the new entry was taken away again." in drafter.told
        await drafter.press("enter", "tab", "end", "backspace", "escape")
        assert names(drafter.session.answers) == ["Idri", "Okello"]


async def test_the_key_for_hidden_questions_adds_nothing_to_a_list(register: Register) -> None:
    """Else who looks for more questions changes the draft instead."""
    async with drafting(register, two_persons()) as drafter:
        await drafter.go("persons")
        await drafter.press("f7")
        assert drafter.form.here == "persons"
        assert names(drafter.session.answers) == ["Idris", "Okello"]


async def test_of_several_kinds_one_is_chosen_when_adding(register: Register) -> None:
    """Else every measure is of the first kind."""
    async with drafting(register, blank()) as drafter:
        await drafter.go("measures")
        assert "Ctrl+N adds the first entry" in drafter.frame
        await drafter.press("ctrl+n")
        await drafter.type("search")
        await drafter.press("enter")
        assert drafter.session.get("measures") == [{"id": "m1", "type": "search"}]
        assert "Search and seizure" in drafter.frame.splitlines()[1]


async def test_a_removed_entry_comes_back_by_undo(register: Register) -> None:
    """Else one slip of the finger costs a person with all answers."""
    async with drafting(register, two_persons()) as drafter:
        await drafter.go("persons")
        await drafter.press("delete")
        assert names(drafter.session.answers) == ["Okello"]
        await drafter.until(lambda: "Ctrl+Z brings it back" in drafter.frame)
        await drafter.press("ctrl+z")
        assert names(drafter.session.answers) == ["Idris", "Okello"]
        await drafter.press("ctrl+y")
        assert names(drafter.session.answers) == ["Okello"]


async def test_delete_beside_the_list_removes_nothing(register: Register) -> None:
    """Else a person vanishes while the cursor is somewhere else."""
    async with drafting(register, two_persons()) as drafter:
        await drafter.go("persons")
        await drafter.press("tab", "delete")
        assert names(drafter.session.answers) == ["Idris", "Okello"]


async def test_entries_can_be_put_in_another_order(register: Register) -> None:
    """Else the numbers in the document are those of the order of typing."""
    async with drafting(register, two_persons()) as drafter:
        await drafter.go("persons")
        await drafter.press("ctrl+down")
        assert names(drafter.session.answers) == ["Okello", "Idris"]
        await drafter.press("ctrl+up")
        assert names(drafter.session.answers) == ["Idris", "Okello"]


async def test_the_page_of_an_entry_that_undo_took_away_is_left(register: Register) -> None:
    """Else the drafter types into an entry that is not there."""
    async with drafting(register, two_persons()) as drafter:
        await drafter.go("persons")
        await drafter.press("ctrl+n")
        assert drafter.form.here == "persons.p3"
        await drafter.press("ctrl+z")
        assert drafter.form.here == "persons"
        assert names(drafter.session.answers) == ["Idris", "Okello"]


async def test_a_new_entry_under_an_old_id_has_a_page_of_its_own_kind(register: Register) -> None:
    """Else the questions of a removed search are asked about bank records."""
    async with drafting(register, blank()) as drafter:
        for kind, question in (("search", "measures.m1.premises"), ("bank", "measures.m1.accounts")):
            await drafter.go("measures")
            await drafter.press("ctrl+n")
            await drafter.type(kind)
            await drafter.press("enter")
            assert question in drafter.questions
            await drafter.press("escape", "delete")


async def test_undo_goes_to_what_it_took_back(register: Register) -> None:
    """Else something changes somewhere and nobody sees what."""
    async with drafting(register, example("mutual_assistance")) as drafter:
        await drafter.go("header.subject")
        await drafter.press("end")
        await drafter.type("!")
        await drafter.go("requested.channel")
        before = drafter.session.get("header.subject")
        await drafter.press("ctrl+z")
        assert drafter.session.get("header.subject") == before[:-1]
        assert drafter.form.row is not None
        assert drafter.form.row.path == "header.subject"


async def test_what_is_typed_after_a_pause_is_a_step_of_its_own(register: Register) -> None:
    """Else one undo takes back a whole morning of one statement."""
    async with drafting(register, blank()) as drafter:
        await drafter.go("header.subject")
        await drafter.type("one")
        drafter.form.pause_after = 0.0
        await drafter.type("2")
        await drafter.press("ctrl+z")
        assert drafter.session.get("header.subject") == "one"


async def test_a_list_inside_an_entry_opens_as_a_page_below_it(register: Register) -> None:
    """Else accounts have no place."""
    async with drafting(register, example("mutual_assistance")) as drafter:
        measure = next(m for m in drafter.session.answers["measures"] if m["type"] == "records")
        place = f"measures.{measure['id']}.accounts"
        await drafter.go(place)
        await drafter.press("enter")
        assert drafter.form.here == f"{place}.{measure['accounts'][0]['id']}"
        assert drafter.frame.splitlines()[1].count("›") == 3
        await drafter.press("escape", "escape")
        assert drafter.form.here == f"measures.{measure['id']}"
        assert drafter.form.row is not None
        assert drafter.form.row.path == place
        await drafter.press("escape", "escape")
        assert drafter.focused is drafter.screen.tasks


async def test_undo_in_a_text_goes_on_where_the_text_ends(register: Register) -> None:
    """Else the key is dead in the longest answers: after the whole screen, and between two questions."""
    async with drafting(register, blank("extradition")) as drafter:
        drafter.form.pause_after = 0
        await drafter.go("header.subject")
        await drafter.type("s")
        await drafter.go("facts.summary")
        await drafter.type("ab")
        await drafter.press("f4")
        await drafter.type("c")
        await drafter.press("escape")
        text = drafter.control("facts.summary")
        assert isinstance(text, ProseControl)
        seen = []
        for _key in "abc":
            await drafter.press("ctrl+z")
            seen.append(text.text)
        assert seen == ["ab", "a", ""]
        await drafter.press("ctrl+z")
        assert not drafter.session.get("header.subject")
        await drafter.press("ctrl+y", "ctrl+y")
        assert text.text == "a"


async def test_undo_and_redo_say_what_they_took_and_go_there(register: Register) -> None:
    """Else a key pressed in one place changes another, and nobody knows."""
    async with drafting(register, two_persons()) as drafter:
        await drafter.go("header.subject")
        await drafter.type("one")
        await drafter.go("persons")
        await drafter.press("delete", "ctrl+z")
        await drafter.until(lambda: "Back again: Persons concerned › Idris" in drafter.told)
        await drafter.press("down", "ctrl+y")
        await drafter.until(lambda: "Done again: Persons concerned › Idris" in drafter.told)
        await drafter.press("ctrl+z", "ctrl+z")
        await drafter.until(lambda: "Taken back: This request › Subject" in drafter.told)
        assert drafter.form.place == "header.subject"


async def test_a_remedy_taken_back_is_named_too(register: Register) -> None:
    """Else what one key did in three places comes undone unseen."""
    async with drafting(register, two_persons()) as drafter:
        await drafter.go("persons")
        drafter.form.apply((Step("set", "header.subject", "x"), Step("remove", "persons.p2")))
        await drafter.press("ctrl+z")
        await drafter.until(lambda: "Taken back: This request › Subject; Persons concerned › Okello" in drafter.told)


async def test_letters_typed_at_a_list_are_answered(register: Register) -> None:
    """Else a name typed at the table of persons is gone without a word."""
    async with drafting(register, two_persons(), (100, 30)) as drafter:
        await drafter.go("persons")
        await drafter.type("mwangi")
        await drafter.until(lambda: any("Ctrl+N adds one" in told for told in drafter.told))
        assert drafter.frame.count("nothing is typed here") == 1
        assert names(drafter.session.answers) == ["Idris", "Okello"]
        await drafter.go("measures")
        await drafter.type("s")
        await drafter.until(lambda: "Ctrl+N adds the first entry" in drafter.frame)
        await drafter.press("escape", "s")
        await drafter.until(lambda: "F3 finds a word" in drafter.frame)


async def test_removing_somebody_who_is_referred_to_says_so_and_leaves_the_name(register: Register) -> None:
    """Else an offence is about `p1`, and nobody knows who that was."""
    async with drafting(register, two_persons() | {"offences": [{"id": "o1", "persons": ["p1"]}]}) as drafter:
        await drafter.go("offences.o1.persons")
        await drafter.until(lambda: "Idris" in drafter.frame)
        await drafter.go("persons")
        await drafter.press("delete")
        await drafter.until(lambda: any("Answers that pointed to it: 1." in told for told in drafter.told))
        await drafter.go("offences.o1.persons")
        await drafter.until(lambda: "Idris (no longer there)" in drafter.frame)


@pytest.mark.parametrize(
    ("word", "type"),
    [
        ("freeze", "restraint"),
        ("seize", "restraint"),
        ("trace", "asset_tracing"),
        ("confiscate", "confiscation"),
        ("email", "stored_data"),
        ("crypto", "restraint"),
        ("bitcoin", "asset_tracing"),
        ("wallet", "records"),
        ("passport", "documents"),
        ("wiretap", "live_data"),
    ],
)
async def test_assistance_is_found_by_the_plain_word_for_it(register: Register, word: str, type: str) -> None:
    """Who wants an account frozen types “freeze”, and is told that there is no such thing."""
    async with drafting(register, blank()) as drafter:
        await drafter.go("measures")
        await drafter.press("ctrl+n")
        await drafter.type(word)
        picker = drafter.app.screen
        assert isinstance(picker, Picker)
        offered = picker.query_one(OptionList)
        assert type in [offered.get_option_at_index(n).id for n in range(offered.option_count)]


async def test_down_from_the_last_entry_goes_on_to_the_next_section(register: Register) -> None:
    """Else the cursor turns round for ever above a line that cannot be reached by the key that leads there."""
    async with drafting(register, two_persons()) as drafter:
        await drafter.go("persons")
        await drafter.press("down")
        assert drafter.form.entry == "persons.p2"
        await drafter.press("down")
        assert isinstance(drafter.focused, Onward)
        await drafter.press("up")
        assert drafter.form.entry == "persons.p2"
        assert isinstance(drafter.focused, Lines)


async def test_an_entry_that_a_remedy_adds_is_under_the_cursor(register: Register) -> None:
    """Else F6 adds an entry, and the next Enter opens another one, or leaves the page."""
    async with drafting(register, two_persons()) as drafter:
        await drafter.go("persons")
        drafter.form.apply((Step("add", "persons", {"id": "p9", "family_name": "Mwangi"}),))
        await drafter.pause()
        await drafter.press("enter")
        assert drafter.form.here == "persons.p9"
