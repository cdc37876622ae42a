"""An Arabic request stands right: paragraphs, tables, numbers, weights, fonts."""

import io
import tempfile
from pathlib import Path

import pytest
from docx import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml.ns import qn
from docx.shared import Pt
from openxml_audit import AppPrediction, OpenXmlValidator, predict

from mla_assistant.documents.compile import compile_set
from mla_assistant.documents.localize.build import localized
from mla_assistant.documents.localize.catalogue import Translations
from mla_assistant.documents.printing import with_direction_marks
from mla_assistant.documents.voice import voice
from mla_assistant.documents.write import unpack
from tests.documents.sample import BLOCKS, DOCUMENTS, compiled, printed
from tests.documents.small import SmallRequest, request
from tests.documents.word import saved, texts

LRM = "\u200e"


def source() -> bytes:
    document = Document()
    style = document.styles.add_style("ForeignText", WD_STYLE_TYPE.PARAGRAPH)
    style.base_style = document.styles["Normal"]
    paragraph = document.add_paragraph("Reference ", style="List Number")
    run = paragraph.add_run("{{ case.reference }}")
    run.bold = run.italic = True
    run.font.size = Pt(15)
    document.add_paragraph("{{ case.telephone }}", style="ForeignText")
    document.add_table(rows=1, cols=2).cell(0, 0).text = "{{ case.reference }}"
    document.sections[0].header.paragraphs[0].text = "{{ document.reference }}"
    return saved(document)


BUILT, _missing = localized(
    source(),
    "small",
    Translations("ar", {("small", "Reference <b>{case_reference}</b>"): "المرجع <b>{case_reference}</b>"}),
)
PARTS = {name: data.decode() for name, data in unpack(BUILT).items() if name.endswith(".xml")}
BODY = Document(io.BytesIO(BUILT)).element.body


def says(parts: dict[str, str], part: str, words: str) -> bool:
    return words in parts[part]


def test_every_paragraph_runs_right_to_left_but_the_foreign_ones() -> None:
    """A statute quoted in English, set right to left, has its full stops at the wrong end."""
    directions = [(p.find(qn("w:pPr")).find(qn("w:bidi")) is not None) for p in BODY.iter(qn("w:p"))]
    assert directions == [True, False, True, True]
    assert says(PARTS, "word/header1.xml", "<w:bidi/>")


def test_weight_slope_and_size_are_said_for_arabic_letters_too() -> None:
    """Without bCs a label that is bold in English is plain in Arabic."""
    run = next(run for run in BODY.iter(qn("w:r")) if "case.reference" in "".join(run.itertext()))
    names = [child.tag.rpartition("}")[2] for child in run.find(qn("w:rPr"))]
    assert names == ["b", "bCs", "i", "iCs", "sz", "szCs", "rtl"]
    assert run.find(qn("w:rPr")).find(qn("w:szCs")).get(qn("w:val")) == "30"


def test_tables_and_the_section_are_mirrored() -> None:
    """The first column stands on the right."""
    assert says(PARTS, "word/document.xml", "<w:bidiVisual/>")
    assert BODY.find(qn("w:sectPr")).find(qn("w:bidi")) is not None


def test_fonts_and_language_are_set() -> None:
    """A fallback font may have no Arabic at all on the receiver's machine; Latin stays a European language."""
    assert says(PARTS, "word/styles.xml", 'w:cs="Noto Naskh Arabic"')
    assert says(PARTS, "word/styles.xml", 'w:lang w:val="en-GB" w:eastAsia="zh-CN" w:bidi="ar-SA"')
    assert not says(PARTS, "word/document.xml", "w:lang ")
    assert not says(PARTS, "word/styles.xml", "cstheme")


def test_numbers_stand_at_the_leading_edge() -> None:
    """Otherwise they print in the margin."""
    assert says(PARTS, "word/numbering.xml", 'w:lvlJc w:val="right"')
    assert not says(PARTS, "word/numbering.xml", 'w:lvlJc w:val="left"')


def test_values_that_run_left_to_right_are_marked() -> None:
    """The requested State dials the number that is printed."""
    found = texts(printed(compile_set({"small": BUILT}, {}, voice("ar")), request(), language="ar", draft=True))
    assert f"المرجع {LRM}MLA/2026/0417-XR{LRM}" in found
    assert f"{LRM}+99 1 234 56 78{LRM}" in found


@pytest.mark.parametrize(
    ("value", "marked"),
    [
        ("لدى Seven Dunes Bank P.J.S.C. في دبي", "لدى {}Seven Dunes Bank P.J.S.C.{} في دبي"),
        ("الشركة (Qasr L.L.C.) وحدها", "الشركة {}(Qasr L.L.C.){} وحدها"),
        ("انظر الفقرة 5.1.", "انظر الفقرة {}5.1{}."),
        ("في Nairobi.", "في {}Nairobi{}."),
    ],
)
def test_the_last_full_stop_of_initials_stays_with_them_and_that_of_a_sentence_ends_it(value: str, marked: str) -> None:
    """Otherwise a bank is called .P.J.S.C in the line that names it."""
    assert with_direction_marks(value) == marked.format(LRM, LRM)


def test_chinese_gets_east_asian_fonts() -> None:
    """Without them the fallback prints Traditional punctuation."""
    built = {
        name: data.decode()
        for name, data in unpack(localized(source(), "small", Translations("zh"))[0]).items()
        if name.endswith("xml")
    }
    assert says(built, "word/styles.xml", 'w:eastAsia="Noto Serif CJK SC"')
    assert says(built, "word/document.xml", 'w:hint="eastAsia"')
    assert says(built, "word/styles.xml", 'w:lang w:val="en-GB" w:eastAsia="zh-CN"')


FILLED = {"full": request(), "empty": SmallRequest(), "without lists": request(persons=[], measures=[], pledges=[])}


@pytest.mark.parametrize("language", ["en", "fr", "ar", "zh"])
@pytest.mark.parametrize("amount", list(FILLED))
def test_an_independent_validator_has_nothing_to_say(language: str, amount: str) -> None:
    """“Word found unreadable content” on the desk of a central authority."""
    state = Translations(language)
    sets = [{name: localized(data, name, state)[0] for name, data in files.items()} for files in (DOCUMENTS, BLOCKS)]
    made = compiled() if language == "en" else compile_set(sets[0], sets[1], voice(language))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "request.docx"
        path.write_bytes(printed(made, FILLED[amount], language=language, draft=True))
        result = OpenXmlValidator().validate(path)
    assert [str(error) for error in result.errors] == []
    assert predict(result).prediction is AppPrediction.OPENS_CLEAN
