"""Nothing of a case stands on the disk in plain text, and only the owner may read what does."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from mla_assistant.register.errors import Conflict, NotJson, RegisterError, TooLarge
from mla_assistant.register.rows import Reason
from mla_assistant.register.store import Register

CANARY = "Canary Ödegård of Nowhere"
ENCODED = [CANARY.encode(encoding) for encoding in ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le")]
ENCODED += [CANARY.encode("unicode_escape"), CANARY.encode().hex().encode()]


def files(*folders: Path) -> list[Path]:
    return [path for folder in folders for path in folder.rglob("*") if path.is_file()]


def test_no_file_ever_holds_the_text_in_plain(
    register: Register, folder: Path, passphrase: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Otherwise whoever finds the laptop reads the names of witnesses."""
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    for name in ("TMPDIR", "SQLITE_TMPDIR"):
        monkeypatch.setenv(name, str(temporary))
    draft = register.new({CANARY: CANARY}, CANARY, requested_state=CANARY)
    for revision in range(1, 30):
        register.save_head(draft, {"facts": CANARY * 300 * revision}, revision)
        register.cut_version(draft, CANARY, Reason.INTERVAL, {"findings": CANARY})
    register.store_document(draft, 1, CANARY, CANARY, CANARY.encode() * 9999, CANARY, CANARY, CANARY, actor=CANARY)
    register.verify()
    register.check()
    with register.reading() as connection:
        connection.execute("SELECT answers FROM version ORDER BY CAST(answers AS TEXT), hex(answers)").fetchall()
    during = {path.name: path.read_bytes() for path in files(folder, temporary)}
    register.close()
    after = {path.name: path.read_bytes() for path in files(folder, temporary)}
    assert {"cases.db", "cases.db-wal", "cases.db-shm", "key.json"} == set(during)
    for name, content in [*during.items(), *after.items()]:
        for secret in (*ENCODED, passphrase.encode(), b"SQLite format", b"requested_state"):
            assert secret not in content, name


def test_every_file_is_for_the_owner_only_whatever_the_umask(tmp_path: Path, passphrase: str, cheap: Any) -> None:
    """Otherwise everybody on a shared machine can copy the register."""
    before = os.umask(0)
    try:
        register, _ = Register.create(tmp_path / "register", passphrase, cost=cheap)
        register.new({})
        modes = {path.name: path.stat().st_mode & 0o777 for path in files(register.path.parent)}
        folder = register.path.parent.stat().st_mode & 0o777
        register.close()
    finally:
        os.umask(before)
    assert len(modes) == 4
    assert set(modes.values()) == {0o600}
    assert folder == 0o700


def test_errors_carry_nothing_of_the_case(register: Register) -> None:
    """Otherwise a log or a crash message names a suspect."""
    draft = register.new({}, CANARY)
    calls: list[Callable[[], int]] = [
        lambda: register.save_head(draft, {"x": CANARY}, 7),
        lambda: register.save_head(draft, {"x": CANARY + "\ud800"}, 1),
        lambda: register.save_head(draft, {"x": {CANARY}}, 1),
        lambda: register.save_head(draft, {"x": CANARY * 1_000_000}, 1),
    ]
    for call, expected in zip(calls, (Conflict, NotJson, NotJson, TooLarge), strict=True):
        with pytest.raises(RegisterError) as raised:
            call()
        assert isinstance(raised.value, expected)
        assert "Canary" not in f"{raised.value!s}{raised.value!r}{raised.value.__cause__!r}"


def test_damage_prints_nothing_into_the_terminal(tmp_path: Path) -> None:
    """Otherwise the screen is full of SQLCipher's own messages just when the disk fails."""
    code = """if True:
        import sys
        from pathlib import Path
        from mla_assistant.register.errors import Damaged
        from mla_assistant.register.keyfile import Cost
        from mla_assistant.register.store import Register
        folder = Path(sys.argv[1])
        Register.create(folder, "long enough", cost=Cost(1, 8192, 1))[0].close()
        whole = (folder / "cases.db").read_bytes()
        for at in (200, 5000, 9000):
            (folder / "cases.db").write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1:])
            try:
                with Register.open(folder, "long enough") as register:
                    register.check()
            except Damaged:
                continue
            sys.exit("the damage was not found")
    """
    run = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / "register")], capture_output=True, text=True, check=False
    )
    assert (run.returncode, run.stdout, run.stderr) == (0, "", "")


@pytest.mark.skipif(sys.platform != "linux", reason="asks Linux itself")
def test_a_hardened_process_dumps_no_memory_and_shares_no_files() -> None:
    """Otherwise a crash writes the open case beside the program."""
    code = """if True:
        import ctypes, os, resource
        from mla_assistant.register.hardening import process_hardening
        process_hardening()
        process_hardening()
        print(os.umask(0o077), resource.getrlimit(resource.RLIMIT_CORE)[0], ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))
    """
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.split() == [str(0o077), "0", "0"]
