"""Annexes in the register: whole, found again by every version, and gone with the case."""

import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from mla_assistant.register.connection import connect, create_file
from mla_assistant.register.content import MAX_ATTACHMENT
from mla_assistant.register.errors import Damaged, NotFound, TooLarge
from mla_assistant.register.rows import DraftId, Reason
from mla_assistant.register.schema import FIRST, bring_up
from mla_assistant.register.store import Register

SCAN = b"a page of a scan " * 200_000
SHA = hashlib.sha256(SCAN).hexdigest()
WITH_SCAN = {"annexes": [{"id": "a1", "file": {"sha256": SHA}}]}


def pieces(content: bytes = SCAN) -> Iterator[bytes]:
    return (content[at : at + 2**20] for at in range(0, len(content), 2**20))


def read(register: Register, draft: DraftId, sha256: str = SHA) -> bytes:
    return b"".join(register.read_attachment(draft, sha256))


def test_an_attached_file_comes_out_as_it_went_in(register: Register) -> None:
    """Otherwise evidence changes in our hands."""
    draft = register.new({})
    row = register.attach(draft, pieces(), actor="A")
    assert (row.sha256, row.size) == (SHA, len(SCAN))
    assert read(register, draft) == SCAN
    assert [each.sha256 for each in register.attachments(draft)] == [SHA]
    assert register.verify().holds
    register.check()


def test_a_file_that_breaks_off_leaves_nothing_behind(register: Register) -> None:
    """Otherwise half a judgment is sent as the whole."""

    def broken() -> Iterator[bytes]:
        yield SCAN
        raise OSError("the stick was pulled out")

    draft = register.new({})
    with pytest.raises(OSError, match="pulled out"):
        register.attach(draft, broken(), actor="A")
    with pytest.raises(TooLarge):
        register.attach(draft, (bytes(2**24) for _ in range(MAX_ATTACHMENT // 2**24 + 1)), actor="A")
    assert register.attachments(draft) == []
    with register.reading() as connection:
        assert connection.execute("SELECT count(*) FROM file_piece").fetchone() == (0,)


def test_typing_is_saved_while_a_file_comes_in(register: Register) -> None:
    """Otherwise 50 MB hold the keyboard, and what is typed meanwhile."""
    draft = register.new({"n": 0})

    def and_typing() -> Iterator[bytes]:
        for number, piece in enumerate(pieces(), 1):
            yield piece
            register.save_head(draft, {"n": number}, number)

    register.attach(draft, and_typing(), actor="A")
    assert register.load(draft).answers == {"n": 4}
    assert read(register, draft) == SCAN


def test_a_file_stays_while_any_version_speaks_of_it(register: Register) -> None:
    """Otherwise the record of what was sent has no annexes."""
    draft = register.new(WITH_SCAN)
    register.attach(draft, pieces(), actor="A")
    register.cut_version(draft, "A", Reason.CLOSING)
    register.save_head(draft, {"annexes": []}, 1)
    register.forget_unused(draft)
    assert read(register, draft) == SCAN


def test_a_file_taken_out_before_any_version_is_forgotten(register: Register) -> None:
    """Otherwise a wrong file, attached by mistake, can never be got rid of."""
    draft = register.new(WITH_SCAN)
    register.attach(draft, pieces(), actor="A")
    register.forget_unused(draft)
    assert read(register, draft) == SCAN
    register.save_head(draft, {}, 1)
    register.forget_unused(draft)
    with pytest.raises(NotFound):
        read(register, draft)


def test_a_copy_of_a_draft_keeps_its_files_when_the_first_is_erased(register: Register) -> None:
    """Otherwise erasing one case takes the evidence out of another."""
    first = register.new(WITH_SCAN)
    register.attach(first, pieces(), actor="A")
    copy = register.new(WITH_SCAN)
    register.delete(first, "A")
    assert read(register, copy) == SCAN
    register.delete(copy, "A")
    with register.reading() as connection:
        assert connection.execute("SELECT count(*) FROM file_piece").fetchone() == (0,)


def test_no_draft_reads_the_file_of_another(register: Register) -> None:
    """Otherwise whoever knows a hash has the file."""
    first, other = register.new({}), register.new({})
    register.attach(first, pieces(), actor="A")
    with pytest.raises(NotFound):
        read(register, other)
    with pytest.raises(NotFound):
        register.attach(DraftId("nobody"), pieces(), actor="A")


def test_a_file_that_changed_in_the_register_is_not_handed_out(register: Register) -> None:
    """Otherwise a damaged annex is sealed as if it were whole."""
    draft = register.new({})
    register.attach(draft, pieces(), actor="A")
    with register.writing() as connection:
        connection.execute("DELETE FROM file_piece WHERE number = 1")
    with pytest.raises(Damaged):
        read(register, draft)
    with pytest.raises(Damaged):
        register.check()


def test_a_register_of_the_first_release_takes_files(tmp_path: Path) -> None:
    """Otherwise an office loses its cases, or its annexes, with the next version."""
    path = tmp_path / "cases.db"
    create_file(path)
    key = bytes(32)
    connection = connect(path, key)
    bring_up(connection, (FIRST,), fresh=True)
    connection.execute("INSERT INTO draft VALUES ('d', '', 'Case', '', 'draft', '2026-01-01', 1, x'00', x'00')")
    connection.close()
    old = Register(path, key)
    try:
        assert old.attach(DraftId("d"), pieces(), actor="A").sha256 == SHA
        assert read(old, DraftId("d")) == SCAN
        assert [row.title for row in old.drafts()] == ["Case"]
    finally:
        old.close()
