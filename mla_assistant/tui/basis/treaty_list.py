"""What a treaty holds: a list to tick, with the article of each."""

from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.widgets import Input, OptionList

from mla_assistant.drafting import own_treaty
from mla_assistant.drafting.own_treaty import Listed
from mla_assistant.drafting.treaty_words import STRENGTH_LABELS
from mla_assistant.instruments.references import names_an_article
from mla_assistant.instruments.treaties_csv import TreatyRow, is_period
from mla_assistant.text.fold import folded
from mla_assistant.text.translate import _
from mla_assistant.tui.commands import Cancel
from mla_assistant.tui.editor.lines import Line, Lines
from mla_assistant.tui.screens.base import MlaDialog, MlaScreen
from mla_assistant.tui.widgets.choice_line import ChoiceLine
from mla_assistant.tui.widgets.command_bar import CommandBar
from mla_assistant.tui.widgets.dialog import Confirm
from mla_assistant.tui.widgets.labelled import Labelled
from mla_assistant.tui.widgets.press import Press
from mla_assistant.tui.widgets.words import Words


class TreatyList(MlaScreen[None]):
    """Fills `rows`, by word; what is ticked is there at once, so that going back loses nothing."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down", "move('cursor_down')", show=False),
        Binding("up", "move('cursor_up')", show=False),
        Binding("pagedown", "move('page_down')", show=False),
        Binding("pageup", "move('page_up')", show=False),
    ]
    DEFAULT_CSS = """
    TreatyList {
        & > .hint { padding: 0 1; }
        & > Lines { height: 1fr; margin-top: 1; }
    }
    """

    def __init__(self, title: str, listed: Listed, rows: dict[str, TreatyRow]) -> None:
        super().__init__()
        self._title, self._listed, self._rows = title, listed, rows
        self._words = own_treaty.words(listed)
        self._conditions = own_treaty.conditions(listed)
        self._find = Input(placeholder=_("Type to find"), compact=True, select_on_focus=False)
        self._none = Words(_("Nothing of this name is in the list. Delete some letters to see more."), classes="hint")
        self._lines = Lines()
        self._lines.can_focus = False

    def heading(self) -> str:
        return self._title

    def compose_body(self) -> ComposeResult:
        yield Words(_("Enter asks for the article; a line without one is not in the treaty."), classes="hint")
        yield self._find
        yield self._none
        yield self._lines

    def on_mount(self) -> None:
        self._list()
        self._find.focus()

    def explain(self) -> tuple[str, str]:
        return self._title, _("Tick what the treaty says, by its article. What you leave open is not claimed of it.")

    def action_move(self, how: str) -> None:
        getattr(self._lines, f"action_{how}")()

    @on(Input.Changed)
    def _search(self) -> None:
        self._list()
        self._lines.go_to(None)

    def _list(self) -> None:
        """What has the words typed; first what begins with them."""
        wanted = folded(self._find.value).strip()
        found = [word for word, name in self._words.items() if all(part in folded(name) for part in wanted.split())]
        found.sort(key=lambda word: not folded(self._words[word]).startswith(wanted))
        self._lines.show([self._line(word, self._words[word]) for word in found])
        self._none.display = not found

    def _line(self, word: str, name: str) -> Line:
        row = self._rows.get(word)
        if row is None:
            return Line(word, "[ ]", name)
        usual = row.applies_when == own_treaty.usual(self._listed, word)
        when = "" if usual else self._conditions.get(row.applies_when, "")
        return Line(word, "[x]", f"{name} ({when})" if when else name, row.article)

    @on(Input.Submitted)
    @on(OptionList.OptionSelected)
    @work
    async def _ask(self) -> None:
        if word := self._lines.here:
            window = Said(self._words[word], word, self._rows.get(word), self._listed, self._conditions)
            given = await self.app.push_screen_wait(window)
            if given is not None:
                self._rows.pop(word, None)
                if given[0]:
                    self._rows[word] = own_treaty.row(self._listed, word, *given)
                self._list()


class Said(MlaDialog[tuple[str, ...] | None]):
    """Gives article and sentence, and how far it is demanded, or how long it is; no article: not in the treaty.

    None on Esc, which asks before anything is lost.
    """

    def __init__(
        self, title: str, word: str, known: TreatyRow | None, listed: Listed, conditions: dict[str, str]
    ) -> None:
        super().__init__()
        self._title, self._listed = title, listed
        self._article = Labelled(
            _("By which article?"),
            _("Such as: art. 5(1)(a). Empty: the treaty does not say it."),
            value=known.article if known else "",
        )
        hint, text = _what_it_says(title, known, listed)
        self._text = Labelled(_("What it says"), hint, value=text)
        strengths = [(code, _(label)) for code, label in STRENGTH_LABELS.items()]
        strength = known.strength if known else "required"
        self._strength = ChoiceLine(_("How far is it demanded?"), lambda: strengths, code=strength)
        self._strength.display = listed in ("request_contents", "extradition_documents")
        when = known.applies_when if known else own_treaty.usual(listed, word)
        self._when = ChoiceLine(_("When is it demanded?"), lambda: list(conditions.items()), code=when)
        self._when.display = bool(conditions)
        self._period = Labelled(
            _("How long is it?"),
            _("Such as: 60, which are days; 2 months; 48 hours."),
            value=known.days if known else "",
        )
        self._period.display = listed == "time_limits"
        self._fresh = self._typed()

    def compose(self) -> ComposeResult:
        with Vertical(classes="window"):
            yield Words(self._title, classes="heading")
            yield self._article
            yield self._text
            yield self._strength
            yield self._when
            yield self._period
            yield Press(_("Done"), id="done")
        yield CommandBar()

    def on_mount(self) -> None:
        self._article.input.focus()

    def action_cancel(self) -> None:
        self._step_back()

    @work
    async def _step_back(self) -> None:
        if self._typed() == self._fresh or await self.app.push_screen_wait(_sure()):
            self.dismiss(None)

    def _typed(self) -> tuple[str, str, str, str]:
        period = " ".join(self._period.value.split())
        return self._article.value.strip(), self._text.value.strip(), period or self._strength.code, self._when.code

    @on(Input.Submitted)
    @on(Press.Pressed, "#done")
    def _done(self) -> None:
        article, text, measure, when = self._typed()
        if article and not names_an_article(article):
            said = _("Name the article by its number, such as art. 5 or Article IV; {key} leaves it as it was.")
            self._article.error = said.format(key=Cancel.key())
            self._article.input.focus()
            return
        if article and self._listed == "time_limits" and not is_period(measure):
            self._period.error = _("Write a whole number of days, or a period such as 2 months or 48 hours.")
            self._period.input.focus()
            return
        self.dismiss((article, text or ("" if self._listed == "articles" else self._title), measure, when))


def _what_it_says(title: str, known: TreatyRow | None, listed: Listed) -> tuple[str, str]:
    """Hint and text: an article can be named by what it does alone, a demand needs its sentence."""
    if listed == "articles":
        return _("In a sentence of yours; it may stay empty."), known.text if known else ""
    return _("In a sentence of yours, if the usual one does not fit."), known.text if known else title


def _sure() -> Confirm:
    return Confirm(
        _("Leave this article?"),
        _("It is not kept yet. If you leave now, what you entered is lost."),
        yes=_("Leave and lose it"),
        no=_("Stay"),
        dangerous=True,
    )
