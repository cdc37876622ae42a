"""What of a request may leave the office: an allow-list; a section that a kind does not name stays at home."""

from typing import Any

from mla_assistant.requests.applying import applying
from mla_assistant.requests.request import RequestModel

_ENVELOPE = ("kind", "schema_version", "language")


def transmittable_sections(kind: type[RequestModel]) -> list[str]:
    """The sections of a kind that travel."""
    return [name for name in kind.travelling if name in kind.model_fields]


def transmittable(request: RequestModel) -> dict[str, Any]:
    """The travelling sections as JSON primitives, without empty answers and those whose question does not apply."""
    allowed = {*_ENVELOPE, *transmittable_sections(type(request))}
    return applying(request).model_dump(mode="json", include=allowed, exclude_none=True)
