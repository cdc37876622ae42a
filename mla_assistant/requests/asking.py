"""How a field is asked for, declared once where the field is declared.

Form, guidance, check-your-answers, JSON Schema, gate and catalogues read this; why a field is asked for comes
from the instruments that bind to it, never from here.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from pydantic import Field
from pydantic.fields import FieldInfo

from mla_assistant.requests.leaves import LIST_LENGTH

Tier = Literal["essential", "more"]
Names = Literal["person", "official"]
When = Mapping[str, tuple[str, ...]]
"""Conditions that must all hold: a field (of the same part; dotted: from the top) has one of these codes."""


@dataclass(frozen=True)
class Asking:
    """What a face and a template need to know of one field."""

    title: str
    help: str = ""
    example: str = ""
    tier: Tier = "essential"
    always: bool = False
    """No final document leaves without it; a template may print it without asking whether it is there."""
    when: When | None = None
    names: Names | None = None
    """The field names a person, or an official: for masking, and for what is kept out of file names."""
    or_else: str = ""
    """A field of the same part whose answer serves as well: with it, this one is not waited for."""


def ask(
    title: str,
    help: str = "",
    *,
    example: str = "",
    tier: Tier = "essential",
    always: bool = False,
    when: When | None = None,
    names: Names | None = None,
    or_else: str = "",
    default: Callable[[], Any] | None = None,
) -> Any:
    """A Pydantic field that may be empty, with its `Asking`. `default` builds what stands there instead of None."""
    asking = Asking(title, help, example, tier, always, when, names, or_else)
    extra: dict[str, Any] = {"tier": tier}
    if always:
        extra["always"] = True
    if when:
        extra["when"] = {field: list(codes) for field, codes in when.items()}
    field: FieldInfo = Field(
        **({"default_factory": default} if default else {"default": None}),
        max_length=LIST_LENGTH if default is list else None,
        title=title,
        description=help or None,
        examples=[example] if example else None,
        json_schema_extra=extra,
    )
    field.metadata.append(asking)
    return field


def ask_list(title: str, help: str = "", *, tier: Tier = "essential", when: When | None = None) -> Any:
    """A list of items, or of paragraphs, that may be empty."""
    return ask(title, help, tier=tier, when=when, default=list)


def asking(field: FieldInfo, name: str = "") -> Asking:
    """The `Asking` of a model field; one declared without (ids, discriminators) gets its name as title."""
    found = next((entry for entry in field.metadata if isinstance(entry, Asking)), None)
    return found or Asking(field.title or name, tier="more")
