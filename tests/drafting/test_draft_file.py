"""A file from outside is opened whole or refused in one sentence, quickly."""

import json

import pytest

from mla_assistant.drafting.draft_file import SIZE_LIMIT, DraftUnreadable, dump, load
from mla_assistant.requests.reading import read


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty"),
        (b"  \n", "empty"),
        (b"\xff\xfe\x00", "not_text"),
        (b"{'kind': 1}", "not_json"),
        (b'{"kind": "extradition"', "not_json"),
        (b"[1, 2]", "not_an_object"),
        (b'"extradition"', "not_an_object"),
        (b'{"kind": "extradition", "kind": "mutual_assistance"}', "duplicate_key"),
        (b'{"kind": "extradition", "header": {"date": "1", "date": "2"}}', "duplicate_key"),
        (b'{"kind": "extradition", "x": NaN}', "not_a_number"),
        (b'{"kind": "extradition", "x": -Infinity}', "not_a_number"),
        (b'{"kind": "extradition", "x": ' + b"9" * 5000 + b"}", "not_a_number"),
        (b'{"kind": "pardon"}', "kind_unknown"),
        (b'{"reference": "x"}', "kind_missing"),
        (b'{"kind": "extradition", "x": 1e999}', "not_a_number"),
        (b'{"kind": "extradition", "schema_version": 2}', "version_unknown"),
        (b'{"kind": "extradition", "schema_version": "1"}', "version_not_number"),
        (b'{"kind": "extradition", "schema_version": true}', "version_not_number"),
        (b'{"kind": "extradition", "x": ' + b"[" * 60 + b"]" * 60 + b"}", "too_deep"),
        (b"[" * 5000 + b"]" * 5000, "too_deep"),
        (b'{"kind":' * 5000, "too_deep"),
        (b" " * (SIZE_LIMIT + 1), "too_large"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_broken_file_is_refused_in_one_sentence(data: bytes, code: str) -> None:
    """Lost otherwise: an afternoon, to a traceback."""
    with pytest.raises(DraftUnreadable) as refused:
        load(data)
    assert refused.value.code == code
    assert str(refused.value).endswith((".", ")"))
    assert "{" not in str(refused.value).replace("{ and }", "")


@pytest.mark.parametrize(
    ("data", "place"),
    [
        (b'{"kind": "extradition", "header": {"date": "1", "date": "2"}}', "header: "),
        (b'{"kind": "extradition", "offences": [{}, {"title": NaN}]}', "offences.1.title: "),
        (b'{"kind": "extradition", "offences": [{"title": 1e999}]}', "offences.0.title: "),
        (b'{"kind": "extradition", "data": {"x": ' + b"9" * 5000 + b"}}", "data.x: "),
        (b'{"kind": "extradition", "facts": {"a\\ud800": 1}}', "facts: "),
    ],
)
def test_what_can_not_stay_in_a_file_is_named_with_its_place(data: bytes, place: str) -> None:
    """Lost otherwise: an hour, in a file of ten thousand lines that says “date” two hundred times."""
    with pytest.raises(DraftUnreadable) as refused:
        load(data)
    assert str(refused.value).startswith(place)


def test_half_a_character_is_left_out_and_told() -> None:
    """Lost otherwise: a draft that the register can't hold and the next program can't read."""
    answers = load(b'{"kind": "extradition", "header": {"reference": "a\\ud800b", "subject": "\\ud83d\\ude00"}}')
    reading = read(answers)
    assert reading.request.header.reference == "ab"
    assert [(each.path, each.code, each.severity) for each in reading.findings] == [
        ("header.reference", "characters_removed", "warns")
    ]
    assert load(dump(answers)) == answers
    assert answers["header"]["subject"] == "😀"


def test_a_draft_survives_the_round_trip_byte_for_byte() -> None:
    """Lost otherwise: letters that are not English."""
    answers = {"kind": "extradition", "sought": {"family_name": "العلي", "given_names": "张三"}}
    again = load(dump(answers))
    assert again["sought"]["family_name"] == "العلي"
    assert json.loads(dump(again)) == again
