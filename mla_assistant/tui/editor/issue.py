"""The last step: the final document, or what stands in its way."""

import asyncio
import copy
from pathlib import Path
from typing import TYPE_CHECKING

from textual import on, work
from textual.app import ComposeResult
from textual.widgets import Input, OptionList

from mla_assistant.documents.layouts import STANDARD
from mla_assistant.drafting.office import not_printed
from mla_assistant.drafting.wording import sentence
from mla_assistant.issuing import Refused, draft, issue, translation_findings
from mla_assistant.issuing.keep import annex_names, file_names, keep
from mla_assistant.register.errors import RegisterError
from mla_assistant.register.last_issue import last_issue
from mla_assistant.requests.finding import Finding
from mla_assistant.text.names import language_name
from mla_assistant.text.translate import _, current_language
from mla_assistant.tui.editor import delivery, issued, language_choice, layout_choice, walking, ways, where_to
from mla_assistant.tui.editor.commands import (
    ChooseLanguage,
    ChooseLayout,
    ExportDraft,
    Issue,
    JumpThere,
    ShowFindings,
    WriteAgain,
)
from mla_assistant.tui.editor.contents import section_of
from mla_assistant.tui.editor.lines import Line, Lines
from mla_assistant.tui.editor.set_list import SetList
from mla_assistant.tui.editor.write_out import NotAllWritten, write_out
from mla_assistant.tui.screens.base import MlaScreen
from mla_assistant.tui.settings import actor
from mla_assistant.tui.trouble import words
from mla_assistant.tui.widgets.dialog import Message
from mla_assistant.tui.widgets.labelled import Labelled
from mla_assistant.tui.widgets.words import Words

if TYPE_CHECKING:
    from mla_assistant.tui.editor.screen import EditorScreen


class IssueScreen(MlaScreen[str]):
    """Gives back the place of a finding to be mended."""

    OFFERS = (Issue, ExportDraft, WriteAgain, ChooseLanguage, ChooseLayout, JumpThere, ShowFindings)
    DEFAULT_CSS = """
    IssueScreen {
        & > .said { padding: 0 1; margin-top: 1; max-width: 100; }
        & > Labelled { margin: 1 1 0 1; max-width: 98; }
        & > Lines { height: auto; max-height: 1fr; margin-top: 1; scrollbar-size-vertical: 1; }
    }
    """

    def __init__(self, editor: "EditorScreen") -> None:
        super().__init__()
        self.editor, self.session = editor, editor.session
        self._language, self._layout = self.session.request.language, STANDARD
        self._verdict = Words("", classes="said")
        self._folder = Labelled(
            _("Folder for the file"),
            _("To write it elsewhere, change the line below. A folder that is not there yet is made."),
            value=where_to.documents_folder(),
        )
        self._folder.input.select_on_focus = False
        self._list = Lines()
        self._set = SetList(self.session)
        self._found: dict[str, Finding] = {}

    def heading(self) -> str:
        language = language_name(self._language, current_language())
        return _("Issue the final document in {language}").format(language=language)

    def compose_body(self) -> ComposeResult:
        yield from (self._verdict, self._list, self._set, self._folder)

    def on_mount(self) -> None:
        self._show(self._standing())

    def explain(self) -> tuple[str, str]:
        return (
            _("Issue"),
            _(
                "A final document is made only when nothing stands in its way. Its exact bytes are kept in the "
                "register, with the text they were made from and the findings of that moment; a copy is written as a "
                "file that only you can read. The fingerprint in its footer is the one shown here.\n\n"
                "What goes with the request is listed with a tick: Space takes it off. What the facts of the case do "
                "not call for is left out, with the reason. All documents bear the fingerprint of the request.\n\n"
                "A draft can be written at any time: it is marked as such and shows what is missing."
            ),
        )

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        if action == "jump_there":
            return bool(self._found)
        if action == "write_again":
            return self.editor.keeper.issue is not None
        if action == "choose_layout":
            return bool(layout_choice.offered(self.session.request))
        return super().check_action(action, parameters)

    # -- commands -----------------------------------------------------------------------------------------------

    @on(OptionList.OptionSelected)
    def action_jump_there(self) -> None:
        if found := self._found.get(self._list.here or ""):
            if found.code == "translation_missing":
                self._translate()
            else:
                self.dismiss(found.path)

    @work
    async def action_show_findings(self) -> None:
        if place := await self.app.push_screen_wait(ways.findings(self.editor)):
            self.dismiss(place)
        else:
            self._show(self._standing())

    @work
    async def _translate(self) -> None:
        from mla_assistant.tui.editor.translating import TranslationScreen

        await self.app.push_screen_wait(TranslationScreen(self.session, self.editor.keeper, self._language))
        self._show(self._standing())

    @work
    async def action_choose_language(self) -> None:
        chosen = await language_choice.choose(self, self._language)
        if chosen != self._language:
            self._language = chosen
            self.refresh_heading()
            self._show(self._standing())

    @work
    async def action_choose_layout(self) -> None:
        self._layout = await layout_choice.choose(self, self.session.request, self._layout)
        self._show(self._standing())

    @on(Input.Submitted)
    def action_issue(self) -> None:
        self._say(_("Making the document …"))
        self._make(final=True)

    def action_export_draft(self) -> None:
        self._say(_("Making the document …"))
        self._make(final=False)

    @work(exclusive=True)
    async def action_write_again(self) -> None:
        keeper = self.editor.keeper
        if keeper.issue is None or not (folder := self._where()):
            return
        try:
            documents = await asyncio.to_thread(delivery.issued_before, keeper.register, keeper.issue)
        except RegisterError as error:
            self._say(words(error))
            return
        said = issued.in_words(keeper.issue, self.session.answers)
        if paths := await self._write(folder, documents, {}, f"{said} "):
            await self.app.push_screen_wait(Message(_("Written again"), said + "\n\n" + _written(paths)))

    # -- its own ------------------------------------------------------------------------------------------------

    @work(exclusive=True)
    async def _make(self, *, final: bool) -> None:
        if not (folder := self._where()):  # before the register keeps what then goes nowhere
            return
        keeper = self.editor.keeper
        keeper.note()
        answers = copy.deepcopy(self.session.answers)
        along = self._set.along if self._set.display else []
        made = await asyncio.to_thread(issue if final else draft, answers, self._language, along, self._layout)
        if isinstance(made, Refused):
            self._show(tuple(finding for finding in made.findings if finding.blocks))
            return
        reference = self.session.request.header.reference or ""
        names = file_names(made, reference)
        files = annex_names(self._set.files, reference) if final and self._set.with_files else {}
        register, case = keeper.register, keeper.draft
        if final:
            if not await asyncio.to_thread(keeper.saver.flush):
                self._say(_("Not issued: the draft could not be saved. Mend that first, and try again."))
                return
            revision = keeper.saver.revision
            try:
                await asyncio.to_thread(keep, register, case, made, names, actor=actor(), revision=revision)
            except RegisterError as error:
                self._say(_("Not issued.") + " " + words(error))
                return
            keeper.issue = last_issue(register, case)
        kept = self._kept() if final else ""
        documents = {name: each.data for name, each in zip(names, made.documents, strict=True)}
        paths = await self._write(folder, documents, files, kept)
        if paths is None:
            return
        said = _("Fingerprint: {fingerprint}").format(fingerprint=made.fingerprint) + "\n\n"
        if final:
            same = _("The same bytes are kept in the register.") + " " if kept else ""
            said += same + _("Print, sign and send it as your office does.") + "\n\n"
        said += "\n\n".join((_written(paths), *await asyncio.to_thread(not_printed)))
        await self.app.push_screen_wait(Message(_("Issued") if final else _("Draft written"), said))
        self._show(self._standing())

    async def _write(
        self, folder: Path, documents: dict[str, bytes], files: dict[str, str], kept: str
    ) -> list[Path] | None:
        """Where everything was written; None where it was not, which is said, with what is `kept` all the same."""
        try:
            return await write_out(self, self.editor.keeper, folder, documents, files)
        except NotAllWritten as trouble:
            self._say(kept + str(trouble))
            return None

    def _kept(self) -> str:
        return "" if self.mla.banner else _("The final document is kept in the register.") + " "

    def _where(self) -> Path | None:
        """The folder that was typed; None where it leads nowhere, which is said."""
        typed, said = self._folder.value.strip(), _("Not written: type the folder in the line below.")
        try:
            if typed:
                return where_to.typed_path(typed).absolute()
        except OSError as trouble:
            said = _("{file} can't be written: {reason}.").format(file=typed, reason=trouble.strerror)
        self._say(said)
        self._folder.input.focus()
        return None

    def _standing(self) -> tuple[Finding, ...]:
        """What stands in the way of a document in the language chosen, before anybody tries."""
        blocking = (finding for finding in self.session.findings if finding.blocks)
        return (*blocking, *translation_findings(self.session.request, self._language))

    def _show(self, blocking: tuple[Finding, ...]) -> None:
        """What stands in the way, or that nothing does."""
        texts = [finding for finding in blocking if finding.code == "translation_missing"]
        # A hundred texts without a translation are one thing to do, not a hundred lines that read alike.
        single = [finding for finding in blocking if finding not in texts] + texts[:1]
        self._found = {str(place): finding for place, finding in enumerate(single)}
        self._list.show([self._line(id, finding, len(texts)) for id, finding in self._found.items()])
        self._list.display = bool(blocking)
        self._set.display = not blocking
        self._set.catch_up()
        if blocking:
            self._list.focus()
            self._say(
                _("This stands in the way of the final document: {count}. Enter goes to the field.").format(
                    count=len(single)
                )
                + "\n"
                + _("{key} writes a draft to the folder below, marked as a draft, with its holes shown.").format(
                    key=ExportDraft.key()
                )
                + f"\n{self._again()}".rstrip()
            )
        else:
            self._folder.input.focus()
            self._say(
                _(
                    "Nothing stands in the way. Enter or {key} makes the final document and writes it to this folder."
                ).format(key=Issue.key())
                + "".join(f"\n{line}" for line in self._besides() if line)
            )
        self.refresh_bindings()

    def _besides(self) -> tuple[str, ...]:
        """What is worth knowing although nothing stands in the way."""
        before = self.editor.keeper.issue
        said = issued.in_words(before, self.session.answers) if before else ""
        layout = layout_choice.said(self.session.request, self._layout)
        return (walking.warnings_left(self.session), layout, f"{said} {self._again()}".strip())

    def _again(self) -> str:
        """What was issued before is written, in whichever language this screen makes a document now."""
        before = self.editor.keeper.issue
        if before and before.language:
            language = language_name(before.language, current_language())
            said = _("{key} writes the same documents, in {language}, once more.")
            return said.format(key=WriteAgain.key(), language=language)
        return _("{key} writes the same documents once more.").format(key=WriteAgain.key()) if before else ""

    def _line(self, id: str, finding: Finding, texts: int) -> Line:
        if finding.code == "translation_missing":
            language = language_name(self._language, current_language())
            said = _("Texts without a translation into {language}: {count}. Enter asks for each.").format(
                language=language, count=texts
            )
            return Line(id, "✗", said, "", "$text-error")
        said, where = sentence(finding, self.session.request).what, section_of(self.session, finding.path)
        return Line(id, "✗", said, where, "$text-error", "$foreground-muted")

    def _say(self, text: str) -> None:
        self._verdict.update(text)


def _written(paths: list[Path]) -> str:
    return _("In {folder}:").format(folder=paths[0].parent) + "\n" + "\n".join(path.name for path in paths)
