"""One line of text, a date, a number."""

import re
from datetime import date
from typing import Any, ClassVar

from rich.cells import cell_len
from rich.segment import Segment
from textual import events, on, work
from textual.binding import BindingType
from textual.geometry import Region, Size
from textual.reactive import Reactive
from textual.strip import Strip
from textual.widgets import Input

from mla_assistant.drafting.pages import Row
from mla_assistant.requests.leaves import LINE_LENGTH
from mla_assistant.text.translate import _
from mla_assistant.tui.bidi import is_rtl
from mla_assistant.tui.editor.answer_text import as_line, said
from mla_assistant.tui.editor.ask_line import AskLine
from mla_assistant.tui.editor.commands import NotKnown
from mla_assistant.tui.editor.controls.control import UP_AND_DOWN
from mla_assistant.tui.editor.controls.typed import Typed
from mla_assistant.tui.widgets.dialog import Choose

_MARKS = ("-said", "rtl")
_LINE_BREAKS = re.compile(r"\s*[\r\n\u2028\u2029]\s*")


class LineControl(Typed, Input):
    OFFERS = (NotKnown,)
    BINDINGS: ClassVar[list[BindingType]] = [*UP_AND_DOWN]
    # What `compact=True` does, which would cost every control of a page another round of styles.
    DEFAULT_CSS = """
    LineControl {
        border: none; height: 1; padding: 0 1;
        &:focus { border: none; }
        &.-said > .input--placeholder { color: $foreground; text-style: italic; }
    }
    """

    # Stock Textual lays out the whole page anew at every letter, for a line that stays one line.
    virtual_size: Reactive[Size] = Reactive(Size(0, 0), layout=False)

    def __init__(self, row: Row, value: Any, *, classes: str = "") -> None:
        self.row = row
        text, instead, marks = self._looks(value)
        self._shown = text
        # Selecting on focus would let the first key after Tab replace the whole answer.
        super().__init__(text, placeholder=instead, select_on_focus=False, classes=f"{classes} {marks}")
        self.disable_messages(Input.Changed)  # nobody waits for it, and it would go through every container above

    def show(self, value: Any) -> None:
        text, self.placeholder, marks = self._looks(value)
        for mark in _MARKS:
            if (mark in marks) != self.has_class(mark):
                self.toggle_class(mark)
        self._shown = self.value = text

    def _looks(self, value: Any) -> tuple[str, str, str]:
        """Text, what stands there instead of a text, and classes."""
        if instead := said(value):
            return "", instead, "-said"
        text, example = as_line(value), self.row.spec.asking.example
        hint = _("for example {example}").format(example=_(example)) if example else ""
        return text, hint, "rtl" if is_rtl(text) else ""

    def render_line(self, y: int) -> Strip:
        """As stock Textual, and an ellipsis where a line that is not being written goes on beyond its end."""
        strip = super().render_line(y)
        width, start = self.scrollable_content_region.width, int(self.scroll_offset.x)
        if y or self.has_focus or width < 2 or cell_len(self.value) - start <= width:
            return strip
        # Stock Textual makes the line one cell longer than it is painted.
        cut = strip.crop(0, width - 1)
        style = next((segment.style for segment in reversed(list(cut))), None)
        return Strip([*cut, Segment("…", style)], width)

    @on(events.Focus)
    def _show_cursor(self) -> None:
        # Stock Textual scrolls when the cursor moves, and not when it is at the end of a long line from the start.
        at = cell_len(self.value[: self.cursor_position])
        self.scroll_to_region(Region(at, 0, 1, 1), force=True, animate=False)

    @on(events.Blur)
    def _show_beginning(self) -> None:
        self.scroll_to(0, force=True, animate=False)

    def watch_value(self) -> None:
        if self.row.spec.is_date and self.value.strip().casefold() in {"today", _("today")}:
            self.value = date.today().isoformat()
            self.cursor_position = len(self.value)
            return
        # An Input tells its first value too, and every one that is put into it: those are no answers.
        if self.value != self._shown:
            self._shown = self.value
            self.remove_class("-said")
            self.typed()

    def given(self) -> Any:
        return self.value

    async def action_submit(self) -> None:
        self.screen.focus_next()

    def action_delete_left(self) -> None:
        if not self.value and self.has_class("-said"):
            self.answer(None)
            self.show(None)
        else:
            super().action_delete_left()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        return action != "not_known" or self.row.spec.unknowable

    @work
    async def action_not_known(self) -> None:
        title = _(self.row.spec.asking.title)
        answers = [("not_known", _("It is not known")), ("does_not_apply", _("It does not apply"))]
        question = Choose(title, _("That is an answer too. The document says so in place of a blank."), answers)
        chosen = await self.app.push_screen_wait(question)
        value: dict[str, Any] | None = {"does_not_apply": True} if chosen == "does_not_apply" else None
        if chosen == "not_known":
            reason = await self.app.push_screen_wait(
                AskLine(
                    title,
                    _("Not known, because:"),
                    _("A few words; the document says them in place of the answer."),
                    limit=LINE_LENGTH,
                )
            )
            value = {"not_known": reason} if reason else None
        if value:
            self.answer(value)
            self.show(value)

    def on_paste(self, event: events.Paste) -> None:
        # Textual keeps the first of several lines and says nothing of the others.
        event.stop()
        event.prevent_default()
        self._insert(event.text)

    def action_paste(self) -> None:
        self._insert(self.app.clipboard)

    def _insert(self, text: str) -> None:
        line = _LINE_BREAKS.sub(" ", text.strip("\r\n"))
        if len(line) > LINE_LENGTH:
            self.app.notify(
                _("What you pasted has {length} characters; this line takes {limit}. Nothing was pasted.").format(
                    length=f"{len(line):,}", limit=LINE_LENGTH
                ),
                severity="warning",
            )
            return
        self.replace(line, *self.selection)
        if line != text.strip("\r\n"):
            self.app.notify(_("What you pasted had several lines; they were joined to one."))


class NumberControl(LineControl):
    """What is no number stays as it was typed, with its finding."""

    def given(self) -> Any:
        digits = self.value.strip()
        return int(digits) if digits.isdecimal() and len(digits) < 10 else self.value
