"""The document as it stands now, as text."""

import copy

from textual import work

from mla_assistant.documents.layouts import STANDARD
from mla_assistant.drafting.session import Session
from mla_assistant.drafting.wording import sentence
from mla_assistant.text.names import language_name
from mla_assistant.text.translate import _, current_language
from mla_assistant.tui.editor import language_choice, layout_choice
from mla_assistant.tui.editor.commands import ChooseLanguage, ChooseLayout
from mla_assistant.tui.editor.document_screen import DocumentScreen


class PreviewScreen(DocumentScreen):
    OFFERS = (ChooseLanguage, ChooseLayout)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._language, self._layout = session.request.language, STANDARD

    def heading(self) -> str:
        return _("Preview in {language}").format(language=language_name(self._language, current_language()))

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
        chosen = await language_choice.choose(self, self._language)
        if chosen != self._language:
            self._language = chosen
            self.refresh_heading()
            self.make()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        if action == "choose_layout":
            return bool(layout_choice.offered(self._session.request))
        return super().check_action(action, parameters)

    @work
    async def action_choose_layout(self) -> None:
        chosen = await layout_choice.choose(self, self._session.request, self._layout)
        if chosen != self._layout:
            self._layout = chosen
            self.make()

    def make(self) -> None:
        self.say(_("Making the document …"))
        self._print(copy.deepcopy(self._session.answers), self._language, self._layout)

    @work(thread=True, exclusive=True)
    def _print(self, answers: dict[str, object], language: str, layout: str) -> None:
        from mla_assistant.documents import plain
        from mla_assistant.issuing import Issued, draft

        made = draft(answers, language, layout=layout)
        if isinstance(made, Issued):
            found = [block for document in made.documents for block in plain.blocks(document.data, document.name)]
            notes = _("Draft. Arrows and PgDn scroll."), layout_choice.said(self._session.request, layout)
            self.app.call_from_thread(self.show, found, " ".join(filter(None, notes)))
        else:
            said = [sentence(finding, self._session.request) for finding in made.findings if not finding.path]
            self.app.call_from_thread(self.show, [], "\n".join(f"{each.what} {each.mend}" for each in said))
