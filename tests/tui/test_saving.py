"""Saving while the drafter types: at once, without the drafter, and nothing lost when it fails."""

import resource
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from queue import Queue

import pytest
from textual.message import Message

from mla_assistant.drafting.session import Session
from mla_assistant.register.errors import DiskFull
from mla_assistant.register.rows import DraftId, JsonObject, Reason
from mla_assistant.register.store import Register
from mla_assistant.tui import lifeline
from mla_assistant.tui.saving import DELAY, DraftConflicted, DraftNotSaved, DraftSaved, DraftSaver, VersionCut
from tests.tui.conftest import PASSPHRASE


def draft_about(subject: str) -> JsonObject:
    return {"kind": "extradition", "header": {"subject": subject}, "requested": {"state": "ES"}}


class Desk:
    """A draft that is open, with the messages its saver sends."""

    def __init__(self, register: Register) -> None:
        self.register = register
        self.draft: DraftId = register.new(draft_about(""), "")
        self.told: Queue[Message] = Queue()
        self.saver = DraftSaver(register, self.draft, 1, self.told.put)

    def told_next(self) -> Message:
        return self.told.get(timeout=10)

    @property
    def stored(self) -> object:
        return self.register.load(self.draft).answers["header"]["subject"]


@pytest.fixture
def desk(cheap_register: Path) -> Iterator[Desk]:
    with Register.open(cheap_register, PASSPHRASE) as register:
        desk = Desk(register)
        yield desk
        desk.saver.close()


@contextmanager
def no_room_on_the_disk(register: Register) -> Iterator[None]:
    """No file may become larger than the register is now."""
    log = register.path.with_name(register.path.name + "-wal")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (log.stat().st_size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_a_change_is_saved_without_being_asked_for(desk: Desk) -> None:
    """Else the drafter has to remember to save."""
    desk.saver.note_change(draft_about("seizure"))
    assert isinstance(desk.told_next(), DraftSaved)
    assert desk.stored == "seizure"
    assert not desk.saver.unsaved
    assert DELAY < 1.0


def test_typing_is_saved_while_it_goes_on(desk: Desk) -> None:
    """Else an hour of writing without a pause would be an hour at risk."""
    deadline = time.monotonic() + 10
    while desk.told.empty():
        assert time.monotonic() < deadline, "nothing is saved until the typing stops"
        desk.saver.note_change(draft_about("word after word"))
    assert isinstance(desk.told_next(), DraftSaved)


def test_what_was_handed_over_is_what_is_saved(desk: Desk) -> None:
    """Else a change made while the disk works would be saved in half."""
    session = Session(draft_about("as handed over"))
    desk.saver.note_change(session.answers)
    session.set("header.subject", "changed behind its back")
    assert desk.saver.flush()
    assert desk.stored == "as handed over"


def test_flush_returns_when_it_is_on_the_disk(desk: Desk, cheap_register: Path) -> None:
    """Else leaving the program could outrun the last save."""
    for count in range(20):
        desk.saver.note_change(draft_about(f"version {count}"))
        assert desk.saver.flush()
        with Register.open(cheap_register, PASSPHRASE) as other:
            assert other.load(desk.draft).answers == draft_about(f"version {count}")


def test_the_list_shows_the_new_reference_and_state(desk: Desk) -> None:
    """Else the register would show titles that the requests no longer have."""
    answers = {**draft_about("Fraud"), "requested": {"state": "KE"}}
    answers["header"]["reference"] = "MLA/7"
    desk.saver.note_change(answers)
    desk.saver.flush()
    row = desk.register.drafts()[0]
    assert (row.title, row.requested_state) == ("MLA/7 · Fraud", "KE")


def test_a_version_is_cut_after_the_save_it_stands_for(desk: Desk) -> None:
    """Else the version kept on leaving a section would lack what was typed there last."""
    desk.saver.note_change(draft_about("last word"))
    desk.saver.cut_version(Reason.SECTION_LEFT)
    assert isinstance(desk.told_next(), DraftSaved)
    cut = desk.told_next()
    assert isinstance(cut, VersionCut)
    assert desk.register.load_version(desk.draft, cut.number).answers == draft_about("last word")


def test_two_hands_at_one_draft_never_overwrite_each_other(desk: Desk) -> None:
    """Else the work of a colleague would be gone without a word."""
    desk.register.save_head(desk.draft, draft_about("theirs"), 1)
    desk.saver.note_change(draft_about("mine"))
    assert isinstance(desk.told_next(), DraftConflicted)
    assert desk.stored == "theirs"
    assert desk.saver.unsaved
    assert desk.saver.answers == draft_about("mine")


def test_after_a_conflict_mine_can_become_a_draft_of_its_own(desk: Desk) -> None:
    """Else one of the two works would have to be thrown away."""
    desk.register.save_head(desk.draft, draft_about("theirs"), 1)
    desk.saver.note_change(draft_about("mine"))
    desk.told_next()
    copy = desk.saver.save_copy()
    assert desk.register.load(copy).answers == draft_about("mine")
    assert desk.stored == "theirs"


def test_after_a_conflict_mine_can_take_its_place(desk: Desk) -> None:
    """Else the drafter who knows which text is right could not say so."""
    desk.register.save_head(desk.draft, draft_about("theirs"), 1)
    desk.saver.note_change(draft_about("mine"))
    desk.told_next()
    desk.saver.keep_mine()
    assert desk.saver.flush()
    assert desk.stored == "mine"


def test_a_draft_deleted_elsewhere_can_still_be_kept(desk: Desk) -> None:
    """Else somebody's tidying up would take the text from under the drafter's hands."""
    desk.register.delete(desk.draft, "")
    desk.saver.note_change(draft_about("mine"))
    assert isinstance(desk.told_next(), DraftConflicted)
    assert desk.register.load(desk.saver.save_copy()).answers == draft_about("mine")


def test_a_full_disk_is_said_and_the_text_is_saved_when_there_is_room(desk: Desk) -> None:
    """Else the drafter would write on for an hour into nothing."""
    with no_room_on_the_disk(desk.register):
        desk.saver.note_change(draft_about("waits" * 5000))
        said = desk.told_next()
        assert isinstance(said, DraftNotSaved)
        assert isinstance(said.error, DiskFull)
        assert desk.saver.unsaved
    assert isinstance(desk.told_next(), DraftSaved), "it is not tried again by itself"
    assert desk.stored == "waits" * 5000


def test_a_rescue_keeps_even_what_is_in_conflict(desk: Desk) -> None:
    """Else a crash during the question "yours or mine?" would answer it with "theirs"."""
    desk.register.save_head(desk.draft, draft_about("theirs"), 1)
    desk.saver.note_change(draft_about("mine"))
    desk.told_next()
    assert lifeline.rescue_all()
    kept = [desk.register.load(row.id).answers for row in desk.register.drafts()]
    assert draft_about("mine") in kept
    assert draft_about("theirs") in kept
