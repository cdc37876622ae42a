"""The fictional worked cases, in a register that is gone when the program ends."""

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING

from textual import work
from textual.app import ComposeResult

from mla_assistant import resources
from mla_assistant.text.translate import _
from mla_assistant.tui.screens.base import MlaScreen
from mla_assistant.tui.widgets.words import Words

if TYPE_CHECKING:
    from mla_assistant.register.store import Register

EXAMPLES = Path(resources.__file__).parent / "examples"


class Demo(MlaScreen[None]):
    IS_HOME = True

    def __init__(self, *, with_tour: bool = False) -> None:
        super().__init__()
        self._with_tour = with_tour

    def heading(self) -> str:
        return _("Fictional worked cases")

    def compose_body(self) -> ComposeResult:
        yield Words(_("Opening the worked cases …"), classes="page")

    def on_mount(self) -> None:
        self._open()

    @work
    async def _open(self) -> None:
        from mla_assistant.tui.screens.cases import Cases

        register = await asyncio.to_thread(throwaway_register)
        self.mla.register = register
        resources.keep_own_in(register.path.parent)
        self.mla.banner = _("DEMO: nothing is kept")
        cases = Cases(register)
        self.mla.begin_with(cases)
        if self._with_tour:
            cases.call_after_refresh(cases.action_take_tour)


def throwaway_register() -> "Register":
    """A register that holds the examples and is erased when it is closed."""
    from mla_assistant.drafting import draft_file
    from mla_assistant.register.store import Register
    from mla_assistant.tui.labels import requested_state_of, title_of

    register = Register.throwaway()
    for path in sorted(EXAMPLES.glob("*.json")):
        answers = draft_file.load(path.read_bytes())
        register.new(answers, title_of(answers), requested_state=requested_state_of(answers))
    return register
