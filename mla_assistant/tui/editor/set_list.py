"""The documents that go with a request, each with its tick, and those left out with the reason."""

from typing import ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.widgets import OptionList

from mla_assistant.documents.problem import TemplateRefused
from mla_assistant.drafting.session import Session
from mla_assistant.drafting.set_words import title, why_left_out
from mla_assistant.issuing import Document, the_set
from mla_assistant.text.translate import _
from mla_assistant.tui.editor.lines import Line, Lines

_REQUEST, _FILES = "/request", "/files"


class SetList(Lines):
    """Space or Enter ticks and unticks; the request itself always goes."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("space", "select", show=False)]

    def __init__(self, session: Session) -> None:
        super().__init__(classes="set")
        self._session = session
        self._unticked: set[str] = set()

    @property
    def along(self) -> list[Document]:
        """What is to be made beside the request."""
        return [each for each in self._documents() if each.called_for and each.name not in self._unticked]

    @property
    def with_files(self) -> bool:
        """Whether copies of the files of the annexes are to be written too."""
        return _FILES not in self._unticked and bool(self.files)

    @property
    def files(self) -> list[tuple[int, str, dict[str, object]]]:
        """The files attached: number of the annex, SHA-256, and what is known of the file."""
        return [
            (number, annex.file.sha256, annex.file.model_dump())
            for number, annex in enumerate(self._session.request.annexes, 1)
            if annex.file.sha256
        ]

    def catch_up(self) -> None:
        """Show the set of the draft as it is now."""
        lines = [Line(_REQUEST, "☑", _("The request"), style="$foreground-muted")]
        documents = self._documents()
        lines += [self._line(each.name, title(each)) for each in documents if each.called_for]
        if self._session.request.annexes:
            count = _("files: {attached} of {all}").format(
                attached=len(self.files), all=len(self._session.request.annexes)
            )
            lines.append(
                self._line(_FILES, _("Files of the annexes"), count)
                if self.files
                else _out(_FILES, _("Files of the annexes"), _("none is attached"))
            )
        lines += [_out(each.name, title(each), why_left_out(each)) for each in documents if not each.called_for]
        self.show(lines)

    @on(OptionList.OptionSelected)
    def _toggle(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        here = self.here or ""
        if (here == _FILES and self.files) or here in {each.name for each in self._documents() if each.called_for}:
            self._unticked ^= {here}
            self.catch_up()

    def _line(self, id: str, text: str, word: str = "") -> Line:
        off = id in self._unticked
        return Line(id, "☐" if off else "☑", text, word, "" if off else "$text-success", "$foreground-muted")

    def _documents(self) -> tuple[Document, ...]:
        try:
            return the_set(self._session.request)
        except TemplateRefused:  # the office's own list is broken: then the request alone, as the gate will say
            return ()


def _out(id: str, text: str, why: str) -> Line:
    return Line(id, "–", text, why, "$foreground-muted", "$foreground-muted")
