"""Real requests fit the universal templates: every element read in one of them has exactly one home.

`homes.csv` holds the elements; the drafts beside it hold what was published of the real documents, persons by
initials or placeholder, with their holes.
"""

import csv
import json
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from mla_assistant.requests.kinds import KINDS
from mla_assistant.requests.part import Part
from mla_assistant.requests.reading import identify, read
from mla_assistant.requests.structure import children
from mla_assistant.review import RULES, review

HERE = Path(__file__).parent
TEMPLATES = HERE.parents[1] / "templates"
HOME_KINDS = {"field", "template_text", "finding", "profile_fact", "office_setting", "other_kind"}
SEEN = {
    "03": 21, "05": 8, "06": 33, "08": 19, "09": 17, "11": 16, "13": 10, "15": 10, "18": 8, "20": 8, "21": 41, "24": 5,
    "26": 7, "27": 19, "29": 8, "30": 10, "33": 9, "35": 8, "37": 6, "39": 5, "41": 14, "43": 32, "46": 2, "47": 17,
}  # fmt: skip
"""How many elements were read in each document, so that none can be forgotten here."""
FORMS = {
    "06": ("mutual_assistance",),
    "08": ("mutual_assistance",),
    "09": ("mutual_assistance",),
    "11": ("mutual_assistance",),
    "13": ("mutual_assistance",),
    "18": ("mutual_assistance",),
    "20": ("preservation",),
    "21": ("extradition",),
    "27": ("mutual_assistance",),
    "41": ("extradition", "provisional_arrest"),
    "43": ("extradition", "provisional_arrest"),
    "46": (),
    "47": ("mutual_assistance",),
}
"""Blank forms, lists of contents and model agreements: the kinds that have what they ask for; there is no draft."""
OTHER_KINDS = {
    "disclosure": "an order to a provider; our requests go to a State",
    "european_arrest_warrant": "ticks that do away with dual criminality between Member States only",
    "joint_investigation": "an agreement between several States, not a request",
    "state_claim": "a claim of one State against another for what it answers for itself",
}
"""Documents that are none of our kinds, and why their own elements have no place in a request."""

Row = dict[str, str]
with (HERE / "homes.csv").open(encoding="utf-8", newline="") as file:
    ROWS: list[Row] = list(csv.DictReader(file))
DRAFTS = sorted(path for path in HERE.glob("*.json") if path.name[:2] in SEEN)


@cache
def drafts(case: str) -> list[dict[str, Any]]:
    """The drafts of one case: a letter and its supplement are two."""
    return [json.loads(path.read_text(encoding="utf-8")) for path in DRAFTS if path.name.startswith(f"{case}_")]


def is_field(models: tuple[type[Part], ...], path: str) -> bool:
    """Whether a pattern such as `measures[].nexus` names a field; `[]` stands for any item of a list of parts."""
    step, _, rest = path.partition(".")
    name = step.removesuffix("[]")
    for model in models:
        child = children(model).get(name)
        if not rest and step == name and name in model.model_fields:
            return True
        if rest and child and child.is_list == step.endswith("[]") and is_field(child.models, rest):
            return True
    return False


def found(place: Any, path: str) -> Iterator[Any]:
    """The answers at a pattern; holes are not among them."""
    step, _, rest = path.partition(".")
    value = place.get(step.removesuffix("[]")) if isinstance(place, dict) else None
    for each in value if step.endswith("[]") and isinstance(value, list) else [value]:
        if rest:
            yield from found(each, rest)
        elif each:
            yield each


def of_kind(kind: str) -> list[Row]:
    return [row for row in ROWS if row["home_kind"] == kind]


def named(row: Row) -> str:
    return f"{row['case']}-{row['canon']}"


def test_every_element_is_in_the_table_once() -> None:
    """Lost otherwise: an element of a real request that nobody noticed has no place."""
    assert Counter(row["case"] for row in ROWS) == SEEN
    assert len({(row["case"], row["section"], row["what"]) for row in ROWS}) == len(ROWS)


def test_every_element_has_one_home_of_a_known_kind() -> None:
    """Lost otherwise: “other”, which is where information goes to be forgotten."""
    assert {row["home_kind"] for row in ROWS} <= HOME_KINDS
    assert all(re.fullmatch(r"[a-z_]+(\[\])?(\.[a-z_]+(\[\])?)*", row["home"]) for row in ROWS)


@pytest.mark.parametrize("row", of_kind("field"), ids=named)
def test_a_home_that_is_a_field_exists_in_the_template_of_its_kind(row: Row) -> None:
    """Lost otherwise: a home in a field that was renamed away."""
    case = row["case"]
    kinds = FORMS[case] if case in FORMS else [draft["kind"] for draft in drafts(case)]
    assert is_field(tuple(KINDS[kind] for kind in kinds), row["home"])


@pytest.mark.parametrize("row", [row for row in of_kind("field") if row["case"] not in FORMS], ids=named)
def test_the_draft_of_the_case_has_the_element_in_its_home(row: Row) -> None:
    """Lost otherwise: a table that promises what the draft does not show."""
    assert any(any(found(draft, row["home"])) for draft in drafts(row["case"]))


@pytest.mark.parametrize("row", of_kind("finding"), ids=named)
def test_a_home_that_is_a_finding_is_a_rule_of_the_review(row: Row) -> None:
    """Lost otherwise: a deficiency of a real request that we would let pass again."""
    assert row["home"] in RULES


@pytest.mark.parametrize("row", [row for row in of_kind("finding") if row["case"] in ("26", "29")], ids=named)
def test_what_a_court_asked_back_is_found_in_the_draft(row: Row) -> None:
    """Lost otherwise: a question that a court has already asked once, and will ask again."""
    assert all(row["home"] in {each.code for each in review(read(draft).request)} for draft in drafts(row["case"]))


@pytest.mark.parametrize("row", of_kind("template_text") + of_kind("office_setting"), ids=named)
def test_a_home_in_a_template_is_one_that_is_there(row: Row) -> None:
    """Lost otherwise: a sentence that every request has to say, and ours no longer does."""
    assert any((folder / f"{row['home']}.docx").exists() for folder in (TEMPLATES, TEMPLATES / "blocks"))


def test_only_documents_of_other_kinds_have_elements_that_are_none_of_ours() -> None:
    """Lost otherwise: “another kind” as the word for what we did not want to model."""
    assert {row["home"] for row in of_kind("other_kind")} <= OTHER_KINDS.keys()
    assert not OTHER_KINDS.keys() & KINDS.keys()


def test_every_document_is_a_form_or_has_its_draft() -> None:
    """Lost otherwise: a real request whose elements have places, and that nobody could enter."""
    assert all((case in FORMS) != bool(drafts(case)) for case in SEEN)


@pytest.mark.parametrize("path", DRAFTS, ids=lambda path: path.stem)
def test_a_real_request_reads_without_a_finding_and_keeps_its_ids(path: Path) -> None:
    """Lost otherwise: what a real authority wrote would be refused by our types."""
    draft = json.loads(path.read_text(encoding="utf-8"))
    assert read(draft).findings == ()
    assert identify(draft) == draft


def test_the_control_shows_that_a_wrong_home_would_be_seen() -> None:
    """Without it the tests above could pass because every path is a field."""
    models = (KINDS["mutual_assistance"],)
    assert is_field(models, "measures[].accounts[].code_word")
    assert not any(is_field(models, path) for path in ("measures.nexus", "measures[].nexsu", "sought.family_name"))
    assert not any(found(drafts("03")[0], "measures[].proportionality"))
