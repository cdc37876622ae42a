"""The review report, to be read before it is written, or instead."""

import copy

from textual import work

from mla_assistant.drafting.session import Session
from mla_assistant.text.translate import _
from mla_assistant.tui.editor.commands import WriteReport
from mla_assistant.tui.editor.document_screen import DocumentScreen


class ReportScreen(DocumentScreen):
    """The words of the Word file, so that nothing can stand in one and not in the other."""

    OFFERS = (WriteReport,)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session

    def heading(self) -> str:
        return _("Review report")

    def explain(self) -> tuple[str, str]:
        return (
            _("Review report"),
            _(
                "The checklist for your own file: every finding by what it is about, also those answered for with "
                "their reasons, and the facts they lean on, each with its source and date. {key} writes it as a "
                "Word file, or as data for programs. It does not travel with the request."
            ).format(key=WriteReport.key()),
        )

    @work
    async def action_write_report(self) -> None:
        from mla_assistant.tui.editor.report_file import write_report

        await write_report(self.app, self._session)

    def make(self) -> None:
        self.say(_("Making the document …"))
        self._print(copy.deepcopy(self._session.answers))

    @work(thread=True, exclusive=True)
    def _print(self, answers: dict[str, object]) -> None:
        from mla_assistant.documents import plain
        from mla_assistant.documents.problem import Refused
        from mla_assistant.drafting.report import report
        from mla_assistant.drafting.report_document import report_document

        try:
            made = report_document(report(answers))
        except Refused as refused:
            said = _("No report can be made: {trouble}").format(trouble="; ".join(map(str, refused.problems)))
            self.app.call_from_thread(self.show, [], said)
        else:
            note = _("It stays in your file. Arrows and PgDn scroll.")
            self.app.call_from_thread(self.show, plain.blocks(made.data, made.name), note)
