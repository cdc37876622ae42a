"""F9: every command that can be given now, found by typing."""

import textwrap
from functools import partial
from typing import TYPE_CHECKING

from mla_assistant.text.fold import folded
from mla_assistant.text.translate import _
from mla_assistant.tui.command import elsewhere, live
from mla_assistant.tui.widgets.picker import Picker

if TYPE_CHECKING:
    from mla_assistant.tui.app import MlaApp


def show_commands(app: "MlaApp") -> None:
    """Let the drafter pick a command, and give it where it belongs."""
    commands = {each.command.id: each for each in live(app.screen) if each.enabled}
    commands.pop("show_commands", None)

    def give(picked: list[str] | None) -> None:
        if picked:
            chosen = commands[picked[0]]
            app.run_worker(app.run_action(chosen.command.id, chosen.node))

    options = [
        (id, f"{each.command.title_text()}  {', '.join(each.keys)}\n{_indented(each.command.help_text())}")
        for id, each in commands.items()
    ]
    app.push_screen(Picker(_("Commands"), options, clearable=False, otherwise=partial(_not_here, app)), give)


def _not_here(app: "MlaApp", typed: str) -> str:
    """What fits on another screen, where nothing does here."""
    wanted = folded(typed).split()
    others = elsewhere(each.command for each in live(app.screen_stack[-2]))
    found = [each for each in others if all(word in folded(each.title_text()) for word in wanted)]
    return "\n".join(
        _("Not on this screen: {title}. {help}").format(title=each.title_text(), help=each.help_text())
        for each in found[:2]
    )


def _indented(text: str) -> str:
    return textwrap.fill(text, 70, initial_indent="    ", subsequent_indent="    ")
