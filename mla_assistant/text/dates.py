"""Dates as cases know them: a day, a month, a year, or about one of these.

Written `2024-03-15`, `2024-03`, `2024`, each optionally after `about `. A day may also be typed as
`15 March 2024`. `03/04/2024` is refused: it is two different days in two different States.
"""

import calendar
import re
from dataclasses import dataclass
from datetime import date
from functools import cache

_ISO = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")
_WORDS = re.compile(r"(?:(\d{1,2})\.? )?([^\W\d]+)\.? (\d{4})")
_ABOUT = re.compile(r"(?:about|circa|ca\.?|c\.) +", re.IGNORECASE)


class DateNotUnderstood(ValueError):
    """The text is no date this program can read without guessing."""


class DateImpossible(ValueError):
    """The text reads as a date that the calendar does not have, such as 31 February."""


@dataclass(frozen=True, order=True)
class PartialDate:
    """Year, and month and day as far as they are known."""

    year: int
    month: int | None = None
    day: int | None = None
    about: bool = False

    def __str__(self) -> str:
        parts = [f"{self.year:04}", *(f"{part:02}" for part in (self.month, self.day) if part)]
        return ("about " if self.about else "") + "-".join(parts)

    @property
    def day_known(self) -> date | None:
        """The day, where this is one: neither a part of a date nor about one."""
        return self.earliest if self.day and not self.about else None

    @property
    def earliest(self) -> date:
        """The first day this can mean."""
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def latest(self) -> date:
        """The last day this can mean."""
        month = self.month or 12
        return date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])


def parse_date(text: str) -> PartialDate:
    """Read a partial date. Raises `DateNotUnderstood` or `DateImpossible`, both `ValueError`."""
    text = " ".join(text.split())
    rest = _ABOUT.sub("", text, count=1) if _ABOUT.match(text) else text
    about = rest != text
    if match := _ISO.fullmatch(rest):
        year, month, day = (int(part) if part else None for part in match.groups())
    elif (match := _WORDS.fullmatch(rest)) and (month := _months().get(match[2].casefold())):
        year, day = int(match[3]), int(match[1]) if match[1] else None
    else:
        raise DateNotUnderstood(text)
    if not year or not 1000 <= year <= 9999 or (month is not None and not 1 <= month <= 12):
        raise DateImpossible(text)
    if day is not None and not 1 <= day <= calendar.monthrange(year, month or 1)[1]:
        raise DateImpossible(text)
    return PartialDate(year, month, day, about)


def format_date(value: str, language: str) -> str:
    """A partial date in the words of `language`: `about March 2024` is `vers mars 2024` only by catalogue.

    Short numeric forms are never used: 03/04 is ambiguous across States.
    """
    from babel import Locale, dates

    parsed = parse_date(value)
    locale = Locale.parse("en_GB" if language == "en" else language.replace("-", "_"))
    if parsed.day:
        words = dates.format_date(parsed.earliest, "long", locale=locale)
        if locale.language == "fr" and parsed.day == 1:
            words = words.replace("1", "1er", 1)  # CLDR writes “1 mars”, which no French court does
    elif parsed.month:
        words = dates.format_skeleton("yMMMM", parsed.earliest, locale=locale)
    else:
        words = dates.format_skeleton("y", parsed.earliest, locale=locale)
    if not parsed.about:
        return words
    from mla_assistant.text.translate import catalogue

    return catalogue("templates", language).gettext("about {date}", "date").format(date=words)


@cache
def _months() -> dict[str, int]:
    from babel import Locale

    names = Locale("en").months["format"]
    return {name.casefold(): number for width in ("wide", "abbreviated") for number, name in names[width].items()}
