"""What an office keeps for all can be read by all; what is a user's own by nobody else; and nobody's work is lost."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from mla_assistant.resources.own_file import write_own
from mla_assistant.resources.private_file import Changed, NotWritten


@pytest.fixture(autouse=True)
def shut() -> Iterator[None]:
    """The umask this program runs with: nobody else reads what it makes."""
    before = os.umask(0o077)
    yield
    os.umask(before)


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("MLA_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("MLA_OFFICE", str(tmp_path / "office"))
    (tmp_path / "office").mkdir()
    return tmp_path / "office"


@pytest.mark.parametrize(("rights", "file"), [(0o755, 0o644), (0o2775, 0o664), (0o700, 0o600)])
def test_what_the_office_shares_may_be_read_by_all_whom_its_folder_is_for(office: Path, rights: int, file: int) -> None:
    """Otherwise one import with --office locks every colleague out."""
    office.chmod(rights)
    made = write_own(office, "facts/instruments/es_ke.toml", b"new", None)
    assert made.stat().st_mode & 0o7777 == file
    assert [folder.stat().st_mode & 0o7777 for folder in list(made.parents)[:2]] == [rights, rights]
    write_own(office, "facts/instruments/es_ke.toml", b"newer", b"new")
    assert made.stat().st_mode & 0o7777 == file


def test_what_is_a_users_own_is_for_that_user_only(office: Path, tmp_path: Path) -> None:
    """Otherwise a shared machine shows one office's particulars to the next."""
    tmp_path.chmod(0o755)
    made = write_own(tmp_path / "home", "profile.json", b"new", None)
    assert (made.stat().st_mode & 0o777, made.parent.stat().st_mode & 0o777) == (0o600, 0o700)


def test_what_somebody_else_wrote_meanwhile_stays(office: Path) -> None:
    """Otherwise the last of two who save at once wipes out the other, and neither knows."""
    made = write_own(office, "profile.json", b"mine", None)
    for stale in (None, b"before"):
        with pytest.raises(Changed):
            write_own(office, "profile.json", b"theirs", stale)
    assert made.read_bytes() == b"mine"


def test_a_folder_that_can_not_be_made_is_said(office: Path) -> None:
    """Otherwise an import ends in a traceback."""
    (office / "facts").write_bytes(b"")
    with pytest.raises(NotWritten):
        write_own(office, "facts/parties.csv", b"new", None)
