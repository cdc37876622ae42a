"""The review report: the checklist a central authority keeps in its file beside a request. It never travels."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from mla_assistant import __version__
from mla_assistant import instruments as known
from mla_assistant.documents.templates import SOURCE_LANGUAGE, TemplateSet, template_set
from mla_assistant.documents.write import content_hash, unpack
from mla_assistant.drafting.wording import FAMILIES, cited_as, family_label, family_of, sentence, severity_label
from mla_assistant.instruments import FactsRefused, Instrument, InstrumentUnknown, PartyStatus
from mla_assistant.issuing import Issued, Made, draft, template_languages
from mla_assistant.requests.finding import Finding, Severity
from mla_assistant.requests.parts.legal_basis import LegalBasis
from mla_assistant.requests.paths import Answers
from mla_assistant.requests.reading import read
from mla_assistant.requests.request import RequestModel
from mla_assistant.resources import languages
from mla_assistant.review.waivers import waiver_of
from mla_assistant.text.dates import format_date
from mla_assistant.text.names import state_name
from mla_assistant.text.safe import clean
from mla_assistant.text.translate import _, current_language

TEMPLATE = "review_report"
_SEVERITIES: tuple[Severity, ...] = ("blocks", "warns", "informs")


def report(answers: Answers, on: date | None = None) -> Made:
    """Every finding of a draft, waived ones included, and the facts it leans on, as DOCX in the language of the face.

    Raises `UnknownKind` or `UnknownVersion` for answers that are no draft of ours, `TemplateRefused` or
    `RenderRefused` where somebody's own template of the report is not sound.
    """
    on = on or date.today()
    request, made = read(answers).request, draft(answers)
    facts = list(_facts(request, on))
    fingerprint = made.fingerprint if isinstance(made, Issued) else ""
    templates = _templates()
    context = {
        "document": {
            "language": templates.language,
            "draft": False,
            "reference": request.header.reference or "",
            "classification": request.header.marking or "",
            "fingerprint": fingerprint,
            "title": _("Review report"),
            "authority": request.requesting.central_authority.name or "",
        },
        "draft": _particulars(request, fingerprint, on),
        "result": _result(made.findings),
        "families": _families(made.findings, request),
        "facts": facts,
        "notes": [_(known.CONFIRM), _(known.DEPOSIT), _(known.RESERVATIONS)] if facts else [],
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


def _particulars(request: RequestModel, fingerprint: str, on: date) -> dict[str, str]:
    header, language = request.header, current_language()
    return {
        "kind": _(type(request).TITLE),
        "reference": header.reference or "",
        "subject": header.subject or "",
        "requesting": _state(request.requesting.state),
        "requested": _state(request.requested.state),
        "date": format_date(header.date, language) if header.date else "",
        "fingerprint": fingerprint,
        "reported": format_date(on.isoformat(), language),
        "program": f"mla-assistant {__version__}",
    }


def _result(findings: Iterable[Finding]) -> dict[str, int]:
    """How many stand open by severity, and how many somebody answered for."""
    counts = dict.fromkeys((*_SEVERITIES, "waived"), 0)
    for finding in findings:
        counts["waived" if finding.waived else finding.severity] += 1
    return counts


def _families(findings: Iterable[Finding], request: RequestModel) -> list[dict[str, Any]]:
    """Families, in each the gravest first and the waived last; numbered through, so that a note can name one."""
    found = list(findings)
    numbers = iter(range(1, len(found) + 1))
    families = []
    for family in FAMILIES:
        mine = [finding for finding in found if family_of(finding) == family]
        groups = [
            {"title": title, "findings": [_finding(each, request, next(numbers)) for each in group]}
            for title, group in _by_severity(mine)
        ]
        if groups:
            families.append({"title": family_label(family), "groups": groups})
    return families


def _by_severity(findings: list[Finding]) -> Iterator[tuple[str, list[Finding]]]:
    for severity in _SEVERITIES:
        if group := [each for each in findings if each.severity == severity and not each.waived]:
            yield severity_label(severity), group
    if waived := [each for each in findings if each.waived]:
        yield _("Answered for (waived)"), waived


def _finding(finding: Finding, request: RequestModel, number: int) -> dict[str, Any]:
    words, waiver, language = sentence(finding, request), waiver_of(finding, request), current_language()
    verified = {True: _("read in its own text"), False: _("not verified"), None: ""}
    return {
        "number": number,
        "severity": severity_label(finding.severity),
        "place": words.where,
        "what": words.what,
        "mend": words.mend,
        "citation": cited_as(finding),
        "verified": verified[finding.verified],
        "as_of": format_date(finding.as_of, language) if finding.as_of else "",
        "waived": waiver is not None,
        "waived_by": (waiver.by or "") if waiver else "",
        "waived_on": format_date(waiver.on, language) if waiver and waiver.on else "",
        "reason": (waiver.reason or "") if waiver else "",
    }


def _facts(request: RequestModel, on: date) -> Iterator[dict[str, str]]:
    """What the instruments cited in the draft and their lists of parties say, and what the drafter checked."""
    states = [state for state in (request.requesting.state, request.requested.state) if state]
    for basis in request.legal_bases:
        if found := _instrument(basis):
            name = found.short_name(current_language())
            yield _fact(_text_of(found).format(instrument=name), found.source, found.as_of, on)
            for state in states if found.has_parties else ():
                status = known.party_status(found.code, state, on)
                yield _fact(_standing(status, name), status.source, status.as_of, on)
        if basis.both_parties:
            words = _("Both States are Parties, as checked by the drafter: {basis}").format(basis=basis.name)
            yield _fact(words, basis.both_parties, basis.checked_on or "", on)


def _instrument(basis: LegalBasis) -> Instrument | None:
    try:
        return known.instrument(basis.instrument) if basis.instrument else None
    except (InstrumentUnknown, FactsRefused):
        return None


def _text_of(found: Instrument) -> str:
    return {
        "full": _("{instrument}: its text was read in full."),
        "partial": _("{instrument}: its text was read in part."),
        "none": _("{instrument}: its text was not read."),
    }[found.reading]


def _standing(status: PartyStatus, name: str) -> str:
    said = {
        "party": _("{state} is recorded as party to {instrument}; deposit: {date}."),
        "not_party": _("{state} is recorded as not party to {instrument}."),
        "not_recorded": _("Whether {state} is party to {instrument} is not recorded."),
        "not_listed": _("{state} is not in the complete list of parties to {instrument}."),
        "signatory": _("{state} signed {instrument}; no deposit is listed."),
    }
    record = status.kind if status.kind in ("not_listed", "signatory") else status.standing
    deposit = format_date(status.date, current_language()) if status.date else _("date not recorded")
    return said[record].format(state=_state(status.state), instrument=name, date=deposit)


def _fact(words: str, source: str, as_of: str, on: date) -> dict[str, str]:
    old = {"fresh": "", "amber": _("older than two years"), "red": _("older than five years")}
    return {
        "words": words,
        "source": source,
        "as_of": format_date(as_of, current_language()) if as_of else "",
        "age": old[known.age(as_of, on)] if as_of else "",
    }


def _state(code: str | None) -> str:
    return state_name(code, current_language()) if code else ""


def _safe(value: Any) -> Any:
    """What a file brought may hold what no document can."""
    if isinstance(value, dict):
        return {key: _safe(each) for key, each in value.items()}
    if isinstance(value, list):
        return [_safe(each) for each in value]
    return clean(value, multiline=True) if isinstance(value, str) else value
