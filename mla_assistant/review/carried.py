"""What was written for another request, and has not been read again for this one."""

from collections.abc import Iterator

from mla_assistant.requests.finding import Step
from mla_assistant.requests.paths import join
from mla_assistant.requests.read_again import waits
from mla_assistant.requests.request import RequestModel
from mla_assistant.review.rules import Spot, at, blocks, rule


@rule("carried_over", "completeness", {RequestModel: blocks()})
def carried_over(request: RequestModel) -> Iterator[Spot]:
    """A text that speaks of a bank in another State makes the request come back."""
    answers = request.model_dump(mode="json") if request.desk.carried else {}
    for entry in request.desk.carried:
        if entry.path and waits(entry, answers):
            own = "yes" if entry.state and entry.path.startswith("requesting.") else ""
            read = Step("remove", join("desk.carried", entry.id))
            yield at(entry.path, remedy=[read], own=own, state=entry.state or "")
