"""A page that is a list: its entries, and how many things are wrong in each."""

from textual import events, on, work
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import OptionList

from mla_assistant.drafting.annexed import in_short
from mla_assistant.drafting.pages import model_title, page
from mla_assistant.drafting.session import Change, Session
from mla_assistant.drafting.wording import sentence
from mla_assistant.requests.part import Part
from mla_assistant.requests.paths import FieldPath, join
from mla_assistant.requests.structure import discriminator
from mla_assistant.text.translate import _
from mla_assistant.tui.basis.commands import WhichBasis
from mla_assistant.tui.command import Commanded
from mla_assistant.tui.editor.caption import SIGNS, gravest_first
from mla_assistant.tui.editor.commands import (
    AddItem,
    AttachFile,
    BringIn,
    FromLibrary,
    MoveDown,
    MoveUp,
    NextProblem,
    RemoveItem,
    Undo,
)
from mla_assistant.tui.editor.contents import names
from mla_assistant.tui.editor.controls.control import PageWanted
from mla_assistant.tui.editor.controls.file import FileWanted
from mla_assistant.tui.editor.lines import Line, Lines
from mla_assistant.tui.editor.messages import BringInWanted, Restructured
from mla_assistant.tui.editor.onward import Onward
from mla_assistant.tui.widgets.picker import Picker
from mla_assistant.tui.widgets.words import Words


class _Entries(Lines):
    def action_cursor_down(self) -> None:
        """From the last entry to what stands below it, as from question to question."""
        if self.highlighted == self.option_count - 1:
            self.screen.focus_next()
        else:
            super().action_cursor_down()


class ListPage(Commanded, Vertical):
    OFFERS = (AddItem, AttachFile, BringIn, FromLibrary, RemoveItem, MoveUp, MoveDown, WhichBasis)
    DEFAULT_CSS = """
    ListPage {
        padding: 0 2 0 1; height: 1fr;
        & > .aside { margin-top: 1; }
        & > Lines { margin-top: 1; max-height: 1fr; padding: 0 !important; }
    }
    """

    def __init__(self, session: Session, path: FieldPath, onward: str) -> None:
        super().__init__()
        self.path = path
        self._session = session
        self._page = page(session.answers, path)
        self._help = Words(self._page.help, classes="hint aside")
        self._complaint = Words("", classes="error aside")
        self._empty = Words(
            _("Nothing here yet. {key} adds the first entry.").format(key=AddItem.key()), classes="hint aside"
        )
        self._lines = _Entries()
        self._onward = Onward(onward)

    def compose(self) -> ComposeResult:
        self._help.display = bool(self._page.help)
        yield from (self._help, self._complaint, self._empty, self._lines, self._onward)

    def on_mount(self) -> None:
        self.catch_up()

    def catch_up(self) -> None:
        """Show what the session says now."""
        lines = self._entries()
        self._lines.show(lines)
        self._lines.display = bool(lines)
        self._empty.display = not lines
        own = gravest_first(self._session.findings_at(self.path))
        said = [f"{SIGNS[finding.severity][0]} {sentence(finding, self._session.request).what}" for finding in own]
        self._complaint.update("\n".join(said))
        self._complaint.display = bool(said)

    def repaint(self, change: Change, sender: FieldPath = "") -> None:
        self.catch_up()

    @property
    def entry(self) -> FieldPath:
        """The entry under the cursor; "" where there is none."""
        return self._lines.here or ""

    @property
    def entries(self) -> list[FieldPath]:
        return [join(self.path, id) for id in names(self._session, self.path)]

    def focus_row(self, path: FieldPath = "") -> None:
        """Go to the entry at `path`, or to the list."""
        if path:
            self._lines.go_to(path)
        (self._lines if self._lines.display else self._onward).focus()

    @on(OptionList.OptionSelected)
    def _open(self) -> None:
        if self._lines.here:
            self.post_message(PageWanted(self._lines.here))

    @work
    async def action_add_item(self) -> None:
        models = {discriminator(model) or model.__name__: model for model in self._page.models}
        chosen = next(iter(models))
        if len(models) > 1:
            kinds = [(code, model_title(model)) for code, model in models.items()]
            also = {code: _(model.ALSO) for code, model in models.items() if model.ALSO}
            hint = _("Type what you need: “video”, “bank”, “undercover”.") if also else ""
            window = Picker(_("What do you want to add?"), kinds, clearable=False, hint=hint, also=also)
            picked = await self.app.push_screen_wait(window)
            if not picked:
                return
            chosen = picked[0]
        path = self._session.add(self.path, models[chosen])
        self.post_message(Restructured(self.path, opens=path))

    def action_attach_file(self) -> None:
        self.post_message(FileWanted("attach", self._lines.here or ""))

    def action_remove_item(self) -> None:
        if here := self._lines.here:
            before = self._dangling()
            self._session.remove(here)
            self.post_message(Restructured(self.path))
            said = _("Removed. {undo} brings it back.").format(undo=Undo.key())
            if pointed := self._dangling() - before:
                said += " " + _("Answers that pointed to it: {count}. {next} goes to them.").format(
                    count=pointed, next=NextProblem.key()
                )
            self.app.notify(said, severity="warning" if pointed else "information")

    def _dangling(self) -> int:
        return sum(finding.code == "reference_dangling" for finding in self._session.findings)

    def action_move_up(self) -> None:
        self._move(-1)

    def action_move_down(self) -> None:
        self._move(+1)

    @work
    async def action_which_basis(self) -> None:
        from mla_assistant.tui.basis.screen import BasisScreen

        if steps := await self.app.push_screen_wait(BasisScreen(self._session)):
            self._session.apply(steps)
            self.post_message(Restructured(self.path))
            self.app.notify(_("Done. {undo} takes it back.").format(undo=Undo.key()))

    def on_key(self, event: events.Key) -> None:
        """A letter typed here: say what can be done instead, or a name seems to be lost."""
        if event.is_printable and event.character and event.character.isalnum():
            event.stop()
            if self._lines.display:
                said = _(
                    "This is a list: nothing is typed here. Enter opens the entry under the cursor, {add} adds one."
                )
            else:
                said = _("This is a list: nothing is typed here. {add} adds the first entry.")
            self.app.notify(said.format(add=AddItem.key()), severity="warning")

    def action_bring_in(self) -> None:
        self.post_message(BringInWanted(self.path))

    def action_from_library(self) -> None:
        self.post_message(BringInWanted(self.path, "library"))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        if action == "which_basis":
            return self.path == "legal_bases"
        if action == "bring_in":
            return self.path not in {"legal_bases", "annexes"}
        if action == "from_library":
            return self.path == "offences"
        if action == "attach_file":
            return self.path == "annexes"
        return action not in {"remove_item", "move_up", "move_down"} or self._lines.has_focus

    def _move(self, by: int) -> None:
        if here := self._lines.here:
            self._session.move(here, by)
            self.post_message(Restructured(self.path))

    def _entries(self) -> list[Line]:
        found = self._session.get(self.path)
        items = found if isinstance(found, list) else []
        named = names(self._session, self.path)
        return [
            self._entry(number, join(self.path, id), name, item)
            for number, ((id, name), item) in enumerate(zip(named.items(), items, strict=True), 1)
        ]

    def _entry(self, number: int, path: FieldPath, name: str, item: object) -> Line:
        kind = self._kind(item)
        what = " · ".join(filter(None, (kind if len(self._page.models) > 1 else "", name))) or kind
        found = gravest_first(self._session.findings_under(path))
        sign, style = SIGNS[found[0].severity] if found else ("✓", "$text-success")
        word = _("findings: {count}").format(count=len(found)) if found else ""
        words = " · ".join(filter(None, (self._file_of(item), word)))
        return Line(path, sign, f"{number}. {what}", words, style)

    def _file_of(self, item: object) -> str:
        known = item.get("file") if isinstance(item, dict) and self.path == "annexes" else None
        return in_short(known) if isinstance(known, dict) else ""

    def _kind(self, item: object) -> str:
        code = item.get("type") if isinstance(item, dict) else None
        models = self._page.models
        found: type[Part] | None = next((m for m in models if len(models) == 1 or discriminator(m) == code), None)
        return model_title(found) if found else _("an entry of an unknown kind")
