"""On what a finding rests, in words: the article, whether it was read there, and how old the fact is."""

from mla_assistant.requests.finding import Finding
from mla_assistant.requests.paths import FieldPath
from mla_assistant.requests.request import RequestModel
from mla_assistant.review.asked_for import asked_for
from mla_assistant.text.dates import format_date
from mla_assistant.text.translate import _, current_language


def source_line(finding: Finding) -> str:
    """`Source: UNTOC art. 18(15)(f) (not verified), as of 2026`; "" for a finding that rests on no source."""
    if not finding.citation:
        return ""
    said = _("Source: {citation}").format(citation=cited_as(finding))
    if finding.verified is False:
        said = _("{source} (not verified)").format(source=said)
    if finding.as_of:
        date = format_date(finding.as_of, current_language())
        said = _("{source}, as of {date}").format(source=said, date=date)
    return said


def cited_as(finding: Finding) -> str:
    """The article. What is no more than an example binds nobody, and is told to nobody as what stops the request: that
    is then a rule of the program's own.
    """
    if not finding.citation or not finding.compared:
        return str(finding.citation or "")
    example = _example(finding)
    if finding.severity == "blocks":
        return _("a rule of this program for every request; {example}").format(example=example)
    return example


def _example(finding: Finding) -> str:
    """A model, where it is not recorded as binding both States either.

    Of an article that nobody read and that stands beside a block it is not said: the draft does rest on its treaty.
    """
    if finding.model:
        return _("for example {citation}, not recorded as binding both States").format(citation=finding.citation)
    if finding.severity == "blocks" and finding.verified is False:
        return _("compare {citation}").format(citation=finding.citation)
    return _("compare {citation}, on which this draft does not rest").format(citation=finding.citation)


def asked_for_line(request: RequestModel, path: FieldPath) -> str:
    """`Asked for by UNTOC art. 18(15)(c); UNCAC art. 46(15)(c).`; "" where no instrument relied on asks for it."""
    asks = asked_for(request, path)
    said = [str(ask.citation) if ask.item.verified else _("{source} (not verified)").format(source=ask.citation)
            for ask in asks]  # fmt: skip
    return _("Asked for by {sources}.").format(sources="; ".join(said)) if said else ""
