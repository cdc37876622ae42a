"""What is put into the draft without typing: what a finding proposes, what is brought in, what an official confirms."""

from collections.abc import Awaitable
from typing import ClassVar

from textual import on, work

from mla_assistant.drafting.session import Session
from mla_assistant.requests.finding import Step
from mla_assistant.requests.paths import join, split
from mla_assistant.text.translate import _
from mla_assistant.tui.command import Offers
from mla_assistant.tui.editor import bringing, commands, confirming, replayed, walking
from mla_assistant.tui.editor.form import Form
from mla_assistant.tui.editor.keeper import Keeper
from mla_assistant.tui.editor.messages import BringInWanted
from mla_assistant.tui.screens.base import MlaScreen


class Remedies(MlaScreen[None]):
    """A screen that has a draft open in a form, and these commands for it."""

    OFFERS: ClassVar[Offers] = (
        commands.Mend,
        commands.ChooseSignatory,
        commands.ConfirmAssurances,
        commands.KeepOffence,
    )

    keeper: Keeper
    session: Session
    form: Form

    @work
    async def action_mend(self) -> None:
        if found := walking.mendable(self.session, self.form.row, self.form.here):
            await self._carry_out(walking.choose_remedy(self.app, self.session, found))

    @work
    async def action_choose_signatory(self) -> None:
        await self._carry_out(bringing.signatory(self.app))

    @work
    async def action_confirm_assurances(self) -> None:
        await self._carry_out(confirming.confirm(self.app, self.session, self.form.entry))

    @work
    async def action_keep_offence(self) -> None:
        await bringing.keep_offence(self.app, self.session, join(*split(self.form.entry)[:2]))

    @on(BringInWanted)
    @work
    async def _bring_in(self, wanted: BringInWanted) -> None:
        keeper = self.keeper
        await self._carry_out(
            bringing.bring_in(self.app, self.session, keeper.register, keeper.draft, wanted.path, wanted.way)
        )

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        if action == "mend":
            return bool(walking.mendable(self.session, self.form.row, self.form.here))
        if action == "choose_signatory":
            return split(self.form.here)[:1] == ["requesting"]
        if action == "confirm_assurances":
            return split(self.form.here)[:1] == ["assurances"]
        if action == "keep_offence":
            return split(self.form.entry)[:1] == ["offences"] != split(self.form.entry)
        return super().check_action(action, parameters)

    async def _carry_out(self, chosen: Awaitable[tuple[Step, ...]]) -> None:
        """The steps of what the drafter chooses; nothing where that is nothing."""
        if steps := await chosen:
            before = replayed.names_there(self.session, tuple(step.path for step in steps))
            self.form.apply(steps)
            what = replayed.places(self.session, self.session.next_step(), before)
            self.app.notify(_("Changed: {what}. {undo} takes it back.").format(what=what, undo=commands.Undo.key()))
