"""Layouts in words: what each is called, how far the form it follows was seen, and why a request can't have it."""

from mla_assistant.documents.layouts import Layout
from mla_assistant.drafting.wording import sentence
from mla_assistant.issuing import fits, unfit
from mla_assistant.requests.request import RequestModel
from mla_assistant.text.dates import format_date
from mla_assistant.text.translate import _, current_language


def called(layout: Layout) -> str:
    """For a list: its name, and that it can't be had where it has no template."""
    name = _(layout.name)
    return name if layout.has_template else _("{layout} (not available: its fields were not seen)").format(layout=name)


def offered_as(layout: Layout, request: RequestModel) -> str:
    """For whoever chooses: its name, with what it is not for, or what of the form nobody here has seen."""
    if not layout.has_template:
        return called(layout)
    if not fits(layout, request):
        return _("{layout} (only for {only_for})").format(layout=_(layout.name), only_for=_(layout.only_for))
    return _("{layout}. Not seen: {not_seen}").format(layout=_(layout.name), not_seen=_(layout.not_seen))


def how_far(layout: Layout) -> str:
    """What the layout claims of its form, and what it does not; where there is none, what to use instead."""
    date = format_date(layout.as_of, current_language())
    if not layout.has_template:
        said = _("{form}. As of {date} its fields were not seen in any source: use the standard layout.")
        return said.format(form=_(layout.form), date=date)
    said = _("{form}. Seen of it as of {date}: {seen} Not seen: {not_seen}")
    return said.format(form=_(layout.form), date=date, seen=_(layout.seen), not_seen=_(layout.not_seen))


def why_not(layout: Layout, request: RequestModel) -> str:
    """Why the request can't be given this layout, and what to do; "" where it can."""
    if not layout.has_template:
        return how_far(layout)
    said = (sentence(finding, request) for finding in unfit(request, layout.code))
    return " ".join(f"{each.what} {each.mend}" for each in said)
