"""The last line of the screen: the commands that matter most here, as many as fit."""

from rich.cells import cell_len
from textual.app import RenderResult
from textual.content import Content
from textual.widget import Widget

from mla_assistant.tui.command import Live, live


class CommandBar(Widget):
    DEFAULT_CSS = """
    CommandBar { dock: bottom; height: 1; background: $panel; color: $foreground; }
    """

    def on_mount(self) -> None:
        self.screen.bindings_updated_signal.subscribe(self, lambda _screen: self.refresh())

    def render(self) -> RenderResult:
        return Content.assemble(*(part for entry in fitting(live(self.screen), self.size.width) for part in entry))


LAST = ("show_commands", "leave")
"""Where the eye looks for them, whatever their rank."""


def fitting(commands: list[Live], width: int) -> list[list[tuple[str, str]]]:
    """The footer's entries in the order of their rank, and none cut off; the way to all commands has its place."""
    ranked = sorted(
        (each for each in commands if each.command.footer is not None and each.keys and each.enabled),
        key=lambda each: each.command.footer or 0,
    )
    entries = {each.command.id: _entry(each) for each in ranked}
    chosen = {each.command.id for each in ranked if each.command.id in ("help", "show_commands")}
    for each in ranked:
        room = width - sum(_width(entries[id]) for id in chosen | {each.command.id})
        if room >= 0:
            chosen.add(each.command.id)
    return [entries[id] for id in sorted(entries, key=lambda id: id in LAST) if id in chosen]


def _entry(each: Live) -> list[tuple[str, str]]:
    return [(f" {each.keys[0]} ", "bold $accent"), (f"{each.command.title_text()} ", "")]


def _width(entry: list[tuple[str, str]]) -> int:
    return sum(cell_len(text) for text, _style in entry)
