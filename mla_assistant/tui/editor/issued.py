"""What the screens say of the last issue of a draft."""

from mla_assistant.register.errors import RegisterError
from mla_assistant.register.last_issue import LastIssue, last_issue
from mla_assistant.register.rows import DraftId, DraftRow, Status
from mla_assistant.register.store import Register
from mla_assistant.requests.paths import Answers
from mla_assistant.requests.reading import UnknownKind, UnknownVersion, identify
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


class ChangedSince:
    """Whether a draft is no longer what was issued; looked up once for each state of it."""

    def __init__(self, register: Register) -> None:
        self._register = register
        self._known: dict[tuple[DraftId, int], bool] = {}

    def __call__(self, row: DraftRow) -> bool:
        if row.status != Status.ISSUED:
            return False
        state = row.id, row.revision
        if state not in self._known:
            issue = last_issue(self._register, row.id)
            try:
                changed = issue is not None and not issue.is_still(identify(self._register.load(row.id).answers))
            except (RegisterError, UnknownKind, UnknownVersion):  # gone meanwhile, or of another program
                return False
            self._known[state] = changed
        return self._known[state]
