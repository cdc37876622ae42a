"""Microsoft's own validator (Open XML SDK) finds nothing to repair in what we print."""

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from mla_assistant import resources
from mla_assistant.documents.layouts import layouts
from mla_assistant.documents.sets import set_of
from mla_assistant.issuing import Document, Issued, draft
from mla_assistant.requests.kinds import KINDS
from tests.system import program
from tests.templates.drafts import all_drafts, full
from tests.templates.printing import printed, template_files

DRAFTS = [
    pytest.param(answers, language, id=f"{name}-{language}")
    for name, _kind, answers in all_drafts()
    for language in ("en", "ar")
]


LAYOUTS = [pytest.param(each.code, kind, id=each.code) for each in layouts() if each.seen for kind in each.kinds]


def faults(data: bytes, folder: Path) -> list[str]:
    """What the validator says of a document."""
    validator = program("ooxml-validator", variable="MLA_OOXML_VALIDATOR")
    path = folder / "document.docx"
    path.write_bytes(data)
    said = json.loads(subprocess.run([validator, str(path)], capture_output=True, check=False).stdout)
    return [str(error) for error in said["errors"]]


@pytest.mark.parametrize(("answers", "language"), DRAFTS)
def test_word_has_nothing_to_repair(answers: dict[str, Any], language: str, tmp_path: Path) -> None:
    """Lost otherwise: the trust of the clerk abroad whose Word asks to repair the file."""
    assert faults(printed(answers, language=language, draft=True), tmp_path) == []


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("template", sorted({name for kind in KINDS for name in set_of(kind)}))
def test_word_has_nothing_to_repair_in_what_goes_along(template: str, language: str, tmp_path: Path) -> None:
    """Lost otherwise: a form that a bank abroad can't open, and so does not fill in."""
    answers = json.loads(resources.example("mutual_assistance"))
    along = [Document(template, template, measure="m1" if template.startswith("certificate") else "")]
    made = draft(answers, language, along)
    assert isinstance(made, Issued)
    assert faults(made.documents[-1].data, tmp_path) == []


@pytest.mark.parametrize(("layout", "kind"), LAYOUTS)
def test_word_has_nothing_to_repair_in_a_layout(layout: str, kind: str, tmp_path: Path) -> None:
    """Lost otherwise: the same trust, for choosing the form that the clerk knows."""
    assert faults(printed(full(kind)[0], language="ar", draft=True, layout=layout), tmp_path) == []


def test_the_validator_would_say_so(tmp_path: Path) -> None:
    """The control: a paragraph where none may stand is found."""
    from mla_assistant.documents.write import pack, unpack

    parts = unpack(next(iter(template_files().values())))
    parts["word/document.xml"] = parts["word/document.xml"].replace(b"<w:body>", b"<w:body><w:t>stray</w:t>", 1)
    assert faults(pack(parts), tmp_path)
