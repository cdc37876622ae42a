"""The review report as a file: asked for, made, written, and where it is now."""

import copy
from pathlib import Path
from typing import Any

from textual.app import App

from mla_assistant.drafting.report_form import NoSuchForm, ending_of, report_in_form
from mla_assistant.drafting.session import Session
from mla_assistant.issuing.keep import named_after
from mla_assistant.text.translate import _
from mla_assistant.tui.editor import where_to
from mla_assistant.tui.editor.ask_line import AskLine
from mla_assistant.tui.editor.to_file import to_file
from mla_assistant.tui.widgets.dialog import Message


async def write_report(app: App[Any], session: Session) -> None:
    """Ask where to, make it in the form that the name tells, write it there, and say where it is."""
    name = named_after(session.request.header.reference or "", "review-report") + ".docx"
    question = AskLine(
        _("Review report"),
        _("Path of the file:"),
        _(
            "The checklist for your own file: every finding, also those answered for with their reasons, and the "
            "facts they lean on, each with its date. It does not travel with the request. A name that ends with "
            ".docx is a Word file, with .json it is data for programs."
        ),
        value=f"{where_to.documents_folder()}/{name}",
        limit=4000,
        wrong=_in_no_form,
    )
    answers = copy.deepcopy(session.answers)
    no_file = _("No report was written to {file}: no such folder, no permission, or no room.")
    try:
        path = await to_file(app, question, lambda path: report_in_form(answers, path.name), not_written=no_file)
    except _no_sound_template() as refused:
        said = "; ".join(str(problem) for problem in refused.problems)  # type: ignore[attr-defined]
        app.notify(_("No report was written: {trouble}").format(trouble=said), severity="warning", timeout=20)
        return
    if path:
        said = _("{file}\n\nOnly you can read it there. It stays in your file.").format(file=path)
        await app.push_screen_wait(Message(_("Review report written"), said))


def _no_sound_template() -> type[Exception]:
    from mla_assistant.documents.problem import Refused

    return Refused


def _in_no_form(typed: str) -> str:
    """Why no report has a name that ends so; "" where one has."""
    try:
        ending_of(Path(typed).name)
    except NoSuchForm as wrong:
        return str(wrong)
    return ""
