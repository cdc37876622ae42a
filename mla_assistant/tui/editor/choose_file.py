"""Choosing a file to attach: a path to type, the folder it leads to, and a look at the file before it is taken."""

import asyncio
import os
import re
from pathlib import Path
from typing import Any

from textual import events, on, work
from textual.app import ComposeResult
from textual.widgets import Input, OptionList

from mla_assistant.documents.annexed import known_of, safe_name
from mla_assistant.drafting import annexed
from mla_assistant.resources.attached_file import LARGEST, Unattachable
from mla_assistant.text.translate import _
from mla_assistant.tui.editor.lines import Line, Lines
from mla_assistant.tui.screens.base import MlaScreen
from mla_assistant.tui.widgets.dialog import Confirm
from mla_assistant.tui.widgets.words import Words

Chosen = tuple[Path, dict[str, Any]]
_MOST = 500
_ANEW = re.compile("/(?=/|~/)")


class ChooseFile(MlaScreen[Chosen]):
    """Gives the path, and what is known of the file there."""

    DEFAULT_CSS = """
    ChooseFile {
        overflow: hidden;
        & > .said { padding: 0 1; margin-top: 1; max-width: 100; }
        & > Input { margin: 0 1; width: 1fr; max-width: 98; }
        & > Lines { height: 1fr; margin-top: 1; scrollbar-size-vertical: 1; }
    }
    """

    def __init__(self, folder: Path, refused: str = "") -> None:
        """`refused`: why the file that was chosen before could not be taken."""
        super().__init__()
        self._folder, self._refused = folder, refused
        self._path = Input(_shown(folder), compact=True, select_on_focus=False)
        self._said = Words("", classes="said")
        self._list = Lines()
        self._entries: dict[str, Path] = {}

    def heading(self) -> str:
        return _("Attach a file")

    def compose_body(self) -> ComposeResult:
        yield Words(_("Path of the file:"), classes="said label")
        yield from (self._path, self._said, self._list)

    def explain(self) -> tuple[str, str]:
        return (
            _("Attach a file"),
            _(
                "Type a path, or go down into the list; Enter opens a folder and looks at a file. The file is copied "
                "into the encrypted register, up to {limit} MB; the one on your disk stays as it is. Its type is read "
                "from its content, its pages are counted where that can be done."
            ).format(limit=LARGEST // 2**20),
        )

    def on_mount(self) -> None:
        self.app.clear_notifications()  # the file before this one
        self._path.focus()
        self._path.cursor_position = len(self._path.value)
        self._list_folder("")
        if self._refused:
            self._say(self._refused)

    def on_key(self, event: events.Key) -> None:
        if event.key == "down" and self._path.has_focus and self._entries:
            event.stop()
            self._list.focus()
        elif event.key == "up" and self._list.has_focus and not self._list.highlighted:
            event.stop()
            self._path.focus()

    @on(Input.Changed)
    def _typed(self, changed: Input.Changed) -> None:
        if changed.value != _shown(self._folder):
            folder, start = os.path.split(_meant(changed.value))
            self._folder = Path(folder or ".")
            self._list_folder(start)

    @on(Input.Submitted)
    def _take_typed(self) -> None:
        typed = self._path.value.strip()
        self._take(self._folder if typed == _shown(self._folder).strip() else Path(_meant(typed)))

    @on(OptionList.OptionSelected)
    def _take_listed(self) -> None:
        self._take(self._entries[self._list.here or ""])

    @work(exclusive=True)
    async def _take(self, path: Path) -> None:
        try:
            is_folder = path.is_dir()
        except (OSError, ValueError):
            is_folder = False
        if is_folder:
            self._folder = path
            self._path.value = _shown(path)
            self._path.cursor_position = len(self._path.value)
            self._path.focus()
            self._list_folder("")
            return
        self._say(_("Looking at the file …"))
        try:
            known = await asyncio.to_thread(known_of, path)
        except Unattachable as refused:
            self._list_folder(os.path.split(_meant(self._path.value))[1])  # what is there now
            self._say(annexed.trouble(refused.code, path))
            return
        self._say("")
        question = Confirm(_("Attach this file?"), annexed.in_full(known), yes=_("Attach"))
        if await self.app.push_screen_wait(question):
            self.dismiss((path, known))

    def _list_folder(self, start: str) -> None:
        """What the folder holds that begins so; folders first."""
        try:
            with os.scandir(self._folder) as found:
                entries = [entry for entry in found if _begins(entry.name, start)]
        except (OSError, ValueError):
            entries = []
            said = _("There is no folder {folder}, or you may not look into it.")
            self._say(said.format(folder=_shown(self._folder)))
        else:
            self._say("" if entries else _("Nothing here begins so.") if start else _("This folder is empty."))
        entries.sort(key=lambda entry: (not _is_dir(entry), entry.name.casefold()))
        self._entries = {str(number): Path(entry.path) for number, entry in enumerate(entries[:_MOST])}
        self._list.show([_line(id, entry) for id, entry in zip(self._entries, entries, strict=False)])

    def _say(self, text: str) -> None:
        self._said.update(text)
        self._said.display = bool(text)


def _shown(folder: Path) -> str:
    """A folder as it may be painted: a hostile name is not typed back at the terminal."""
    text = safe_name(str(folder))
    return text if text.endswith(os.sep) else text + os.sep


def _meant(typed: str) -> str:
    """What is pasted behind the folder that stands there begins anew: “/home/nafula//tmp/a.pdf” is /tmp/a.pdf."""
    return os.path.expanduser(_ANEW.split(typed)[-1])


def _begins(name: str, start: str) -> bool:
    return name.casefold().startswith(start.casefold()) and (not name.startswith(".") or start.startswith("."))


def _is_dir(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False


def _line(id: str, entry: os.DirEntry[str]) -> Line:
    if _is_dir(entry):
        return Line(id, "▸", safe_name(entry.name) + os.sep)
    try:
        size = annexed.size_in_words(entry.stat().st_size)
    except OSError:
        size = ""
    return Line(id, " ", safe_name(entry.name), size, word_style="$foreground-muted")
