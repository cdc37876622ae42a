"""The app with a screen on which every kind of widget shows a hostile name; `unguarded` takes the wall away."""

import sys

from textual.app import ComposeResult
from textual.screen import Screen
from textual.widgets import DataTable, Input, OptionList, SelectionList, TextArea, Tree
from textual.widgets.option_list import Option
from textual.widgets.selection_list import Selection

from mla_assistant.tui.app import MlaApp
from mla_assistant.tui.launch import run_app
from mla_assistant.tui.screens.base import MlaScreen
from mla_assistant.tui.widgets.labelled import Labelled
from mla_assistant.tui.widgets.press import Press
from mla_assistant.tui.widgets.words import Pane, Words, plain


def hostile(where: str) -> str:
    """Would set the window's title, fill the clipboard, colour, ring, turn the text round and read as markup."""
    return (
        f"<{where}>\x1b]0;TITLE\x07\x1b]52;c;Q0xJUA==\x07\x1b[31mRED\x9d0;C1\x9c\x9b31m"
        "\u202eRLO\u2066\u200f\x00\x7f[bold]B[/bold][@click=app.leave]L[/]\ud800\ufffe"
    )


class Hostile(MlaScreen[None]):
    DEFAULT_CSS = "Hostile Pane > * { height: 4; } Hostile Pane > Labelled { height: auto; }"

    def heading(self) -> str:
        return hostile("heading")

    def compose_body(self) -> ComposeResult:
        with Pane():
            yield Words(hostile("words"))
            yield Press(hostile("press"))
            yield Labelled(hostile("label"), hostile("hint"), value=hostile("answer"))
            yield Input(placeholder=hostile("placeholder"), compact=True)
            yield TextArea(hostile("text"), compact=True)
            yield OptionList(Option(plain(hostile("option"))))
            yield SelectionList(Selection(plain(hostile("selection")), 1))
            table: DataTable[object] = DataTable()
            table.add_column(plain(hostile("column")))
            table.add_row(plain(hostile("cell")))
            yield table
            yield Tree(plain(hostile("tree")))
            framed = Words("framed")
            framed.styles.border = ("round", "white")
            framed.styles.height = 3
            framed.border_title = plain(hostile("border"))
            yield framed
            yield Words("that was all")

    def on_mount(self) -> None:
        self.app.notify(hostile("toast"), title="title", timeout=60)


class HostileApp(MlaApp):
    banner = hostile("banner")

    def get_default_screen(self) -> Screen[None]:
        if "unguarded" in sys.argv:
            self._safe_lines = []
        return Hostile()


if __name__ == "__main__":
    sys.exit(run_app(HostileApp()))
