"""The office profile: the asking side of every request, filled in once, with the form of a request itself."""

from textual import on, work
from textual.app import ComposeResult

from mla_assistant.drafting.draft_file import DraftUnreadable
from mla_assistant.drafting.profile import keep_signatory, new_profile, read_profile, write_profile
from mla_assistant.drafting.session import Session
from mla_assistant.requests.paths import FieldPath
from mla_assistant.resources.private_file import NotWritten
from mla_assistant.text.translate import _
from mla_assistant.tui.commands import KeepSignatory
from mla_assistant.tui.editor.form import Form
from mla_assistant.tui.screens.base import MlaScreen

SECTION = "requesting"
DELAY = 0.5
"""Seconds from a change to its saving."""


class Profile(MlaScreen[None]):
    OFFERS = (KeepSignatory,)

    def __init__(self) -> None:
        super().__init__()
        self._unsaved = False
        self._refused = ""
        try:
            self._session = Session(read_profile())
        except (OSError, DraftUnreadable) as trouble:
            self._refused = str(trouble)
            self._session = Session(new_profile())

    def heading(self) -> str:
        return _("Office profile: filled in once, used in every new request")

    def compose_body(self) -> ComposeResult:
        yield Form(self._session, SECTION, told=self._save_soon)

    def on_mount(self) -> None:
        if self._refused:
            self.notify(
                _("The office profile can't be read and is shown empty; what you type replaces it. {reason}").format(
                    reason=self._refused
                ),
                severity="warning",
                timeout=15,
            )

    def _save_soon(self, _path: FieldPath) -> None:
        if not self._unsaved:
            self._unsaved = True
            self.set_timer(DELAY, self._save)

    @on(Form.SectionFinished)
    def _finish(self) -> None:
        self.dismiss()

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
            self.dismiss()

    def settle(self) -> None:
        self._save()

    def on_unmount(self) -> None:
        self._save()

    def _save(self) -> None:
        if not self._unsaved:
            return
        self._unsaved = False
        try:
            write_profile(self._session.answers)
        except NotWritten as trouble:
            self.app.notify(
                _("The office profile is not saved: {file} can't be written.").format(file=trouble.filename),
                severity="error",
                timeout=15,
            )
