"""What is known of the two States alone: an agreement between them, and whether both are States of their own."""

from mla_assistant.advice.answer import Point
from mla_assistant.advice.bases import serves
from mla_assistant.advice.question import Question
from mla_assistant.instruments import Instrument, becomes_party, bilaterals, fact, instrument, member

_EJN = "https://www.ejn-crimjust.europa.eu/ejn/NewsDetail/EN/664 (OJ L 292, 21.10.2006, p. 2; in force 1 November 2019)"
_EIO = "eu_eio_2014"
_CONVENTION_2000 = (
    "https://brexitlegal.ie/police-cooperation/ (summary of the Convention); "
    "https://www.eurojust.europa.eu/da/node/230 (no Investigation Order in Denmark and Ireland)"
)
_AGREEMENT_2003 = "https://regjeringen.no/no/dokumenter/prop-97-ls-20112012/id679495/?ch=17 (Prop. 97 LS (2011-2012))"


def between(question: Question, before: Point | None) -> tuple[Point, ...]:
    """What is known of the two States alone, before any treaty of many."""
    states = {"state": question.requesting, "other": question.requested}
    held = {code: found for code in states.values() if (found := fact(code, "territory_of"))}
    if held and len({held[code].value if code in held else code for code in states.values()}) == 1:
        known = next(iter(held.values()))
        return (Point("one_state", states, source=known.source, as_of=known.as_of),)
    return (*_bilateral(question, before), *_surrender(question), *_european(question), *_extended(question))


def _bilateral(question: Question, before: Point | None) -> tuple[Point, ...]:
    """A treaty that is entered answers the question only where it is for such requests."""
    asked = question.bilateral
    states = {"state": question.requesting, "other": question.requested}
    entered = bilaterals(question.requesting, question.requested)
    own = [_entered("bilateral_entered", one) for one in entered if serves(one, question.scope)]
    if own:
        return (*own, *([Point("bilateral_contradicted", states)] if asked.answer == "none" else []))
    other = [_entered(f"bilateral_not_{question.scope}", one) for one in entered]
    if asked.answer == "not_checked":
        return (*other, before or Point("bilateral_not_checked", states))
    if asked.answer == "yes":
        return (*other, Point("bilateral_enter_it", states))
    if not (asked.where and asked.when):
        return (*other, Point("bilateral_none_unproven", states))
    return (*other, Point("bilateral_none", {**states, "where": asked.where, "date": asked.when}))


def _entered(code: str, found: Instrument) -> Point:
    return Point(code, {"instrument": found.code}, source=found.source, as_of=found.as_of)


def _extended(question: Question) -> tuple[Point, ...]:
    """Who becomes party to nothing is reached by a treaty through somebody else, or not at all."""
    states = [code for code in (question.requesting, question.requested) if not becomes_party(code)]
    return tuple(
        Point("territory", {"state": code, "other": found.value}, source=found.source, as_of=found.as_of)
        if (found := fact(code, "territory_of"))
        else Point("never_party", {"state": code})
        for code in states
    )


def _european(question: Question) -> tuple[Point, ...]:
    """What supplements the 1959 Convention where no Investigation Order can be made; nothing of it was read."""
    pair = (question.requesting, question.requested)
    outside = [state for state in pair if not member(state, "european_union")]
    if question.scope != "mla" or len(outside) > 1:
        return ()
    if not outside and set(pair) & set(instrument(_EIO).not_bound):
        return (Point("eu_convention", {"instrument": _EIO}, source=_CONVENTION_2000, as_of="2026"),)
    if outside and outside[0] in ("IS", "NO"):
        return (Point("eu_convention_applied", source=_AGREEMENT_2003, as_of="2012"),)
    return ()


def _surrender(question: Question) -> tuple[Point, ...]:
    """An agreement that is known to exist, and of which nothing was read."""
    pair = (question.requesting, question.requested)
    outside = [state for state in pair if not member(state, "european_union")]
    if question.scope != "extradition" or len(outside) != 1 or outside[0] not in ("IS", "NO"):
        return ()
    states = {"state": question.requesting, "other": question.requested}
    return (Point("surrender_agreement", states, source=_EJN, as_of="2019-09-03"),)
