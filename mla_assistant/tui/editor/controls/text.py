"""Text of more than one line: prose in paragraphs, one entry a line, a note."""

from collections.abc import Callable
from typing import Any, ClassVar

from textual import work
from textual.widgets import TextArea
from textual.widgets.text_area import Edit, EditResult

from mla_assistant.drafting import paragraphs
from mla_assistant.drafting.fields import field, options
from mla_assistant.drafting.pages import Row
from mla_assistant.requests.paths import Answers
from mla_assistant.requests.prose import Paragraph
from mla_assistant.text.names import language_name
from mla_assistant.text.translate import _, current_language
from mla_assistant.tui.command import Offers
from mla_assistant.tui.editor.commands import LargeText, ParagraphLanguage
from mla_assistant.tui.editor.controls.plain_text import PlainText
from mla_assistant.tui.editor.controls.typed import Typed
from mla_assistant.tui.widgets.picker import Picker


class TextControl(Typed, PlainText):
    """One answer that may have several lines."""

    OFFERS: ClassVar[Offers] = (LargeText,)
    DEFAULT_CSS = """
    TextControl {
        border: none; height: auto; min-height: 2; max-height: 6; padding: 0 1;
        &:focus { border: none; }
    }
    """

    def __init__(self, row: Row, value: Any, answers: Callable[[], Answers], *, classes: str = "") -> None:
        super().__init__(self.write(value), highlight_cursor_line=False, classes=classes)
        self.row, self.value, self._answers = row, value, answers
        self._elsewhere: str | None = None

    value: Any
    """The answer as this control last showed or gave it; the session has the real one."""

    def write(self, value: Any) -> str:
        """The text that stands for an answer."""
        return "" if value is None else str(value)

    def read(self, text: str) -> Any:
        """The answer that a text is; None for no answer."""
        return text or None

    def show(self, value: Any) -> None:
        if value != self.value:
            self.value, where = value, self.cursor_location
            with self.prevent(TextArea.Changed):
                self.load_text(self.write(value))
            self.cursor_location = where

    def take(self, text: str) -> None:
        """Answer with what is typed on the whole screen."""
        self._elsewhere = text
        self.answer(self.given())

    def given(self) -> Any:
        self.value = self.read(self.text if self._elsewhere is None else self._elsewhere)
        return self.value

    def edit(self, edit: Edit) -> EditResult:
        done = super().edit(edit)
        self.typed()
        return done

    @work
    async def action_large_text(self) -> None:
        from mla_assistant.tui.editor.large_text import LargeTextScreen

        title, example = self.row.spec.asking.title, self.row.spec.asking.help
        where = await self.app.push_screen_wait(
            LargeTextScreen(_(title), _(example), self.text, self.cursor_location, self.take)
        )
        if self._elsewhere is not None:
            with self.prevent(TextArea.Changed):
                self.load_text(self._elsewhere)
            self._elsewhere = None
        if where:
            self.cursor_location = where


class LinesControl(TextControl):
    """Several entries, one a line."""

    def write(self, value: Any) -> str:
        return "\n".join(map(str, value)) if isinstance(value, list) else super().write(value)

    def read(self, text: str) -> Any:
        return [line for line in text.splitlines() if line.strip()] or None


class ProseControl(TextControl):
    """Paragraphs that keep their ids, and their language where it is not that of the draft."""

    OFFERS: ClassVar[Offers] = (ParagraphLanguage,)

    def write(self, value: Any) -> str:
        return paragraphs.as_text(value)

    def read(self, text: str) -> Any:
        return paragraphs.edited(self.value, text) or None

    @property
    def note(self) -> str:
        """Which paragraphs are in a language of their own."""
        blocks = self.value if isinstance(self.value, list) else []
        foreign = [(n, block.get("language")) for n, block in enumerate(blocks, 1) if isinstance(block, dict)]
        return "; ".join(
            _("paragraph {number}: {language}").format(number=n, language=language_name(tag, current_language()))
            for n, tag in foreign
            if isinstance(tag, str)
        )

    @work
    async def action_paragraph_language(self) -> None:
        place = paragraphs.paragraph_at(self.text, self.cursor_location[0])
        spec = field(Paragraph, "language")
        if place is None or spec is None:
            self.app.notify(_("Put the cursor in a paragraph first."))
            return
        block = self.value[place]
        chosen = await self.app.push_screen_wait(
            Picker(
                _("Language of paragraph {number}").format(number=place + 1),
                options(spec, self._answers()),
                chosen=[block["language"]] if block.get("language") else [],
                hint=_("No answer means: the language of the draft."),
            )
        )
        if chosen is not None:
            kept = {key: value for key, value in block.items() if key != "language"}
            blocks = [*self.value[:place], kept | ({"language": chosen[0]} if chosen else {}), *self.value[place + 1 :]]
            self.value = blocks
            self.answer(blocks)
