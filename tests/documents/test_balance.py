"""No data can break a document: proved on the template, once."""

import pytest

from mla_assistant.documents.compile import compile_set
from mla_assistant.documents.problem import TemplateRefused
from mla_assistant.documents.voice import voice
from tests.documents.word import block, docx, replaced


def refused(data: bytes, blocks: dict[str, bytes] | None = None) -> set[str]:
    try:
        compile_set({"small": data}, blocks or {}, voice("en"))
    except TemplateRefused as error:
        return {problem.code for problem in error.problems}
    return set()


def test_a_cell_that_may_end_without_a_paragraph_is_refused() -> None:
    """docxtpl makes it from a legal-looking template, and Word calls the document damaged."""
    cell = "{%p if case.opened %}</w:t></w:r></w:p><w:p><w:r><w:t>x</w:t></w:r></w:p><w:p><w:r><w:t>{%p endif %}"
    assert refused(replaced(docx([[["A", "here"]]]), "here", cell)) == {"structure"}


def test_a_table_that_may_be_left_without_a_row_is_refused() -> None:
    """An empty list would leave an empty table, which Word refuses."""
    rows = [["{%tr for p in persons %}", ""], ["{{ p.number }}", "x"], ["{%tr endfor %}", ""]]
    assert refused(docx([rows])) == {"structure"}
    assert refused(docx([[["No.", "Name"], *rows]])) == set()


def test_a_loop_may_not_repeat_what_must_be_unique() -> None:
    """Two bookmarks of one number: “unreadable content”."""
    mark = '<w:t>Text</w:t></w:r><w:bookmarkStart w:id="7" w:name="x"/><w:bookmarkEnd w:id="7"/>'
    inside = docx(["{%p for p in persons %}", "Text", "{%p endfor %}"])
    assert refused(replaced(inside, "<w:t>Text</w:t></w:r>", mark)) == {"id_in_loop"}
    assert refused(replaced(docx(["Text"]), "<w:t>Text</w:t></w:r>", mark)) == set()


def test_a_tag_outside_of_text_is_refused() -> None:
    """It would put words where Word expects elements."""
    data = replaced(docx(["Text"]), "<w:sectPr", "{{ case.reference }}<w:sectPr")
    assert refused(data) == {"unbalanced"}


def test_a_condition_that_begins_in_a_cell_and_ends_outside_is_refused() -> None:
    """Only one of its branches would be a whole table."""
    data = docx([[["{%p if case.opened %}", "b"]]])
    assert refused(replaced(data, "<w:sectPr", "<w:p><w:r><w:t>{%p endif %}</w:t></w:r></w:p><w:sectPr")) >= {
        "unbalanced"
    }


def test_an_include_inside_a_sentence_is_refused() -> None:
    """A block is paragraphs; inside a run they would be lost."""
    assert refused(docx(["See {% include 'blocks/a' %}"]), {"blocks/a": block(["x"])}) == {"unbalanced"}


def test_a_cell_filled_by_a_block_alone_needs_a_block_that_always_ends_with_a_paragraph() -> None:
    """The proof goes through the blocks."""
    maybe = block(["{%p if case.opened %}", "x", "{%p endif %}"])
    cell = replaced(docx([[["A", "here"]]]), "here", "{%p include 'blocks/a' %}")
    assert refused(cell, {"blocks/a": maybe}) == {"structure"}
    assert refused(cell, {"blocks/a": block(["x"])}) == set()


@pytest.mark.parametrize("kind", ["Text", "{{ case.reference }}"])
def test_an_ordinary_table_passes(kind: str) -> None:
    """The proof must not cost a template author his tables."""
    assert refused(docx([[["A", "B"], [kind, kind]]])) == set()
