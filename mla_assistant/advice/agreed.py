"""What some States are known to have agreed among them, in the European Union above all, and nobody read."""

from mla_assistant.advice.answer import Point
from mla_assistant.advice.question import Question
from mla_assistant.instruments import agreements

_ORDERS = ("provider_order", "data_access")
_WAYS = (*_ORDERS, "sis_alert")
"""What goes beside a request, and governs none."""


def governing(question: Question) -> tuple[Point, ...]:
    """What may govern the request beside the treaties that are in the data, or in their place."""
    return tuple(point for point in _known(question) if point.code not in _WAYS)[:1]


def order_to_provider(question: Question) -> Point | None:
    """An order of one State goes to the provider in the other, and to no authority there."""
    return next((point for point in _known(question) if point.code in _ORDERS), None)


def alert(question: Question) -> list[Point]:
    """How an arrest is asked for between members."""
    return [point for point in _known(question) if point.code == "sis_alert"]


def _known(question: Question) -> list[Point]:
    states = {"state": question.requesting, "other": question.requested}
    return [
        Point(
            one.code,
            states | ({"instrument": one.unbound_by} if one.unbound_by else {}),
            source=one.source,
            as_of=one.as_of,
        )
        for one in agreements()
        if one.reaches(question.requesting, question.requested, question.scope, question.today)
    ]
