"""A bilateral treaty of the office's own, entered where bases are chosen."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from mla_assistant.drafting import own_treaty
from mla_assistant.drafting.wording import sentence
from mla_assistant.instruments import export_facts, import_facts, instrument
from mla_assistant.instruments.toml_text import write
from mla_assistant.register.store import Register
from mla_assistant.requests.finding import Step
from mla_assistant.requests.paths import Answers
from mla_assistant.tui.widgets.press import Press
from tests.tui.basis.test_choosing import between, choosing
from tests.tui.editor.at_work import Drafter, drafting

TITLE = "Treaty on Mutual Legal Assistance in Criminal Matters"


@asynccontextmanager
async def entering(register: Register, answers: Answers) -> AsyncIterator[tuple[Drafter, list[tuple[Step, ...]]]]:
    """The form for a treaty, open."""
    async with choosing(register, answers) as (drafter, given):
        await drafter.press("ctrl+n")
        await drafter.until(lambda: "A treaty of your own" in drafter.frame)
        yield drafter, given


async def fill_in(drafter: Drafter) -> None:
    """Everything but the lists, down to the question who read it."""
    await drafter.type(TITLE)
    await drafter.press("enter")
    await drafter.type("AE-KE 2020")
    await drafter.press("enter")
    await drafter.type("1 June 2020")
    await drafter.press(*["tab"] * 7)
    await drafter.type("official gazette of 3 June 2020")
    await drafter.press("tab", "tab", "enter")
    await drafter.type("yes")
    await drafter.press("enter")


async def test_a_treaty_entered_by_keys_stands_in_the_set_and_is_reviewed_like_a_shipped_one(
    register: Register,
) -> None:
    """Else whoever has a treaty in hand must leave the request and make a spreadsheet."""
    async with entering(register, between("KE", "AE")) as (drafter, given):
        await fill_in(drafter)
        await drafter.press("shift+tab", "shift+tab", "shift+tab", "enter")
        await drafter.until(lambda: "The authority that makes the request" in drafter.frame)
        await drafter.type("summary")
        await drafter.press("enter")
        await drafter.until(lambda: "By which article?" in drafter.frame)
        assert "A summary of the facts" in drafter.frame
        await drafter.type("art. 5(1)(b)")
        await drafter.press("enter")
        await drafter.until(lambda: "[x] A summary of the facts" in drafter.frame)
        await drafter.press("escape", "f2")
        await drafter.until(lambda: "In short" in drafter.frame)
        assert "[ ] AE-KE 2020" in drafter.frame
        assert "United Arab Emirates: party, by your office's own entry." in " ".join(drafter.frame.split())
        assert "Bilateral treaty: yes, there is one" in drafter.frame
        await drafter.press("space", "f2")
        await drafter.until(lambda: given)
        drafter.form.apply(given[0])
        (entry,) = drafter.session.get("legal_bases")
        assert (entry["basis"], entry["title"], entry["instrument"]) == ("bilateral_treaty", TITLE, "ae_ke_2020")
        assert entry["both_parties"] == "in force since 1 June 2020 (official gazette of 3 June 2020)"
        assert not drafter.session.findings_at(f"legal_bases.{entry['id']}.both_parties")
        (asked,) = drafter.session.findings_at("facts.summary")
        assert (str(asked.citation), asked.severity) == ("AE-KE 2020 art. 5(1)(b)", "blocks")


async def test_keys_in_a_burst_open_a_list_once(register: Register) -> None:
    """Else text that runs into a button opens a window for each space, and each has to be closed."""
    async with entering(register, between("KE", "AE")) as (drafter, _given):
        form = drafter.app.screen
        button = form.query_one("#articles", Press)
        button.focus()
        await drafter.pause()
        for _ in range(3):
            button.post_message(Press.Pressed(button))
        await drafter.until(lambda: drafter.app.screen is not form)
        await drafter.pause()
        assert drafter.app.screen_stack[-2] is form


async def test_what_the_form_writes_is_what_the_import_writes(register: Register, home: Path) -> None:
    """Else a treaty entered here and one entered by a table are two different things to every check."""
    async with entering(register, between("KE", "AE")) as (drafter, _given):
        await fill_in(drafter)
        await drafter.press("f2")
        await drafter.until(lambda: "In short" in drafter.frame)
    path = home / "facts" / "instruments" / "ae_ke_2020.toml"
    written = path.read_text()
    kept = instrument("ae_ke_2020")
    assert (kept.parties, kept.in_force, kept.verified) == (("AE", "KE"), "2020-06-01", True)
    assert (kept.use.mla, kept.use.extradition, kept.as_of) == (True, False, date.today().isoformat())
    table = export_facts("treaties")
    path.unlink()
    (imported,) = import_facts("treaties", table).treaties
    assert write(imported) == written


@pytest.mark.parametrize(
    ("column", "typed", "words"),
    [
        ("title", "", "Give the title, as the treaty itself has it."),
        ("in_force", "31 February 2020", "Write the date as 2024-03-15"),
        ("in_force", "2099", "This date lies in the future."),
        ("source", "", "a row without a source is not taken"),
        ("as_of", "", "a row without a date is not taken"),
    ],
)
async def test_a_wrong_entry_gets_a_sentence_and_nothing_is_kept(
    register: Register, home: Path, column: str, typed: str, words: str
) -> None:
    """Else a treaty without source or date becomes a fact, or the drafter is left before a form that does nothing."""
    async with entering(register, between("KE", "AE")) as (drafter, _given):
        await fill_in(drafter)
        form: Any = drafter.app.screen
        form._lines[column].input.value = typed
        await drafter.press("f2")
        await drafter.pause()
        assert words in form._lines[column].error
        assert drafter.focused is form._lines[column].input
        assert not list((home / "facts").rglob("*.toml"))


async def test_all_that_is_wrong_is_told_at_once_and_the_cursor_is_at_the_first(register: Register) -> None:
    """Else five answers are mended in five rounds, and each time the drafter thinks that it was the last."""
    async with entering(register, between("KE", "AE")) as (drafter, _given):
        form: Any = drafter.app.screen
        form._lines["in_force"].input.value = "2099"
        form._lines["as_of"].input.value = "some day"
        form._lines["source"].input.focus()
        await drafter.press("f2")
        wrong = [name for name, line in (form._lines | form._choices).items() if line.has_class("-wrong")]
        assert wrong == ["title", "in_force", "source", "as_of", "verified"]
        assert drafter.focused is form._lines["title"].input
        await drafter.until(lambda: "Give the title" in drafter.frame)
        await fill_in(drafter)
        await drafter.press("f2")
        assert [line.id for line in form.query(".-wrong")] == ["as_of"]
        assert drafter.focused is form._lines["as_of"].input


async def test_a_demand_is_entered_with_the_case_in_which_it_is_made(register: Register, home: Path) -> None:
    """Else a judgment is asked of whoever is sought for prosecution, or an office has to make a spreadsheet."""
    async with entering(register, between("KE", "AE", "extradition")) as (drafter, _given):
        await fill_in(drafter)
        await drafter.press("shift+tab", "shift+tab", "shift+tab", "enter")
        await drafter.until(lambda: "Type to find" in drafter.frame)
        await drafter.type("absentia")
        await drafter.press("enter")
        await drafter.until(lambda: "By which article?" in drafter.frame)
        await drafter.type("art. 8")
        await drafter.press("tab", "tab", "tab")
        assert "When is it demanded?" in drafter.frame
        await drafter.press("enter")
        await drafter.type("absence")
        await drafter.press("enter", "tab", "enter")
        await drafter.until(lambda: "[x] What holds of a trial in absentia" in drafter.frame)
        assert "What holds of a trial in absentia (only in absence)" in drafter.frame
        await drafter.press("escape", "f2")
        await drafter.until(lambda: "In short" in drafter.frame)
        assert instrument("ae_ke_2020").extradition_documents[0].applies_when == "convicted_in_absentia"


async def test_what_was_entered_of_a_treaty_is_seen_under_what_it_gives(register: Register) -> None:
    """Else the article on dual criminality is typed in and never seen again, or reads “costs Article 9: costs”."""
    async with entering(register, between("KE", "AE")) as (drafter, given):
        await fill_in(drafter)
        form: Any = drafter.app.screen
        typed = {"mla": "Article 1", "dual_criminality": "art. 4", "costs": "Article 9(1)", "ne_bis_in_idem": "art. 5"}
        for word, article in typed.items():
            text = "Only where the act is an offence in both States." if word == "dual_criminality" else ""
            form._rows["articles"][word] = own_treaty.row("articles", word, article, text)
        await drafter.press("f2")
        await drafter.until(lambda: "[ ] AE-KE 2020" in drafter.frame)
        screen: Any = drafter.app.screen
        said = screen._words.content.plain
        assert "• costs: Article 9(1)" in said
        assert "• ne bis in idem: art. 5" in said
        assert "• dual criminality art. 4: Only where the act is an offence in both States." in said
        await drafter.press("space", "f2")
        await drafter.until(lambda: given)
        drafter.form.apply(given[0])
        (entry,) = drafter.session.get("legal_bases")
        assert entry["articles"] == "1"
        assert not drafter.session.findings_at(f"legal_bases.{entry['id']}.articles")


async def test_a_basis_taken_before_its_treaty_was_entered_whole_takes_the_rest_by_one_key(register: Register) -> None:
    """Else the draft says that no articles are given, and the office reads in its own entry that they are."""
    first = own_treaty.blank("KE", "AE", "mla", date.today()).first
    first = first._replace(title=TITLE, in_force="2020-06-01", verified="yes", source="gazette")
    own_treaty.keep(first, [own_treaty.row("articles", "mla", "Article 9(1)", "")], date.today())
    basis = {"id": "b1", "basis": "bilateral_treaty", "title": TITLE, "instrument": "ae_ke_2020"}
    async with drafting(register, between("KE", "AE") | {"legal_bases": [basis]}) as drafter:
        said = {"articles": "list of instruments has: 9(1)", "both_parties": "in force since 1 June 2020"}
        for field, words in said.items():
            (finding,) = drafter.session.findings_at(f"legal_bases.b1.{field}")
            assert words in sentence(finding, drafter.session.request).what
            drafter.form.apply(finding.remedy)
            assert not drafter.session.findings_at(f"legal_bases.b1.{field}")
        assert drafter.session.get("legal_bases.b1.articles") == "9(1)"
        assert drafter.session.get("legal_bases.b1.both_parties") == "in force since 1 June 2020 (gazette)"


async def test_the_bar_names_the_keys_that_work_where_the_cursor_is(register: Register) -> None:
    """Else Space is offered for what can't be marked, and the way to enter a treaty is gone on the line of one."""
    async with entering(register, between("KE", "AE")) as (drafter, _given):
        await fill_in(drafter)
        await drafter.press("f2")
        await drafter.until(lambda: "[ ] AE-KE 2020" in drafter.frame)

        def bar() -> str:
            return drafter.frame.splitlines()[-1]

        for key in ("Space Mark", "Ctrl+N Add treaty", "F3 Edit treaty"):
            assert key in bar()
        await drafter.press("space")
        for key in ("Space Mark", "F2 Take marked", "Ctrl+N Add treaty"):
            assert key in bar()
        await drafter.press("space", "shift+tab")
        assert "Space Mark" not in bar()
        assert "Edit treaty" not in bar()


async def test_nothing_typed_is_lost_on_escape_without_asking(register: Register) -> None:
    """Else twenty articles are gone by one key."""
    async with entering(register, between("KE", "AE")) as (drafter, _given):
        await drafter.type("Accord")
        await drafter.press("escape")
        await drafter.until(lambda: "If you leave now, what you entered is lost." in drafter.frame)
        await drafter.press("enter")
        await drafter.until(lambda: "Accord" in drafter.frame and "If you leave" not in drafter.frame)
        await drafter.press(*["backspace"] * 6, "escape")
        await drafter.until(lambda: "Which basis?" in drafter.frame)


async def test_an_article_is_named_by_its_number_or_not_at_all(register: Register) -> None:
    """Else the finding cites “yes” as the article that asks."""
    async with entering(register, between("KE", "AE")) as (drafter, _given):
        await drafter.press(*["tab"] * 6, "enter")
        await drafter.until(lambda: "Enter asks for the article" in drafter.frame)
        await drafter.type("dut")
        await drafter.press(*["backspace"] * 3)
        await drafter.type("scope")
        assert "[ ] dual criminality" not in drafter.frame
        await drafter.press("enter")
        await drafter.until(lambda: "By which article?" in drafter.frame)
        assert "│ scope " in drafter.frame
        await drafter.type("yes")
        await drafter.press("enter")
        assert "Name the article by its number" in drafter.frame
        await drafter.press(*["backspace"] * 3)
        await drafter.type("Article IV")
        await drafter.press("enter")
        await drafter.until(lambda: "[x] scope" in drafter.frame)
        assert "Article IV" in drafter.frame


async def test_a_period_is_entered_with_its_article_and_its_length(register: Register) -> None:
    """Else the sixty days after which a person goes free are known to nobody who counts."""
    async with entering(register, between("KE", "AE", "extradition")) as (drafter, _given):
        await drafter.press(*["tab"] * 7, "enter")
        await drafter.until(lambda: "Release from provisional arrest" in drafter.frame)
        await drafter.press("enter")
        await drafter.until(lambda: "How long is it?" in drafter.frame)
        await drafter.type("art. 12(4)")
        await drafter.press("enter")
        assert "Write a whole number of days" in drafter.frame
        await drafter.type("60")
        await drafter.press("enter")
        await drafter.until(lambda: "[x] Release from provisional arrest" in drafter.frame)
        await drafter.press("escape")
        await drafter.until(lambda: "Periods: 1" in drafter.frame)


async def test_an_article_that_was_typed_is_not_lost_on_escape_without_asking(register: Register) -> None:
    """Else a sentence copied out of a gazette is gone by one key."""
    async with entering(register, between("KE", "AE")) as (drafter, _given):
        await drafter.press(*["tab"] * 6, "enter")
        await drafter.until(lambda: "Enter asks for the article" in drafter.frame)
        await drafter.type("scope")
        await drafter.press("enter")
        await drafter.until(lambda: "By which article?" in drafter.frame)
        await drafter.type("Article IV")
        await drafter.press("escape")
        await drafter.until(lambda: "Leave this article?" in drafter.frame)
        await drafter.press("enter")
        await drafter.until(lambda: "Leave this article?" not in drafter.frame)
        assert "Article IV" in drafter.frame


async def test_a_treaty_that_is_not_for_such_requests_does_not_answer_whether_there_is_one(register: Register) -> None:
    """Else nobody looks for the treaty on assistance any more, once one on extradition is entered."""
    async with entering(register, between("KE", "AE")) as (drafter, _given):
        await fill_in(drafter)
        form: Any = drafter.app.screen
        form._choices["serves"].code = "extradition"
        await drafter.press("f2")
        await drafter.until(lambda: "In short" in drafter.frame)
        assert "Bilateral treaty: not checked" in drafter.frame
        assert "which is not for assistance" in " ".join(drafter.frame.replace("│", " ").split())


async def test_a_kept_treaty_is_corrected_and_removed_where_it_stands(register: Register, home: Path) -> None:
    """Else one slip of the pen stays a fact of the office for ever."""
    async with entering(register, between("KE", "AE")) as (drafter, _given):
        await fill_in(drafter)
        await drafter.press("f2")
        await drafter.until(lambda: "In short" in drafter.frame)
        assert "F3 Edit treaty" in drafter.frame
        await drafter.press("f3")
        await drafter.until(lambda: "A treaty of your own" in drafter.frame)
        form: Any = drafter.app.screen
        assert form._lines["title"].value == TITLE
        assert form.flush()
        await drafter.press("tab")
        await drafter.type("AE-KE 2021")
        await drafter.press("f2")
        await drafter.until(lambda: "[ ] AE-KE 2021" in drafter.frame)
        assert [path.stem for path in (home / "facts").rglob("*.toml")] == ["ae_ke_2020"]
        await drafter.press("delete")
        await drafter.until(lambda: "Remove this treaty?" in drafter.frame)
        await drafter.press("enter")
        assert list((home / "facts").rglob("*.toml"))
        await drafter.press("delete", "down", "enter")
        await drafter.until(lambda: "AE-KE 2021" not in drafter.frame and "In short" in drafter.frame)
        assert not list((home / "facts").rglob("*.toml"))
        assert "Bilateral treaty: not checked" in drafter.frame


async def test_what_the_program_ships_is_not_corrected_or_removed(register: Register) -> None:
    """Else Delete on a convention takes it from everybody."""
    async with choosing(register, between("KE", "AE")) as (drafter, _given):
        await drafter.press("down")
        for action in ("correct_treaty", "remove_treaty"):
            assert not drafter.app.screen.check_action(action, ())


async def test_a_treaty_in_a_folder_that_refuses_stays_and_that_is_said(
    register: Register, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else the program says that it is gone, or ends."""

    def refuse(path: Path) -> None:  # as the system does to all but root
        raise PermissionError(13, "Permission denied", str(path))

    async with entering(register, between("KE", "AE")) as (drafter, _given):
        await fill_in(drafter)
        await drafter.press("f2")
        await drafter.until(lambda: "In short" in drafter.frame)
        (path,) = (home / "facts").rglob("*.toml")
        with monkeypatch.context() as system:
            system.setattr("os.unlink", refuse)
            await drafter.press("delete", "down", "enter")
            await drafter.until(lambda: any("can't be deleted" in each for each in drafter.told))
        assert path.is_file()


async def test_a_treaty_that_somebody_else_removed_meanwhile_ends_nothing(register: Register, home: Path) -> None:
    """Else a colleague who tidies the folder of the office closes the program of everybody who looks at the list."""
    async with entering(register, between("KE", "AE")) as (drafter, _given):
        await fill_in(drafter)
        await drafter.press("f2")
        await drafter.until(lambda: "In short" in drafter.frame)
        (path,) = (home / "facts").rglob("*.toml")
        path.unlink()
        await drafter.press("down", "up")
        await drafter.until(lambda: "no longer there" in drafter.frame)


async def test_a_treaty_without_a_list_says_so_where_contents_are_told(register: Register) -> None:
    """Else nothing recorded looks like nothing demanded."""
    async with entering(register, between("KE", "AE")) as (drafter, _given):
        await fill_in(drafter)
        await drafter.press("f2")
        await drafter.until(lambda: "[ ] AE-KE 2020" in drafter.frame)
        screen: Any = drafter.app.screen
        told = next(topic for topic in screen._topics if topic.title == "What the request must hold")
        said = " ".join(text for paragraph in told.paragraphs for text, _style in paragraph)
        assert "AE-KE 2020: no list of contents is recorded. Read in it what a request must hold." in said


async def test_a_list_is_asked_for_where_the_treaty_serves_such_requests(register: Register) -> None:
    """Else a list is filled in that no request is ever measured against."""
    async with entering(register, between("KE", "AE", "extradition")) as (drafter, _given):
        await drafter.press(*["tab"] * 5)
        assert "What a request for extradition must hold: 0" in drafter.frame
        assert "What a request for assistance must hold" not in drafter.frame
