"""A list to choose from, each line with a sign before it and a word at its end."""

from collections.abc import Sequence
from dataclasses import dataclass

from textual import events
from textual.content import Content
from textual.widgets import OptionList
from textual.widgets.option_list import Option


@dataclass(frozen=True)
class Line:
    """`id` comes back when the line is chosen; `style` is that of the sign, and of the word where it has none."""

    id: str
    sign: str
    text: str
    word: str = ""
    style: str = ""
    word_style: str = ""
    is_heading: bool = False


class Lines(OptionList):
    """Repaints only the lines that differ from what it shows."""

    DEFAULT_CSS = """
    Lines {
        border: none; padding: 0 1 !important; background: transparent; height: auto;
        &:focus { border: none; background: transparent; background-tint: transparent; }
        & > .option-list--option-highlighted { color: $foreground; background: $primary 20%; text-style: none; }
        &:focus > .option-list--option-highlighted {
            color: $foreground; background: $primary 45%; text-style: bold;
        }
        &:ansi > .option-list--option-highlighted { text-style: underline; }
        &:ansi:focus > .option-list--option-highlighted { text-style: reverse; }
        & > .option-list--option-disabled { color: $text-accent; text-style: bold; }
    }
    """

    def __init__(self, *, id: str | None = None, classes: str | None = None) -> None:
        super().__init__(compact=True, markup=False, id=id, classes=classes)
        self._shown: list[Line] = []
        self._room = 0

    @property
    def here(self) -> str | None:
        """The id of the line under the cursor."""
        return self._shown[self.highlighted].id if self.highlighted is not None else None

    def show(self, lines: Sequence[Line]) -> None:
        if [line.id for line in lines] == [line.id for line in self._shown]:
            for place, (new, old) in enumerate(zip(lines, self._shown, strict=True)):
                if new != old:
                    self.replace_option_prompt_at_index(place, self._prompt(new))
            self._shown = list(lines)
            return
        here, place = self.here, self.highlighted or 0
        self._shown = list(lines)
        self.clear_options()
        self.add_options(Option(self._prompt(line), disabled=line.is_heading) for line in lines)
        self.go_to(here, place)

    def go_to(self, id: str | None, place: int = 0) -> None:
        """Put the cursor on the line `id`; where that is gone, near `place`."""
        ids = [line.id for line in self._shown]
        if id in ids:
            self.highlighted = ids.index(id)
        else:
            can = [n for n, line in enumerate(self._shown) if not line.is_heading]
            self.highlighted = min(can, key=lambda n: abs(n - place)) if can else None

    def on_resize(self, event: events.Resize) -> None:
        room = self.scrollable_content_region.width
        if room != self._room:
            self._room = room
            for place, line in enumerate(self._shown):
                self.replace_option_prompt_at_index(place, self._prompt(line))

    def _prompt(self, line: Line) -> Content:
        if line.is_heading:
            return Content(line.text)
        word = Content.assemble((line.word, line.word_style or line.style)).truncate(self._room // 2, ellipsis=True)
        left = Content.assemble((f"{line.sign} " if line.sign else "", line.style), line.text)
        room = max(self._room - word.cell_length - (2 if line.word else 0), 8)
        left = left.truncate(room, ellipsis=True)
        return Content.assemble(left, " " * (self._room - left.cell_length - word.cell_length), word)
