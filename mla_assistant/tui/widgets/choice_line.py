"""One question whose answer is taken from a list: the answer on one line, the list behind Enter."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from textual.app import ComposeResult
from textual.containers import VerticalGroup
from textual.message import Message

from mla_assistant.text.translate import _
from mla_assistant.tui.widgets.picker import Picker
from mla_assistant.tui.widgets.press import Press
from mla_assistant.tui.widgets.words import Words


class ChoiceLine(VerticalGroup):
    """`options` is asked for when the list opens, and by which other words `also` each of them is found."""

    DEFAULT_CSS = """
    ChoiceLine {
        margin-bottom: 1;
        .error { display: none; }
        &.-wrong .error { display: block; }
    }
    """

    @dataclass
    class Chosen(Message):
        line: "ChoiceLine"
        code: str

    def __init__(
        self,
        label: str,
        options: Callable[[], Sequence[tuple[str, str]]],
        *,
        also: Callable[[str], str] = lambda _code: "",
        hint: str = "",
        code: str = "",
        id: str | None = None,
    ) -> None:
        super().__init__(id=id)
        self._label, self._options, self._also, self._hint = label, options, also, hint
        self.code = code

    def compose(self) -> ComposeResult:
        yield Words(self._label, classes="label")
        if self._hint:
            yield Words(self._hint, classes="hint")
        yield Words("", classes="error")
        yield Press(self._shown())

    def explain(self) -> tuple[str, str]:
        return self._label, "\n\n".join(filter(None, (self._hint, _("Enter opens the list; type to find."))))

    def refuse(self, sentence: str) -> None:
        """Say what is wrong with the answer; "" when nothing is."""
        self.query_one(".error", Words).update(sentence)
        self.set_class(bool(sentence), "-wrong")

    def on_press_pressed(self, pressed: Press.Pressed) -> None:
        pressed.stop()
        if not self.screen.is_active:  # pressed again before the window stood
            return
        chosen = [self.code] if self.code else []
        options = self._options()
        also = {code: self._also(code) for code, _name in options}
        self.app.push_screen(Picker(self._label, options, chosen=chosen, clearable=False, also=also), self._take)

    def _take(self, chosen: list[str] | None) -> None:
        if chosen:
            self.code = chosen[0]
            self.refuse("")
            self.query_one(Press).relabel(self._shown())
            self.post_message(self.Chosen(self, self.code))

    def _shown(self) -> str:
        return dict(self._options()).get(self.code, self.code) if self.code else _("Choose …")
