"""What advice is asked on: the two States and the kinds of the offences, as the draft has them or chosen for it."""

from collections.abc import Callable
from itertools import chain
from typing import Any
from weakref import WeakKeyDictionary

from textual.app import App

from mla_assistant.drafting import chosen_bases
from mla_assistant.drafting.session import Session
from mla_assistant.requests.finding import Step
from mla_assistant.text.translate import _
from mla_assistant.tui.basis import questions
from mla_assistant.tui.labels import state_label

SIDES = {"requesting": "requesting.state", "requested": "requested.state"}
"""By the name of the question, the place of the State."""
_TITLES: dict[str, Callable[[], str]] = {
    "requesting": lambda: _("Which State asks?"),
    "requested": lambda: _("Which State is asked?"),
}
_ASKED_FOR: WeakKeyDictionary[Session, tuple[str, ...]] = WeakKeyDictionary()
"""The offences last chosen for an open draft that names none: who comes back to look again is not asked again."""


class AskedAbout:
    """Changes nothing in the draft; `steps` put there what was chosen."""

    def __init__(self, session: Session) -> None:
        self._session = session
        request = session.request
        self.states = str(request.requesting.state or ""), str(request.requested.state or "")
        self._given = self.states
        self._kinds = chosen_bases.kinds_of(request)
        self._kinds_given = dict(self._kinds)

    @property
    def to_ask(self) -> list[str]:
        """The sides whose State the draft does not name."""
        return [side for side, state in zip(SIDES, self._given, strict=True) if not state]

    @property
    def still_open(self) -> list[str]:
        """The questions that have to be answered before there is advice."""
        return [side for side, state in zip(SIDES, self.states, strict=True) if not state] or ["offence"]

    @property
    def offences(self) -> tuple[str, ...]:
        """The kinds of all offences of the draft; where it names none, what the drafter asked about."""
        if self._kinds:
            return tuple(dict.fromkeys(chain.from_iterable(self._kinds.values())))
        return _ASKED_FOR.get(self._session, ())

    @property
    def without_kind(self) -> str:
        return questions.without_kind(self._kinds, self._session)

    def in_words(self, side: str) -> str:
        """The question of a State with its answer."""
        return f"{_TITLES[side]()} {state_label(self._state(side)) or _('choose …')}"

    async def choose_state(self, app: App[Any], side: str) -> None:
        chosen = await questions.state(app, _TITLES[side](), self._state(side))
        asking, asked = self.states
        self.states = (chosen, asked) if side == "requesting" else (asking, chosen)

    async def choose_offences(self, app: App[Any]) -> None:
        if self._kinds:
            self._kinds = await questions.kinds(app, self._kinds, self._session)
        else:
            _ASKED_FOR[self._session] = await questions.offences(app, self.offences)

    def steps(self) -> tuple[Step, ...]:
        kinds = [(path, list(codes)) for path, codes in self._kinds.items() if codes != self._kinds_given[path]]
        states = [(SIDES[side], state) for side in self.to_ask if (state := self._state(side))]
        return tuple(Step("set", path, value) for path, value in (*kinds, *states))

    def _state(self, side: str) -> str:
        return self.states[list(SIDES).index(side)]
