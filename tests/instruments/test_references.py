"""How treaties number their articles: by figures, and by Roman numerals."""

import pytest

from mla_assistant.instruments.references import names_an_article, numbers


@pytest.mark.parametrize(
    ("ref", "found"),
    [
        ("art. 5(1)(a)", {5}),
        ("arts. 15-16", {15, 16}),
        ("Article VII", {7}),
        ("art. IV(2)", {4}),
        ("Article IX; Article XLI", {9, 41}),
        ("XIV", {14}),
        ("art. 8 Montreal Convention via art. I", {8}),
    ],
)
def test_an_article_is_known_by_its_number_in_either_way_of_writing(ref: str, found: set[int]) -> None:
    """Lost otherwise: what a treaty with Roman numerals requires is passed off as mere practice."""
    assert names_an_article(ref)
    assert numbers(ref) == found


@pytest.mark.parametrize(
    "ref", ["good practice", "national law", "comity", "In the text", "artistic Law", "Civil Code"]
)
def test_what_names_no_number_is_no_article(ref: str) -> None:
    """Lost otherwise: a custom that stops a request as if a treaty asked for it."""
    assert not names_an_article(ref)
    assert not numbers(ref)
