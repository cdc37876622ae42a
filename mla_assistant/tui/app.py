"""The app: wires screens, keys, colours and the ends of the program together, and decides nothing."""

import time
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from textual.app import SystemCommand
from textual.binding import Binding, BindingType
from textual.driver import Driver
from textual.events import Resize
from textual.filter import LineFilter
from textual.notifications import SeverityLevel
from textual.screen import Screen
from textual.theme import Theme

from mla_assistant import resources
from mla_assistant.text.translate import _, use_language
from mla_assistant.tui import bidi, themes
from mla_assistant.tui.command import Commanded, use_keys
from mla_assistant.tui.commands import ChooseReadingOrder, ChooseTheme, Help, JumpTo, Leave, ShowCommands, ToggleCompact
from mla_assistant.tui.control_strip import ControlStrip
from mla_assistant.tui.ending import EndingApp
from mla_assistant.tui.hearing import LOST, hear_everything
from mla_assistant.tui.in_turn import InTurn
from mla_assistant.tui.keymap import read_keymap
from mla_assistant.tui.paste import keep_pastes_whole
from mla_assistant.tui.screens.first import first_screen
from mla_assistant.tui.settings import Settings

if TYPE_CHECKING:
    from mla_assistant.register.store import Register
    from mla_assistant.tui.saving import DraftConflicted, DraftNotSaved

_READ_IN_A_SECOND = 15
"""Letters, by somebody who is not in a hurry."""


class MlaApp(Commanded, InTurn, EndingApp, inherit_bindings=False):
    TITLE = "mla-assistant"
    CSS_PATH = Path(__file__).with_name("app.tcss")
    ENABLE_COMMAND_PALETTE = False  # ours shows every command, and no screenshot
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (100, "-medium"), (140, "-wide")]  # noqa: RUF012  (as Textual has it)
    OFFERS = (Help, ShowCommands, JumpTo, Leave, ChooseTheme, ToggleCompact, ChooseReadingOrder)
    BINDINGS: ClassVar[list[BindingType]] = [Binding("ctrl+c", "say_how_to_leave", show=False)]

    register: "Register | None" = None
    banner = ""
    """What every screen says at its top."""

    def __init__(self, *, demo: bool = False) -> None:
        self.settings = Settings.read()
        use_language(self.settings.language)
        self._demo = demo
        self._said = "", 0.0
        super().__init__()
        self.order_text_by(self.settings.reading_order)
        self.set_class(self.settings.compact, "-compact")
        self._own_keys = read_keymap()
        self.set_keymap(self._own_keys.keys)
        use_keys(self._own_keys.keys)

    def get_driver_class(self) -> type[Driver]:
        keep_pastes_whole()
        driver = super().get_driver_class()
        hear_everything(driver, lambda: self.call_later(self._say_letters_were_lost))
        return driver

    def _say_letters_were_lost(self) -> None:
        told = _(
            "A letter could not be read: this terminal does not send UTF-8. “{sign}” stands in its place. Set the "
            "terminal to UTF-8 (in PuTTY: Window, Translation), start the program again and mend the word."
        )
        self.notify(told.format(sign=LOST), severity="warning")

    def get_default_screen(self) -> Screen[Any]:
        return first_screen(demo=self._demo)

    def on_mount(self) -> None:
        self.watch_ends()
        self._claim_order()
        if self._own_keys.refused:
            self.notify(
                _("Your keymap.json names keys that can't be used, so the usual ones stay: {names}.").format(
                    names=", ".join(self._own_keys.refused)
                ),
                severity="warning",
            )
        self.call_after_refresh(self._load_the_rest)

    def _load_the_rest(self) -> None:
        from mla_assistant.tui.warm_up import load_the_rest

        self.run_worker(load_the_rest, thread=True)

    def on_unmount(self) -> None:
        resources.keep_own_in(None)

    def begin_with(self, screen: Screen[Any]) -> None:
        """Leave every screen there is for `screen`; the very first can't be taken away and stays below."""
        while len(self.screen_stack) > 1:
            self.pop_screen()
        self.push_screen(screen)

    # -- what is painted ------------------------------------------------------------------------------------

    def order_text_by(self, setting: bidi.ReadingOrder) -> None:
        self.orders_text = bidi.chosen_order(setting) == "app"
        order: list[LineFilter] = [bidi.ReadingOrderFilter()] if self.orders_text else []
        self._safe_lines = [ControlStrip(), *order]
        self._claim_order()

    def _claim_order(self) -> None:
        """Tell a terminal that orders text itself whose turn it is."""
        if self._driver:
            self._driver.write(bidi.EXPLICIT if self.orders_text else bidi.IMPLICIT)

    def get_line_filters(self) -> Sequence[LineFilter]:
        return [*super().get_line_filters(), *self._safe_lines]

    @property
    def available_themes(self) -> dict[str, Theme]:
        return themes.BY_NAME

    def get_theme(self, theme_name: str) -> Theme | None:
        # Asked for Textual's default before ours is set: computing all styles twice would delay the first screen.
        return themes.BY_NAME.get(theme_name) or themes.BY_NAME.get(self.settings.theme) or themes.THEMES[0]

    def notify(
        self,
        message: str,
        *,
        title: str = "",
        severity: SeverityLevel = "information",
        timeout: float | None = None,
        markup: bool = False,
    ) -> None:
        """Textual reads markup here by default; names of a case must not act as such.

        What is on the screen already is not said a second time: keys held down would fill it.
        """
        if timeout is None:
            slow = severity != "information"  # a refusal has to be read by somebody who did not expect it
            timeout = max(self.NOTIFICATION_TIMEOUT, len(message) / _READ_IN_A_SECOND * (2 if slow else 1))
        now, lasts = time.monotonic(), timeout
        if self._said[0] == message and now < self._said[1]:
            return
        self._said = message, now + lasts
        super().notify(message, title=title, severity=severity, timeout=timeout, markup=markup)

    def clear_notifications(self) -> None:
        """Take away what was said: it would lie over what is to be read now."""
        self._said = "", 0.0
        super().clear_notifications()

    async def on_resize(self, resize: Resize) -> None:
        from mla_assistant.tui.screens.too_small import TooSmall

        TooSmall.follow(self, resize.size)

    def copy_to_clipboard(self, text: str) -> None:
        if self.settings.shares_clipboard:
            super().copy_to_clipboard(text)
        else:
            self._clipboard = text

    def get_system_commands(self, screen: Screen[Any]) -> Iterable[SystemCommand]:
        return ()

    def action_screenshot(self, filename: str | None = None, path: str | None = None) -> None:
        """Textual would write what is on the screen, in plain text, into the folder of downloads."""

    # -- commands that work everywhere ----------------------------------------------------------------------

    def action_help(self) -> None:
        from mla_assistant.tui.screens.help import HelpScreen

        self.push_screen(HelpScreen(self.screen))

    def action_show_commands(self) -> None:
        from mla_assistant.tui.screens.palette import show_commands

        show_commands(self)

    def action_choose_theme(self) -> None:
        from mla_assistant.tui.screens.appearance import choose_theme

        choose_theme(self)

    def action_jump_to(self) -> None:
        from mla_assistant.tui.screens.jump import Jump

        self.push_screen(Jump(self.screen))

    def action_toggle_compact(self) -> None:
        from mla_assistant.tui.screens.appearance import toggle_compact

        toggle_compact(self)

    def action_choose_reading_order(self) -> None:
        from mla_assistant.tui.screens.appearance import choose_reading_order

        choose_reading_order(self)

    def action_say_how_to_leave(self) -> None:
        self.notify(_("{key} leaves the program; everything is saved.").format(key=Leave.key()))

    def action_leave(self) -> None:
        from mla_assistant.tui.screens.leaving import leave

        leave(self)

    # -- saving ---------------------------------------------------------------------------------------------

    def on_draft_conflicted(self, conflicted: "DraftConflicted") -> None:
        from mla_assistant.tui.screens.conflict import settle_conflict

        settle_conflict(self, conflicted.saver)

    def on_draft_not_saved(self, not_saved: "DraftNotSaved") -> None:
        from mla_assistant.tui.trouble import kept_here, words

        self.notify(f"{words(not_saved.error)} {kept_here()}", title=_("Not saved yet"), severity="error", timeout=15)
