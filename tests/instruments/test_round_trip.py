"""Whatever stands in a cell, a table written and read is the same table."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mla_assistant.instruments.csv_text import read, write
from mla_assistant.instruments.models import Instrument
from mla_assistant.instruments.reading import read as read_toml
from mla_assistant.instruments.toml_lines import line_of
from mla_assistant.instruments.toml_text import write as write_toml
from mla_assistant.text.safe import clean

CELLS = st.text(max_size=40).map(clean) | st.from_regex(
    r"'{0,3}[=+\-@][^\x00-\x1f\ud800-\udfff]{0,5}", fullmatch=True
).map(clean)
COLUMNS = ("a", "b", "c")


@given(st.lists(st.tuples(CELLS, CELLS, CELLS).filter(any), max_size=8))
def test_a_table_comes_back_as_it_went(rows: list[tuple[str, str, str]]) -> None:
    """Lost otherwise: a letter, a quotation mark or an apostrophe on every trip through a spreadsheet."""
    cells, problems = read("t.csv", write(COLUMNS, rows), COLUMNS)
    assert problems == []
    assert [tuple(values) for _line, values in cells] == rows


@given(st.lists(st.tuples(CELLS, CELLS, CELLS), min_size=1, max_size=8))
def test_no_cell_of_an_export_begins_like_a_formula(rows: list[tuple[str, str, str]]) -> None:
    """Lost otherwise: the machine of whoever opens the table."""
    for row in csv.reader(io.StringIO(write(COLUMNS, rows).decode("utf-8-sig"), newline="")):
        assert all(not cell or cell[0] not in "=+-@\t\r" for cell in row)


@given(st.binary(max_size=300))
def test_reading_never_raises_on_content(content: bytes) -> None:
    """Lost otherwise: the program, for one wrong file."""
    read("t.csv", content, COLUMNS)
    read("t.csv", b"a,b,c\n" + content, COLUMNS)


WORDS = st.text(min_size=1, max_size=60).filter(lambda text: not any("\ud800" <= sign <= "\udfff" for sign in text))


@given(WORDS, WORDS, st.lists(WORDS, max_size=4))
def test_an_instrument_comes_back_as_it_went(
    tmp_path_factory: pytest.TempPathFactory, title: str, note: str, offences: list[str]
) -> None:
    """Lost otherwise: a treaty whose title has a quotation mark in it."""
    found = Instrument.model_validate(
        {
            "code": "a_b_2000",
            "kind": "bilateral_treaty",
            "binding": True,
            "region": "bilateral",
            "parties": ("ES", "KE"),
            "offences": tuple(offences),
            "source": "gazette",
            "as_of": "2026",
            "verified": True,
            "reading": "full",
            "titles": {"en": title},
            "short_names": {"en": "T"},
            "use": {"mla": True, "extradition": False},
            "articles": {"mla": {"ref": "art. 1", "note": note, "verified": True}},
        }
    )
    path = tmp_path_factory.mktemp("toml") / "a_b_2000.toml"
    path.write_bytes(write_toml(found).encode())
    assert read_toml(path) == found


def test_a_line_is_found_after_a_text_of_several_lines() -> None:
    """Lost otherwise: the right line number, in files that people write by hand."""
    text = 'a = """\n[b]\nc = 1\n"""\n[b]\nc = 2\n[[d]]\ne = 1\n[[d]]\ne = 2\n'
    assert line_of(text, ("b", "c")) == 6
    assert line_of(text, ("d", 1, "e")) == 10
    assert line_of(text, ("nowhere",)) == 1
