"""A request printed with the shipped templates, and what a reader finds in it."""

import io
import tempfile
from functools import cache
from pathlib import Path
from typing import Any

from docx import Document
from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from openxml_audit import AppPrediction, OpenXmlValidator, predict

from mla_assistant import resources
from mla_assistant.documents.context import About, build
from mla_assistant.documents.sets import set_of
from mla_assistant.documents.templates import template_set
from mla_assistant.requests.reading import read


def printed(answers: dict[str, Any], *, language: str = "en", draft: bool = False, layout: str = "") -> bytes:
    """The request as DOCX, whatever the review would say of it."""
    return _printed(answers, answers["kind"], language, draft, layout)


def set_in_words(answers: dict[str, Any], *, draft: bool = False) -> str:
    """Everything that is written in the request and in what goes with it."""
    documents = (answers["kind"], *set_of(answers["kind"]))
    return "\n".join(words_of(_printed(answers, document, "en", draft)) for document in documents)


def _printed(answers: dict[str, Any], document: str, language: str, draft: bool, layout: str = "") -> bytes:
    request = read(answers).request
    templates = template_set(document, language, layout=layout)
    about = About(language, draft, request.header.reference or "", "", "1234 5678 9abc def0", "", "")
    return templates.render(templates.documents[0], build(request, about))


def paragraphs(data: bytes) -> list[tuple[str, str]]:
    """Style and text of every paragraph in order, those in tables as well."""
    body = word(data).element.body
    return [(_style(p), "".join(t.text or "" for t in p.iter(qn("w:t")))) for p in body.iter(qn("w:p"))]


def words_of(data: bytes) -> str:
    return "\n".join(text for _style, text in paragraphs(data))


def outline(data: bytes) -> list[str]:
    """What follows what in the body: style ids of paragraphs, `table` for a table."""
    body = word(data).element.body
    return ["table" if each.tag == qn("w:tbl") else _style(each) for each in body if each.tag != qn("w:sectPr")]


def word(data: bytes) -> WordDocument:
    return Document(io.BytesIO(data))


def _style(paragraph: Any) -> str:
    style = paragraph.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
    return "Normal" if style is None else str(style.get(qn("w:val")))


def opens_cleanly(data: bytes) -> list[str]:
    """What a validator of Word files has to say; empty when it expects Word to open the file without a word."""
    with tempfile.NamedTemporaryFile(suffix=".docx") as file:
        file.write(data)
        file.flush()
        result = OpenXmlValidator().validate(file.name)
        verdict = predict(result)
    return (
        []
        if verdict.prediction == AppPrediction.OPENS_CLEAN and not result.errors
        else [str(verdict), *map(str, result.errors)]
    )


@cache
def template_files() -> dict[str, bytes]:
    """Every shipped template and block, by the name the engine has for it."""
    folder = resources.shipped_folder() / "templates"
    return {
        path.relative_to(folder).with_suffix("").as_posix(): path.read_bytes()
        for path in sorted(Path(folder).rglob("*.docx"))
    }
