"""A full disk, a locked or forbidden file, another program, an older or newer one: one word each, nothing lost."""

import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pytest

from mla_assistant.register.connection import Connection, connect
from mla_assistant.register.errors import Conflict, Damaged, Locked, NewerVersion, NoPermission, RegisterError
from mla_assistant.register.keyfile import KeyFile
from mla_assistant.register.rows import Reason
from mla_assistant.register.schema import STEPS, bring_up
from mla_assistant.register.store import DATABASE, KEY_FILE, Register

COMMON = """
import os, resource, sys
from pathlib import Path
from mla_assistant.register.errors import *
from mla_assistant.register.keyfile import Cost
from mla_assistant.register.rows import Reason
from mla_assistant.register.store import Register
folder, passphrase = Path(sys.argv[1]), sys.argv[2]
CHEAP = Cost(1, 8192, 1)
"""


def program(code: str, folder: Path, passphrase: str, **options: Any) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-c", COMMON + code, str(folder), passphrase],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def run(code: str, folder: Path, passphrase: str) -> str:
    """What another program printed; it must end well and leave nothing on stderr."""
    with program(code, folder, passphrase) as other:
        out, trouble = other.communicate()
    assert (other.returncode, trouble) == (0, "")
    return out


FULL_DISK = """
register, _ = Register.create(folder, passphrase, cost=CHEAP)
draft = register.new({"saved": 0})
_, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
resource.setrlimit(resource.RLIMIT_FSIZE, (400_000, hard))
revision = saved = 1
try:
    while True:
        register.save_head(draft, {"saved": revision, "text": "x" * 10_000 * revision}, revision)
        revision += 1
        register.cut_version(draft, "A", Reason.INTERVAL)
except DiskFull as full:
    assert full.path == folder / "cases.db"
assert register.load(draft).answers["saved"] in (revision - 1, revision), "half a save"
assert register.load(draft).revision == revision, "an acknowledged save is gone"
assert register.verify().holds
for attempt in range(3):
    try:
        register.save_head(draft, {"text": "x" * 3_000_000}, revision)
    except DiskFull:
        continue
    raise SystemExit("it was not full")
resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
assert register.save_head(draft, {"saved": "again"}, revision) == revision + 1
register.check()
register.close()
with Register.open(folder, passphrase) as register:
    assert register.load(draft).answers == {"saved": "again"}
print(revision)
"""


def test_a_full_disk_is_named_and_costs_no_acknowledged_save(folder: Path, passphrase: str) -> None:
    """Otherwise the disk fills up and a day's work with it."""
    assert int(run(FULL_DISK, folder, passphrase)) > 2


def test_a_register_is_not_half_created_on_a_full_disk(folder: Path, passphrase: str) -> None:
    """Otherwise setting up fails for ever after."""
    code = """if True:
        soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
        for room in (0, 500, 5_000, 50_000):
            resource.setrlimit(resource.RLIMIT_FSIZE, (room, hard))
            try:
                Register.create(folder, passphrase, cost=CHEAP)
            except DiskFull:
                assert list(folder.parent.iterdir()) == []
                continue
            raise SystemExit(f"{room} was enough")
        resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
        Register.create(folder, passphrase, cost=CHEAP)[0].close()
    """
    run(code, folder, passphrase)


def test_where_nothing_can_be_written_it_says_so(tmp_path: Path, passphrase: str) -> None:
    """Otherwise a mistyped path ends in a traceback."""
    (tmp_path / "a file").write_text("")
    for place in (tmp_path / "a file" / "register", Path("/proc/nowhere/register"), Path("/dev/null/register")):
        with pytest.raises(NoPermission):
            Register.create(place, passphrase)


def test_a_register_that_may_only_be_read_says_so(folder: Path, passphrase: str) -> None:
    """Otherwise a register on a write-protected disk looks damaged."""
    code = """if True:
        import tempfile
        Register.create(folder, passphrase, cost=CHEAP)[0].close()  # all is imported that nobody may not import
        if os.geteuid() == 0:
            os.setuid(65534)
        folder = Path(tempfile.mkdtemp()) / "register"
        Register.create(folder, passphrase, cost=CHEAP)[0].close()
        for mode, paths in ((0o500, [folder]), (0o000, list(folder.iterdir()))):
            for path in paths:
                path.chmod(mode)
        try:
            Register.open(folder, passphrase)
        except NoPermission as refused:
            print(refused.path.name)
        (folder / "key.json").chmod(0o600)
        (folder / "cases.db").chmod(0o400)
        try:
            Register.open(folder, passphrase)
        except NoPermission as refused:
            print(refused.path.name)
        folder.chmod(0o700)
        for path in folder.iterdir():
            path.unlink()
        folder.rmdir()
        folder.parent.rmdir()
    """
    assert run(code, folder, passphrase).split() == ["key.json", "cases.db"]


def test_while_another_program_writes_one_can_read_and_is_told_to_wait(
    register: Register, again: Any, folder: Path, passphrase: str
) -> None:
    """Otherwise a hanging program on the next desk loses my save, or hangs mine."""
    draft = register.new({"k": 1})
    hurried = again(patience=0.05)
    holding = """if True:
        with Register.open(folder, passphrase) as register, register.writing():
            print("held", flush=True)
            sys.stdin.read()
    """
    with program(holding, folder, passphrase) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        with pytest.raises(Locked):
            hurried.save_head(draft, {"k": 2}, 1)
        with pytest.raises(Locked):
            hurried.cut_version(draft, "A", Reason.CLOSING)
        assert hurried.load(draft).answers == {"k": 1}
        assert len(again(patience=0.05).drafts()) == 1
        other.communicate()
    assert hurried.save_head(draft, {"k": 2}, 1) == 2


def test_writers_in_several_programs_never_lose_each_others_saves(
    register: Register, folder: Path, passphrase: str
) -> None:
    """Otherwise two drafters on one register overwrite each other unseen."""
    draft = register.new({"total": 0})
    code = """if True:
        with Register.open(folder, passphrase, patience=60) as register:
            draft = register.drafts()[0].id
            print("ready", flush=True)
            sys.stdin.readline()
            saved = 0
            while saved < 40:
                stored = register.load(draft)
                try:
                    register.save_head(draft, {"total": stored.answers["total"] + 1}, stored.revision)
                except Conflict:
                    continue
                saved += 1
                register.cut_version(draft, "A", Reason.INTERVAL)
    """
    others = [program(code, folder, passphrase) for _ in range(3)]
    for other in others:
        assert other.stdout is not None
        assert other.stdout.readline() == "ready\n"
    for other in others:
        assert other.stdin is not None
        other.stdin.write("go\n")
        other.stdin.flush()
    for other in others:
        _, trouble = other.communicate()
        assert (other.returncode, trouble) == (0, "")
    assert register.load(draft).answers == {"total": 120}
    assert register.load(draft).revision == 121
    assert register.verify().holds


def test_threads_share_one_register(register: Register) -> None:
    """Otherwise saving in the background breaks what is on the screen."""
    draft = register.new({"total": 0})

    def add(_: int) -> int:
        conflicts = 0
        while True:
            stored = register.load(draft)
            try:
                register.save_head(draft, {"total": stored.answers["total"] + 1}, stored.revision)
            except Conflict:
                conflicts += 1
                continue
            return conflicts

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(add, range(200)))
    assert register.load(draft).answers == {"total": 200}


@contextmanager
def database(folder: Path, passphrase: str) -> Iterator[Connection]:
    key = KeyFile.read(folder / KEY_FILE).unlock(passphrase)
    with closing(connect(folder / DATABASE, key)) as connection:
        yield connection


NEXT = (*STEPS, ("ALTER TABLE draft ADD COLUMN channel TEXT", "UPDATE draft SET channel = title"))


def test_an_older_register_is_brought_up_with_its_drafts(register: Register, folder: Path, passphrase: str) -> None:
    """Otherwise an update of the program costs every case."""
    draft = register.new({"k": 1}, "Title")
    register.cut_version(draft, "A", Reason.CLOSING)
    with database(folder, passphrase) as connection:
        bring_up(connection, NEXT)
        bring_up(connection, NEXT)
        assert connection.execute("SELECT channel FROM draft").fetchall() == [("Title",)]
    assert register.load(draft).answers == {"k": 1}
    assert register.verify().holds


def test_a_newer_register_is_left_alone(register: Register, again: Any, folder: Path, passphrase: str) -> None:
    """Otherwise an old program on another desk spoils what a new one wrote."""
    with database(folder, passphrase) as connection:
        bring_up(connection, NEXT)
    with pytest.raises(NewerVersion) as refused:
        again()
    assert (refused.value.found, refused.value.known) == (len(STEPS) + 1, len(STEPS))


def test_an_upgrade_that_fails_changes_nothing(register: Register, again: Any, folder: Path, passphrase: str) -> None:
    """Otherwise a failed update leaves a register that no version can read."""
    draft = register.new({"k": 1})
    broken = (*NEXT, ("DROP TABLE body", "DROP TABLE no_such_table"))
    with database(folder, passphrase) as connection, pytest.raises(Exception, match="no_such_table"):
        bring_up(connection, broken)
    assert again().load(draft).answers == {"k": 1}


def test_a_database_of_something_else_is_damage(folder: Path, passphrase: str, register: Register) -> None:
    """Otherwise a foreign database under our key ends in a traceback."""
    register.close()
    with database(folder, passphrase) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("DROP TABLE register")
    with pytest.raises(Damaged):
        Register.open(folder, passphrase)


def test_every_error_has_a_code_of_its_own() -> None:
    """Otherwise a face can't find the words for it."""
    found: set[type[RegisterError]] = set()
    layer = RegisterError.__subclasses__()
    while layer:
        found |= set(layer)
        layer = [below for kind in layer for below in kind.__subclasses__()]
    assert len({kind.code for kind in found}) == len(found) > 12
