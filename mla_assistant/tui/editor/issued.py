"""Whether the final document of a draft was made, when and in which language, and whether the draft is still that."""

from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime

from mla_assistant.register.errors import RegisterError
from mla_assistant.register.rows import DraftId
from mla_assistant.register.store import Register
from mla_assistant.requests.paths import Answers
from mla_assistant.requests.reading import identify, kind_of
from mla_assistant.requests.transmittable import transmittable_sections
from mla_assistant.text.names import language_name
from mla_assistant.text.translate import _, current_language
from mla_assistant.tui.labels import time_label

LANGUAGE, LAYOUT = "language", "layout"
"""Under these names language and layout of the document are frozen with its version."""


@dataclass(frozen=True)
class LastIssue:
    at: datetime
    language: str
    answers: Answers

    def is_still(self, answers: Answers) -> bool:
        """Whether nothing that travels has changed since."""
        names = ("language", *transmittable_sections(kind_of(answers)))
        return all(answers.get(name) == self.answers.get(name) for name in names)


def last_issue(register: Register, draft: DraftId) -> LastIssue | None:
    """The last document that was issued; None where there is none, or where what is kept of it can't be read."""
    with suppress(RegisterError):
        kept = [row for row in register.documents(draft) if row.status == "issued"]
        if kept:
            version = register.load_version(draft, kept[-1].version)
            language = (version.findings or {}).get(LANGUAGE, "")
            return LastIssue(kept[-1].at, str(language), identify(version.answers))
    return None


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
