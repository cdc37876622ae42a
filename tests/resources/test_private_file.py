"""A private file is whole, for its owner only, and never put in place of another by accident."""

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from mla_assistant.resources.private_file import DiskFull, Exists, Held, NoPermission, NotWritten, write_private


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "request.docx"


def names(folder: Path) -> list[str]:
    return sorted(entry.name for entry in folder.iterdir())


def test_what_is_written_is_there_for_the_owner_only_whatever_the_umask(path: Path) -> None:
    """Otherwise everybody on a shared machine reads the request."""
    before = os.umask(0)
    try:
        write_private(path, b"secret" * 100_000)
    finally:
        os.umask(before)
    assert path.read_bytes() == b"secret" * 100_000
    assert path.stat().st_mode & 0o777 == 0o600
    assert names(path.parent) == [path.name]


def test_a_file_is_never_replaced_unasked(path: Path) -> None:
    """Otherwise a second render destroys the one that was edited by hand."""
    path.write_bytes(b"edited")
    with pytest.raises(Exists) as refused:
        write_private(path, b"new")
    assert refused.value.filename == str(path)
    assert path.read_bytes() == b"edited"
    assert names(path.parent) == [path.name]
    write_private(path, b"new", overwrite=True)
    assert path.read_bytes() == b"new"
    assert path.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("overwrite", [False, True])
def test_a_link_is_never_followed(path: Path, tmp_path: Path, overwrite: bool) -> None:
    """Otherwise a planted link makes us destroy another file, or publish ours."""
    victim = tmp_path / "victim"
    victim.write_bytes(b"untouched")
    path.symlink_to(victim)
    if overwrite:
        write_private(path, b"new", overwrite=True)
        assert not path.is_symlink()
    else:
        with pytest.raises(Exists):
            write_private(path, b"new")
    assert victim.read_bytes() == b"untouched"


@pytest.mark.parametrize("overwrite", [False, True])
def test_a_dangling_link_is_not_written_through(path: Path, tmp_path: Path, overwrite: bool) -> None:
    """Otherwise a planted link chooses where our file goes."""
    path.symlink_to(tmp_path / "elsewhere")
    if overwrite:
        write_private(path, b"new", overwrite=True)
    else:
        with pytest.raises(Exists):
            write_private(path, b"new")
    assert not (tmp_path / "elsewhere").exists()


@pytest.mark.parametrize("overwrite", [False, True])
def test_a_folder_in_its_place_is_left_alone(path: Path, overwrite: bool) -> None:
    """Otherwise an output path that is a folder ends in a traceback."""
    path.mkdir()
    with pytest.raises(Exists):
        write_private(path, b"new", overwrite=overwrite)
    assert names(path.parent) == [path.name]


@pytest.mark.parametrize("place", ["a file/request.docx", "nowhere/request.docx", "a file/deeper/request.docx"])
def test_where_nothing_can_be_written_it_says_so(tmp_path: Path, place: str) -> None:
    """Otherwise a mistyped output path ends in a traceback."""
    (tmp_path / "a file").write_bytes(b"")
    with pytest.raises(NoPermission):
        write_private(tmp_path / place, b"new")


def test_of_two_writers_one_is_told_that_the_other_was_first(path: Path) -> None:
    """Otherwise two programs write one name, and one result is lost unseen."""

    def write(number: int) -> bool:
        try:
            write_private(path, b"%d" % number * 10_000)
        except Exists:
            return False
        return True

    with ThreadPoolExecutor(8) as pool:
        won = [number for number, wrote in enumerate(pool.map(write, range(8))) if wrote]
    assert len(won) == 1
    assert path.read_bytes() == b"%d" % won[0] * 10_000
    assert names(path.parent) == [path.name]


@pytest.mark.parametrize("overwrite", [False, True])
def test_a_full_disk_leaves_the_old_file_and_nothing_else(path: Path, overwrite: bool) -> None:
    """Otherwise the last good document is cut to nothing."""
    code = """if True:
        import resource, sys
        from pathlib import Path
        from mla_assistant.resources.private_file import DiskFull, write_private
        resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, 10_000))
        try:
            write_private(Path(sys.argv[1]), bytes(20_000), overwrite=bool(sys.argv[2]))
        except DiskFull as full:
            print(full.filename)
    """
    if overwrite:
        path.write_bytes(b"old")
    arguments = [sys.executable, "-c", code, str(path), "yes" if overwrite else ""]
    run = subprocess.run(arguments, capture_output=True, text=True, check=False)
    assert (run.stdout, run.stderr) == (f"{path}\n", "")
    assert names(path.parent) == ([path.name] if overwrite else [])
    assert not overwrite or path.read_bytes() == b"old"


@pytest.mark.parametrize(
    ("name", "sign"),
    [
        ("request.docx", ".~lock.request.docx#"),
        ("extradition.docx", "~$tradition.docx"),
        ("request.docx", "~$equest.docx"),
        ("cover.docx", "~$cover.docx"),
    ],
)
def test_a_document_that_is_open_in_a_word_processor_is_left_alone(tmp_path: Path, name: str, sign: str) -> None:
    """Otherwise what is saved there goes over the document that was just made, or the other way round."""
    path, beside = tmp_path / name, tmp_path / sign
    path.write_bytes(b"edited")
    beside.write_bytes(b"")
    with pytest.raises(Held) as refused:
        write_private(path, b"new", overwrite=True)
    assert (refused.value.filename, refused.value.filename2) == (str(path), str(beside))
    assert path.read_bytes() == b"edited"
    beside.rename(tmp_path / "~$another.docx")
    write_private(path, b"new", overwrite=True)
    assert path.read_bytes() == b"new"


def test_every_refusal_has_a_code_of_its_own() -> None:
    """Otherwise a face can't find the words for it."""
    assert len({kind.code for kind in (NotWritten, Exists, Held, NoPermission, DiskFull)}) == 5
