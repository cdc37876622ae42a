"""Text on the screen. Names and texts of a case are never read as markup, so they can't act on the screen."""

from rich.text import Text
from textual.containers import VerticalScroll
from textual.widgets import Static


def plain(text: str) -> Text:
    """`text` for a widget that would otherwise read `[bold]` or `[@click=…]` in it."""
    return Text(text)


class Words(Static):
    """A text that is shown as it is."""

    def __init__(self, text: str = "", *, id: str | None = None, classes: str | None = None) -> None:
        super().__init__(text, markup=False, id=id, classes=classes)


class Pane(VerticalScroll, can_focus=False):
    """A column that scrolls and stays out of the way of the Tab key."""

    def on_resize(self) -> None:
        """Where a message or a smaller window takes lines away, what the cursor is on stays in view."""
        if self.has_focus_within and (focused := self.screen.focused):
            focused.scroll_visible(animate=False)
