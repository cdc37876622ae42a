"""A PDF of a document, by LibreOffice, where it is installed.

LibreOffice writes plain files; all of them, its temporary ones too, lie in a folder that only this user can read and
are gone afterwards.
"""

import os
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path

_SECONDS = 120


class ConverterMissing(LookupError):
    """LibreOffice is not on this computer."""


class ConversionFailed(RuntimeError):
    """LibreOffice made no PDF."""


def to_pdf(document: bytes, seconds: float = _SECONDS) -> bytes:
    """The DOCX `document` as PDF. Raises `ConverterMissing` or `ConversionFailed`."""
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if office is None:
        raise ConverterMissing
    with tempfile.TemporaryDirectory(prefix="mla-") as name:
        folder = Path(name)
        source = folder / "document.docx"
        source.write_bytes(document)
        profile = f"-env:UserInstallation=file://{folder}/profile"
        command = [office, profile, "--headless", "--convert-to", "pdf", "--outdir", name, str(source)]
        try:
            _run(command, name, seconds)
            return source.with_suffix(".pdf").read_bytes()
        except (OSError, subprocess.SubprocessError):
            raise ConversionFailed from None


def _run(command: Sequence[str], folder: str, seconds: float) -> None:
    """LibreOffice is a script that starts others: they are a group, which ends as one and leaves nothing running."""
    with subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "TMPDIR": folder},
        start_new_session=True,
    ) as process:
        try:
            failed = process.wait(seconds)
        except BaseException:  # a group of its own hears no Ctrl+C either
            if os.name == "posix":
                os.killpg(process.pid, signal.SIGKILL)
            process.kill()
            raise
    if failed:
        raise subprocess.CalledProcessError(failed, command)
