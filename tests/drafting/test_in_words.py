"""What a lawyer reads instead of a code, a path or an id."""

from mla_assistant.drafting.fields import FieldSpec, example, field, options
from mla_assistant.drafting.summary import summary
from mla_assistant.drafting.wording.place import place, titles
from mla_assistant.requests.asking import Asking
from mla_assistant.requests.measures.base import BaseMeasure
from mla_assistant.requests.parts.legal_basis import LegalBasis
from mla_assistant.requests.parts.sides import Requested
from mla_assistant.requests.paths import Answers
from mla_assistant.requests.reading import read

DRAFT: Answers = {
    "kind": "mutual_assistance",
    "schema_version": 1,
    "language": "en",
    "legal_bases": [{"id": "b1", "instrument": "financing_1999"}],
    "persons": [{"id": "p1", "kind": "natural"}, {"id": "p2", "kind": "natural", "family_name": "Idris"}],
    "desk": {
        "comments": [{"id": "k1", "path": "persons.p2.born", "text": "Ask again."}],
        "waivers": [{"id": "w1", "code": "subject_missing", "path": "header.subject", "on": "2026-11-02"}],
    },
}


def said(section: str) -> dict[str, str]:
    return {line.title: line.answer for line in summary(read(DRAFT).request, DRAFT, section)}


def test_an_instrument_is_told_by_its_name() -> None:
    """Else `financing_1999` stands where a treaty should."""
    assert said("legal_bases")["Entry in the list of instruments"] == "Terrorist Financing Convention 1999"
    spec = field(LegalBasis, "instrument")
    assert spec is not None
    assert ("financing_1999", "Terrorist Financing Convention 1999") in options(spec, DRAFT)


def test_places_and_findings_are_told_in_words() -> None:
    """Else a comment is about `persons.p2.born`."""
    desk = said("desk")
    assert desk["Place"] in ("Persons concerned › Idris › Date of birth", "This request › Subject")
    assert "_" not in desk["Finding"]
    assert desk["On"] == "2 November 2026"


def test_an_entry_without_a_name_is_offered_by_kind_and_number() -> None:
    """Else the list of persons to hear has a line `p1`."""
    spec = field(BaseMeasure, "persons")
    assert spec is not None
    assert options(spec, DRAFT) == [("p1", "Person 1"), ("p2", "Idris")]


def test_who_is_known_by_a_function_only_is_offered_by_it() -> None:
    """Else “Person 3” is to be heard, and nobody abroad learns that it is the manager of the account."""
    spec = field(BaseMeasure, "persons")
    assert spec is not None
    unnamed = {"kind": "natural", "family_name": {"not_known": "the bank has not told"}}
    persons = [{"id": "p1", "occupation": "account manager"}, {"id": "p2", "description": "A tall man."}]
    draft = DRAFT | {"persons": [unnamed | person for person in persons]}
    assert options(spec, draft) == [("p1", "account manager"), ("p2", "A tall man.")]


def test_an_example_of_a_chooser_is_what_a_person_would_choose() -> None:
    """Else the hint says AE where the list says United Arab Emirates."""
    spec = field(Requested, "state")
    assert spec is not None
    assert example(spec) == "United Arab Emirates"


def test_what_is_in_use_today_stands_before_what_is_not() -> None:
    """Else the list of currencies begins with the Andorran peseta, and an interpreter of Old English is offered."""
    states = {**DRAFT, "requesting": {"state": "GB"}, "requested": {"state": "AE"}}
    currencies = [code for code, _name in options(FieldSpec("x", Asking("x"), "choice", names="currency"), states)]
    assert set(currencies[:2]) == {"AED", "GBP"}
    assert currencies.index("USD") < currencies.index("ADP"), "cases look back, and it can be chosen still"
    languages = [code for code, _name in options(FieldSpec("x", Asking("x"), "choice", names="language"), states)]
    assert {"ar", "en"} <= set(languages[:4])
    assert languages.index("zu") < languages.index("ang")


def test_the_reason_of_an_answer_is_at_its_question() -> None:
    """Else a finding about its translation is at “Date of birth › not_known”."""
    draft = DRAFT | {"persons": [{"id": "p1", "family_name": "Idris", "born": {"not_known": "no register"}}]}
    assert place("persons.p1.born.not_known", read(draft).request) == "Persons concerned › Idris › Date of birth"


def test_a_translation_has_one_name_in_every_sentence() -> None:
    """Else one line says “Translation into French” and the next, of the same place, “fr”."""
    assert titles("translations.fr.texts", read(DRAFT).request) == ["Translation into French"]
    assert place("translations.fr.texts", read(DRAFT).request) == "Translation into French"
