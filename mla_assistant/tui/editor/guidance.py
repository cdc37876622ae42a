"""What helps with the question in front of the drafter: what is wanted, an example, what was found, which key mends."""

from collections.abc import Callable

from textual.app import ComposeResult
from textual.content import Content

from mla_assistant.drafting.fields import example
from mla_assistant.drafting.pages import Row, page
from mla_assistant.drafting.session import Session
from mla_assistant.drafting.undertaking import words_of
from mla_assistant.drafting.wording import asked_for_line, sentence, source_line
from mla_assistant.requests.finding import Finding
from mla_assistant.requests.parts.assurance import Assurance, AssuranceStatus, AssuranceType
from mla_assistant.requests.paths import FieldPath, split
from mla_assistant.text.translate import _
from mla_assistant.tui.commands import Help
from mla_assistant.tui.editor import walking
from mla_assistant.tui.editor.caption import SIGNS, gravest_first
from mla_assistant.tui.editor.commands import LargeText, NotKnown, ShowFindings
from mla_assistant.tui.widgets.words import Pane, Words

Paragraph = tuple[str, str]
"""A text and its style."""
Printed = Callable[[Session, FieldPath], list[Paragraph]]
_AT_MOST = 6
"""Findings inside a section or list that are told at once."""


class Guidance(Pane):
    """The third pane of a wide terminal; on a narrow one the same stands behind F1."""

    DEFAULT_CSS = """
    Guidance { width: 36; height: 1fr; padding: 0 1; border-left: solid $foreground 20%; }
    """

    def __init__(self) -> None:
        super().__init__()
        self._words = Words()
        self._shown: list[Paragraph] = []

    def compose(self) -> ComposeResult:
        yield self._words

    def show(self, session: Session, row: Row | None, place: FieldPath, how: str = "") -> None:
        """Paint only what is new: this is called at every key."""
        said = guide(session, row, place, how)
        if said != self._shown:
            self._shown = said
            self._words.update(Content("\n\n").join(Content.assemble(each) for each in said))


def explanation(session: Session, row: Row | None, place: FieldPath, how: str = "") -> tuple[str, str]:
    """The same as title and plain text; of an assurance with the very words of the document."""
    (title, _style), *rest = guide(session, row, place, how, printed=_printed) or [("", "")]
    return title, "\n\n".join(text for text, _style in rest)


def guide(
    session: Session, row: Row | None, place: FieldPath, how: str = "", *, printed: Printed | None = None
) -> list[Paragraph]:
    """Paragraphs, the first one a title; empty where there is nothing to say.

    `how` the control in front of the drafter is answered, only itself knows. `printed` says what the document will say
    of an assurance; without it, only the key that does: to print it takes longer than a page to appear.
    """
    printed = printed or _who_prints
    if row is None:
        return _of_page(session, place, printed) if place else []
    asking = row.spec.asking
    said = [(_(asking.title), "bold")]
    if asking.help:
        said.append((_(asking.help), ""))
    if given := example(row.spec):
        said.append((_("For example: {example}").format(example=given), "$foreground-muted"))
    with session.reviewed() as request:
        asked = asked_for_line(request, row.path)
    said += [(hint, "$foreground-muted") for hint in (asked, how, *_how(row)) if hint]
    if row.spec.codes in (AssuranceType, AssuranceStatus):
        said += printed(session, row.path)
    for finding in gravest_first(session.findings_under(row.path)):
        said += _told(session, finding)
    waived = [finding for finding in session.findings_under(row.path) if finding.waived]
    if waived:
        said.append(
            (
                _("Waived findings here: {count}. {key} lists them.").format(count=len(waived), key=ShowFindings.key()),
                "$foreground-muted",
            )
        )
    return said


def _how(row: Row) -> list[str]:
    """How this kind of field is answered."""
    spec = row.spec
    hints = []
    if spec.is_date:
        hints.append(_("Write 2024-03-15, 15 March 2024, 2024-03 or 2024; put “about” before it if it is not certain."))
    if spec.control == "prose":
        hints.append(
            _("Each line is a paragraph of the document. {key} gives the text the whole screen.").format(
                key=LargeText.key()
            )
        )
    if spec.control == "lines":
        hints.append(_("One entry a line."))
    if spec.unknowable:
        hints.append(
            _("{key} answers that it is not known, and why, or that it does not apply.").format(key=NotKnown.key())
        )
    return hints


def _told(session: Session, finding: Finding) -> list[Paragraph]:
    words = sentence(finding, session.request)
    sign, style = SIGNS[finding.severity]
    said = [(f"{sign} {words.what}", style)]
    if words.mend:
        said.append((words.mend, ""))
    if rests_on := source_line(finding):
        said.append((rests_on, "$foreground-muted"))
    if finding.remedy:
        said.append(
            (
                walking.offer(finding),
                "$text-accent",
            )
        )
    return said


def _assurance(session: Session, place: FieldPath) -> Assurance | None:
    return next((each for each in session.request.assurances if split(place)[:2] == ["assurances", each.id]), None)


def _who_prints(session: Session, place: FieldPath) -> list[Paragraph]:
    said = _("{key} shows what the document will say.").format(key=Help.key())
    return [(said, "$text-accent")] if _assurance(session, place) else []


def _printed(session: Session, place: FieldPath) -> list[Paragraph]:
    """What the document will say of the assurance at `place`: whoever confirms it has to know the words."""
    one = _assurance(session, place)
    words = words_of(session.request, one) if one else ""
    return [(_("What the document will say"), "bold"), *((line, "") for line in words.splitlines())] if words else []


def _of_page(session: Session, place: FieldPath, printed: Printed) -> list[Paragraph]:
    shown = page(session.answers, place)
    said = [(shown.title, "bold"), (shown.help, ""), *printed(session, place)]
    for finding in gravest_first(session.findings_at(place)):
        said += _told(session, finding)
    below = [finding for finding in gravest_first(session.findings_under(place)) if finding.path != place]
    if below:
        said.append((_("Findings inside: {count}").format(count=len(below)), "bold"))
    for finding in below[:_AT_MOST]:
        sign, style = SIGNS[finding.severity]
        said.append((f"{sign} {sentence(finding, session.request).what}", style))
    if len(below) > _AT_MOST:
        said.append((_("and others; {key} lists them.").format(key=ShowFindings.key()), "$foreground-muted"))
    return [each for each in said if each[0]]
