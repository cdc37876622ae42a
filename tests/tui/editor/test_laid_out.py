"""The preview: what the Word file says, as text that a person can read."""

import pytest
from rich.cells import cell_len

from mla_assistant.documents import plain
from mla_assistant.documents.plain import Line, Table
from mla_assistant.issuing import Issued, draft
from mla_assistant.register.store import Register
from mla_assistant.tui.editor.laid_out import laid_out
from tests.tui.editor.at_work import drafting, example


def test_headings_are_underlined_and_tables_are_labels_with_values() -> None:
    """Else the drafter reads # and | in place of a letter."""
    found: list[Line | Table] = [
        Line("Request", 0),
        Table((("State", "Kenya"), ("Legal basis", "Convention of 1999\nreciprocity"))),
        Line("Facts", 1),
        Line("The money moved."),
        Table((("What", "Date", "Reference"), ("note", "8 July", ""), ("letter", "", "A/1"))),
    ]
    assert laid_out(found, 40).splitlines() == [
        "Request",
        "═══════",
        "",
        "State        Kenya",
        "Legal basis  Convention of 1999",
        "             reciprocity",
        "",
        "Facts",
        "━━━━━",
        "",
        "The money moved.",
        "",
        "What  note",
        "Date  8 July",
        "",
        "What       letter",
        "Reference  A/1",
    ]


def test_a_table_of_an_unusual_shape_keeps_its_words() -> None:
    """Else the heads of an empty form, or a cell too many, are not in the preview."""
    assert laid_out([Table((("What", "When", "Who"), ("", "", "")))], 40) == "What · When · Who"
    assert laid_out([Table((("What", "When", "Who"), ("a", "b")))], 40) == "What · When · Who\na · b"


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_nothing_of_a_document_is_lost_and_no_line_is_too_wide(language: str) -> None:
    """Else the preview is another letter than the one that leaves."""
    made = draft(example("extradition"), language)
    assert isinstance(made, Issued)
    data = made.documents[0].data
    shown = laid_out(plain.blocks(data), 70)
    assert max(map(cell_len, shown.splitlines())) <= 70
    words = set(shown.split())
    missing = [
        word
        for word in plain.text(data).split()
        if word not in words and word not in ("|", "⏎", plain.RULE) and not set(word) <= {"#"}
    ]
    assert [word for word in missing if len(word) < 28] == []


async def test_the_preview_has_no_marks_of_a_source_text(register: Register) -> None:
    """Else a lawyer wonders whether the # will be printed."""
    async with drafting(register, example("extradition")) as drafter:
        await drafter.press("f5")
        await drafter.until(lambda: "Requesting State               Morocco" in drafter.frame)
        assert "═══" in drafter.frame
        assert "#" not in drafter.frame
        assert " | " not in drafter.frame
