"""A list to choose from, each line with a sign before it and a word at its end."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from textual.content import Content
from textual.css.styles import RulesMap
from textual.strip import Strip
from textual.style import Style
from textual.visual import RenderOptions, Visual
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

    @property
    def here(self) -> str | None:
        """The id of the line under the cursor."""
        return self._shown[self.highlighted].id if self.highlighted is not None else None

    def show(self, lines: Sequence[Line], *, keep: bool = True) -> None:
        if [line.id for line in lines] == [line.id for line in self._shown]:
            for place, (new, old) in enumerate(zip(lines, self._shown, strict=True)):
                if new != old:
                    self.replace_option_prompt_at_index(place, _prompt(new))
            self._shown = list(lines)
            return
        here, place = (self.here if keep else None), (self.highlighted or 0 if keep else 0)
        self._shown = list(lines)
        self.clear_options()
        self.add_options(Option(_prompt(line), disabled=line.is_heading) for line in lines)
        self.go_to(here, place)

    def jump_lines(self) -> Iterator[tuple[int, Callable[[], object]]]:
        """Each line that can be chosen: where it is on the screen, and what takes it."""
        y = self.content_region.y - round(self.scroll_offset.y)
        for place, line in enumerate(self._shown):
            if not line.is_heading:
                yield y, partial(self._take, place)
            y += line.text.count("\n") + 1

    def _take(self, place: int) -> None:
        self.focus()
        self.highlighted = place
        self.action_select()

    def go_to(self, id: str | None, place: int = 0) -> None:
        """Put the cursor on the line `id`; where that is gone, near `place`."""
        ids = [line.id for line in self._shown]
        if id in ids:
            self.highlighted = ids.index(id)
        else:
            can = [n for n, line in enumerate(self._shown) if not line.is_heading]
            self.highlighted = min(can, key=lambda n: abs(n - place)) if can else None


class _Spread(Visual):
    """Sign and text at the left end, the word at the right; the text gives way where both do not fit."""

    def __init__(self, line: Line) -> None:
        self._left = Content.assemble((f"{line.sign} " if line.sign else "", line.style), line.text)
        self._word = Content.assemble((line.word, line.word_style or line.style))

    def render_strips(self, width: int, height: int | None, style: Style, options: RenderOptions) -> list[Strip]:
        word = self._word.truncate(width // 2, ellipsis=True)
        gap = 2 if word.cell_length else 0
        left = self._left.truncate(max(width - word.cell_length - gap, 0), ellipsis=True)
        space = " " * (width - left.cell_length - word.cell_length)
        return Content.assemble(left, space, word).render_strips(width, height, style, options)

    def get_optimal_width(self, rules: RulesMap, container_width: int) -> int:
        return container_width

    def get_height(self, rules: RulesMap, width: int) -> int:
        return 1


def _prompt(line: Line) -> Visual:
    return Content(line.text) if line.is_heading else _Spread(line)
