"""What stands above a control: the question, its hint, and what is wrong with the answer."""

from dataclasses import dataclass

from textual.app import RenderResult
from textual.content import Content
from textual.widget import Widget

from mla_assistant.drafting.pages import Row
from mla_assistant.requests.finding import Finding, Severity
from mla_assistant.text.translate import _

SIGNS: dict[Severity, tuple[str, str]] = {
    "blocks": ("✗", "bold $text-error"),
    "warns": ("!", "$text-warning"),
    "informs": ("i", "$text-accent"),
}
"""A sign and a colour for each severity; the sign alone must do."""


@dataclass(frozen=True)
class Complaint:
    """One finding as it stands at its field."""

    severity: Severity
    sentence: str


class Caption(Widget):
    """One widget for four texts: a page has two widgets a row, so that it is there at once."""

    DEFAULT_CSS = """
    Caption { height: auto; margin-top: 1; }
    """

    def __init__(
        self, row: Row, heading: str, complaints: tuple[Complaint, ...], note: str = "", *, classes: str = ""
    ) -> None:
        super().__init__(classes=classes)
        self.row, self.heading, self.complaints, self.note = row, heading, complaints, note

    def show(self, row: Row, heading: str, complaints: tuple[Complaint, ...], note: str) -> None:
        """Paint anew, if there is anything new."""
        new = row.applies, heading, complaints, note
        if new != (self.row.applies, self.heading, self.complaints, self.note):
            self.row, self.heading, self.complaints, self.note = row, heading, complaints, note
            self.refresh(layout=True)

    def render(self) -> RenderResult:
        asking = self.row.spec.asking
        lines: list[list[tuple[str, str]]] = []
        if self.heading:
            lines += [[(self.heading, "bold $text-accent")], []]
        lines.append([(_(asking.title), "bold")])
        if asking.help and not self.app.has_class("-compact"):
            lines.append([(_(asking.help), "$foreground-muted")])
        if self.note:
            lines.append([(self.note, "italic $foreground-muted")])
        if not self.row.applies:
            lines.append([(_("No longer asked, but still answered. Empty it if it is not meant."), "$text-warning")])
        for complaint in self.complaints:
            sign, style = SIGNS[complaint.severity]
            lines.append([(f"{sign} {complaint.sentence}", style)])
        return Content("\n").join(Content.assemble(*line) for line in lines)


def gravest_first(findings: list[Finding]) -> list[Finding]:
    """In the order in which they matter; waived ones do not."""
    return sorted((f for f in findings if not f.waived), key=lambda finding: list(SIGNS).index(finding.severity))
