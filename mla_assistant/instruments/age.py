"""How old a fact is, and what is said beside every fact about parties. Dates are shown, never hidden."""

from datetime import date
from typing import Literal

from mla_assistant.text.dates import parse_date
from mla_assistant.text.translate import N_

Age = Literal["fresh", "amber", "red"]


CONFIRM = N_("Confirm with the depositary.")
DEPOSIT = N_("The date is that of deposit; entry into force for the State may be later.")
RESERVATIONS = N_("Reservations and declarations are not in the data.")


def age(as_of: str, today: date | None = None) -> Age:
    """Over 24 months amber, over 60 red; a date that is missing or can't be read counts as red.

    A year or a month counts from its first day: the older reading is the safer one.
    """
    try:
        start = parse_date(as_of).earliest
    except ValueError:
        return "red"
    today = today or date.today()
    return "red" if today > _after(start, 5) else "amber" if today > _after(start, 2) else "fresh"


def _after(day: date, years: int) -> date:
    if day.year + years > date.max.year:
        return date.max
    try:
        return day.replace(year=day.year + years)
    except ValueError:  # 29 February
        return date(day.year + years, 3, 1)
