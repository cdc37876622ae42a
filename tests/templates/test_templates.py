"""The shipped Word files: sound, complete, of one look, and fit to be edited in Word."""

import re
from pathlib import Path

import pytest
from docx.oxml.ns import qn
from docx.table import Table

from mla_assistant.documents.all_templates import unused_blocks
from mla_assistant.documents.localize.build import localized
from mla_assistant.documents.localize.catalogue import translations
from mla_assistant.documents.localize.labels import LABEL
from mla_assistant.documents.problem import Problem
from mla_assistant.documents.restyle import differences
from mla_assistant.documents.strays import own_strays
from mla_assistant.documents.templates import gate_problems
from mla_assistant.documents.write import unpack
from mla_assistant.requests.choice import Choice
from mla_assistant.requests.kinds import KINDS
from mla_assistant.requests.measures.exhibits import ExhibitKind, Taking
from mla_assistant.requests.parts.annex import AnnexKind, Copy
from mla_assistant.requests.parts.header import Channel, Communication
from mla_assistant.requests.parts.held_data import IdentifierKind
from mla_assistant.requests.parts.surrender import ThingKind
from mla_assistant.review.numbering import NUMBERED
from tests.templates.printing import opens_cleanly, template_files, word

FILES = template_files()
BLOCKS = {name: data for name, data in FILES.items() if name.startswith("blocks/")}
LETTERHEAD = FILES["letterhead"]
LANGUAGES = ("en", "fr", "ar")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_the_gate_has_nothing_to_say(kind: str, language: str) -> None:
    """A template with problems prints drafts only; a field nobody prints was filled in for nothing."""
    assert gate_problems(kind, language) == ()


def test_the_rule_on_numbers_typed_twice_knows_what_is_numbered() -> None:
    """A field that is numbered later, and that nobody is warned of, prints “(1) 1.” to a court abroad."""
    texts = "".join(re.sub(r"<[^>]+>", "", unpack(data)["word/document.xml"].decode()) for data in FILES.values())
    found = re.findall(r"with prose = ([a-z_.]+) %\}\{%p include 'blocks/prose_numbered'", texts)
    assert set(found) == set(NUMBERED)


def test_every_block_is_printed_by_some_document() -> None:
    """A clause nobody includes is edited in vain."""
    assert unused_blocks() == ()


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("blocks/signatre", "blocks/signature"),
        ("blocks/measure_serach", "blocks/measure_search"),
        ("fr/blocks/signatre", "fr/blocks/signature"),
        ("rf/blocks/signature", "fr/blocks/signature"),
        ("extraditon", "extradition"),
        ("layouts/oas/mutual_asistance", "layouts/oas/mutual_assistance"),
    ],
)
def test_a_file_of_an_office_that_nothing_is_printed_by_is_told_with_the_name_that_was_meant(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, meant: str
) -> None:
    """A clause of the office's own under a misspelt name never prints, and nobody knows why."""
    monkeypatch.setenv("MLA_OFFICE", str(tmp_path))
    in_use = [*BLOCKS, "fr/blocks/signature", "extradition.annexed", "layouts/oas/mutual_assistance"]
    for each in (name, *in_use):
        path = tmp_path / "templates" / f"{each}.docx"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(BLOCKS["blocks/signature"])
    [stray] = own_strays()
    assert stray.place.document == str(tmp_path / "templates" / f"{name}.docx")
    assert stray.message.endswith(f"did you mean “{meant}”?")


def test_a_block_of_an_office_that_its_own_document_includes_is_no_stray(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A hint that is wrong is read once."""
    monkeypatch.setenv("MLA_OFFICE", str(tmp_path))
    including = word(BLOCKS["blocks/signature"])
    including.add_paragraph("{%p include 'blocks/our_clause' %}")
    folder = tmp_path / "templates" / "blocks"
    folder.mkdir(parents=True)
    including.save(str(folder / "signature.docx"))
    (folder / "our_clause.docx").write_bytes(BLOCKS["blocks/signature"])
    assert own_strays() == ()


@pytest.mark.parametrize("name", [name for name in FILES if name != "letterhead"])
def test_every_template_has_the_look_of_the_letterhead(name: str) -> None:
    """An office changes one file; a template that drifted would not follow."""
    assert differences(FILES[name], name, LETTERHEAD) == list[Problem]()


@pytest.mark.parametrize("name", FILES)
def test_a_template_is_formatted_by_styles_alone(name: str) -> None:
    """Formatting by hand is what no letterhead can change."""
    for paragraph in word(FILES[name]).element.body.iter(qn("w:p")):
        properties = paragraph.find(qn("w:pPr"))
        by_hand = [] if properties is None else [each.tag for each in properties if each.tag != qn("w:pStyle")]
        by_hand += [each.tag for run in paragraph.iter(qn("w:rPr")) for each in run if each.tag != qn("w:rtl")]
        assert by_hand == [], "".join(paragraph.itertext())


@pytest.mark.parametrize("name", FILES)
def test_a_template_names_no_author_and_no_machine(name: str) -> None:
    """What is in a template goes abroad with every request made from it."""
    parts = unpack(FILES[name])
    assert [part for part in parts if part.startswith(("docProps/", "customXml/"))] == ["docProps/core.xml"]
    assert re.findall(r">([^<\n]+)<", parts["docProps/core.xml"].decode()) == []
    assert not any(b"rsid" in data for data in parts.values())


@pytest.mark.parametrize("name", FILES)
def test_a_template_opens_in_word(name: str) -> None:
    """Those who maintain it are lawyers, with Word."""
    assert opens_cleanly(FILES[name]) == []


def test_headings_are_numbered_by_word_itself_and_start_again_below_each_other() -> None:
    """A number typed by hand is wrong as soon as a paragraph that depends on facts is not there."""
    styles = {style.style_id: style for style in word(LETTERHEAD).styles}
    for level, name in enumerate(("Heading1", "Heading2", "Heading3", "NumberedText")):
        numbering = styles[name].element.find(f"{qn('w:pPr')}/{qn('w:numPr')}")
        assert numbering.find(qn("w:ilvl")).get(qn("w:val")) == str(level)
    levels = unpack(LETTERHEAD)["word/numbering.xml"].decode()
    assert "lvlRestart" not in levels
    assert [*re.findall(r'<w:pStyle w:val="(\w+)"/>', levels)][:4] == [
        "Heading1",
        "Heading2",
        "Heading3",
        "NumberedText",
    ]


@pytest.mark.parametrize("name", [name for name in FILES if name != "letterhead"])
def test_only_a_row_of_free_text_breaks_over_pages(name: str) -> None:
    """Lost otherwise: half a row at the foot of a page; or, where a paragraph of twenty thousand characters may not
    break, its last lines, in the PDF that LibreOffice makes."""
    for table in word(FILES[name]).element.body.iter(qn("w:tbl")):
        for row in table.iter(qn("w:tr")):
            whole = row.findall(f"{qn('w:trPr')}/{qn('w:cantSplit')}")
            assert (whole == []) == ("{{ row.left.text }}" in "".join(row.itertext()))


@pytest.mark.parametrize("name", [name for name in FILES if name != "letterhead"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_head_of_a_column_has_room_for_its_longest_word(name: str, language: str) -> None:
    """Lost otherwise: “Languag/e” over a column, wherever the fonts are wider than ours."""
    letter, margins = 130, 216  # twentieths of a point: a bold letter of DejaVu Serif, the edges of a cell
    for table in _with_heads(localized(FILES[name], name, translations(language))[0]):
        for cell in table.rows[0].cells:
            words = re.split(r"(?<=-)|\s", cell.text)
            assert max(map(len, words)) * letter + margins <= cell.width.twips, cell.text


PRINTED_IN_COLUMNS: dict[str, type[Choice]] = {
    "annex.kind": AnnexKind,
    "annex.copy_kind": Copy,
    "communication.kind": Communication,
    "communication.channel": Channel,
    "identifier.kind": IdentifierKind,
    "thing.kind": ExhibitKind,
    "thing.taking": Taking,
    "thing.thing_kind": ThingKind,
}


@pytest.mark.parametrize("name", [name for name in FILES if name != "letterhead"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_column_has_room_for_the_longest_word_that_is_printed_in_it(name: str, language: str) -> None:
    """Lost otherwise: “d’identificatio/n” beside a photograph, in every list of annexes."""
    letter, margins = 102, 216  # as above; a plain letter
    known = translations(language)
    for table in _with_heads(FILES[name]):
        for cell in (cell for row in table.rows for cell in row.cells):
            for field in re.findall(r"\{\{ (\S+) \| label \}\}", cell.text):
                labels = [known.texts.get((LABEL, each.label), each.label) for each in PRINTED_IN_COLUMNS[field]]
                longest = max(re.split(r"(?<=-)|\s", " ".join(labels)), key=len)
                assert len(longest) * letter + margins <= cell.width.twips, longest


def _with_heads(data: bytes) -> list[Table]:
    return [table for table in word(data).tables if table._tbl.findall(f".//{qn('w:tblHeader')}")]
