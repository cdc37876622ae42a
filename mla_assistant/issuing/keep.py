"""What was issued, kept in the register: the text that was checked, its findings, and the bytes made of it."""

import re
from collections.abc import Sequence

from mla_assistant import __version__
from mla_assistant.documents.annexed import file_name
from mla_assistant.issuing.issue import Issued
from mla_assistant.register.last_issue import ISSUED, LANGUAGE, LAYOUT
from mla_assistant.register.rows import DraftId, JsonObject, Reason, Status
from mla_assistant.register.store import Register
from mla_assistant.requests.finding import Finding

WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def named_after(reference: str, *parts: str) -> str:
    """The name of a file of this request, never with the name of a person."""
    start = re.sub(r"[^\w.-]+", "-", reference).strip("-.")[:60]
    return "-".join(filter(None, (start, *parts)))


def file_names(made: Issued, reference: str) -> list[str]:
    """A name for each document."""
    draft = "DRAFT" if made.draft else ""
    return [named_after(reference, each.name, made.language, draft) + ".docx" for each in made.documents]


def annex_names(files: Sequence[tuple[int, str, dict[str, object]]], reference: str) -> dict[str, str]:
    """The name each annex's file is written under, with the SHA-256 by which the register knows it."""
    return {named_after(reference, file_name(number, known)): sha256 for number, sha256, known in files}


def keep(
    register: Register, draft: DraftId, made: Issued, names: Sequence[str], *, actor: str, revision: int | None
) -> None:
    """Keep the documents under `names`, with a version of the draft at `revision`. Raises `RegisterError`."""
    findings = [_frozen(each) for each in made.findings]
    frozen = {"program": __version__, "findings": findings, LANGUAGE: made.language, LAYOUT: made.layout}
    version = register.cut_version(draft, actor, Reason.BEFORE_FINAL, frozen, revision=revision)
    for name, document in zip(names, made.documents, strict=True):
        register.store_document(
            draft, version, name, WORD, document.data, made.fingerprint, document.content_hash, ISSUED, actor=actor
        )
    register.set_status(draft, Status.ISSUED, actor)


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
        "model": finding.model,
        "waived": finding.waived,
    }
