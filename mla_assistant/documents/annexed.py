"""What can be known of an annex from its file: name, type, size, hash, and pages where they can be counted."""

import codecs
import hashlib
import logging
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any, BinaryIO

from mla_assistant.documents.foreign_zip import BROKEN
from mla_assistant.resources.attached_file import opened, pieces
from mla_assistant.resources.file_types import (
    ELF,
    ENDINGS,
    OPEN_DOCUMENT,
    OPEN_XML,
    PDF,
    TEXT,
    UNKNOWN,
    WINDOWS_PROGRAM,
    ZIP,
)
from mla_assistant.text.safe import clean

_HEAD = 8192
_MOST_PAGES = 100_000
_NAME_LENGTH = 200
_STARTS: tuple[tuple[bytes, str], ...] = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"II*\x00", "image/tiff"),
    (b"MM\x00*", "image/tiff"),
    (b"{\\rtf", "application/rtf"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "application/x-ole-storage"),
    (b"ID3", "audio/mpeg"),
    (b"OggS", "application/ogg"),
    (b"\x1aE\xdf\xa3", "video/x-matroska"),
    (b"7z\xbc\xaf\x27\x1c", "application/x-7z-compressed"),
    (b"Rar!\x1a\x07", "application/vnd.rar"),
    (b"\x1f\x8b", "application/gzip"),
    (b"MZ", WINDOWS_PROGRAM),
    (b"\x7fELF", ELF),
)
_ONE_PAGE = frozenset({"image/png", "image/jpeg"})


def known_of(path: Path) -> dict[str, Any]:
    """The answers of `Annex.file` for the file at `path`; `pages` only where they are known, `unopened` where they have
    to be.

    Raises `Unattachable`.
    """
    digest, size = hashlib.sha256(), 0
    for piece in pieces(path):
        digest.update(piece)
        size += len(piece)
    with opened(path) as file:
        found = media_type(file)
        count, why_not = _look_into(file, found)
    known = {"name": safe_name(path.name), "media_type": found, "size": size, "sha256": digest.hexdigest()}
    more = {"pages": count, "unopened": why_not}
    return {**known, **{name: value for name, value in more.items() if value is not None}}


def safe_name(name: str) -> str:
    """A file's name as it may be shown: no control characters, no reversed letters, of bounded length."""
    shown = clean(name.encode("utf-8", "replace").decode())
    return shown if len(shown) <= _NAME_LENGTH else shown[: _NAME_LENGTH - 20] + "…" + shown[-19:]


def file_name(number: int, known: Mapping[str, Any]) -> str:
    """The name under which annex `number` travels: from its place and its type, never from a name that it came with,
    which may be hostile or name a person."""
    return f"annex-{number:02}{ENDINGS.get(str(known.get('media_type')), '.bin')}"


def media_type(file: BinaryIO) -> str:
    """What the content says it is; a name says nothing."""
    file.seek(0)
    head = file.read(_HEAD)
    if b"%PDF-" in head[:1024]:
        return PDF
    if head.startswith(b"PK\x03\x04"):
        return _in_zip(file)
    if head[:4] == b"RIFF" and head[8:12] in (b"WAVE", b"AVI ", b"WEBP"):
        return {b"WAVE": "audio/wav", b"AVI ": "video/x-msvideo", b"WEBP": "image/webp"}[head[8:12]]
    if head[4:8] == b"ftyp":
        return "image/heic" if head[8:12] in (b"heic", b"heix", b"mif1") else "video/mp4"
    if head[:2] == b"\xff\xfb":
        return "audio/mpeg"
    found = next((kind for start, kind in _STARTS if head.startswith(start)), None)
    return found or (TEXT if _is_text(head) else UNKNOWN)


def _look_into(file: BinaryIO, kind: str) -> tuple[int | None, str | None]:
    """How many pages, where that can be told; and `locked` or `damaged` where nobody can open it as it is."""
    if kind == PDF:
        return _pdf(file)
    if kind == ZIP or kind.startswith((OPEN_XML, OPEN_DOCUMENT)):
        return None, _zip_trouble(file)
    return 1 if kind in _ONE_PAGE else None, None


def _pdf(file: BinaryIO) -> tuple[int | None, str | None]:
    from pypdf import PdfReader

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # it tells the terminal of every fault that it gets over
    try:
        file.seek(0)
        reader = PdfReader(file, strict=False)
        # Many are encrypted against changes only, and open without a password.
        if reader.is_encrypted and not reader.decrypt(""):
            return None, "locked"
        # The count in the root; walking the tree would let a hostile file choose how long we walk.
        count = int(reader.root_object["/Pages"]["/Count"])  # type: ignore[index]
    except Exception:  # whatever a broken file makes of the parser
        return None, "damaged"
    return (count, None) if 0 < count <= _MOST_PAGES else (None, "damaged")


def _zip_trouble(file: BinaryIO) -> str | None:
    try:
        file.seek(0)
        with zipfile.ZipFile(file) as archive:
            return "locked" if any(entry.flag_bits & 1 for entry in archive.infolist()[:2000]) else None
    except BROKEN:
        return "damaged"


def _in_zip(file: BinaryIO) -> str:
    """OpenDocument says in an unpacked part what it is. No other type is believed: a zip may say that it is a PDF."""
    try:
        file.seek(0)
        with zipfile.ZipFile(file) as archive:
            entries = {entry.filename: entry for entry in archive.infolist()[:2000]}
            said = entries.get("mimetype")
            if said and said.compress_type == zipfile.ZIP_STORED and said.file_size < 200:
                kind = archive.read(said).decode("ascii").strip()
                if kind.startswith(OPEN_DOCUMENT) and kind in ENDINGS:
                    return kind
    except BROKEN:
        return ZIP
    for part, kind in (("word/", "wordprocessingml.document"), ("xl/", "spreadsheetml.sheet")):
        if any(name.startswith(part) for name in entries):
            return OPEN_XML + kind
    slides = any(name.startswith("ppt/") for name in entries)
    return OPEN_XML + "presentationml.presentation" if slides else ZIP


def _is_text(head: bytes) -> bool:
    try:
        text = codecs.getincrementaldecoder("utf-8")().decode(head)  # the head may end inside a character
    except UnicodeDecodeError:
        return False
    return not any(ord(letter) < 32 and letter not in "\t\n\r\f" for letter in text)
