"""The texts of a draft in another language, one after the other: the original above, its translation below."""

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.widgets import TextArea

from mla_assistant.drafting.session import Session
from mla_assistant.drafting.wording.place import place
from mla_assistant.issuing import texts_to_translate
from mla_assistant.requests.parts.translation import source_hash
from mla_assistant.requests.paths import join
from mla_assistant.text.names import language_name
from mla_assistant.text.translate import _, current_language
from mla_assistant.tui.editor.commands import NextText, PreviousText, SameText
from mla_assistant.tui.editor.keeper import Keeper
from mla_assistant.tui.editor.large_text import LargeArea
from mla_assistant.tui.screens.base import MlaScreen
from mla_assistant.tui.widgets.words import Words

_PAUSE = 1.0
"""Seconds after the last letter until what was typed is on its way to the register."""


class TranslationScreen(MlaScreen[None]):
    """Asks for what had no fresh translation when it was opened; what reads alike is translated once."""

    OFFERS = (NextText, PreviousText, SameText)
    BINDINGS: ClassVar[list[BindingType]] = [Binding("tab", "app.focus_next", show=False)]
    DEFAULT_CSS = """
    TranslationScreen {
        align-horizontal: center;
        & > .hint { padding: 0 1; max-width: 100; }
        & > VerticalScroll { height: auto; max-height: 40%; max-width: 100; padding: 0 1; margin-top: 1; }
        & > LargeArea { height: 1fr; max-width: 100; padding: 0 1; background: $panel; margin-top: 1; }
    }
    """

    def __init__(self, session: Session, keeper: Keeper, language: str) -> None:
        super().__init__()
        self.session, self._keeper, self._language = session, keeper, language
        self._places: dict[str, list[str]] = {}
        for path, text in texts_to_translate(session.request, language):
            self._places.setdefault(text, []).append(path)
        self._originals = list(self._places)
        self._at = 0
        self._where, self._original = Words("", classes="hint"), Words("")
        self.area = LargeArea("", compact=True, highlight_cursor_line=False)

    def heading(self) -> str:
        language = language_name(self._language, current_language())
        return _("Translation into {language}: {number} of {count}").format(
            language=language, number=self._at + 1, count=len(self._originals)
        )

    def compose_body(self) -> ComposeResult:
        yield self._where
        with VerticalScroll():
            yield self._original
        yield self.area

    def on_mount(self) -> None:
        self.area.focus()
        self._show()

    def explain(self) -> tuple[str, str]:
        return (
            _("Translation"),
            _(
                "The text above is yours; write below how it reads in the other language. {next} keeps it and goes to "
                "the next one, {same} takes the original over unchanged, as for a name or a number. A text that occurs "
                "several times is asked once. When the original changes, its translation is asked for again."
            ).format(next=NextText.key(), same=SameText.key()),
        )

    def action_next_text(self) -> None:
        self._go(+1)

    def action_previous_text(self) -> None:
        self._go(-1)

    def action_same_text(self) -> None:
        self.area.text = self._originals[self._at]
        self._go(+1)

    def action_back(self) -> None:
        self.settle()
        self.dismiss()

    def settle(self) -> None:
        original, written = self._originals[self._at], self.area.text.strip()
        if written == self._written(original):
            return
        texts_path = join("translations", self._language, "texts")
        # The keys are paths, with dots: they can only be set together.
        texts = dict(self.session.get(texts_path) or {})
        for path in self._places[original]:
            texts[path] = {"source": source_hash(original), "text": written}
            if not written:
                del texts[path]
        self.session.set(texts_path, texts or None)
        self._keeper.note()

    @on(TextArea.Changed)
    def _typed(self) -> None:
        at = self._at
        self.set_timer(_PAUSE, lambda: self.settle() if self.is_running and at == self._at else None)

    def _go(self, by: int) -> None:
        self.settle()
        self.session.pause()
        if 0 <= self._at + by < len(self._originals):
            self._at += by
            self._show()
        elif by > 0:
            self.dismiss()

    def _show(self) -> None:
        original = self._originals[self._at]
        where = place(self._places[original][0], self.session.request)
        self._where.update(
            _("{place}. Write the translation below; {next} keeps it, {same} takes the original as it is.").format(
                place=where, next=NextText.key(), same=SameText.key()
            )
        )
        self._original.update(original)
        self.area.text = self._written(original)
        self.area.cursor_location = self.area.document.end
        self.refresh_heading()

    def _written(self, original: str) -> str:
        texts = self.session.get(join("translations", self._language, "texts")) or {}
        held = texts.get(self._places[original][0]) or {}
        return str(held.get("text") or "") if held.get("source") == source_hash(original) else ""
