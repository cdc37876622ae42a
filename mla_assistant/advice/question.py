"""What is asked before a request is written: who asks whom, for what, for which offences."""

from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from mla_assistant.instruments.vocabulary import ClockStart
from mla_assistant.requests.kinds import KINDS
from mla_assistant.requests.request import Scope
from mla_assistant.text.dates import PartialDate

Answered = Literal["yes", "none", "not_checked"]


@dataclass(frozen=True)
class Bilateral:
    """Whether a bilateral treaty covers the request: the lawyer's own answer, and where and when it was checked."""

    answer: Answered = "not_checked"
    where: str = ""
    when: str = ""


@dataclass(frozen=True)
class Question:
    """States are ISO 3166-1 alpha-2 codes; offences are kinds of offences, as `OffenceCode` has them."""

    requesting: str
    requested: str
    kind: str = "mutual_assistance"
    offences: tuple[str, ...] = ("other",)
    bilateral: Bilateral = Bilateral()
    today: date = field(default_factory=date.today)
    events: tuple[tuple[ClockStart, PartialDate], ...] = ()
    """What has happened already, and when: clocks run from it."""

    @property
    def scope(self) -> Scope:
        """The word the facts use for the kind."""
        return KINDS[self.kind].SCOPE
