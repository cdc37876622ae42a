"""Everything that was found in a draft: what must be mended, what to think about, what somebody answered for."""

from collections import Counter
from datetime import date
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets import Input, OptionList

from mla_assistant.drafting import carried
from mla_assistant.drafting.places import position
from mla_assistant.drafting.session import Session
from mla_assistant.drafting.wording import (
    FAMILIES,
    family_label,
    family_of,
    sentence,
    severity_label,
    source_line,
    within,
)
from mla_assistant.requests.finding import Finding, Severity, Step
from mla_assistant.review import NotWaivable, waiver_for
from mla_assistant.review.waivers import waiver_of
from mla_assistant.text.dates import format_date
from mla_assistant.text.fold import folded
from mla_assistant.text.translate import _, current_language
from mla_assistant.tui.editor import walking
from mla_assistant.tui.editor.ask_line import AskLine
from mla_assistant.tui.editor.caption import SIGNS
from mla_assistant.tui.editor.commands import BySeverity, CheckAnswers, JumpThere, Mend, Redo, ShowReport, Undo, Waive
from mla_assistant.tui.editor.contents import section_of
from mla_assistant.tui.editor.form import Form
from mla_assistant.tui.editor.lines import Line, Lines
from mla_assistant.tui.screens.base import MlaScreen
from mla_assistant.tui.settings import actor
from mla_assistant.tui.widgets.list_below import ListBelow
from mla_assistant.tui.widgets.words import Pane, Words


class FindingsScreen(MlaScreen[str], ListBelow):
    """Gives back the place to go to."""

    OFFERS = (JumpThere, Mend, Waive, BySeverity, CheckAnswers, ShowReport, Undo, Redo)
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+down", "scroll_detail('down')", show=False),
        Binding("ctrl+up", "scroll_detail('up')", show=False),
    ]
    DEFAULT_CSS = """
    FindingsScreen {
        Lines { height: 1fr; scrollbar-size-vertical: 1; }
        .detail {
            height: auto; min-height: 8; max-height: 50%; border-top: solid $foreground 20%; padding: 0 1;
            scrollbar-size-vertical: 1;
        }
    }
    """

    def __init__(self, form: Form) -> None:
        super().__init__()
        self.form, self.session = form, form.session
        self._list = Lines()
        self._list.can_focus = False
        self._filter = Input(placeholder=_("Type to see only the findings with these words"), compact=True)
        self._detail = Words()
        self._found: dict[str, Finding] = {}
        self._only: Severity | None = None

    def heading(self) -> str:
        if self._only:
            return _("Findings: only “{severity}”").format(severity=severity_label(self._only))
        return _("Findings")

    def compose_body(self) -> ComposeResult:
        yield self._filter
        yield self._list
        with Pane(classes="detail"):
            yield self._detail

    def on_mount(self) -> None:
        self._filter.focus()
        self._fill()

    def explain(self) -> tuple[str, str]:
        return (
            _("Findings"),
            _(
                "What must be mended stands in the way of the final document. A warning says that a request like "
                "this one is likely to come back. A note is worth a thought.\n\n"
                "You can answer for a finding: give your reason, and it no longer stands in the way for as long as "
                "the answers it is about stay as they are. What the program can't read has to be mended.\n\n"
                "A text below the list that is longer than its place scrolls by Ctrl and the arrows up and down."
            ),
        )

    @property
    def here(self) -> Finding | None:
        """The finding under the cursor."""
        return self._found.get(self._list.here or "")

    # -- commands -------------------------------------------------------------------------------------------

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        here = self.here
        if action == "mend":
            return bool(here and here.remedy and not here.waived)
        if action in ("waive", "jump_there"):
            return here is not None
        return super().check_action(action, parameters)

    def action_scroll_detail(self, how: str) -> None:
        getattr(self.query_one(Pane), f"scroll_{how}")(animate=False)

    @on(Input.Submitted)
    @on(OptionList.OptionSelected)
    def action_jump_there(self) -> None:
        if self.here:
            self.dismiss(self.here.path)

    @work
    async def action_mend(self) -> None:
        if self.here and (steps := await walking.choose_remedy(self.app, self.session, [self.here])):
            self.form.apply(steps)
            self._fill()

    @work
    async def action_waive(self) -> None:
        finding = self.here
        if finding is None:
            return
        if finding.waived:
            self._take_back(finding)
            return
        if not finding.waivable:
            why = _("Nobody can answer for this finding; it has to be mended.")
            self.app.notify(why, title=sentence(finding, self.session.request).what, severity="warning")
            return
        said = sentence(finding, self.session.request)
        reason = await self.app.push_screen_wait(
            AskLine(
                _("Answer for this finding"),
                _("Why may it stand?"),
                said.what
                + "\n\n"
                + _("Your reason, your name and the date are kept with the draft; they never travel."),
            )
        )
        if not reason:
            return
        try:
            waiver = waiver_for(finding, self.session.request, reason, actor(), date.today().isoformat())
        except NotWaivable:
            return
        self.form.apply((Step("add", "desk.waivers", waiver),))
        self._fill()

    @work
    async def action_show_report(self) -> None:
        from mla_assistant.tui.editor.report_screen import ReportScreen

        await self.app.push_screen_wait(ReportScreen(self.session))

    async def action_check_answers(self) -> None:
        self.dismiss("")
        if self.app.screen is self.form.screen:  # else they are checked already, below
            await self.form.screen.run_action("check_answers")

    def action_by_severity(self) -> None:
        turn: list[Severity | None] = [None, "blocks", "warns", "informs"]
        self._only = turn[(turn.index(self._only) + 1) % len(turn)]
        self.refresh_heading()
        self._fill()

    async def action_undo(self) -> None:
        await self.form.action_undo()
        self._fill()

    async def action_redo(self) -> None:
        await self.form.action_redo()
        self._fill()

    # -- its own ------------------------------------------------------------------------------------------------

    @on(Input.Changed)
    def _fill(self) -> None:
        wanted = folded(self._filter.value).split()
        groups: dict[tuple[int, str], list[tuple[str, Finding]]] = {}
        for finding in sorted(self.session.findings, key=lambda each: position(self.session.answers, each.path)):
            if self._only not in (None, finding.severity):
                continue
            said = sentence(finding, self.session.request)
            searched = folded(f"{said.what} {said.where} {said.mend}")
            if all(word in searched for word in wanted):
                groups.setdefault(_group(finding), []).append((said.what, finding))
        lines: list[Line] = []
        self._found.clear()
        for (_rank, name), found in sorted(groups.items()):
            lines.append(Line("", "", f"\n{name} ({len(found)})", is_heading=True))
            said_of = Counter(what for what, _finding in found)
            for what, finding in found:
                id = str(len(self._found))
                self._found[id] = finding
                lines.append(self._line(id, what, finding, alike=said_of[what] > 1))
        self._list.show(lines or [Line("", "", self._none(wanted), is_heading=True)])
        self._tell()

    def _none(self, wanted: list[str]) -> str:
        """Why there is no line."""
        if not self.session.findings:
            return _("Nothing was found.")
        kind = severity_label(self._only) if self._only else ""
        if wanted and kind:
            return _("No finding of the kind “{kind}” holds these words.").format(kind=kind)
        return (
            _("No finding holds these words.") if wanted else _("No finding is of the kind “{kind}”.").format(kind=kind)
        )

    def _line(self, id: str, what: str, finding: Finding, *, alike: bool) -> Line:
        """Where another line says the same, it tells first of which entry it speaks."""
        sign, style = ("–", "") if finding.waived else SIGNS[finding.severity]
        if alike or finding.code == carried.CODE:
            what = f"{within(finding.path, self.session.request)}: {what}"
        return Line(id, sign, what, section_of(self.session, finding.path), style, "$foreground-muted")

    @on(OptionList.OptionHighlighted)
    def _tell(self) -> None:
        self.refresh_bindings()
        finding = self.here
        if finding is None:
            self._detail.update("")
            return
        said = sentence(finding, self.session.request)
        lines = [(said.what, "bold"), (said.where, "$foreground-muted")]
        if finding.code == carried.CODE:
            read_again = carried.carried_lines(finding.path, self.session.request, self.session.answers)
            lines += [(each, "$text-accent") for each in read_again]
        lines.append((said.mend, ""))
        lines.append((source_line(finding), "$foreground-muted"))
        if finding.waived:
            lines.append((_reason(finding, self.session), ""))
            lines.append((_("Answered for. {key} takes that back.").format(key=Waive.key()), "$text-accent"))
        elif finding.remedy:
            lines.append(
                (
                    walking.offer(finding),
                    "$text-accent",
                )
            )
        if not finding.waived:
            lines.append((_waivable(finding), "$foreground-muted"))
        self._detail.update(Content("\n").join(Content.assemble(line) for line in lines if line[0]))

    def _take_back(self, finding: Finding) -> None:
        waivers = [w for w in self.session.request.desk.waivers if (w.code, w.path) == (finding.code, finding.path)]
        self.form.apply(tuple(Step("remove", f"desk.waivers.{waiver.id}") for waiver in waivers))
        self._fill()


def _reason(finding: Finding, session: Session) -> str:
    """Who answered for a finding, when, and why."""
    waiver = waiver_of(finding, session.request)
    if waiver is None:
        return ""
    day = format_date(waiver.on, current_language()) if waiver.on else ""
    return ", ".join(filter(None, (waiver.by, day))) + ": " + (waiver.reason or "")


def _waivable(finding: Finding) -> str:
    if finding.waivable:
        return _("Enter goes to the field. {key} answers for the finding: your reason is kept.").format(key=Waive.key())
    return _("Enter goes to the field. It has to be mended; nobody can answer for it.")


def _group(finding: Finding) -> tuple[int, str]:
    """Rank and name: by how grave it is, then by what it is about."""
    if finding.waived:
        return 90, _("Answered for")
    family = family_of(finding)
    rank = 10 * list(SIGNS).index(finding.severity) + (0 if family == "structure" else 1 + FAMILIES.index(family))
    return rank, f"{severity_label(finding.severity)}: {family_label(family)}"
