"""Reading again what was written for another request: one section after the other, each answered for with one key."""

from rich.text import Text
from textual import on
from textual.app import ComposeResult
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from mla_assistant.drafting.carried import holding, waiting
from mla_assistant.drafting.pages import sections
from mla_assistant.text.translate import _
from mla_assistant.tui.editor.commands import Holds, JumpThere, Undo
from mla_assistant.tui.editor.form import Form
from mla_assistant.tui.labels import state_label
from mla_assistant.tui.screens.base import MlaScreen
from mla_assistant.tui.widgets.words import Words


class ReadAgainScreen(MlaScreen[str]):
    """Gives back the place to go to, where something has to be changed."""

    OFFERS = (Holds, JumpThere, Undo)
    DEFAULT_CSS = """
    ReadAgainScreen {
        .asked { padding: 0 1; margin: 1 0; }
        OptionList {
            height: 1fr; border: none; padding: 0 1 !important; background: transparent; scrollbar-size-vertical: 1;
            &:focus { border: none; background-tint: transparent; }
        }
    }
    """

    def __init__(self, form: Form) -> None:
        super().__init__()
        self.form, self.session = form, form.session
        self._asked = Words("", classes="asked")
        self._list = OptionList(compact=True, markup=False)
        self._titles = {section.name: section.title for section in sections(self.session.kind)}

    def heading(self) -> str:
        return _("Read again")

    def compose_body(self) -> ComposeResult:
        yield self._asked
        yield self._list

    def on_mount(self) -> None:
        self.app.clear_notifications()  # the one that led here
        self._list.focus()
        self._show()

    def explain(self) -> tuple[str, str]:
        return (
            _("Read again"),
            _(
                "These texts were written for another request. Read them section by section. What does not "
                "hold for this one is changed: Enter goes there. {holds} says that all you see of this section "
                "holds; it reads on first, where there is more of it. {undo} takes that back."
            ).format(holds=Holds.key(), undo=Undo.key()),
        )

    def action_holds(self) -> None:
        """Answer for the section, once the drafter has seen it to its end."""
        if self._list.scroll_offset.y < self._list.max_scroll_y:
            self._list.scroll_page_down(animate=False)
            return
        section = next(iter(self._waiting.values()))
        self.form.apply(holding(section))
        self._show()

    @on(OptionList.OptionSelected)
    def action_jump_there(self) -> None:
        section = next(iter(self._waiting.values()))
        if self._list.highlighted is not None:
            self.dismiss(section[self._list.highlighted].path)

    async def action_undo(self) -> None:
        await self.form.action_undo()
        self._show()

    def _show(self) -> None:
        self._waiting = waiting(self.session.request, self.session.answers)
        if not self._waiting:
            self.app.notify(_("All of it was read again."))
            self.dismiss("")
            return
        name, passages = next(iter(self._waiting.items()))
        state, *others = {passage.state for passage in passages}
        asked = (
            _("{section}: written for {state}. Does it hold here? Sections still to read: {count}.")
            if state and not others
            else _("{section}: written for another request. Does it hold here? Sections still to read: {count}.")
        )
        self._asked.update(asked.format(section=self._titles[name], state=state_label(state), count=len(self._waiting)))
        self._list.clear_options()
        self._list.add_options(
            Option(Text.assemble((passage.where, "bold"), "\n", passage.text, "\n")) for passage in passages
        )
        self._list.highlighted = 0
        self._list.scroll_home(animate=False)
