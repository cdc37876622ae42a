"""One look for all documents, and a text view of each."""

import io
import json
import re
import struct
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from docx import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt

from mla_assistant import resources
from mla_assistant.documents.all_templates import listed
from mla_assistant.documents.context import About, build
from mla_assistant.documents.export import flattened
from mla_assistant.documents.gate.check import check, members
from mla_assistant.documents.plain import text
from mla_assistant.documents.problem import TemplateRefused
from mla_assistant.documents.restyle import differences, restyled
from mla_assistant.documents.templates import gate_problems, template_set
from mla_assistant.documents.write import unpack
from mla_assistant.requests.reading import read
from tests.documents.sample import BLOCKS, DOCUMENTS, compiled, printed
from tests.documents.small import SmallRequest, request
from tests.documents.word import block, changed, docx, replaced, saved, texts


def png() -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">2I5B", 1, 1, 8, 0, 0, 0, 0)
    pixel = zlib.compress(b"\0\0")
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", pixel) + chunk(b"IEND", b"")


def letterhead() -> bytes:
    document = Document()
    document.styles["Heading 1"].font.size = Pt(31)
    document.sections[0].header.paragraphs[0].text = "Ministry of Justice"
    document.sections[0].header.paragraphs[0].add_run().add_picture(io.BytesIO(png()))
    document.sections[0].footer.paragraphs[0].text = "Footer of the office"
    document.sections[0].left_margin = Pt(99)
    return saved(document)


def test_a_template_takes_the_look_of_the_letterhead_and_keeps_its_words() -> None:
    """An office changes one file, and all its requests follow."""
    made = restyled(DOCUMENTS["small"], "small", letterhead())
    document = Document(io.BytesIO(made))
    before = Document(io.BytesIO(DOCUMENTS["small"]))
    assert [p.text for p in document.paragraphs] == [p.text for p in before.paragraphs]
    assert document.styles["Heading 1"].font.size == Pt(31)
    assert document.sections[0].header.paragraphs[0].text == "Ministry of Justice"
    assert document.sections[0].footer.paragraphs[0].text == "Footer of the office"
    assert document.sections[0].left_margin == Pt(99)
    assert len(document.sections[0].header.part.related_parts) == 1
    assert check(SmallRequest, {"small": made}, BLOCKS) == []


def test_a_block_takes_the_styles_and_no_header() -> None:
    """A block's own header never reaches a document, so it must not carry one."""
    made = Document(io.BytesIO(restyled(BLOCKS["blocks/person"], "blocks/person", letterhead())))
    assert made.styles["Heading 1"].font.size == Pt(31)
    assert made.sections[0].header.is_linked_to_previous


def test_restyling_twice_changes_nothing() -> None:
    """Otherwise every run would show up in git."""
    once = restyled(DOCUMENTS["small"], "small", letterhead())
    assert restyled(once, "small", letterhead()) == once


def test_drift_from_the_letterhead_is_found_and_cured() -> None:
    """Word changes styles as people paste."""
    head = letterhead()
    made = restyled(DOCUMENTS["small"], "small", head)
    assert differences(made, "small", head) == []
    drifted = replaced(made, 'w:val="62"', 'w:val="63"', "word/styles.xml")
    assert [problem.place.part for problem in differences(drifted, "small", head)] == ["word/styles.xml"]
    assert differences(restyled(drifted, "small", head), "small", head) == []


def test_a_row_that_may_be_torn_over_two_pages_is_found_and_mended() -> None:
    """Half an account number at the foot of a page, the other half on the next one; columns without their heads."""
    head = letterhead()
    made = restyled(docx([[["No.", "Account"], ["1", "10020044117"]]]), "small", head)
    rows = Document(io.BytesIO(made)).tables[0].rows
    assert [bool(row._tr.xpath("./w:trPr/w:cantSplit")) for row in rows] == [True, True]
    assert [bool(row._tr.xpath("./w:trPr/w:tblHeader")) for row in rows] == [True, False]
    for mark in ("<w:cantSplit/>", "<w:tblHeader/>"):
        assert [each.code for each in differences(replaced(made, mark, ""), "small", head)] == ["letterhead"]


def test_a_flattened_template_prints_the_same_document() -> None:
    """What is read and signed off is what is printed."""
    flat = flattened(DOCUMENTS["small"], "small", BLOCKS, members(SmallRequest, "small", {**DOCUMENTS, **BLOCKS}))
    assert b"include" not in unpack(flat)["word/document.xml"]
    assert printed_text(flat) == texts(printed(compiled(), request()))


def printed_text(data: bytes) -> list[str]:
    from mla_assistant.documents.compile import compile_set
    from mla_assistant.documents.voice import voice

    return texts(printed(compile_set({"small": data}, {}, voice("en")), request()))


def test_flattening_without_a_block_names_the_place() -> None:
    """A half-flattened file would be signed off as whole."""
    with pytest.raises(TemplateRefused) as refused:
        flattened(docx(["a", "{%p include 'blocks/absent' %}"]), "small", {}, {})
    assert (refused.value.problems[0].code, refused.value.problems[0].place.paragraph) == ("block_missing", 2)
    circle = {"blocks/a": block(["{%p include 'blocks/a' %}"])}
    with pytest.raises(TemplateRefused):
        flattened(docx(["{%p include 'blocks/a' %}"]), "small", circle, {})


def test_a_document_reads_as_text() -> None:
    """The preview on the screen, and the diff of a template in git."""
    shown = text(printed(compiled(), request(), draft=True))
    assert "# Request MLA/2026/0417-XR" in shown
    assert "Telephone | +99 1 234 56 78" in shown
    assert "## 1. Search the shop" in shown
    assert shown.index("DRAFT") < shown.index("From Kenya") < shown.index("Page 1 of 1")


def test_a_template_reads_as_text_with_its_tags() -> None:
    """A change of a condition must be seen in review."""
    shown = text(DOCUMENTS["small"])
    assert "{%p for person in persons %}" in shown
    assert "Opened | {{ case.opened|date }}" in shown


def test_words_own_numbers_are_shown() -> None:
    """“See paragraph 3” can only be checked where the numbers are seen."""
    content = [("List Number", "one"), ("List Number", "two"), ("List Bullet", "dot"), ("List Number", "three")]
    assert text(docx(content, header=None)).splitlines() == ["1. one", "2. two", "• dot", "3. three"]


Office = Callable[[bytes], Path]


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Office:
    """An office whose folder holds a letterhead and nothing else."""
    monkeypatch.setenv("MLA_OFFICE", str(tmp_path / "office"))
    monkeypatch.setenv("MLA_HOME", str(tmp_path / "home"))

    def write(data: bytes) -> Path:
        path = tmp_path / "office" / "templates" / "letterhead.docx"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        return path

    return write


def own(*, complete: bool = True, first_page: bool = False) -> bytes:
    """A letterhead as a French Word makes it, with what our pages have to show typed into it."""
    document = Document()
    for style in document.styles.element.iter(qn("w:style")):
        if style.get(qn("w:styleId")) == "Heading1":
            style.set(qn("w:styleId"), "Titre1")
    document.styles["Heading 1"].font.size = Pt(31)
    section = document.sections[0]
    section.different_first_page_header_footer = first_page
    section.header.paragraphs[0].text = "Ministry of Justice"
    if complete:
        for text_ in ("{%p if document.classification %}", "{{ document.classification }}", "{%p endif %}"):
            section.header.add_paragraph(text_)
        section.footer.paragraphs[0].text = "{{document.reference}} {{ document.fingerprint }}"
        for field in ("PAGE", "NUMPAGES"):
            simple = OxmlElement("w:fldSimple")
            simple.set(qn("w:instr"), f" {field} ")
            section.footer.paragraphs[0]._p.append(simple)
    return saved(document)


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_an_offices_letterhead_is_on_every_document(office: Office, language: str) -> None:
    """Lost otherwise: the arms of the State, on a letter to another one."""
    head = office(own())
    assert gate_problems("preservation", language) == ()
    request_ = read(json.loads(resources.example("preservation"))).request
    for name in ("preservation", "note_verbale"):
        made = template_set(name, language).render(name, build(request_, About(language, draft=True)))
        document = Document(io.BytesIO(made))
        printed_ = [p.text for p in document.sections[0].header.paragraphs]
        assert "Ministry of Justice" in printed_
        assert {"Heading1", "Hole", "Particulars"} <= {style.style_id for style in document.styles}
        assert document.styles["Heading 1"].font.size == Pt(31)
        assert document.styles["Heading 1"].element.xpath("./w:pPr/w:numPr"), "the headings are numbered"
    assert [each.path for each in listed() if each.name == "letterhead"] == [head]


def test_what_a_letterhead_lacks_is_said_once_and_stops_final_documents(office: Office) -> None:
    """Lost otherwise: pages without number and fingerprint, which nobody can tell from those of another version."""
    head = office(own(complete=False))
    (problem,) = gate_problems("preservation")
    assert (problem.code, problem.place.document) == ("letterhead_lacks", str(head))
    for lacking in ("classification", "reference", "fingerprint", "PAGE", "NUMPAGES"):
        assert lacking in problem.message
    assert [each.code for found in listed() if found.name == "letterhead" for each in found.problems] == [problem.code]


def test_a_first_page_without_header_gets_that_of_the_others(office: Office) -> None:
    """Lost otherwise: the red line DRAFT, on the page that everybody looks at."""
    office(own(first_page=True))
    assert gate_problems("preservation") == ()
    request_ = read(json.loads(resources.example("preservation"))).request
    made = template_set("preservation").render("preservation", build(request_, About("en", draft=True)))
    assert not Document(io.BytesIO(made)).sections[0].different_first_page_header_footer


def test_a_first_page_that_word_keeps_and_does_not_show_is_not_asked_for_anything(office: Office) -> None:
    """Lost otherwise: every final document, for a header on no page, which nobody finds."""
    document = Document(io.BytesIO(own(first_page=True)))
    document.sections[0].first_page_header.paragraphs[0].text = "Ministry of Justice"
    office(saved(document))
    assert [each.code for each in gate_problems("preservation")] == ["letterhead_lacks"]
    for switched_off in ("", '<w:titlePg w:val="0"/>'):
        office(replaced(saved(document), "<w:titlePg/>", switched_off))
        assert gate_problems("preservation") == ()


def test_a_letterhead_without_styles_gets_all_of_ours(office: Office) -> None:
    """Lost otherwise: every command, for a file that a program for arms and addresses made."""

    def bare(parts: dict[str, bytes]) -> None:
        relations = parts["word/_rels/document.xml.rels"].decode()
        parts["word/_rels/document.xml.rels"] = re.sub(r"<Relationship [^>]*/styles\"[^>]*>", "", relations).encode()
        del parts["word/styles.xml"]

    office(changed(own(), bare))
    assert gate_problems("preservation") == ()
    request_ = read(json.loads(resources.example("preservation"))).request
    made = template_set("preservation").render("preservation", build(request_, About("en", draft=True)))
    document = Document(io.BytesIO(made))
    assert "Ministry of Justice" in [p.text for p in document.sections[0].header.paragraphs]
    assert {"Heading1", "Hole", "Particulars"} <= {style.style_id for style in document.styles}
    assert document.styles["Heading 1"].element.xpath("./w:pPr/w:numPr"), "the headings are numbered"
    assert document.part.numbering_part.element.xpath("./w:num"), "by a list that is there"


def test_a_damaged_letterhead_is_named(office: Office) -> None:
    """Lost otherwise: the time to find which of thirty files it is."""
    head = office(b"no Word file")
    with pytest.raises(TemplateRefused) as refused:
        template_set("preservation")
    assert refused.value.problems[0].place.document == str(head)
    assert gate_problems("preservation")[0].place.document == str(head)


def test_what_lies_beside_a_letterhead_keeps_its_own_look(office: Office) -> None:
    """Lost otherwise: a template that the office made as it wants it."""
    head = office(own())
    shipped = resources.shipped_folder() / "templates" / "preservation.docx"
    (head.parent / "preservation.docx").write_bytes(shipped.read_bytes())
    request_ = read(json.loads(resources.example("preservation"))).request
    made = template_set("preservation").render("preservation", build(request_, About("en", draft=True)))
    assert "Ministry of Justice" not in [p.text for p in Document(io.BytesIO(made)).sections[0].header.paragraphs]
