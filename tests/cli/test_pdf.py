"""A PDF beside the DOCX, where LibreOffice is there; a sentence on how to get it, where it is not."""

import subprocess
from pathlib import Path

from tests.cli.conftest import Run
from tests.system import program


def test_a_pdf_is_written_beside_the_document(mla: Run, tmp_path: Path) -> None:
    """Lost otherwise: a copy that no Word on the other side can change in passing."""
    program("soffice")
    example = mla("example", "extradition").stdout
    result = mla("render", "-", "-o", "out.docx", "--pdf", stdin=example)
    assert result.returncode == 0, result.stderr
    pdf = tmp_path / "out.pdf"
    assert pdf.read_bytes().startswith(b"%PDF")
    assert pdf.stat().st_mode & 0o077 == 0
    if reader := program("pdftotext"):
        said = subprocess.run([reader, str(pdf), "-"], capture_output=True, check=True).stdout.decode()
        assert "Request for extradition" in said


def test_without_libreoffice_the_document_is_written_and_the_way_to_a_pdf_is_said(mla: Run, tmp_path: Path) -> None:
    """Lost otherwise: the document itself, for want of its copy."""
    example = mla("example", "extradition").stdout
    result = mla("render", "-", "-o", "out.docx", "--pdf", stdin=example, path="/nonexistent")
    assert result.returncode == 2
    assert b"LibreOffice" in result.stderr
    assert b"Traceback" not in result.stderr
    assert (tmp_path / "out.docx").exists()
