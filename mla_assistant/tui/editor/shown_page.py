"""The widget for a page of the draft."""

from collections.abc import Callable

from mla_assistant.drafting.pages import page
from mla_assistant.drafting.places import trail
from mla_assistant.drafting.session import Session
from mla_assistant.requests.paths import FieldPath
from mla_assistant.text.translate import _
from mla_assistant.tui.editor.list_page import ListPage
from mla_assistant.tui.editor.part_page import PartPage

ShownPage = PartPage | ListPage
Onwards = Callable[[FieldPath], str]
"""From a section to what its last line says."""


def show_page(session: Session, path: FieldPath, onwards: Onwards | None, *, more: bool = False) -> ShownPage:
    """The page at `path`, with `more` than the usual questions. Raises `LookupError` where there is none."""
    onward = _way_on(session, path, onwards)
    if page(session.answers, path).is_list:
        return ListPage(session, path, onward)
    return PartPage(session, path, onward, more=more)


def _way_on(session: Session, path: FieldPath, onwards: Onwards | None) -> str:
    *above, _here = trail(session.answers, path)
    if above:
        return _("Back to: {page}").format(page=page(session.answers, above[-1]).title)
    return onwards(path) if onwards else _("Done")
