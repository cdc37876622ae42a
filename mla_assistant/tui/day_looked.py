"""The day on which somebody looked: every fact that a drafter enters has one."""

from datetime import date

from mla_assistant.text.dates import parse_date
from mla_assistant.text.translate import _


def wrong(typed: str) -> str:
    """Why this can't be the day, as a sentence; "" where it can."""
    try:
        found = parse_date(typed)
    except ValueError:
        return _("“{word}” is no date. Write it as 2026-11-23.").format(word=typed)
    if found.earliest > date.today():
        return _("“{word}” lies in the future: write the day on which you looked.").format(word=typed)
    return ""
