"""An instrument as data: what it demands, by which article, and whether somebody read that article."""

from typing import Annotated, Literal, Self, TypeVar

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    StrictBool,
    StrictInt,
    StringConstraints,
    ValidationInfo,
    field_validator,
    model_validator,
)
from pydantic_core import PydanticCustomError

from mla_assistant.instruments.references import names_an_article
from mla_assistant.instruments.tables import CountryFact
from mla_assistant.instruments.vocabulary import (
    AppliesWhen,
    Clock,
    ClockStart,
    Field,
    Function,
    Kind,
    Level,
    Reading,
    RelationKind,
    Scope,
    Severity,
    Strength,
    Whom,
)
from mla_assistant.requests.parts.offence import ForeignLink
from mla_assistant.requests.parts.offence_kind import OffenceCode
from mla_assistant.text.dates import format_date, parse_date
from mla_assistant.text.translate import catalogue

IN_FORCE = ("treaty", "in force since {date} ({source})")
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


Said = TypeVar("Said", str, dict[str, str])
"""The words for any offence, or those for each kind."""


class Instrument(Fact):
    """A treaty, model, law or basis.

    `parties` is for bilateral treaties (other treaties have rows in parties.csv), `law_of` for the law of one State,
    `between` and `not_bound` for forms prescribed between EU members, `organisation` for a text made among its members.
    """

    code: Code
    kind: Kind
    binding: StrictBool
    region: Words
    counter_terrorism_number: StrictInt | None = None
    adopted: Dated | None = None
    done_at: Names | None = None
    """Where it was adopted or signed, on the day of `adopted`; None where no source says so."""
    in_force: Dated | None = None
    status: str = ""
    depositary: str = ""
    unread: StrictBool = False
    parties: tuple[State, ...] = ()
    law_of: State | None = None
    organisation: CountryFact | None = None
    between: Literal["eu_members", "eu_members_and_gb"] | None = None
    not_bound: tuple[State, ...] = ()
    offences: tuple[Words, ...] = ()
    any_offence: str = ""
    """The words of `offences` by which it is for any offence, or any of a certain gravity."""
    any_serious_offence: str = ""
    """By which it is for any offence that meets its test."""
    evidence_of_any_offence: str = ""
    """By which it is for evidence of any offence, in electronic form."""
    offences_to_read: tuple[OffenceCode | Literal["any"], ...] = ()
    """Its list of offences points elsewhere, or it serves the tracing and taking of proceeds only: its text tells."""
    contents_fallback: tuple[Code, ...] = ()
    read_with: tuple[Code, ...] = ()
    notes: str = ""
    source: Words
    further_sources: tuple[Words, ...] = ()
    dates_source: str = ""
    as_of: Dated
    verified: StrictBool
    reading: Reading
    read_in: str = ""
    read_refs: tuple[Words, ...] = ()
    names_offences: dict[OffenceCode, Words] = {}
    """By the kind of offence, the words of `offences` that name it: nothing is claimed that they do not say."""
    titles: Names
    short_names: Names
    use: Use
    articles: dict[Function, Article] = {}
    assistance: tuple[Assistance, ...] = ()
    request_contents: tuple[ContentsItem, ...] = ()
    extradition_documents: tuple[ContentsItem, ...] = ()
    time_limits: tuple[TimeLimit, ...] = ()
    thresholds: tuple[Threshold, ...] = ()
    relations: tuple[Relation, ...] = ()
    only_if: tuple[Condition, ...] = ()

    @model_validator(mode="after")
    def _two_parties(self) -> Self:
        if len(set(self.parties)) != len(self.parties) or len(self.parties) != 2 * (self.kind == "bilateral_treaty"):
            raise PydanticCustomError("parties", "two")
        return self

    @field_validator("any_offence", "any_serious_offence", "evidence_of_any_offence", "names_offences")
    @classmethod
    def _in_its_own_words(cls, said: Said, info: ValidationInfo) -> Said:
        own: tuple[str, ...] = info.data.get("offences", ())
        claimed = [said] if isinstance(said, str) else list(said.values())
        if not all(any(words in offence for offence in own) for words in claimed):
            raise PydanticCustomError("offence_words", "not its own")
        return said

    @property
    def tells_offences(self) -> bool:
        """Whether it says which offences it reaches; an office's own need not."""
        general = self.any_offence or self.any_serious_offence or self.evidence_of_any_offence
        return bool(general or self.names_offences or self.offences_to_read)

    @property
    def short(self) -> str:
        """The name citations use: `UNTOC`."""
        return self.short_names["en"]

    def title(self, language: str = "en") -> str:
        """The title in a language, or in English where the data have no other."""
        return self.titles.get(language) or self.titles["en"]

    def place_and_date(self, language: str = "en") -> str:
        """`New York, 15 November 2000`; what is not recorded is left out."""
        places = self.done_at or {}
        place = places.get(language) or places.get("en")
        return ", ".join(filter(None, (place, self.adopted and format_date(self.adopted, language))))

    def in_force_since(self, language: str = "en") -> str:
        """With where it was read, for the number of a treaty series alone tells no day; "" where none is recorded."""
        if not self.in_force:
            return ""
        context, words = IN_FORCE
        said = catalogue("templates", language).gettext(words, context)
        return said.format(date=format_date(self.in_force, language), source=self.source)

    def short_name(self, language: str = "en") -> str:
        """The short name in a language, or in English where the data have no other."""
        return self.short_names.get(language) or self.short

    @property
    def has_parties(self) -> bool:
        """Whether it makes sense to ask who is party; a resolution or reciprocity has none."""
        return self.kind in ("multilateral_treaty", "bilateral_treaty", "protocol", "amendment")

    @property
    def not_in_force(self) -> bool:
        """Whether it is recorded that it was not in force yet when it was looked up."""
        return self.has_parties and not self.in_force and self.status.startswith("not ")

    @property
    def ceiling(self) -> Severity:
        """The gravest finding it can carry: resolution 2322 only informs, what binds nobody only warns."""
        if self.binding:
            return "blocks"
        return "informs" if self.kind == "resolution" else "warns"

    def contents(self, scope: Literal["mla", "extradition"], own_list: str = "") -> tuple[ContentsItem, ...]:
        """What a request of a scope holds; `own_list` keeps only what its articles ask of one kind of request."""
        listed = self.extradition_documents if scope == "extradition" else self.request_contents
        return tuple(item for item in listed if not own_list or item.applies_when == own_list)

    def severity(self, item: ContentsItem) -> Severity:
        """How grave it is when `item` is missing: only an article that was read, and binds, can block."""
        if item.strength in ("optional", "by_reference", "informative") or self.ceiling == "informs":
            return "informs"
        demanded = item.strength == "required" and item.verified and not item.practice
        return "blocks" if demanded and self.ceiling == "blocks" else "warns"
