"""The language of the document."""

from mla_assistant.issuing import template_languages
from mla_assistant.text.names import language_name
from mla_assistant.text.translate import _, current_language
from mla_assistant.tui.screens.base import MlaScreen
from mla_assistant.tui.widgets.picker import Picker


async def choose(screen: MlaScreen[str], language: str) -> str:
    """The language that was chosen; as it was where none is."""
    names = [(tag, language_name(tag, current_language())) for tag in sorted(template_languages())]
    window = Picker(_("Language of the document"), names, chosen=[language], clearable=False)
    chosen = await screen.app.push_screen_wait(window)
    return chosen[0] if chosen else language
