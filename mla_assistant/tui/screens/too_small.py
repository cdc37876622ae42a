"""What is said on a terminal on which nothing can be shown; it goes away by itself."""

from textual.app import App, ComposeResult
from textual.geometry import Size
from textual.screen import ModalScreen

from mla_assistant.text.translate import _
from mla_assistant.tui.widgets.words import Words

COLUMNS, ROWS = 40, 12


class TooSmall(ModalScreen[None]):
    DEFAULT_CSS = "TooSmall { background: $background; }"

    def compose(self) -> ComposeResult:
        yield Words(
            _("The window is too small: make it at least {columns} columns wide and {rows} rows high.").format(
                columns=COLUMNS, rows=ROWS
            )
        )

    @classmethod
    def follow(cls, app: App[None], size: Size) -> None:
        """Show or take away the sentence, as the terminal has become."""
        is_small = size.width < COLUMNS or size.height < ROWS
        if is_small and not isinstance(app.screen, cls):
            app.push_screen(cls())
        elif not is_small and isinstance(app.screen, cls):
            app.pop_screen()
