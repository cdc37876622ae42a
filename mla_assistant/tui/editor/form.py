"""The pages of a draft, one at a time: mounted when first opened, then kept.

Needs nothing but a session, so that the office profile is filled in with the very same form. Every step to another
page or question is told upward by `PlaceChanged`.
"""

import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from textual import events, on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.message import Message

from mla_assistant.drafting.pages import Row, Section
from mla_assistant.drafting.places import trail
from mla_assistant.drafting.session import Change, Session
from mla_assistant.requests.finding import Step
from mla_assistant.requests.paths import FieldPath, parent
from mla_assistant.text.translate import _
from mla_assistant.tui.command import Commanded
from mla_assistant.tui.editor import replayed
from mla_assistant.tui.editor.commands import MoreQuestions, Redo, Undo
from mla_assistant.tui.editor.controls.control import Control, PageWanted, Taker
from mla_assistant.tui.editor.crumbs import crumbs
from mla_assistant.tui.editor.glance import Glance
from mla_assistant.tui.editor.guidance import explanation
from mla_assistant.tui.editor.list_page import ListPage
from mla_assistant.tui.editor.messages import Restructured
from mla_assistant.tui.editor.onward import Onward
from mla_assistant.tui.editor.part_page import PartPage
from mla_assistant.tui.editor.shown_page import Onwards, ShownPage, show_page
from mla_assistant.tui.widgets.words import Words

_KEPT = 24
"""Pages; the one opened longest ago goes."""


class Form(Commanded, Taker, Vertical):
    """`onward` names what follows a section, in its last line; without it the section is the whole form.

    `told` hears of every change, by its path, before anything is painted.
    """

    OFFERS = (MoreQuestions, Undo, Redo)
    DEFAULT_CSS = """
    Form {
        height: 1fr;
        & > .crumbs { height: 1; padding: 0 1; color: $text-primary; text-wrap: nowrap; text-overflow: ellipsis; }
    }
    """

    @dataclass
    class PlaceChanged(Message):
        """The drafter is on the page `page` now, at the question `row`."""

        page: FieldPath
        row: Row | None

    @dataclass
    class SectionFinished(Message):
        """The drafter followed the last line of a section."""

        section: FieldPath

    pause_after = 1.0
    """Seconds without a key after which what is typed next is a step of its own to undo."""

    def __init__(
        self,
        session: Session,
        place: FieldPath = "",
        *,
        onward: Onwards | None = None,
        told: Callable[[FieldPath], None] = lambda path: None,
        id: str | None = None,
    ) -> None:
        super().__init__(id=id)
        self.session, self.told = session, told
        self._onward, self._first = onward, place
        self._crumbs = Words("", classes="crumbs")
        self._glance = Glance()
        self._pages: dict[FieldPath, ShownPage] = {}
        self._typed: tuple[FieldPath, float] = "", 0.0
        self._more = False
        """Less usual questions were wanted last: on the next page too."""
        self.here: FieldPath = ""
        """The page that is shown; "" before the first."""
        self._new: FieldPath = ""
        """The entry that was added last, while it is still empty."""

    def compose(self) -> ComposeResult:
        yield self._crumbs
        self._glance.display = not self._first
        yield self._glance

    async def on_mount(self) -> None:
        if self._first:
            await self.open(self._first)

    # -- places -----------------------------------------------------------------------------------------------

    async def open(self, place: FieldPath, at: FieldPath = "") -> None:
        """Go to a page, and there to the entry or question `at`; or to a question on its page.

        Raises `LookupError` where the draft has no such section.
        """
        path = trail(self.session.answers, place)[-1]
        shown = self._pages.pop(path, None)
        if shown:
            shown.catch_up()
        if isinstance(shown, PartPage):
            shown.want_more(self._more)
        self._pages[path] = new = shown or show_page(self.session, path, self._onward, more=self._more)
        for each in self._pages.values():
            each.display = each is new
        self.here, self._glance.display = path, False
        if not shown:
            await self.mount(new)
        for old in list(self._pages)[:-_KEPT]:
            await self._pages.pop(old).remove()
        self._say_where()
        new.focus_row(at or (place if place != path else ""))
        self._tell_place()

    def glance(self, section: Section | None, said: str = "") -> None:
        """Show a section that is not opened, or a sentence; the page that was open stays ready behind it."""
        self.here, self._glance.display = "", True
        for each in self._pages.values():
            each.display = False
        self._crumbs.update(section.title if section else "")
        if section:
            self._glance.show(self.session, section)
        else:
            self._glance.say(said)

    async def back(self) -> bool:
        """One page up, to the entry or row it was opened from; False on the page of a section."""
        pages = trail(self.session.answers, self.here) if self.here else []
        if len(pages) < 2:
            return False
        left, taken_away = self.here, self._take_away_if_empty()
        await self._drop_what_is_gone()
        await self.open(pages[-2], at=left)
        if taken_away:
            self._changed(taken_away)
            self.app.notify(_("Nothing was entered, so the new entry was taken away again."))
        return True

    @property
    def row(self) -> Row | None:
        """The question that has the focus."""
        shown = self._pages.get(self.here)
        found = shown.row_of(self.screen.focused) if isinstance(shown, PartPage) else None
        return found.row if found else None

    @property
    def place(self) -> FieldPath:
        """The question that has the focus, or else the page."""
        return self.row.path if self.row else self.here

    @property
    def entry(self) -> FieldPath:
        """The entry under the cursor on the page of a list, or else the question or the page."""
        shown = self._pages.get(self.here)
        return (shown.entry if isinstance(shown, ListPage) else "") or self.place

    @property
    def is_at_list(self) -> bool:
        return isinstance(self._pages.get(self.here), ListPage)

    # -- changes ----------------------------------------------------------------------------------------------

    def take(self, path: FieldPath, value: Any) -> None:
        """Take an answer of one of the controls."""
        now = time.monotonic()
        if self._typed[0] != path or now - self._typed[1] > self.pause_after:
            self.session.pause()
        self._typed = path, now
        self._changed(self.session.set(path, value), path)

    def apply(self, steps: tuple[Step, ...]) -> None:
        """Carry out a remedy; where it adds entries to the list that is open, go to the last of them."""
        self._changed(self.session.apply(steps))
        shown = self._pages.get(self.here)
        if isinstance(shown, ListPage) and any(step.op == "add" and step.path == self.here for step in steps):
            shown.focus_row(shown.entries[-1])

    @on(Restructured)
    async def _restructure(self, changed: Restructured) -> None:
        changed.stop()
        await self._drop_what_is_gone()
        self._changed(Change(frozenset([changed.path]), frozenset(), self.session.revision))
        if changed.opens:
            self._new = changed.opens if self._is_empty(changed.opens) else ""
            await self.open(changed.opens)

    async def action_undo(self) -> None:
        await self._replay(forward=False)

    async def action_redo(self) -> None:
        await self._replay(forward=True)

    def action_more_questions(self) -> None:
        shown = self._pages.get(self.here)
        if isinstance(shown, PartPage):
            more = shown.show_more()
            self._more = more > 0
            said = (
                _("Less usual questions are shown now: {count}.") if more else _("The less usual questions are hidden.")
            )
            self.app.notify(said.format(count=more), timeout=3)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        shown = self._pages.get(self.here)
        return action != "more_questions" or (isinstance(shown, PartPage) and shown.has_more)

    def how(self) -> str:
        """The keys that answer the question in front of the drafter."""
        focused = self.screen.focused
        return focused.how() if isinstance(focused, Control) else ""

    def explain(self) -> tuple[str, str]:
        """What F1 says of the question in front of the drafter."""
        return explanation(self.session, self.row, self.here, self.how())

    # -- messages of the pages ----------------------------------------------------------------------------------

    @on(PageWanted)
    async def _go(self, wanted: PageWanted) -> None:
        wanted.stop()
        await self.open(wanted.path)

    @on(Onward.Followed)
    async def _follow(self, followed: Onward.Followed) -> None:
        followed.stop()
        # No page is open while the task list shows a section before it is opened.
        if not await self.back() and self.here:
            self.post_message(self.SectionFinished(self.here))

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        self._tell_place()

    def on_key(self, event: events.Key) -> None:
        """A letter that nothing takes: without a word it would look lost."""
        if event.is_printable and event.character and event.character.isalnum():
            event.stop()
            self.app.notify(_("Nothing can be typed here. Enter opens it."), severity="warning")

    # -- its own ------------------------------------------------------------------------------------------------

    def _changed(self, change: Change, sender: FieldPath = "") -> None:
        if shown := self._pages.get(self.here):
            shown.repaint(change, sender)
        self.told(sender or next(iter(change.paths), ""))

    async def _replay(self, *, forward: bool) -> None:
        """Undo or redo, go there, and say what it was."""
        step = self.session.next_step(forward=forward)
        known = replayed.names_there(self.session, step)
        change = self.session.redo() if forward else self.session.undo()
        if change is None:
            self.app.notify(_("There is nothing to do again.") if forward else _("There is nothing to undo."))
            return
        await self._drop_what_is_gone()
        with suppress(LookupError):  # a translation stands on no page
            await self.open(step[0] if step[0] in change.paths else parent(step[0]), at=step[0])
        self._changed(change)
        self.app.notify(replayed.in_words(self.session, step, known, forward=forward))

    def _take_away_if_empty(self) -> Change | None:
        """An entry that was added, and is left with nothing in it, was not meant."""
        left, self._new = self._new, ""
        if left != self.here or not self._is_empty(left):
            return None
        return self.session.undo() if self.session.next_step() == (left,) else self.session.remove(left)

    def _is_empty(self, entry: FieldPath) -> bool:
        return set(self.session.get(entry) or ()) <= {"id"}  # a kind that was chosen is an answer

    async def _drop_what_is_gone(self) -> None:
        """Take away the pages of entries that are no longer in the draft."""
        for path in list(self._pages):
            if trail(self.session.answers, path)[-1] != path:
                await self._pages.pop(path).remove()

    def _say_where(self) -> None:
        """The page, and on it the group of the question: `Date` is one of the warrant, or one of the judgment."""
        shown = self._pages.get(self.here)
        row = shown.row_of(self.screen.focused) if isinstance(shown, PartPage) else None
        group = shown.group_of(row) if isinstance(shown, PartPage) and row else ""
        self._crumbs.update(" › ".join(filter(None, (crumbs(self.session, self.here), group))))

    def _tell_place(self) -> None:
        if self.here:
            self._say_where()
        self.post_message(self.PlaceChanged(self.here, self.row))
