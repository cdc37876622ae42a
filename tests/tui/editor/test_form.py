"""Filling in: what is typed is an answer, and only the questions that are asked are on the page."""

import re
from datetime import date

import pytest
from textual import events
from textual.widgets import Input

from mla_assistant.drafting.fields import FieldSpec, options
from mla_assistant.register.store import Register
from mla_assistant.requests.asking import Asking
from mla_assistant.tui.editor.controls.line import LineControl
from mla_assistant.tui.editor.controls.text import ProseControl
from mla_assistant.tui.widgets.picker import Picker
from tests.tui.editor.at_work import blank, drafting, example


async def test_what_is_typed_is_answered_and_saved(register: Register) -> None:
    """Else the drafter types for nothing."""
    async with drafting(register, blank()) as drafter:
        await drafter.go("header.reference")
        await drafter.type("MLA-7")
        assert drafter.session.get("header.reference") == "MLA-7"
        await drafter.until(lambda: not drafter.screen.keeper.saver.unsaved)
        assert register.load(drafter.screen.keeper.draft).answers["header"] == {"reference": "MLA-7"}
        await drafter.until(lambda: "Saved" in drafter.frame.splitlines()[0])


async def test_enter_goes_to_the_next_question_and_the_end_of_a_page_to_the_next_section(register: Register) -> None:
    """Else a request can't be filled in from beginning to end without looking for keys."""
    async with drafting(register, blank()) as drafter:
        await drafter.press("enter")
        assert drafter.questions[0] == "requested.state"
        await drafter.press("tab", "tab", "tab", "enter")
        assert drafter.form.here == "header"
        await drafter.press("enter")
        assert drafter.form.row is not None
        assert drafter.form.row.path == "header.date"


async def test_a_question_comes_and_goes_with_the_answer_it_depends_on(register: Register) -> None:
    """Else the drafter answers what does not arise, or is never asked what does."""
    async with drafting(register, blank()) as drafter:
        await drafter.go("handling.urgent")
        assert "handling.urgent_reason" not in drafter.questions
        await drafter.press("y")
        assert drafter.session.get("handling.urgent") == "yes"
        assert drafter.questions[-2:] == ["handling.urgent_reason", "handling.needed_by"]
        await drafter.press("right")
        assert "handling.urgent_reason" not in drafter.questions


async def test_space_goes_round_the_choices(register: Register) -> None:
    """Else the key that chooses in every other form moves on, and the question stays open."""
    async with drafting(register, blank()) as drafter:
        await drafter.go("handling.urgent")
        chosen = []
        for _press in range(3):
            await drafter.press("space")
            chosen.append(drafter.session.get("handling.urgent"))
        assert chosen == ["yes", "no", "yes"]


async def test_an_answer_that_is_no_longer_asked_for_does_not_lie_in_the_draft_unseen(register: Register) -> None:
    """Else a reason given for urgency travels on in a request that is not urgent."""
    async with drafting(register, blank()) as drafter:
        await drafter.go("handling.urgent")
        await drafter.press("y", "tab")
        await drafter.type("flight")
        await drafter.press("shift+tab", "n")
        assert "handling.urgent_reason" in drafter.questions
        assert "No longer asked" in drafter.frame


async def test_less_usual_questions_are_one_key_away(register: Register) -> None:
    """Else a page shows everything a lawyer hardly ever needs."""
    async with drafting(register, blank()) as drafter:
        await drafter.go("facts")
        assert drafter.questions == ["facts.summary", "facts.evidence_held"]
        await drafter.press("f7")
        assert "facts.money_flow" in drafter.questions
        await drafter.press("f7")
        assert "facts.money_flow" not in drafter.questions


async def test_less_usual_questions_that_are_wanted_once_are_there_on_the_next_page_too(register: Register) -> None:
    """Else the key is pressed anew for each of ten annexes, and a page left open still shows what was put away."""
    annexes = {"annexes": [{"id": "a1", "title": "Map"}, {"id": "a2", "title": "Photograph"}]}
    async with drafting(register, blank() | annexes) as drafter:
        less_usual: dict[str, set[str]] = {}
        for entry in ("annexes.a1", "annexes.a2"):
            await drafter.go(entry)
            usual = {*drafter.questions}
            await drafter.press("f7")
            less_usual[entry] = {*drafter.questions} - usual
            await drafter.press("f7")
            assert less_usual[entry]
        await drafter.go("annexes.a1")
        await drafter.press("f7")
        await drafter.go("annexes.a2")
        assert less_usual["annexes.a2"] <= {*drafter.questions}
        await drafter.press("f7")
        await drafter.go("annexes.a1")
        assert not less_usual["annexes.a1"] & {*drafter.questions}


async def test_a_page_of_less_usual_questions_only_does_not_open_empty(register: Register) -> None:
    """Else the drafter stands before a page with nothing on it, and a section that is never done."""
    async with drafting(register, blank("extradition"), (100, 30)) as drafter:
        assert re.search(r"What is asked for +if needed", drafter.frame)
        await drafter.go("asked")
        assert drafter.questions == ["asked.what"]


async def test_what_a_real_extradition_nearly_always_says_is_asked_at_once(register: Register) -> None:
    """Else indictment and aliases wait behind a key that nobody presses, and the request comes back."""
    answers = blank("extradition") | {"proceedings": {"purpose": "for_prosecution"}, "offences": [{"id": "o1"}]}
    async with drafting(register, answers) as drafter:
        for page, question in (
            ("proceedings", "proceedings.charges.date"),
            ("sought", "sought.aliases"),
            ("surrender", "surrender.property"),
            ("offences.o1", "offences.o1.committed_to"),
        ):
            await drafter.go(page)
            await drafter.pause()
            assert question in drafter.questions
        dates = [path for path in drafter.questions if "committed" in path]
        assert dates == [f"offences.o1.committed_{each}" for each in ("from", "to", "period")]


async def test_the_line_above_says_of_which_decision_the_date_is(register: Register) -> None:
    """Else the day of the warrant is typed into the judgment, two screens below their headings."""
    async with drafting(register, blank("extradition") | {"proceedings": {"purpose": "for_both"}}) as drafter:
        for decision, name in (("warrant", "Warrant of arrest"), ("judgment", "Judgment")):
            await drafter.go(f"proceedings.{decision}.date")
            await drafter.pause()
            assert drafter.frame.splitlines()[1].endswith(f"› {name}")


async def test_a_choice_from_an_empty_list_says_where_its_entries_come_from(register: Register) -> None:
    """Else the drafter is told to delete letters that nobody typed."""
    async with drafting(register, blank("extradition") | {"proceedings": {"purpose": "for_sentence"}}) as drafter:
        await drafter.go("proceedings.judgment.annex")
        await drafter.press("enter")
        await drafter.until(lambda: "“Annexes” has no entry" in drafter.frame)
        await drafter.press("enter")
        await drafter.until(lambda: drafter.form.here == "annexes")


async def test_a_less_usual_question_stays_once_it_is_answered(register: Register) -> None:
    """Else what was answered vanishes from the page."""
    async with drafting(register, blank()) as drafter:
        await drafter.go("facts")
        await drafter.press("f7")
        await drafter.go("facts.damage")
        await drafter.type("ruin")
        await drafter.press("f7")
        assert drafter.questions == ["facts.summary", "facts.evidence_held", "facts.damage"]


async def test_what_is_missing_is_told_when_the_drafter_leaves_the_question(register: Register) -> None:
    """Else a fresh page is a wall of reproaches, or what is missing is never said."""
    async with drafting(register, blank()) as drafter:
        await drafter.go("header")
        assert drafter.complaints("header.reference") == []
        await drafter.press("tab")
        assert drafter.complaints("header.reference")
        assert drafter.complaints("header.date") == []
        await drafter.press("shift+tab")
        await drafter.type("7")
        assert drafter.complaints("header.reference") == []


async def test_a_day_that_does_not_exist_stays_as_typed_with_its_error_beside_it(register: Register) -> None:
    """Else a slip of the finger loses the date, or goes out as it is."""
    async with drafting(register, blank()) as drafter:
        await drafter.go("header.date")
        await drafter.type("2026-02-31")
        await drafter.press("tab")
        assert drafter.session.get("header.date") == "2026-02-31"
        control = drafter.control("header.date")
        assert isinstance(control, LineControl)
        assert control.value == "2026-02-31"
        assert drafter.complaints("header.date")


async def test_not_known_with_its_reason_is_an_answer(register: Register) -> None:
    """Else a blank says nothing about what was tried."""
    answers = blank() | {"persons": [{"id": "p1", "kind": "natural"}]}
    async with drafting(register, answers) as drafter:
        await drafter.go("persons.p1.birth_place")
        await drafter.press("f4")
        await drafter.press("enter")
        await drafter.type("no register there")
        await drafter.press("enter")
        assert drafter.session.get("persons.p1.birth_place") == {"not_known": "no register there"}
        assert "not known: no register there" in drafter.frame
        await drafter.type("Oran")
        assert drafter.session.get("persons.p1.birth_place") == "Oran"


async def test_does_not_apply_is_an_answer_that_delete_takes_back(register: Register) -> None:
    """Else the drafter has to invent something where nothing fits."""
    answers = blank() | {"persons": [{"id": "p1", "kind": "natural"}]}
    async with drafting(register, answers) as drafter:
        await drafter.go("persons.p1.given_names")
        await drafter.press("f4", "tab", "enter")
        assert drafter.session.get("persons.p1.given_names") == {"does_not_apply": True}
        assert "does not apply" in drafter.frame
        await drafter.press("backspace")
        assert drafter.session.get("persons.p1.given_names") is None


async def test_a_choice_among_many_opens_with_a_letter(register: Register) -> None:
    """Else 249 States have to be scrolled through."""
    async with drafting(register, blank()) as drafter:
        await drafter.go("requested.state")
        await drafter.type("malta")
        await drafter.press("enter")
        assert drafter.session.get("requested.state") == "MT"
        assert "Malta" in drafter.frame.splitlines()[0]
        await drafter.press("delete")
        assert drafter.session.get("requested.state") is None


@pytest.mark.parametrize(
    ("place", "typed", "keys", "given"),
    [
        ("offences.o1.kinds", "brib", ["enter", "f2"], ["corruption"]),
        ("annexes.a1.kind", "affid", ["enter"], "sworn_statement"),
    ],
)
async def test_a_code_is_found_by_the_word_that_a_lawyer_has_for_it(
    register: Register, place: str, typed: str, keys: list[str], given: object
) -> None:
    """Else “bribery” finds nothing, and the offence is called another one that no treaty is about."""
    answers = blank() | {"offences": [{"id": "o1"}], "annexes": [{"id": "a1"}]}
    async with drafting(register, answers) as drafter:
        await drafter.go(place)
        await drafter.press("enter", *typed, *keys)
        assert drafter.session.get(place) == given


async def test_several_of_a_list_can_be_ticked(register: Register) -> None:
    """Else a witness has one nationality by force."""
    answers = blank() | {"persons": [{"id": "p1", "kind": "natural"}]}
    async with drafting(register, answers) as drafter:
        await drafter.go("persons.p1.nationalities")
        await drafter.press("enter")
        await drafter.type("malta")
        await drafter.press("enter", "f2")
        assert drafter.session.get("persons.p1.nationalities") == ["MT"]


async def test_a_reference_is_chosen_by_name_and_says_when_its_item_is_gone(register: Register) -> None:
    """Else a measure points to nobody and nobody sees it."""
    answers = blank() | {
        "persons": [{"id": "p1", "kind": "natural", "family_name": "Idris"}],
        "measures": [{"id": "m1", "type": "statement"}],
    }
    async with drafting(register, answers) as drafter:
        await drafter.go("measures.m1.witness")
        await drafter.press("enter", "enter")
        assert drafter.session.get("measures.m1.witness") == "p1"
        assert "Idris" in drafter.frame
        await drafter.go("persons")
        await drafter.press("delete")
        await drafter.go("measures.m1.witness")
        await drafter.until(lambda: "Idris (no longer there)" in drafter.frame)


async def test_a_changed_paragraph_keeps_its_id_and_language(register: Register) -> None:
    """Else every translation is lost with the first correction."""
    summary = [
        {"id": "t1", "text": "One."},
        {"id": "t2", "text": "Deux.", "language": "fr"},
        {"id": "t3", "text": "Three."},
    ]
    async with drafting(register, blank() | {"facts": {"summary": summary}}) as drafter:
        await drafter.go("facts.summary")
        control = drafter.control("facts.summary")
        assert isinstance(control, ProseControl)
        assert "paragraph 2: French" in drafter.frame
        control.cursor_location = (2, 5)
        await drafter.type("!")
        await drafter.press("enter", "enter")
        await drafter.type("new")
        assert drafter.session.get("facts.summary") == [
            {"id": "t1", "text": "One."},
            {"id": "t2", "text": "Deux.!", "language": "fr"},
            {"id": "t4", "text": "new"},
            {"id": "t3", "text": "Three."},
        ]


async def test_the_language_of_a_paragraph_is_set_where_the_cursor_is(register: Register) -> None:
    """Else a quoted statute is taken for a text to be translated."""
    async with drafting(register, blank() | {"facts": {"summary": "One.\n\nاثنان"}}) as drafter:
        await drafter.go("facts.summary")
        control = drafter.control("facts.summary")
        assert isinstance(control, ProseControl)
        control.cursor_location = (2, 1)
        await drafter.press("ctrl+l")
        await drafter.type("arabic")
        await drafter.press("enter")
        assert [block.get("language") for block in drafter.session.get("facts.summary")] == [None, "ar"]


async def test_pasted_lines_are_joined_and_none_is_lost(register: Register) -> None:
    """Else an address of three lines loses two of them without a word."""
    async with drafting(register, blank()) as drafter:
        await drafter.go("header.subject")
        await drafter.paste("Financing\nof\r\nterrorism\n")
        assert drafter.session.get("header.subject") == "Financing of terrorism"


async def test_200_kilobytes_on_one_line_are_refused_in_one_sentence(register: Register) -> None:
    """Else one paste makes the program unusable."""
    async with drafting(register, blank()) as drafter:
        await drafter.go("header.subject")
        await drafter.paste("x" * 200_000)
        assert drafter.session.get("header.subject") is None
        await drafter.until(lambda: "What you pasted has 200,000 characters" in drafter.frame)
        await drafter.type("a")
        assert drafter.session.get("header.subject") == "a"


async def test_200_kilobytes_of_prose_are_split_and_none_is_lost(register: Register) -> None:
    """Else every key afterwards takes a second, or half of the statement is gone."""
    text = "word " * 40_000
    async with drafting(register, blank()) as drafter:
        await drafter.go("facts.summary")
        await drafter.paste(text)
        blocks = drafter.session.get("facts.summary")
        assert max(len(block["text"]) for block in blocks) <= 5_000
        assert " ".join(block["text"] for block in blocks).split() == text.split()
        await drafter.type("z")
        assert drafter.session.get("facts.summary")[-1]["text"].endswith("z")


async def test_hostile_text_is_shown_as_it_is(register: Register) -> None:
    """Else a name in a draft from abroad acts on the screen."""
    hostile = "[bold]A[/bold] {{ x }} </w:t> [@click=app.bell]B[/]"
    answers = blank() | {
        "header": {"subject": hostile, "reference": hostile},
        "persons": [{"id": "p1", "kind": "natural", "family_name": hostile}],
    }
    async with drafting(register, answers, (150, 45)) as drafter:
        assert "[bold]A[/bold] {{ x }}" in drafter.frame.splitlines()[0]
        await drafter.go("header.subject")
        assert drafter.frame.count(hostile) >= 2
        await drafter.go("persons")
        assert "[bold]A[/bold] {{ x }} </w:t>" in drafter.frame


async def test_the_whole_screen_for_one_text_answers_as_it_is_typed(register: Register) -> None:
    """Else a crash takes the long statement of facts with it."""
    async with drafting(register, example("extradition")) as drafter:
        await drafter.go("facts.summary")
        before = drafter.session.get("facts.summary")
        await drafter.press("f4")
        await drafter.type("X")
        assert drafter.session.get("facts.summary")[0]["text"] == "X" + before[0]["text"]
        assert drafter.session.get("facts.summary")[0]["id"] == before[0]["id"]
        await drafter.press("escape")
        control = drafter.control("facts.summary")
        assert isinstance(control, ProseControl)
        assert control.text.startswith("X" + before[0]["text"][:20])


async def test_a_line_that_goes_on_beyond_its_end_says_so(register: Register) -> None:
    """Else half a subject is read as the whole."""
    answers = blank() | {"header": {"subject": "Investigation into the alleged financing of " + "w" * 40 + " END"}}
    async with drafting(register, answers) as drafter:
        await drafter.go("header.date")
        line = next(line for line in drafter.frame.splitlines() if "alleged financing" in line)
        assert line.rstrip().endswith("w…")
        await drafter.go("header.subject")
        await drafter.press("end")
        assert "www END" in drafter.frame


@pytest.mark.parametrize(
    ("place", "key"),
    [
        ("header.reference", "tab"),
        ("header.reference", "enter"),
        ("header.reference", "down"),
        ("facts.summary", "tab"),
    ],
)
async def test_what_is_typed_ahead_goes_where_the_cursor_will_be(register: Register, place: str, key: str) -> None:
    """Else, over a slow line, the date of a judgment stands behind the name of the court, and nobody looks back."""
    async with drafting(register, blank()) as drafter:
        await drafter.go(place)
        for name in (*"one", key, *"2026"):
            drafter.app.post_message(events.Key(name, name if len(name) == 1 else None))
        await drafter.until(lambda: "2026" in str(drafter.session.answers))
        assert "2026" not in str(drafter.session.get(place))
        assert "one" in str(drafter.session.get(place))


async def test_letters_that_come_in_a_burst_open_one_list_and_none_is_lost(register: Register) -> None:
    """Else a slow line opens one window for each letter, and each has to be closed."""
    async with drafting(register, blank()) as drafter:
        await drafter.go("requested.state")
        control = drafter.focused
        assert control is not None
        for letter in "malta":
            control.post_message(events.Key(letter, letter))
        await drafter.pause()
        await drafter.press("enter")
        assert drafter.session.get("requested.state") == "MT"
        assert drafter.app.screen is drafter.screen


async def test_a_name_typed_on_a_choice_chooses_nothing(register: Register) -> None:
    """Else “Marlow”, typed one question too early, makes a legal person of him."""
    answers = blank() | {"persons": [{"id": "p1"}]}
    async with drafting(register, answers) as drafter:
        await drafter.go("persons.p1.kind")
        for letter in ("M", "a", "r", "l", "o", "w", "space", "n"):
            drafter.app.post_message(events.Key(letter, " " if letter == "space" else letter))
        await drafter.pause()
        assert drafter.session.get("persons.p1.kind") is None


async def test_a_group_of_answers_is_taken_out_by_the_key_that_takes_out_an_answer(register: Register) -> None:
    """Else a court that was entered by mistake has to be emptied line by line, and Del seems to be broken."""
    court = {"name": "Special Court", "address": "Delhi"}
    async with drafting(register, blank() | {"requesting": {"validating_authority": court}}) as drafter:
        await drafter.go("requesting.validating_authority")
        await drafter.press("escape", "delete")
        assert drafter.session.get("requesting.validating_authority") is None
        assert "Taken out: Special Court" in drafter.told[-1]
        await drafter.press("ctrl+z")
        assert drafter.session.get("requesting.validating_authority") == court


async def test_today_is_a_date(register: Register) -> None:
    """Else a tired drafter types ten characters, and first has to find out in which order."""
    async with drafting(register, blank()) as drafter:
        await drafter.go("header.date")
        await drafter.type("today")
        await drafter.until(lambda: drafter.session.get("header.date"))
        assert drafter.session.get("header.date") == date.today().isoformat()


async def test_letters_typed_fast_on_a_choice_all_arrive_in_order(register: Register) -> None:
    """Else “Kenya” typed in one go finds another State, or none."""
    async with drafting(register, blank()) as drafter:
        await drafter.go("requested.state")
        for letter in "kenya":
            drafter.app.post_message(events.Key(letter, letter))
        await drafter.until(lambda: isinstance(drafter.app.screen, Picker))
        await drafter.until(lambda: drafter.app.screen.query_one(Input).value == "kenya")
        await drafter.press("enter")
        assert drafter.session.get("requested.state") == "KE"


async def test_a_text_has_keys_for_its_start_and_end_and_leaves_pages_to_the_page(register: Register) -> None:
    """Else the top of a long statement is two hundred arrow keys away, and Page Down is dead in a short one."""
    async with drafting(register, example("extradition")) as drafter:
        await drafter.go("facts.summary")
        text = drafter.control("facts.summary")
        assert isinstance(text, ProseControl)
        await drafter.press("ctrl+end")
        assert text.cursor_location == text.document.end
        await drafter.press("ctrl+home")
        assert text.cursor_location == (0, 0)
        text.load_text("short")
        await drafter.pause()
        at = drafter.page.scroll_offset.y
        await drafter.press("pagedown")
        await drafter.until(lambda: drafter.page.scroll_offset.y > at)


async def test_a_row_says_what_is_behind_it_however_deep_it_lies(register: Register) -> None:
    """Else an authority with a telephone number reads as not filled in."""
    authorities = {
        "central_authority": {"telephone": "+254 20 123456"},
        "conducting_authority": {"telephone": "ext. 12"},
    }
    async with drafting(register, blank() | {"requesting": authorities}, (80, 60)) as drafter:
        await drafter.go("requesting")
        await drafter.until(lambda: "▸ +254 20 123456" in drafter.frame and "▸ ext. 12" in drafter.frame)


async def test_the_languages_of_the_requested_state_stand_first(register: Register) -> None:
    """Else every list of languages begins with Abkhazian."""
    async with drafting(register, blank() | {"requested": {"state": "MT"}}) as drafter:
        spec = FieldSpec("language", Asking("Language"), "choice", names="language")
        first, second, third = options(spec, drafter.session.answers)[:3]
        assert ({first[1], second[1]}, third[1]) == ({"Maltese", "English"}, "Abkhazian")


async def test_a_group_that_something_is_missing_of_is_shown_whole(register: Register) -> None:
    """Else the page says that there is no order, and has no place for its court, date and number."""
    order = [f"measures.m1.order.{name}" for name in ("title", "court", "date", "number", "annex")]
    measure = {"id": "m1", "type": "restraint"}
    async with drafting(register, blank() | {"measures": [measure]}, (100, 60)) as drafter:
        await drafter.go("measures.m1")
        await drafter.pause()
        assert {*order, "measures.m1.order_missing"} <= {*drafter.questions}
        for _helping in range(4):
            await drafter.press("f7")
            asked = [path for path in drafter.questions if path in order]
            assert asked in ([], order)
