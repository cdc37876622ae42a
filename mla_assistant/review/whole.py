"""What is wrong with a draft as it was typed: what reading could not understand, and what the review misses."""

from mla_assistant.requests.finding import Finding
from mla_assistant.requests.reading import Reading
from mla_assistant.review import Review, review_again


def findings_of(reading: Reading, review: Review | None = None) -> tuple[Finding, ...]:
    """Both, in that order. An answer that could not be read is not called missing as well."""
    unreadable = {finding.path for finding in reading.findings if finding.severity == "blocks"}
    reviewed = (review or review_again(reading.request)).findings
    return reading.findings + tuple(each for each in reviewed if each.path not in unreadable)
