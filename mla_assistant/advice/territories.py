"""Whether the two are States of their own: what is part of another becomes party to nothing by itself."""

from mla_assistant.advice.answer import Point
from mla_assistant.advice.question import Question
from mla_assistant.instruments import StateFact, becomes_party, fact


def one_state(question: Question) -> StateFact | None:
    """The record by which both belong to one State, or None."""
    states = question.requesting, question.requested
    held = {code: found for code in states if (found := fact(code, "territory_of"))}
    whole = {held[code].value if code in held else code for code in states}
    return next(iter(held.values())) if held and len(whole) == 1 else None


def reached_through(question: Question) -> tuple[Point, ...]:
    """Who becomes party to nothing is reached by a treaty through somebody else, or not at all."""
    states = [code for code in (question.requesting, question.requested) if not becomes_party(code)]
    return tuple(
        Point("territory", {"state": code, "other": found.value}, source=found.source, as_of=found.as_of)
        if (found := fact(code, "territory_of"))
        else Point("never_party", {"state": code})
        for code in states
    )
