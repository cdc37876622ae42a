"""One line of text, a date, a number."""

import re
from typing import Any, ClassVar

from textual import events, on, work
from textual.binding import BindingType
from textual.widgets import Input

from mla_assistant.drafting.pages import Row
from mla_assistant.requests.leaves import LINE_LENGTH
from mla_assistant.text.translate import _
from mla_assistant.tui.bidi import is_rtl
from mla_assistant.tui.editor.ask_line import AskLine
from mla_assistant.tui.editor.commands import NotKnown
from mla_assistant.tui.editor.controls.control import UP_AND_DOWN, Control, as_line, said
from mla_assistant.tui.widgets.dialog import Choose

_LINE_BREAKS = re.compile(r"\s*[\r\n\u2028\u2029]\s*")


class LineControl(Control, Input):
    OFFERS = (NotKnown,)
    BINDINGS: ClassVar[list[BindingType]] = [*UP_AND_DOWN]
    DEFAULT_CSS = """
    LineControl.-said > .input--placeholder { color: $foreground; text-style: italic; }
    """

    def __init__(self, row: Row, value: Any) -> None:
        # Without this the first key after Tab would replace the whole answer.
        super().__init__(compact=True, select_on_focus=False)
        self.row = row
        self.show(value)

    def show(self, value: Any) -> None:
        instead = said(value)
        example = self.row.spec.asking.example
        self.placeholder = instead or (_("for example {example}").format(example=_(example)) if example else "")
        self.set_class(bool(instead), "-said")
        text = "" if instead else as_line(value)
        self.set_class(is_rtl(text), "rtl")
        if text != self.value:
            with self.prevent(Input.Changed):
                self.value = text

    @on(Input.Changed)
    def _type(self, changed: Input.Changed) -> None:
        changed.stop()
        self.remove_class("-said")
        self.answer(self.read(self.value))

    def read(self, text: str) -> Any:
        """The answer that the text is."""
        return text

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
            reason = await self.app.push_screen_wait(AskLine(title, _("It is not known, because:"), limit=LINE_LENGTH))
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

    def read(self, text: str) -> Any:
        digits = text.strip()
        return int(digits) if digits.isdecimal() and len(digits) < 10 else text
