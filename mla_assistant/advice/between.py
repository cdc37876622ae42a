"""What is known of the two States alone: an agreement between them, and whether both are States of their own."""

from mla_assistant.advice.agreed import governing
from mla_assistant.advice.answer import Point
from mla_assistant.advice.bases import serves
from mla_assistant.advice.question import Question
from mla_assistant.advice.territories import one_state, reached_through
from mla_assistant.instruments import Instrument, bilaterals


def between(question: Question, before: Point | None) -> tuple[Point, ...]:
    """What is known of the two States alone, before any treaty of many."""
    if known := one_state(question):
        states = {"state": question.requesting, "other": question.requested}
        return (Point("one_state", states, source=known.source, as_of=known.as_of),)
    reached = reached_through(question)
    return (*_bilateral(question, before, reached), *governing(question), *reached)


def _bilateral(question: Question, before: Point | None, reached: tuple[Point, ...]) -> tuple[Point, ...]:
    """A treaty that is entered answers the question only where it is for such requests."""
    asked = question.bilateral
    states = {"state": question.requesting, "other": question.requested}
    entered = bilaterals(question.requesting, question.requested)
    own = [_entered("bilateral_entered", one) for one in entered if serves(one, question.scope)]
    if own:
        return (*own, *([Point("bilateral_contradicted", states)] if asked.answer == "none" else []))
    other = [_entered(f"bilateral_not_{question.scope}", one) for one in entered]
    if asked.answer == "not_checked":
        open_still = "arrangement_not_checked" if reached else "bilateral_not_checked"
        return (*other, before or Point(open_still, states))
    if asked.answer == "yes":
        return (*other, Point("bilateral_enter_it", states))
    if not (asked.where and asked.when):
        return (*other, Point("bilateral_none_unproven", states))
    return (*other, Point("bilateral_none", {**states, "where": asked.where, "date": asked.when}))


def _entered(code: str, found: Instrument) -> Point:
    return Point(code, {"instrument": found.code}, source=found.source, as_of=found.as_of)
