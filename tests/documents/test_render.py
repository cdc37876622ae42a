"""A request on paper: all of it, in its place, the same each time."""

import io
import subprocess
import sys
import zipfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mla_assistant.documents.context import About, build
from mla_assistant.documents.problem import RenderRefused, TemplateRefused
from mla_assistant.documents.render import render
from mla_assistant.documents.write import content_hash, unpack
from mla_assistant.requests.parts.translation import source_hash
from mla_assistant.text.safe import clean
from tests.documents.sample import compiled, printed
from tests.documents.small import FULL, SmallRequest, request
from tests.documents.word import block, changed, docx, replaced, texts

SAMPLE = compiled()
NASTY = [
    "{{ x }}",
    "{% if a %}",
    "{{ document.__class__ }}",
    "</w:t>",
    "<w:p>",
    "[bold]",
    "&",
    "&amp;",
    "]]>",
    "<!--",
    "%p",
]


def test_the_whole_request_is_on_paper() -> None:
    """Every answer the drafter gave must be found in the document."""
    found = "\n".join(texts(printed(SAMPLE, request())))
    wanted = (
        "MLA/2026/0417-XR", "Kenya", "United Arab Emirates", "March 2025", "+99 1 234 56 78", "handle with care",
        "Swahili", "First the money moved.", "Quiconque finance…", "Otieno", "owner of the account",
        "29 February 1980", "Kenya, Tanzania", "No. 2, Mwangi", "that friend is Otieno", "Kisumu",
        "not known: no register", "1. Search the shop", "Mwangi (No. 2)", "0110", "JPY\u00a01,234,567.505",
        "It shows the flow.", "Silence.", "Ministry",
    )  # fmt: skip
    for words in wanted:
        assert words in found, words
    assert "CANARY" not in found


hostile = st.one_of(
    st.sampled_from(NASTY),
    st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=40),
    st.lists(st.sampled_from([*NASTY, "\n", "\t", " ", "a"]), min_size=1, max_size=8).map("".join),
).filter(lambda text: bool(clean(text, multiline=True)))


@settings(max_examples=150, deadline=None)
@given(st.lists(hostile, min_size=8, max_size=8), st.booleans())
def test_hostile_text_in_every_field_is_printed_and_nothing_else_is_lost(values: list[str], draft: bool) -> None:
    """An & in a name once dropped every paragraph after it, without a word (documents.md 1.4)."""
    reference, telephone, remark, summary, family, town, premises, account = values
    filled = request(
        case={
            **FULL["case"],
            "reference": reference,
            "telephone": telephone,
            "remark": remark,
            "summary": [{"text": summary}],
        },
        persons=[{"family_name": family, "home": {"town": town}}],
        measures=[
            {"type": "small_search", "premises": premises},
            {"type": "small_bank", "account": account, "nexus": [{"text": summary}]},
        ],
    )
    found = texts(printed(SAMPLE, filled, draft=draft))
    for prefix, value in [
        ("Request ", filled.case.reference),
        ("", filled.case.telephone),
        ("Remark: ", filled.case.remark),
        *(("", line) for line in filled.case.summary[0].text.split("\n") if line.strip()),
        ("", filled.persons[0].family_name),
        ("Lives in ", f"{filled.persons[0].home.town}."),
        ("Premises: ", getattr(filled.measures[0], "premises", None)),
        ("Account ", getattr(filled.measures[1], "account", None)),
    ]:
        assert not value or f"{prefix}{value}" in found
    assert "Silence." in found
    assert found[-1] == "Page 1 of 1"


def test_lines_and_tabs_arrive_as_such() -> None:
    """An address of four lines must not become one."""
    lines = ["12, Harbour Road", "Kisumu\tKenya", "by hand"]
    summary = [{"text": "12, Harbour Road\nKisumu\tKenya\n\nby hand"}]
    found = texts(printed(SAMPLE, request(case={**FULL["case"], "summary": summary})))
    assert [line for line in found if line in lines] == lines
    moved = {"case.summary.t1": {"source": source_hash(summary[0]["text"]), "text": "En une ligne"}}
    once = request(case={**FULL["case"], "summary": summary}, translations={"fr": {"texts": moved}})
    assert summary[0]["text"] in texts(printed(SAMPLE, once))


def test_a_character_xml_cannot_hold_is_refused_and_never_dropped() -> None:
    """docxtpl loses the rest of the document at a lone surrogate, without an error."""
    context = build(request(), About("en", draft=False))
    context["case"]["telephone"] = "a\ud800b"
    with pytest.raises(RenderRefused) as refused:
        render(SAMPLE, "small", context)
    problem = refused.value.problems[0]
    assert (problem.code, problem.place.text) == ("character", "{{ case.telephone }}")


def test_an_empty_answer_that_must_be_there_names_its_place() -> None:
    """A final document with a hole would be returned by the requested State."""
    with pytest.raises(RenderRefused) as refused:
        printed(SAMPLE, request(case={**FULL["case"], "reference": None}))
    problem = refused.value.problems[0]
    assert problem.code == "empty"
    assert (problem.place.document, problem.place.paragraph) == ("small", 1)
    assert problem.place.text == "Request {{ case.reference }}"


def test_an_error_in_a_block_names_the_block_and_its_paragraph() -> None:
    """“Undefined” alone sends the author through twenty files."""
    blocks = {"blocks/a": block(["Fine.", "{%p for human in persons %}", "Born {{ human.bron }}", "{%p endfor %}"])}
    with pytest.raises(RenderRefused) as refused:
        printed(compiled("{%p include 'blocks/a' %}", blocks=blocks), request())
    problem = refused.value.problems[0]
    assert (problem.code, problem.place.document, problem.place.paragraph) == ("undefined", "blocks/a", 3)
    assert "human.bron" in str(problem)


@pytest.mark.parametrize("path", ["case.summary", "case", "persons", "document.draft"])
def test_what_is_no_text_is_never_printed(path: str) -> None:
    """A Python list in a letter rogatory."""
    with pytest.raises(RenderRefused):
        printed(compiled(f"{{{{ {path} }}}}"), request())


def test_python_is_out_of_reach_of_a_template() -> None:
    """`cycler.__init__.__globals__.os.popen` ran as root under docxtpl's defaults."""
    for path in ("cycler.next", "case.__class__", "case.keys", "document.items", "persons.append", "loop.cycle"):
        with pytest.raises(RenderRefused) as refused:
            printed(compiled(f"{{{{ {path} }}}}"), request())
        assert refused.value.problems[0].code == "undefined"


def test_threads_do_not_mix_cases() -> None:
    """One shared docxtpl object put another case's reference into 98 of 160 documents."""

    def one(number: int) -> bool:
        filled = request(case={**FULL["case"], "reference": f"CASE-{number}"}, persons=[{"family_name": f"P{number}"}])
        found = texts(printed(SAMPLE, filled))
        return f"Request CASE-{number}" in found and f"P{number}" in found and "REF-1" in found

    with ThreadPoolExecutor(8) as pool:
        assert all(pool.map(one, range(160)))


def test_equal_input_gives_equal_bytes_in_every_process() -> None:
    """What was sent can be made again and compared."""
    first, second = printed(SAMPLE, request()), printed(compiled(), request())
    assert first == second
    program = (
        "import hashlib; from tests.documents.sample import *; from tests.documents.small import request;"
        "print(hashlib.sha256(printed(compiled(), request())).hexdigest())"
    )
    root = Path(__file__).parents[2]
    hashes = {
        subprocess.run(
            [sys.executable, "-c", program], cwd=root, env={"PYTHONHASHSEED": seed}, capture_output=True, check=True
        ).stdout
        for seed in ("1", "2")
    }
    import hashlib

    assert hashes == {hashlib.sha256(first).hexdigest().encode() + b"\n"}


def test_the_content_hash_sees_a_changed_word_and_not_a_changed_zip() -> None:
    """The identity of a document is its content."""
    context = build(request(), About("en", draft=False))
    before = content_hash(unpack(render(SAMPLE, "small", context)))
    again = changed(render(SAMPLE, "small", context), lambda _parts: None)
    with zipfile.ZipFile(io.BytesIO(again)) as file:
        assert content_hash({name: file.read(name) for name in file.namelist()}) == before
    context["case"]["telephone"] += " "
    assert content_hash(unpack(render(SAMPLE, "small", context))) != before


def test_the_properties_name_the_authority_and_nobody_else() -> None:
    """User, machine and program of the author of a template stay at home."""
    found = unpack(render(SAMPLE, "small", build(request(), About("en", title="A & B", authority="Ministry <1>"))))
    core = found["docProps/core.xml"].decode()
    assert "<dc:title>A &amp; B</dc:title>" in core
    assert "<dc:creator>Ministry &lt;1&gt;</dc:creator>" in core
    everything = b"".join(found.values())
    for trace in (b"python-docx", b"lastModifiedBy", b"revision", b"rsid", b"2013-", b"thumbnail", b"paraId"):
        assert trace not in everything, trace
    assert not {"docProps/app.xml", "docProps/thumbnail.jpeg", "customXml/item1.xml"} & found.keys()


def test_a_draft_is_marked_on_its_face_and_a_final_is_not() -> None:
    """A draft on the desk of the requested State is taken for the request."""
    assert "DRAFT – NOT FOR TRANSMISSION" in texts(printed(SAMPLE, request(), draft=True))
    assert not any("DRAFT" in text for text in texts(printed(SAMPLE, request())))


@pytest.mark.parametrize(
    ("paragraph", "code"),
    [
        ("{{ case.reference }", "tag_not_closed"),
        ("{% if case.opened %}", "tag_crosses_paragraphs"),
        ("Keep this {%p if case.opened %}", "text_beside_tag"),
        ("{%p if case.opened %}{%p endif %}", "text_beside_tag"),
        ("{{ case.reference + }}", "syntax"),
        ("{%p if %}", "syntax"),
        ("{%p endif %}", "syntax"),
        ("{%- if x -%}{% endif %}", "tag_form"),
        ("{{r case.reference }}", "tag_form"),
        ("{# note #}", "tag_form"),
        ("{% set x = 1 %}", "not_in_dialect"),
        ("{% macro x() %}{% endmacro %}", "not_in_dialect"),
        ("{{ range(9) }}", "not_in_dialect"),
        ("{{ 'x' * 10 }}", "not_in_dialect"),
        ("{{ case['reference'] }}", "not_in_dialect"),
        ("{{ case.reference|upper }}", "not_in_dialect"),
        ("{{ 1 if case.opened else 2 }}", "not_in_dialect"),
        ("{{ 'words' }}", "not_in_dialect"),
        ("{% if case.referense|date %}{% endif %}", "not_in_dialect"),
        ("{% if case.pages > 2 %}{% endif %}", "not_in_dialect"),
        ("{% if case.pages + 1 %}{% endif %}", "not_in_dialect"),
        ("{% if 'code' == case.reference %}{% endif %}", "not_in_dialect"),
        ("{% if case.reference is divisibleby 3 %}{% endif %}", "not_in_dialect"),
        ("{% if case.keys() %}{% endif %}", "not_in_dialect"),
        ("{% for a, b in persons %}{% endfor %}", "not_in_dialect"),
        ("{% for p in persons|sort %}{% endfor %}", "not_in_dialect"),
        ("{% with x = 1 %}{% endwith %}", "not_in_dialect"),
        ("{{ case.reference|money }}", "not_in_dialect"),
        ("{{ case.reference|date('short') }}", "not_in_dialect"),
        ("{%p include case.reference %}", "not_in_dialect"),
        ("{%p include 'elsewhere' %}", "not_in_dialect"),
        ("{%p include 'blocks/absent' %}", "block_missing"),
    ],
)
def test_what_is_not_the_template_language_is_refused_with_its_paragraph(paragraph: str, code: str) -> None:
    """Text beside a tag vanished, an unclosed one took the document with it, and both in silence."""
    with pytest.raises(TemplateRefused) as refused:
        compiled("Before.", paragraph, "After.")
    problem = next(problem for problem in refused.value.problems if problem.code == code)
    assert (problem.place.document, problem.place.part) == ("small", "word/document.xml")
    assert problem.place.paragraph == 2
    assert problem.place.text == paragraph


def test_all_problems_of_all_files_come_at_once() -> None:
    """An author mends a set in one sitting."""
    with pytest.raises(TemplateRefused) as refused:
        compiled("{{ a + }}", "{%p include 'blocks/a' %}", "{% set x = 1 %}", blocks={"blocks/a": block(["{{ b"])})
    assert {problem.code for problem in refused.value.problems} >= {"syntax", "tag_not_closed"}
    assert {problem.place.document for problem in refused.value.problems} == {"small", "blocks/a"}


def test_a_block_that_includes_itself_is_refused() -> None:
    """Otherwise the first render never ends."""
    blocks = {"blocks/a": block(["{%p include 'blocks/b' %}"]), "blocks/b": block(["{%p include 'blocks/a' %}"])}
    with pytest.raises(TemplateRefused) as refused:
        compiled("{%p include 'blocks/a' %}", blocks=blocks)
    assert "block_circle" in {problem.code for problem in refused.value.problems}


def test_a_block_may_not_bring_a_section_a_picture_or_a_bookmark() -> None:
    """Their ids and relationships belong to the document around the block; Word would call the result damaged."""
    for xml in (
        "<w:bookmarkStart w:id='1' w:name='a'/>",
        "<w:r><w:drawing/></w:r>",
        "<w:r><w:footnoteReference/></w:r>",
    ):
        bad = replaced(block(["Text"]), "<w:t>Text</w:t></w:r>", f"<w:t>Text</w:t></w:r>{xml}")
        with pytest.raises(TemplateRefused) as refused:
            compiled("{%p include 'blocks/a' %}", blocks={"blocks/a": bad})
        problem = refused.value.problems[0]
        assert (problem.code, problem.place.document, problem.place.paragraph) == ("block_content", "blocks/a", 1)


def test_what_a_block_may_not_hold_is_named_once_in_the_words_of_word_and_at_its_paragraph() -> None:
    """Lost otherwise: an afternoon with a block in which, to all that can be seen, there is no “sdt”."""
    plain = block(["First", "Last"])
    picture = '<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:fill/></v:shape></w:pict></w:r>'
    last = "<w:p><w:r><w:t>Last</w:t></w:r></w:p>"
    for bad, named in (
        (replaced(plain, last, f"<w:sdt><w:sdtContent>{last}</w:sdtContent></w:sdt>"), "Remove Content Control"),
        (replaced(plain, last, last.replace("</w:p>", f"{picture}</w:p>")), "“Picture or Shape”"),
    ):
        with pytest.raises(TemplateRefused) as refused:
            compiled("{%p include 'blocks/a' %}", blocks={"blocks/a": bad})
        (problem,) = refused.value.problems
        assert (problem.place.paragraph, problem.place.text) == (2, "Last")
        assert named in problem.message


def test_a_no_break_space_in_a_tag_is_a_space() -> None:
    """Lost otherwise: an author’s evening with a tag that looks as it should."""
    data = compiled("{%p\u00a0if case.reference\u202f%}", "No:\u00a0{{\u00a0case.reference }}", "{%p endif %}")
    assert "No:\u00a0MLA/2026/0417-XR" in texts(printed(data, request()))


def test_a_template_without_a_header_is_refused() -> None:
    """Its drafts would carry no mark."""
    from mla_assistant.documents.compile import compile_set
    from mla_assistant.documents.voice import voice

    with pytest.raises(TemplateRefused) as refused:
        compile_set({"small": docx(["Text"], header=None)}, {}, voice("en"))
    assert refused.value.problems[0].code == "no_header"


def test_words_that_word_cut_over_several_runs_are_whole_again() -> None:
    """Word cuts a tag wherever somebody once moved the cursor."""
    spell = '<w:proofErr w:type="spellStart"/>'
    cut = f"{{</w:t></w:r><w:r><w:t>{{ case.</w:t></w:r>{spell}<w:r><w:t>reference }}</w:t></w:r><w:r><w:t>}}."
    data = replaced(docx(["From {{ case.reference }}."]), "{{ case.reference }}.", cut)
    from mla_assistant.documents.compile import compile_set
    from mla_assistant.documents.voice import voice

    assert "From MLA/2026/0417-XR." in texts(printed(compile_set({"small": data}, {}, voice("en")), request()))


def test_a_draft_that_has_not_chosen_yet_prints_the_hole_instead_of_a_block() -> None:
    """“Which assurance” left open must be seen, and must not stop the draft."""
    undecided = request(pledges=[{"id": "g1"}])
    assert "‹Which: to be completed›" in texts(printed(SAMPLE, undecided, draft=True))
    with pytest.raises(RenderRefused) as refused:
        printed(SAMPLE, undecided)
    assert refused.value.problems[0].code == "block_missing"


def test_the_heavy_libraries_load_only_when_a_document_is_made() -> None:
    """The first screen appears before Word, XML and locales are read."""
    program = (
        "import sys, mla_assistant.documents.templates, mla_assistant.documents.gate.check;"
        "print(sorted({'lxml', 'docx', 'docxtpl', 'babel'} & set(sys.modules)))"
    )
    root = Path(__file__).parents[2]
    found = subprocess.run([sys.executable, "-c", program], cwd=root, capture_output=True, check=True, text=True)
    assert found.stdout == "[]\n"


def test_an_empty_request_prints_as_a_draft() -> None:
    """A draft with holes is legal input everywhere: every leaf may be empty."""
    found = texts(printed(SAMPLE, SmallRequest(), draft=True))
    assert "Request ‹Reference: to be completed›" in found
    assert "‹Summary: to be completed›" in found
