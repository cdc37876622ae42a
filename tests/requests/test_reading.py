"""Reading loses nothing: one bad answer costs that answer and no other."""

import copy
import json
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mla_assistant import resources
from mla_assistant.requests.kinds import KINDS
from mla_assistant.requests.mutual_assistance import MutualAssistance
from mla_assistant.requests.part import Part
from mla_assistant.requests.paths import Answers, FieldPath, get, join, remove
from mla_assistant.requests.reading import UnknownKind, UnknownVersion, identify, read
from mla_assistant.requests.structure import children, discriminator, leaf_of
from tests.templates.drafts import full

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
        ("measures.m1.certificates", ["wax"], "code_unknown"),
        ("measures.m1.nexsu", "x", "field_unknown"),
        ("header.subject", "x" * 501, "text_too_long"),
        ("annexes", [{"id": "a1", "pages": "many"}], "number_not_understood"),
        ("annexes", [{"id": "a1", "pages": -1}], "number_out_of_range"),
        ("annexes", [{"id": "a1", "pages": 10**18}], "number_out_of_range"),
        ("persons", [{"id": "p1", "birth_place": {"not_known": ""}}], "reason_missing"),
        ("persons", [{}] * 2001, "list_too_long"),
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


def _like_their_type() -> list[tuple[str, str]]:
    """Every type of assistance that has a question called as some type is."""
    members = children(MutualAssistance)["measures"].models
    codes = {code for model in members if (code := discriminator(model))}
    return [(str(discriminator(model)), name) for model in members for name in sorted(codes & {*model.model_fields})]


def test_some_types_of_assistance_have_a_question_of_the_same_name() -> None:
    """Else what follows would prove nothing."""
    assert {("documents", "documents"), ("attendance", "attendance")} <= set(_like_their_type())


@pytest.mark.parametrize("bad", [1, 2])
@pytest.mark.parametrize(("type_", "name"), _like_their_type())
def test_a_bad_answer_to_a_question_named_like_a_type_costs_that_answer_only(type_: str, name: str, bad: int) -> None:
    """Lost otherwise: the whole measure, out of the checks and the document, for one slip in a date."""
    (model,) = (each for each in children(MutualAssistance)["measures"].models if discriminator(each) == type_)
    is_list = name in children(model)
    held: Any = [{"id": "k1"}, {"id": "k2", "slip": 1}, {"id": "k3"}] if is_list else {"slip": 1}
    slips = [f"measures.m2.{name}.k2.slip" if is_list else f"measures.m2.{name}", "measures.m2.heading"][:bad]
    around = [{"id": key, "type": "other", "heading": key} for key in ("m1", "m3")]
    measure = {"id": "m2", "type": type_, "manner": "on paper", "heading": ["no text"] if bad == 2 else "x", name: held}
    reading = read({"kind": "mutual_assistance", "measures": [around[0], measure, around[1]]})
    assert {finding.path for finding in reading.findings} == set(slips)
    measures = reading.request.model_dump(mode="json")["measures"]
    assert [each["id"] for each in measures] == ["m1", "m2", "m3"]
    assert measures[1]["manner"] == "on paper"
    if is_list:
        assert [each["id"] for each in measures[1][name]] == ["k1", "k2", "k3"]


def test_bad_answers_late_in_a_long_list_leave_their_neighbours() -> None:
    """Lost otherwise: good answers, because “10” stands before “9” in a dictionary."""
    classes = ["tax_file"] * 9 + ["no such class"] * 2 + ["licences"]
    reading = read({"kind": "mutual_assistance", "measures": [{"id": "m1", "type": "documents", "classes": classes}]})
    found = reading.request.model_dump(mode="json")["measures"][0]["classes"]
    assert found == ["tax_file"] * 9 + ["licences"]
    assert [finding.path for finding in reading.findings] == ["measures.m1.classes.9", "measures.m1.classes.10"]


def _leaves(model: type[Part], answers: Any, path: FieldPath = "") -> Iterator[FieldPath]:
    """Where the answers of a draft stand; those of a list of plain answers each have a place."""
    for name, value in answers.items():
        here, child = join(path, name), children(model).get(name)
        if name in ("id", "type", "kind", "schema_version", "translations") or name not in model.model_fields:
            continue
        if child and not child.is_list:
            yield from _leaves(child.model, value, here)
        elif child:
            for item in value:
                yield from _leaves(child.model_of(item) or child.model, item, join(here, item["id"]))
        elif leaf_of(model.model_fields[name]).is_list:
            yield from (join(here, number) for number in range(len(value)))
        else:
            yield here


@cache
def _draft(kind: str, every_type: bool) -> tuple[Answers, tuple[FieldPath, ...]]:
    """A draft and its leaves: the worked example, or one with every type of item, and long lists."""
    found = full(kind)[0] if every_type else json.loads(resources.example(kind))
    answers = identify(_long(found) if every_type else found)
    return answers, tuple(_leaves(KINDS[kind], answers))


def _long(value: Any) -> Any:
    """Lists of plain answers, which the fullest of drafts has one by one, are made longer than ten."""
    if isinstance(value, list):
        return [_long(each) for each in value] if isinstance(value[0], dict) else value * 12
    return {name: _long(each) for name, each in value.items()} if isinstance(value, dict) else value


@settings(max_examples=150, deadline=None)
@given(data=st.data(), kind=st.sampled_from(sorted(KINDS)), every_type=st.booleans())
def test_whatever_can_not_be_read_every_other_answer_is_in_the_request(
    data: st.DataObject, kind: str, every_type: bool
) -> None:
    """Lost otherwise: what the drafter answered rightly, to slips elsewhere."""
    draft, leaves = _draft(kind, every_type)
    answers = copy.deepcopy(draft)
    bad = data.draw(st.lists(st.sampled_from(leaves), unique=True, min_size=1, max_size=12))
    for path in bad:
        _write(answers, path, {"unreadable": [7]})
    reading = read(answers)
    assert {finding.path.removesuffix(".unreadable") for finding in reading.findings} == set(bad)
    for path in sorted(bad, key=_last_first, reverse=True):
        remove(answers, path)
    assert reading.request == read(answers).request


def _last_first(path: FieldPath) -> tuple[FieldPath, int]:
    above, _, last = path.rpartition(".")
    return (above, int(last)) if last.isdecimal() else (path, 0)


def _write(answers: Answers, path: FieldPath, value: Any) -> None:
    above, _, last = path.rpartition(".")
    holder: Any = get(answers, above) if above else answers
    holder[int(last) if isinstance(holder, list) else last] = value


@pytest.mark.parametrize(
    ("typed", "amount"),
    [
        ("6900000", 6900000),
        ("6,900,000", 6900000),
        ("6.900.000", 6900000),
        ("6 900 000", 6900000),
        ("6\u202f900\u202f000,00", 6900000),
        ("69 000", 69000),
        ("6,900,000.00", 6900000),
        ("6,900", None),
        ("6.900.000,50", None),
        ("6,900.000", None),
        ("6,90,000", None),
        ("about 7", None),
    ],
)
def test_an_amount_is_read_as_people_write_it_and_never_guessed(typed: str, amount: int | None) -> None:
    """Seven millions are refused for their commas; or six dinars nine hundred become six thousand nine hundred."""
    asset = {"id": "v1", "value": typed}
    reading = read({"kind": "mutual_assistance", "measures": [{"id": "m1", "type": "restraint", "assets": [asset]}]})
    (measure,) = reading.request.model_dump()["measures"]
    assert measure["assets"][0]["value"] == amount
    assert [each.code for each in reading.findings] == ([] if amount else ["number_not_understood"])
