"""Whatever state a draft is in, the review has an answer, and the answer leads somewhere."""

import copy
from functools import partial
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mla_assistant.requests import paths
from mla_assistant.requests.kinds import KINDS
from mla_assistant.requests.part import Item, Part
from mla_assistant.requests.paths import Answers
from mla_assistant.requests.reading import identify, read
from mla_assistant.requests.request import RequestModel
from mla_assistant.review import review
from tests.counting import calls
from tests.review.drafts import EXTRADITION, FOR_SENTENCE, MUTUAL, changed, find
from tests.review.table import CASES, Case

BASES = [identify(base) for base in (MUTUAL, EXTRADITION, FOR_SENTENCE)]


def leads_somewhere(request: RequestModel, path: str) -> bool:
    """Whether a face can go there: a field of the model in a part or item that is there, or an item."""
    place: Any = request
    for step in paths.split(path):
        if isinstance(place, list):
            found = [item for item in place if isinstance(item, Item) and item.id == step]
            if not found and not (step.isdecimal() and int(step) < len(place)):
                return False
            place = found[0] if found else place[int(step)]
        elif isinstance(place, Part):
            if step not in type(place).model_fields:
                return False
            place = getattr(place, step)
        else:
            return False
    return True


def places(value: Any, path: str = "") -> list[str]:
    """Every path in the answers, items by id."""
    steps = (
        value.items()
        if isinstance(value, dict)
        else [(item.get("id", index) if isinstance(item, dict) else index, item) for index, item in enumerate(value)]
    )
    found: list[str] = []
    for step, child in steps:
        here = paths.join(path, step)
        found.append(here)
        if isinstance(child, dict | list):
            found += places(child, here)
    return found


FIXED = ("id", "type", "kind", "schema_version")
PLACES = [[p for p in places(base) if p.rpartition(".")[2] not in FIXED] for base in BASES]


@st.composite
def torn(draw: st.DrawFn) -> Answers:
    """A complete draft with some of its parts torn out, and some answers swapped for others of the draft."""
    index = draw(st.integers(0, len(BASES) - 1))
    draft = copy.deepcopy(BASES[index])
    for path in draw(st.lists(st.sampled_from(PLACES[index]), max_size=12)):
        if paths.get(draft, path) is None:
            continue
        if draw(st.booleans()):
            paths.remove(draft, path)
        else:
            other = draw(st.sampled_from(PLACES[index]))
            paths.put(draft, path, copy.deepcopy(paths.get(draft, other)) or "9999-12-31")
    return draft


@settings(deadline=None, max_examples=300)
@given(torn())
def test_no_half_empty_draft_breaks_the_review(draft: Answers) -> None:
    """The review runs at every key: one draft it cannot bear would take the screen away."""
    request = read(draft).request
    for finding in review(request):
        assert leads_somewhere(request, finding.path), finding
        assert all(leads_somewhere(request, path) for path in finding.about), finding
        assert all(leads_somewhere(request, step.path) for step in finding.remedy), finding


@pytest.mark.parametrize("kind", KINDS)
def test_an_empty_draft_is_reviewed(kind: str) -> None:
    """The first screen of a new request shows what there is to do."""
    assert any(finding.blocks for finding in find({"kind": kind}))


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.code}-{case.path}")
def test_every_finding_leads_somewhere(case: Case) -> None:
    """“Jump to the field” must land on a field."""
    request = read(changed(case.base, case.breaks)).request
    for finding in review(request):
        assert leads_somewhere(request, finding.path), finding
        assert all(leads_somewhere(request, path) for path in finding.about), finding


@pytest.mark.parametrize("base", BASES, ids=["mutual", "extradition", "sentence"])
def test_the_edges_of_the_calendar_are_dates_too(base: Answers) -> None:
    """A mistyped year is a finding at most, never a crash."""
    for path in places(base):
        if path.rpartition(".")[2] in {"born", "date", "committed_from", "period_from", "needed_by"}:
            for year in ("9999", "1000-01", "9999-12-31"):
                find(changed(base, {path: year}))


def test_a_review_grows_with_the_draft_and_not_with_its_square() -> None:
    """In a case with fifty measures a drafter must not wait for letters to appear."""
    review(_with_measures(1))  # what is read once, is
    few, many = (calls(partial(review, _with_measures(times))) for times in (4, 16))
    assert many < 4.5 * few


def _with_measures(times: int) -> RequestModel:
    measures = [{**measure, "id": f"m{n}x{i}"} for n in range(times) for i, measure in enumerate(MUTUAL["measures"])]
    return read(changed(MUTUAL, {"measures": measures})).request
