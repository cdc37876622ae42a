"""The passphrase of the register."""

import asyncio
from typing import TYPE_CHECKING

from textual import on, work
from textual.app import ComposeResult
from textual.widgets import Input

from mla_assistant.text.translate import _
from mla_assistant.tui.commands import ShowPassphrase
from mla_assistant.tui.screens.base import MlaScreen
from mla_assistant.tui.settings import register_folder
from mla_assistant.tui.widgets.labelled import Labelled

if TYPE_CHECKING:
    from mla_assistant.register.store import Register


class Unlock(MlaScreen[None]):
    OFFERS = (ShowPassphrase,)
    IS_HOME = True

    def heading(self) -> str:
        return _("Requests for mutual legal assistance and extradition")

    def compose_body(self) -> ComposeResult:
        yield Labelled(
            _("Passphrase"),
            _("Type it and press Enter. If you have lost it, type the recovery key from your safe instead."),
            password=True,
            classes="page",
        )

    def explain(self) -> tuple[str, str]:
        return (
            _("Opening the register"),
            _(
                "The passphrase is not stored anywhere, so nobody can tell it to you. The recovery key is the row of "
                "eight groups of six digits that was shown when the register was set up; it opens the register too, "
                "and you then choose a new passphrase.\n\nThe register is in {folder}."
            ).format(folder=register_folder()),
        )

    def action_show_passphrase(self) -> None:
        line = self.query_one(Input)
        line.password = not line.password

    @on(Input.Submitted)
    def _open(self, submitted: Input.Submitted) -> None:
        if submitted.value and not submitted.input.disabled:
            question = self.query_one(Labelled)
            question.error = ""
            question.wait(_("Opening …"))
            self._unlock(submitted.value)

    @work
    async def _unlock(self, secret: str) -> None:
        question = self.query_one(Labelled)
        opened = await asyncio.to_thread(_open, secret)
        question.wait("")
        if isinstance(opened, str):
            question.error = opened
            question.input.focus()
            question.input.action_select_all()
        else:
            self._enter(*opened, secret)

    def _enter(self, register: "Register", recovery_key: str, secret: str) -> None:
        from mla_assistant.register.recovery import normal_form
        from mla_assistant.tui.screens.cases import Cases

        self.mla.register = register
        self.query_one(Input).value = ""
        self.mla.begin_with(Cases(register))
        if normal_form(secret):
            from mla_assistant.tui.screens.passphrases import NewPassphrase

            self.app.push_screen(NewPassphrase(secret))
        elif recovery_key:
            from mla_assistant.tui.screens.passphrases import RecoveryKey

            why = _(
                "The recovery key of this register was never confirmed: the program ended while it was shown. Here is "
                "a new one. If you wrote down the old one, destroy that paper; it opens nothing any more."
            )
            self.app.push_screen(RecoveryKey(recovery_key, lambda screen: screen.dismiss(), why=why))


def _open(secret: str) -> "tuple[Register, str] | str":
    """The open register and the recovery key that is still to be written down; or the sentence that says why not."""
    from mla_assistant.register.errors import RegisterError
    from mla_assistant.register.store import Register
    from mla_assistant.tui.trouble import words

    try:
        recovery_key = Register.missing_recovery_key(register_folder(), secret)
        return Register.open(register_folder(), secret), recovery_key
    except RegisterError as error:
        return words(error)
