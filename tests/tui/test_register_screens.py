"""From the very first start to the list of requests, with the keyboard alone."""

import asyncio
import threading
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Input

from mla_assistant.drafting.profile import own_side, stored, write_profile
from mla_assistant.register.errors import Damaged, RegisterError
from mla_assistant.register.last_issue import ISSUED
from mla_assistant.register.rows import DraftId, Reason, Status
from mla_assistant.register.store import DATABASE, Register
from mla_assistant.tui.app import MlaApp
from mla_assistant.tui.editor.screen import EditorScreen
from mla_assistant.tui.screens.cases import Cases
from mla_assistant.tui.screens.new_request import NewRequest
from mla_assistant.tui.screens.passphrases import NewPassphrase, RecoveryKey
from mla_assistant.tui.screens.profile import Profile
from mla_assistant.tui.screens.start import Start
from mla_assistant.tui.screens.unlock import Unlock
from mla_assistant.tui.widgets.words import Words
from tests.register.test_register_damage import PAGE, flip
from tests.tui.conftest import PASSPHRASE
from tests.tui.looking import frame, settle, type_in, until


async def unlock(pilot: Pilot[None], secret: str = PASSPHRASE) -> None:
    pilot.app.screen.query_one(Input).value = secret
    await pilot.press("enter")
    await settle(pilot)


def draft(register: Register, subject: str, *, state: str = "ES") -> DraftId:
    answers = {"kind": "extradition", "schema_version": 1, "language": "en", "header": {"subject": subject}}
    return register.new(answers, subject, requested_state=state)


async def test_a_first_start_leads_to_an_empty_register(home: Path) -> None:
    """Else nobody could begin without help."""
    app = MlaApp()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        assert isinstance(app.screen, Start)
        await pilot.press("enter")
        await type_in(pilot, PASSPHRASE)
        await pilot.press("enter")
        await type_in(pilot, PASSPHRASE)
        assert "Strength: strong" in frame(app)
        assert PASSPHRASE not in frame(app)
        await pilot.press("enter")
        await settle(pilot)
        assert isinstance(app.screen, RecoveryKey)
        shown = "".join(letter for letter in frame(app).split("Type the last")[0] if letter.isdecimal())
        assert len(shown) == 48
        await type_in(pilot, "123456")
        await pilot.press("enter")
        assert "not the last six digits" in frame(app)
        app.screen.query_one(Input).value = shown[-6:]
        await pilot.press("enter")
        await settle(pilot)
        assert isinstance(app.screen, Profile)
        await pilot.press("escape")
        assert isinstance(app.screen, Cases)
        assert "no request yet" in frame(app)
    key = "-".join(shown[at : at + 6] for at in range(0, 48, 6))
    for secret in (PASSPHRASE, key):
        Register.open(home / "register", secret).close()


async def test_a_second_enter_makes_no_second_register(home: Path) -> None:
    """A register whose recovery key nobody ever saw is lost with its passphrase."""
    app = MlaApp()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("enter")
        for line in app.screen.query(Input):
            line.value = PASSPHRASE
        await pilot.press("tab", "tab", "enter", "enter", "escape", "enter")
        await settle(pilot)
        assert isinstance(app.screen, RecoveryKey)
        assert "already holds" not in frame(app)
    assert [path.name for path in home.iterdir() if path.is_dir()] == ["register"]


async def test_a_recovery_key_that_was_not_read_back_is_shown_anew_until_it_is(cheap_register: Path) -> None:
    """Who left while the key was on the screen would never see one again."""
    Register.renew_recovery_key(cheap_register, PASSPHRASE)
    for last in (False, True):
        app = MlaApp()
        async with app.run_test(size=(80, 24)) as pilot:
            await unlock(pilot)
            assert isinstance(app.screen, RecoveryKey)
            assert "was never confirmed" in " ".join(frame(app).split())
            key = app.screen._key
            if last:
                app.screen.query_one(Input).value = key[-6:]
                await pilot.press("enter")
                await settle(pilot)
                assert isinstance(app.screen, Cases)
    app = MlaApp()
    async with app.run_test(size=(80, 24)) as pilot:
        await unlock(pilot)
        assert isinstance(app.screen, Cases)
    Register.open(cheap_register, key).close()


async def test_a_second_enter_renews_the_recovery_key_once(cheap_register: Path) -> None:
    """The key on the screen would not be the one that opens."""
    app = MlaApp()
    async with app.run_test(size=(80, 24)) as pilot:
        await unlock(pilot)
        assert isinstance(app.screen, Cases)
        app.screen.action_renew_recovery_key()
        await pilot.pause()
        app.screen.query_one(Input).value = PASSPHRASE
        await pilot.press("enter", "enter", "enter")
        await settle(pilot)
        assert isinstance(app.screen, RecoveryKey)
        Register.open(cheap_register, app.screen._key).close()


async def test_a_recovery_key_that_another_terminal_replaced_is_not_taken_to_the_safe(cheap_register: Path) -> None:
    """Else two people who open the register at once hold two papers, one of which opens nothing."""
    Register.renew_recovery_key(cheap_register, PASSPHRASE)
    app = MlaApp()
    async with app.run_test(size=(80, 24)) as pilot:
        await unlock(pilot)
        assert isinstance(app.screen, RecoveryKey)
        Register.renew_recovery_key(cheap_register, PASSPHRASE)
        app.screen.query_one(Input).value = app.screen._key[-6:]
        await pilot.press("enter")
        await until(pilot, lambda: "This paper opens nothing" in frame(app))
        assert "destroy the paper" in " ".join(frame(app).replace("│", " ").split())
        await pilot.press("enter")
        await settle(pilot)
        assert isinstance(app.screen, Cases)


@pytest.mark.parametrize(
    ("first", "again", "said"),
    [
        ("", "", "Type a passphrase"),
        ("long enough", "long enouhg", "not the same"),
        ("short", "short", "too short"),
        ("long \ufffdnough", "long \ufffdnough", "could not be read"),
    ],
)
async def test_a_passphrase_that_cannot_be_used_is_refused_in_a_sentence(
    home: Path, first: str, again: str, said: str
) -> None:
    """Else a typing mistake in the first minute would lock the drafter out for ever."""
    app = MlaApp()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("enter")
        for line, text in zip(app.screen.query(Input), (first, again), strict=True):
            line.value = text
        await pilot.press("tab", "tab", "enter")
        await settle(pilot)
        assert said in frame(app)
    assert not (home / "register").exists()


async def test_a_wrong_passphrase_gets_one_sentence_and_another_try(cheap_register: Path) -> None:
    """Else a typing mistake would look like a lost register."""
    app = MlaApp()
    async with app.run_test(size=(80, 24)) as pilot:
        assert isinstance(app.screen, Unlock)
        await unlock(pilot, "brown lamp seven rivers")
        assert "does not open the register" in frame(app)
        await unlock(pilot)
        assert isinstance(app.screen, Cases)


async def test_the_recovery_key_opens_and_asks_for_a_new_passphrase(cheap_register: Path) -> None:
    """Else a forgotten passphrase would stay forgotten."""
    key = Register.renew_recovery_key(cheap_register, PASSPHRASE)
    app = MlaApp()
    async with app.run_test(size=(80, 24)) as pilot:
        await unlock(pilot, key)
        assert isinstance(app.screen, NewPassphrase)
        for line in app.screen.query(Input):
            line.value = "a fresh passphrase"
        await pilot.press("tab", "enter")
        await settle(pilot)
        assert isinstance(app.screen, Cases)
    Register.open(cheap_register, "a fresh passphrase").close()
    with pytest.raises(RegisterError):
        Register.open(cheap_register, PASSPHRASE)


async def test_a_mistyped_recovery_key_names_the_group(cheap_register: Path) -> None:
    """Else forty-eight digits would have to be compared one by one."""
    key = Register.renew_recovery_key(cheap_register, PASSPHRASE)
    wrong = key[:14] + ("1" if key[14] != "1" else "2") + key[15:]
    app = MlaApp()
    async with app.run_test(size=(80, 24)) as pilot:
        await unlock(pilot, wrong)
        assert "Group 3 of the recovery key" in frame(app)


async def test_a_damaged_key_file_is_said_and_nothing_is_made_anew(cheap_register: Path) -> None:
    """Else a flipped bit would be answered with an empty register over the old one."""
    path = cheap_register / "key.json"
    path.write_bytes(path.read_bytes().replace(b'"salt": "', b'"salt": "0', 1))
    app = MlaApp()
    async with app.run_test(size=(80, 24)) as pilot:
        await unlock(pilot)
        assert isinstance(app.screen, Unlock)
        assert "missing or damaged" in frame(app)


async def test_a_list_that_cannot_be_read_says_so_and_not_that_it_is_empty(cheap_register: Path) -> None:
    """Else a drafter believes the cases gone, and begins them anew over the damage."""
    with Register.open(cheap_register, PASSPHRASE) as register:
        for number in range(40):
            draft(register, f"Case {number} " + "of the same kind " * 20)
    unreadable = next(at for at in pages(cheap_register) if opens_and_does_not_list(cheap_register, at))
    flip(cheap_register / DATABASE, unreadable)
    app = MlaApp()
    async with app.run_test(size=(80, 24)) as pilot:
        await unlock(pilot)
        assert isinstance(app.screen, Cases)
        said = str(app.screen.query_one(".empty", Words).content)
        assert "damaged" in said
        assert "no request yet" not in frame(app)


@pytest.mark.parametrize(("is_there", "said"), [(False, "MLA_OFFICE names"), (True, "profile can't be read")])
async def test_what_is_not_used_of_the_office_is_said(
    cheap_register: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, is_there: bool, said: str
) -> None:
    """Else requests leave without the letterhead and the treaties of the office, for one letter in a setting."""
    office = tmp_path / "office"
    monkeypatch.setenv("MLA_OFFICE", str(office))
    if is_there:
        office.mkdir()
        (office / "profile.json").write_text("{damaged")
    app = MlaApp()
    async with app.run_test(size=(80, 24)) as pilot:
        await unlock(pilot)
        assert [said in each.message and str(office) in each.message for each in app._notifications] == [True]


async def test_a_damaged_page_is_said_before_anybody_needs_it(cheap_register: Path) -> None:
    """Else the good copy of the register is overwritten by copies of the damaged one."""
    with Register.open(cheap_register, PASSPHRASE) as register:
        register.new({"kind": "extradition", "facts": {"summary": [{"id": "t1", "text": "long " * 9000}]}}, "A case")
    unseen = next(at for at in pages(cheap_register) if lists_and_is_damaged(cheap_register, at))
    flip(cheap_register / DATABASE, unseen)
    app = MlaApp()
    async with app.run_test(size=(80, 24)) as pilot:
        await unlock(pilot)
        assert isinstance(app.screen, Cases)
        for looking in [thread for thread in threading.enumerate() if thread.name == "pages"]:
            await asyncio.to_thread(looking.join)
        await settle(pilot)
        assert any("is damaged (page" in each.message and "backup" in each.message for each in app._notifications)


def lists_and_is_damaged(folder: Path, at: int) -> bool:
    """Whether a flipped bit there is met by nobody who looks at the list."""
    flip(folder / DATABASE, at)
    listed = False
    try:
        with Register.open(folder, PASSPHRASE) as register:
            listed = bool(register.drafts())
            register.check_pages()
    except Damaged:
        return listed
    finally:
        flip(folder / DATABASE, at)
    return False


def pages(folder: Path) -> range:
    """A byte in each page of the register's file."""
    return range(PAGE // 2, (folder / DATABASE).stat().st_size, PAGE)


def opens_and_does_not_list(folder: Path, at: int) -> bool:
    """Whether a flipped bit there is met by the list, and not sooner."""
    flip(folder / DATABASE, at)
    try:
        with Register.open(folder, PASSPHRASE) as register:
            try:
                register.drafts()
            except Damaged:
                return True
    except RegisterError:
        pass
    finally:
        flip(folder / DATABASE, at)
    return False


async def test_the_list_shows_what_when_to_whom_and_how_far(cheap_register: Path) -> None:
    """Else the drafter would have to open a request to know which it is."""
    with Register.open(cheap_register, PASSPHRASE) as register:
        register.set_status(draft(register, "EXT/7 · Sale of a forged [bold]seal[/]"), Status.SENT, "")
    app = MlaApp()
    async with app.run_test(size=(80, 24)) as pilot:
        await unlock(pilot)
        assert "EXT/7 · Sale of a forged [bold]seal[/]" in frame(app)
        assert "Extradition · sent · today, " in frame(app)
        assert " · to Spain" in frame(app)


async def test_search_finds_by_any_word_of_a_line(cheap_register: Path) -> None:
    """Else two hundred requests would have to be read to find one."""
    with Register.open(cheap_register, PASSPHRASE) as register:
        draft(register, "Smuggling of antiquities", state="MT")
        draft(register, "Théft of archives", state="KE")
    app = MlaApp()
    async with app.run_test(size=(80, 24)) as pilot:
        await unlock(pilot)
        await pilot.press("f3", *"theft")
        assert "archives" in frame(app)
        assert "antiquities" not in frame(app)
        await pilot.press(*"zz")
        assert "No request holds these words" in frame(app)


async def test_a_new_request_opens_with_the_office_profile_in_it(cheap_register: Path) -> None:
    """Else every request would begin with typing one's own address."""
    write_profile({"kind": "extradition", "requesting": {"state": "KE", "central_authority": {"name": "ODPP"}}}, None)
    app = MlaApp()
    async with app.run_test(size=(80, 24)) as pilot:
        await unlock(pilot)
        await pilot.press("f2", "tab", "enter", *"es", "enter", "tab", *"E/1", "enter", *"Fraud")
        await pilot.press("enter")
        await settle(pilot)
        assert isinstance(app.screen, EditorScreen)
    with Register.open(cheap_register, PASSPHRASE) as register:
        [row] = register.drafts()
        answers = register.load(row.id).answers
    assert (row.title, row.requested_state) == ("E/1 · Fraud", "ES")
    assert answers["requesting"] == own_side()
    assert answers["requesting"]["central_authority"]["name"] == "ODPP"


async def test_a_new_request_without_a_state_says_what_is_missing(cheap_register: Path) -> None:
    """Else the button would seem to be broken."""
    app = MlaApp()
    async with app.run_test(size=(80, 24)) as pilot:
        await unlock(pilot)
        await pilot.press("f2", "shift+tab", "enter")
        assert isinstance(app.screen, NewRequest)
        assert "Choose the State" in frame(app)


async def test_the_cursor_comes_back_to_the_request_that_was_open(cheap_register: Path) -> None:
    """Else Enter opens, and the drafter issues, another case than the one just left."""
    with Register.open(cheap_register, PASSPHRASE) as register:
        draft(register, "Older matter")
    app = MlaApp()
    async with app.run_test(size=(80, 24)) as pilot:
        await unlock(pilot)
        await pilot.press("f2", "tab", "enter", *"es", "enter", "tab", *"E/1", "enter", *"Fraud", "enter")
        await settle(pilot)
        await pilot.press("escape")
        await settle(pilot)
        assert isinstance(app.screen, Cases)
        assert app.screen._chosen is not None
        assert app.screen._chosen.title == "E/1 · Fraud"


async def test_deleting_asks_first_and_enter_keeps(cheap_register: Path) -> None:
    """Else one key too many would erase a case."""
    with Register.open(cheap_register, PASSPHRASE) as register:
        draft(register, "Keep me")
    app = MlaApp()
    async with app.run_test(size=(80, 24)) as pilot:
        await unlock(pilot)
        await pilot.press("f8", "enter")
        assert "Keep me" in frame(app)
        await pilot.press("f8", "right", "enter")
        await settle(pilot)
        assert "no request yet" in frame(app)


async def test_a_draft_left_open_by_a_crash_is_reported_once(cheap_register: Path) -> None:
    """Else the drafter would not know whether to type it all again."""
    with Register.open(cheap_register, PASSPHRASE) as register:
        left = draft(register, "Interrupted matter")
        saved = register.drafts()[0].updated.astimezone()
    (cheap_register / "open").mkdir()
    (cheap_register / "open" / left).touch()
    for expected in (True, False):
        app = MlaApp()
        async with app.run_test(size=(80, 24)) as pilot:
            await unlock(pilot)
            said = f"“Interrupted matter” was saved up to {saved:%H:%M:%S}." in frame(app)
            assert said is expected


async def test_the_demo_shows_both_cases_and_says_that_nothing_is_kept(home: Path) -> None:
    """Else somebody would type a real case into a register that vanishes."""
    app = MlaApp(demo=True)
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        assert "Mutual legal assistance · draft" in frame(app)
        assert "Extradition · draft" in frame(app)
        await pilot.press("enter")
        await settle(pilot)
        assert isinstance(app.screen, EditorScreen)
        assert "DEMO: nothing is kept" in frame(app)
    assert not home.exists()


async def test_an_issued_request_of_another_version_of_this_program_stands_in_the_list(cheap_register: Path) -> None:
    """Else one request that a newer program issued, or went on with, shuts everybody out of all the others."""
    known, newer = {"kind": "extradition", "schema_version": 1}, {"kind": "surrender", "schema_version": 9}
    with Register.open(cheap_register, PASSPHRASE) as register:
        for title, issued, now in (("From the first", newer, newer), ("Since it was issued", known, newer)):
            draft = register.new(issued, title)
            version = register.cut_version(draft, "test", Reason.BEFORE_FINAL)
            register.store_document(draft, version, "a.docx", "", b"", "", "", ISSUED, actor="test")
            register.set_status(draft, Status.ISSUED, "test")
            register.save_head(draft, now, register.load(draft).revision, title=title)
    app = MlaApp()
    async with app.run_test(size=(100, 24)) as pilot:
        await unlock(pilot)
        assert "From the first" in frame(app)
        assert "Since it was issued" in frame(app)


async def test_the_demo_leaves_the_office_profile_as_it_is(home: Path) -> None:
    """Who looks around with fictional cases would sign the next real letter under a fictional name."""
    side = {"state": "KE", "signatory": {"person": "Real"}}
    before = write_profile({"kind": "extradition", "requesting": side}, None)
    app = MlaApp(demo=True)
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        assert own_side() == {}
        await pilot.press("f6")
        screen = app.screen
        assert isinstance(screen, Profile)
        screen._session.set("requesting.signatory.person", "Fictional")
        await pilot.press("ctrl+t", "escape")
        await settle(pilot)
        assert own_side()["signatory"]["person"] == "Fictional"
    assert stored() == before
    assert own_side()["signatory"]["person"] == "Real"
    assert [path.name for path in home.iterdir()] == ["profile.json"]


async def test_a_window_too_small_says_so_and_comes_back(cheap_register: Path) -> None:
    """Else the drafter would see half a letter and think the program broken."""
    app = MlaApp()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.resize_terminal(30, 10)
        await pilot.pause()
        assert "too small" in frame(app)
        await pilot.resize_terminal(80, 24)
        await pilot.pause()
        assert "Passphrase" in frame(app)
