"""`--layout`: the form of a region from the command line, and a sentence where there is none."""

import json
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from docx import Document

from tests.cli.conftest import Run, assert_one_sentence
from tests.templates.printing import opens_cleanly, words_of

Example = Callable[[str], dict[str, Any]]


def subscriber_data(answers: dict[str, Any]) -> dict[str, Any]:
    """Of the worked case, the subscriber data alone."""
    answers["measures"] = [each for each in answers["measures"] if each["type"] == "stored_data"]
    answers["measures"][0]["categories"] = ["subscriber"]
    return answers


def put(folder: Path, answers: dict[str, Any]) -> str:
    (folder / "case.json").write_text(json.dumps(answers))
    return "case.json"


@pytest.mark.parametrize(("kind", "layout"), [("preservation", "tcy_29"), ("mutual_assistance", "tcy_31")])
def test_a_final_document_is_made_in_a_layout_under_a_fingerprint_of_its_own(
    mla: Run, tmp_path: Path, example: Example, kind: str, layout: str
) -> None:
    """Paper in another order is another document; the same fingerprint on both would prove neither."""
    draft = put(tmp_path, subscriber_data(example(kind)) if layout == "tcy_31" else example(kind))
    marks = []
    for name, more in (("ours.docx", ()), ("theirs.docx", ("--layout", layout))):
        made = mla("render", draft, "-o", name, *more)
        assert made.returncode == 0, made.stderr
        marks.append(made.stderr.decode().split("fingerprint ")[1].strip())
        data = (tmp_path / name).read_bytes()
        assert opens_cleanly(data) == []
        footer = "".join(each.text for each in Document(BytesIO(data)).sections[0].footer.paragraphs)
        assert marks[-1] in footer
    assert marks[0] != marks[1]
    assert "T-CY(2018)1" in words_of((tmp_path / "theirs.docx").read_bytes())


def test_the_set_goes_with_the_request_in_its_layout(mla: Run, tmp_path: Path, example: Example) -> None:
    """Lost otherwise: the note and the index, for choosing the form that the other side knows."""
    made = mla("render", put(tmp_path, example("mutual_assistance")), "-o", "out/", "--layout", "oas")
    assert made.returncode == 0, made.stderr
    names = {path.name for path in (tmp_path / "out").iterdir()}
    assert {"mutual_assistance.docx", "annex_index.docx"} <= names
    assert "Organization of American States" in words_of((tmp_path / "out" / "mutual_assistance.docx").read_bytes())


def test_a_form_that_was_not_seen_is_refused_with_the_reason(mla: Run, tmp_path: Path, example: Example) -> None:
    """Else a document would claim a form that nobody here has read."""
    made = mla("render", put(tmp_path, example("extradition")), "-o", "x.docx", "--layout", "sahel")
    said = assert_one_sentence(made)
    assert "were not seen in any source: use the standard layout" in said
    assert not (tmp_path / "x.docx").exists()


def test_a_form_is_refused_where_it_is_not_for_all_that_is_asked(mla: Run, tmp_path: Path, example: Example) -> None:
    """A desk that gets the form for subscriber data looks for no house to be searched in it."""
    answers = example("mutual_assistance")
    assert "only for requests for subscriber data" in assert_one_sentence(
        mla("render", put(tmp_path, answers), "-o", "x.docx", "--layout", "tcy_31")
    )
    content_too = subscriber_data(answers)
    content_too["measures"][0]["categories"] = ["subscriber", "content"]
    assert "Use the standard layout" in assert_one_sentence(
        mla("render", put(tmp_path, content_too), "-o", "x.docx", "--layout", "tcy_31")
    )
    assert not (tmp_path / "x.docx").exists()


def test_a_layout_of_another_kind_is_refused_with_those_there_are(mla: Run, tmp_path: Path, example: Example) -> None:
    """A name that is wrong by a letter costs a look into the list otherwise."""
    draft = put(tmp_path, example("mutual_assistance"))
    assert "There are: oas, asean." in assert_one_sentence(mla("render", draft, "-o", "x.docx", "--layout", "tcy_29"))
    draft = put(tmp_path, example("follow_up"))
    assert "the standard layout only" in assert_one_sentence(mla("render", draft, "-o", "x.docx", "--layout", "oas"))


def test_what_nobody_has_seen_of_a_form_is_said_when_it_is_used(mla: Run, tmp_path: Path, example: Example) -> None:
    """Else a half is taken for the whole form by the one who signs."""
    made = mla("render", put(tmp_path, example("mutual_assistance")), "-o", "x.docx", "--layout", "oas")
    assert "Not seen: what is asked on statements after the first words" in made.stderr.decode()
    assert "up to its section on statements" in words_of((tmp_path / "x.docx").read_bytes())


def test_the_list_says_how_far_each_form_was_seen(mla: Run) -> None:
    """What is not known of a form has to be known before it is chosen."""
    said = mla("template", "list").stdout.decode()
    assert "tcy_29  T-CY preservation template" in said
    assert "Seen of it as of 23 November 2026: sections 1 to 7" in said
    assert "layouts/tcy_29/preservation  en, ar, fr" in said
    assert "sahel  Sahel platform form (not available: its fields were not seen)" in said


def test_a_layout_is_read_and_exported_like_any_template(mla: Run, tmp_path: Path) -> None:
    """An office starts its own version of a form from ours."""
    assert "Requested authority" in mla("template", "show", "layouts/tcy_29/preservation").stdout.decode()
    made = mla("template", "export", "preservation", "--layout", "tcy_29", "-o", "x.docx")
    assert made.returncode == 0, made.stderr
    assert "include" not in mla("template", "show", "x.docx").stdout.decode()
    assert_one_sentence(mla("template", "export", "preservation", "--layout", "sahel", "-o", "y.docx"))
