"""A supplement is read with the request it adds to, and changes only what it says."""

import json
from pathlib import Path

from mla_assistant.requests.reading import read
from mla_assistant.review import review
from tests.templates.printing import printed, words_of

DRAFT = json.loads((Path(__file__).parent / "03_canada_switzerland_1995_supplement.json").read_text("utf-8"))
OF_A_SUPPLEMENT = ("supplements", "supplement_does", "what_changes")


def test_a_supplement_names_its_request_and_leaves_the_rest_standing() -> None:
    """Lost otherwise: a second letter that seems to take the place of the first."""
    words = words_of(printed(DRAFT, draft=True))
    assert "Supplementary request for mutual legal assistance" in words
    assert "This request supplements the earlier request named here and is to be read with it." in words
    assert "In all other respects the earlier request stands as it was made." in words
    assert "1. letter of request" in words
    assert "corrects what the earlier request says" in words


def test_a_supplement_asks_for_no_fewer_items_than_a_new_request() -> None:
    """Lost otherwise: a letter sent back for what the treaty asks of every request."""
    supplement = {finding.code for finding in review(read(DRAFT).request)}
    header = {name: answer for name, answer in DRAFT["header"].items() if name not in OF_A_SUPPLEMENT}
    new = {finding.code for finding in review(read(DRAFT | {"header": header | {"nature": "new"}}).request)}
    assert new <= supplement
    assert "supplement_unidentified" in supplement - new
