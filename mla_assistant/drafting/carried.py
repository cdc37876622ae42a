"""What came from a request to another State, as the drafter has to read it again."""

from mla_assistant.drafting.summary import summary
from mla_assistant.drafting.wording.place import BETWEEN, titles
from mla_assistant.requests.finding import Finding
from mla_assistant.requests.paths import Answers, get, split
from mla_assistant.requests.request import RequestModel

CODE = "carried_over"


def is_entry(finding: Finding, answers: Answers) -> bool:
    """Whether a whole measure, person or offence came over, and not one answer."""
    return finding.code == CODE and isinstance(get(answers, finding.path), dict)


def carried_name(finding: Finding, request: RequestModel) -> str:
    """Which of the section's entries and questions it is."""
    steps = titles(finding.path, request)
    return BETWEEN.join(steps[1:] or steps)


def carried_lines(finding: Finding, request: RequestModel, answers: Answers) -> list[str]:
    """The text that came over: its answers with their questions, an answer alone without."""
    section = split(finding.path)[0]
    below = [
        each for each in summary(request, answers, section)
        if each.answer and f"{each.path}.".startswith(f"{finding.path}.")
    ]  # fmt: skip
    return [each.answer if each.path == finding.path else f"{each.title}: {each.answer}" for each in below]
