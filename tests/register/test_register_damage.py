"""A failing disk is reported; it never yields half a draft, and never looks like a wrong passphrase."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from mla_assistant.register.errors import Damaged, WrongPassphrase
from mla_assistant.register.keyfile import Cost
from mla_assistant.register.rows import DraftId, Reason
from mla_assistant.register.store import DATABASE, Register

PAGE = 4096
WAL_HEADER, FRAME = 32, 24 + PAGE


@dataclass
class Written:
    """A register as its files stood on the disk, and what its drafts said."""

    folder: Path
    passphrase: str
    answers: dict[DraftId, dict[str, Any]]

    def read_all(self) -> bool:
        """Whether everything was read and right; False if the register reported damage."""
        try:
            with Register.open(self.folder, self.passphrase) as register:
                assert {row.id for row in register.drafts()} == set(self.answers)
                for draft, answers in self.answers.items():
                    assert register.load(draft).answers == answers
                    assert register.load_version(draft, 1).answers == answers
                assert register.verify().holds
        except Damaged:
            return False
        return True

    def reports_damage(self) -> bool:
        """Whether opening, or checking the whole register, names the damage."""
        try:
            with Register.open(self.folder, self.passphrase) as register:
                register.check()
        except Damaged:
            return True
        return False


@pytest.fixture
def written(register: Register, folder: Path, passphrase: str) -> Written:
    answers = {}
    for number in range(5):
        text = {"facts": f"{number} " * 3000, **{f"a_field_with_a_long_name_{field}": number for field in range(190)}}
        draft = register.new(text, f"Case {number}")
        register.cut_version(draft, "A", Reason.CLOSING, {"findings": [number]})
        answers[draft] = text
    register.close()
    return Written(folder, passphrase, answers)


def flip(path: Path, at: int) -> None:
    """One bit at byte `at`; flipped twice it is whole again."""
    with path.open("r+b") as file:
        file.seek(at)
        (byte,) = file.read(1)
        file.seek(at)
        file.write(bytes([byte ^ 1]))


def loads(register: Register, draft: DraftId) -> bool:
    try:
        register.load(draft)
    except Damaged:
        return False
    return True


def test_the_undamaged_register_reads_and_checks_clean(written: Written) -> None:
    """Otherwise the tests below prove nothing."""
    assert written.read_all()
    assert not written.reports_damage()


def test_a_flipped_bit_in_any_page_is_reported_and_never_half_read(written: Written) -> None:
    """Otherwise a paragraph of a request changes and nobody knows."""
    database = written.folder / DATABASE
    size = database.stat().st_size
    assert size > 20 * PAGE
    places = [0, 15, 16, 100, PAGE - 1, size - 1]  # the salt, the header, a page's own code, the end
    places += [page + (page // PAGE * 37) % PAGE for page in range(0, size, PAGE)]
    for at in places:
        flip(database, at)
        written.read_all()
        assert written.reports_damage(), at
        flip(database, at)
    assert written.read_all()


def test_damage_names_the_file_and_the_page(written: Written) -> None:
    """Otherwise nobody can tell which backup to look into."""
    database = written.folder / DATABASE
    flip(database, 7 * PAGE + 5)
    with pytest.raises(Damaged) as damaged, Register.open(written.folder, written.passphrase) as register:
        register.check()
    assert (damaged.value.path, damaged.value.what, damaged.value.page) == (database, "file", 8)


def test_damage_met_while_reading_names_the_page(written: Written) -> None:
    """Otherwise the message can't say where, just when it is needed."""
    database = written.folder / DATABASE
    found = []
    for page in range(2, database.stat().st_size // PAGE):
        flip(database, page * PAGE + 50)
        try:
            with Register.open(written.folder, written.passphrase) as register:
                for draft in written.answers:
                    register.load(draft)
        except Damaged as damaged:
            found.append(damaged.page == page + 1)
        flip(database, page * PAGE + 50)
    assert len(found) > 10
    assert all(found)


def test_one_damaged_draft_leaves_the_others_to_work_on(written: Written) -> None:
    """Otherwise opening an old case stops today's from being saved."""
    database = written.folder / DATABASE
    with Register.open(written.folder, written.passphrase) as register:
        other = register.new({})
    saved = 0
    for page in range(2, database.stat().st_size // PAGE):
        flip(database, page * PAGE + 50)
        with Register.open(written.folder, written.passphrase) as register:
            damaged = [draft for draft in written.answers if not loads(register, draft)]
            if len(damaged) == 1 and loads(register, other):  # and not a page that all of them need
                revision = register.load(other).revision
                assert register.save_head(other, {}, revision) == revision + 1
                saved += 1
        flip(database, page * PAGE + 50)
    assert saved > len(written.answers)


@pytest.mark.parametrize("size", [0, 10, PAGE, 9 * PAGE, 9 * PAGE + 100])
def test_a_cut_file_is_damage(written: Written, size: int) -> None:
    """Otherwise a half-copied register opens as a small one, or as an empty one."""
    database = written.folder / DATABASE
    with database.open("r+b") as file:
        file.truncate(size)
    assert not written.read_all()
    assert written.reports_damage()


def test_a_missing_database_is_damage_and_no_new_register(written: Written) -> None:
    """Otherwise a lost file becomes an empty register without a word."""
    (written.folder / DATABASE).unlink()
    assert written.reports_damage()
    assert not (written.folder / DATABASE).exists()


@pytest.mark.parametrize("content", [b"", b"\n", b"SQLite format 3\0" + bytes(5000), b"x" * 100_000])
def test_another_file_in_its_place_is_damage(written: Written, content: bytes) -> None:
    """Otherwise a file saved over the register is taken for a mistyped passphrase."""
    (written.folder / DATABASE).write_bytes(content)
    assert not written.read_all()


def test_a_wrong_passphrase_is_never_called_damage_nor_the_reverse(written: Written) -> None:
    """Otherwise somebody restores a backup for a typing slip, or types on while the disk dies."""
    with pytest.raises(WrongPassphrase):
        Register.open(written.folder, "quite another")
    flip(written.folder / DATABASE, 200)
    with pytest.raises(Damaged):
        Register.open(written.folder, written.passphrase)
    with pytest.raises(WrongPassphrase):
        Register.open(written.folder, "quite another")


def test_the_key_file_of_another_register_is_damage_and_not_a_wrong_passphrase(
    written: Written, tmp_path: Path, cheap: Cost
) -> None:
    """Otherwise a mixed-up backup is searched for a passphrase it never had."""
    other, _ = Register.create(tmp_path / "other", written.passphrase, cost=cheap)
    other.close()
    shutil.copy(tmp_path / "other" / "key.json", written.folder / "key.json")
    assert not written.read_all()


@pytest.mark.parametrize(
    ("statement", "what"),
    [
        ("UPDATE body SET answers = (SELECT answers FROM body WHERE draft != :draft) WHERE draft = :draft", "draft"),
        ("UPDATE draft SET seal = (SELECT seal FROM draft WHERE id != :draft) WHERE id = :draft", "draft"),
        ("UPDATE document SET content = x'00' WHERE draft = :draft", "document"),
        ("UPDATE version SET answers = x'00' WHERE draft = :draft", "version"),
    ],
)
def test_a_text_of_another_moment_or_draft_is_damage(register: Register, statement: str, what: str) -> None:
    """Otherwise pages that a failing disk mixed up read as one draft."""
    draft, _ = register.new({"mine": 1}), register.new({"another's": 2})
    register.cut_version(draft, "A", Reason.CLOSING)
    document = register.store_document(draft, 1, "a", "b", b"c", "", "", "final", actor="A")
    with register.writing() as connection:
        for table in ("version", "document"):
            connection.execute(f"DROP TRIGGER {table}_keeps_UPDATE")
        connection.execute(statement, {"draft": draft})
    read: dict[str, Callable[[], object]] = {
        "draft": lambda: register.load(draft),
        "document": lambda: register.read_document(document),
        "version": lambda: register.load_version(draft, 1),
    }
    for call in (read[what], register.check):
        with pytest.raises(Damaged) as damaged:
            call()
        assert damaged.value.what == what


Killed = tuple[Written, list[dict[str, Any]]]


@pytest.fixture(params=["a new log", "a log used before"])
def killed(register: Register, tmp_path: Path, passphrase: str, request: pytest.FixtureRequest) -> Killed:
    """The files as a killed program leaves them: all saves still in the log."""
    saves = [{"facts": f"{number} " * 4000} for number in range(8)]
    if request.param == "a log used before":
        register.new({"facts": "x" * 300_000})
        with register._access() as connection:
            connection.execute("PRAGMA wal_checkpoint(RESTART)")
    draft = register.new(saves[0])
    for revision, save in enumerate(saves[1:], start=1):
        register.save_head(draft, save, revision)
    folder = tmp_path / "killed"
    folder.mkdir()
    for name in ("key.json", DATABASE, DATABASE + "-wal"):
        shutil.copy(register.path.with_name(name), folder / name)
    return Written(folder, passphrase, {draft: saves[-1]}), saves


def commits(log: bytes) -> list[int]:
    """Where the last frame of each transaction of this turn begins."""
    return [
        at
        for at in range(WAL_HEADER, len(log), FRAME)
        if log[at + 4 : at + 8] != b"\0\0\0\0" and log[at + 8 : at + 16] == log[16:24]
    ]


@pytest.mark.parametrize("left", ["half a page", "a frame of an earlier turn"])
def test_a_save_that_the_crash_tore_is_forgotten_and_the_one_before_stands(killed: Killed, left: str) -> None:
    """Otherwise every power cut is called damage, and the drafter is shut out."""
    written, saves = killed
    (draft,) = written.answers
    log = written.folder / (DATABASE + "-wal")
    content = bytearray(log.read_bytes())
    *_, before, last = commits(bytes(content))
    if left == "half a page":
        content[last + 24 + PAGE // 2 : last + FRAME] = bytes(PAGE // 2)
    else:
        first = before + FRAME
        assert first < last
        content[first : first + 24] = bytes(range(1, 25))
    log.write_bytes(content)
    with Register.open(written.folder, written.passphrase) as register:
        assert register.load(draft).answers == saves[-2]


def test_a_flipped_bit_in_the_log_of_a_killed_program_never_loses_saves_in_silence(
    killed: Killed,
) -> None:
    """Otherwise the saves behind the flipped bit are forgotten without a word.

    Only the very last save can't be told from one that the crash itself tore: it is whole, or the one before is.
    """
    written, saves = killed
    (draft,) = written.answers
    log = written.folder / (DATABASE + "-wal")
    pristine = log.read_bytes()
    turn = commits(pristine)
    assert len(turn) >= 8
    last_but_one, end = turn[-2] + FRAME, turn[-1] + FRAME
    places = [0, 8, 16, 20, 24, 31]
    for frame in range(WAL_HEADER, end, FRAME):
        places += [frame, frame + 9, frame + 13, frame + 17, frame + 24 + frame % PAGE]
    reported = 0
    for at in places:
        shutil.copy(written.folder / DATABASE, written.folder / "kept")
        flip(log, at)
        try:
            with Register.open(written.folder, written.passphrase) as register:
                assert register.load(draft).answers in saves[-2:]
            assert at >= last_but_one
        except Damaged as damaged:
            reported += damaged.what == "log"
        log.write_bytes(pristine)
        shutil.move(written.folder / "kept", written.folder / DATABASE)
    assert reported > len(places) / 2


def test_the_pages_alone_are_checked_as_well(written: Written) -> None:
    """Otherwise damage stays unknown until somebody needs what stands there, and the good copy is overwritten."""
    with Register.open(written.folder, written.passphrase) as register:
        register.check_pages()
    flip(written.folder / DATABASE, 7 * PAGE + 5)
    with Register.open(written.folder, written.passphrase) as register, pytest.raises(Damaged) as damaged:
        register.check_pages()
    assert damaged.value.page == 8
