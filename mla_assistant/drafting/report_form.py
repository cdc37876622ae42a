"""In which form a review report is written, by the ending of the file that is to hold it."""

import json
from pathlib import PurePath

from mla_assistant.drafting.report import report, report_data
from mla_assistant.requests.paths import Answers
from mla_assistant.text.translate import _

ENDINGS = (".docx", ".json")


class NoSuchForm(ValueError):
    """The ending names no form a report has; the message is a sentence for the person at the keyboard."""


def ending_of(name: str) -> str:
    """Raises `NoSuchForm`."""
    ending = PurePath(name).suffix.lower()
    if ending not in ENDINGS:
        said = _("{file}: a report is a Word file or data for programs. End the name with .docx or .json.")
        raise NoSuchForm(said.format(file=name))
    return ending


def report_in_form(answers: Answers, name: str) -> bytes:
    """The report on a draft, as the file of that name holds it. Raises `NoSuchForm`, and what making it raises."""
    if ending_of(name) == ".json":
        return (json.dumps(report_data(report(answers)), indent=2, ensure_ascii=False) + "\n").encode()
    from mla_assistant.drafting.report_document import report_document

    return report_document(report(answers)).data
