"""Paths lead to one place, by id or by position, and changes reach only that place."""

from typing import Any

import pytest

from mla_assistant.requests import paths


def draft() -> dict[str, Any]:
    return {"measures": [{"id": "m1", "nexus": "a"}, {"id": "m2", "nexus": "b"}]}


def test_an_item_is_found_by_id_and_by_position() -> None:
    """Lost otherwise: scripts that count, or screens that name."""
    for path in ("measures.m2.nexus", "measures[1].nexus", "measures.1.nexus"):
        assert paths.get(draft(), path) == "b"


def test_a_place_is_named_by_ids_whichever_way_it_was_written() -> None:
    """Lost otherwise: `mla set case.json measures[0].nexus`, as every script that counts writes it."""
    for path in ("measures.m2.nexus", "measures[1].nexus", "measures.1.nexus"):
        assert paths.named(draft(), path) == "measures.m2.nexus"
    assert paths.named(draft(), "measures[7].nexus") == "measures.7.nexus"
    assert paths.named(draft(), "header.reference") == "header.reference"


def test_an_id_survives_reordering() -> None:
    """Lost otherwise: an error mark that wanders to another measure."""
    answers = draft()
    assert paths.move(answers, "measures.m2", -1)
    assert paths.get(answers, "measures.m2.nexus") == "b"
    assert [item["id"] for item in answers["measures"]] == ["m2", "m1"]
    assert not paths.move(answers, "measures.m2", -1)


def test_a_missing_place_is_named_not_made_up() -> None:
    """Lost otherwise: an answer filed where nobody looks."""
    with pytest.raises(paths.PathNotFound):
        paths.put(draft(), "measures.m9.nexus", "x")
    with pytest.raises(paths.PathNotFound):
        paths.remove(draft(), "measures.m9")
    assert paths.get(draft(), "measures.m9.nexus", "none") == "none"


def test_an_empty_answer_is_taken_away() -> None:
    """Lost otherwise: the difference between no answer and an answer that is empty."""
    answers = draft()
    paths.put(answers, "measures.m1.nexus", "")
    assert "nexus" not in answers["measures"][0]
