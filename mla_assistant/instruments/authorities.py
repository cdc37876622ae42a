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
    """The State's authorities, the user's and the office's before the shipped ones, the newest record first. What the
    user says of a function, or of one instrument under which an authority was named, stands in place of what the office
    says of it, and that in place of what is shipped.
    """
    found = [
        Authority(placed.row, age(placed.row.as_of, today), placed.layer)
        for placed in standing("authorities").rows.values()
        if isinstance(placed.row, AuthorityRow) and placed.row.state == state
    ]
    wanted = [authority for authority in found if function in (None, authority.row.function)]
    strongest: dict[tuple[str, str], Layer] = {}
    for each in sorted(wanted, key=lambda authority: LAYERS.index(authority.layer)):
        strongest.setdefault(_said_of(each), each.layer)
    stands = [each for each in wanted if each.layer == strongest[_said_of(each)]]
    newest_first = sorted(stands, key=lambda authority: authority.row.as_of, reverse=True)
    return tuple(sorted(newest_first, key=lambda authority: LAYERS.index(authority.layer)))


def _said_of(each: Authority) -> tuple[str, str]:
    return each.row.function, each.row.designated_under
