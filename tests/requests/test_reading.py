"""Reading loses nothing: one bad answer costs that answer and no other."""

import copy
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mla_assistant.requests.kinds import KINDS
from mla_assistant.requests.mutual_assistance import MutualAssistance
from mla_assistant.requests.reading import UnknownKind, UnknownVersion, identify, read
from mla_assistant.requests.structure import children

DRAFT: dict[str, Any] = {
    "kind": "mutual_assistance",
    "header": {"reference": "MLA/1", "date": "15 March 2024"},
    "persons": [{"id": "p1", "family_name": "Idris"}],
    "measures": [{"id": "m1", "type": "records", "institution": "Marina Bank", "persons": ["p1"]}],
}


def with_answer(path: str, value: Any) -> dict[str, Any]:
    from mla_assistant.requests.paths import put

    answers = copy.deepcopy(DRAFT)
    put(answers, path, value)
    return answers


@pytest.mark.parametrize(
    ("path", "value", "code"),
    [
        ("header.date", "31 February 2024", "date_impossible"),
        ("header.date", "03/04/2024", "date_not_understood"),
        ("requesting.state", "Atlantis", "state_unknown"),
        ("requesting.central_authority.email", "nobody at home", "email_not_valid"),
        ("requesting.central_authority.telephone", "0203", "phone_not_valid"),
        ("requesting.central_authority.time_zone", "Mars/Base", "timezone_unknown"),
        ("measures.m1.accounts", [{"id": "u1", "iban": "GB00 0000"}], "iban_not_valid"),
        ("measures.m1.accounts", [{"id": "u1", "bic": "?"}], "bic_not_valid"),
        ("measures.m1.accounts", [{"id": "u1", "currency": "XYZQ"}], "currency_unknown"),
        ("measures.m1.certificate", "wax", "code_unknown"),
        ("measures.m1.nexsu", "x", "field_unknown"),
        ("header.subject", "x" * 501, "text_too_long"),
        ("annexes", [{"id": "a1", "pages": "many"}], "number_not_understood"),
        ("annexes", [{"id": "a1", "pages": -1}], "number_out_of_range"),
        ("measures", [{"id": "m1", "type": "magic"}], "measure_unknown"),
        ("facts", "a story", "value_not_understood"),
        ("language", "xx-nope", "language_unknown"),
    ],
)
def test_a_bad_answer_becomes_one_finding_at_its_place(path: str, value: Any, code: str) -> None:
    """Lost otherwise: where to look, or every other answer of the draft."""
    reading = read(with_answer(path, value))
    codes = {finding.code for finding in reading.findings}
    assert codes == {code}
    assert all(finding.path.startswith(path.rpartition(".")[0]) for finding in reading.findings)
    assert isinstance(reading.request, MutualAssistance)
    assert path.startswith("header.reference") or reading.request.header.reference == "MLA/1"


def test_a_misspelt_field_is_told_its_neighbour() -> None:
    """Lost otherwise: the time to find out that nexsu should have been nexus."""
    (finding,) = read(with_answer("measures.m1.nexsu", "x")).findings
    assert finding.args["near"] == "nexus"


def test_characters_that_act_on_a_terminal_are_taken_out_and_reported() -> None:
    """Lost otherwise: a terminal that a name from abroad can drive."""
    reading = read(with_answer("header.reference", "A\x1b]0;x\x07\u202eB"))
    assert reading.request.header.reference == "A]0;xB"
    assert [finding.code for finding in reading.findings] == ["characters_removed"]
    assert "U+001B" in reading.findings[0].args["characters"]


def test_an_empty_text_is_no_answer_and_no_error() -> None:
    """Lost otherwise: calm; an empty box would shout."""
    assert read(with_answer("header.date", "x") | {"header": {"date": ""}}).findings == ()


def test_what_was_typed_stays_typed() -> None:
    """Lost otherwise: the drafter's own text, when the program can't read it."""
    answers = with_answer("header.date", "31 February 2024")
    before = copy.deepcopy(answers)
    read(answers)
    assert answers == before


def test_unknown_kinds_and_versions_are_refused() -> None:
    """Lost otherwise: a newer draft would be read as an older one, and saved so."""
    with pytest.raises(UnknownKind):
        read({"kind": "pardon"})
    with pytest.raises(UnknownVersion):
        read({"kind": "extradition", "schema_version": 9})


def test_items_without_ids_get_them_once() -> None:
    """Lost otherwise: references that point somewhere else after the second opening."""
    once = identify({"kind": "mutual_assistance", "persons": [{}, {"id": "p1"}, {}], "facts": {"summary": "a\n\nb"}})
    assert [person["id"] for person in once["persons"]] == ["p2", "p1", "p3"]
    assert [paragraph["text"] for paragraph in once["facts"]["summary"]] == ["a", "b"]
    assert identify(once) == once


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=12,
)


@settings(max_examples=150, deadline=None)
@given(data=st.data(), kind=st.sampled_from(sorted(KINDS)))
def test_no_content_makes_reading_fail(data: st.DataObject, kind: str) -> None:
    """Lost otherwise: the whole draft, to one strange value in an imported file."""
    model = KINDS[kind]
    answers: dict[str, Any] = {"kind": kind}
    for name in data.draw(st.lists(st.sampled_from(sorted(model.model_fields)), unique=True, max_size=5)):
        if name in ("kind", "schema_version"):
            continue
        child = children(model).get(name)
        part = st.dictionaries(
            st.sampled_from(sorted({*(child.model.model_fields if child else {"x": 0}), "id", "type"})), json_values
        )
        answers[name] = data.draw(part | st.lists(part, max_size=2) | json_values)
    reading = read(answers)
    assert isinstance(reading.request, model)


def test_an_id_of_a_paragraph_that_is_no_text_is_a_finding() -> None:
    """Lost otherwise: the whole draft, to a traceback."""
    reading = read({"kind": "extradition", "facts": {"summary": [{"id": [], "text": "He left."}]}})
    assert reading.request.model_dump()["facts"]["summary"][0]["text"] == "He left."
