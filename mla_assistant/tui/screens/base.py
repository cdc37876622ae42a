"""What every screen has: a title line, a body, and a line of commands."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, cast

from textual.app import ComposeResult
from textual.await_complete import AwaitComplete
from textual.filter import LineFilter
from textual.screen import ModalScreen, Screen, ScreenResultType
from textual.widget import Widget

from mla_assistant.tui.bidi import ReadingOrderFilter
from mla_assistant.tui.command import Commanded, Offers
from mla_assistant.tui.commands import Back, Cancel, Help
from mla_assistant.tui.compositor import NearCompositor
from mla_assistant.tui.widgets.command_bar import CommandBar
from mla_assistant.tui.widgets.title_bar import TitleBar

if TYPE_CHECKING:
    from mla_assistant.tui.app import MlaApp


if TYPE_CHECKING:
    _Base = Screen[Any]
else:
    _Base = object  # as with `Commanded`: else a window would lose the styles of a window


class _LeftOnce(_Base):
    """Keys that arrive together may close a screen that is closed already: the second time is for the one below."""

    def dismiss(self, result: Any = None) -> AwaitComplete:
        return super().dismiss(result) if self in self.app.screen_stack else AwaitComplete()


class MlaScreen(Commanded, _LeftOnce, Screen[ScreenResultType]):
    """A full screen. Says `heading` above, its `OFFERS` below, and shows `compose_body` between."""

    OFFERS: ClassVar[Offers] = (Back,)
    IS_HOME: ClassVar[bool] = False
    """There is nowhere to go back to."""

    def __init__(self) -> None:
        super().__init__()
        self._compositor = NearCompositor()

    def heading(self) -> str:
        raise NotImplementedError

    def compose_body(self) -> ComposeResult:
        raise NotImplementedError

    def compose_title_extra(self) -> Iterable[Widget]:
        """Widgets at the right end of the title line."""
        return ()

    def compose(self) -> ComposeResult:
        yield TitleBar(self.heading(), self.mla.banner, self.compose_title_extra())
        yield from self.compose_body()
        yield CommandBar()

    @property
    def mla(self) -> "MlaApp":
        return cast("MlaApp", self.app)

    def refresh_heading(self) -> None:
        self.query_one(TitleBar).show(self.heading())

    def settle(self) -> None:
        """Hand on what was typed a moment ago and is still on its way to the draft: the program is about to end."""

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        return action != "back" or not self.IS_HOME

    def action_back(self) -> None:
        self.dismiss()


class MlaDialog(Commanded, _LeftOnce, ModalScreen[ScreenResultType]):
    """A window over the screen; Esc always closes it without an answer."""

    OFFERS: ClassVar[Offers] = (Cancel, Help)
    DEFAULT_CSS = """
    MlaDialog {
        align: center middle;
        & > .window {
            width: 76; max-width: 96%; height: auto; max-height: 92%;
            background: $surface; border: round $primary; padding: 0 1;
        }
    }
    """

    @property
    def mla(self) -> "MlaApp":
        return cast("MlaApp", self.app)

    def get_line_filters(self) -> Sequence[LineFilter]:
        """What the window itself paints is the screen behind it, whose lines are in reading order already."""
        return [each for each in super().get_line_filters() if not isinstance(each, ReadingOrderFilter)]

    def action_cancel(self) -> None:
        self.dismiss(None)

    def action_help(self) -> None:
        self.mla.action_help()
