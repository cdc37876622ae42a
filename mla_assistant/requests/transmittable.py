"""What of a request may leave the office: an allow-list, so that a new field at home stays at home by default."""

from typing import Any

from mla_assistant.requests.applying import applying
from mla_assistant.requests.request import RequestModel

_ENVELOPE = ("kind", "schema_version", "language")
_AT_HOME = frozenset(("desk", "translations"))


def transmittable_sections(kind: type[RequestModel]) -> list[str]:
    """The sections of a kind that travel."""
    return [name for name in kind.section_names() if name not in _AT_HOME]


def transmittable(request: RequestModel) -> dict[str, Any]:
    """The travelling sections as JSON primitives, without empty answers and those whose question does not apply."""
    allowed = {*_ENVELOPE, *transmittable_sections(type(request))}
    return applying(request).model_dump(mode="json", include=allowed, exclude_none=True)
