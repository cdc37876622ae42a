"""The tables of facts and their columns. Every row has a source and a date; the first columns are its key."""

from dataclasses import dataclass
from typing import Literal, NamedTuple, get_args

TableKind = Literal["parties", "authorities", "profiles", "countries"]
Status = Literal["party", "signatory", "not_listed", "not_party"]
"""`not_listed`: not in a complete list of that day; `not_party`: who knows said so, the depositary as a rule."""
AuthorityFunction = Literal["mla", "extradition", "24_7"]
ProfileField = Literal[
    "authority",
    "other_addressee",
    "channel",
    "encryption_or_signature",
    "languages",
    "dual_criminality",
    "limitation_of_use",
    "special_documents",
    "originals_required",
    "extradition_basis",
]
"""The country form of the Council of Europe, and whether the State takes an instrument as basis for extradition."""

CountryFact = Literal[
    "territory_of",
    "death_penalty",
    "european_union",
    "council_of_europe",
    "interpol",
    "commonwealth",
    "african_union",
    "arab_league",
    "asean",
    "cis",
    "ecowas",
    "mercosur",
    "oas",
    "oic",
    "saarc",
    "sadc",
]
DeathPenalty = Literal[
    "abolitionist_all_crimes", "abolitionist_ordinary_crimes", "abolitionist_de_facto", "retentionist"
]


class PartyRow(NamedTuple):
    """`date`: of deposit for a party, of signature for a signatory; `ended`: when membership ended."""

    instrument: str
    state: str
    status: str
    date: str
    ended: str
    source: str
    as_of: str


class AuthorityRow(NamedTuple):
    """`designated_under`: the instrument and article by which the State named it; `languages` as it put them."""

    state: str
    function: str
    authority: str
    address: str
    phone: str
    email: str
    languages: str
    designated_under: str
    note: str
    source: str
    as_of: str


class ProfileRow(NamedTuple):
    """`instrument`: for requests under this one only, empty for all; an empty `value`: not known on that date."""

    state: str
    field: str
    instrument: str
    value: str
    source: str
    as_of: str


class CountryRow(NamedTuple):
    state: str
    fact: str
    value: str
    source: str
    as_of: str


Row = PartyRow | AuthorityRow | ProfileRow | CountryRow


@dataclass(frozen=True)
class Table:
    """One CSV file: its row, how many first columns are the key, the words a column is held to."""

    kind: TableKind
    row: type[PartyRow] | type[AuthorityRow] | type[ProfileRow] | type[CountryRow]
    key: int
    words: dict[str, tuple[str, ...]]
    needed: tuple[str, ...]

    @property
    def columns(self) -> tuple[str, ...]:
        return self.row._fields

    @property
    def file(self) -> str:
        return f"{self.kind}.csv"


TABLES: dict[TableKind, Table] = {
    table.kind: table
    for table in (
        Table("parties", PartyRow, 2, {"status": get_args(Status)}, ("instrument", "state", "status")),
        Table(
            "authorities",
            AuthorityRow,
            3,
            {"function": get_args(AuthorityFunction)},
            ("state", "function", "authority"),
        ),
        Table("profiles", ProfileRow, 3, {"field": get_args(ProfileField)}, ("state", "field")),
        Table("countries", CountryRow, 2, {"fact": get_args(CountryFact)}, ("state", "fact", "value")),
    )
}
