"""A command: declared once as a small class; key, footer, palette, help and keymap all derive from it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from textual.binding import Binding
from textual.dom import DOMNode
from textual.screen import Screen

from mla_assistant.text.translate import _

ALWAYS_LEAVES = "ctrl+q"
"""The one key that no keymap can take away."""


class Command:
    """What the help screen says of it, in one sentence."""

    id: ClassVar[str]
    """Stable: the name in the user's keymap, and of the method `action_ID` that does the work."""
    title: ClassVar[str]
    """English, one to three words."""
    keys: ClassVar[str] = ""
    """The usual keys, separated by commas, function keys first; empty: in the palette only."""
    footer: ClassVar[int | None] = None
    """Rank in the footer, the smallest first; None: not in the footer."""
    group: ClassVar[str] = ""
    """English heading in the help screen."""
    priority: ClassVar[bool] = False
    """Works even while a dialog is open."""

    @classmethod
    def title_text(cls) -> str:
        return _(cls.title)

    @classmethod
    def sentence(cls) -> str:
        """Its docstring on one line, English."""
        return " ".join((cls.__doc__ or "").split())

    @classmethod
    def help_text(cls) -> str:
        return _(cls.sentence())

    @classmethod
    def key(cls) -> str:
        """Its first key as the user has it, for a sentence that names it: `F7`, `Ctrl+Z`."""
        return shown_key(_own_keys.get(cls.id, cls.keys).split(",")[0].strip())

    @classmethod
    def binding(cls) -> Binding:
        return Binding(cls.keys, cls.id, cls.title, show=False, id=cls.id, priority=cls.priority)


_own_keys: dict[str, str] = {}


def use_keys(keys: Mapping[str, str]) -> None:
    """The user's own keys by command id; what is not in it has its usual ones."""
    _own_keys.clear()
    _own_keys.update(keys)


Offers = tuple[type[Command], ...]

if TYPE_CHECKING:
    _Base = DOMNode
else:
    # Textual follows only the first base that is a DOMNode for default styles; a mixin must not be it.
    _Base = object


class Commanded(_Base):
    """A mixin, named first among the bases: what has commands of its own."""

    OFFERS: ClassVar[Offers] = ()

    def __init_subclass__(cls, **options: Any) -> None:
        if own := cls.__dict__.get("OFFERS"):
            cls.BINDINGS = [*cls.__dict__.get("BINDINGS", ()), *(command.binding() for command in own if command.keys)]
        super().__init_subclass__(**options)

    @classmethod
    def commands(cls) -> list[type[Command]]:
        """Own commands first, then the inherited ones."""
        return list(dict.fromkeys(command for base in cls.__mro__ for command in base.__dict__.get("OFFERS", ())))


@dataclass(frozen=True)
class Live:
    """A command that can be given now: `keys` as the user has them, `node` does it."""

    command: type[Command]
    node: DOMNode
    keys: tuple[str, ...]
    enabled: bool = True


def live(screen: Screen[Any]) -> list[Live]:
    """Every command that can be given on `screen`, those nearest the focus first."""
    keys: dict[tuple[DOMNode, str | None], list[str]] = {}
    for key, active in screen.active_bindings.items():
        keys.setdefault((active.node, active.binding.id), []).append(key)
    nodes: list[DOMNode] = [*(screen.focused.ancestors_with_self if screen.focused else (screen, screen.app))]
    if screen.is_modal:
        nodes = nodes[: nodes.index(screen) + 1]
    found: dict[str, Live] = {}
    for node in nodes:
        for command in node.commands() if isinstance(node, Commanded) else ():
            state = node.check_action(command.id, ())
            if state is not False:
                shown = tuple(map(shown_key, keys.get((node, command.id), ())))
                found.setdefault(command.id, Live(command, node, shown, bool(state)))
    return list(found.values())


def elsewhere(here: Iterable[type[Command]]) -> list[type[Command]]:
    """Every command that can be given on other screens only, as far as those were loaded."""
    known = set(here)
    return [command for command in Command.__subclasses__() if command not in known and command.__doc__]


def shown_key(key: str) -> str:
    """`ctrl+p` as it stands on a keyboard: `Ctrl+P`."""
    return "+".join(_KEYS.get(part, part.capitalize()) for part in key.split("+"))


_KEYS = {"escape": "Esc", "delete": "Del", "pageup": "PgUp", "pagedown": "PgDn", "question_mark": "?", "slash": "/"}
