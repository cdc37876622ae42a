"""What of a request may leave the office: an allow-list; a section that a kind does not name stays at home."""

from functools import cache
from typing import Any

from mla_assistant.requests.applying import applying
from mla_assistant.requests.part import Part
from mla_assistant.requests.request import RequestModel
from mla_assistant.requests.structure import children

_ENVELOPE = ("kind", "schema_version", "language")


def transmittable_sections(kind: type[RequestModel]) -> list[str]:
    """The sections of a kind that travel."""
    return [name for name in kind.travelling if name in kind.model_fields]


def transmittable(request: RequestModel) -> dict[str, Any]:
    """The travelling sections as JSON primitives, without empty answers and those whose question does not apply."""
    allowed = {*_ENVELOPE, *transmittable_sections(type(request))}
    return applying(request).model_dump(
        mode="json", include=allowed, exclude=_at_home(type(request)), exclude_none=True
    )


@cache
def _at_home(model: type[Part]) -> dict[str, Any]:
    """What of a part stays at home, as Pydantic wants it told."""
    found: dict[str, Any] = dict.fromkeys(model.at_home, True)
    for name, child in children(model).items():
        below = {key: value for each in child.models for key, value in _at_home(each).items()}
        if below:
            found[name] = {"__all__": below} if child.is_list else below
    return found
