"""Advice as data, without a word: codes with arguments, each with its citation, its source and the day it speaks of."""

from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from mla_assistant.advice.offences import How
from mla_assistant.advice.question import Question
from mla_assistant.instruments import Pair, Relation, Threshold, TimeLimit
from mla_assistant.requests.finding import Citation

Standing = Literal["stands", "may_stand_confirm", "only_supplementary", "does_not_stand"]
"""From the strongest to the weakest. `does_not_stand` rests on a record or an article, never on the absence of one."""


@dataclass(frozen=True)
class Point:
    """One thing to say. `citation.instrument` is the code of an instrument; no source means none is recorded."""

    code: str
    args: dict[str, str] = field(default_factory=dict, hash=False)
    citation: Citation | None = None
    verified: bool = True
    source: str = ""
    as_of: str = ""


@dataclass(frozen=True)
class Gift:
    """A type of assistance, or an article by its function. `function` is empty for a type the text itself names."""

    function: str
    ref: str
    text: str
    verified: bool


@dataclass(frozen=True)
class Basis:
    """One basis: whether it stands and why. No relation and no threshold means not recorded, never that there is none.

    `accepted` (extradition): whether the requested State takes it as its basis; None where the question does not arise.
    `lacks`: functions of a request of this kind on which the text, as far as it was read, has no article.
    """

    instrument: str
    standing: Standing
    why: tuple[Point, ...]
    covers: tuple[str, ...] = ()
    how: How = "any"
    pair: Pair | None = None
    accepted: Point | None = None
    relations: tuple[Relation, ...] = ()
    must_meet: tuple[Threshold, ...] = ()
    gives: tuple[Gift, ...] = ()
    lacks: tuple[str, ...] = ()
    organisation: str = ""
    """The organisation among whose members it was made, where both are members and nothing says more."""

    @property
    def both_recorded(self) -> bool:
        return self.pair is not None and self.pair.standing == "both_recorded"

    @property
    def by_form(self) -> bool:
        """A prescribed form that stands."""
        return self.pair is None and self.standing == "stands"

    @property
    def tested(self) -> bool:
        """It stands as far as the two States go; the offence has a test to meet."""
        return self.standing == "stands" and bool(self.must_meet)

    @property
    def remote(self) -> bool:
        """Neither State is recorded as party; or one is not in a complete list, or is party to nothing by itself: to be
        named, not to be dwelt on.
        """
        if self.pair is None or self.organisation:
            return False
        kinds = {status.kind for status in self.pair.statuses}
        return bool(kinds & {"not_listed", "by_extension"}) or not kinds & {"party", "ended"}


@dataclass(frozen=True)
class Clock:
    """A period of one of the bases that can be used, and the event it runs from where the data say so."""

    instrument: str
    limit: TimeLimit
    source: str
    as_of: str
    ends: date | None = None
    """Its last day, where the question gives the day of the event."""


@dataclass(frozen=True)
class Advice:
    """Everything there is to say before the first word of a request."""

    question: Question
    bilateral: tuple[Point, ...]
    use: tuple[Point, ...]
    contents: tuple[Point, ...]
    bases: tuple[Basis, ...]
    formal: tuple[Point, ...]
    language: tuple[Point, ...]
    authority: tuple[Point, ...]
    channel: tuple[Point, ...]
    urgent: tuple[Point, ...]
    clocks: tuple[Clock, ...]
    caveats: tuple[Point, ...]

    @property
    def points(self) -> tuple[Point, ...]:
        """Every point, those of the bases too: each has words, each citation is in the data."""
        own = (*self.bilateral, *self.use, *self.contents, *self.formal, *self.language, *self.authority)
        more = (*self.channel, *self.urgent, *self.caveats)
        inner = [point for basis in self.bases for point in (*basis.why, *([basis.accepted] if basis.accepted else []))]
        return (*own, *more, *inner)
