"""A page whose work takes a moment."""

from textual.screen import ScreenResultType

from mla_assistant.tui.screens.base import MlaScreen
from mla_assistant.tui.widgets.words import Pane


class OneAtATime(MlaScreen[ScreenResultType]):
    """While the work goes on, a second Enter is not heard and nobody goes back: it is done once, and to its end."""

    _at_work = False

    def begin(self) -> bool:
        """Take no answer until `end`; False where the work goes on already."""
        if self._at_work:
            return False
        self._busy(True)
        return True

    def end(self) -> None:
        """Take answers again."""
        self._busy(False)

    def _busy(self, at_work: bool) -> None:
        self._at_work = self.query_one(Pane).disabled = at_work
        self.refresh_bindings()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        return not (action == "back" and self._at_work) and super().check_action(action, parameters)
