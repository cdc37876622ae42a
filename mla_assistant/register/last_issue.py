"""The last document that was issued of a draft, and whether the draft is still what it says."""

from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime

from mla_assistant.register.errors import RegisterError
from mla_assistant.register.rows import DocumentRow, DraftId
from mla_assistant.register.store import Register
from mla_assistant.requests.paths import Answers, get, join
from mla_assistant.requests.reading import UnknownKind, UnknownVersion, identify, kind_of
from mla_assistant.requests.transmittable import transmittable_sections

ISSUED = "issued"
LANGUAGE, LAYOUT = "language", "layout"
"""Under these names language and layout of the document are frozen with its version."""


@dataclass(frozen=True)
class LastIssue:
    """When it was, what was made, and of which answers."""

    at: datetime
    language: str
    documents: tuple[DocumentRow, ...]
    answers: Answers

    def is_still(self, answers: Answers) -> bool:
        """Whether nothing that travels has changed since, nor what it says in the language of the document."""
        texts = join("translations", self.language, "texts")
        places = ("language", *transmittable_sections(kind_of(answers)), texts)
        return all(get(answers, place) == get(self.answers, place) for place in places)


def last_issue(register: Register, draft: DraftId) -> LastIssue | None:
    """None where there is none, or where what is kept of it can't be read."""
    with suppress(RegisterError, UnknownKind, UnknownVersion):
        kept = [row for row in register.documents(draft) if row.status == ISSUED]
        if kept:
            last = kept[-1]
            version = register.load_version(draft, last.version)
            language = (version.findings or {}).get(LANGUAGE, "")
            documents = tuple(row for row in kept if row.version == last.version)
            return LastIssue(last.at, str(language), documents, identify(version.answers))
    return None
