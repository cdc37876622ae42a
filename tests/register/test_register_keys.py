"""The passphrase, the recovery key, and the file that holds what they open."""

import hashlib
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import rfc8785

from mla_assistant.register.errors import (
    AlreadyThere,
    KeyFileDamaged,
    NewerVersion,
    NotARegister,
    PassphraseTooShort,
    RecoveryKeyMistyped,
    RecoveryKeyReplaced,
    RegisterError,
    TooLarge,
    WrongPassphrase,
)
from mla_assistant.register.keyfile import Cost, KeyFile
from mla_assistant.register.store import KEY_FILE, Register

NEW = "a new passphrase"


@pytest.fixture
def recovery(folder: Path, passphrase: str, cheap: Cost) -> str:
    register, key = Register.create(folder, passphrase, cost=cheap)
    register.new({"k": 1})
    register.close()
    return key


def opens(folder: Path, secret: str) -> bool:
    try:
        with Register.open(folder, secret) as register:
            return len(register.drafts()) == 1
    except WrongPassphrase:
        return False


def test_only_the_passphrase_and_the_recovery_key_open(folder: Path, passphrase: str, recovery: str) -> None:
    """Otherwise anybody who finds the laptop reads the cases, or nobody ever again."""
    assert opens(folder, passphrase)
    assert opens(folder, recovery)
    for wrong in ("", passphrase + " ", passphrase.upper(), "x" * 100_000, "\ud800", "0" * 48):
        assert not opens(folder, wrong)


def test_the_recovery_key_may_be_typed_as_it_is_heard(folder: Path, recovery: str) -> None:
    """Otherwise the key read over the telephone opens nothing for want of a dash."""
    assert len(recovery.split("-")) == 8
    arabic = recovery.translate({ord("0") + digit: chr(0x660 + digit) for digit in range(10)})
    for typed in (recovery.replace("-", ""), recovery.replace("-", "  "), f" {recovery}\n", arabic):
        assert opens(folder, typed)


def test_a_mistyped_recovery_key_names_the_group(folder: Path, recovery: str) -> None:
    """Otherwise somebody retypes 48 digits for one slip."""
    groups = recovery.split("-")
    groups[4] = groups[4][:-1] + str((int(groups[4][-1]) + 1) % 10)
    with pytest.raises(RecoveryKeyMistyped) as slip:
        Register.open(folder, "-".join(groups))
    assert slip.value.group == 5


def test_an_accent_typed_as_two_keys_is_the_same_passphrase(folder: Path, cheap: Cost) -> None:
    """Otherwise the passphrase fails on a colleague's keyboard."""
    Register.create(folder, "caf\u00e9 du palais", cost=cheap)[0].close()
    Register.open(folder, "cafe\u0301 du palais").close()


@pytest.mark.parametrize("by", ["passphrase", "recovery"])
def test_changing_the_passphrase_shuts_out_the_old_and_keeps_the_drafts(
    folder: Path, passphrase: str, recovery: str, by: str
) -> None:
    """Otherwise a passphrase that leaked, or was forgotten, can't be replaced."""
    Register.change_passphrase(folder, passphrase if by == "passphrase" else recovery, NEW)
    assert opens(folder, NEW)
    assert opens(folder, recovery)
    assert not opens(folder, passphrase)


def test_a_new_recovery_key_shuts_out_the_old_paper(folder: Path, passphrase: str, recovery: str) -> None:
    """Otherwise a lost paper opens the register for ever."""
    new = Register.renew_recovery_key(folder, passphrase)
    assert opens(folder, new)
    assert opens(folder, passphrase)
    assert not opens(folder, recovery)


def test_changing_with_the_wrong_passphrase_changes_nothing(folder: Path, passphrase: str, recovery: str) -> None:
    """Otherwise anybody at the desk locks its owner out."""
    before = (folder / KEY_FILE).read_bytes()
    with pytest.raises(WrongPassphrase):
        Register.change_passphrase(folder, "not this one", NEW)
    with pytest.raises(PassphraseTooShort):
        Register.change_passphrase(folder, passphrase, "short")
    with pytest.raises(TooLarge):
        Register.change_passphrase(folder, passphrase, "x" * 100_000)
    assert (folder / KEY_FILE).read_bytes() == before


def test_a_register_is_never_created_over_another_or_beside_other_files(
    folder: Path, passphrase: str, recovery: str
) -> None:
    """Otherwise setting up twice destroys every case."""
    with pytest.raises(AlreadyThere):
        Register.create(folder, passphrase)
    assert opens(folder, passphrase)


def test_a_folder_without_a_register_is_told_apart(folder: Path, passphrase: str) -> None:
    """Otherwise a mistyped path asks for a passphrase that can never be right."""
    assert not Register.is_there(folder)
    with pytest.raises(NotARegister):
        Register.open(folder, passphrase)


def test_a_creation_that_is_refused_leaves_nothing(tmp_path: Path) -> None:
    """Otherwise a second try finds half a register."""
    with pytest.raises(PassphraseTooShort):
        Register.create(tmp_path / "register", "short")
    assert list(tmp_path.iterdir()) == []


def test_every_flipped_bit_of_the_key_file_is_damage_and_never_a_wrong_passphrase(folder: Path, recovery: str) -> None:
    """Otherwise somebody doubts their memory while the disk is failing."""
    path = folder / KEY_FILE
    good = path.read_bytes()
    for at in range(len(good)):
        for bit in range(8):
            path.write_bytes(good[:at] + bytes([good[at] ^ 1 << bit]) + good[at + 1 :])
            with pytest.raises(KeyFileDamaged):
                KeyFile.read(path)


def slot(**changed: Any) -> Callable[[dict[str, Any]], None]:
    return lambda raw: raw["slots"][0].update(changed)


HOSTILE = {
    "a hundred gigabytes of memory": slot(memory_kib=100 * 1024 * 1024),
    "a billion passes": slot(passes=10**9),
    "much memory many times": slot(memory_kib=1024 * 1024, passes=64),
    "a thousand lanes": slot(lanes=1000),
    "no passes": slot(passes=0),
    "negative memory": slot(memory_kib=-1),
    "a number as text": slot(passes="3"),
    "true for one": slot(passes=True),
    "half a pass": slot(passes=0.5),
    "a long salt": slot(salt="00" * 5000),
    "no salt": slot(salt=""),
    "a salt that is no hex": slot(salt="zz" * 16),
    "another method": slot(kdf="md5"),
    "another kind of slot": slot(kind="backdoor"),
    "no slots": lambda raw: raw.update(slots=[]),
    "slots that are none": lambda raw: raw.update(slots=7),
    "another format": lambda raw: raw.update(format="something else"),
    "a version that is no number": lambda raw: raw.update(version="1"),
}


@pytest.mark.parametrize("change", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_hostile_key_file_is_refused_before_it_costs_anything(
    folder: Path, passphrase: str, recovery: str, change: Callable[[dict[str, Any]], None]
) -> None:
    """Otherwise a file put in the folder takes all memory, or never lets go."""
    path = folder / KEY_FILE
    raw = json.loads(path.read_bytes())
    del raw["checksum"]
    change(raw)
    path.write_text(json.dumps({**raw, "checksum": hashlib.sha256(rfc8785.dumps(raw)).hexdigest()}))
    with pytest.raises(RegisterError) as refused:
        Register.open(folder, passphrase)
    assert isinstance(refused.value, KeyFileDamaged)


@pytest.mark.parametrize(
    "content",
    [b"", b"[]", b"null", b"\xff", b"{", b"[" * 10_000, b" " * 10_000_000, b'{"checksum": NaN}', b'{"x": 1e999}'],
    ids=["empty", "list", "null", "not text", "cut", "deep", "large", "NaN", "infinite"],
)
def test_what_is_no_key_file_is_refused_in_one_word(
    folder: Path, passphrase: str, recovery: str, content: bytes
) -> None:
    """Otherwise a damaged file ends in a traceback."""
    (folder / KEY_FILE).write_bytes(content)
    with pytest.raises(KeyFileDamaged) as refused:
        Register.open(folder, passphrase)
    assert refused.value.path == folder / KEY_FILE


def test_a_missing_key_file_and_a_newer_one_are_told_apart(folder: Path, passphrase: str, recovery: str) -> None:
    """Otherwise an old program calls a good register broken."""
    path = folder / KEY_FILE
    raw = json.loads(path.read_bytes())
    del raw["checksum"]
    raw["version"] = 2
    path.write_text(json.dumps({**raw, "checksum": hashlib.sha256(rfc8785.dumps(raw)).hexdigest()}))
    with pytest.raises(NewerVersion):
        Register.open(folder, passphrase)
    path.unlink()
    with pytest.raises(KeyFileDamaged) as refused:
        Register.open(folder, passphrase)
    assert refused.value.what == "missing"


def test_a_recovery_key_counts_as_kept_only_when_it_was_read_back(folder: Path, passphrase: str, recovery: str) -> None:
    """Otherwise a register can be left whose recovery key nobody ever wrote down."""
    second = Register.missing_recovery_key(folder, passphrase)
    assert second != recovery
    assert not opens(folder, recovery)
    Register.confirm_recovery_key(folder, second)
    assert Register.missing_recovery_key(folder, passphrase) == ""
    assert opens(folder, second)
    third = Register.renew_recovery_key(folder, passphrase)
    assert Register.missing_recovery_key(folder, third) == ""  # who types it has it
    assert Register.missing_recovery_key(folder, passphrase) == ""


def test_of_two_who_change_the_keys_at_once_each_keeps_what_was_promised(
    folder: Path, passphrase: str, recovery: str
) -> None:
    """Otherwise a passphrase that was changed still opens, or the paper in the safe opens nothing."""
    second: list[str] = []

    def while_deriving(keys: KeyFile) -> KeyFile:
        changed = keys.with_passphrase(passphrase, NEW)
        if not second:  # another program is quicker
            second.append(Register.renew_recovery_key(folder, passphrase))
        return changed

    KeyFile.rewrite(folder / KEY_FILE, while_deriving)
    assert opens(folder, NEW)
    assert opens(folder, second[0])
    assert not opens(folder, passphrase)
    assert not opens(folder, recovery)


def test_whoever_holds_a_paper_that_was_replaced_meanwhile_is_told(
    folder: Path, passphrase: str, recovery: str
) -> None:
    """Otherwise the paper in the safe opens nothing, and nobody knows before the day it is needed."""
    first = Register.missing_recovery_key(folder, passphrase)
    second = Register.missing_recovery_key(folder, passphrase)  # in another terminal, while the first is read
    with pytest.raises(RecoveryKeyReplaced):
        Register.confirm_recovery_key(folder, first)
    assert Register.missing_recovery_key(folder, second) == ""
    assert opens(folder, second)


def test_a_recovery_key_that_was_confirmed_meanwhile_holds(
    folder: Path, passphrase: str, recovery: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Otherwise a terminal that opens the register at the same moment makes the confirmed paper worthless."""
    derive = KeyFile.with_recovery_key

    def while_deriving(keys: KeyFile, secret: str, new: str) -> KeyFile:
        changed = derive(keys, secret, new)
        Register.confirm_recovery_key(folder, recovery)
        return changed

    monkeypatch.setattr(KeyFile, "with_recovery_key", while_deriving)
    assert Register.missing_recovery_key(folder, passphrase) == ""
    assert opens(folder, recovery)


def test_whoever_changes_a_passphrase_that_was_changed_meanwhile_is_told(
    folder: Path, passphrase: str, recovery: str
) -> None:
    """Otherwise both are told that theirs holds, and one is shut out."""

    def while_deriving(keys: KeyFile) -> KeyFile:
        changed = keys.with_passphrase(passphrase, "a passphrase that never holds")
        Register.change_passphrase(folder, passphrase, NEW)
        return changed

    with pytest.raises(WrongPassphrase):
        KeyFile.rewrite(folder / KEY_FILE, while_deriving)
    assert opens(folder, NEW)


def test_two_threads_that_ask_at_once_are_both_answered(tmp_path: Path) -> None:
    """Otherwise the program stands still for ever, with the passphrase typed. The cost is that of every day."""
    code = """if True:
        import os, threading
        from mla_assistant.register.keyfile import USUAL, Slot
        threads = [
            threading.Thread(target=Slot.wrap, args=(bytes(32), "passphrase", "a passphrase", USUAL), daemon=True)
            for _ in range(2)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(60)
        print(sum(thread.is_alive() for thread in threads), flush=True)
        os._exit(0)
    """
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert run.stdout == "0\n"
