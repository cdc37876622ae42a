"""Findings on the command line, in words."""

from collections.abc import Iterable

from mla_assistant.drafting.wording import sentence, severity_label, source_line
from mla_assistant.requests.finding import Finding
from mla_assistant.requests.request import RequestModel
from mla_assistant.text.translate import _

_ORDER = {"blocks": 0, "warns": 1, "informs": 2}
_PLACES = 6


def as_text(findings: Iterable[Finding], request: RequestModel) -> str:
    """Findings in words, the gravest first, and what they add up to."""
    ordered = sorted(findings, key=lambda finding: (finding.waived, _ORDER[finding.severity]))
    lines: list[str] = []
    for (state, what, source), places in _alike(ordered, request).items():
        lines += [f"[{state}] {place}" for place in places[:_PLACES]]
        if len(places) > _PLACES:
            lines.append("    " + _("… and {count} more places").format(count=len(places) - _PLACES))
        lines += [f"    {line}" for line in (what, source) if line]
    blocking = sum(finding.blocks for finding in ordered)
    if blocking:
        lines.append(_("In the way of a final document: {count}.").format(count=blocking))
    else:
        lines.append(_("Nothing stands in the way of a final document."))
    return "\n".join(lines)


def _alike(findings: list[Finding], request: RequestModel) -> dict[tuple[str, str, str], list[str]]:
    """The places of each sentence: a hundred texts without a translation are one matter, not a hundred."""
    found: dict[tuple[str, str, str], list[str]] = {}
    for finding in findings:
        words = sentence(finding, request)
        state = _("waived") if finding.waived else severity_label(finding.severity)
        what = f"{words.what} {words.mend}".strip()
        place = f"{words.where} ({finding.path})" if finding.path else words.where
        found.setdefault((state, what, source_line(finding)), []).append(place)
    return found
