"""The office profile: the asking side of every request, filled in once, with the form of a request itself."""

from collections.abc import Iterable
from pathlib import Path

from textual import on, work
from textual.app import ComposeResult
from textual.widget import Widget

from mla_assistant.drafting.draft_file import DraftUnreadable
from mla_assistant.drafting.profile import (
    UNREADABLE,
    keep_signatory,
    new_profile,
    read_profile,
    set_aside,
    write_profile,
)
from mla_assistant.drafting.session import Session
from mla_assistant.register import errors
from mla_assistant.requests.paths import FieldPath
from mla_assistant.resources.private_file import DiskFull
from mla_assistant.text.translate import _
from mla_assistant.tui import lifeline
from mla_assistant.tui.commands import KeepSignatory
from mla_assistant.tui.editor.form import Form
from mla_assistant.tui.saving import DELAY, RETRY
from mla_assistant.tui.screens.base import MlaScreen
from mla_assistant.tui.screens.leaving import confirm_loss
from mla_assistant.tui.trouble import kept_here, words
from mla_assistant.tui.widgets.save_mark import SaveMark

SECTION = "requesting"


class Profile(MlaScreen[None]):
    OFFERS = (KeepSignatory,)

    def __init__(self) -> None:
        super().__init__()
        self._unsaved = False
        self._refused = self._trouble = ""
        self._mark = SaveMark()
        try:
            self._session = Session(read_profile())
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

    def action_back(self) -> None:
        self._step_back()

    @work
    async def _step_back(self) -> None:
        if not await self.query_one(Form).back():
            self._leave()

    def _leave(self) -> None:
        if self.flush():
            self.dismiss()
        else:
            confirm_loss(self.app, self.dismiss)

    def on_unmount(self) -> None:
        lifeline.at_risk.discard(self)

    def flush(self) -> bool:
        """Save what is left; whether everything is on the disk. What is not stays here, and is tried again."""
        if self._unsaved:
            try:
                if self._refused:
                    set_aside()
                    self._refused = ""
                write_profile(self._session.answers)
            except OSError as trouble:
                self._trouble = _in_words(trouble)
            else:
                self._unsaved, self._trouble = False, ""
        return not self._unsaved

    rescue = flush

    def _save(self) -> None:
        known = self._trouble
        if not self.flush():
            if self._trouble != known:
                self.app.notify(self._trouble, title=_("Not saved yet"), severity="error", timeout=15)
            self.set_timer(RETRY, self._save)
        self._mark.say(_("NOT SAVED: trying again") if self._unsaved else _("Saved"), trouble=self._unsaved)


def _in_words(trouble: OSError) -> str:
    refused = errors.DiskFull if isinstance(trouble, DiskFull) else errors.NoPermission
    return f"{words(refused(Path(str(trouble.filename))))} {kept_here()}"
