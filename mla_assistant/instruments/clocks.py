"""Which period of an instrument runs from an event, and the day on which it ends: arithmetic, and nothing else."""

import calendar
from datetime import date, timedelta
from typing import NamedTuple

from mla_assistant.instruments.models import Instrument
from mla_assistant.instruments.provisions import TimeLimit
from mla_assistant.instruments.vocabulary import ClockStart
from mla_assistant.text.dates import PartialDate


class Deadline(NamedTuple):
    """`ends`: the last day of the period; None where the start is not known to the day or no period is set."""

    limit: TimeLimit
    ends: date | None


def clock(instrument: Instrument, event: ClockStart, start: PartialDate | None = None) -> tuple[Deadline, ...]:
    """The periods of `instrument` that run from `event`, the one that ends first before the others.

    The day of the event is not counted. A month ends on the day of the same number, or on the last of a shorter
    month. Hours are counted from the first of the day, so that the period never seems longer than it is. A period
    that `extends` another runs on from the end of the one before it in the file.
    """
    first = start.day_known if start else None
    found: list[Deadline] = []
    for limit in instrument.time_limits:
        if limit.starts == event:
            begins = found[-1].ends if limit.extends and found else first
            found.append(Deadline(limit, _ends(begins, limit)))
    return tuple(sorted(found, key=lambda deadline: deadline.ends or date.max))


def _ends(begins: date | None, limit: TimeLimit) -> date | None:
    if begins is None or not limit.value:
        return None
    try:
        match limit.unit:
            case "months":
                return _months_on(begins, limit.value)
            case "hours":
                return begins + timedelta(limit.value // 24)
            case _:
                return begins + timedelta(limit.value)
    except (OverflowError, ValueError):  # beyond the last year of the calendar
        return None


def _months_on(day: date, months: int) -> date:
    years, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(years, month + 1, min(day.day, calendar.monthrange(years, month + 1)[1]))
