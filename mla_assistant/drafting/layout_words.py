"""Layouts in words: what each is called, and how far the form it follows was seen."""

from mla_assistant.documents.layouts import Layout
from mla_assistant.text.dates import format_date
from mla_assistant.text.translate import _, current_language


def called(layout: Layout) -> str:
    """For a list: its name, and that it can't be had where it has no template."""
    name = _(layout.name)
    return name if layout.has_template else _("{layout} (not available: its fields were not seen)").format(layout=name)


def how_far(layout: Layout) -> str:
    """What the layout claims of its form, and what it does not; where there is none, what to use instead."""
    date = format_date(layout.as_of, current_language())
    if not layout.has_template:
        said = _("{form}. As of {date} its fields were not seen in any source: use the standard layout.")
        return said.format(form=_(layout.form), date=date)
    said = _("{form}. Seen of it as of {date}: {seen} Not seen: {not_seen}")
    return said.format(form=_(layout.form), date=date, seen=_(layout.seen), not_seen=_(layout.not_seen))
