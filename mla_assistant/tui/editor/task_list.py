"""The sections of a draft, how far each one is, and what comes after them."""

from collections.abc import Callable
from dataclasses import dataclass

from textual import events, on
from textual.message import Message
from textual.widgets import OptionList

from mla_assistant.drafting.carried import CODE
from mla_assistant.drafting.pages import Section, sections
from mla_assistant.drafting.session import Session
from mla_assistant.drafting.wording import severity_label
from mla_assistant.requests.paths import FieldPath
from mla_assistant.text.translate import _
from mla_assistant.tui.command import Command
from mla_assistant.tui.editor.caption import SIGNS
from mla_assistant.tui.editor.commands import CheckAnswers, Find, ReadAgain, ShowFindings, ShowPreview
from mla_assistant.tui.editor.lines import Line, Lines

STYLES = {
    "complete": ("✓", "$text-success"),
    "has_problems": ("✗", "$text-error"),
    "in_progress": ("◐", "$text-warning"),
    "not_started": ("○", "$foreground-muted"),
}


class TaskList(Lines):
    @dataclass
    class SectionChosen(Message):
        section: FieldPath

    @dataclass
    class StepChosen(Message):
        """One of the steps after the sections: the id of a command of the editor."""

        command: str

    def __init__(self, session: Session, issued: Callable[[], str] = str) -> None:
        """`issued` says in a sentence what was made of the draft; "" for nothing yet."""
        super().__init__()
        self._session, self._issued = session, issued
        self._sections = sections(session.kind)
        self._names = {section.name for section in self._sections}
        self._stood: dict[str, tuple[tuple[object, object], Line]] = {}

    def on_mount(self) -> None:
        self.follow()
        self.go_to(self._sections[0].name)

    def follow(self) -> None:
        """Show how far the session is."""
        self.show(
            [
                *map(self._now, self._sections),
                Line("", "", "\n" + _("When you are ready"), is_heading=True),
                *(Line(step.id, "·", title, style="$foreground-muted") for step, title in self._steps()),
                *(Line("", "", f"\n{said}", is_heading=True) for said in [self._issued()] if said),
            ]
        )

    @property
    def section(self) -> Section | None:
        """The section under the cursor; None where that is a step after them."""
        return next((each for each in self._sections if each.name == self.here), None)

    def step_in_words(self) -> str:
        """What the step under the cursor does; "" on a section."""
        return next((step.help_text() for step, _title in self._steps() if step.id == self.here), "")

    def explain(self) -> tuple[str, str]:
        """What F1 says here."""
        said = {
            "complete": _("complete: nothing is missing, and nothing is doubtful"),
            "in_progress": _("to check: begun, with warnings that you should look at"),
            "has_problems": _("problems: something stands in the way of the final document"),
            "not_started": _("not started: no answer yet; “if needed” can stay empty"),
        }
        signs = "\n".join(f"{sign} {said[state]}" for state, (sign, _style) in STYLES.items())
        return (
            _("The sections of this draft"),
            _("Enter opens the section under the cursor. You can begin anywhere and come back later.")
            + "\n\n"
            + _("The sign before a section says how far it is; the number, how many findings there are:")
            + "\n"
            + signs
            + "\n\n"
            + _("In the lists of findings:")
            + "\n"
            + "\n".join(f"{sign} {severity_label(severity)}" for severity, (sign, _style) in SIGNS.items()),
        )

    def after(self, section: FieldPath) -> str:
        """The name of the section that follows; "" after the last."""
        names = [each.name for each in self._sections]
        return next(iter(names[names.index(section) + 1 :]), "")

    def title(self, section: FieldPath) -> str:
        return next((each.title for each in self._sections if each.name == section), "")

    @on(OptionList.OptionSelected)
    def _choose(self, selected: OptionList.OptionSelected) -> None:
        selected.stop()
        here = self.here or ""
        self.post_message(self.SectionChosen(here) if here in self._names else self.StepChosen(here))

    def on_key(self, event: events.Key) -> None:
        """A letter typed here: say what can be done instead."""
        if event.is_printable and event.character and event.character.isalnum():
            event.stop()
            said = _(
                "Nothing is typed here. Enter opens the section under the cursor; {find} finds a word in the draft."
            )
            self.app.notify(said.format(find=Find.key()), severity="warning")

    def _now(self, section: Section) -> Line:
        """Its line, made anew only where the section or a finding is new: after a key most are what they were."""
        session = self._session
        stands = session.findings, getattr(session.request, section.name)
        known = self._stood.get(section.name)
        if known is None or any(a is not b for a, b in zip(stands, known[0], strict=True)):
            known = self._stood[section.name] = stands, self._line(section)
        return known[1]

    def _line(self, section: Section) -> Line:
        state = self._session.state(section.name)
        sign, style = STYLES[state]
        found = [f for f in self._session.findings_under(section.name) if not f.waived and f.severity != "informs"]
        to_check = _("to check: {count}").format(count=len(found))
        words = {
            "complete": _("complete"),
            "has_problems": _("problems: {count}").format(count=len(found)),
            "in_progress": to_check,
            # What can stay empty is opened by nobody, unless something is found there.
            "not_started": _("not started") if section.essential else to_check if found else _("if needed"),
        }
        return Line(section.name, sign, section.title, words[state], style)

    def _steps(self) -> list[tuple[type[Command], str]]:
        carried = sum(finding.code == CODE for finding in self._session.findings)
        again: list[tuple[type[Command], str]] = (
            [(ReadAgain, _("Read again what was carried over: {count}").format(count=carried))] if carried else []
        )
        return [
            *again,
            (ShowFindings, _("All findings")),
            (CheckAnswers, _("Check your answers and issue")),
            (ShowPreview, _("Preview of the document")),
        ]
