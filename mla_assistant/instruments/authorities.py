"""To whom a request goes: authorities as States published them. Most lists can't be shipped; an office adds its own."""

from dataclasses import dataclass
from datetime import date

from mla_assistant.instruments.age import Age, age
from mla_assistant.instruments.shelf import LAYERS, Layer, standing
from mla_assistant.instruments.tables import AuthorityFunction, AuthorityRow


@dataclass(frozen=True)
class Authority:
    """One authority for one function, as recorded; an empty field is unknown. `row.note` says what to verify."""

    row: AuthorityRow
    age: Age
    layer: Layer


def authorities(
    state: str, function: AuthorityFunction | None = None, today: date | None = None
) -> tuple[Authority, ...]:
    """The State's authorities, the user's and the office's before the shipped ones, the newest record first."""
    found = [
        Authority(placed.row, age(placed.row.as_of, today), placed.layer)
        for placed in standing("authorities").rows.values()
        if isinstance(placed.row, AuthorityRow) and placed.row.state == state
    ]
    wanted = [authority for authority in found if function in (None, authority.row.function)]
    newest_first = sorted(wanted, key=lambda authority: authority.row.as_of, reverse=True)
    return tuple(sorted(newest_first, key=lambda authority: LAYERS.index(authority.layer)))
