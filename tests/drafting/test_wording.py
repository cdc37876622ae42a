"""Every finding has words: what, where, how to mend it."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import mla_assistant
from mla_assistant.drafting.wording import WORDS, place, sentence, severity_label, source_line
from mla_assistant.requests import reading
from mla_assistant.requests.finding import Finding
from mla_assistant.requests.paths import put
from mla_assistant.requests.reading import identify, read
from mla_assistant.review import RULES
from mla_assistant.text.translate import use_language
from tests.review.drafts import EXTRADITION, MUTUAL, changed, find
from tests.review.table import CASES, Case, _on

UNREADABLE: list[tuple[str, str, Any]] = [
    ("characters_removed", "header.subject", "Financing\u202eof terrorism"),
    ("characters_removed/half", "header.subject", "Financing\uffff of terrorism"),
    ("date_impossible", "header.date", "31 February 2026"),
    ("date_not_understood", "header.date", "03/04/2026"),
    ("state_unknown", "requested.state", "Atlantis"),
    ("language_unknown", "language", "qqq"),
    ("currency_unknown", "measures.m1.accounts.u1.currency", "florins"),
    ("email_not_valid", "requesting.contacts.c1.email", "wanjiru at example.org"),
    ("phone_not_valid", "requesting.contacts.c1.telephone", "2732090"),
    ("iban_not_valid", "measures.m1.accounts.u1.iban", "AE07 0331 2345"),
    ("bic_not_valid", "measures.m1.accounts.u1.bic", "MARINA"),
    ("timezone_unknown", "requested.authority.time_zone", "Nairobi time"),
    ("reason_missing", "persons.p1.birth_place", {"not_known": " "}),
    ("field_unknown", "header.zzz", "x"),
    ("field_unknown/near", "header.refrence", "x"),
    ("code_unknown", "persons.p1.role", ["suspect"]),
    ("code_unknown/value", "persons.p1.role", "ringleader"),
    ("text_too_long", "header.subject", "x" * 501),
    ("list_too_long", "facts.summary", ["x"] * 2001),
    ("measure_unknown", "measures.m1.type", "wiretap"),
    ("number_not_understood", "annexes.a1.pages", "many"),
    ("number_out_of_range", "annexes.a1.pages", -1),
    ("value_not_understood", "header.subject", {"a": 1}),
]
READING = {*reading._OWN, *reading._CODES.values(), "characters_removed", "value_not_understood"}
MAKERS = {"Finding", "_template"}
"""The calls that make findings outside the register of rules."""
NEVER_HERE = {"ip_not_valid", "structure_unreadable"}
"""No field of the present kinds is an IP address by type; eight rounds of reading suffice for every draft we know."""


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    use_language("en")


def known_codes() -> set[str]:
    """Every code that this program can give a finding: registered, declared for reading, or written in a call."""
    codes: set[str] = {*RULES, *READING}
    for file in Path(mla_assistant.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.args:
                code = node.args[0]
                if node.func.id in MAKERS and isinstance(code, ast.Constant) and isinstance(code.value, str):
                    codes.add(code.value)
    return codes


def test_every_code_has_words_and_every_word_a_code() -> None:
    """A finding without words tells the drafter nothing; words without a finding are never read."""
    assert {key.partition("/")[0] for key in WORDS} == known_codes()


def is_well_said(finding: Finding, draft: dict[str, Any]) -> None:
    words = sentence(finding, read(draft).request)
    for text in (words.what, words.mend):
        assert text.endswith((".", "”.")), text
        assert "…" not in text.replace("“is alleged to have …”", "").replace("the prosecution case is that …", "")
        assert not re.search(r"[{}]|None|Not[A-Z]", text), text
    assert words.where
    assert not re.search(r"\b[a-z]+_[a-z]+\b", words.where), words.where


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.code}-{case.path}")
def test_every_finding_of_the_review_is_well_said(case: Case) -> None:
    """A sentence with a hole in it, or a field by its Python name, is no help to a lawyer."""
    draft = changed(case.base, case.breaks)
    for finding in find(draft, case.code):
        is_well_said(finding, draft)


@pytest.mark.parametrize(("key", "path", "value"), UNREADABLE, ids=[key for key, _path, _value in UNREADABLE])
def test_every_finding_of_the_reading_is_well_said(key: str, path: str, value: Any) -> None:
    """What was typed wrong is shown as it was typed, with the form that works."""
    code, _, variant = key.partition("/")
    draft = identify(MUTUAL)
    put(draft, path, value)
    found = [finding for finding in read(draft).findings if finding.code == code]
    assert found
    assert bool(found[0].args.get(variant)) == bool(variant)
    words = sentence(found[0], read(draft).request)
    assert words.what
    assert words.mend
    assert "{" not in words.what + words.mend
    if isinstance(value, str) and len(value) < 80 and "{value}" in WORDS[key][0]:
        assert value in words.what


def test_the_table_of_unreadable_answers_is_whole() -> None:
    """A code nobody tried may have a sentence nobody can read."""
    assert {key.partition("/")[0] for key, _path, _value in UNREADABLE} == READING - NEVER_HERE


def test_the_place_is_told_by_titles_and_names() -> None:
    """“measures.m1.nexus” is nothing that anybody sees on the screen."""
    request = read(identify(MUTUAL)).request
    assert place("measures.m1.nexus", request) == (
        "Assistance sought › Records of account 0110 › How it bears on the case"
    )
    assert place("persons.p1.born", request) == "Persons concerned › A. Idris › Date of birth"
    assert place("facts.summary.t1.text", request) == "Facts › Summary of the facts › Paragraph 1"
    assert place("measures.m1.persons.0", request) == (
        "Assistance sought › Records of account 0110 › Persons concerned › no. 1"
    )
    assert place("", request) == "Mutual legal assistance"


def test_an_item_without_a_name_is_told_by_its_number() -> None:
    """Two unnamed persons are two lines in the list, not one."""
    draft = changed(MUTUAL, {"persons.p3.legal_name": None, "measures.m2.heading": None})
    request = read(draft).request
    assert place("persons.p3", request) == "Persons concerned › Person 3"
    assert place("measures.m2.oath", request) == "Assistance sought › Statement or testimony 2 › Oath"


def test_a_place_the_models_do_not_have_is_told_as_it_is() -> None:
    """An answer in no field, or in an entry that can't be read, still has to be found in the file."""
    request = read(identify(MUTUAL)).request
    assert place("header.refrence", request) == "This request › refrence"
    assert place("measures.m9.nexus", request) == "Assistance sought › m9 › nexus"


def test_a_long_name_does_not_push_the_field_off_the_line() -> None:
    """The end of the place is what tells where to go."""
    request = read(changed(MUTUAL, {"measures.m1.heading": "Records " * 40})).request
    assert len(place("measures.m1.nexus", request)) < 120


def test_dates_states_and_places_are_told_in_words() -> None:
    """Codes and ISO dates are for machines."""
    draft = changed(EXTRADITION, {"sought.born": "2025-04", "requested.state": "KE"})
    request = read(draft).request
    said = {finding.code: sentence(finding, request).what for finding in find(draft)}
    assert said["states_same"] == "Kenya is both the requesting and the requested State."
    assert said["dates_impossible"] == (
        "April 2025 is later than March 2024 (Offences › Provision of funds for a terrorist group › "
        "Committed on or from), and has to come before it."
    )


@pytest.mark.parametrize(
    ("code", "changes", "what"),
    [
        ("assurance_unconfirmed", {"assurances.g1.status": None}, "It is not said whether anybody has confirmed this"),
        ("assurance_unconfirmed", {"assurances.g1.status": "proposed"}, "This assurance is proposed, and nobody has"),
        (
            "basis_not_checked",
            {"legal_bases.b1.basis": "bilateral_treaty", "legal_bases.b1.both_parties": None},
            "It is not noted that this treaty is in force between the two States.",
        ),
        ("basis_not_checked", {"legal_bases.b1.both_parties": None}, "It is not noted that both States are Parties."),
        (
            "annex_not_cited",
            {"annexes.new": {"id": "a3", "title": "Statutes", "kind": "statute"}},
            "Annex 3 is a text of law, and no offence refers to it.",
        ),
    ],
)
def test_a_sentence_is_true_of_the_case_it_is_shown_in(code: str, changes: dict[str, Any], what: str) -> None:
    """Who never ticked “proposed” is told that it is proposed; a bilateral treaty is looked up with a depositary."""
    draft = changed(MUTUAL, changes)
    assert sentence(find(draft, code)[0], read(draft).request).what.startswith(what)


def test_words_follow_the_language_of_the_face() -> None:
    """A drafter who reads French reads French dates and names of States, whatever the draft is in."""
    draft = changed(EXTRADITION, {"handling.needed_by": "2026-02-01", "sought.nationalities": ["AE"]})
    use_language("fr")
    said = " ".join(sentence(finding, read(draft).request).what for finding in find(draft))
    assert "1er février 2026" in said
    assert "Émirats arabes unis" in said


def test_braces_in_an_answer_are_only_braces() -> None:
    """What a drafter types is never taken for a placeholder."""
    draft = changed(MUTUAL, {"measures.m4.identifiers.h1.value": "{field} {0.__class__} {{"})
    finding = find(draft, "identifier_does_not_fit")[0]
    assert "“{field} {0.__class__} {{”" in sentence(finding, read(draft).request).what


def test_a_code_without_words_is_named_not_hidden() -> None:
    """A finding of a later version still shows that something is there."""
    request = read({"kind": "extradition"}).request
    words = sentence(Finding("quorum_missing", "blocks", "facts"), request)
    assert "quorum_missing" in words.what
    assert words.where == "Facts"


def test_each_severity_has_its_own_word() -> None:
    """Three colours alone tell a colour-blind reader nothing."""
    assert len({severity_label("blocks"), severity_label("warns"), severity_label("informs")}) == 3


def test_an_instrument_the_draft_does_not_rest_on_is_no_more_than_compared() -> None:
    """A lawyer who cites UNTOC because the program did, to a State that never joined it, loses the case and face."""
    own = "Source: a rule of this program for every request; compare "
    asean = _on("asean_mlat_2004")
    for gap, bases, expected in (
        ("measures.m1.nexus", _on("reciprocity"), own + "UNTOC art. 18(15)(f), on which this draft does not rest"),
        ("measures.m1.nexus", asean, own + "ASEAN MLAT art. 6(1)(b) (not verified), as of 2026"),
        ("measures.m1.nexus", _on("untoc_2000"), "Source: UNTOC art. 18(15)(f), as of 2026"),
        ("requesting.conducting_authority.name", _on("reciprocity"),
         "Source: compare UNTOC art. 18(15)(b), on which this draft does not rest"),
    ):  # fmt: skip
        finding = next(each for each in find(changed(MUTUAL, {**bases, gap: None})) if each.path == gap)
        assert source_line(finding) == expected
