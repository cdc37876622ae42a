"""The fewest answers that still make a document: a reference, a date, and two States."""

import copy
import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from mla_assistant.requests.kinds import KINDS
from mla_assistant.requests.paths import get, remove
from mla_assistant.requests.reading import read
from mla_assistant.requests.schema import complete_schema

MINIMAL = sorted(Path(__file__).parent.glob("minimal_*.json"))
ANSWERS = ("header.reference", "header.date", "requesting.state", "requested.state")


def draft(path: Path) -> dict[str, Any]:
    answers: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return answers


def test_every_kind_has_a_minimal_draft() -> None:
    """Lost otherwise: a kind whose smallest document nobody has ever printed."""
    assert {draft(path)["kind"] for path in MINIMAL} == set(KINDS)


@pytest.mark.parametrize("path", MINIMAL, ids=lambda path: path.stem)
def test_a_minimal_draft_is_readable_and_says_no_more_than_it_must(path: Path) -> None:
    """Lost otherwise: the tests of holes would be run on a draft that has few."""
    answers = draft(path)
    schema = jsonschema.Draft202012Validator(complete_schema(KINDS[answers["kind"]], ()))
    answers["schema_version"] = 1
    assert read(answers).findings == ()
    assert schema.is_valid(answers)
    for place in ANSWERS:
        fewer = copy.deepcopy(answers)
        assert get(fewer, place)
        remove(fewer, place)
        assert not schema.is_valid(fewer)
