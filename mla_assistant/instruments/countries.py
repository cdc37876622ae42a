"""Facts about a State. What no source says is None: unknown, never "no"."""

from dataclasses import dataclass
from typing import Final, Literal, get_args

from mla_assistant.instruments.shelf import Layer, standing
from mla_assistant.instruments.tables import CountryFact, CountryRow, ProfileField, ProfileRow

CLDR: Final = "Unicode CLDR, https://cldr.unicode.org"
"""Of the languages of a State; no day is recorded."""


@dataclass(frozen=True)
class StateFact:
    """A value with its source and the day of which it speaks; an empty value: not known on that day."""

    value: str
    source: str
    as_of: str
    layer: Layer = "shipped"


Verdict = Literal["yes", "no", "conditional"]


class Declaration(StateFact):
    """A State's own words on whether it takes an instrument as its basis for extradition."""

    @property
    def verdict(self) -> Verdict:
        """A condition follows the yes or the no after a comma, and makes either conditional."""
        return "yes" if self.value == "yes" else "no" if self.value == "no" else "conditional"


def fact(state: str, name: CountryFact) -> StateFact | None:
    """One fact about a State, or None where none is recorded."""
    placed = standing("countries").rows.get((state, name))
    if placed is None or not isinstance(placed.row, CountryRow):
        return None
    return StateFact(placed.row.value, placed.row.source, placed.row.as_of, placed.layer)


def member(state: str, organisation: CountryFact) -> StateFact | None:
    """The membership, where the State is recorded as a full member. An observer is none; who is suspended from the
    organs stays a member, and bound by the treaties made there.
    """
    found = fact(state, organisation)
    return found if found and found.value in ("member", "suspended") else None


def death_penalty_assurance_advised(requesting_state: str) -> bool:
    """Whether to warn and offer the assurance: always, unless the requesting State is recorded as having abolished
    the death penalty for all crimes. The record is of 2018; never tell anybody that no assurance is needed.
    """
    found = fact(requesting_state, "death_penalty")
    return found is None or found.value != "abolitionist_all_crimes"


def profile(state: str, instrument: str = "") -> dict[ProfileField, StateFact]:
    """The country form: what is recorded for requests under `instrument`, else for all. An absent field is unknown."""
    rows = standing("profiles").rows
    found: dict[ProfileField, StateFact] = {}
    for field in get_args(ProfileField):
        placed = rows.get((state, field, instrument)) or rows.get((state, field, ""))
        if placed is not None and isinstance(placed.row, ProfileRow):
            found[field] = StateFact(placed.row.value, placed.row.source, placed.row.as_of, placed.layer)
    return found


def extradition_basis(state: str, instrument: str) -> Declaration | None:
    """Whether a State takes the instrument as its basis for extradition: its own words, or None until it is known."""
    placed = standing("profiles").rows.get((state, "extradition_basis", instrument))
    if placed is None or not isinstance(placed.row, ProfileRow) or not placed.row.value:
        return None
    return Declaration(placed.row.value, placed.row.source, placed.row.as_of, placed.layer)


def official_languages(state: str, *, in_use: bool = True) -> tuple[str, ...]:
    """By law, and with `in_use` those a State uses as if they were, by Unicode CLDR; the most spoken first."""
    from babel.languages import get_official_languages

    return tuple(tag.replace("_", "-") for tag in get_official_languages(state, de_facto=in_use))


def language_hint(state: str) -> tuple[str, ...]:
    """Official languages: a hint only. What a State notified under a treaty stands over it. One that is in use only
    counts where more speak it than any that is official by law: English in New Zealand, not a dialect.
    """
    by_law, found = set(official_languages(state, in_use=False)), official_languages(state)
    return tuple(tag for n, tag in enumerate(found) if tag in by_law or not by_law.intersection(found[:n]))
