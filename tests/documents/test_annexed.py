"""What is known of an annex comes from its content; a name, broken or hostile, decides nothing and breaks nothing."""

import hashlib
import os
import zipfile
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfWriter

from mla_assistant.documents.annexed import file_name, known_of
from mla_assistant.drafting.annexed import in_full
from mla_assistant.resources.attached_file import LARGEST, Unattachable

PNG = b"\x89PNG\r\n\x1a\n" + bytes(40)


def pdf(pages: int, password: str = "") -> bytes:
    writer = PdfWriter()
    for _page in range(pages):
        writer.add_blank_page(595, 842)
    if password:
        writer.encrypt(password, algorithm="RC4-128")
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def zipped(packing: int = zipfile.ZIP_STORED, **parts: str) -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w", packing) as archive:
        for name, text in parts.items():
            archive.writestr(name.replace("__", "/"), text)
    return out.getvalue()


def broken(packing: int, at: int) -> bytes:
    """A zip whose part `mimetype` can't be unpacked: its packed bytes are spoilt from place `at` on."""
    archive, at = zipped(packing, mimetype="application/vnd.oasis.opendocument.text"), at + 30 + len("mimetype")
    return archive[:at] + b"\xff" * 4 + archive[at + 4 :]


def written(folder: Path, content: bytes, name: str = "file") -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def test_a_pdf_is_known_with_its_pages(tmp_path: Path) -> None:
    """Otherwise the page count in the index is whatever somebody typed."""
    content = pdf(12)
    assert known_of(written(tmp_path, content, "judgment.pdf")) == {
        "name": "judgment.pdf",
        "media_type": "application/pdf",
        "size": len(content),
        "sha256": hashlib.sha256(content).hexdigest(),
        "pages": 12,
    }


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (PNG, "image/png"),
        (b"\xff\xd8\xff\xe0" + bytes(40), "image/jpeg"),
        (zipped(word__document_xml="<w/>"), "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        (zipped(mimetype="application/vnd.oasis.opendocument.text"), "application/vnd.oasis.opendocument.text"),
        (b"PK\x03\x04 no archive", "application/zip"),
        (zipped(mimetype="application/pdf"), "application/zip"),
        (zipped(mimetype="application/vnd.oasis.opendocument.hoax"), "application/zip"),
        (broken(zipfile.ZIP_DEFLATED, 0), "application/zip"),
        (broken(zipfile.ZIP_LZMA, 4), "application/zip"),
        ("حساب\n".encode() * 3000, "text/plain"),
        (b"MZ\x90\x00" + bytes(60), "application/vnd.microsoft.portable-executable"),
        (bytes(range(256)), "application/octet-stream"),
    ],
    ids=[
        "png",
        "jpeg",
        "docx",
        "odt",
        "zip",
        "so-called pdf",
        "so-called odf",
        "deflated",
        "lzma",
        "text",
        "program",
        "bytes",
    ],
)
def test_the_type_is_told_by_the_content_and_never_by_the_name(tmp_path: Path, content: bytes, kind: str) -> None:
    """Otherwise a program called statement.pdf goes abroad as a bank statement."""
    assert known_of(written(tmp_path, content, "statement.pdf"))["media_type"] == kind


@pytest.mark.parametrize(
    ("kind", "ending"),
    [("text", ".odt"), ("spreadsheet", ".ods"), ("presentation", ".odp"), ("graphics", ".odg")],
)
def test_what_libreoffice_writes_travels_under_its_own_ending(tmp_path: Path, kind: str, ending: str) -> None:
    """Otherwise the slides of an expert reach the other side as an archive that opens in nothing they have."""
    known = known_of(written(tmp_path, zipped(mimetype=f"application/vnd.oasis.opendocument.{kind}")))
    assert file_name(1, known) == f"annex-01{ending}"
    assert "OpenDocument" in in_full(known)


@pytest.mark.parametrize(
    "content",
    [b"%PDF-1.7\ngarbage", pdf(3)[:200], b"%PDF-1.7\ntrailer <</Root 1 0 R>>\n1 0 obj <</Pages 1 0 R /Count 9e9>>"],
    ids=["garbage", "cut off", "false count"],
)
def test_pages_that_cannot_be_counted_are_not_known(tmp_path: Path, content: bytes) -> None:
    """Otherwise a broken file has a page count that nobody can find again."""
    assert "pages" not in known_of(written(tmp_path, content))


def test_a_pdf_with_faults_says_nothing_to_the_terminal(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """Otherwise lines of a library stand in the middle of the screen."""
    known_of(written(tmp_path, pdf(3).replace(b"startxref\n", b"startxref\n9")))
    assert caplog.text == ""


def test_a_locked_pdf_is_known_all_the_same(tmp_path: Path) -> None:
    """Otherwise a file with a password can't be sent at all."""
    assert known_of(written(tmp_path, pdf(4, "secret")))["media_type"] == "application/pdf"


def test_what_cannot_be_attached_says_why(tmp_path: Path) -> None:
    """Otherwise an empty or endless file goes in, or the program waits for ever."""
    (tmp_path / "folder").mkdir()
    os.mkfifo(tmp_path / "pipe")
    written(tmp_path, b"", "empty")
    with (tmp_path / "sparse").open("wb") as file:
        file.truncate(2 * 2**30)
    with (tmp_path / "just_over").open("wb") as file:
        file.truncate(LARGEST + 1)
    expected = {
        "folder": "folder",
        "pipe": "special",
        "empty": "empty",
        "sparse": "too_large",
        "just_over": "too_large",
        "vanished": "absent",
        "n\x00ul": "absent",
        "x" * 300: "absent",
    }
    for name, code in expected.items():
        with pytest.raises(Unattachable) as refused:
            known_of(tmp_path / name)
        assert refused.value.code == code, name


@pytest.fixture
def ordinary_user() -> Iterator[None]:
    """Root reads everything; the drafter is not root."""
    if os.name != "posix" or os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    yield
    os.seteuid(0)


def test_an_unreadable_file_says_so(tmp_path: Path, request: pytest.FixtureRequest) -> None:
    """Otherwise the drafter looks for the fault in the wrong place."""
    path = written(tmp_path, PNG)
    path.chmod(0)
    request.getfixturevalue("ordinary_user")
    with pytest.raises(Unattachable, match="no_permission"):
        known_of(path)


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("scan\x1b]0;owned\x07.pdf", "scan]0;owned.pdf"),
        ("fdp.\u202egnp.exe", "fdp.gnp.exe"),
        ("a" * 240 + ".pdf", "a" * 180 + "…" + "a" * 15 + ".pdf"),
    ],
)
def test_a_hostile_name_is_shown_harmless(tmp_path: Path, name: str, shown: str) -> None:
    """Otherwise a file's name drives the terminal, or reads as another."""
    assert known_of(written(tmp_path, PNG, name))["name"] == shown


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (pdf(3, "secret"), "locked"),
        (b"%PDF-1.7\ngarbage", "damaged"),
        (b"PK\x03\x04 no archive", "damaged"),
        (pdf(3), None),
        (pdf(3, ""), None),
        (zipped(word__document_xml="<w/>"), None),
        (PNG, None),
    ],
    ids=["locked pdf", "broken pdf", "broken zip", "pdf", "another pdf", "docx", "png"],
)
def test_what_nobody_can_open_is_known_before_it_travels(tmp_path: Path, content: bytes, why: str | None) -> None:
    """Otherwise the receiver asks for a password months later, and the request waits."""
    assert known_of(written(tmp_path, content)).get("unopened") == why


def test_a_pdf_that_is_only_closed_to_changes_is_open(tmp_path: Path) -> None:
    """Otherwise every certified electronic judgment is called locked."""
    writer = PdfWriter()
    writer.add_blank_page(595, 842)
    writer.encrypt("", "owner", algorithm="RC4-128")
    out = BytesIO()
    writer.write(out)
    known = known_of(written(tmp_path, out.getvalue()))
    assert (known.get("unopened"), known["pages"]) == (None, 1)


def test_a_program_is_called_one_whatever_its_name(tmp_path: Path) -> None:
    """Otherwise the drafter reads that “.pdf” is the ending of a program, and believes none of it."""
    shown = in_full(known_of(written(tmp_path, b"MZ\x90\x00" * 9, "prog.pdf")))
    assert "It is a program" in shown
    assert "called like a program" not in shown


@pytest.mark.parametrize(("name", "doubted"), [("bi\u202efdp.exe", True), ("run.ps1", True), ("scan.pdf", False)])
def test_a_name_like_a_programs_is_pointed_out_before_it_is_attached(tmp_path: Path, name: str, doubted: bool) -> None:
    """Otherwise what looks like “biexe.pdf” in the list of files is seen for what it is only abroad, and deleted."""
    shown = in_full(known_of(written(tmp_path, pdf(1), name)))
    assert ("called like a program" in shown) is doubted
