"""F9: every command that can be given now, found by typing."""

import textwrap
from typing import TYPE_CHECKING

from mla_assistant.text.translate import _
from mla_assistant.tui.command import live
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
    app.push_screen(Picker(_("Commands"), options, clearable=False), give)


def _indented(text: str) -> str:
    return textwrap.fill(text, 70, initial_indent="    ", subsequent_indent="    ")
