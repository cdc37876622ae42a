"""The review report as a Word document, in the language of the face."""

from collections.abc import Iterator
from typing import Any

from mla_assistant.documents.templates import SOURCE_LANGUAGE, TemplateSet, template_set
from mla_assistant.documents.write import content_hash, unpack
from mla_assistant.drafting.report import PROGRAM, SEVERITIES, Report, counted
from mla_assistant.drafting.report_facts import LeantOn
from mla_assistant.drafting.wording import FAMILIES, cited_as, family_label, family_of, sentence, severity_label
from mla_assistant.issuing import Made, template_languages
from mla_assistant.requests.finding import Finding
from mla_assistant.requests.request import RequestModel
from mla_assistant.resources import languages
from mla_assistant.review.waivers import waiver_of
from mla_assistant.text.dates import format_date
from mla_assistant.text.names import state_name
from mla_assistant.text.safe import clean
from mla_assistant.text.translate import _, current_language

TEMPLATE = "review_report"


def report_document(report: Report) -> Made:
    """Raises `TemplateRefused` or `RenderRefused` where somebody's own template of the report is not sound."""
    header, templates = report.request.header, _templates()
    context = {
        "document": {
            "language": templates.language,
            "draft": False,
            "reference": header.reference or "",
            "classification": header.marking or "",
            "fingerprint": report.fingerprint,
            "title": _("Review report"),
            "authority": report.request.requesting.central_authority.name or "",
        },
        "draft": _particulars(report),
        "result": counted(report.findings),
        "families": _families(report),
        "facts": [_fact(fact) for fact in report.facts],
        "notes": report.notes,
    }
    data = templates.render(TEMPLATE, _safe(context))
    return Made(TEMPLATE, data, content_hash(unpack(data)))


def _templates() -> TemplateSet:
    """In the language of the face where template and findings are there in it, else in English."""
    language = current_language()
    if language in template_languages() & set(languages("messages")):
        found = template_set(TEMPLATE, language)
        if not found.missing:
            return found
    return template_set(TEMPLATE, SOURCE_LANGUAGE)


def _particulars(report: Report) -> dict[str, str]:
    request, header = report.request, report.request.header
    return {
        "kind": _(type(request).TITLE),
        "reference": header.reference or "",
        "subject": header.subject or "",
        "requesting": _state(request.requesting.state),
        "requested": _state(request.requested.state),
        "date": _day(header.date),
        "fingerprint": report.fingerprint,
        "reported": _day(report.on.isoformat()),
        "program": PROGRAM,
    }


def _families(report: Report) -> list[dict[str, Any]]:
    """Families, in each the gravest first and the waived last; numbered through, so that a note can name one."""
    numbers = iter(range(1, len(report.findings) + 1))
    families = []
    for family in FAMILIES:
        mine = [finding for finding in report.findings if family_of(finding) == family]
        groups = [
            {"title": title, "findings": [_finding(each, report.request, next(numbers)) for each in group]}
            for title, group in _by_severity(mine)
        ]
        if groups:
            families.append({"title": family_label(family), "groups": groups})
    return families


def _by_severity(findings: list[Finding]) -> Iterator[tuple[str, list[Finding]]]:
    for severity in SEVERITIES:
        if group := [each for each in findings if each.severity == severity and not each.waived]:
            yield severity_label(severity), group
    if waived := [each for each in findings if each.waived]:
        yield _("Answered for (waived)"), waived


def _finding(finding: Finding, request: RequestModel, number: int) -> dict[str, Any]:
    words, waiver = sentence(finding, request, whole=True), waiver_of(finding, request)
    verified = {True: _("read in its own text"), False: _("not verified"), None: ""}
    return {
        "number": number,
        "severity": severity_label(finding.severity),
        "place": words.where,
        "what": words.what,
        "mend": words.mend,
        "citation": cited_as(finding),
        "verified": verified[finding.verified],
        "as_of": _day(finding.as_of),
        "waived": waiver is not None,
        "waived_by": (waiver.by or "") if waiver else "",
        "waived_on": _day(waiver.on) if waiver else "",
        "reason": (waiver.reason or "") if waiver else "",
    }


def _fact(fact: LeantOn) -> dict[str, str]:
    old = {"fresh": "", "amber": _("older than two years"), "red": _("older than five years"), None: ""}
    return {"words": fact.fact, "source": fact.source, "as_of": _day(fact.as_of), "age": old[fact.age]}


def _state(code: str | None) -> str:
    return state_name(code, current_language()) if code else ""


def _day(day: str | None) -> str:
    return format_date(day, current_language()) if day else ""


def _safe(value: Any) -> Any:
    """What a file brought may hold what no document can."""
    if isinstance(value, dict):
        return {key: _safe(each) for key, each in value.items()}
    if isinstance(value, list):
        return [_safe(each) for each in value]
    return clean(value, multiline=True) if isinstance(value, str) else value
