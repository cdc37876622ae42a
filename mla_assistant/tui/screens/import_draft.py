"""A draft from a file: from the command line, from a colleague, from another register."""

from collections import Counter
from collections.abc import Mapping

from textual import on
from textual.app import ComposeResult
from textual.widgets import Input

from mla_assistant.drafting.draft_file import SIZE_LIMIT, DraftUnreadable, load
from mla_assistant.register.errors import RegisterError
from mla_assistant.register.rows import DraftId, DraftRow
from mla_assistant.register.store import Register
from mla_assistant.requests.paths import Answers, get
from mla_assistant.requests.reading import identify, read
from mla_assistant.text.translate import _
from mla_assistant.tui.editor.where_to import typed_path
from mla_assistant.tui.labels import requested_state_of, title_of
from mla_assistant.tui.screens.base import MlaScreen
from mla_assistant.tui.trouble import no_plain_file, words
from mla_assistant.tui.widgets.labelled import Labelled
from mla_assistant.tui.widgets.press import Press
from mla_assistant.tui.widgets.words import Pane


class ImportFrom(MlaScreen[DraftId | None]):
    """Gives the new draft, or None."""

    def __init__(self, register: Register) -> None:
        super().__init__()
        self.register = register

    def heading(self) -> str:
        return _("Import a draft")

    def compose_body(self) -> ComposeResult:
        with Pane(classes="page"):
            yield Labelled(
                _("File of the draft"),
                _("A JSON file, as “mla example” prints it and “mla derive” writes it."),
                id="file",
            )
            yield Press(_("Import"), id="import")

    def explain(self) -> tuple[str, str]:
        return (
            _("Import a draft"),
            _(
                "The draft becomes a request of this register; the file stays where it is, unencrypted. Answers that "
                "can't be read are kept as they were typed, and the findings name them."
            ),
        )

    @on(Input.Submitted)
    @on(Press.Pressed, "#import")
    def _import(self) -> None:
        line = self.query_one("#file", Labelled)
        try:
            answers = identify(_draft_in(line.value))
            draft = self.register.new(answers, title_of(answers), requested_state=requested_state_of(answers))
            reference = get(answers, "header.reference")
            twins = [row for row in self.register.drafts() if row.id != draft and _is_under(row, reference)]
        except DraftUnreadable as trouble:
            line.error = _("{reason} Nothing was imported.").format(reason=trouble)
        except OSError as trouble:
            line.error = _("This file can't be read: {reason}. Nothing was imported.").format(reason=trouble.strerror)
        except RegisterError as error:
            line.error = words(error)
        else:
            for told, count in _unread(answers).items():
                self.app.notify(told.format(count=count))
            if twins:
                told = _(
                    "Another request of this register has the same reference: {title}. See which of the two is needed."
                )
                self.app.notify(told.format(title=twins[0].title), severity="warning")
            self.dismiss(draft)


def _unread(answers: Answers) -> Mapping[str, int]:
    """What reading has to say of the answers, with `{count}` of them."""
    return Counter(
        _("Imported. Answers that can't be read: {count}. The findings name them.")
        if finding.blocks
        else _("Imported. Answers of which characters were left out: {count}. The findings name them.")
        for finding in read(answers).findings
    )


def _is_under(row: DraftRow, reference: object) -> bool:
    return bool(reference) and row.title.split(" · ")[0] == reference


def _draft_in(name: str) -> Answers:
    """Raises `OSError`, `DraftUnreadable`."""
    path = typed_path(name)
    if not path.is_file():  # a pipe would be waited for without end
        raise no_plain_file(path)
    with path.open("rb") as file:
        return load(file.read(SIZE_LIMIT + 1))
