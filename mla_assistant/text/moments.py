"""Moments as a provider logs them: day, time, and a zone, which says nothing without its offset on that day."""

import re
from datetime import datetime
from zoneinfo import ZoneInfo

from mla_assistant.text.dates import format_date

_WRITTEN = re.compile(r"[1-9]\d{3}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?)?", re.ASCII)
_NO_PLACE = re.compile(r"Etc/.*|[^/]+")


def parse_moment(text: str) -> datetime | None:
    """A day and a time by the clock of twenty-four hours, or None for what is written in another way."""
    try:
        return datetime.fromisoformat(text) if _WRITTEN.fullmatch(text) else None
    except ValueError:
        return None


def format_moment(text: str, language: str) -> str:
    """A moment in the words of `language`; the time stays as it was logged, for “6:42” is two times a day."""
    from babel import Locale

    moment = parse_moment(text)
    if moment is None:
        return text
    pattern = str(Locale.parse(language.replace("-", "_")).datetime_formats["medium"])
    return pattern.replace("{1}", format_date(str(moment.date()), language)).replace("{0}", text[11:])


def format_zone(zone: str, language: str, moment: datetime | None = None) -> str:
    """The place whose clock it is and, for a moment, what that clock was away from UTC then.

    A moment that the clock showed twice, or never, has two offsets, and both are printed. Zones without a place, such
    as Etc/GMT+3, which is three hours *behind* UTC, are their offset alone.
    """
    from babel.dates import get_timezone_location

    if zone.startswith(("UTC+", "UTC-")):
        return zone
    place = "" if _NO_PLACE.fullmatch(zone) else get_timezone_location(zone, language.replace("-", "_"), True)
    if moment is None:
        return place or zone
    clock = moment.replace(tzinfo=ZoneInfo(zone))
    offsets = " / ".join(dict.fromkeys(_offset(clock.replace(fold=fold)) for fold in (0, 1)))
    return f"{place} ({offsets})" if place else offsets


def _offset(clock: datetime) -> str:
    """UTC+03:00."""
    written = f"{clock:%z}"
    return f"UTC{written[:3]}:{written[3:5]}"
