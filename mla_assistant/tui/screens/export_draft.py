"""A draft out of the register, as a file: for the command line, a colleague, another register."""

from typing import Any

from textual.app import App

from mla_assistant.drafting import draft_file
from mla_assistant.issuing.keep import named_after
from mla_assistant.requests.paths import Answers, get, items
from mla_assistant.text.translate import _
from mla_assistant.tui.editor import where_to
from mla_assistant.tui.editor.ask_line import AskLine
from mla_assistant.tui.editor.commands import SaveFile
from mla_assistant.tui.editor.to_file import to_file
from mla_assistant.tui.widgets.dialog import Message


async def export_draft(app: App[Any], answers: Answers) -> None:
    """Ask where to, write it there, and say what the file is and is not."""
    data = draft_file.dump(answers)
    reference = get(answers, "header.reference")
    name = named_after(reference if isinstance(reference, str) else "", "draft") + ".json"
    question = AskLine(
        _("Export the draft"),
        _("Path of the file:"),
        "\n\n".join(filter(None, (_said(), _left_behind(answers)))),
        value=f"{where_to.documents_folder()}/{name}",
        limit=4000,
    )
    no_file = _("No draft was written to {file}: no such folder, no permission, or no room.")
    if path := await to_file(app, question, lambda _path: data, not_written=no_file):
        said = _(
            "{file}\n\nOnly you can read it there, but it is not encrypted: delete it when it has served. What you "
            "change here from now on is not in it."
        )
        await app.push_screen_wait(Message(_("Draft exported"), said.format(file=path)))


def _said() -> str:
    return _(
        "The file is not encrypted: whoever can read it reads the whole draft, also what stays in your office, such as "
        "working notes and the reasons for what you answered for. `mla check`, `mla render` and Import take it."
    )


def _left_behind(answers: Answers) -> str:
    """What is said of the files of the annexes, which the draft knows by their SHA-256 only."""
    count = sum(bool(get(annex, "file.sha256")) for annex in items(answers, "annexes"))
    if not count:
        return ""
    return _(
        "Files of annexes that are not in it: {count}. {key} on the question “File” of an annex saves a copy of it; "
        "with `--annexes` the command line is told in which folder the copies are."
    ).format(count=count, key=SaveFile.key())
