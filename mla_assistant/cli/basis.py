"""`mla basis`: on which basis, through whom, in which language and time."""

from argparse import ArgumentParser, Namespace
from datetime import date
from typing import TYPE_CHECKING, Any, get_args

from mla_assistant.cli.command import GOOD, Command, Unusable, show, show_json
from mla_assistant.cli.data import show_problems
from mla_assistant.requests.kinds import KINDS
from mla_assistant.text.dates import PartialDate, parse_date
from mla_assistant.text.translate import _

if TYPE_CHECKING:
    from mla_assistant.instruments.vocabulary import ClockStart


class Basis(Command):
    """say on which basis a request can be made, through whom, in which language and time"""

    name = "basis"

    def arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--from", dest="requesting", required=True, metavar="STATE", help=_("requesting State: KE"))
        parser.add_argument("--to", dest="requested", required=True, metavar="STATE", help=_("requested State: AE"))
        parser.add_argument(
            "--offence",
            action="append",
            required=True,
            metavar="OFFENCE",
            help=_("such as terrorist-financing; repeat"),
        )
        parser.add_argument("--kind", choices=tuple(KINDS), default="mutual_assistance")
        parser.add_argument(
            "--bilateral",
            choices=("yes", "none", "not-checked"),
            default="not-checked",
            help=_("whether a bilateral treaty covers the request"),
        )
        parser.add_argument("--checked-where", default="", metavar="PLACE", help=_("where you looked for one"))
        parser.add_argument("--checked-on", default="", metavar="DATE", help=_("when you looked for one"))
        parser.add_argument(
            "--event",
            action="append",
            default=[],
            metavar="EVENT=DATE",
            help=_("what starts a clock, and when it happened: arrest=2026-11-01; repeat"),
        )
        parser.add_argument("--json", action="store_true", help=_("for programs"))

    def run(self, args: Namespace) -> int:
        from mla_assistant.advice import Bilateral, Question, advise

        offences = tuple(dict.fromkeys(_offence(text) for text in args.offence))
        states = _state(args.requesting), _state(args.requested)
        if states[0] == states[1]:
            raise Unusable(_("A State can't ask itself: --from and --to are the same."))
        bilateral = Bilateral(args.bilateral.replace("-", "_"), args.checked_where, _day(args.checked_on))
        events = tuple(_event(text) for text in args.event)
        show_problems()
        advice = advise(Question(*states, args.kind, offences, bilateral, events=events))
        if args.json:
            show_json(_as_json(advice))
        else:
            from mla_assistant.cli.basis_text import as_text

            show(as_text(advice))
        return GOOD


def _offence(text: str) -> str:
    from mla_assistant.drafting.advice_labels import nearest_offence
    from mla_assistant.requests.parts.offence_kind import OFFENCES

    if text in OFFENCES:
        return text
    if found := nearest_offence(text):
        raise Unusable(
            _("There is no offence “{word}”. Did you mean “{suggestion}”?").format(word=text, suggestion=found)
        )
    raise Unusable(_("There is no offence “{word}”. There are: {all}.").format(word=text, all=", ".join(OFFENCES)))


def _state(text: str) -> str:
    """A two-letter code, or the name of a State in the language of the reader."""
    from mla_assistant.instruments.problem import nearest
    from mla_assistant.text.names import state_name, states
    from mla_assistant.text.translate import current_language

    if text.upper() in states():
        return text.upper()
    names = {state_name(code, current_language()).casefold(): code for code in states()}
    if text.casefold() in names:
        return names[text.casefold()]
    found = nearest(text.casefold(), names)
    code = names[found] if found else nearest(text.upper(), states())
    if not code:
        raise Unusable(_("There is no State “{word}”. Write its two-letter code, such as KE.").format(word=text))
    name = state_name(code, current_language())
    raise Unusable(
        _("There is no State “{word}”. Did you mean “{code}”, {name}?").format(word=text, code=code, name=name)
    )


def _day(text: str) -> str:
    if not text:
        return ""
    found = _date(text)
    if found.earliest > date.today():
        raise Unusable(_("“{word}” lies in the future: write the day on which you looked.").format(word=text))
    return str(found)


def _event(text: str) -> "tuple[ClockStart, PartialDate]":
    """An event that starts a clock, and its day: `arrest=2026-11-01`."""
    from mla_assistant.instruments.vocabulary import ClockStart

    word, _equals, day = text.partition("=")
    event = next((each for each in get_args(ClockStart) if each == word.strip().replace("-", "_")), None)
    if event is None:
        known = ", ".join(each.replace("_", "-") for each in get_args(ClockStart))
        raise Unusable(_("No clock starts on “{word}”. There are: {all}.").format(word=word, all=known))
    found = _date(day)
    if not found.day_known:
        raise Unusable(
            _("“{word}”: a clock needs the day of the event. Write it as arrest=2026-11-01.").format(word=text)
        )
    if found.earliest > date.today():
        raise Unusable(_("“{word}” lies in the future: write the day on which it happened.").format(word=text))
    return event, found


def _date(text: str) -> PartialDate:
    try:
        return parse_date(text)
    except ValueError:
        raise Unusable(_("“{word}” is no date. Write it as 2026-11-23.").format(word=text)) from None


def _as_json(advice: Any) -> dict[str, Any]:
    """The advice as data, each point with its sentence as `message`."""
    from mla_assistant.drafting.advice_words import say

    def plain(value: Any) -> Any:
        from pydantic import BaseModel

        if isinstance(value, BaseModel):
            return value.model_dump(mode="json")
        if isinstance(value, date):
            return value.isoformat()
        if hasattr(value, "__dataclass_fields__"):
            own = {name: plain(getattr(value, name)) for name in value.__dataclass_fields__}
            return own | {"message": say(value)} if "verified" in own and "code" in own else own
        if isinstance(value, dict):
            return {key: plain(one) for key, one in value.items()}
        return [plain(one) for one in value] if isinstance(value, tuple) else value

    found = plain(advice)
    assert isinstance(found, dict)
    return found
