"""A file from outside is opened whole or refused in one sentence, quickly."""

import json

import pytest

from mla_assistant.drafting.draft_file import SIZE_LIMIT, DraftUnreadable, dump, load


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
        (b'{"kind": "extradition", "schema_version": 2}', "version_unknown"),
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


def test_a_draft_survives_the_round_trip_byte_for_byte() -> None:
    """Lost otherwise: letters that are not English."""
    answers = {"kind": "extradition", "sought": {"family_name": "العلي", "given_names": "张三 \ud800"}}
    again = load(dump(answers))
    assert again["sought"]["family_name"] == "العلي"
    assert json.loads(dump(again)) == again
