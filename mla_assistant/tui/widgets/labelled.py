"""One question with its hint, a line to answer on, and what is wrong with the answer beside it."""

from textual.app import ComposeResult
from textual.containers import VerticalGroup
from textual.widgets import Input

from mla_assistant.tui.widgets.words import Words


class Labelled(VerticalGroup):
    DEFAULT_CSS = """
    Labelled {
        margin-bottom: 1;
        .error { display: none; }
        &.-wrong .error { display: block; }
    }
    """

    def __init__(
        self,
        label: str,
        hint: str = "",
        *,
        help: str = "",
        password: bool = False,
        value: str = "",
        id: str | None = None,
        classes: str | None = None,
    ) -> None:
        super().__init__(id=id, classes=classes)
        self._label, self._hint, self._help = label, hint, help
        self.input = Input(value, password=password)

    def compose(self) -> ComposeResult:
        yield Words(self._label, classes="label")
        if self._hint:
            yield Words(self._hint, classes="hint")
        yield Words("", classes="error")
        yield self.input

    @property
    def value(self) -> str:
        return self.input.value

    @property
    def error(self) -> str:
        return str(self.query_one(".error", Words).content) if self.has_class("-wrong") else ""

    @error.setter
    def error(self, sentence: str) -> None:
        self.query_one(".error", Words).update(sentence)
        self.set_class(bool(sentence), "-wrong")

    def wait(self, why: str) -> None:
        """Take no answer, and say `why` in place of the hint; "" ends it."""
        self.query_one(".hint", Words).update(why or self._hint)
        self.input.disabled = bool(why)

    def explain(self) -> tuple[str, str]:
        """What F1 says while this question has the focus."""
        return self._label, "\n\n".join(filter(None, (self._hint, self._help)))
