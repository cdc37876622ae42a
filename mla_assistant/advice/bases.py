"""Each basis judged by itself: is it about this, are both States recorded, does the requested State take it."""

from dataclasses import replace
from typing import get_args

from mla_assistant.advice.answer import Basis, Point, Standing
from mla_assistant.advice.gives import gifts, lacks, lists_preservation, preserves
from mla_assistant.advice.offences import How, conditions, how_covered
from mla_assistant.advice.question import Question
from mla_assistant.advice.territories import one_state
from mla_assistant.instruments import (
    Article,
    Instrument,
    Pair,
    Relation,
    StateFact,
    extradition_basis,
    fact,
    member,
    pair,
    recorded_codes,
)
from mla_assistant.instruments.articles import article
from mla_assistant.instruments.countries import Verdict
from mla_assistant.instruments.tables import CountryFact
from mla_assistant.instruments.vocabulary import Group
from mla_assistant.requests.finding import Citation

_SHARPEST: tuple[How, ...] = (
    "named",
    "any",
    "only_if",
    "by_its_text",
    "if_serious",
    "electronic_evidence",
    "not_covered",
)


def weaker(one: Standing, other: Standing) -> Standing:
    """The weaker of two standings."""
    return max(one, other, key=get_args(Standing).index)


def judged(found: Instrument, question: Question) -> Basis | None:
    """The instrument as a basis for this request, or None where it has nothing to do with it."""
    if found.unread or found.between or found.kind == "model_treaty" or found.law_of not in (None, question.requested):
        return None
    if found.parties and {question.requesting, question.requested} != set(found.parties):
        return None
    if one_state(question) and not (found.law_of or found.code == "domestic_law"):
        return None
    how, covers = _covered(found, question)
    if how == "not_covered":
        return None
    base = Basis(
        found.code,
        "may_stand_confirm",
        (),
        covers,
        how,
        relations=_relations(found, question),
        must_meet=tuple(test for test in found.thresholds if test.scope in (question.scope, "both")),
        gives=gifts(found, question),
        lacks=lacks(found, question),
    )
    if found.has_parties:
        return _treaty(found, question, base)
    if found.kind == "resolution":
        return _resolution(found, base, question.scope) if how == "named" else None
    if not serves(found, question.scope):
        return None
    if found.kind == "soft_law_scheme":
        return _scheme(found, question, base)
    return replace(base, why=(_without_treaty(found),))


def _relations(found: Instrument, question: Question) -> tuple[Relation, ...]:
    """How it stands to others for this request. Rules of its own on preserving data yield to no treaty, and follow the
    list of none (Budapest Convention art. 27(1) is about other assistance).
    """
    own = question.kind == "preservation" and lists_preservation(found)
    return tuple(
        relation
        for relation in found.relations
        if relation.scope in (question.scope, "both")
        and not (own and relation.kind in ("only_if_no_treaty", "supplements"))
    )


def _covered(found: Instrument, question: Question) -> tuple[How, tuple[str, ...]]:
    hows = {offence: how_covered(found, offence, question.scope) for offence in question.offences}
    covers = tuple(offence for offence, how in hows.items() if how != "not_covered")
    return min(hows.values(), key=_SHARPEST.index, default="any"), covers


def serves(found: Instrument, scope: str) -> bool:
    """Whether requests of this kind can be based on it."""
    return found.use.extradition if scope == "extradition" else found.use.mla


def _treaty(found: Instrument, question: Question, base: Basis) -> Basis | None:
    two = pair(found.code, question.requesting, question.requested, question.today)
    standing, why = _recorded(found, two)
    members = _members(found, question)
    of_others = found.organisation and not any(members)
    if of_others and all(status.kind in ("", "not_listed") for status in two.statuses):
        return None
    base = replace(base, pair=two)
    if standing == "may_stand_confirm" and not two.not_listed and len(as_members(found.organisation, question)) == 2:
        base = replace(base, organisation=found.organisation or "")
        why += as_members(found.organisation, question)
    if not serves(found, question.scope):
        return _beside(found, question, base, standing, why)
    if found.in_force is None and not found.parties:
        standing = weaker(standing, "may_stand_confirm")
        why.append(Point("force_not_recorded", source=found.source, as_of=found.as_of))
    if not found.verified:
        unread = "not_read_by_you" if found.parties else "not_read_whole"
        why.append(Point(unread, verified=False, source=found.source, as_of=found.as_of))
    # Rules of its own on preserving data hold for data of any offence (Budapest Convention art. 29)
    unmet = [] if question.kind == "preservation" and preserves(base) else _unmet(found, question)
    why += unmet
    if base.how == "only_if" and any(point.code == "only_if" for point in unmet):
        standing = weaker(standing, "may_stand_confirm")
    open_still = base.how in ("if_serious", "by_its_text") and not found.parties
    if open_still or (base.how == "electronic_evidence" and question.kind != "preservation"):
        standing = weaker(standing, "may_stand_confirm")
        why.append(Point(base.how, citation=_test(found, base), source=found.source, as_of=found.as_of))
    accepted = None
    if question.scope == "extradition" and (choice := article(found, "legal_basis_if_no_treaty", question.scope)):
        accepted, ceiling = _accepted(found, question.requested, choice)
        standing = weaker(standing, ceiling)
    return replace(base, standing=standing, why=tuple(why), accepted=accepted)


def _unmet(found: Instrument, question: Question) -> list[Point]:
    """The conditions of its offences: those a record answers, and those only the case can answer."""
    points = []
    for one in conditions(found, *question.offences):
        states = question.requesting, question.requested
        cited = Citation(one.through or found.code, one.ref)
        args, met = {"text": one.text}, False
        if one.through:
            two = pair(one.through, *states, question.today)
            args |= {"instrument": one.through, "as_of": two.as_of}
            met = two.standing == "both_recorded"
        unmet = "may_refuse" if one.may_refuse else "only_if"
        source = one.source or found.source
        points.append(Point("covered_through" if met else unmet, args, cited, one.verified, source, found.as_of))
    return points


def _beside(found: Instrument, question: Question, base: Basis, standing: Standing, why: list[Point]) -> Basis | None:
    """What carries no request by itself: it adds to a treaty of both, or speaks of the offence and gives no basis."""
    supplements = [one for one in base.relations if one.kind == "supplements"]
    if adds := next((one for one in supplements if one.to[0] in get_args(Group)), None):
        cited = Citation(found.code, adds.ref)
        why.append(Point("adds_to_treaties", {}, cited, adds.verified, adds.source, found.as_of))
        return replace(base, standing=weaker(standing, "only_supplementary"), why=tuple(why))
    if base.how == "named":
        why.append(Point("carries_no_request", source=found.source, as_of=found.as_of))
        return None if base.remote else replace(base, standing="does_not_stand", why=tuple(why))
    added_to = [one.to[0] for one in supplements if one.to[0] in recorded_codes()]
    states = question.requesting, question.requested
    if not any(pair(code, *states, question.today).standing == "both_recorded" for code in added_to):
        return None
    why.append(Point("read_beside", {"instrument": added_to[0]}, source=found.source, as_of=found.as_of))
    return replace(base, standing=weaker(standing, "only_supplementary"), why=tuple(why))


def _resolution(found: Instrument, base: Basis, scope: str) -> Basis:
    code = "binds_by_1373" if found.binding else "calls_upon"
    special = found.articles.get("political_offence_exclusion") if scope == "extradition" else found.articles.get("mla")
    known = found.articles.get("legal_basis_if_no_treaty") or special
    cited = Citation(found.code, known.ref) if known else None
    point = Point(code, {}, cited, found.verified, found.source, found.as_of)
    return replace(base, standing="only_supplementary", why=(point,))


def _recorded(found: Instrument, two: Pair) -> tuple[Standing, list[Point]]:
    """A standing by the records alone. Only a record against a State says that a basis does not stand."""
    points: list[Point] = []
    for status in two.statuses:
        code = "own_entry" if found.parties else status.kind or status.standing
        if code == "not_party" != status.standing:
            code = "not_party_of_old"
        args = {"state": status.state} | ({"date": status.date} if status.date else {})
        if status.ended:
            args["ended"] = status.ended
        points.append(Point(code, args, source=status.source, as_of=status.as_of))
    standing: Standing = {
        "both_recorded": "stands",
        "not_recorded": "may_stand_confirm",
        "recorded_not_party": "does_not_stand",
    }[two.standing]  # type: ignore[assignment]
    return standing, points


def _test(found: Instrument, base: Basis) -> Citation | None:
    return Citation(found.code, base.must_meet[0].ref) if base.must_meet else None


def _accepted(found: Instrument, requested: str, choice: Article) -> tuple[Point, Standing]:
    """Whether the requested State takes a treaty that leaves the choice to it: by its own declaration only."""
    cited = Citation(found.code, choice.ref)
    said = extradition_basis(requested, found.code)
    if said is None:
        return Point("basis_unknown", {"state": requested}, cited, choice.verified), "may_stand_confirm"
    args = {"state": requested, "value": said.value}
    code, ceiling = _ANSWERS[said.verdict]
    return Point(code, args, cited, choice.verified, said.source, said.as_of), ceiling


_ANSWERS: dict[Verdict, tuple[str, Standing]] = {
    "yes": ("basis_accepted", "stands"),
    "conditional": ("basis_conditional", "may_stand_confirm"),
    "no": ("basis_refused", "only_supplementary"),
}


def _scheme(found: Instrument, question: Question, base: Basis) -> Basis | None:
    why = as_members(found.organisation, question)
    if len(why) < 2:
        return None
    why.append(Point("binds_nobody", source=found.source, as_of=found.as_of))
    return replace(base, standing="only_supplementary", why=tuple(why))


def _members(found: Instrument, question: Question) -> list[StateFact | None]:
    """How each State belongs to the organisation of the text; an observer does not, who is suspended does."""
    if not found.organisation:
        return [None, None]
    known = [fact(state, found.organisation) for state in (question.requesting, question.requested)]
    return [one if one and one.value in ("member", "associate", "suspended") else None for one in known]


def as_members(organisation: CountryFact | None, question: Question) -> list[Point]:
    """Each State that is a full member of the organisation."""
    states = question.requesting, question.requested
    found = [(state, member(state, organisation)) for state in states] if organisation else []
    return [
        Point(one.value, {"state": state, "organisation": str(organisation)}, source=one.source, as_of=one.as_of)
        for state, one in found
        if one
    ]


def _without_treaty(found: Instrument) -> Point:
    known = found.articles.get("legal_basis_if_no_treaty")
    cited = Citation(found.code, known.ref) if known else None
    code = "law_of_requested" if found.law_of else found.code
    if not known and not found.law_of:
        return Point(code)  # the law of any State: nobody read it
    return Point(code, {}, cited, known.verified if known else True, found.source, found.as_of)
