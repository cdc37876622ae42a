"""Answers that are one of a few: a stable code, and one English label for people.

One code has one label in the whole vocabulary, so that a template prints `{{ code | label }}` without asking
which list it came from; `vocabulary` refuses the second meaning.
"""

from enum import StrEnum
from typing import Self


class Choice(StrEnum):
    """Base of every list of codes. A member is written `CODE = "code", "label"`, and other words for it behind."""

    label: str
    also: str
    """Other words by which it is looked for (English)."""

    def __new__(cls, code: str, label: str, also: str = "") -> Self:
        member = str.__new__(cls, code)
        member._value_ = code
        member.label, member.also = label, also
        return member

    def __str__(self) -> str:
        return str(self.value)


class YesNo(Choice):
    YES = "yes", "yes"
    NO = "no", "no"


def vocabulary() -> dict[str, str]:
    """Every code and its label. Raises `ValueError` where two lists give one code two labels."""
    from mla_assistant.requests import kinds  # noqa: F401  (every list is declared once the kinds are loaded)

    labels: dict[str, str] = {}
    for choices in _lists(Choice):
        for choice in choices:
            if labels.setdefault(choice.value, choice.label) != choice.label:
                raise ValueError(f"{choices.__name__}.{choice.name}: {choice.value!r} has another label elsewhere")
    return labels


def _lists(base: type[Choice]) -> list[type[Choice]]:
    return [found for sub in base.__subclasses__() for found in (sub, *_lists(sub))]
