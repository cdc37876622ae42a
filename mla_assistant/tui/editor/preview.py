"""The document as it stands now, as text."""

import copy
from typing import TYPE_CHECKING

from textual import work
from textual.app import ComposeResult

from mla_assistant.documents.layouts import STANDARD
from mla_assistant.drafting.session import Session
from mla_assistant.drafting.wording import sentence
from mla_assistant.text.names import language_name
from mla_assistant.text.translate import _, current_language
from mla_assistant.tui.editor import layout_choice
from mla_assistant.tui.editor.commands import ChooseLanguage, ChooseLayout
from mla_assistant.tui.editor.controls.plain_text import PlainText
from mla_assistant.tui.editor.laid_out import laid_out
from mla_assistant.tui.screens.base import MlaScreen
from mla_assistant.tui.widgets.picker import Picker
from mla_assistant.tui.widgets.words import Words

if TYPE_CHECKING:
    from mla_assistant.documents.plain import Line, Table

_WIDTH, _MARGINS = 100, 6
"""Columns of the page, and of them what the lines of the text leave free."""


class PreviewScreen(MlaScreen[str]):
    OFFERS = (ChooseLanguage, ChooseLayout)
    DEFAULT_CSS = """
    PreviewScreen {
        align-horizontal: center;
        & > .hint { padding: 0 1; max-width: 100; }
        & > PlainText { height: 1fr; max-width: 100; padding: 0 1; margin-top: 1; background: $panel; border: none; }
    }
    """

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._language, self._layout = session.request.language, STANDARD
        self._found: list[Line | Table] = []
        self._note = Words("", classes="hint")
        self._text = PlainText(read_only=True, compact=True, highlight_cursor_line=False)

    def heading(self) -> str:
        return _("Preview in {language}").format(language=language_name(self._language, current_language()))

    def compose_body(self) -> ComposeResult:
        yield self._note
        yield self._text

    def on_mount(self) -> None:
        self._text.focus()
        self._make()

    def explain(self) -> tuple[str, str]:
        return (
            _("Preview"),
            _(
                "The words of the document, with what is missing marked in it. The Word file has its letterhead, "
                "numbers and signature block. {key} chooses another language, {layout_key} the layout of a "
                "published form."
            ).format(key=ChooseLanguage.key(), layout_key=ChooseLayout.key()),
        )

    @work
    async def action_choose_language(self) -> None:
        from mla_assistant.issuing import template_languages

        names = [(tag, language_name(tag, current_language())) for tag in sorted(template_languages())]
        chosen = await self.app.push_screen_wait(
            Picker(_("Language of the document"), names, chosen=[self._language], clearable=False)
        )
        if chosen:
            self._language = chosen[0]
            self.refresh_heading()
            self._make()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        if action == "choose_layout":
            return bool(layout_choice.offered(self._session.request))
        return super().check_action(action, parameters)

    @work
    async def action_choose_layout(self) -> None:
        chosen = await layout_choice.choose(self, self._session.request, self._layout)
        if chosen != self._layout:
            self._layout = chosen
            self._make()

    def _make(self) -> None:
        self._note.update(_("Making the document …"))
        self._print(copy.deepcopy(self._session.answers), self._language, self._layout)

    @work(thread=True, exclusive=True)
    def _print(self, answers: dict[str, object], language: str, layout: str) -> None:
        from mla_assistant.documents import plain
        from mla_assistant.issuing import Issued, draft

        made = draft(answers, language, layout=layout)
        if isinstance(made, Issued):
            found = [block for document in made.documents for block in plain.blocks(document.data, document.name)]
            note = f"{_('Draft. Arrows and PgDn scroll.')} {layout_choice.said(self._session.request, layout)}"
            self.app.call_from_thread(self._show, found, note.strip())
        else:
            said = [sentence(finding, self._session.request) for finding in made.findings if not finding.path]
            self.app.call_from_thread(self._show, [], "\n".join(f"{each.what} {each.mend}" for each in said))

    def _show(self, found: "list[Line | Table]", note: str) -> None:
        self._found = found
        self._lay_out()
        self._note.update(note)

    def on_resize(self) -> None:
        if self._found:
            self._lay_out()

    def _lay_out(self) -> None:
        self._text.load_text(laid_out(self._found, min(_WIDTH, self.app.size.width) - _MARGINS))
