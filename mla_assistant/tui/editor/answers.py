"""Check your answers: the whole draft in words, before the document is made."""

from typing import TYPE_CHECKING

from rich.table import Table
from rich.text import Text
from textual import on, work
from textual.app import ComposeResult
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from mla_assistant.drafting.pages import sections
from mla_assistant.drafting.summary import Answered, summary
from mla_assistant.requests.paths import split
from mla_assistant.text.translate import _
from mla_assistant.tui.editor import walking, ways
from mla_assistant.tui.editor.commands import Issue, JumpThere, ShowFindings, ShowPreview
from mla_assistant.tui.screens.base import MlaScreen
from mla_assistant.tui.widgets.words import Words

if TYPE_CHECKING:
    from mla_assistant.tui.editor.screen import EditorScreen


class Pages(OptionList):
    """A list that is read like a book, with lines longer than the screen: no key goes past what was not seen."""

    _turning = False

    def action_page_down(self) -> None:
        self._turn(+1)

    def action_page_up(self) -> None:
        self._turn(-1)

    def action_cursor_down(self) -> None:
        if self._reaches_beyond(+1):
            self._turn(+1)
        else:
            super().action_cursor_down()

    def action_cursor_up(self) -> None:
        if self._reaches_beyond(-1):
            self._turn(-1)
        else:
            super().action_cursor_up()

    def scroll_to_highlight(self, top: bool = False) -> None:
        if not self._turning:
            super().scroll_to_highlight(top)

    def _turn(self, by: int) -> None:
        """A page on or back, and the cursor to the first line that begins on it."""
        height, here = self.scrollable_content_region.height, self.scroll_offset.y
        start = round(min(max(here + by * (height - 1), 0), self.max_scroll_y))
        if start == here:
            self.action_last() if by > 0 else self.action_first()
            return
        self.scroll_to(y=start, animate=False, force=True, immediate=True)
        begins = [n for n, y in self._index_to_line.items() if start <= y < start + height]
        self._turning = True
        self.highlighted = next((n for n in begins if not self.options[n].disabled), self._lines[start][0])
        self._turning = False

    def _reaches_beyond(self, by: int) -> bool:
        """Whether the line under the cursor goes on below (+1) or above (-1) what is seen."""
        if self.highlighted is None:
            return False
        start, height = self._index_to_line[self.highlighted], self.scrollable_content_region.height
        top = self.scroll_offset.y
        return start + self._heights[self.highlighted] > top + height if by > 0 else start < top


class AnswersScreen(MlaScreen[str]):
    """Gives back the place to go to."""

    OFFERS = (Issue, JumpThere, ShowFindings, ShowPreview)
    DEFAULT_CSS = """
    AnswersScreen {
        .verdict { padding: 0 1; margin: 1 0; }
        OptionList {
            height: 1fr; border: none; padding: 0 1 !important; background: transparent; scrollbar-size-vertical: 1;
            &:focus { border: none; background-tint: transparent; }
            & > .option-list--option-disabled { color: $text-primary; text-style: bold; }
        }
    }
    """

    def __init__(self, editor: "EditorScreen") -> None:
        super().__init__()
        self.editor, self.session = editor, editor.session
        self._list = Pages(compact=True, markup=False)
        self._places: list[str] = []
        self._from = split(editor.form.here)[:1] if editor.form.has_focus_within else []

    def heading(self) -> str:
        return _("Check your answers")

    def compose_body(self) -> ComposeResult:
        yield Words(self._verdict(), classes="verdict")
        yield self._list

    def on_mount(self) -> None:
        start = 1
        for section in sections(self.session.kind):
            answered = list(summary(self.session.request, self.session.answers, section.name))
            self._add("", Text(f"\n{section.title}"))
            if [section.name] == self._from:
                start = len(self._places)
            for line in answered:
                self._add(line.path, _row(line))
            if not answered:
                self._add(section.name, Text("  " + _("nothing yet"), "dim"))
        self._list.highlighted = start
        self._list.focus()

    def explain(self) -> tuple[str, str]:
        return (
            _("Check your answers"),
            _(
                "Read them in order. Enter goes to the answer under the cursor, to change it. {key} makes the document."
            ).format(key=Issue.key()),
        )

    @on(OptionList.OptionSelected)
    def action_jump_there(self) -> None:
        if self._list.highlighted is not None:
            self.dismiss(self._places[self._list.highlighted])

    def action_issue(self) -> None:
        self._visit(ways.issue)

    def action_show_findings(self) -> None:
        self._visit(ways.findings)

    def action_show_preview(self) -> None:
        self._visit(ways.preview)

    @work
    async def _visit(self, way: ways.Way) -> None:
        if place := await self.app.push_screen_wait(way(self.editor)):
            self.dismiss(place)

    def _add(self, place: str, prompt: Text | Table) -> None:
        self._places.append(place)
        self._list.add_option(Option(prompt, disabled=not place))

    def _verdict(self) -> str:
        blocking = sum(finding.blocks for finding in self.session.findings)
        if blocking:
            return "✗ " + _("Findings in the way of the final document: {count}. {key} lists them.").format(
                count=blocking, key=ShowFindings.key()
            )
        nothing = "✓ " + _("Nothing stands in the way. {key} makes the final document.").format(key=Issue.key())
        return f"{nothing}\n{walking.warnings_left(self.session)}".rstrip()


def _row(line: Answered) -> Table | Text:
    """Question and answer side by side; the heading of an entry on its own."""
    indent = "  " * (line.depth + 1)
    if line.is_heading:
        return Text(indent + line.title, "bold")
    row = Table.grid(expand=True)
    row.add_column(width=len(indent))
    row.add_column(ratio=2)
    row.add_column(width=2)
    row.add_column(ratio=3)
    said = Text(line.answer) if line.answer else Text(_("no answer yet"), "italic")
    row.add_row("", Text(line.title, "dim"), "", said)
    return row
