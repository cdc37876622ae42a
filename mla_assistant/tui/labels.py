"""What the list of requests says of a draft."""

from datetime import datetime
from typing import Any

from mla_assistant.drafting.pages import model_title
from mla_assistant.register.rows import Status
from mla_assistant.requests.kinds import KINDS
from mla_assistant.requests.paths import Answers, get
from mla_assistant.text.dates import format_date
from mla_assistant.text.names import state_name
from mla_assistant.text.translate import _, current_language


def title_of(answers: Answers) -> str:
    """`MLA/2026/0417 · Financing of terrorism`, as far as it is known."""
    parts = (_text(get(answers, "header.reference")), _text(get(answers, "header.subject")))
    return " · ".join(part for part in parts if part)


def requested_state_of(answers: Answers) -> str:
    return _text(get(answers, "requested.state"))


def kind_label(kind: str) -> str:
    known = KINDS.get(kind)
    return model_title(known) if known else kind


def state_label(code: str) -> str:
    return state_name(code, current_language()) if code else ""


def status_label(status: Status) -> str:
    return {
        Status.DRAFT: _("draft"),
        Status.ISSUED: _("issued"),
        Status.SENT: _("sent"),
        Status.CLOSED: _("closed"),
    }[status]


def time_label(moment: datetime) -> str:
    """As the clock on this computer has it: the minute today, else the day."""
    local = moment.astimezone()
    if local.date() == datetime.now().astimezone().date():
        return _("today, {time}").format(time=f"{local:%H:%M}")
    return format_date(f"{local:%Y-%m-%d}", current_language())


def _text(value: Any) -> str:
    return value.strip() if isinstance(value, str) else ""
