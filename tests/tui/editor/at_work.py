"""A drafter at the editor: presses keys, reads the screen, asks the session."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

from textual import events
from textual.pilot import Pilot
from textual.screen import Screen
from textual.widget import Widget

from mla_assistant import resources
from mla_assistant.drafting import draft_file
from mla_assistant.drafting.session import Session
from mla_assistant.register.store import Register
from mla_assistant.requests.paths import Answers
from mla_assistant.tui.app import MlaApp
from mla_assistant.tui.editor.caption import Caption
from mla_assistant.tui.editor.controls.control import Control
from mla_assistant.tui.editor.form import Form
from mla_assistant.tui.editor.part_page import PartPage
from mla_assistant.tui.editor.row import FieldRow
from mla_assistant.tui.editor.screen import EditorScreen
from tests.tui.looking import frame, type_in

TRIES = 300


class EditorApp(MlaApp):
    """Opens one draft, with nothing before it."""

    def get_default_screen(self) -> Screen[Any]:
        return Screen()


class Drafter:
    def __init__(self, pilot: Pilot[Any], screen: EditorScreen) -> None:
        self.pilot, self.screen = pilot, screen
        self.app = pilot.app

    @property
    def session(self) -> Session:
        return self.screen.session

    @property
    def form(self) -> Form:
        return self.screen.form

    @property
    def focused(self) -> Widget | None:
        return self.app.screen.focused

    @property
    def frame(self) -> str:
        return frame(self.app)

    @property
    def told(self) -> list[str]:
        """The short messages over the screen, the newest last."""
        return [each.message for each in self.app._notifications]

    async def press(self, *keys: str) -> None:
        await self.pilot.press(*keys)
        await self.pause()

    async def type(self, text: str) -> None:
        await type_in(self.pilot, text)

    async def paste(self, text: str) -> None:
        assert self.focused is not None
        self.focused.post_message(events.Paste(text))
        await self.pause()

    async def go(self, place: str) -> None:
        """Stand at a place, as after a jump from a finding."""
        await self.screen.go(place)
        await self.pause()

    async def pause(self) -> None:
        """Until all that was done has had its effect."""
        await self.pilot.pause()

    @property
    def rows(self) -> list[FieldRow]:
        """The questions of the page that is shown."""
        return next((page.rows for page in self.form.query_children(PartPage) if page.display), [])

    async def until(self, holds: Callable[[], object]) -> None:
        for _try in range(TRIES):
            if holds():
                return
            await self.pilot.pause(0.01)
        raise AssertionError(f"it never came true; the screen says:\n{self.frame}")

    # -- what is on the page ------------------------------------------------------------------------------------

    @property
    def page(self) -> PartPage:
        shown = next(page for page in self.form.query(PartPage) if page.display)
        return shown

    @property
    def questions(self) -> list[str]:
        """The paths of the questions on the page."""
        return [row.path for row in self.page.rows]

    def control(self, path: str) -> Control:
        return next(row.control for row in self.page.rows if row.path == path)

    def complaints(self, path: str) -> list[str]:
        """What stands above the control of a question as wrong."""
        caption = next(each for each in self.page.query(Caption) if each.row.path == path)
        return [complaint.sentence for complaint in caption.complaints]


@asynccontextmanager
async def drafting(register: Register, answers: Answers, size: tuple[int, int] = (80, 24)) -> AsyncIterator[Drafter]:
    """The editor open on `answers`."""
    draft = register.new(answers, "")
    app = EditorApp()
    async with app.run_test(size=size, notifications=True) as pilot:
        screen = EditorScreen(register, draft)
        await app.push_screen(screen)
        drafter = Drafter(pilot, screen)
        await drafter.pause()
        yield drafter


def blank(kind: str = "mutual_assistance") -> Answers:
    return {"kind": kind, "schema_version": 1, "language": "en"}


def example(kind: str) -> Answers:
    return draft_file.load(resources.example(kind))
