"""F1: what the field in front of you wants, and what can be done here."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, ClassVar

from rich.table import Table
from rich.text import Text
from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import Screen
from textual.widget import Widget
from textual.widgets import Input, Static

from mla_assistant.text.fold import folded
from mla_assistant.text.translate import _
from mla_assistant.tui.command import Command, Live, elsewhere, live
from mla_assistant.tui.commands import ShowCommands
from mla_assistant.tui.editor.commands import Find
from mla_assistant.tui.screens.base import MlaDialog
from mla_assistant.tui.widgets.command_bar import CommandBar
from mla_assistant.tui.widgets.words import Pane, Words

if TYPE_CHECKING:
    from mla_assistant.drafting.session import Session


class HelpScreen(MlaDialog[None]):
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f1", "cancel", show=False),
        Binding("down", "scroll('down')", show=False),
        Binding("up", "scroll('up')", show=False),
        Binding("pagedown", "scroll('page_down')", show=False),
        Binding("pageup", "scroll('page_up')", show=False),
    ]
    DEFAULT_CSS = """
    HelpScreen {
        & > .window { height: 92%; }
        .topic { text-style: bold; margin-top: 1; }
        .command { margin-left: 1; }
    }
    """

    def __init__(self, about: "Screen[object]") -> None:
        super().__init__()
        self._topic = explanation(about)
        self._commands = live(about)
        self._session: Session | None = getattr(about, "session", None)

    def compose(self) -> ComposeResult:
        with Vertical(classes="window"):
            yield Words(_("Help"), classes="heading")
            yield Input(placeholder=_("Type to find"), compact=True)
            with Pane():
                yield from self._found("")
        yield CommandBar()

    @on(Input.Changed)
    async def _find(self, changed: Input.Changed) -> None:
        pane = self.query_one(Pane)
        async with self.batch():
            await pane.remove_children()
            await pane.mount_all(self._found(changed.value))

    def _found(self, typed: str) -> Iterator[Widget]:
        """What holds every word that was typed; all of it while nothing is."""
        wanted = folded(typed).split()
        found = [each for each in self._commands if _holds(wanted, each.command.title_text(), each.command.help_text())]
        about = self._topic if self._topic and _holds(wanted, *self._topic) else None
        if about:
            yield Words(about[0], classes="topic")
            yield Words(about[1])
        for group, commands in _grouped(found).items():
            yield Words(group or _("What you can do here"), classes="topic")
            yield Static(self._table(commands), classes="command")
        others = elsewhere(each.command for each in self._commands) if wanted else []
        others = [each for each in others if _holds(wanted, each.title_text(), each.help_text())]
        if others:
            yield Words(_("On other screens"), classes="topic")
            yield Static(_rows((each.key() if each.keys else "", each) for each in others), classes="command")
        asked = self._asked(wanted)
        if asked:
            yield Words(_("Questions of this draft"), classes="topic")
            yield Static(asked, classes="command")
        if not (found or about or others or asked):
            yield Words(
                _(
                    "Nothing here holds these words: what the keys do is searched, what is said of this page, and in a "
                    "draft its questions with their guidance. "
                    "{find} in a draft finds questions and answers. Templates, the letterhead, tables and the command "
                    "line are explained in the documents that come with the program."
                ).format(find=Find.key()),
                classes="topic",
            )

    def _asked(self, wanted: list[str]) -> Text:
        """The questions that hold every word, with what is said of them, each under its section."""
        if not (wanted and self._session):
            return Text()
        from mla_assistant.drafting.pages import section_title  # whoever has a draft open has it by now
        from mla_assistant.drafting.search import questions

        kind = type(self._session.request)
        found = [
            Text.assemble(f"{section_title(kind, each.section)} › ", (_(each.title), "bold"), *_said(each.help))
            for each in questions(kind)
            if _holds(wanted, _(each.title), *_said(each.help))
        ]
        return Text("\n").join(found)

    def _table(self, commands: list[Live]) -> Table:
        listed = next((each.keys[0] for each in self._commands if each.command is ShowCommands and each.keys), "")
        return _rows((", ".join(each.keys) or f"({listed})", each.command) for each in commands)

    def action_scroll(self, how: str) -> None:
        getattr(self.query_one(Pane), f"scroll_{how}")(animate=False)


def explanation(screen: "Screen[object]") -> tuple[str, str] | None:
    """Title and body from the nearest widget, up from the focus, that can explain itself."""
    for node in screen.focused.ancestors_with_self if screen.focused else (screen,):
        if explain := getattr(node, "explain", None):
            title, body = explain()
            return str(title), str(body)
    return None


def _holds(wanted: list[str], *texts: str) -> bool:
    searched = folded(" ".join(texts))
    return all(word in searched for word in wanted)


def _said(help: str) -> tuple[str, ...]:
    return (": ", _(help)) if help else ()


def _rows(commands: Iterable[tuple[str, type[Command]]]) -> Table:
    table = Table.grid(padding=(0, 2, 0, 0))
    table.add_column(no_wrap=True)
    for keys, command in commands:
        table.add_row(Text(keys), Text.assemble((command.title_text(), "bold"), ": ", command.help_text()))
    return table


def _grouped(commands: list[Live]) -> dict[str, list[Live]]:
    groups: dict[str, list[Live]] = {}
    for each in commands:
        group = _(each.command.group) if each.command.group else ""
        groups.setdefault(group, []).append(each)
    return dict(sorted(groups.items()))
