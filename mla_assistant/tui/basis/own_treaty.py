"""A bilateral treaty of the two States, entered by hand: what it is, what it holds, where it was read."""

from collections.abc import Callable
from datetime import date
from functools import partial

from textual import events, on, work
from textual.app import ComposeResult
from textual.widget import Widget
from textual.widgets import Input

from mla_assistant.drafting import in_use, own_treaty
from mla_assistant.drafting.own_treaty import Entered, Listed, Wrong
from mla_assistant.instruments.treaties_csv import TreatyRow
from mla_assistant.resources.private_file import NotWritten
from mla_assistant.text.translate import _
from mla_assistant.tui import lifeline
from mla_assistant.tui.basis.commands import KeepTreaty
from mla_assistant.tui.basis.treaty_list import TreatyList
from mla_assistant.tui.labels import state_label
from mla_assistant.tui.screens.base import MlaScreen
from mla_assistant.tui.widgets.choice_line import ChoiceLine
from mla_assistant.tui.widgets.dialog import Confirm
from mla_assistant.tui.widgets.labelled import Labelled
from mla_assistant.tui.widgets.press import Press
from mla_assistant.tui.widgets.words import Pane, Words


class OwnTreaty(MlaScreen[str | None]):
    """Gives the code of the treaty once it is kept; None on Esc, which asks before anything is lost."""

    OFFERS = (KeepTreaty,)
    DEFAULT_CSS = """
    OwnTreaty {
        .pair { margin-bottom: 1; }
        .page > Press { margin-bottom: 1; }
    }
    """

    def __init__(self, kept: Entered) -> None:
        super().__init__()
        self._head, self._rows, self._rest = kept
        self._rows_before = {listed: dict(rows) for listed, rows in self._rows.items()}
        self._lines = {column: Labelled(label(), hint(), id=column) for column, (label, hint) in _LINES.items()}
        self._choices = {
            column: ChoiceLine(label(), partial(_options, column), id=column) for column, label in _CHOICES.items()
        }
        for column, line in self._lines.items():
            line.input.value = getattr(self._head, column)
        self._lines["title"].input.select_on_focus = False  # it has the focus first: no letter may type over it
        both = self._head.mla == self._head.extradition == "yes"
        self._choices["serves"].code = "both" if both else "mla" if self._head.mla == "yes" else "extradition"
        self._choices["verified"].code = self._head.verified
        self._fresh = self._typed()

    def heading(self) -> str:
        return _("A treaty of your own")

    def compose_body(self) -> ComposeResult:
        one, other = map(state_label, self._head.states.split())
        with Pane(classes="page"):
            yield Words(_("Between {one} and {other}").format(one=one, other=other), classes="heading pair")
            yield Words("", classes="error")
            for column in ("title", "short", "in_force", "place", "adopted"):
                yield self._lines[column]
            yield self._choices["serves"]
            for listed in _LISTS:
                yield Press("", id=listed)
            yield self._lines["source"]
            yield self._lines["as_of"]
            yield self._choices["verified"]
            yield Press(KeepTreaty.title_text(), id="keep")

    def on_mount(self) -> None:
        lifeline.at_risk.add(self)
        self._show_lists()
        self._tell([])
        self._lines["title"].input.focus()

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """The question is seen with its answer."""
        if event.widget is self._lines["title"].input:
            self.query_one(Pane).scroll_home(animate=False)
        elif isinstance(event.widget.parent, Labelled | ChoiceLine):
            self.call_after_refresh(event.widget.parent.scroll_visible, animate=False)

    def on_unmount(self) -> None:
        lifeline.at_risk.discard(self)

    def explain(self) -> tuple[str, str]:
        return (
            _("A treaty of your own"),
            _(
                "What you enter is kept as a fact of your office, with its source and its date, for every request "
                "between the two States; nothing of this case goes into it. A request that rests on the treaty is then "
                "checked against its articles like against any other.\n\n"
                "{key} checks it and keeps it. What is demanded on several conditions, each by its own article, and "
                "periods that the list does not name, are entered by a table: “mla data export treaties” writes "
                "it, “mla data import treaties” takes it back."
            ).format(key=KeepTreaty.key()),
        )

    # -- commands -------------------------------------------------------------------------------------------

    def action_keep_treaty(self) -> None:
        served = self._served()
        further = [row for listed in served for row in self._rows[listed].values()]
        further += [row for row in self._rest if row.section not in _LISTS or row.section in served]
        try:
            code, wrong = own_treaty.keep(self._typed(), further, date.today())
        except NotWritten as trouble:
            said = _("{file} can't be written, so the treaty is not kept yet.").format(file=trouble.filename)
            self.notify(in_use.or_else(trouble, said), severity="error", timeout=15)
            return
        if wrong:
            self._tell(wrong)
        else:
            self.dismiss(code)

    def action_back(self) -> None:
        self._step_back()

    @work
    async def _step_back(self) -> None:
        sure = Confirm(
            _("Leave this treaty?"),
            _("It is not kept yet. If you leave now, what you entered is lost."),
            yes=_("Leave and lose it"),
            no=_("Stay"),
            dangerous=True,
        )
        if self.flush() or await self.app.push_screen_wait(sure):
            self.dismiss(None)

    def flush(self) -> bool:
        """Nothing is kept before the whole is right: whether there is nothing to lose."""
        return self._typed() == self._fresh and self._rows == self._rows_before

    rescue = flush

    # -- its own ----------------------------------------------------------------------------------------------

    def _typed(self) -> TreatyRow:
        serves = self._choices["serves"].code
        return self._head._replace(
            **{column: " ".join(line.value.split()) for column, line in self._lines.items()},
            mla=_yes(serves != "extradition"),
            extradition=_yes(serves != "mla"),
            verified=self._choices["verified"].code,
        )

    def _tell(self, wrong: list[Wrong]) -> None:
        """Each problem beside its answer, those of the lists above all; the cursor at the first."""
        beside: dict[str, str] = {}
        above = []
        for problem, column, row in wrong:
            if column in self._lines or column in self._choices:
                beside.setdefault(column, problem.message)
            else:
                name = " ".join(filter(None, (row.article, row.text))) if row else ""
                above.append(": ".join(filter(None, (name, problem.message))))
        for column, line in self._lines.items():
            line.error = beside.get(column, "")
        for column, choice in self._choices.items():
            choice.refuse(beside.get(column, ""))
        said = self.query(".page > .error").first(Words)
        said.update("\n".join(above))
        said.display = bool(above)
        bad = next((each for each in self.query("Labelled.-wrong, ChoiceLine.-wrong").results(Widget)), None)
        if bad:
            bad.query("Input, Press").first().focus()
            self.call_after_refresh(bad.scroll_visible, animate=False)  # the sentences above it have moved it
        if above or not bad:
            self.query_one(Pane).scroll_home(animate=False)

    def _show_lists(self) -> None:
        for listed, title in _LISTS.items():
            press = self.query_one(f"#{listed}", Press)
            press.relabel(f"{title()}: {len(self._rows[listed])}")
            press.display = listed in self._served()

    def _served(self) -> list[Listed]:
        """The lists that a request under this treaty can be measured against."""
        serves = self._choices["serves"].code
        idle = {"mla": "extradition_documents", "extradition": "request_contents"}.get(serves)
        return [listed for listed in _LISTS if listed != idle]

    @on(ChoiceLine.Chosen)
    def _serves(self) -> None:
        self._show_lists()

    @on(Press.Pressed)
    @work
    async def _open(self, pressed: Press.Pressed) -> None:
        if pressed.press.id == "keep":
            self.action_keep_treaty()
            return
        if not self.is_active:  # pressed again before the list stood
            return
        listed = next(each for each in _LISTS if each == pressed.press.id)
        await self.app.push_screen_wait(TreatyList(_LISTS[listed](), listed, self._rows[listed]))
        self._show_lists()

    @on(Input.Submitted)
    def _next(self) -> None:
        self.focus_next()


_LINES: dict[str, tuple[Callable[[], str], Callable[[], str]]] = {
    "title": (lambda: _("Title"), lambda: _("As the treaty itself has it.")),
    "short": (lambda: _("What citations call it"), lambda: _("Such as: ES-KE 2030. Empty: the whole title.")),
    "in_force": (lambda: _("In force since"), lambda: _("A day, a month or a year.")),
    "place": (lambda: _("Signed at"), lambda: _("The city. Empty: only the day is printed.")),
    "adopted": (lambda: _("Signed on"), lambda: _("A day, a month or a year.")),
    "source": (lambda: _("Where did you read it?"), lambda: _("Such as: official gazette of 3 March 2022, page 14")),
    "as_of": (lambda: _("On which day was this so?"), lambda: _("The day on which you looked.")),
}
_CHOICES: dict[str, Callable[[], str]] = {
    "serves": lambda: _("What can a request under it ask for?"),
    "verified": lambda: _("Have you read the articles yourself?"),
}
_LISTS: dict[Listed, Callable[[], str]] = {
    "articles": lambda: _("Articles by what they do"),
    "time_limits": lambda: _("Periods"),
    "request_contents": lambda: _("What a request for assistance must hold"),
    "extradition_documents": lambda: _("What a request for extradition must hold"),
}


def _options(column: str) -> list[tuple[str, str]]:
    if column == "verified":
        return [("yes", _("yes, in its text")), ("no", _("no, I took them from elsewhere"))]
    return [
        ("mla", _("assistance")),
        ("extradition", _("extradition")),
        ("both", _("assistance and extradition")),
    ]


def _yes(said: bool) -> str:
    return "yes" if said else "no"
