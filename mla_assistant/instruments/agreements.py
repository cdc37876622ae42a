"""What is known to stand between some States, and of which nothing was read; an earlier row goes before a later one."""

import csv
from datetime import date
from functools import cache
from typing import NamedTuple, cast

from mla_assistant import resources
from mla_assistant.instruments.countries import member
from mla_assistant.instruments.library import instrument
from mla_assistant.instruments.tables import CountryFact


class Agreement(NamedTuple):
    """`one` and `other`: the States on each side, or the organisation whose members stand there, without `but_not`;
    `unbound_by`: a form, and only where it does not bind both.
    """

    code: str
    one: str
    other: str
    scope: str
    but_not: str
    unbound_by: str
    since: str
    source: str
    as_of: str

    def reaches(self, a: str, b: str, scope: str, today: date) -> bool:
        """Whether it may govern a request of this kind between the two on this day."""
        pair = {a, b}
        return (
            self.scope in (scope, "both")
            and any(_stands(x, self.one) and _stands(y, self.other) for x, y in ((a, b), (b, a)))
            and not pair & set(self.but_not.split())
            and (not self.unbound_by or bool(pair & set(instrument(self.unbound_by).not_bound)))
            and self.since <= today.isoformat()
        )


@cache
def agreements() -> tuple[Agreement, ...]:
    """Shipped only: each has its own words in the advice."""
    with (resources.folders("facts")[-1] / "agreements.csv").open(encoding="utf-8", newline="") as file:
        reader = csv.reader(file)
        next(reader)
        return tuple(Agreement(*cells) for cells in reader)


def _stands(state: str, side: str) -> bool:
    return state in side.split() or bool(member(state, cast(CountryFact, side)))
