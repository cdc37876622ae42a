"""A question on a page: its caption and its control, and when its problems are told."""

from textual.widget import Widget

from mla_assistant.drafting.pages import Row
from mla_assistant.drafting.session import Session
from mla_assistant.drafting.wording import sentence
from mla_assistant.requests.finding import Finding
from mla_assistant.requests.paths import FieldPath
from mla_assistant.text.translate import _
from mla_assistant.tui.editor.caption import Caption, Complaint, gravest_first
from mla_assistant.tui.editor.controls import control_for
from mla_assistant.tui.editor.controls.text import ProseControl
from mla_assistant.tui.editor.shown import is_answered

_AT_MOST = 3


class FieldRow:
    """Two widgets side by side on the page, and no container around them: half the cost of a page is its widgets.

    What is missing is told when the drafter has been here, not before, and not while the answer is being typed; what
    has been mended goes at once.
    """

    def __init__(self, row: Row, heading: str, session: Session, *, inlined: bool, been_here: bool) -> None:
        self.row, self.heading, self._session, self.been_here = row, heading, session, been_here
        self.is_answered = is_answered(session, row.path)
        # Classes go in with the constructor: each one set later is another round of styles for the widget.
        self.control = control_for(row, session, "control inlined" if inlined else "control")
        said = self._complaints() if been_here else ()
        self.caption = Caption(row, heading, said, self._note(), classes="inlined" if inlined else "")

    @property
    def widgets(self) -> tuple[Widget, Widget]:
        assert isinstance(self.control, Widget)
        return self.caption, self.control

    @property
    def path(self) -> FieldPath:
        return self.row.path

    def refresh(self, *, answer: bool = True) -> None:
        """Show what the session says now; with `answer`, the answer too."""
        if answer:
            self.control.show(self._session.get(self.path))
            self.is_answered = is_answered(self._session, self.path)
        complaints = self._complaints() if self.been_here else ()
        if complaints and self.control.has_focus:
            complaints = tuple(each for each in complaints if each in self.caption.complaints)
        self.caption.show(self.row, self.heading, complaints, self._note())

    def visit(self) -> None:
        """The drafter has been sent here, or is leaving: from now on its problems are told."""
        self.been_here = True
        self.caption.show(self.row, self.heading, self._complaints(), self._note())

    def _complaints(self) -> tuple[Complaint, ...]:
        under = self._session.findings_under(self.row.path)
        if not under:
            return ()
        found = gravest_first(under)
        if self.row.spec.control in ("part", "items"):
            below = [finding for finding in found if finding.path != self.row.path]
            found = [finding for finding in found if finding.path == self.row.path]
            if below:
                text = _("Findings inside: {count}").format(count=len(below))
                return (*self._told(found), Complaint(below[0].severity, text))
        return self._told(found)

    def _told(self, findings: list[Finding]) -> tuple[Complaint, ...]:
        request = self._session.request
        return tuple(Complaint(f.severity, sentence(f, request).what) for f in findings[:_AT_MOST])

    def _note(self) -> str:
        return self.control.note if isinstance(self.control, ProseControl) else ""
