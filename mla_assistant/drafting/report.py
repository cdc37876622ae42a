"""The review report: the checklist a central authority keeps in its file beside a request. It never travels."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from mla_assistant import __version__
from mla_assistant import instruments as known
from mla_assistant.drafting.finding_data import as_data
from mla_assistant.drafting.report_facts import LeantOn, facts_of
from mla_assistant.issuing import Issued, draft
from mla_assistant.requests.finding import Finding, Severity
from mla_assistant.requests.paths import Answers
from mla_assistant.requests.reading import read
from mla_assistant.requests.request import RequestModel
from mla_assistant.text.translate import _

SEVERITIES: tuple[Severity, ...] = ("blocks", "warns", "informs")
PROGRAM = f"mla-assistant {__version__}"


@dataclass(frozen=True)
class Report:
    """What was found in a draft on a day, waived findings included, and the facts that it leans on."""

    request: RequestModel
    findings: tuple[Finding, ...]
    facts: tuple[LeantOn, ...]
    fingerprint: str
    """Of the paper; empty where no paper can be made."""
    on: date

    @property
    def notes(self) -> list[str]:
        """What is to be borne in mind with every fact."""
        return [_(known.CONFIRM), _(known.DEPOSIT), _(known.RESERVATIONS)] if self.facts else []


def report(answers: Answers, on: date | None = None) -> Report:
    """The report on a draft. Raises `UnknownKind` or `UnknownVersion` for answers that are no draft of ours."""
    on = on or date.today()
    request, made = read(answers).request, draft(answers)
    fingerprint = made.fingerprint if isinstance(made, Issued) else ""
    return Report(request, made.findings, facts_of(request, made.findings, on), fingerprint, on)


def counted(findings: Iterable[Finding]) -> dict[str, int]:
    """How many stand open by severity, and how many somebody answered for."""
    counts = dict.fromkeys((*SEVERITIES, "waived"), 0)
    for finding in findings:
        counts["waived" if finding.waived else finding.severity] += 1
    return counts


def report_data(report: Report) -> dict[str, Any]:
    """The report for programs: codes and days as they are stored, the words beside them in the language of the face."""
    request, header = report.request, report.request.header
    return {
        "draft": {
            "kind": request.kind,
            "reference": header.reference,
            "subject": header.subject,
            "date": header.date,
            "requesting_state": request.requesting.state,
            "requested_state": request.requested.state,
            "fingerprint": report.fingerprint or None,
        },
        "reported_on": report.on.isoformat(),
        "program": PROGRAM,
        "result": counted(report.findings),
        "findings": [as_data(finding, request) for finding in report.findings],
        "facts": [asdict(fact) for fact in report.facts],
        "notes": report.notes,
    }
