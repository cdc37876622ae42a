"""The first line of the screen: where you are, and what must not be overlooked."""

from collections.abc import Iterable

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.widget import Widget

from mla_assistant.tui.widgets.words import Words


class TitleBar(Horizontal):
    DEFAULT_CSS = """
    TitleBar {
        dock: top; height: 1; background: $panel; color: $foreground; padding: 0 1;
        .heading { width: 1fr; text-wrap: nowrap; text-overflow: ellipsis; }
        .banner { width: auto; text-style: bold; color: $text-warning; margin-left: 2; }
    }
    """

    def __init__(self, heading: str, banner: str, extra: Iterable[Widget] = ()) -> None:
        super().__init__()
        self._heading = Words(heading, classes="heading")
        self._banner = banner
        self._extra = extra

    def compose(self) -> ComposeResult:
        yield self._heading
        yield from self._extra
        if self._banner:
            yield Words(self._banner, classes="banner")

    def show(self, heading: str) -> None:
        self._heading.update(heading)
