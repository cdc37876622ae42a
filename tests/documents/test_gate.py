"""The gate: whatever is wrong with a template is found before a request depends on it."""

import re
from collections.abc import Iterator

import pytest

from mla_assistant.documents.gate.check import check
from mla_assistant.documents.gate.coverage import LeftOut, read_left_out
from mla_assistant.documents.problem import Place, Problem
from tests.documents.sample import BLOCKS, DOCUMENTS
from tests.documents.small import SmallRequest
from tests.documents.word import block, changed, docx, replaced

LEFT_OUT = [
    LeftOut("small", path, "of no use to the requested State")
    for path in ("chief.friend", "chief.home.*", "chief.born", "chief.nationalities", "chief.role", "chief.courier_fee")
]


def gate(*content: object, blocks: dict[str, bytes] | None = None) -> list[Problem]:
    return check(SmallRequest, {"small": docx(content)}, BLOCKS if blocks is None else blocks)


def codes(*content: object) -> set[str]:
    return {problem.code for problem in gate(*content)}


def test_a_good_set_passes() -> None:
    """Otherwise no final document could be made."""
    assert check(SmallRequest, DOCUMENTS, BLOCKS, []) == []


TAG = re.compile(r"\{[{%](.*?)[%}]\}")
PATH = re.compile(r"(?<![\w'/])[a-z_]+(?:\.[a-z_]+)+")


def mutants() -> Iterator[tuple[str, str, str]]:
    """File, old text and new text: every segment of every path in the sample, misspelt once."""
    for name, data in {**DOCUMENTS, **BLOCKS}.items():
        parts: dict[str, bytes] = {}
        changed(data, parts.update)
        for tag in dict.fromkeys(TAG.findall(parts["word/document.xml"].decode())):
            for path in dict.fromkeys(PATH.findall(tag)):
                steps = path.split(".")
                for at in range(len(steps)):
                    wrong = ".".join([*steps[:at], steps[at] + "x", *steps[at + 1 :]])
                    yield name, tag, tag.replace(path, wrong, 1)


MUTANTS = list(mutants())


def test_there_is_something_to_misspell() -> None:
    """A test of nothing passes."""
    assert len(MUTANTS) > 100


@pytest.mark.parametrize(("name", "old", "new"), MUTANTS, ids=[f"{name}:{new.strip()}" for name, _old, new in MUTANTS])
def test_every_misspelt_name_is_found_without_data(name: str, old: str, new: str) -> None:
    """Under docxtpl a clause behind a misspelt condition was missing, and nobody saw it."""
    documents = {key: replaced(data, old, new) if key == name else data for key, data in DOCUMENTS.items()}
    blocks = {key: replaced(data, old, new) if key == name else data for key, data in BLOCKS.items()}
    problems = check(SmallRequest, documents, blocks)
    assert any(problem.place.document == name and problem.place.paragraph for problem in problems)


def test_a_misspelt_name_comes_with_the_right_one() -> None:
    """The author should not have to search."""
    problem = gate("Before.", "{{ case.referense }}")[0]
    assert problem.code == "unknown_field"
    assert "did you mean “reference”?" in problem.message
    assert (problem.place.paragraph, problem.place.text) == (2, "{{ case.referense }}")


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (["{{ case.telephone }}"], "unguarded"),
        (["{%p if case.opened %}", "{{ case.telephone }}", "{%p endif %}"], "unguarded"),
        (["{%p if case.telephone or case.opened %}", "{{ case.telephone }}", "{%p endif %}"], "unguarded"),
        (["{%p for p in persons %}", "{{ p.friend.full_name }}", "{%p endfor %}"], "unguarded"),
        (["{{ persons }}"], "is_a_list"),
        (["{{ persons.family_name }}"], "is_a_list"),
        (["{%p for p in case.reference %}", "x", "{%p endfor %}"], "not_a_list"),
        (["{{ case }}"], "not_printable"),
        (["{{ document.draft }}"], "not_printable"),
        (["{%p for p in persons %}", "x", "{%p endfor %}", "{{ p.full_name }}"], "after_loop"),
        (["{{ case.requesting }}"], "wrong_filter"),
        (["{{ case.reference|date }}"], "wrong_filter"),
        (["{%p for p in persons %}", "{%p if p.role %}", "{{ p.role|label(p.family_name) }}", "{%p endif %}",
          "{%p endfor %}"], "wrong_filter"),
        (["{%p for m in measures %}", "{{ m.type }}", "{%p endfor %}"], "prints_code"),
        (["{%p for p in persons %}", "{{ p.id }}", "{%p endfor %}"], "prints_code"),
        (["{%p for p in persons %}", "{%p if p.role == 'owner' %}", "{%p endif %}", "{%p endfor %}"], "unknown_code"),
        (["{%p if case.reference == 'x' %}", "x", "{%p endif %}"], "comparison"),
        (["{%p if case %}", "x", "{%p endif %}"], "always_true"),
        (["{%p for m in measures %}", "{{ m.premises }}", "{%p endfor %}"], "unknown_field"),
        (["{%p include 'blocks/person_' ~ case.reference %}"], "not_a_code"),
        (["Words {% if case.opened %}and more{% endif %}"], "inline_statement"),
        (["Words {% for p in persons %}{{ p.full_name }}{% endfor %}"], "inline_statement"),
    ],
)  # fmt: skip
def test_what_could_print_wrong_is_refused(content: list[str], code: str) -> None:
    """Each of these has printed “None”, a Python list, or nothing at all in somebody's letter."""
    assert code in codes(*content)


@pytest.mark.parametrize(
    "content",
    [
        ["{%p if case.telephone %}", "{{ case.telephone }}", "{%p endif %}"],
        ["{%p if not case.telephone %}", "none", "{%p else %}", "{{ case.telephone }}", "{%p endif %}"],
        ["{%p if case.telephone is not none and case.opened %}", "{{ case.telephone }}", "{%p endif %}"],
        ["{%p if not case.telephone or not case.opened %}", "-", "{%p else %}", "{{ case.telephone }}", "{%p endif %}"],
        ["{%p for p in persons %}", "{%p if p.role in ('small_owner', 'small_courier') %}", "{{ p.role|label }}",
         "{%p endif %}", "{%p endfor %}"],
        ["{%p for m in measures %}", "{%p if m.type == 'small_bank' and m.account %}", "{{ m.account }}",
         "{%p endif %}", "{%p endfor %}"],
        ["{%p with h = chief.home %}", "{%p if h.town %}", "{{ h.town }}", "{%p endif %}", "{%p endwith %}"],
        ["{{ case.reference }} {{ document.classification }}"],
        ["{%p if persons %}", "x", "{%p endif %}"],
    ],
)  # fmt: skip
def test_what_is_guarded_passes(content: list[str]) -> None:
    """A gate that cries wolf is switched off."""
    assert gate(*content) == []


def test_every_member_of_a_union_needs_its_block() -> None:
    """A measure without a block would be missing from the request that asks for it."""
    blocks = {name: data for name, data in BLOCKS.items() if name != "blocks/act_small_bank"}
    problem = check(SmallRequest, DOCUMENTS, blocks)[0]
    assert problem.code == "block_missing"
    assert "blocks/act_small_bank" in problem.message


def test_every_code_of_a_choice_needs_its_block() -> None:
    """An assurance that can be chosen and is not printed is not given."""
    blocks = {name: data for name, data in BLOCKS.items() if name != "blocks/pledge_small_return"}
    assert [problem.code for problem in check(SmallRequest, DOCUMENTS, blocks)] == ["block_missing"]


def test_a_block_is_checked_with_the_names_that_hold_where_it_is_included() -> None:
    """A block for persons included where there is no person."""
    problems = gate("{%p include 'blocks/person' %}")
    assert {problem.place.document for problem in problems} == {"blocks/person"}
    assert "person" in problems[0].message


def test_the_loop_of_another_file_is_not_known_in_a_block() -> None:
    """Jinja would pass it on only sometimes."""
    blocks = {"blocks/a": block(["{{ loop.index }}"])}
    problems = gate("{%p for p in persons %}", "{%p include 'blocks/a' %}", "{%p endfor %}", blocks=blocks)
    assert [problem.code for problem in problems] == ["after_loop"]


def test_every_field_is_printed_or_left_out_on_purpose() -> None:
    """Nobody fills in a field for nothing, and nothing a drafter wrote is forgotten on the way to paper."""
    without = replaced(BLOCKS["blocks/act_small_bank"], "Account {{ measure.account }}", "Account")
    problems = check(SmallRequest, DOCUMENTS, {**BLOCKS, "blocks/act_small_bank": without}, [])
    assert [(problem.code, problem.place.text) for problem in problems] == [
        ("unused_field", "measures.small_bank.account")
    ]
    left_out = [LeftOut("small", "measures.small_bank.account", "confidential")]
    assert check(SmallRequest, DOCUMENTS, {**BLOCKS, "blocks/act_small_bank": without}, left_out) == []


def test_a_field_that_is_only_asked_about_is_not_printed() -> None:
    """`{%p if case.telephone %}` alone tells the requested State nothing."""
    main = replaced(DOCUMENTS["small"], "{{ case.telephone }}", "yes")
    problems = check(SmallRequest, {"small": main}, BLOCKS, [])
    assert [problem.place.text for problem in problems] == ["case.telephone"]


def test_what_is_left_out_must_be_left_out() -> None:
    """A stale line would hide the next field of that name."""
    problems = check(SmallRequest, DOCUMENTS, BLOCKS, LEFT_OUT)
    assert {problem.code for problem in problems} == {"left_out_stale"}
    assert len(problems) == len(LEFT_OUT)


def test_the_list_of_left_out_fields_wants_a_reason() -> None:
    """In three years nobody will know why."""
    entries, problems = read_left_out("# fields\n\nsmall: case.tongue  # for the register only\nsmall: case.remark\n")
    assert entries == [LeftOut("small", "case.tongue", "for the register only")]
    assert [(problem.code, problem.place.paragraph) for problem in problems] == [("left_out_line", 4)]


def test_a_style_that_the_document_does_not_define_is_found() -> None:
    """Word would print the paragraph as body text, and nobody would look for the reason."""
    odd = replaced(block([("Heading 2", "Text")]), '<w:pStyle w:val="Heading2"/>', '<w:pStyle w:val="Odd"/>')
    problems = gate("{%p include 'blocks/a' %}", blocks={"blocks/a": odd})
    assert [(problem.code, problem.place.document) for problem in problems] == [("style_undefined", "blocks/a")]


def test_a_numbering_that_the_document_does_not_define_is_found() -> None:
    """The paragraph would lose its number, and every reference to it."""
    numbered = '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="77"/></w:numPr></w:pPr><w:r><w:t>Text</w:t>'
    odd = replaced(block(["Text"]), "<w:r><w:t>Text</w:t>", numbered)
    assert [problem.code for problem in gate("{%p include 'blocks/a' %}", blocks={"blocks/a": odd})] == [
        "numbering_undefined"
    ]


def test_a_document_of_several_kinds_may_name_the_fields_of_one_behind_its_kind() -> None:
    """Otherwise a letter and a request could not share the note that goes with them."""
    behind = "{%p if document.kind == 'follow_up' and follow_up.purpose == 'withdrawal' %}"
    assert codes(behind, "{{ follow_up.reason }}", "{%p endif %}") == set()
    assert "unknown_field" in codes("{%p if follow_up.purpose == 'withdrawal' %}", "x", "{%p endif %}")
    assert "unknown_field" in codes("{%p if document.kind != 'follow_up' %}", "{{ follow_up.x }}", "{%p endif %}")


def test_a_misspelt_kind_is_found() -> None:
    """A paragraph behind it would be printed for nobody."""
    assert codes("{%p if document.kind == 'folow_up' %}", "x", "{%p endif %}") == {"unknown_code"}


@pytest.mark.parametrize(
    ("content", "paragraph", "words"),
    [
        (["{%p if case.opened %}", "x", "{%p endiff %}"], 3, "did you mean “endif”?"),
        (["{%p if case.opened %}", "{%p for p in persons %}", "x", "{%p endif %}"], 4, "belongs to nothing"),
        (["{%p for p in persons %}", "x", "{%p elif case.opened %}", "{%p endfor %}"], 3, "belongs to nothing"),
        (["x", "{%p if case.opened %}", "x"], 2, "“if” is never closed"),
        (["x", "{{ case.reference? }}"], 2, "in {{ }} stands a field"),
    ],
)
def test_what_can_not_be_read_is_one_fault_in_our_words(content: list[str], paragraph: int, words: str) -> None:
    """One slip gave forty faults of sound blocks, and the one that counted in the words of a programmer."""
    body = ["{%p for p in persons %}", "{%p include 'blocks/human' %}", "{%p endfor %}"]
    [problem] = gate(*content, *body, blocks={"blocks/human": block(["{{ p.full_name }}"])})
    assert problem.code == "syntax"
    assert problem.place.paragraph == paragraph
    assert words in problem.message


def test_what_follows_a_question_is_a_new_sentence() -> None:
    """“Did you mean “subject”?. Ask whoever keeps …” looks like a broken program."""
    [asking, telling] = [
        Problem(Place("small"), "x", said).sentence for said in ("did you mean “a”?", "there is no “b”")
    ]
    assert (asking[-2:], telling[-2:]) == ("”?", "”.")
