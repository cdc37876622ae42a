"""The program that makes a PDF is somebody else's: it gets a folder of its own, and its time."""

import os
import select
from pathlib import Path

import pytest

from mla_assistant.documents.pdf import ConversionFailed, to_pdf


def put_in_the_way(folder: Path, monkeypatch: pytest.MonkeyPatch, script: str) -> None:
    """`script` in the place of LibreOffice."""
    program = folder / "soffice"
    program.write_text(f"#!/bin/sh\n{script}\n")
    program.chmod(0o700)
    monkeypatch.setenv("PATH", f"{folder}:/usr/bin:/bin")


def test_a_conversion_that_takes_too_long_leaves_nothing_running(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Lost otherwise: a case in plain text in the hands of a program that nobody sees, for as long as it hangs."""
    alive = tmp_path / "alive"
    os.mkfifo(alive)
    put_in_the_way(tmp_path, monkeypatch, f"exec 3> {alive}\nsleep 600 &\nwait")
    reading = os.open(alive, os.O_RDONLY | os.O_NONBLOCK)
    with pytest.raises(ConversionFailed):
        to_pdf(b"document", seconds=3)
    ended = select.poll()
    ended.register(reading, select.POLLHUP)
    assert ended.poll(10_000), "one of its programs still runs"
    os.close(reading)


def test_temporary_files_lie_where_the_document_lies(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Lost otherwise: the text of a case, in a folder that everybody on the computer can list."""
    put_in_the_way(tmp_path, monkeypatch, 'test -f "$TMPDIR/document.docx" && echo "$TMPDIR" > "$TMPDIR/document.pdf"')
    folder = Path(to_pdf(b"document").decode().strip())
    assert not folder.exists()
