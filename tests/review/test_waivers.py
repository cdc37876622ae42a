"""A waiver covers one finding, as long as nothing it was about has changed."""

from typing import Any

import pytest

from mla_assistant.requests.paths import Answers, add
from mla_assistant.requests.reading import identify, read
from mla_assistant.review import RULES, NotWaivable, apply_waivers, waiver_for
from tests.review.drafts import EXTRADITION, MUTUAL, changed, find
from tests.review.table import CASES, Case

REVERSED = {"measures.m1.period_from": "2025-01-01"}
WAIVABLE = [case for case in CASES if RULES[case.code].waivable]


def waived(draft: Answers, code: str, **over: Any) -> Answers:
    """The draft with its first finding of that code waived."""
    draft = identify(draft)
    waiver = waiver_for(find(draft, code)[0], read(draft).request, "Agreed by telephone.", "M. Otieno", "2026-03-10")
    add(draft, "desk.waivers", {**waiver, **over})
    return identify(draft)


@pytest.mark.parametrize("case", WAIVABLE, ids=lambda case: f"{case.code}-{case.path}")
def test_what_somebody_answers_for_blocks_no_longer(case: Case) -> None:
    """A lawyer who knows better than the rule must be able to send the request."""
    draft = changed(case.base, case.breaks)
    first, *others = find(waived(draft, case.code), case.code)
    assert first.waived
    assert not first.blocks
    assert not any(other.waived for other in others)


@pytest.mark.parametrize("case", [case for case in CASES if case not in WAIVABLE], ids=lambda case: case.code)
def test_what_nobody_can_answer_for_is_never_waived(case: Case) -> None:
    """An assurance nobody confirmed must not leave the house by a waiver typed into the file."""
    draft = changed(case.base, case.breaks)
    finding = find(draft, case.code)[0]
    with pytest.raises(NotWaivable):
        waiver_for(finding, read(draft).request, "reason", "M. Otieno", "2026-03-10")
    forged = dict.fromkeys(("citation", "values"), "") | {"code": case.code, "path": finding.path}
    add(draft, "desk.waivers", {"id": "w1", "reason": "reason", "by": "M. Otieno", **forged})
    assert not any(finding.waived for finding in find(draft, case.code))


@pytest.mark.parametrize(
    "change",
    [
        {"measures.m1.period_from": "2025-02-01"},
        {"measures.m1.period_to": "2024-11-30"},
        {"measures.m1.heading": "Records of another account"},
    ],
    ids=["the value", "the value beside it", "the measure it stands in"],
)
def test_a_waiver_lapses_when_what_it_was_about_changes(change: dict[str, Any]) -> None:
    """A reason given for one set of facts must not excuse another."""
    draft = waived(changed(MUTUAL, REVERSED), "dates_impossible")
    assert not find(changed(draft, change), "dates_impossible")[0].waived


def test_a_waiver_outlives_changes_elsewhere() -> None:
    """A waiver that every key ends would have to be given at every key."""
    draft = waived(changed(MUTUAL, REVERSED), "dates_impossible")
    elsewhere = {"header.subject": "Another subject", "measures.m1.procedure": "On paper.", "measures.m2": None}
    assert find(changed(draft, elsewhere), "dates_impossible")[0].waived


def test_a_waiver_does_not_pass_to_another_item_under_the_same_id() -> None:
    """“Not known to our courts” was said of one offence, and the next one gets its number."""
    draft = waived(changed(EXTRADITION, {"offences.o1.dual_criminality": None}), "dual_criminality_silent")
    assert find(draft, "dual_criminality_silent")[0].waived
    draft = changed(draft, {"offences": [{"id": "o1", "title": "Forgery of passports"}]})
    assert not find(draft, "dual_criminality_silent")[0].waived


@pytest.mark.parametrize("hole", ["reason", "by"])
def test_a_waiver_without_a_reason_or_a_name_is_none(hole: str) -> None:
    """Somebody has to answer for it, and say why."""
    draft = waived(changed(MUTUAL, REVERSED), "dates_impossible", **{hole: ""})
    assert not find(draft, "dates_impossible")[0].waived


def test_a_waiver_for_one_source_is_none_for_another() -> None:
    """What the Convention lets pass, the next treaty may not."""
    draft = waived(changed(MUTUAL, {"measures.m1.nexus": None}), "measure_without_nexus", citation="UNCAC art. 46")
    assert not find(draft, "measure_without_nexus")[0].waived


def test_waiving_twice_is_waiving_once() -> None:
    """Faces may apply waivers again to findings that know them already."""
    draft = waived(changed(MUTUAL, REVERSED), "dates_impossible")
    request = read(draft).request
    assert apply_waivers(find(draft), request) == tuple(find(draft))
