"""The register: every request, the one touched last first."""

from contextlib import suppress
from threading import Thread
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.widget import AwaitMount
from textual.widgets import Input, OptionList

from mla_assistant.drafting.office import not_used
from mla_assistant.register.errors import Damaged, RegisterError
from mla_assistant.register.rows import DraftId, DraftRow
from mla_assistant.register.store import Register
from mla_assistant.requests.paths import FieldPath
from mla_assistant.text.fold import folded
from mla_assistant.text.translate import _
from mla_assistant.tui.commands import (
    ChangePassphrase,
    EditProfile,
    ExportCase,
    ImportDraft,
    NewCase,
    RenewRecoveryKey,
    SearchCases,
    TakeTour,
)
from mla_assistant.tui.editor.issued import ChangedSince
from mla_assistant.tui.labels import kind_label, state_label, status_label
from mla_assistant.tui.screens.base import MlaScreen
from mla_assistant.tui.screens.recovered import say_what_was_recovered
from mla_assistant.tui.settings import actor
from mla_assistant.tui.trouble import words
from mla_assistant.tui.widgets.case_list import CaseList, case_option
from mla_assistant.tui.widgets.dialog import Confirm
from mla_assistant.tui.widgets.words import Words

if TYPE_CHECKING:
    from mla_assistant.tui.editor.screen import EditorScreen

AT_ONCE = 500
"""More rows than anybody reads would only make the list slow."""


class Cases(MlaScreen[None]):
    IS_HOME = True
    OFFERS = (NewCase, TakeTour, SearchCases, EditProfile, ImportDraft, ExportCase, ChangePassphrase, RenewRecoveryKey)
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down", "to_list", show=False),
        Binding("up", "to_search", show=False),
    ]
    DEFAULT_CSS = """
    Cases {
        .empty { padding: 1 2; }
        .found { padding: 0 1; }
    }
    """

    def __init__(self, register: Register) -> None:
        super().__init__()
        self.register = register
        self._rows: dict[str, DraftRow] = {}
        self._unread = ""
        """Why the list could not be read."""
        self._left: str | None = None
        self._changed = ChangedSince(register)

    def heading(self) -> str:
        return _("Register")

    def compose_body(self) -> ComposeResult:
        yield Input(placeholder=_("Search: reference, subject, State, kind or status"), compact=True)
        yield Words("", classes="empty")
        yield CaseList()
        yield Words("", classes="hint found")

    def explain(self) -> tuple[str, str]:
        return (
            _("The register"),
            _(
                "Every request you have begun, the one touched last first. Enter opens it. A request is a draft until "
                "its final document is made (issued), and sent only when you record what really went.\n\n"
                "The register saves by itself; there is nothing to save by hand."
            ),
        )

    def on_mount(self) -> None:
        self.reload()
        self._list.focus()
        say_what_was_recovered(self.mla, self.register, self._rows)
        self.call_after_refresh(self._look_around)

    def on_screen_resume(self) -> None:
        if self._list.is_mounted:
            self.reload()

    def reload(self) -> None:
        """Read the register again; the cursor stays on its request, or goes to the one that was open."""
        try:
            self._rows = {str(row.id): row for row in self.register.drafts()}
            self._unread = ""
        except RegisterError as error:
            self._unread = words(error)
            self.notify(self._unread, severity="error", timeout=30)
        here = self._left or (str(self._chosen.id) if self._chosen else None)
        self._left = None
        self._fill()
        if here and here in {option.id for option in self._list.options}:
            self._list.highlighted = self._list.get_option_index(here)

    def _look_around(self) -> None:
        """The list touches few pages; a damaged one is said before somebody needs what stands there."""
        for told in not_used():
            self.app.notify(told, severity="warning", timeout=15)
        Thread(target=self._look_at_pages, name="pages", daemon=True).start()  # nobody who leaves waits for it

    def _look_at_pages(self) -> None:
        try:
            self.register.check_pages()
        except Damaged as damaged:
            with suppress(RuntimeError):  # the app has gone meanwhile
                self.app.call_from_thread(self.notify, words(damaged), severity="error", timeout=30)
        except RegisterError:
            return  # what else there is to say, whoever uses the register is told

    # -- commands -------------------------------------------------------------------------------------------

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        if action == "search_cases":
            return bool(self._rows)
        if action == "export_case":
            return bool(self._rows) and self._chosen is not None
        if action == "take_tour":
            return bool(self.mla.banner) and self._worked_case() is not None
        if action in ("change_passphrase", "renew_recovery_key"):
            return not self.mla.banner
        return super().check_action(action, parameters)

    def action_to_list(self) -> None:
        self._list.focus()

    def action_to_search(self) -> None:
        self.query_one(Input).focus()

    action_search_cases = action_to_search

    def action_new_case(self) -> None:
        from mla_assistant.tui.screens.new_request import NewRequest

        screen = NewRequest(self.register)
        self.app.push_screen(screen, lambda draft: self._open_new(draft, "legal_bases" if screen.took_basis else ""))

    @work
    async def action_take_tour(self) -> None:
        from mla_assistant.tui.screens.tour import tour

        if case := self._worked_case():
            self._left = str(case)
            await tour(self.mla, case)

    def _worked_case(self) -> DraftId | None:
        """The request for assistance shows more than the others do."""
        found = [row.id for row in self._rows.values() if row.kind == "mutual_assistance"]
        return found[-1] if found else None

    def action_import_draft(self) -> None:
        from mla_assistant.tui.screens.import_draft import ImportFrom

        self.app.push_screen(ImportFrom(self.register), self._open_new)

    @work
    async def action_export_case(self) -> None:
        from mla_assistant.tui.screens.export_draft import export_draft

        if row := self._chosen:
            try:
                answers = self.register.load(row.id).answers
            except RegisterError as error:
                self.notify(words(error), severity="error", timeout=15)
            else:
                await export_draft(self.app, answers)

    @on(CaseList.DerivationWanted)
    def _derive(self) -> None:
        from mla_assistant.tui.screens.derive import DeriveFrom

        row = self._chosen
        if row:
            self.app.push_screen(DeriveFrom(self.register, row), self._open_new)

    def _open_new(self, draft: DraftId | None, place: FieldPath = "") -> None:
        if draft:
            self.open(draft, place)

    @on(CaseList.DeletionWanted)
    def _ask_before_deleting(self) -> None:
        row = self._chosen
        if row:
            question = Confirm(
                _("Delete this request?"),
                _("“{title}” is erased with all its versions and documents, and can't be brought back.").format(
                    title=row.title or kind_label(row.kind)
                ),
                yes=_("Delete"),
                no=_("Keep"),
                dangerous=True,
            )
            self.app.push_screen(question, lambda sure: self._delete(row.id) if sure else None)

    def action_edit_profile(self) -> None:
        from mla_assistant.tui.screens.profile import Profile

        self.app.push_screen(Profile())

    def action_change_passphrase(self) -> None:
        from mla_assistant.tui.screens.passphrases import NewPassphrase

        self.app.push_screen(NewPassphrase())

    def action_renew_recovery_key(self) -> None:
        from mla_assistant.tui.screens.passphrases import NewRecoveryKey

        self.app.push_screen(NewRecoveryKey())

    # -----------------------------------------------------------------------------------------------------

    @on(OptionList.OptionSelected)
    def _open_selected(self, selected: OptionList.OptionSelected) -> None:
        self.open(DraftId(str(selected.option.id)))

    def open(self, draft: DraftId, place: FieldPath = "") -> None:
        """Show a draft: its task list, or at once one of its places."""
        from mla_assistant.tui.editor.screen import EditorScreen

        self._left = str(draft)
        editor = EditorScreen(self.register, draft)
        mounted = self.app.push_screen(editor)
        if place:
            self._go_on(editor, mounted, place)

    @work
    async def _go_on(self, editor: "EditorScreen", mounted: AwaitMount, place: FieldPath) -> None:
        await mounted
        await editor.go(place)

    def _delete(self, draft: DraftId) -> None:
        try:
            self.register.delete(draft, actor())
        except RegisterError as error:
            self.notify(words(error), severity="error")
        self.reload()

    @on(Input.Changed)
    def _search(self) -> None:
        self._fill()

    @on(Input.Submitted)
    def _take_first(self) -> None:
        self._list.focus()

    @on(OptionList.OptionHighlighted)
    def _moved(self) -> None:
        self.refresh_bindings()

    @property
    def _list(self) -> CaseList:
        return self.query_one(CaseList)

    @property
    def _chosen(self) -> DraftRow | None:
        at = self._list.highlighted
        return None if at is None else self._rows.get(str(self._list.get_option_at_index(at).id))

    def _fill(self) -> None:
        wanted = folded(self.query_one(Input).value).split()
        found = [row for row in self._rows.values() if _holds(row, wanted)]
        self._list.clear_options()
        self._list.add_options(case_option(row, changed=self._changed(row)) for row in found[:AT_ONCE])
        self._list.highlighted = 0 if found else None
        self._list.display = bool(found)
        self.query_one(Input).display = bool(self._rows)
        empty = self.query_one(".empty", Words)
        empty.display = not found
        empty.update(
            _("No request holds these words. Press {key} and change them.").format(key=SearchCases.key())
            if self._rows
            else self._unread or _("There is no request yet. Press {key} to begin one.").format(key=NewCase.key())
        )
        below = self.query_one(".found", Words)
        below.display = len(found) > AT_ONCE
        below.update(
            _("The {shown} touched last of {count}. Search to see others.").format(shown=AT_ONCE, count=len(found))
        )
        self.refresh_bindings()


def _holds(row: DraftRow, wanted: list[str]) -> bool:
    labels = (row.title, kind_label(row.kind), state_label(row.requested_state), status_label(row.status))
    searched = folded(" ".join(labels))
    return all(word in searched for word in wanted)
