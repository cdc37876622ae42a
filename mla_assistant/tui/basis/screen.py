"""Which basis? Two questions, the set of bases with why each stands or falls, and the way to take them."""

from datetime import date
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Container, Vertical
from textual.content import Content
from textual.widgets import OptionList

from mla_assistant.advice import Advice, Basis, Bilateral, Question, advise
from mla_assistant.drafting import chosen_bases, own_treaty
from mla_assistant.drafting.own_treaty import Entered
from mla_assistant.drafting.session import Session
from mla_assistant.instruments import Instrument, instrument, problems
from mla_assistant.requests.finding import Step
from mla_assistant.review.cited import known
from mla_assistant.text.translate import _
from mla_assistant.tui.basis import questions
from mla_assistant.tui.basis.asked_about import SIDES, AskedAbout
from mla_assistant.tui.basis.asking_first import decided, left_untaken, removed
from mla_assistant.tui.basis.commands import AddTreaty, CorrectTreaty, MarkBasis, RemoveTreaty, TakeBases
from mla_assistant.tui.basis.listed import listed
from mla_assistant.tui.basis.own_treaty import OwnTreaty
from mla_assistant.tui.basis.spoken import Paragraph, Topic, of_basis, topics
from mla_assistant.tui.editor.lines import Lines
from mla_assistant.tui.labels import kind_label, state_label
from mla_assistant.tui.screens.base import MlaScreen
from mla_assistant.tui.widgets.press import Press
from mla_assistant.tui.widgets.words import Pane, Words


class BasisScreen(MlaScreen[tuple[Step, ...] | None]):
    """Gives the steps that put what was chosen into the draft; it changes nothing itself."""

    OFFERS = (MarkBasis, TakeBases, AddTreaty, CorrectTreaty, RemoveTreaty)
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("pagedown", "read_on(1)", show=False, priority=True),
        Binding("pageup", "read_on(-1)", show=False, priority=True),
    ]
    DEFAULT_CSS = """
    BasisScreen {
        .pair { padding: 0 1; text-wrap: nowrap; text-overflow: ellipsis; }
        .questions { height: auto; }
        .questions Press { max-width: 100%; }
        .panes { height: 1fr; margin-top: 1; layout: horizontal; }
        Lines { width: 52; height: 1fr; scrollbar-size-vertical: 1; scrollbar-gutter: stable; }
        .detail { width: 1fr; padding: 0 1; border-left: solid $panel; scrollbar-size-vertical: 1; }
        &.-narrow .panes { layout: vertical; }
        &.-narrow Lines { width: 1fr; height: 9; }
        &.-narrow .detail { height: 1fr; border-left: none; border-top: solid $panel; }
    }
    """

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._about = AskedAbout(session)
        self._bilateral = chosen_bases.bilateral_of(session.request)
        self._advice: Advice | None = None
        self._topics: list[Topic] = []
        self._goes_to = "topic 0"
        """The line to stand on once there is advice."""
        self._marked: dict[str, None] = {}
        self._pair = Words("", classes="pair")
        self._lines, self._words = Lines(), Words()
        self._detail = Pane(self._words, classes="detail")

    def heading(self) -> str:
        return _("Which basis?")

    def compose_body(self) -> ComposeResult:
        yield self._pair
        with Vertical(classes="questions"):
            for side in self._about.to_ask:
                yield Press("", id=side)
            yield Press("", id="offence")
            yield Press("", id="bilateral")
        with Container(classes="panes"):
            yield self._lines
            yield self._detail

    def on_mount(self) -> None:
        self._ask()

    def explain(self) -> tuple[str, str]:
        return (
            _("Which basis?"),
            _(
                "Bases are a set: several can stand side by side, and one can take the place of another. Each line "
                "says why it stands or falls, with the article and the date of what is recorded. Nothing here is "
                "more than a record: confirm it with the depositary.\n\n"
                "{mark_basis} marks a basis, {take_bases} takes what is marked into the draft. Page Down reads on in "
                "the text below or beside the list. The two States are changed in their own sections of the draft. "
                "{add_treaty} enters a bilateral treaty, which this program can't know; {correct_treaty} corrects one "
                "that your office entered, {remove_treaty} removes it."
            ).format(**{offer.id: offer.key() for offer in self.OFFERS}),
        )

    # -- commands -------------------------------------------------------------------------------------------

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        if action == "mark_basis":
            return self._lines.has_focus and bool(self._here and self._can_be_marked(self._here))
        if action == "take_bases":
            return bool(self._marked)
        if action == "add_treaty":
            return len(set(filter(None, self._about.states))) == 2
        if action in ("correct_treaty", "remove_treaty"):
            return self._lines.has_focus and self._own is not None
        return super().check_action(action, parameters)

    def action_read_on(self, pages: int) -> None:
        self._detail.scroll_relative(y=pages * max(self._detail.size.height - 1, 1), animate=False)

    @on(OptionList.OptionSelected)
    def action_mark_basis(self) -> None:
        basis = self._here
        if basis is None:
            return
        if chosen_bases.is_form(basis):
            self.app.notify(_("Use that form: it takes the place of a letter."), severity="warning")
        elif not chosen_bases.can_be_entered(basis):
            self.app.notify(_("It carries no request alone. Cite it in the statement on another basis."))
        elif chosen_bases.is_entered(basis, self._session.answers):
            self.app.notify(_("It is in the draft already."))
        else:
            if basis.instrument in self._marked:
                del self._marked[basis.instrument]
            else:
                self._marked[basis.instrument] = None
            self._list()
            self.refresh_bindings()

    @work
    async def action_take_bases(self) -> None:
        chosen = [basis for basis in self._advice.bases if basis.instrument in self._marked] if self._advice else []
        if await decided(self.app, chosen):
            self._leave(chosen)

    @work
    async def action_add_treaty(self) -> None:
        await self._enter(own_treaty.blank(*self._about.states, self._session.kind.SCOPE, date.today()))

    @work
    async def action_correct_treaty(self) -> None:
        if self._own:
            await self._enter(own_treaty.entered(self._own.code))

    @work
    async def action_remove_treaty(self) -> None:
        found = self._own
        if not found or not await removed(self.app, found):
            return
        self._advice = None
        if self._bilateral == Bilateral("yes", found.source, found.as_of):
            self._bilateral = Bilateral()
        self._ask()

    async def _enter(self, treaty: Entered) -> None:
        """Show the form for a treaty; one that is kept stands in the list at once."""
        if code := await self.app.push_screen_wait(OwnTreaty(treaty)):
            found = instrument(code)
            if self._bilateral.answer != "yes" and getattr(found.use, self._session.kind.SCOPE):
                self._bilateral = Bilateral("yes", found.source, found.as_of)
            self._goes_to = code
            self.app.notify(_("Kept: {title}.").format(title=found.title()))
            self._ask()

    def action_back(self) -> None:
        self._step_back()

    @work
    async def _step_back(self) -> None:
        if not self._marked or await left_untaken(self.app, len(self._marked)):
            self._leave([])

    # -- questions ------------------------------------------------------------------------------------------

    @on(Press.Pressed)
    @work
    async def _answer(self, pressed: Press.Pressed) -> None:
        if not self.is_active:  # pressed again before the window stood
            return
        match pressed.press.id:
            case "offence":
                await self._about.choose_offences(self.app)
            case "bilateral":
                self._bilateral = await questions.bilateral(self.app, self._bilateral)
            case side:
                await self._about.choose_state(self.app, str(side))
        self._ask()

    def _ask(self) -> None:
        """Show what is answered, and ask for advice where nothing is open."""
        kind = self._session.answers.get("kind")
        about = self._about
        from_state, to_state = (state_label(state) or "…" for state in about.states)
        asks = _("{requesting} asks {requested}").format(requesting=from_state, requested=to_state)
        pair = f"{asks} · {kind_label(str(kind))}"
        of_draft = questions.offences_of_draft(self._session)
        self._pair.update("\n".join(filter(None, (pair, of_draft, about.without_kind if about.offences else ""))))
        offences = questions.listed_kinds(about.offences) or _("choose …")
        checked = ", ".join(filter(None, (self._bilateral.where, self._bilateral.when)))
        bilateral = questions.bilateral_label(self._bilateral.answer) + (f" ({checked})" if checked else "")
        shown = {
            "offence": _("Offences asked about: {answer}").format(answer=offences),
            "bilateral": _("Bilateral treaty: {answer}").format(answer=bilateral),
            **{side: about.in_words(side) for side in SIDES},
        }
        for press in self.query(Press):
            press.relabel(shown[str(press.id)])
        events = chosen_bases.events_of(self._session.request)
        question = chosen_bases.question_of(*about.states, kind, about.offences, self._bilateral, events)
        self._lines.display = question is not None
        if question:
            self._tell(((_("Reading the treaties …"), ""),))
            self._advise(question)
        else:
            self._advice = None
            self._marked.clear()
            self._tell(((questions.what_is_open(*about.states, about.without_kind), ""),))
            next(press for press in self.query(Press) if press.id in about.still_open).focus()
        self.refresh_bindings()

    # -- the advice -----------------------------------------------------------------------------------------

    @work(thread=True, exclusive=True)
    def _advise(self, question: Question) -> None:
        advice = advise(question)
        told = topics(advice, [_("Not used: {problem}").format(problem=problem) for problem in problems()])
        self.app.call_from_thread(self._show, advice, told)

    def _show(self, advice: Advice, told: list[Topic]) -> None:
        self._advice, self._topics = advice, told
        there = {basis.instrument for basis in advice.bases}
        self._marked = {code: None for code in self._marked if code in there}
        self._list()
        self._lines.go_to(self._goes_to)
        self._goes_to = "topic 0"
        self._lines.focus()
        self._read()

    def _list(self) -> None:
        if self._advice:
            self._lines.show(listed(self._advice, self._topics, self._marked, self._session.answers))

    @property
    def _here(self) -> Basis | None:
        """The basis under the cursor."""
        code = (self._lines.here or "") if self._lines.display else ""
        return next((one for one in self._advice.bases if one.instrument == code), None) if self._advice else None

    def _can_be_marked(self, basis: Basis) -> bool:
        if not known(basis.instrument):  # somebody removed it meanwhile
            return False
        return chosen_bases.can_be_entered(basis) and not chosen_bases.is_entered(basis, self._session.answers)

    @property
    def _own(self) -> Instrument | None:
        """The treaty under the cursor, where the office entered it."""
        found = known(self._here.instrument) if self._here else None
        return found if found and found.kind == "bilateral_treaty" else None

    @on(OptionList.OptionHighlighted)
    def _read(self) -> None:
        here = self._lines.here or ""
        if self._here:
            self._tell(*of_basis(self._here, self._about.offences))
        elif here.startswith("topic "):
            self._tell(*self._topics[int(here.removeprefix("topic "))].paragraphs)
        self._detail.scroll_home(animate=False)
        self.refresh_bindings()

    def _tell(self, *paragraphs: Paragraph) -> None:
        self._words.update(Content("\n").join(Content.assemble(*spans) for spans in paragraphs))

    def _leave(self, chosen: list[Basis]) -> None:
        steps = chosen_bases.steps(chosen, self._bilateral, self._session.kind.SCOPE, self._session.answers)
        self.dismiss((*steps, *self._about.steps()))
