"""A new request: what is needed, from which State, in which matter."""

import copy
from typing import TYPE_CHECKING

from textual import on, work
from textual.app import ComposeResult
from textual.widgets import Input

from mla_assistant.drafting.profile import own_side_in, why_unread
from mla_assistant.register.errors import RegisterError
from mla_assistant.register.rows import DraftId
from mla_assistant.register.store import Register
from mla_assistant.requests.kinds import KINDS
from mla_assistant.requests.paths import Answers, put
from mla_assistant.text.called import also_called
from mla_assistant.text.fold import folded
from mla_assistant.text.names import state_name, states
from mla_assistant.text.translate import _, current_language
from mla_assistant.tui.basis.commands import WhichBasis
from mla_assistant.tui.labels import kind_label, requested_state_of, title_of
from mla_assistant.tui.screens.base import MlaScreen
from mla_assistant.tui.trouble import words
from mla_assistant.tui.widgets.choice_line import ChoiceLine
from mla_assistant.tui.widgets.labelled import Labelled
from mla_assistant.tui.widgets.press import Press
from mla_assistant.tui.widgets.words import Pane

if TYPE_CHECKING:
    from mla_assistant.drafting.session import Session


class NewRequest(MlaScreen[DraftId | None]):
    """Gives the new draft, or None."""

    OFFERS = (WhichBasis,)

    def __init__(self, register: Register) -> None:
        super().__init__()
        self.register = register
        self.took_basis = False
        """The drafter has chosen already what the request rests on."""
        self._asked: Session | None = None
        """What was answered under “Which basis?”, also where no basis was taken."""

    def heading(self) -> str:
        return _("New request")

    def compose_body(self) -> ComposeResult:
        with Pane(classes="page"):
            yield ChoiceLine(
                _("What do you need?"),
                lambda: [(kind, kind_label(kind)) for kind in KINDS],
                code=next(iter(KINDS)),
                id="kind",
            )
            yield ChoiceLine(_("From which State?"), states_by_name, also=also_called, id="state")
            yield reference_line()
            yield Labelled(
                _("Subject (you can add it later)"),
                _("One line that names the matter, without judging anybody."),
                id="subject",
            )
            yield Press(_("Begin"), id="begin")

    def explain(self) -> tuple[str, str]:
        return (
            _("New request"),
            _(
                "These answers only open the draft; all of them can be changed in it. Your State, authority, contacts "
                "and signatory come from the office profile.\n\n"
                "{key} shows first which treaties and other bases stand between the two States; what you take there "
                "begins the draft."
            ).format(key=WhichBasis.key()),
        )

    @on(Input.Submitted, "#reference Input")
    def _go_on(self) -> None:
        self.focus_next()

    @on(Press.Pressed, "#begin")
    @on(Input.Submitted, "#subject Input")
    def _begin(self) -> None:
        if self._has_state():
            self._make()

    @work
    async def action_which_basis(self) -> None:
        from mla_assistant.drafting.session import Session
        from mla_assistant.tui.basis.screen import BasisScreen

        if not self._has_state():
            return
        asked = self._asked = self._asked if self._asked and self._still_asked else Session(self._answers())
        if steps := await self.app.push_screen_wait(BasisScreen(asked)):
            asked.apply(steps)
        if asked.get("legal_bases"):
            self._make()

    def _has_state(self) -> bool:
        state = self.query_one("#state", ChoiceLine)
        if not state.code:
            state.refuse(_("Choose the State that is to help. If you do not know yet, choose the likeliest."))
            state.query_one(Press).focus()
        return bool(state.code)

    def _make(self) -> None:
        answers = self._answers()
        self.took_basis = bool(answers.get("legal_bases"))
        try:
            draft = self.register.new(answers, title_of(answers), requested_state=requested_state_of(answers))
        except RegisterError as error:
            self.notify(words(error), severity="error", timeout=15)
            return
        if reason := why_unread():
            said = _("The office profile can't be read, so your own side is left empty. {reason}")
            self.app.notify(said.format(reason=reason), severity="warning", timeout=15)
        self.dismiss(draft)

    def _answers(self) -> Answers:
        kind, state = self._kind_and_state
        if self._asked and self._still_asked:
            answers = copy.deepcopy(self._asked.answers)
        else:
            own = own_side_in(kind)
            answers = {"kind": kind, "schema_version": 1, "language": "en", "requesting": own}
            put(answers, "requested.state", state)
        put(answers, "header.reference", self.query_one("#reference", Labelled).value.strip())
        put(answers, "header.subject", self.query_one("#subject", Labelled).value.strip())
        return answers

    @property
    def _kind_and_state(self) -> tuple[str, str]:
        return self.query_one("#kind", ChoiceLine).code, self.query_one("#state", ChoiceLine).code

    @property
    def _still_asked(self) -> bool:
        """Whether what was asked is what this screen still says."""
        asked = self._asked
        return asked is not None and (asked.get("kind"), asked.get("requested.state")) == self._kind_and_state


def states_by_name() -> list[tuple[str, str]]:
    named = ((code, state_name(code, current_language())) for code in states())
    return sorted(named, key=lambda state: folded(state[1]))


def reference_line() -> Labelled:
    """Asked wherever a draft begins."""
    return Labelled(
        _("Your reference (you can add it later)"),
        _("Your number for this request; the requested State quotes it back."),
        id="reference",
    )
