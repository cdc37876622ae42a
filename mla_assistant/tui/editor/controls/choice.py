"""One or several of a list: codes, States, languages, persons of the case."""

import time
from collections.abc import Callable
from typing import Any, ClassVar

from rich.cells import cell_len
from textual import events, work
from textual.app import RenderResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.geometry import Size
from textual.widget import Widget

from mla_assistant.drafting.fields import also_found, lists_for, option_label, options
from mla_assistant.drafting.pages import Row
from mla_assistant.requests.paths import Answers, FieldPath
from mla_assistant.text.translate import _
from mla_assistant.tui.editor.controls.control import UP_AND_DOWN, Control, PageWanted
from mla_assistant.tui.widgets.dialog import Choose
from mla_assistant.tui.widgets.picker import Picker

_GAP = 3
_SIGN = 2
_ONE_GO = 1.0
"""Seconds; letters that come faster belong together."""


class ChoiceControl(Control, Widget, can_focus=True):
    """Few and short: all of them side by side, the arrows choose. Else one line that opens the list."""

    BINDINGS: ClassVar[list[BindingType]] = [
        *UP_AND_DOWN,
        Binding("enter", "open", show=False),
        Binding("space", "turn", show=False),
        Binding("left", "step(-1)", show=False),
        Binding("right", "step(1)", show=False),
        Binding("delete,backspace", "clear", show=False),
    ]
    DEFAULT_CSS = """
    ChoiceControl {
        height: auto; min-height: 1; padding: 0 1;
    }
    """

    def __init__(self, row: Row, value: Any, answers: Callable[[], Answers], *, classes: str = "") -> None:
        super().__init__(classes=classes)
        self.row, self._answers = row, answers
        self.several = row.spec.control in ("choices", "refs")
        # Of a standard there are hundreds of codes: their names are looked up when the list is opened.
        self._options = () if row.spec.names or row.spec.refers_to else tuple(options(row.spec, answers()))
        self._chosen = _codes(value)
        self._side_by_side = False
        self._picker: Picker | None = None
        self._last_known: dict[str, str] = {}
        self._letters, self._spelled_at = "", 0.0

    def show(self, value: Any) -> None:
        self._chosen = _codes(value)
        self.refresh(layout=True)

    def render(self) -> RenderResult:
        if self._side_by_side:
            return Content.assemble(*(part for code, name in self._options for part in self._option(code, name)))
        if not self._chosen:
            return Content.assemble((_("Enter: choose"), "$foreground-muted"), " ▾")
        return Content.assemble("; ".join(map(self._called, self._chosen)), (" ▾", "$foreground-muted"))

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        # The width is known here, and not yet asked for while the page is being arranged.
        self._side_by_side = self._fits(width)
        return 1 if self._side_by_side else super().get_content_height(container, viewport, width)

    def how(self) -> str:
        if self._side_by_side:
            return _("Space, Left and Right choose; Delete takes the answer away.")
        if self.several:
            return _("Enter opens the list; several can be ticked. Delete takes all answers away.")
        return _("Enter opens the list; Delete takes the answer away.")

    def action_open(self) -> None:
        if not self._side_by_side:
            self._pick()
        elif self.screen.focused is self:
            self.screen.focus_next()

    def action_turn(self) -> None:
        """The next choice, and after the last the first again; a space among letters chooses nothing."""
        if self._spelled(" ").strip():
            return
        if not self._side_by_side:
            self._pick()
            return
        codes = [code for code, _name in self._options]
        here = codes.index(self._chosen[0]) if self._chosen else -1
        self._take([codes[(here + 1) % len(codes)]])

    def action_step(self, by: int) -> None:
        if self._side_by_side:
            codes = [code for code, _name in self._options]
            here = codes.index(self._chosen[0]) if self._chosen else (-1 if by > 0 else len(codes))
            self._take([codes[max(0, min(len(codes) - 1, here + by))]])

    def action_clear(self) -> None:
        self._take([])

    def on_key(self, event: events.Key) -> None:
        if not (event.is_printable and event.character and event.character.isalnum()):
            return
        event.stop()
        if self._side_by_side:
            if code := self._meant(self._spelled(event.character)):
                self._take([code])
        else:
            self._pick(event.character)

    def _spelled(self, letter: str) -> str:
        """All that was typed in one go: of a name that was meant for another question, no letter inside may choose.

        What chose an option is done with once the next letter does not go on with it: `y`, no, `n`.
        """
        now = time.monotonic()
        before = self._letters if now - self._spelled_at < _ONE_GO else ""
        if self._meant(before) and not self._meant(before + letter):
            before = ""
        self._letters, self._spelled_at = before + letter, now
        return self._letters

    def _meant(self, typed: str) -> str | None:
        """The first option that begins so."""
        starts = (code for code, name in self._options if name.casefold().startswith(typed.casefold()))
        return next(starts, None) if typed else None

    def on_click(self, event: events.Click) -> None:
        if not self._side_by_side:
            self._pick()
            return
        left = 0
        for code, name in self._options:
            left += cell_len(name) + _SIGN + _GAP
            if event.x - 1 < left:
                self._take([code])
                break

    def _pick(self, typed: str = "") -> None:
        """Open the list, once; letters typed before it stands are handed on to it."""
        if self._picker is None:
            asking = self.row.spec.asking
            choices = options(self.row.spec, self._answers())
            lists = lists_for(self.row.spec, self._answers())
            if lists and not choices and not self._chosen:
                self._offer_list(*lists[0])
                return
            self._picker = Picker(
                _(asking.title),
                choices,
                chosen=self._chosen,
                several=self.several,
                hint=_(asking.help),
                also=also_found(self.row.spec, choices),
            )
            self._ask(self._picker)
        self._picker.type_in(typed)

    @work
    async def _offer_list(self, path: FieldPath, title: str) -> None:
        text = _("There is nothing to choose from yet: “{list}” has no entry. Add it there, then choose it here.")
        answers = [("go", _("Go to “{list}”").format(list=title)), ("stay", _("Stay here"))]
        asked = Choose(_(self.row.spec.asking.title), text.format(list=title), answers)
        if await self.app.push_screen_wait(asked) == "go":
            self.post_message(PageWanted(path))

    @work
    async def _ask(self, picker: Picker) -> None:
        try:
            chosen = await self.app.push_screen_wait(picker)
        finally:
            self._picker = None
        if chosen is not None:
            self._take(chosen)

    def _take(self, chosen: list[str]) -> None:
        if chosen != self._chosen:
            self._chosen = chosen
            self.refresh(layout=True)
            self.answer((chosen or None) if self.several else next(iter(chosen), None))

    def _fits(self, width: int) -> bool:
        known = {code for code, _name in self._options}
        if self.several or not known.issuperset(self._chosen):
            return False
        return 0 < sum(cell_len(name) + _SIGN + _GAP for _code, name in self._options) <= width + _GAP

    def _option(self, code: str, name: str) -> tuple[tuple[str, str], ...]:
        here = code in self._chosen
        return (f"{'●' if here else '○'} {name}", "" if here else "$foreground-muted"), (" " * _GAP, "")

    def _called(self, code: str) -> str:
        if self.row.spec.refers_to:
            there = dict(options(self.row.spec, self._answers()))
            if code in there:
                self._last_known[code] = there[code]
            elif name := self._last_known.get(code):
                return _("{name} (no longer there)").format(name=name)
        return option_label(self.row.spec, code, self._answers())


def _codes(value: Any) -> list[str]:
    codes = value if isinstance(value, list) else [value]
    return [str(code) for code in codes if code not in (None, "")]
