"""What a drafter sees of an answer, on one line."""

from typing import Any

from mla_assistant.text.translate import _


def said(value: Any) -> str:
    """`not known: no reply yet`, for an answer that is no value; else ""."""
    if not isinstance(value, dict):
        return ""
    if isinstance(value.get("not_known"), str):
        return _("not known: {reason}").format(reason=value["not_known"])
    return _("does not apply") if "does_not_apply" in value else ""


def as_line(value: Any) -> str:
    """What a drafter sees of an answer on one line, whatever a file may have held there."""
    return "" if value is None else " ".join(str(value).splitlines())
