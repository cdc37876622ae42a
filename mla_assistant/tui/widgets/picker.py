"""A window to choose from a list: States, languages, codes, persons of the case. Type to find."""

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from types import MappingProxyType
from typing import ClassVar

from textual import events, on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.widgets import Input, OptionList
from textual.widgets.option_list import Option

from mla_assistant.text.fold import folded
from mla_assistant.text.translate import _
from mla_assistant.tui.commands import Cancel, ClearChoice, TakeAll
from mla_assistant.tui.screens.base import MlaDialog
from mla_assistant.tui.widgets.command_bar import CommandBar
from mla_assistant.tui.widgets.dialog import Choose
from mla_assistant.tui.widgets.list_below import ListBelow
from mla_assistant.tui.widgets.words import Words, plain


class _Line(Input):
    def __init__(self, *, ticks: bool) -> None:
        super().__init__(placeholder=_("Type to find"), compact=True, select_on_focus=False)
        self._ticks = ticks

    def check_consume_key(self, key: str, character: str | None) -> bool:
        return not (key == "space" and self.leaves_space) and super().check_consume_key(key, character)

    @property
    def leaves_space(self) -> bool:
        """A space that parts no words is not for the line: it ticks."""
        return self._ticks and self.selected_text == self.value


class Picker(MlaDialog[list[str] | None], ListBelow):
    """Gives the codes chosen; [] is "no answer", None is "leave it as it was" (Esc).

    `options` are (code, label). Enter chooses; with `several` it ticks, and F2 takes all that is ticked.
    """

    OFFERS = (TakeAll, ClearChoice)
    BINDINGS: ClassVar[list[BindingType]] = [Binding("space", "tick", show=False, priority=True)]
    DEFAULT_CSS = """
    Picker {
        & > .window { height: 92%; max-height: 30; }
        OptionList { height: 1fr; border: none; padding: 0; background: $surface; }
    }
    """

    def __init__(
        self,
        title: str,
        options: Sequence[tuple[str, str]],
        *,
        chosen: Collection[str] = (),
        several: bool = False,
        clearable: bool = True,
        hint: str = "",
        also: Mapping[str, str] = MappingProxyType({}),
        otherwise: Callable[[str], str] = lambda _typed: "",
    ) -> None:
        """An option is found by the words of `also` too. `otherwise` says more where no option has the words typed."""
        super().__init__()
        self._title, self._hint, self._otherwise = title, hint, otherwise
        self._several, self._clearable = several, clearable
        # An answer that the list does not have must not vanish by looking at the list.
        self._labels = dict(options) | {code: code for code in chosen if code not in dict(options)}
        self._also = {code: folded(words).split() for code, words in also.items()}
        self._searched = {code: folded(f"{label} {code} {also.get(code, '')}") for code, label in self._labels.items()}
        self._chosen, self._given = dict.fromkeys(chosen), list(chosen)
        self._early: str | None = ""
        """Letters that came before the line for them; None since it stands."""

    def compose(self) -> ComposeResult:
        with Vertical(classes="window"):
            yield Words(self._title, classes="heading")
            if self._hint:
                yield Words(self._hint, classes="hint")
            yield _Line(ticks=self._several)
            yield OptionList(compact=True)
            yield Words("", classes="hint found")
        yield CommandBar()

    def on_mount(self) -> None:
        choices = self.query_one(OptionList)
        choices.can_focus = False
        self._fill("")
        if first := next(iter(self._chosen), None):
            choices.highlighted = choices.get_option_index(first)
        early, self._early = self._early or "", None
        self.type_in(early)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        return {"take_all": self._several, "tick": self._several, "clear_choice": self._clearable}.get(action, True)

    def type_in(self, typed: str) -> None:
        """Take letters, also before the line for them stands."""
        if self._early is None:
            self.query_one(Input).insert_text_at_cursor(typed)
        else:
            self._early += typed

    def on_key(self, event: events.Key) -> None:
        """A letter that came before the line for it had the focus."""
        if event.is_printable and event.character:
            event.stop()
            self.type_in(event.character)

    def action_cancel(self) -> None:
        """Ticks that were changed are not dropped without a question, nor by the same key pressed twice."""
        if self._several and list(self._chosen) != self._given:
            self._ask_before_dropping()
        else:
            super().action_cancel()

    @work(exclusive=True)
    async def _ask_before_dropping(self) -> None:
        ticked = "; ".join(self._labels[code] for code in self._chosen) or _("nothing")
        question = Choose(
            _("You changed the ticks"),
            _("Ticked now: {ticked}.").format(ticked=ticked),
            [("take", _("Take these")), ("drop", _("Leave it as it was"))],
        )
        answer = await self.app.push_screen_wait(question)
        if answer:
            self.dismiss(list(self._chosen) if answer == "take" else None)

    def action_tick(self) -> None:
        """Tick or untick the line under the cursor: at once, for F2 may follow in one go."""
        choices = self.query_one(OptionList)
        if choices.highlighted is None:
            return
        code = str(choices.get_option_at_index(choices.highlighted).id)
        if code in self._chosen:
            del self._chosen[code]
        else:
            self._chosen[code] = None
        choices.replace_option_prompt_at_index(choices.highlighted, plain(self._prompt(code)))
        self.query_one(_Line).select_all()  # the next letters look for the next one
        self._count(choices.option_count)

    def action_take_all(self) -> None:
        if self._chosen or self._given:
            self.dismiss(list(self._chosen))
        else:
            said = _("Nothing is ticked. Enter ticks the line under the cursor; {leave} leaves.")
            self.query_one(".found", Words).update(said.format(leave=Cancel.key()))

    def action_clear_choice(self) -> None:
        self.dismiss([])

    @on(Input.Changed)
    def _find(self, changed: Input.Changed) -> None:
        self._fill(changed.value)

    @on(Input.Submitted)
    def _enter(self) -> None:
        self.query_one(OptionList).action_select()

    @on(OptionList.OptionSelected)
    def _take(self, selected: OptionList.OptionSelected) -> None:
        if self._several:
            self.action_tick()
        else:
            self.dismiss([str(selected.option.id)])

    def _fill(self, typed: str) -> None:
        wanted = folded(typed).strip()
        found = [code for code, searched in self._searched.items() if all(word in searched for word in wanted.split())]
        found.sort(key=lambda code: self._rank(code, wanted))
        choices = self.query_one(OptionList)
        choices.clear_options()
        choices.add_options(Option(plain(self._prompt(code)), id=code) for code in found)
        choices.highlighted = 0 if found else None
        self._count(len(found), typed)

    def _rank(self, code: str, wanted: str) -> tuple[bool, bool, bool, bool]:
        """The code itself, or what it is called for short, first; then what begins with the letters, then what has them
        as they were typed, and then what has words that begin so: Spain, Estonia.
        """
        searched = self._searched[code]
        begun = all(re.search(rf"\b{re.escape(word)}", searched) for word in wanted.split())
        return (
            wanted not in (code.casefold(), *self._also.get(code, ())),
            not searched.startswith(wanted),
            wanted not in searched,
            not begun,
        )

    def _count(self, found: int, typed: str = "") -> None:
        if not self._labels:
            text = _("There is nothing to choose from yet.")
        elif not found:
            text = self._otherwise(typed) or _("Nothing of this name is in the list. Delete some letters to see more.")
        elif self._several:
            text = (
                _("Space or Enter ticks or unticks, {key} takes what is ticked. Ticked: {count}.")
                if self.query_one(_Line).leaves_space
                else _("Enter ticks or unticks, {key} takes what is ticked. Ticked: {count}.")
            ).format(count=len(self._chosen), key=TakeAll.key())
        else:
            text = _("Enter takes the line under the cursor. Lines: {count}.").format(count=found)
        self.query_one(".found", Words).update(text)

    def _prompt(self, code: str) -> str:
        mark = ("[x] " if code in self._chosen else "[ ] ") if self._several else ""
        chosen = " ✓" if code in self._chosen and not self._several else ""
        return f"{mark}{self._labels[code]}{chosen}"
