"""The editor: task list, form and guidance, as many of them side by side as the terminal has room for."""

from collections.abc import Awaitable, Callable, Iterable

from textual import on, work
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.widget import Widget
from textual.widgets import OptionList

from mla_assistant.drafting.carried import CODE
from mla_assistant.register.errors import RegisterError
from mla_assistant.register.rows import DraftId, Reason
from mla_assistant.register.store import Register
from mla_assistant.requests.paths import FieldPath, split
from mla_assistant.requests.reading import UnknownKind, UnknownVersion
from mla_assistant.text.translate import _
from mla_assistant.tui.commands import ExportCase
from mla_assistant.tui.editor import attaching, commands, issued, walking, ways
from mla_assistant.tui.editor.controls.file import FileWanted
from mla_assistant.tui.editor.crumbs import which_draft
from mla_assistant.tui.editor.form import Form
from mla_assistant.tui.editor.guidance import Guidance
from mla_assistant.tui.editor.keeper import INTERVAL, Keeper
from mla_assistant.tui.editor.remedies import Remedies
from mla_assistant.tui.editor.task_list import TaskList
from mla_assistant.tui.saving import DraftConflicted, DraftNotSaved, DraftSaved, VersionCut
from mla_assistant.tui.screens.conflict import settle_conflict
from mla_assistant.tui.screens.leaving import confirm_loss
from mla_assistant.tui.trouble import words
from mla_assistant.tui.widgets.save_mark import SaveMark


class EditorScreen(Remedies):
    OFFERS = (
        commands.NextProblem,
        commands.PreviousProblem,
        commands.ShowFindings,
        commands.CheckAnswers,
        commands.ShowPreview,
        commands.Find,
        commands.Undo,
        commands.Redo,
        commands.ReadAgain,
        ExportCase,
    )
    DEFAULT_CSS = """
    EditorScreen {
        .panes { height: 1fr; }
        TaskList { width: 48; height: 1fr; }
        Form { border-left: solid $foreground 20%; }
        &.-medium Guidance, &.-narrow Guidance { display: none; }
        &.-narrow TaskList { width: 1fr; }
        &.-narrow Form { display: none; border-left: none; }
        &.-narrow.-at-form TaskList { display: none; }
        &.-narrow.-at-form Form { display: block; }
    }
    """

    def __init__(self, register: Register, draft: DraftId) -> None:
        super().__init__()
        self._trouble = ""
        try:
            self.keeper = Keeper(register, draft, report=self.post_message)
        except RegisterError as error:
            self._trouble = words(error)
        except (UnknownKind, UnknownVersion):
            self._trouble = _("Another version of this program wrote this request; that one is needed to open it.")
        else:
            self.session = self.keeper.session
            self.tasks = TaskList(self.session, self._issued)
            self.form = Form(self.session, onward=self._what_follows, told=self._note)
            self.guidance = Guidance()
        self._mark = SaveMark()
        self._section: FieldPath = ""
        self._mendable = False

    # -- what is shown ------------------------------------------------------------------------------------------

    def heading(self) -> str:
        if self._trouble:
            return ""
        mark = issued.mark(self.keeper.issue, self.session.answers)
        return " · ".join(filter(None, (which_draft(self.session), mark)))

    def compose_title_extra(self) -> Iterable[Widget]:
        yield self._mark

    def compose_body(self) -> ComposeResult:
        if not self._trouble:
            with Horizontal(classes="panes"):
                yield self.tasks
                yield self.form
                yield self.guidance

    def on_mount(self) -> None:
        if self._trouble:
            self.app.notify(self._trouble, severity="error", timeout=30)
            self.dismiss()
            return
        self.tasks.focus()
        self.set_interval(INTERVAL, lambda: self.keeper.cut(Reason.INTERVAL))

    def settle(self) -> None:
        if not self._trouble:
            self.keeper.note()

    def on_unmount(self) -> None:
        if not self._trouble:
            self.keeper.close()

    @on(DraftSaved)
    @on(DraftNotSaved)
    @on(DraftConflicted)
    @on(VersionCut)
    def _say_saved(self) -> None:
        self._mark.show(self.keeper.saver)

    # -- what happens -------------------------------------------------------------------------------------------

    def _note(self, path: FieldPath) -> None:
        """The answer at `path` has changed: hand the draft to the saver, and show how it stands now."""
        self.keeper.note()
        self.tasks.follow()
        self._guide()
        self._offer_mending()
        if self.keeper.issue or split(path)[:1] in (["header"], ["requested"]):
            self.refresh_heading()

    @on(Form.PlaceChanged)
    def _follow(self, place: Form.PlaceChanged) -> None:
        section = split(place.page)[0] if place.page else ""
        if section != self._section:
            self.keeper.cut(Reason.SECTION_LEFT)
            self._section = section
            # The list may have the focus still: it must not take the place of the page that is being opened.
            with self.tasks.prevent(OptionList.OptionHighlighted):
                self.tasks.go_to(section)
        self._guide()
        # A control knows only when it is arranged whether all it offers fits on its line.
        self.call_after_refresh(self._guide)
        self._offer_mending()

    def _guide(self) -> None:
        self.guidance.show(self.session, self.form.row, self.form.here, self.form.how())

    @on(OptionList.OptionHighlighted, "TaskList")
    def _glance(self) -> None:
        """While the cursor goes through the sections, the other panes show the one it is on."""
        if self.tasks.has_focus and not self.has_class("-narrow"):
            section = self.tasks.section
            self.form.glance(section, self.tasks.step_in_words())
            self.guidance.show(self.session, None, section.name if section else "")
            self._offer_mending()

    @on(TaskList.SectionChosen)
    async def _choose(self, chosen: TaskList.SectionChosen) -> None:
        await self.go(chosen.section)

    @on(TaskList.StepChosen)
    async def _step(self, chosen: TaskList.StepChosen) -> None:
        await self.run_action(chosen.command)

    @on(Form.SectionFinished)
    async def _next_section(self, finished: Form.SectionFinished) -> None:
        following = self.tasks.after(split(finished.section)[0])
        if following:
            await self.go(following)
        else:
            self.show_task_list()  # the last look begins at the top
            await self.run_action("check_answers")

    async def go(self, place: FieldPath) -> None:
        """Show the page of a place and put the cursor there."""
        self.add_class("-at-form")
        try:
            await self.form.open(place)
        except LookupError:
            self.app.notify(_("“{place}” is no part of this kind of request.").format(place=place), severity="warning")

    @on(FileWanted)
    @work(exclusive=True, group="attaching")
    async def _see_to(self, wanted: FileWanted) -> None:
        self.settle()
        await attaching.see_to(self, wanted)

    # -- commands -----------------------------------------------------------------------------------------------

    def action_back(self) -> None:
        self._back()

    @work
    async def _back(self) -> None:
        in_form = self.form.has_focus_within
        if in_form and await self.form.back():
            return
        if in_form:
            self.show_task_list()
        else:
            self.settle()
            self._leave()

    def show_task_list(self) -> None:
        self.remove_class("-at-form")
        self.tasks.focus()
        self.guidance.show(self.session, None, self._section)

    def _leave(self) -> None:
        """Close the draft, once everything is saved or the drafter has said what becomes of what is not."""
        saver = self.keeper.saver
        if saver.flush():
            self.dismiss()
        elif saver.conflicted:
            settle_conflict(self.app, saver, self.dismiss)
        else:
            confirm_loss(self.app, self.dismiss)

    async def action_next_problem(self) -> None:
        await self._walk(+1)

    async def action_previous_problem(self) -> None:
        await self._walk(-1)

    async def action_undo(self) -> None:
        await self._replay(self.form.action_undo, forward=False)

    async def action_redo(self) -> None:
        await self._replay(self.form.action_redo, forward=True)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        if action in {command.id for command in Remedies.OFFERS}:
            return not self._trouble and super().check_action(action, parameters)
        if action == "read_again":
            return not self._trouble and any(finding.code == CODE for finding in self.session.findings)
        return super().check_action(action, parameters)

    def action_show_findings(self) -> None:
        self._visit(ways.findings)

    def action_read_again(self) -> None:
        self._visit(ways.read_again)

    def action_check_answers(self) -> None:
        self._visit(ways.answers)

    def action_show_preview(self) -> None:
        self._visit(ways.preview)

    def action_find(self) -> None:
        self._visit(ways.find)

    @work
    async def action_export_case(self) -> None:
        from mla_assistant.tui.screens.export_draft import export_draft

        self.settle()
        await export_draft(self.app, self.session.answers)

    # -- its own ------------------------------------------------------------------------------------------------

    @work
    async def _visit(self, way: ways.Way) -> None:
        """Show a screen that gives back where to go, or nothing."""
        self.settle()
        if place := await self.app.push_screen_wait(way(self)):
            await self.go(place)
        self.tasks.follow()
        self.refresh_heading()

    async def _replay(self, act: Callable[[], Awaitable[None]], *, forward: bool) -> None:
        if self.session.next_step(forward=forward):
            self.add_class("-at-form")  # what comes back is shown, also where the form is not on the screen now
        await act()

    async def _walk(self, by: int) -> None:
        section = self.tasks.section if self.tasks.has_focus else None
        here, within = (section.name, True) if section else (self.form.place, self.form.is_at_list)
        place = walking.next_finding(self.session, here, by, within=within)
        if place is None:
            self.app.notify(
                _("Nothing is missing and nothing is doubtful. {key} checks the answers and issues.").format(
                    key=commands.CheckAnswers.key()
                )
            )
        else:
            await self.go(place)

    def _issued(self) -> str:
        issue = self.keeper.issue
        return issued.in_words(issue, self.session.answers) if issue else ""

    def _what_follows(self, section: FieldPath) -> str:
        following = self.tasks.after(section)
        return (
            _("Next: {section}").format(section=self.tasks.title(following)) if following else _("Check your answers")
        )

    def _offer_mending(self) -> None:
        can = bool(walking.mendable(self.session, self.form.row, self.form.here))
        if can != self._mendable:
            self._mendable = can
            self.refresh_bindings()
