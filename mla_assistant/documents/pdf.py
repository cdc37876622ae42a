"""A PDF of a document, by LibreOffice, where it is installed.

LibreOffice writes plain files; they lie in a folder that only this user can read and are gone afterwards.
"""

import shutil
import subprocess
import tempfile
from pathlib import Path

_SECONDS = 120


class ConverterMissing(LookupError):
    """LibreOffice is not on this computer."""


class ConversionFailed(RuntimeError):
    """LibreOffice made no PDF."""


def to_pdf(document: bytes) -> bytes:
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
            subprocess.run(command, capture_output=True, timeout=_SECONDS, check=True)
            return source.with_suffix(".pdf").read_bytes()
        except (OSError, subprocess.SubprocessError):
            raise ConversionFailed from None
