"""From the bytes of a document to the register and to a file; no widget, so that a thread can do it."""

import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from mla_assistant import __version__
from mla_assistant.documents.annexed import file_name
from mla_assistant.issuing import Issued
from mla_assistant.register.rows import JsonObject, Reason, Status
from mla_assistant.requests.finding import Finding
from mla_assistant.resources.private_file import write_private
from mla_assistant.tui.editor.issued import LANGUAGE, LAYOUT, last_issue
from mla_assistant.tui.editor.keeper import Keeper
from mla_assistant.tui.settings import actor

WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def file_names(made: Issued, reference: str) -> list[str]:
    """A name for each document, from the reference and never from the name of a person."""
    start = _start(reference)
    draft = "DRAFT" if made.draft else ""
    return ["-".join(filter(None, (start, each.name, made.language, draft))) + ".docx" for each in made.documents]


def keep(keeper: Keeper, made: Issued, names: Sequence[str]) -> None:
    """The very text that was checked, and the very bytes that were made of it. Raises `RegisterError`."""
    register, draft = keeper.register, keeper.draft
    findings = [_frozen(each) for each in made.findings]
    frozen = {"program": __version__, "findings": findings, LANGUAGE: made.language, LAYOUT: made.layout}
    version = register.cut_version(draft, actor(), Reason.BEFORE_FINAL, frozen, revision=keeper.saver.revision)
    for name, document in zip(names, made.documents, strict=True):
        register.store_document(
            draft, version, name, WORD, document.data, made.fingerprint, document.content_hash, "issued", actor=actor()
        )
    register.set_status(draft, Status.ISSUED, actor())
    keeper.issue = last_issue(register, draft)


def taken(folder: Path, names: Sequence[str]) -> list[str]:
    """Those of the names that already stand in the folder."""
    return [name for name in names if (folder / name).exists() or (folder / name).is_symlink()]


def write(folder: Path, made: Issued, names: Sequence[str], *, overwrite: bool) -> list[Path]:
    """Write each document, for this user's eyes only. Raises `NotWritten`, `OSError`."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = [folder / name for name in names]
    for path, document in zip(paths, made.documents, strict=True):
        write_private(path, document.data, overwrite=overwrite)
    return paths


def annex_names(files: Sequence[tuple[int, str, dict[str, object]]], reference: str) -> dict[str, str]:
    """The name each annex's file is written under, with the SHA-256 by which the register knows it."""
    start = _start(reference)
    return {"-".join(filter(None, (start, file_name(number, known)))): sha256 for number, sha256, known in files}


def write_files(keeper: Keeper, folder: Path, files: Mapping[str, str], *, overwrite: bool) -> list[Path]:
    """Copy the files of the annexes out of the register. Raises `RegisterError`, `NotWritten`, `OSError`."""
    for name, sha256 in files.items():
        write_private(folder / name, keeper.register.read_attachment(keeper.draft, sha256), overwrite=overwrite)
    return [folder / name for name in files]


def _start(reference: str) -> str:
    return re.sub(r"[^\w.-]+", "-", reference).strip("-.")[:60]


def _frozen(finding: Finding) -> JsonObject:
    """All that it said on that day, and the day of the law data it said it by."""
    return {
        "code": finding.code,
        "severity": finding.severity,
        "path": finding.path,
        "about": list(finding.about),
        "args": finding.args,
        "citation": str(finding.citation or ""),
        "verified": finding.verified,
        "as_of": finding.as_of,
        "compared": finding.compared,
        "waived": finding.waived,
    }
