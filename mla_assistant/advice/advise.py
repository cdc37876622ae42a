"""The whole advice on one question."""

from typing import get_args

from mla_assistant.advice.answer import Advice, Basis, Point, Standing
from mla_assistant.advice.bases import judged
from mla_assistant.advice.contents import contents, to_use
from mla_assistant.advice.formal import other_ways
from mla_assistant.advice.question import Question
from mla_assistant.advice.relations import forms, is_general, over_bilaterals, related
from mla_assistant.advice.route import authority, channel, clocks, language, urgent
from mla_assistant.instruments import bilaterals, instrument, instruments, member

_EJN = "https://www.ejn-crimjust.europa.eu/ejn/NewsDetail/EN/664 (OJ L 292, 21.10.2006, p. 2; in force 1 November 2019)"


def advise(question: Question) -> Advice:
    """Advise before the request is written. Never raises on a question of the right shape."""
    each = [basis for found in instruments() if (basis := judged(found, question))]
    bases = sorted(related(each, forms(question), question), key=_rank)
    usable = [basis for basis in bases if basis.standing == "stands" or _near(basis)]
    recorded = [basis for basis in bases if basis.both_recorded and basis.standing != "does_not_stand"]
    return Advice(
        question,
        bilateral=(*_bilateral(question, over_bilaterals(bases, question)), *_surrender(question)),
        use=to_use(bases, question),
        contents=contents(bases, question),
        bases=tuple(bases),
        formal=other_ways(usable, recorded, question),
        language=language(usable, question),
        authority=authority(usable, question),
        channel=channel(usable, question),
        urgent=urgent(usable, recorded, question),
        clocks=clocks(usable, question),
        caveats=(Point("confirm"), Point("deposit"), Point("reservations"), Point("no_lawyer")),
    )


def _near(basis: Basis) -> bool:
    """Recorded between the two, or the law of the requested State: its articles are worth reading already."""
    return basis.standing == "may_stand_confirm" and (basis.both_recorded or bool(instrument(basis.instrument).law_of))


def _rank(basis: Basis) -> tuple[object, ...]:
    """What to read first: forms, then treaties both States are in, for any offence before those that name this one."""
    kind = (not basis.by_form, basis.pair is None, not basis.both_recorded, basis.remote, not basis.organisation)
    standing = get_args(Standing).index(basis.standing)
    return (standing, *kind, not is_general(basis), basis.how != "named", basis.instrument)


def _bilateral(question: Question, before: Point | None) -> tuple[Point, ...]:
    asked = question.bilateral
    entered = bilaterals(question.requesting, question.requested)
    states = {"state": question.requesting, "other": question.requested}
    own = [Point("bilateral_entered", {"instrument": one.code}, source=one.source, as_of=one.as_of) for one in entered]
    if own:
        return (*own, *([Point("bilateral_contradicted", states)] if asked.answer == "none" else []))
    if asked.answer == "not_checked":
        return (before or Point("bilateral_not_checked", states),)
    if asked.answer == "yes":
        return (Point("bilateral_enter_it", states),)
    if not (asked.where and asked.when):
        return (Point("bilateral_none_unproven", states),)
    return (Point("bilateral_none", {**states, "where": asked.where, "date": asked.when}),)


def _surrender(question: Question) -> tuple[Point, ...]:
    """An agreement that is known to exist, and of which nothing was read."""
    pair = (question.requesting, question.requested)
    outside = [state for state in pair if not member(state, "european_union")]
    if question.scope != "extradition" or len(outside) != 1 or outside[0] not in ("IS", "NO"):
        return ()
    states = {"state": question.requesting, "other": question.requested}
    return (Point("surrender_agreement", states, source=_EJN, as_of="2019-09-03"),)
