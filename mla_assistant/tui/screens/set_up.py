"""Setting up the register: a passphrase, the recovery key, and the office's own particulars."""

import asyncio

from textual import on, work
from textual.app import ComposeResult
from textual.widgets import Input

from mla_assistant.text.translate import _
from mla_assistant.tui.commands import ShowPassphrase
from mla_assistant.tui.screens.base import MlaScreen
from mla_assistant.tui.screens.one_at_a_time import OneAtATime
from mla_assistant.tui.settings import register_folder
from mla_assistant.tui.widgets.new_passphrase import NewPassphraseFields
from mla_assistant.tui.widgets.press import Press
from mla_assistant.tui.widgets.words import Pane, Words


class SetUp(OneAtATime[None]):
    OFFERS = (ShowPassphrase,)

    def heading(self) -> str:
        return _("Set up my register")

    def compose_body(self) -> ComposeResult:
        with Pane(classes="page"):
            yield Words(
                _("The register is encrypted with a passphrase that only you know. You type it each time you begin."),
                classes="gap",
            )
            yield NewPassphraseFields()
            yield Press(_("Make the register"))
            yield Words("", classes="hint progress")

    def explain(self) -> tuple[str, str]:
        return (
            _("The passphrase"),
            _(
                "At least eight characters, in any script. A sentence is better than a word with digits: what counts "
                "is its length. In the next step you get a recovery key on paper, for the day when it is lost."
            ),
        )

    def action_show_passphrase(self) -> None:
        self.query_one(NewPassphraseFields).show()

    @on(Press.Pressed)
    @on(Input.Submitted, "#again Input")
    def _make(self) -> None:
        if (passphrase := self.query_one(NewPassphraseFields).value) and self.begin():
            self._create(passphrase)

    @work
    async def _create(self, passphrase: str) -> None:
        from mla_assistant.register.errors import RegisterError
        from mla_assistant.register.store import Register
        from mla_assistant.tui.screens.passphrases import RecoveryKey
        from mla_assistant.tui.trouble import words

        progress = self.query_one(".progress", Words)
        progress.update(_("Making the register …"))
        try:
            register, key = await asyncio.to_thread(Register.create, register_folder(), passphrase)
        except RegisterError as error:
            self.end()
            self.query_one(NewPassphraseFields).refuse(words(error))
            progress.update("")
            return
        self.mla.register = register
        self.app.switch_screen(RecoveryKey(key, _begin))


def _begin(shown: MlaScreen[None]) -> None:
    """The paper is right: show the empty register, and over it the questions about the office."""
    from mla_assistant.tui.screens.cases import Cases
    from mla_assistant.tui.screens.profile import Profile

    app, register = shown.mla, shown.mla.register
    if register:
        app.begin_with(Cases(register))
        app.push_screen(Profile())
