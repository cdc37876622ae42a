"""The keys of the register: a new passphrase, and the recovery key for the safe."""

import asyncio
from collections.abc import Callable

from textual import on, work
from textual.app import ComposeResult
from textual.widgets import Input

from mla_assistant.register.errors import RecoveryKeyReplaced, RegisterError
from mla_assistant.register.store import Register
from mla_assistant.text.translate import _
from mla_assistant.tui.commands import ShowPassphrase
from mla_assistant.tui.screens.one_at_a_time import OneAtATime
from mla_assistant.tui.settings import register_folder
from mla_assistant.tui.trouble import words
from mla_assistant.tui.widgets.dialog import Message
from mla_assistant.tui.widgets.labelled import Labelled
from mla_assistant.tui.widgets.new_passphrase import NewPassphraseFields
from mla_assistant.tui.widgets.press import Press
from mla_assistant.tui.widgets.words import Pane, Words


class NewPassphrase(OneAtATime[None]):
    """Another passphrase for the register; `secret` opens it now, and is asked for where it is not given."""

    OFFERS = (ShowPassphrase,)

    def __init__(self, secret: str = "") -> None:
        super().__init__()
        self._secret = secret

    def heading(self) -> str:
        return _("New passphrase")

    def compose_body(self) -> ComposeResult:
        with Pane(classes="page"):
            if not self._secret:
                yield Labelled(_("Present passphrase, or the recovery key"), password=True, id="present")
            yield NewPassphraseFields()
            yield Press(_("Change the passphrase"))

    def action_show_passphrase(self) -> None:
        self.query_one(NewPassphraseFields).show()

    @on(Press.Pressed)
    @on(Input.Submitted, "#again Input")
    def _change(self) -> None:
        secret = self._secret or self.query_one("#present", Labelled).value
        if (new := self.query_one(NewPassphraseFields).value) and self.begin():
            self._store(secret, new)

    @work
    async def _store(self, secret: str, new: str) -> None:
        try:
            await asyncio.to_thread(Register.change_passphrase, register_folder(), secret, new)
        except RegisterError as error:
            self.end()
            self.query_one(NewPassphraseFields).refuse(words(error))
            return
        self.app.notify(_("The new passphrase holds from now on. The recovery key is still the same."))
        self.dismiss()


class NewRecoveryKey(OneAtATime[None]):
    """Asks for the passphrase, then shows a new recovery key."""

    def heading(self) -> str:
        return _("New recovery key")

    def compose_body(self) -> ComposeResult:
        with Pane(classes="page"):
            yield Words(_("The old recovery key will open nothing any more. Destroy the old paper."), classes="gap")
            yield Labelled(_("Passphrase"), password=True)

    @on(Input.Submitted)
    def _take(self) -> None:
        if self.begin():
            self._renew()

    @work
    async def _renew(self) -> None:
        question = self.query_one(Labelled)
        try:
            key = await asyncio.to_thread(Register.renew_recovery_key, register_folder(), question.value)
        except RegisterError as error:
            self.end()
            question.error = words(error)
            question.input.focus()
            return
        self.app.switch_screen(RecoveryKey(key, lambda screen: screen.dismiss()))


class RecoveryKey(OneAtATime[None]):
    """Shows the recovery key once. It goes on when the drafter has typed its last group from the paper."""

    DEFAULT_CSS = """
    RecoveryKey .key { width: auto; text-style: bold; border: round $primary; padding: 0 2; margin: 1 0; }
    """

    def __init__(self, key: str, go_on: "Callable[[RecoveryKey], object]", *, why: str = "") -> None:
        super().__init__()
        self._key, self._go_on, self._why = key, go_on, why

    def heading(self) -> str:
        return _("Recovery key: write it down now")

    def compose_body(self) -> ComposeResult:
        groups = self._key.split("-")
        half = len(groups) // 2
        with Pane(classes="page"):
            if self._why:
                yield Words(self._why, classes="gap")
            yield Words(
                _(
                    "If the passphrase is forgotten, only this key opens the register. It is shown once, and kept "
                    "nowhere. Write it on paper, and put the paper in the safe."
                )
            )
            yield Words("\n".join("   ".join(each) for each in (groups[:half], groups[half:])), classes="key")
            yield Labelled(
                _("Type the last six digits from your paper"),
                _("So that you and this program know that the paper is right. Then press Enter."),
            )

    def explain(self) -> tuple[str, str]:
        return (
            _("The recovery key"),
            _(
                "Eight groups of six digits. Each group checks itself, so that a mistake in reading it aloud over the "
                "telephone is found. Whoever has it can open the register: keep it where you keep other keys, and not "
                "on this computer."
            ),
        )

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        return action != "back"

    @on(Input.Submitted)
    def _compare(self) -> None:
        question = self.query_one(Labelled)
        typed = "".join(str(int(letter)) for letter in question.value if letter.isdecimal())
        if typed != self._key.split("-")[-1]:
            question.error = _("These are not the last six digits of the key. Compare them with the screen.")
        elif self.begin():
            self._confirm()

    @work
    async def _confirm(self) -> None:
        try:
            await asyncio.to_thread(Register.confirm_recovery_key, register_folder(), self._key)
        except RecoveryKeyReplaced as error:
            await self.app.push_screen_wait(Message(_("This paper opens nothing"), words(error)))
        except RegisterError as error:
            self.end()
            question = self.query_one(Labelled)
            question.error = words(error)
            question.input.focus()
            return
        self._go_on(self)
