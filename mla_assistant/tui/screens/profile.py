"""The office profile: the asking side of every request, filled in once, with the form of a request itself."""

from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from textual import on, work
from textual.app import ComposeResult
from textual.widget import Widget

from mla_assistant.drafting import in_use
from mla_assistant.drafting.draft_file import DraftUnreadable
from mla_assistant.drafting.profile import (
    OTHER,
    UNREADABLE,
    drop_signatory,
    keep_beside,
    keep_signatory,
    kept_signatories,
    new_profile,
    profile_in,
    set_aside,
    stored,
    write_profile,
)
from mla_assistant.drafting.session import Session
from mla_assistant.register import errors
from mla_assistant.requests.paths import FieldPath
from mla_assistant.resources.private_file import Changed, DiskFull
from mla_assistant.text.translate import _
from mla_assistant.tui import lifeline
from mla_assistant.tui.commands import DropSignatory, KeepSignatory
from mla_assistant.tui.editor.form import Form
from mla_assistant.tui.saving import DELAY, RETRY
from mla_assistant.tui.screens.base import MlaScreen
from mla_assistant.tui.screens.leaving import confirm_loss
from mla_assistant.tui.trouble import kept_here, words
from mla_assistant.tui.widgets.dialog import Choose
from mla_assistant.tui.widgets.picker import Picker
from mla_assistant.tui.widgets.save_mark import SaveMark

SECTION = "requesting"


class Profile(MlaScreen[None]):
    OFFERS = (KeepSignatory, DropSignatory)

    def __init__(self) -> None:
        super().__init__()
        self._unsaved = self._conflicted = False
        self._refused = self._trouble = ""
        self._mark = SaveMark()
        self._was: bytes | None = None
        try:
            self._was = stored()
            self._session = Session(profile_in(self._was))
        except (OSError, DraftUnreadable) as trouble:
            self._refused = str(trouble)
            self._session = Session(new_profile())

    def heading(self) -> str:
        return _("Office profile: filled in once, used in every new request")

    def compose_title_extra(self) -> Iterable[Widget]:
        yield self._mark

    def compose_body(self) -> ComposeResult:
        yield Form(self._session, SECTION, told=self._save_soon)

    def on_mount(self) -> None:
        lifeline.at_risk.add(self)
        if self._refused:
            said = _(
                "The office profile can't be read and is shown empty. When you type, the old file is kept beside "
                "the new one as {name}. {reason}"
            )
            self.notify(
                said.format(name=UNREADABLE, reason=self._refused),
                severity="warning",
                timeout=15,
            )

    def _save_soon(self, _path: FieldPath) -> None:
        if not self._unsaved:
            self._unsaved = True
            self.set_timer(DELAY, self._save)

    @on(Form.SectionFinished)
    def _finish(self) -> None:
        self._leave()

    def action_keep_signatory(self) -> None:
        if keep_signatory(self._session.answers):
            self._unsaved = True
            self._save()
            self.notify(_("Kept. In a request, “Choose signatory” offers everybody who was kept here."))
        else:
            self.notify(_("There is no name of a signatory in this form."), severity="warning")

    @work
    async def action_drop_signatory(self) -> None:
        names = [str(each["person"]) for each in kept_signatories(self._session.answers) if each.get("person")]
        if not names:
            self.notify(_("Nobody is kept beside the signatory of this form."))
            return
        chosen = await self.app.push_screen_wait(
            Picker(_("Who no longer signs?"), [(name, name) for name in names], clearable=False)
        )
        if chosen:
            drop_signatory(self._session.answers, chosen[0])
            self._unsaved = True
            self._save()

    def action_back(self) -> None:
        self._step_back()

    @work
    async def _step_back(self) -> None:
        if not await self.query_one(Form).back():
            self._leave()

    def _leave(self) -> None:
        if self.flush():
            self.dismiss()
        elif self._conflicted:
            self._settle_conflict(leaving=True)
        else:
            confirm_loss(self.app, self.dismiss)

    def on_unmount(self) -> None:
        lifeline.at_risk.discard(self)

    def flush(self) -> bool:
        """Save what is left; whether everything is on the disk. What is not stays here, and is tried again."""
        self._conflicted = False
        if self._unsaved:
            try:
                if self._refused:
                    set_aside(UNREADABLE)
                    self._refused, self._was = "", None
                self._was = write_profile(self._session.answers, self._was)
            except Changed:
                self._conflicted = True
            except OSError as trouble:
                self._trouble = _in_words(trouble)
            else:
                self._unsaved, self._trouble = False, ""
        return not self._unsaved

    def rescue(self) -> bool:
        if not self.flush() and self._conflicted:
            with suppress(OSError):
                self._keep_mine_beside()
        return not self._unsaved

    def _keep_mine_beside(self) -> None:
        keep_beside(self._session.answers)
        self._unsaved = False

    @work
    async def _settle_conflict(self, *, leaving: bool = False) -> None:
        """Somebody else wrote the file while this form was open. Esc decides nothing: what was typed stays here."""
        question = Choose(
            _("Changed elsewhere"),
            _(
                "Somebody else has changed the office profile since you opened it. Which of the two is to hold? The "
                "other one is kept beside it as {name}, so nothing is lost."
            ).format(name=OTHER),
            [("theirs", _("The other one")), ("mine", _("Mine"))],
        )
        answer = await self.app.push_screen_wait(question)
        try:
            if answer == "theirs":
                self._keep_mine_beside()
            elif answer == "mine":
                set_aside(OTHER)
                self._was = None
        except OSError as trouble:
            self.app.notify(_in_words(trouble), severity="error", timeout=15)
            return
        if answer and leaving:
            self._leave()
        elif answer == "theirs":
            self.app.switch_screen(Profile())
        elif answer == "mine":
            self._save()

    def _save(self) -> None:
        known = self._trouble
        if not self.flush() and self._conflicted:
            self._settle_conflict()
        elif self._unsaved:
            if self._trouble != known:
                self.app.notify(self._trouble, title=_("Not saved yet"), severity="error", timeout=15)
            self.set_timer(RETRY, self._save)
        unsaved = _("NOT SAVED: changed elsewhere") if self._conflicted else _("NOT SAVED: trying again")
        self._mark.say(unsaved if self._unsaved else _("Saved"), trouble=self._unsaved)


def _in_words(trouble: OSError) -> str:
    refused = errors.DiskFull if isinstance(trouble, DiskFull) else errors.NoPermission
    return f"{in_use.or_else(trouble, words(refused(Path(str(trouble.filename)))))} {kept_here()}"
