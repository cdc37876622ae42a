"""The same case to another State, or as its next letter."""

from datetime import date

from textual import on
from textual.app import ComposeResult
from textual.widgets import Input

from mla_assistant.register.errors import RegisterError
from mla_assistant.register.rows import DraftId, DraftRow
from mla_assistant.register.store import Register
from mla_assistant.requests.derive import derive
from mla_assistant.requests.kinds import KINDS
from mla_assistant.requests.paths import get, put
from mla_assistant.requests.reading import UnknownKind, UnknownVersion
from mla_assistant.text.called import also_called
from mla_assistant.text.translate import _
from mla_assistant.tui.editor.commands import ReadAgain
from mla_assistant.tui.labels import kind_label, requested_state_of, title_of
from mla_assistant.tui.screens.base import MlaScreen
from mla_assistant.tui.screens.new_request import reference_line, states_by_name
from mla_assistant.tui.trouble import words
from mla_assistant.tui.widgets.choice_line import ChoiceLine
from mla_assistant.tui.widgets.labelled import Labelled
from mla_assistant.tui.widgets.press import Press
from mla_assistant.tui.widgets.words import Pane, Words


class DeriveFrom(MlaScreen[DraftId | None]):
    """Gives the new draft, or None."""

    def __init__(self, register: Register, row: DraftRow) -> None:
        super().__init__()
        self.register, self._row = register, row

    def heading(self) -> str:
        return _("Derive a new request")

    def compose_body(self) -> ComposeResult:
        with Pane(classes="page"):
            yield Words(_("From: {title}").format(title=self._row.title or kind_label(self._row.kind)))
            yield ChoiceLine(
                _("To which State?"), states_by_name, also=also_called, code=self._row.requested_state, id="state"
            )
            yield ChoiceLine(
                _("As what?"),
                lambda: [(kind, kind_label(kind)) for kind in KINDS],
                code=self._row.kind,
                id="kind",
            )
            yield reference_line()
            yield Labelled(
                _("Date of the request"),
                _("Today, unless you say otherwise; empty, you give it later."),
                value=date.today().isoformat(),
                id="date",
            )
            yield Press(_("Begin"), id="begin")

    def explain(self) -> tuple[str, str]:
        return (
            _("Derive a new request"),
            _(
                "The new draft takes over everything that still holds: persons, offences, facts, assistance sought, "
                "annexes. What was written for one State is listed among the findings until you have read it again; "
                "reference, date, legal basis to another State, waivers and confirmed assurances never travel. "
                "The first request stays as it is."
            ),
        )

    @on(Input.Submitted)
    @on(Press.Pressed, "#begin")
    def _begin(self) -> None:
        kind, state = (self.query_one(name, ChoiceLine).code for name in ("#kind", "#state"))
        try:
            old = self.register.load(self._row.id).answers
            answers = derive(old, kind, state or None)
            for name in ("reference", "date"):
                put(answers, f"header.{name}", self.query_one(f"#{name}", Labelled).value.strip())
            draft = self.register.new(answers, title_of(answers), requested_state=requested_state_of(answers))
            self.register.share_attachments(self._row.id, draft)
        except RegisterError as error:
            self.notify(words(error), severity="error", timeout=15)
        except (UnknownKind, UnknownVersion):
            self.notify(_("This request was written by another version of this program; nothing was derived."))
        else:
            carried = len(get(answers, "desk.carried") or [])
            if carried:
                self.app.notify(
                    _("Places that were written for the other request: {count}. {key} shows them.").format(
                        count=carried, key=ReadAgain.key()
                    ),
                    timeout=12,
                )
            self.dismiss(draft)
