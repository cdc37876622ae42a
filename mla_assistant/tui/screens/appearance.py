"""Colours, and who puts right-to-left text in order: chosen from a list, kept for this user."""

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from mla_assistant.resources.private_file import NotWritten
from mla_assistant.text.translate import _
from mla_assistant.tui import themes
from mla_assistant.tui.bidi import ReadingOrder
from mla_assistant.tui.widgets.picker import Picker

if TYPE_CHECKING:
    from mla_assistant.tui.app import MlaApp

SAMPLE = "سلام"


def choose_theme(app: "MlaApp") -> None:
    def take(name: str) -> None:
        app.theme = app.settings.theme = name

    _choose(app, _("Colours"), themes.labels(), app.settings.theme, take)


def choose_reading_order(app: "MlaApp") -> None:
    def take(order: str) -> None:
        app.settings.reading_order = cast(ReadingOrder, order)
        app.order_text_by(app.settings.reading_order)
        app.refresh_css(animate=False)

    options = [
        ("auto", _("decide by the name of the terminal")),
        ("app", _("this program orders the letters")),
        ("terminal", _("the terminal orders the letters")),
        ("off", _("nobody does")),
    ]
    hint = _("Take the one with which this word begins at its right end, its letters joined: {word}").format(
        word=SAMPLE
    )
    _choose(app, _("Right-to-left text"), options, app.settings.reading_order, take, hint)


def toggle_compact(app: "MlaApp") -> None:
    app.settings.compact = not app.settings.compact
    app.set_class(app.settings.compact, "-compact")
    for caption in (each for screen in app.screen_stack for each in screen.query("Caption")):
        caption.refresh(layout=True)
    _keep(app)


def _choose(
    app: "MlaApp", title: str, options: list[tuple[str, str]], now: str, take: Callable[[str], None], hint: str = ""
) -> None:
    def taken(chosen: list[str] | None) -> None:
        if not chosen:
            return
        take(chosen[0])
        _keep(app)

    app.push_screen(Picker(title, options, chosen=[now], clearable=False, hint=hint), taken)


def _keep(app: "MlaApp") -> None:
    try:
        app.settings.write()
    except NotWritten as trouble:
        app.notify(
            _("This holds until you leave: {file} can't be written.").format(file=trouble.filename),
            severity="warning",
        )
