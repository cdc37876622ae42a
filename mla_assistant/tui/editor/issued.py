"""What the screens say of the last issue of a draft."""

from mla_assistant.register.last_issue import LastIssue
from mla_assistant.requests.paths import Answers
from mla_assistant.text.names import language_name
from mla_assistant.text.translate import _, current_language
from mla_assistant.tui.labels import time_label


def mark(issue: LastIssue | None, answers: Answers) -> str:
    """For the title line: `issued`, or `issued, changed since`."""
    if issue is None:
        return ""
    return _("issued") if issue.is_still(answers) else _("issued, changed since")


def in_words(issue: LastIssue, answers: Answers) -> str:
    """When, in which language, and whether it still is what the draft says."""
    when = time_label(issue.at)
    if issue.language:
        language = language_name(issue.language, current_language())
        said = _("Issued in {language}, {when}.").format(when=when, language=language)
    else:
        said = _("Issued {when}.").format(when=when)
    since = _("Unchanged since.") if issue.is_still(answers) else _("The draft has changed since.")
    return f"{said} {since}"
