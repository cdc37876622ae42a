"""Durations in words: a term of years, months and days as the language of the document says it."""

import re

_PARTS = re.compile(r"P(?:(?P<year>\d+)Y)?(?:(?P<month>\d+)M)?(?:(?P<day>\d+)D)?")


def format_duration(value: str, language: str) -> str:
    """`P13Y8M` as "13 years and 8 months". Raises `ValueError` for what is no such duration."""
    from babel.lists import format_list
    from babel.units import format_unit

    found = _PARTS.fullmatch(value)
    if not found or value == "P":
        raise ValueError(value)
    locale = language.replace("-", "_")
    parts = [
        format_unit(int(number), f"duration-{unit}", locale=locale)
        for unit, number in found.groupdict().items()
        if number
    ]
    return str(format_list(parts, locale=locale))
