"""What the offence must meet for a chosen basis to cover it: a penalty, a sentence, a link beyond one State.

An offence that fails a test blocks only where the article was read and leaves no exception, no other offence of the
draft meets the test (a lighter one may ride along: ECE 1957 art. 2(2)), and the request rests on nothing else.
"""

from collections.abc import Iterator
from typing import Literal

from mla_assistant.instruments import Threshold
from mla_assistant.requests.case import CaseRequest
from mla_assistant.requests.extradition import Extradition
from mla_assistant.requests.finding import Citation, Severity, Step
from mla_assistant.requests.parts.offence import ForeignLink, MaximumPenalty, Offence
from mla_assistant.requests.paths import FieldPath
from mla_assistant.requests.person_sought import OfPersonSought
from mla_assistant.review.cited import Cited, cited
from mla_assistant.review.rules import Spot, Weight, at, blocks, informs, rule, warns

Kind = Literal["penalty", "international_element"]

_SHORTEST_MONTH = 28


@rule("penalty_below_threshold", "refusal_risk", {CaseRequest: blocks()})
def penalty(request: CaseRequest) -> Iterator[Spot]:
    for each, test in _tests(request, "penalty"):
        resting = _resting(request, each)
        below = [offence for offence in resting if _term(offence, test) < (test.months or 0)]
        for offence in below:
            grave = _gravity(request, each, test, all_fail=len(below) == len(resting))
            yield _on(offence, _place(offence, test), each, test, grave, months=str(test.months))


@rule("minimum_penalty_unsaid", "refusal_risk", {CaseRequest: informs()})
def minimum(request: CaseRequest) -> Iterator[Spot]:
    for each, test in _tests(request, "penalty"):
        for offence in _resting(request, each) if test.penalty == "minimum" else ():
            term = offence.penalty
            if term.maximum == MaximumPenalty.IMPRISONMENT and term.minimum_months is None:
                yield _on(offence, "penalty.minimum_months", each, test, "informs", months=str(test.months))


@rule("sentence_below_threshold", "refusal_risk", {Extradition: blocks()})
def sentence(request: Extradition) -> Iterator[Spot]:
    """What is left of a sentence is never more than what was imposed: that is measured."""
    imposed = request.proceedings.sentence
    given = [part for part in (imposed.years, imposed.months, imposed.days) if part is not None]
    if not request.proceedings.for_sentence or not given:
        return
    months = (imposed.years or 0) * 12 + (imposed.months or 0) + (imposed.days or 0) / _SHORTEST_MONTH
    for each, test in _tests(request, "penalty"):
        if test.sentence_months and months < test.sentence_months:
            place, grave = "proceedings.sentence.years", _gravity(request, each, test, all_fail=True)
            yield at(place, "proceedings.sentence", each.path, weight=_weight(grave, each, test),
                     months=str(test.sentence_months), instrument=each.instrument.short)  # fmt: skip


@rule("international_element_silent", "refusal_risk", {CaseRequest: warns()})
def silent(request: CaseRequest) -> Iterator[Spot]:
    """Several conventions leave out what begins and ends in one State."""
    for each, test in _tests(request, "international_element"):
        for offence in _resting(request, each):
            if not offence.links_abroad:
                remedy = _relinked(offence) if _is_found(request, test) else []
                yield _on(offence, "links_abroad", each, test, "warns" if test.verified else "informs", remedy)


@rule("international_element_lacking", "refusal_risk", {CaseRequest: blocks()})
def lacking(request: CaseRequest) -> Iterator[Spot]:
    """Answered, and nothing in the answer is a link that the article counts. One that the draft itself tells of is
    overlooked, not lacking.
    """
    for each, test in _tests(request, "international_element"):
        resting = _resting(request, each)
        without = [one for one in resting if one.links_abroad and not _enough(test) & set(one.links_abroad)]
        for offence in without:
            if _is_found(request, test):
                told = "surrender.whereabouts"
                yield _on(offence, "links_abroad", each, test, "warns", _relinked(offence), told, overlooked="yes")
                continue
            domestic = all(ForeignLink.NO_LINK_ABROAD in one.links_abroad for one in without)
            grave = _gravity(request, each, test, all_fail=domestic and len(without) == len(resting))
            yield _on(offence, "links_abroad", each, test, grave)


@rule("links_contradicted", "completeness", {CaseRequest: warns()})
def contradicted(request: CaseRequest) -> Iterator[Spot]:
    for offence in request.offences:
        if ForeignLink.NO_LINK_ABROAD in offence.links_abroad and len(offence.links_abroad) > 1:
            yield at(f"offences.{offence.id}.links_abroad", f"offences.{offence.id}.title")


def _tests(request: CaseRequest, kind: Kind) -> Iterator[tuple[Cited, Threshold]]:
    for each in cited(request):
        for test in each.instrument.thresholds:
            if test.kind == kind and test.scope in ("both", request.scope):
                yield each, test


def _resting(request: CaseRequest, each: Cited) -> list[Offence]:
    """The offences for which the basis is named: all, unless it says which."""
    only = each.basis.offences
    return [offence for offence in request.offences if not only or offence.id in only]


def _is_found(request: CaseRequest, test: Threshold) -> bool:
    """Who is sought is in the requested State: where the article counts that link, it is there."""
    sought = isinstance(request, OfPersonSought) and request.surrender.whereabouts
    return bool(sought) and ForeignLink.OFFENDER_FOUND_ABROAD in _enough(test)


def _relinked(offence: Offence) -> list[Step]:
    """With that link, and without the answer that there is none."""
    links = [link.value for link in offence.links_abroad if link != ForeignLink.NO_LINK_ABROAD]
    return [Step("set", f"offences.{offence.id}.links_abroad", [*links, ForeignLink.OFFENDER_FOUND_ABROAD.value])]


def _enough(test: Threshold) -> set[ForeignLink]:
    return set(test.links or ForeignLink) - {ForeignLink.NO_LINK_ABROAD}


def _term(offence: Offence, test: Threshold) -> float:
    """Months of the penalty the test measures; what is not stated is long enough."""
    term = offence.penalty
    if term.maximum == MaximumPenalty.FINE:
        return 0
    if term.maximum != MaximumPenalty.IMPRISONMENT:
        return float("inf")
    if test.penalty == "minimum" and term.minimum_months is not None:
        return term.minimum_months
    given = term.years is not None or term.months is not None
    return (term.years or 0) * 12 + (term.months or 0) if given else float("inf")


def _place(offence: Offence, test: Threshold) -> str:
    if offence.penalty.maximum == MaximumPenalty.FINE:
        return "penalty.maximum"
    return "penalty.minimum_months" if test.penalty == "minimum" and _minimum(offence) else "penalty.years"


def _minimum(offence: Offence) -> bool:
    return offence.penalty.minimum_months is not None


def _gravity(request: CaseRequest, each: Cited, test: Threshold, *, all_fail: bool) -> Severity:
    alone = all(other.id == each.basis.id or other.is_empty() for other in request.legal_bases)
    bars = test.verified and test.excludes and each.instrument.ceiling == "blocks"
    return "blocks" if bars and alone and all_fail else "warns"


def _weight(grave: Severity, each: Cited, test: Threshold) -> Weight:
    return Weight(grave, Citation(each.instrument.short, test.ref), test.verified, each.instrument.as_of)


def _on(
    offence: Offence,
    field: str,
    each: Cited,
    test: Threshold,
    grave: Severity,
    remedy: list[Step] | None = None,
    *about: FieldPath,
    **args: str,
) -> Spot:
    here = f"offences.{offence.id}"
    return at(
        f"{here}.{field}",
        f"{here}.penalty" if test.kind == "penalty" else f"{here}.links_abroad",
        f"{here}.title",
        each.path,
        "legal_bases",
        *about,
        weight=_weight(grave, each, test),
        remedy=remedy or [],
        instrument=each.instrument.short,
        test=test.text.rstrip("."),
        **args,
    )
