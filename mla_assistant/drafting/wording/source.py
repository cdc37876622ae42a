"""On what a finding rests, in words: the article, whether it was read there, and how old the fact is."""

from mla_assistant.requests.finding import Finding
from mla_assistant.text.dates import format_date
from mla_assistant.text.translate import _, current_language


def source_line(finding: Finding) -> str:
    """`Source: UNTOC art. 18(15)(f) (not verified), as of 2026`; "" for a finding that rests on no source."""
    if not finding.citation:
        return ""
    said = _("Source: {citation}").format(citation=finding.citation)
    if finding.verified is False:
        said = _("{source} (not verified)").format(source=said)
    if finding.as_of:
        date = format_date(finding.as_of, current_language())
        said = _("{source}, as of {date}").format(source=said, date=date)
    return said
