"""What is only an example could govern between the two States, or is called a model."""

import pytest

from mla_assistant import instruments as facts
from mla_assistant.requests.finding import Citation, Finding
from mla_assistant.review.compared import REGIONAL, UNIVERSAL
from tests.review.drafts import changed, find
from tests.review.table import CASES, Case

_TOGETHER = (
    {"requesting.state": "FR", "requested.state": "CH"},
    {"requesting.state": "US", "requested.state": "CA"},
)
"""In one region: the conventions of the one or the other bind both."""
_APART = {"requesting.state": "NG", "requested.state": "UY"}
"""No convention of a region that rules cite is recorded for both."""
_UNIVERSAL = {found.short: found for code in facts.codes() if (found := facts.instrument(code)).region == "universal"}
_OPEN_TO_ALL = {*_UNIVERSAL, "CRC 1989"}


def _compared(case: Case, states: dict[str, str]) -> list[Finding]:
    return [each for each in find(changed(case.base, case.breaks | states), case.code) if each.compared]


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.code}-{case.path}")
def test_no_convention_is_compared_to_which_one_of_the_two_states_is_no_party(case: Case) -> None:
    """A European convention, shown to Nigeria and Uruguay as what to compare, is taken for law between them."""
    for found in _compared(case, _APART):
        assert found.citation
        assert found.model == (found.citation.instrument in REGIONAL)
        assert found.model or found.citation.instrument in _OPEN_TO_ALL


def test_a_convention_of_a_region_is_known_by_the_name_that_rules_cite() -> None:
    """Under another code it would be asked of the wrong list of parties."""
    for short, code in REGIONAL.items():
        assert (facts.instrument(code).short, facts.instrument(code).region == "universal") == (short, False)


@pytest.mark.parametrize(("place", "instead"), UNIVERSAL.items(), ids=str)
def test_the_universal_text_takes_the_place_of_the_article_and_nothing_else_changes(
    place: tuple[str, str], instead: Citation
) -> None:
    """Lost otherwise: the finding itself, or how grave it is, because its example was of another region."""
    code, article = place
    for case in (each for each in CASES if each.code == code):
        both = [each for states in _TOGETHER for each in _compared(case, states)]
        before = [each for each in both if str(each.citation) == article]
        after = [each for each in _compared(case, _APART) if each.citation == instead]
        if before and after:
            assert {each.severity for each in before} == {each.severity for each in after}
            assert not any(each.model for each in before + after)
            return
    pytest.fail(f"no draft shows {article} and {instead}")


def test_every_universal_text_was_read_in_that_place() -> None:
    """Never cite what was not read."""
    for citation in UNIVERSAL.values():
        found = _UNIVERSAL[citation.instrument]
        refs = {item.ref for item in (*found.request_contents, *found.extradition_documents) if item.verified}
        refs |= {one.ref for one in found.assistance if one.verified}
        refs |= {ref for each in found.articles.values() if each.verified for ref in each.ref.split("; ")}
        assert citation.ref in refs
