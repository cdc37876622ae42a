"""The app with one line to type on, saved as a draft is: run by the tests of how the program ends.

    python -m tests.tui.typist [fail | fail-in-thread | fail-in-task | fail-in-input | still]

Whatever is typed becomes the subject; "saved: …" says what is on the disk. With `fail`, the letter ! makes the
program fail with a name of the case in its variables; with `still`, nothing is painted unless something happens.
"""

import asyncio
import sys
import threading
from collections.abc import Iterable

from textual import on
from textual.app import ComposeResult
from textual.events import Key
from textual.message import Message
from textual.screen import Screen
from textual.widget import Widget
from textual.widgets import Input

from mla_assistant.register.store import Register
from mla_assistant.tui.app import MlaApp
from mla_assistant.tui.launch import run_app
from mla_assistant.tui.saving import DraftConflicted, DraftNotSaved, DraftSaved, DraftSaver
from mla_assistant.tui.screens.base import MlaScreen
from mla_assistant.tui.settings import register_folder
from mla_assistant.tui.widgets.save_mark import SaveMark
from mla_assistant.tui.widgets.words import Words
from tests.tui.conftest import PASSPHRASE

CANARY = "Canary Suspectson"
MODE = sys.argv[1] if len(sys.argv) > 1 else ""
forgotten: list[asyncio.Task[None]] = []


class Typist(MlaScreen[None]):
    IS_HOME = True

    def __init__(self, register: Register) -> None:
        super().__init__()
        self.draft = register.new({"kind": "extradition", "header": {"subject": ""}}, "", requested_state="")
        self.saver = DraftSaver(register, self.draft, 1, self.post_message)

    def heading(self) -> str:
        return "Typist"

    def compose_body(self) -> ComposeResult:
        line = Input()
        line.cursor_blink = MODE != "still"
        yield line
        yield Words("ready")

    @on(Input.Changed)
    def _note(self, changed: Input.Changed) -> None:
        if MODE in ("fail", "fail-in-thread", "fail-in-task") and changed.value.endswith("!"):
            _fail()
        self.saver.note_change({"kind": "extradition", "header": {"subject": changed.value}})

    def compose_title_extra(self) -> Iterable[Widget]:
        return [SaveMark()]

    @on(DraftSaved)
    @on(DraftNotSaved)
    @on(DraftConflicted)
    def _say(self) -> None:
        self.query_one(SaveMark).show(self.saver)
        if not self.saver.unsaved:
            self.query_one("MlaScreen > Words", Words).update(f"saved: {self.saver.answers['header']['subject']}.")

    def on_unmount(self) -> None:
        self.saver.close()


class TypistApp(MlaApp):
    def get_default_screen(self) -> Screen[None]:
        self.register = Register.open(register_folder(), PASSPHRASE)
        if MODE == "fail-in-input" and self._driver:
            self._driver.process_message = _fail_at_mark  # type: ignore[method-assign]
        return Typist(self.register)


def _fail_at_mark(message: Message) -> None:
    suspect_name = CANARY
    if isinstance(message, Key) and message.character == "!":
        raise ValueError(suspect_name)
    driver = app._driver
    assert driver
    type(driver).process_message(driver, message)


async def _fail_later(suspect_name: str) -> None:
    raise ValueError(suspect_name)


def _fail() -> None:
    suspect_name = CANARY
    if MODE == "fail-in-thread":
        threading.Thread(target=lambda: dict[str, str]()[suspect_name]).start()
    elif MODE == "fail-in-task":
        forgotten.append(asyncio.get_running_loop().create_task(_fail_later(suspect_name)))
    else:
        raise ValueError(suspect_name)


if __name__ == "__main__":
    app = TypistApp()
    code = run_app(app)
    forgotten.clear()
    sys.exit(code)
