"""What an instrument says, provision by provision: by which article, and whether somebody read it."""

from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, StrictBool, StrictInt, StringConstraints
from pydantic_core import PydanticCustomError

from mla_assistant.instruments.references import names_an_article
from mla_assistant.instruments.vocabulary import (
    AppliesWhen,
    Clock,
    ClockStart,
    Field,
    Level,
    RelationKind,
    Scope,
    Strength,
    Whom,
)
from mla_assistant.requests.parts.offence import ForeignLink
from mla_assistant.requests.parts.offence_kind import OffenceCode
from mla_assistant.text.dates import parse_date

Words = Annotated[str, StringConstraints(min_length=1, max_length=4000)]
Code = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]{1,59}$")]
State = Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")]


def _in_the_calendar(value: str) -> str:
    parse_date(value)
    return value


Dated = Annotated[str, StringConstraints(pattern=r"^\d{4}(-\d{2}(-\d{2})?)?$"), AfterValidator(_in_the_calendar)]
"""A day, a month or a year: `2024-03-15`, `2024-03`, `2024`."""


def _with_english(names: dict[str, str]) -> dict[str, str]:
    if "en" not in names:
        raise PydanticCustomError("english_missing", "no English")
    return names


Names = Annotated[dict[str, Words], AfterValidator(_with_english)]
"""By language tag; English always, others where a source gives them."""


class Fact(BaseModel):
    """Base of everything read from a file of facts: frozen, and closed to words it does not know."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)


class Article(Fact):
    """Where the instrument speaks of one function, and our sentence on what it says; "" where an office wrote none."""

    ref: Words
    note: Annotated[str, StringConstraints(max_length=4000)]
    verified: StrictBool
    level: Level | None = None


class Assistance(Fact):
    """One type of assistance the instrument names."""

    ref: Words
    text: Words
    verified: StrictBool
    level: Level | None = None


class ContentsItem(Fact):
    """One thing a request, or a set of extradition documents, must or should hold."""

    ref: Words
    text: Words
    applies_when: AppliesWhen
    strength: Strength
    fields: tuple[Field, ...]
    verified: StrictBool
    level: Level | None = None
    whom: Whom | None = None
    """Only these persons; None: all who are named in the request."""

    @property
    def practice(self) -> bool:
        """Whether no article asks for it ("good practice", "comity")."""
        return self.strength == "practice" or not names_an_article(self.ref)


class TimeLimit(Fact):
    """A period; `value` is None where the instrument sets none or `words` says it better."""

    ref: Words
    what: Words
    clock: Clock
    starts: ClockStart | None = None
    value: StrictInt | None = None
    unit: Literal["hours", "days", "consecutive days", "months"] | None = None
    extends: StrictBool = False
    """It runs on from the end of the period before it."""
    words: str = ""
    verified: StrictBool


class Threshold(Fact):
    """What an offence must meet: a penalty (in months), or an international element."""

    scope: Scope
    kind: Literal["penalty", "international_element"]
    ref: Words
    text: Words
    months: StrictInt | None = None
    penalty: Literal["maximum", "minimum", "not_said"] | None = None
    sentence_months: StrictInt | None = None
    links: tuple[ForeignLink, ...] = ()
    """For an international element: any of these is enough; none named: any link at all."""
    excludes: StrictBool = False
    """The text leaves no exception: an offence that fails the test is outside it."""
    source: str = ""
    """Where it was read, when not in the source of the instrument."""
    verified: StrictBool


class Condition(Fact):
    """An offence the instrument names is covered only if this holds too."""

    offences: tuple[OffenceCode, ...]
    ref: Words
    text: Words
    through: Code | None = None
    """It holds between States that are both recorded as party to this instrument."""
    may_refuse: StrictBool = False
    """Without it the offence is covered all the same, and the requested State may refuse."""
    source: str = ""
    """Where it was read, when not in the source of the instrument."""
    verified: StrictBool


class Relation(Fact):
    """How the instrument stands to others. Without an article and a source there is no relation."""

    kind: RelationKind
    to: tuple[Code, ...]
    """Codes of instruments, or words of `vocabulary.Group`."""
    scope: Scope
    ref: Words
    note: Words
    later: Words | None = None
    """By which article an agreement made later supplements it."""
    partly: StrictBool = False
    """Only as far as the others are incompatible with it."""
    between: tuple[State, ...] = ()
    """The States it is recorded for; none named: all that the instrument binds."""
    source: Words
    verified: StrictBool


class Use(Fact):
    """Whether a request can be based on it."""

    mla: StrictBool
    extradition: StrictBool
    note: str = ""
