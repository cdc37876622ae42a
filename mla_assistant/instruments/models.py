"""An instrument as data: what it is, what it demands, and whether somebody read it."""

from typing import Literal, Self, TypeVar

from pydantic import Field, StrictBool, StrictInt, ValidationInfo, field_validator, model_validator
from pydantic_core import PydanticCustomError

from mla_assistant.instruments.provisions import (
    Article,
    Assistance,
    Code,
    Condition,
    ContentsItem,
    Dated,
    Fact,
    Names,
    Relation,
    State,
    Threshold,
    TimeLimit,
    Use,
    Words,
)
from mla_assistant.instruments.tables import CountryFact
from mla_assistant.instruments.vocabulary import Function, Kind, Reading, Severity
from mla_assistant.requests.parts.offence_kind import OffenceCode
from mla_assistant.text.dates import format_date
from mla_assistant.text.translate import catalogue

IN_FORCE = ("treaty", "in force since {date} ({source})")
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
    names_offences: dict[OffenceCode, Words] = Field(default_factory=dict)
    """By the kind of offence, the words of `offences` that name it: nothing is claimed that they do not say."""
    titles: Names
    short_names: Names
    use: Use
    articles: dict[Function, Article] = Field(default_factory=dict)
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
        """`New York, 15 November 2000`; what is not recorded, or has no name in the language, is left out."""
        place = (self.done_at or {}).get(language)
        return ", ".join(filter(None, (place, self.adopted and format_date(self.adopted, language))))

    def in_force_since(self, language: str = "en") -> str:
        """With where it was read, for the number of a treaty series alone tells no day; "" where none is recorded."""
        if not self.in_force:
            return ""
        context, words = IN_FORCE
        said = catalogue("templates", language).gettext(words, context)
        told = language if said != words else "en"
        return said.format(date=format_date(self.in_force, told), source=self.source)

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
