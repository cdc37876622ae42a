"""The file of an annex, from the disk into the register and back out again."""

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mla_assistant.documents.annexed import file_name
from mla_assistant.drafting import annexed
from mla_assistant.register.errors import NotFound, RegisterError
from mla_assistant.requests.finding import Step
from mla_assistant.requests.paths import FieldPath, join
from mla_assistant.resources.attached_file import Unattachable, pieces
from mla_assistant.text.translate import _
from mla_assistant.tui.editor import where_to
from mla_assistant.tui.editor.ask_line import AskLine
from mla_assistant.tui.editor.choose_file import ChooseFile
from mla_assistant.tui.editor.commands import Undo
from mla_assistant.tui.editor.controls.file import FileWanted
from mla_assistant.tui.editor.to_file import to_file
from mla_assistant.tui.settings import actor
from mla_assistant.tui.trouble import words

if TYPE_CHECKING:
    from mla_assistant.tui.editor.screen import EditorScreen

_last_folder: list[Path] = []
"""Where the last file came from: the next one is mostly there too."""


async def see_to(editor: "EditorScreen", wanted: FileWanted) -> None:
    """Do what the drafter wants done about a file; nothing typed or attached before is lost by it."""
    if wanted.what == "attach":
        await _attach(editor, wanted.annex)
    elif wanted.what == "save":
        await _save(editor, wanted.annex)
    else:
        editor.form.apply((Step("remove", join(wanted.annex, "file")),))
        editor.app.notify(_("The file is no longer attached. {undo} brings it back.").format(undo=Undo.key()))


async def _attach(editor: "EditorScreen", annex: FieldPath) -> None:
    folder = _last_folder[-1] if _last_folder and _last_folder[-1].is_dir() else Path.home()
    said = ""
    while chosen := await editor.app.push_screen_wait(ChooseFile(folder, said)):
        path, known = chosen
        folder = path.parent
        _last_folder[:] = [folder]
        try:
            await _take(editor, path, known)
        except Unattachable as refused:
            said = annexed.trouble(refused.code, path)
        except RegisterError as error:
            _warn(editor, _("The file was not attached.") + " " + words(error))
            return
        else:
            _name(editor, annex, known)
            return


async def _take(editor: "EditorScreen", path: Path, known: dict[str, Any]) -> None:
    """Into the register, if it still is the file that was looked at. Raises `Unattachable`, `RegisterError`."""
    keeper = editor.keeper
    row = await asyncio.to_thread(lambda: keeper.register.attach(keeper.draft, pieces(path), actor=actor()))
    if row.sha256 != known["sha256"]:
        raise Unattachable("changed")


def _name(editor: "EditorScreen", annex: FieldPath, known: dict[str, Any]) -> None:
    """Into the draft."""
    before = editor.session.get(annex) if annex else None
    editor.form.apply(annexed.attaching(annex, before if isinstance(before, dict) else {}, known))
    editor.app.notify(
        _("Attached: {file}. {undo} takes it back.").format(file=annexed.in_one_line(known), undo=Undo.key())
    )


async def _save(editor: "EditorScreen", annex: FieldPath) -> None:
    known = editor.session.get(join(annex, "file")) or {}
    ids = [each.get("id") for each in editor.session.get("annexes") or []]
    number = ids.index(annex.split(".")[1]) + 1 if annex.split(".")[1] in ids else 1
    question = AskLine(
        _("Save a copy of the file"),
        _("Path of the copy:"),
        annexed.in_one_line(known),
        value=f"{where_to.documents_folder()}/{file_name(number, known)}",
        limit=4000,
    )
    keeper = editor.keeper
    content = keeper.register.read_attachment(keeper.draft, str(known.get("sha256")))
    no_file = _("No copy was written to {file}: no such folder, no permission, or no room.")
    try:
        path = await to_file(editor.app, question, lambda _path: content, not_written=no_file)
    except NotFound:
        _warn(editor, _("This register does not hold the file: the draft came here without it. Attach it again."))
    except RegisterError as error:
        _warn(editor, _("No copy was written.") + " " + words(error))
    else:
        if path:
            editor.app.notify(_("Copied to {file}; only you can read it there.").format(file=path))


def _warn(editor: "EditorScreen", text: str) -> None:
    editor.app.notify(text, severity="warning", timeout=20)
