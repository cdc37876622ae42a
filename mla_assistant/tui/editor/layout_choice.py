"""The layout of the document: ours, or that of a published form, with how far the form was seen."""

from mla_assistant.documents.layouts import STANDARD, Layout
from mla_assistant.documents.problem import TemplateRefused
from mla_assistant.drafting.layout_words import offered_as, why_not
from mla_assistant.issuing import layouts_for
from mla_assistant.requests.request import RequestModel
from mla_assistant.text.translate import _
from mla_assistant.tui.screens.base import MlaScreen
from mla_assistant.tui.widgets.dialog import Message
from mla_assistant.tui.widgets.picker import Picker

_OURS = "standard"


def offered(request: RequestModel) -> dict[str, Layout]:
    """The layouts of its kind by their code; none where the office's own list can't be read."""
    try:
        return {layout.code: layout for layout in layouts_for(request)}
    except TemplateRefused:
        return {}


def said(request: RequestModel, layout: str) -> str:
    """A line on a layout that was chosen; "" for ours."""
    chosen = offered(request).get(layout)
    if not chosen:
        return ""
    return _("Layout: {layout}. Not seen: {not_seen}").format(layout=_(chosen.name), not_seen=_(chosen.not_seen))


async def choose(screen: MlaScreen[str], request: RequestModel, layout: str) -> str:
    """The code that was chosen, STANDARD for our own; as it was where nothing is chosen that can be had."""
    found = offered(request)
    choices = [(_OURS, _("Standard layout")), *((code, offered_as(each, request)) for code, each in found.items())]
    hint = _("Every layout prints every answer; what a form has no heading for follows after “Further particulars”.")
    window = Picker(_("Layout of the document"), choices, chosen=[layout or _OURS], clearable=False, hint=hint)
    chosen = await screen.app.push_screen_wait(window)
    if not chosen:
        return layout
    if chosen[0] == _OURS:
        return STANDARD
    wanted = found.get(chosen[0])
    if wanted is None:
        return layout
    if reason := why_not(wanted, request):
        await screen.app.push_screen_wait(Message(_(wanted.name), reason))
        return layout
    return wanted.code
