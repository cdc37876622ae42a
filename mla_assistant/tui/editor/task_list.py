"""The sections of a draft, how far each one is, and what comes after them."""

from dataclasses import dataclass

from textual import events, on
from textual.message import Message
from textual.widgets import OptionList

from mla_assistant.drafting.pages import Section, sections
from mla_assistant.drafting.session import Session
from mla_assistant.requests.paths import FieldPath
from mla_assistant.text.translate import _
from mla_assistant.tui.editor.commands import Find
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

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._sections = sections(session.kind)
        self._names = {section.name for section in self._sections}

    def on_mount(self) -> None:
        self.follow()
        self.go_to(self._sections[0].name)

    def follow(self) -> None:
        """Show how far the session is."""
        self.show(
            [
                *(self._line(section) for section in self._sections),
                Line("", "", "\n" + _("When you are ready"), is_heading=True),
                *(Line(id, "·", title, style="$foreground-muted") for id, title in _steps()),
            ]
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

    def _line(self, section: Section) -> Line:
        state = self._session.state(section.name)
        sign, style = STYLES[state]
        found = [f for f in self._session.findings_under(section.name) if not f.waived and f.severity != "informs"]
        words = {
            "complete": _("complete"),
            "has_problems": _("problems: {count}").format(count=len(found)),
            "in_progress": _("to check: {count}").format(count=len(found)),
            "not_started": _("not started") if section.essential else _("if needed"),
        }
        return Line(section.name, sign, section.title, words[state], style)


def _steps() -> list[tuple[str, str]]:
    return [
        ("show_findings", _("All findings")),
        ("check_answers", _("Check your answers and issue")),
        ("show_preview", _("Preview of the document")),
    ]
