"""Small Word files for tests: made by python-docx, so that they are what a word processor writes."""

import io
import re
import zipfile
from collections.abc import Callable, Sequence
from typing import Any

from docx import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

Content = Sequence[Any]
"""Paragraphs: a text, or (style, text), or a list of rows (a table), or a list of (text, bold) runs as a tuple."""


def docx(content: Content, *, header: str | None = "{{ document.reference }}", footer: str = "") -> bytes:
    document = Document()
    for style in list(document.styles):
        if style.type == WD_STYLE_TYPE.TABLE and style.name not in ("Normal Table", "Table Grid"):
            style.delete()  # 160 table styles that nobody uses cost every test their parsing
    for each in content:
        _add(document, each)
    section = document.sections[0]
    if header is not None:
        section.header.paragraphs[0].text = header
    if footer:
        paragraph = section.footer.paragraphs[0]
        for piece in re.split(r"\[(\w+)\]", footer):
            _field(paragraph, piece) if piece in ("PAGE", "NUMPAGES", "DDEAUTO") else paragraph.add_run(piece)
    return saved(document)


def block(content: Content) -> bytes:
    return docx(content, header=None)


def saved(document: Any) -> bytes:
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def _add(document: Any, each: Any) -> None:
    if isinstance(each, str):
        document.add_paragraph(each)
    elif isinstance(each, tuple):
        document.add_paragraph(each[1], style=each[0])
    elif each and isinstance(each[0], tuple):
        paragraph = document.add_paragraph()
        for text, bold in each:
            paragraph.add_run(text).bold = bold or None
    else:
        table = document.add_table(rows=0, cols=len(each[0]), style="Table Grid")
        for row in each:
            for cell, text in zip(table.add_row().cells, row, strict=True):
                cell.text = text


def _field(paragraph: Any, code: str) -> None:
    for kind in ("begin", code, "separate", "1", "end"):
        run = paragraph.add_run()
        if kind in ("begin", "separate", "end"):
            mark = OxmlElement("w:fldChar")
            mark.set(qn("w:fldCharType"), kind)
            run._r.append(mark)
        elif kind == "1":
            run.text = "1"
        else:
            text = OxmlElement("w:instrText")
            text.text = kind
            run._r.append(text)


def changed(data: bytes, change: Callable[[dict[str, bytes]], None]) -> bytes:
    """The same package after `change` has worked on its parts."""
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        parts = {name: file.read(name) for name in file.namelist()}
    change(parts)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        for name, part in parts.items():
            file.writestr(name, part)
    return out.getvalue()


def replaced(data: bytes, old: str, new: str, part: str = "word/document.xml") -> bytes:
    """The same package with one text of one part replaced; the test fails where the text is not there."""

    def change(parts: dict[str, bytes]) -> None:
        text = parts[part].decode()
        assert old in text, old
        parts[part] = text.replace(old, new, 1).encode()

    return changed(data, change)


def texts(data: bytes) -> list[str]:
    """Every paragraph of a document, headers and footers included, as a reader sees it."""
    document = Document(io.BytesIO(data))
    found = [_text(p) for p in document.element.body.iter(qn("w:p"))]
    for section in document.sections:
        found += [_text(p) for p in section.header._element.iter(qn("w:p"))]
        found += [_text(p) for p in section.footer._element.iter(qn("w:p"))]
    return found


def _text(paragraph: Any) -> str:
    marks = {qn("w:tab"): "\t", qn("w:br"): "\n"}
    pieces = (marks.get(e.tag, e.text or "") for e in paragraph.iter(qn("w:t"), qn("w:tab"), qn("w:br")))
    return "".join(pieces)
