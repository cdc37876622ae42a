"""A section before it is opened: what it is for, and what was answered in it, at one glance."""

from itertools import islice

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content

from mla_assistant.drafting.pages import Section
from mla_assistant.drafting.session import Session
from mla_assistant.drafting.summary import Answered, summary
from mla_assistant.text.translate import _
from mla_assistant.tui.widgets.words import Words

_LONGEST = 200
"""Characters of an answer; no line of a terminal shows more."""


class Glance(Vertical):
    """Read only; stands in the place of the form while the cursor is in the task list."""

    DEFAULT_CSS = """
    Glance {
        height: 1fr; padding: 0 1;
        & > Words { margin-bottom: 1; }
        & > .answers { height: 1fr; text-wrap: nowrap; text-overflow: ellipsis; }
    }
    """

    def __init__(self) -> None:
        super().__init__()
        self._hint = Words(
            _("Enter opens the section under the cursor. Begin where you like; everything is saved as you type."),
            classes="hint",
        )
        self._help, self._answers = Words(""), Words("", classes="answers")

    def compose(self) -> ComposeResult:
        yield from (self._hint, self._help, self._answers)

    def show(self, session: Session, section: Section) -> None:
        self._help.display = bool(section.help)
        self._help.update(section.help)
        answered = summary(session.request, session.answers, section.name)
        if section.is_list:  # its entries are enough, each with a page of its own
            answered = (line for line in answered if line.is_heading and not line.depth)
        lines = [_line(line) for line in islice(answered, self.app.size.height)]
        self._answers.update(Content("\n").join(lines or [Content.styled(_("Nothing here yet."), "$foreground-muted")]))

    def say(self, text: str) -> None:
        """A sentence in place of a section."""
        self._help.display = True
        self._help.update(text)
        self._answers.update("")


def _line(line: Answered) -> Content:
    indent = "  " * line.depth
    if line.is_heading:
        return Content.styled(indent + line.title, "bold" if line.depth else "")
    answer = " ".join(line.answer[:_LONGEST].split()) or "–"
    return Content.assemble(indent, (f"{line.title}: ", "$foreground-muted"), answer)
