"""F1: what the field in front of you wants, and what can be done here."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import Screen

from mla_assistant.text.translate import _
from mla_assistant.tui.command import Live, live
from mla_assistant.tui.screens.base import MlaDialog
from mla_assistant.tui.widgets.command_bar import CommandBar
from mla_assistant.tui.widgets.words import Pane, Words


class HelpScreen(MlaDialog[None]):
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f1", "cancel", show=False),
        Binding("down", "scroll('down')", show=False),
        Binding("up", "scroll('up')", show=False),
        Binding("pagedown,space", "scroll('page_down')", show=False),
        Binding("pageup", "scroll('page_up')", show=False),
    ]
    DEFAULT_CSS = """
    HelpScreen {
        & > .window { height: 92%; }
        .topic { text-style: bold; margin-top: 1; }
        .command { margin-left: 2; }
    }
    """

    def __init__(self, about: "Screen[object]") -> None:
        super().__init__()
        self._topic = explanation(about)
        self._commands = live(about)

    def compose(self) -> ComposeResult:
        with Vertical(classes="window"):
            yield Words(_("Help"), classes="heading")
            with Pane():
                if self._topic:
                    title, body = self._topic
                    yield Words(title, classes="topic")
                    yield Words(body)
                for group, commands in _grouped(self._commands).items():
                    yield Words(group or _("What you can do here"), classes="topic")
                    yield Words("\n".join(_line(each) for each in commands), classes="command")
        yield CommandBar()

    def action_scroll(self, how: str) -> None:
        getattr(self.query_one(Pane), f"scroll_{how}")(animate=False)


def explanation(screen: "Screen[object]") -> tuple[str, str] | None:
    """Title and body from the nearest widget, up from the focus, that can explain itself."""
    for node in screen.focused.ancestors_with_self if screen.focused else (screen,):
        if explain := getattr(node, "explain", None):
            title, body = explain()
            return str(title), str(body)
    return None


def _grouped(commands: list[Live]) -> dict[str, list[Live]]:
    groups: dict[str, list[Live]] = {}
    for each in commands:
        group = _(each.command.group) if each.command.group else ""
        groups.setdefault(group, []).append(each)
    return dict(sorted(groups.items()))


def _line(each: Live) -> str:
    keys = ", ".join(each.keys) or _("(in the list of commands)")
    return f"{keys:<16} {each.command.title_text()}: {each.command.help_text()}"
