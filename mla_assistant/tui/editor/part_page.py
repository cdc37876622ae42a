"""A page of questions: one part of the draft."""

from textual import events
from textual.app import ComposeResult
from textual.widget import Widget

from mla_assistant.drafting.pages import Row, page
from mla_assistant.drafting.session import Change, Session
from mla_assistant.requests.paths import FieldPath, parent
from mla_assistant.text.translate import _
from mla_assistant.tui.editor.commands import MoreQuestions
from mla_assistant.tui.editor.controls.typed import Typed
from mla_assistant.tui.editor.onward import Onward
from mla_assistant.tui.editor.row import FieldRow
from mla_assistant.tui.editor.shown import Shown, is_answered, shown
from mla_assistant.tui.widgets.words import Pane, Words

_LINES = 5
"""What a question takes on the screen, mostly: as many as it holds are there at the first paint."""


class PartPage(Pane):
    DEFAULT_CSS = """
    PartPage {
        padding: 0 1; height: 1fr; scrollbar-size-vertical: 1; scrollbar-gutter: stable;
        & > Caption.inlined { margin: 1 0 0 2; }
        & > .inlined { margin-left: 2; }
        & > .control { background: $panel; outline-left: solid $foreground 30%; text-style: none; }
        & > .control:focus {
            background: $panel !important; background-tint: $primary 30%; outline-left: outer $accent;
            text-style: none !important;
        }
        & > .aside { margin-top: 1; }
        & > Onward { margin-bottom: 1; }
    }
    """

    def __init__(self, session: Session, path: FieldPath, onward: str, *, more: bool = False) -> None:
        super().__init__()
        self.path = path
        self._session = session
        self._help = Words(page(session.answers, path).help, classes="hint aside")
        self._left = Words("", classes="hint aside")
        self._onward = Onward(onward)
        self._helping = self._first_helping(more)
        # A page that was begun tells at once what is missing; on a fresh one each question waits for its turn.
        self._begun = bool(session.get(path))
        self._now = shown(session, path, self._helping)
        self.rows = [self._make(row, heading) for row, heading in self._now.rows[: self.app.size.height // _LINES]]

    def compose(self) -> ComposeResult:
        self._help.display = bool(str(self._help.content))
        yield self._help
        for row in self.rows:
            yield from row.widgets
        yield self._left
        yield self._onward
        self._say_left()

    def on_mount(self) -> None:
        self.call_after_refresh(self._arrange)

    def catch_up(self) -> None:
        """Show what the session says now, after work elsewhere."""
        self._begun = bool(self._session.get(self.path))
        self._arrange()
        for row in self.rows:
            row.been_here |= self._begun
            row.refresh()

    def repaint(self, change: Change, sender: FieldPath = "") -> None:
        """Show what a change did here: questions that come and go, answers given elsewhere, findings."""
        if not self._is_a_letter_more(sender) or change.findings:
            self._arrange()
        for row in self.rows:
            row.refresh(answer=row.path != sender and any(_meet(path, row.path) for path in change.paths))

    def focus_row(self, path: FieldPath = "") -> None:
        """Go to the question at `path`, whose problems are told from now on; or to the first one."""
        found = self._row_at(path)
        if path and not found:
            self._arrange(path)
            found = self._row_at(path)
        if found:
            found.visit()
        target = found or next(iter(self.rows), None)
        (target.control if target else self._onward).focus()

    def _is_a_letter_more(self, sender: FieldPath) -> bool:
        """Whether a text was and is an answer: then no question comes or goes, for none waits for a certain text."""
        row = next((row for row in self.rows if row.path == sender), None)
        if row is None or not isinstance(row.control, Typed):
            return False
        was, row.is_answered = row.is_answered, is_answered(self._session, sender)
        return was and row.is_answered

    def _row_at(self, path: FieldPath) -> FieldRow | None:
        return next((row for row in self.rows if path and _meet(path, row.path)), None)

    def row_of(self, widget: Widget | None) -> FieldRow | None:
        return next((row for row in self.rows if row.control is widget), None)

    def group_of(self, row: FieldRow) -> str:
        """The heading a question stands under, which may be far above it; "" for none."""
        return next((each.heading for each in self.rows if parent(each.path) == parent(row.path)), "")

    @property
    def has_more(self) -> bool:
        return bool(self._now.hidden or self._now.helping)

    def want_more(self, more: bool) -> None:
        """Show less usual questions, or none, as the drafter wanted it on another page."""
        if bool(self._helping) != more:
            self._helping = self._first_helping(more)
            self._arrange(fresh=True)

    def _first_helping(self, more: bool) -> int:
        """None where it would stand in the place of the usual questions: these come first on every page."""
        return int(more and not shown(self._session, self.path, 1).is_turned)

    def show_more(self) -> int:
        """A helping of the less usual questions; after the last one, none. Says how many."""
        self._helping = self._now.helping + 1
        self._arrange(fresh=True)
        return self._now.served

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        if row := self.row_of(event.widget):
            # Twice: a page that is just being shown knows its places only after its own refresh.
            self.call_after_refresh(self.call_after_refresh, self._reveal, row)

    def on_descendant_blur(self, event: events.DescendantBlur) -> None:
        if row := self.row_of(event.widget):
            self._session.pause()
            row.visit()

    def _arrange(self, including: FieldPath = "", *, fresh: bool = False) -> None:
        """Mount the questions that are asked now, and remove those that no longer are."""
        keep = [] if fresh else [row.path for row in self.rows if row.row.applies]
        self._now = shown(self._session, self.path, self._helping, [*keep, including])
        self._helping = self._now.helping
        if [row for row, _heading in self._now.rows] != [row.row for row in self.rows]:
            self._mount(self._now)
        for made, (row, heading) in zip(self.rows, self._now.rows, strict=True):
            made.row, made.heading = row, heading
        self._say_left()

    def _mount(self, now: Shown) -> None:
        had = {row.path: row for row in self.rows}
        rows: list[FieldRow] = []
        last: Widget = self._help
        for row, heading in now.rows:
            made = had.get(row.path)
            if made and made.row.spec == row.spec:
                del had[row.path]
            else:
                made = self._make(row, heading)
                self.mount(*made.widgets, after=last)
            rows.append(made)
            last = made.widgets[1]
        self.rows = rows
        for gone in had.values():
            for widget in gone.widgets:
                widget.remove()

    def _make(self, row: Row, heading: str) -> FieldRow:
        inlined = parent(row.path) != self.path
        return FieldRow(row, heading, self._session, inlined=inlined, been_here=self._begun)

    def _reveal(self, row: FieldRow) -> None:
        if row is self.rows[0]:
            self.scroll_home(animate=False)
            return
        caption, control = (widget.virtual_region for widget in row.widgets)
        self.scroll_to_region(caption.union(control), animate=False, force=True)

    def _say_left(self) -> None:
        text = ""
        if self._now.is_turned:
            text = _("These are less usual questions. {key} goes on, and then back to the usual ones.").format(
                key=MoreQuestions.key()
            )
        elif self._now.answered:
            text = _("Less usual questions: {count}, answered: {answered}. {key} shows them.").format(
                count=self._now.hidden, answered=self._now.answered, key=MoreQuestions.key()
            )
        elif self._now.hidden:
            text = _("Less usual questions: {count}. {key} shows them.").format(
                count=self._now.hidden, key=MoreQuestions.key()
            )
        if text != str(self._left.content):
            self._left.update(text)
        self._left.display = bool(text)


def _meet(path: FieldPath, other: FieldPath) -> bool:
    """Whether one of two places holds the other."""
    return path == other or path.startswith(other + ".") or other.startswith(path + ".")
