"""The very first screen: there is no register on this computer yet."""

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical

from mla_assistant.text.translate import _
from mla_assistant.tui.screens.base import MlaScreen
from mla_assistant.tui.settings import register_folder
from mla_assistant.tui.widgets.press import Press
from mla_assistant.tui.widgets.words import Words


class Start(MlaScreen[None]):
    IS_HOME = True

    def heading(self) -> str:
        return _("Requests for mutual legal assistance and extradition")

    def compose_body(self) -> ComposeResult:
        with Vertical(classes="page"):
            yield Words(
                _(
                    "This program helps you write requests that can be executed: it asks what a central authority "
                    "needs to know, says at each step what is missing and why, and writes the letter in Word."
                ),
                classes="gap",
            )
            yield Words(
                _(
                    "Your requests are kept in an encrypted register on this computer ({folder}). Nothing leaves the "
                    "computer unless you save a document yourself."
                ).format(folder=register_folder()),
                classes="gap",
            )
            yield Press(_("Set up my register"), id="set-up", classes="gap")
            yield Press(_("Look around with fictional cases; nothing is kept"), id="look-around")

    def explain(self) -> tuple[str, str]:
        return (
            _("Two ways to begin"),
            _(
                "Set up your register when you want to work on your own cases: you choose a passphrase and get a "
                "recovery key for the safe.\n\nThe fictional cases show a finished request for mutual assistance and "
                "one for extradition. You can change everything in them; it is gone when you leave."
            ),
        )

    @on(Press.Pressed, "#set-up")
    def _set_up(self) -> None:
        from mla_assistant.tui.screens.set_up import SetUp

        self.app.push_screen(SetUp())

    @on(Press.Pressed, "#look-around")
    def _look_around(self) -> None:
        from mla_assistant.tui.screens.demo import Demo

        self.mla.begin_with(Demo(with_tour=True))
