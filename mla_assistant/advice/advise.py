"""The whole advice on one question."""

from typing import get_args

from mla_assistant.advice.answer import Advice, Basis, Point, Standing
from mla_assistant.advice.bases import judged
from mla_assistant.advice.between import between
from mla_assistant.advice.contents import contents, to_use
from mla_assistant.advice.formal import other_ways
from mla_assistant.advice.question import Question
from mla_assistant.advice.relations import forms, is_general, over_bilaterals, related
from mla_assistant.advice.route import authority, channel, clocks, language, urgent
from mla_assistant.instruments import instrument, instruments


def advise(question: Question) -> Advice:
    """Advise before the request is written. Never raises on a question of the right shape."""
    each = [basis for found in instruments() if (basis := judged(found, question))]
    bases = sorted(related(each, forms(question), question), key=_rank)
    usable = [basis for basis in bases if basis.standing == "stands" or _near(basis)]
    recorded = [basis for basis in bases if basis.both_recorded and basis.standing != "does_not_stand"]
    return Advice(
        question,
        bilateral=between(question, over_bilaterals(bases, question)),
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
