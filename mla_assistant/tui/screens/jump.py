"""Jump mode: a letter at every place the cursor can go to; typing it goes there."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import product
from typing import Any

from textual import events
from textual.app import ComposeResult
from textual.geometry import Offset
from textual.screen import Screen
from textual.widget import Widget

from mla_assistant.tui.screens.base import MlaDialog
from mla_assistant.tui.widgets.words import Words

LETTERS = "asdfghjklqwertyuiopzxcvbnm"
"""The letters under the fingers first."""


@dataclass(frozen=True)
class Place:
    """Where a letter stands, and what goes there."""

    offset: Offset
    go: Callable[[], object]


class Jump(MlaDialog[None]):
    DEFAULT_CSS = """
    Jump {
        align: left top; background: $background 40%;
        & > .letter {
            position: absolute; width: auto; height: 1; background: $warning; color: $background; text-style: bold;
        }
        &:ansi > .letter { text-style: reverse; }
    }
    """

    def __init__(self, about: Screen[Any]) -> None:
        super().__init__()
        places = list(_places(about))
        keys: Iterator[str] = iter(LETTERS)
        if len(places) > len(LETTERS):
            keys = ("".join(pair) for pair in product(LETTERS, LETTERS))
        self._places = dict(zip(keys, places, strict=False))
        self._typed = ""

    def compose(self) -> ComposeResult:
        for letters, place in self._places.items():
            label = Words(letters.upper(), classes="letter")
            label.styles.offset = (place.offset.x, place.offset.y)
            yield label

    def on_key(self, event: events.Key) -> None:
        if event.character is None or not event.is_printable:
            return
        event.stop()
        self._typed += event.character.lower()
        if place := self._places.get(self._typed):
            self.dismiss()
            place.go()
        elif not any(letters.startswith(self._typed) for letters in self._places):
            self.dismiss()


def _places(screen: Screen[Any]) -> Iterator[Place]:
    """Every place that is on the screen now, from the top left."""
    seen = screen.region
    for widget in screen.focus_chain:
        shown = widget.region.intersection(seen)
        if not shown or not _is_visible(widget, screen):
            continue
        lines = getattr(widget, "jump_lines", None)
        if lines is None:
            yield Place(shown.offset, widget.focus)
            continue
        for y, go in lines():
            if shown.y <= y < shown.bottom:
                yield Place(Offset(shown.x, y), go)


def _is_visible(widget: Widget, screen: Screen[Any]) -> bool:
    """Whether every pane that holds the widget shows it: what is scrolled away has no letter."""
    panes = (pane for pane in widget.ancestors if isinstance(pane, Widget) and pane is not screen)
    return all(pane.region.contains_point(widget.region.offset) for pane in panes)
