"""What came from another request and waits to be read again: one by one, or a section at a time."""

from dataclasses import dataclass

from mla_assistant.drafting.places import position
from mla_assistant.drafting.summary import summary
from mla_assistant.drafting.wording.place import place
from mla_assistant.requests.finding import Finding, Step
from mla_assistant.requests.paths import Answers, FieldPath, get, join, split
from mla_assistant.requests.read_again import waits
from mla_assistant.requests.request import RequestModel

CODE = "carried_over"


@dataclass(frozen=True)
class Passage:
    """A place that waits, where it is in words, and what stands there."""

    id: str
    path: FieldPath
    where: str
    text: str
    state: str
    """For which State it was written, where it was for one."""


def waiting(request: RequestModel, answers: Answers) -> dict[str, list[Passage]]:
    """Every place that waits, by section, in the order of the draft."""
    found: dict[str, list[Passage]] = {}
    open_ones = [entry for entry in request.desk.carried if waits(entry, answers)]
    for entry in sorted(open_ones, key=lambda entry: position(answers, entry.path or "")):
        path = str(entry.path)
        text = "\n".join(carried_lines(path, request, answers))
        found.setdefault(split(path)[0], []).append(
            Passage(entry.id, path, place(path, request), text, entry.state or "")
        )
    return found


def holding(passages: list[Passage]) -> tuple[Step, ...]:
    """The steps that say of each of them: read again, and it holds for this State too."""
    return tuple(Step("remove", join("desk.carried", passage.id)) for passage in passages)


def is_entry(finding: Finding, answers: Answers) -> bool:
    """Whether a whole measure, person or offence came over, and not one answer."""
    return finding.code == CODE and isinstance(get(answers, finding.path), dict)


def carried_lines(path: FieldPath, request: RequestModel, answers: Answers) -> list[str]:
    """The text that came over: its answers with their questions, an answer alone without."""
    below = [
        each for each in summary(request, answers, split(path)[0])
        if each.answer and f"{each.path}.".startswith(f"{path}.")
    ]  # fmt: skip
    return [each.answer if each.path == path else f"{each.title}: {each.answer}" for each in below]
