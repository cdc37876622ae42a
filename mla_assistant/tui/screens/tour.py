"""A tour of a worked case: six stops, each on the screen it speaks of."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mla_assistant.text.translate import _
from mla_assistant.tui.commands import Back, Help, NewCase, ShowCommands
from mla_assistant.tui.editor import ways
from mla_assistant.tui.editor.commands import Mend
from mla_assistant.tui.widgets.dialog import Choose

if TYPE_CHECKING:
    from mla_assistant.register.rows import DraftId
    from mla_assistant.tui.app import MlaApp
    from mla_assistant.tui.editor.screen import EditorScreen


class Stop(Choose):
    """At the foot of the screen, so that what it speaks of can be seen."""

    DEFAULT_CSS = """
    Stop { align: center bottom; background: $background 0%; & > .window { width: 100%; max-width: 100%; } }
    """


@dataclass(frozen=True)
class _Text:
    title: str
    text: str
    before: Callable[["EditorScreen"], Awaitable[object]] | None = None


async def tour(app: "MlaApp", draft: "DraftId") -> None:
    """Lead through `draft`, a worked case; the drafter can end it at every stop."""
    from mla_assistant.tui.editor.screen import EditorScreen

    assert app.register is not None
    if not await _stop(app, 1, _register()):
        return
    editor = EditorScreen(app.register, draft)
    await app.push_screen(editor)
    for number, stop in enumerate(_stops(), 2):
        if stop.before:
            await stop.before(editor)
        if not await _stop(app, number, stop):
            break
        while app.screen is not editor:
            await app.pop_screen()
    while app.screen is not editor and editor in app.screen_stack:
        await app.pop_screen()
    if app.screen is editor:
        # Whoever goes on typing Enter would else write into the text that the tour stopped at.
        editor.show_task_list()


async def _stop(app: "MlaApp", number: int, stop: _Text) -> bool:
    last = number == len(_stops()) + 1
    answers = [("next", _("Look around") if last else _("Next")), *([] if last else [("end", _("End the tour"))])]
    title = _("{number} of {count}: {title}").format(number=number, count=len(_stops()) + 1, title=stop.title)
    return await app.push_screen_wait(Stop(title, stop.text, answers)) == "next" and not last


def _register() -> _Text:
    return _Text(
        _("The register"),
        _("Every request stands here. These are fictional; change what you like. {new} begins a new one.").format(
            new=NewCase.key()
        ),
    )


def _stops() -> list[_Text]:
    def at(section: str) -> Callable[["EditorScreen"], Awaitable[object]]:
        return lambda editor: editor.go(section)

    def by(way: ways.Way) -> Callable[["EditorScreen"], Awaitable[object]]:
        return lambda editor: editor.app.push_screen(way(editor))

    return [
        _Text(
            _("The task list"),
            _(
                "A request has sections. The sign before each says how far it is; Enter opens it, {back} comes back."
            ).format(back=Back.key()),
        ),
        _Text(
            _("One section, one page"),
            _(
                "Questions with their hints; what is wrong stands beside the question. Everything is saved as you "
                "type. {help} explains the question in front of you."
            ).format(help=Help.key()),
            at("handling"),
        ),
        _Text(
            _("Findings"),
            _(
                "What the treaty demands and the draft lacks, what invites refusal, what practice warns of: each with "
                "its article. Enter goes there; {mend} carries out what a finding proposes."
            ).format(mend=Mend.key()),
            by(ways.findings),
        ),
        _Text(
            _("The document"),
            _("How it will read, at any time and in each language. Nothing is final yet."),
            by(ways.preview),
        ),
        _Text(
            _("Check and issue"),
            _(
                "All answers in order, then the Word document: only when nothing stands in its way. {all} lists every "
                "command there is."
            ).format(all=ShowCommands.key()),
            by(ways.answers),
        ),
    ]
