"""A template written as one file is a template: an office can start its own version from it."""

import json
from pathlib import Path

import pytest
from docx import Document

from mla_assistant import resources
from mla_assistant.documents.export import flattened
from mla_assistant.documents.gate.check import check, members
from mla_assistant.documents.templates import blocks
from mla_assistant.issuing import Issued, issue
from mla_assistant.requests.kinds import KINDS


def exported(kind: str, language: str = "en") -> bytes:
    folder = blocks(language)
    return flattened(folder[kind], kind, folder, members(KINDS[kind], kind, folder))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_what_is_exported_passes_the_gate(kind: str, language: str) -> None:
    """An office that puts it into its folder would get no final document any more."""
    assert check(KINDS[kind], {kind: exported(kind, language)}, {}) == []


@pytest.mark.parametrize("kind", ["extradition", "mutual_assistance"])
def test_an_office_with_an_unchanged_export_gets_the_same_final(
    kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An own version would begin with losses that nobody chose."""
    answers = json.loads(resources.example(kind))
    ours = issue(answers)
    (tmp_path / "templates").mkdir()
    (tmp_path / "templates" / f"{kind}.docx").write_bytes(exported(kind))
    monkeypatch.setenv("MLA_OFFICE", str(tmp_path))
    theirs = issue(answers)
    assert isinstance(ours, Issued)
    assert isinstance(theirs, Issued)
    assert ours.fingerprint != theirs.fingerprint, "the export was not taken"
    assert words(theirs) == words(ours)


def words(issued: Issued) -> list[str]:
    from io import BytesIO

    return [paragraph.text for paragraph in Document(BytesIO(issued.documents[0].data)).paragraphs]
