"""Entries come from the library, from another request and from a table, by keys alone."""

import json
from functools import partial
from pathlib import Path

from textual.pilot import Pilot

from mla_assistant import resources
from mla_assistant.drafting import library
from mla_assistant.drafting.profile import (
    drop_signatory,
    keep_signatory,
    kept_signatories,
    read_profile,
    stored,
    write_profile,
)
from mla_assistant.register.rows import DraftId
from mla_assistant.register.store import Register
from mla_assistant.tui.app import MlaApp
from mla_assistant.tui.editor.crumbs import crumbs
from mla_assistant.tui.editor.screen import EditorScreen
from tests.tui.conftest import PASSPHRASE
from tests.tui.editor.at_work import blank, drafting, example
from tests.tui.looking import frame, settle, type_in, until
from tests.tui.test_register_screens import unlock

BLANK = {"kind": "mutual_assistance", "schema_version": 1, "language": "en"}


def two_requests(folder: Path) -> DraftId:
    with Register.open(folder, PASSPHRASE) as register:
        register.new(json.loads(resources.example("mutual_assistance")), "Worked", requested_state="AE")
        return register.new(BLANK, "Fresh")


async def at(pilot: Pilot[None], draft: DraftId, section: str) -> EditorScreen:
    await unlock(pilot)
    await pilot.press("enter")
    await settle(pilot)
    screen = pilot.app.screen
    assert isinstance(screen, EditorScreen)
    await screen.go(section)
    await settle(pilot)
    return screen


async def test_persons_come_from_another_request(cheap_register: Path) -> None:
    """The persons of the case would be typed again for each State."""
    app = MlaApp()
    draft = two_requests(cheap_register)
    async with app.run_test(size=(100, 30)) as pilot:
        screen = await at(pilot, draft, "persons")
        await pilot.press("f4", *"another", "enter")
        await pilot.pause()
        await pilot.press("enter")
        await pilot.pause()
        assert "Mwakitau" in frame(app)
        await pilot.press("enter", "f2")
        await settle(pilot)
        assert [person["family_name"] for person in screen.session.get("persons")] == ["Mwakitau"]
        await pilot.press("ctrl+z")
        assert not screen.session.get("persons")


async def test_each_entry_shows_what_is_its_own(register: Register) -> None:
    """Where two persons' papers have the same numbers inside, the page of one showed the passport of the other."""
    answers = blank()
    answers["persons"] = [
        {"id": id, "kind": "natural", "documents": [{"id": "d1", "document": "pass", "number": number}]}
        for id, number in (("p1", "A1"), ("p2", "B2"))
    ]
    async with drafting(register, answers) as drafter:
        await drafter.go("persons.p2.documents")
        assert "B2" in drafter.frame
        assert crumbs(drafter.session, "persons.p2.documents.d1").endswith("pass B2")


async def test_two_entries_of_one_number_are_both_shown(register: Register) -> None:
    """A draft that was pasted together by hand ended the program, where it could be mended."""
    answers = blank() | {"persons": [{"id": "p1", "family_name": name} for name in ("Okello", "Banda")]}
    async with drafting(register, answers) as drafter:
        await drafter.go("persons")
        assert all(name in drafter.frame for name in ("1. Okello", "2. Banda"))


async def test_an_offence_is_kept_and_used_in_the_next_request(cheap_register: Path, tmp_path: Path) -> None:
    """The law would be copied from the gazette each time."""
    app = MlaApp()
    draft = two_requests(cheap_register)
    async with app.run_test(size=(100, 30)) as pilot:
        screen = await at(pilot, draft, "offences")
        await pilot.press("f4", *"another", "enter")
        await pilot.pause()
        await pilot.press("enter")
        await pilot.pause()
        await pilot.press("enter", "f2")
        await settle(pilot)
        await screen.go("offences")
        await pilot.press("enter")
        await settle(pilot)
        await pilot.press("ctrl+t")  # on the offence's own page, where a line has the cursor
        await type_in(pilot, "Gazette 12")
        await pilot.press("enter")
        await pilot.pause()
        for typed, said in (("spring", "“spring” is no date"), ("2999", "lies in the future")):
            await pilot.press("ctrl+u", *typed, "enter")
            await until(pilot, partial(_is_said, app, said))
        await pilot.press("ctrl+u", *"2025", "enter")
        await until(pilot, lambda: "Law: Anti-Terrorism Act (illustrative text)" in frame(app))
        await pilot.press("enter")
        await settle(pilot)
        await screen.go("offences")
        await pilot.press("delete")
        assert not screen.session.get("offences")
        await pilot.press("ctrl+l")
        await pilot.pause()
        assert "Gazette 12, as of 2025" in " ".join(frame(app).split())
        await pilot.press("enter")
        await settle(pilot)
        assert screen.session.get("offences")[0]["provisions"]
        await pilot.press("f4", *"take", "enter")
        await pilot.pause()
        await pilot.press("enter")
        await pilot.pause()
        assert "hold a copy of their own" in frame(app)
        await pilot.press("right", "enter")
        await settle(pilot)
        assert screen.session.get("offences")[0]["provisions"]
        assert library.entries() == []


async def test_keeping_a_law_again_says_what_it_takes_the_place_of(register: Register) -> None:
    """The source under which the office has the law would be gone, and nobody was asked."""
    answers = example("mutual_assistance")
    library.keep(library.entry_of(answers, "offences.o1", "Gazette 12", "2025"))
    async with drafting(register, answers, (100, 30)) as drafter:
        await drafter.go("offences.o1")
        await drafter.press("ctrl+t")
        await drafter.type("Hearsay")
        await drafter.press("enter", "enter")
        shown = " ".join(drafter.frame.replace("│", " ").split())
        assert "It takes the place of the same law, as it is kept now" in shown
        assert "Gazette" in shown


async def test_an_entry_whose_day_is_no_date_is_offered_as_it_stands(cheap_register: Path) -> None:
    """One word in a file that anybody may edit would end the program whenever the library is opened."""
    draft = two_requests(cheap_register)
    worked = json.loads(resources.example("mutual_assistance"))
    library.keep(library.entry_of(worked, "offences.o1", "Gazette 12", "spring"))
    app = MlaApp()
    async with app.run_test(size=(100, 30)) as pilot:
        await at(pilot, draft, "offences")
        await pilot.press("ctrl+l")
        await pilot.pause()
        assert "Gazette 12, as of spring" in " ".join(frame(app).split())


async def test_a_table_is_shown_before_it_comes_in(cheap_register: Path, tmp_path: Path) -> None:
    """A column that nobody reads would be missed after the request has left."""
    (tmp_path / "people.csv").write_text("family_name,kind,shoe size\nOkello,natural,44\nBanda,martian,41\n")
    app = MlaApp()
    draft = two_requests(cheap_register)
    async with app.run_test(size=(100, 30)) as pilot:
        screen = await at(pilot, draft, "persons")
        await pilot.press("f4", *"table", "enter")
        await type_in(pilot, str(tmp_path / "people.csv"))
        await pilot.press("enter")
        await pilot.pause()
        shown = frame(app)
        assert "shoe size" in shown
        assert "martian" in shown
        assert "1. Okello · natural" in shown
        await pilot.press("enter")
        await settle(pilot)
        assert [person["family_name"] for person in screen.session.get("persons")] == ["Okello", "Banda"]


async def test_a_table_in_a_home_that_nobody_has_is_refused_in_a_sentence(cheap_register: Path) -> None:
    """A colleague's path, pasted from a mail, would end the program."""
    app = MlaApp()
    draft = two_requests(cheap_register)
    async with app.run_test(size=(100, 30)) as pilot:
        await at(pilot, draft, "persons")
        await pilot.press("f4", *"table", "enter")
        await type_in(pilot, "~nobody-here/people.csv")
        await pilot.press("enter")
        await pilot.pause()
        assert "Nothing was brought in" in frame(app)


async def test_a_file_that_is_no_table_brings_nothing(cheap_register: Path, tmp_path: Path) -> None:
    """Half a list would look like a whole one."""
    (tmp_path / "people.csv").write_bytes(b"\x00\xff\xfe")
    app = MlaApp()
    draft = two_requests(cheap_register)
    async with app.run_test(size=(100, 30)) as pilot:
        screen = await at(pilot, draft, "persons")
        await pilot.press("f4", *"table", "enter")
        await type_in(pilot, str(tmp_path / "people.csv"))
        await pilot.press("enter")
        await pilot.pause()
        assert "Nothing was brought in" in frame(app)
        assert not screen.session.get("persons")
        await pilot.press("enter")
        await pilot.pause()
        assert "people.csv" in frame(app)  # the path need not be typed again


async def test_one_of_several_signatories_is_chosen(cheap_register: Path) -> None:
    """A letter signed under the name of somebody on leave comes back."""
    for person in ("Wanjiru", "Otieno"):
        profile = read_profile()
        profile["requesting"] = {"state": "KE", "signatory": {"person": person, "function": "Director"}}
        keep_signatory(profile)
        write_profile(profile, stored())
    app = MlaApp()
    draft = two_requests(cheap_register)
    async with app.run_test(size=(100, 30)) as pilot:
        screen = await at(pilot, draft, "requesting")
        await pilot.press("ctrl+g", *"wanj", "enter")
        await settle(pilot)
        assert screen.session.get("requesting.signatory.person") == "Wanjiru"
        await pilot.press("ctrl+z")
        assert not screen.session.get("requesting.signatory.person")


def test_what_is_kept_of_a_signatory_takes_the_place_of_what_was_kept_before() -> None:
    """Lost otherwise: the power to sign, because the poorer entry of the same person stands first."""
    profile = read_profile()
    for signatory in ({"person": "Wanjiru"}, {"person": "Wanjiru", "competence": "Act 3"}, {"person": "Otieno"}):
        profile["requesting"] = {"signatory": signatory}
        keep_signatory(profile)
    assert kept_signatories(profile) == [{"person": "Wanjiru", "competence": "Act 3"}, {"person": "Otieno"}]
    drop_signatory(profile, "Wanjiru")
    assert kept_signatories(profile) == [{"person": "Otieno"}]


def _is_said(app: MlaApp, words: str) -> bool:
    return words in frame(app)
