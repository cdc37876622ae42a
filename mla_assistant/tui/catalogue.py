"""What the commands say to people, as messages: their titles, sentences and groups."""

from collections.abc import Iterator

import mla_assistant.tui.basis.commands
import mla_assistant.tui.commands
import mla_assistant.tui.editor.commands  # noqa: F401  (commands are known once they are declared)
from mla_assistant.tui.command import Command


def declared_commands() -> Iterator[str]:
    """Every text that a command declares and a face translates."""
    for command in Command.__subclasses__():
        yield command.title
        yield command.sentence()
        if command.group:
            yield command.group
