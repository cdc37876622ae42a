"""Find a word in the answers and questions of a draft."""

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Input, OptionList

from mla_assistant.drafting.pages import item_name
from mla_assistant.drafting.places import trail
from mla_assistant.drafting.search import search
from mla_assistant.drafting.session import Session
from mla_assistant.requests.paths import FieldPath
from mla_assistant.text.translate import _
from mla_assistant.tui.editor.contents import section_of
from mla_assistant.tui.editor.lines import Line, Lines
from mla_assistant.tui.screens.base import MlaDialog
from mla_assistant.tui.widgets.command_bar import CommandBar
from mla_assistant.tui.widgets.list_below import ListBelow
from mla_assistant.tui.widgets.words import Words

_AT_ONCE = 100


class Find(MlaDialog[str | None], ListBelow):
    """Gives back the place that was chosen."""

    DEFAULT_CSS = """
    Find {
        & > .window { height: 92%; max-height: 30; width: 96; }
        Lines { height: 1fr; }
    }
    """

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._list = Lines()
        self._list.can_focus = False
        self._count = Words("", classes="hint")

    def compose(self) -> ComposeResult:
        with Vertical(classes="window"):
            yield Words(_("Find in this draft"), classes="heading")
            yield Input(placeholder=_("A word of an answer or of a question"), compact=True)
            yield self._list
            yield self._count
        yield CommandBar()

    @on(Input.Changed)
    def _search(self, typed: Input.Changed) -> None:
        asked = len(typed.value.strip()) > 1
        found = search(self._session.request, self._session.answers, typed.value) if asked else []
        lines = []
        for hit in found[:_AT_ONCE]:
            text = " · ".join(filter(None, (hit.excerpt, hit.title)))  # where there is no room, the title gives way
            lines.append(Line(hit.path, "", text, self._whose(hit.path), "$foreground-muted"))
        self._list.show(lines, keep=False)  # the first hit for half a word is not what the whole word means
        self._count.update(_count(len(found)) if asked else "")

    def _whose(self, path: FieldPath) -> str:
        """The section a hit is in, and the entry: ten hits in ten offences must not read alike."""
        *_above, page = trail(self._session.answers, path)
        return " › ".join(filter(None, (section_of(self._session, path), item_name(self._session.answers, page))))

    @on(Input.Submitted)
    @on(OptionList.OptionSelected)
    def _go(self) -> None:
        if self._list.here:
            self.dismiss(self._list.here)


def _count(found: int) -> str:
    if found > _AT_ONCE:
        return _("The first {shown} of {count}. Enter goes there.").format(shown=_AT_ONCE, count=found)
    return _("Found: {count}. Enter goes there.").format(count=found) if found else _("Nothing found.")
