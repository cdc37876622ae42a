"""The universal templates keep their own rules."""

import json

import jsonschema
import pytest

from mla_assistant import resources
from mla_assistant.requests.asking import asking
from mla_assistant.requests.choice import vocabulary
from mla_assistant.requests.kinds import KINDS
from mla_assistant.requests.part import Item, Part
from mla_assistant.requests.paths import put
from mla_assistant.requests.reading import read
from mla_assistant.requests.request import RequestModel
from mla_assistant.requests.schema import complete_schema, draft_schema
from mla_assistant.requests.structure import children, model_at, referred
from mla_assistant.requests.structure import leaf_of as leaf_of_field
from mla_assistant.requests.transmittable import transmittable, transmittable_sections
from mla_assistant.review import needed

kinds = pytest.mark.parametrize("kind", list(KINDS.values()), ids=list(KINDS))


def parts_of(model: type[Part]) -> set[type[Part]]:
    found: set[type[Part]] = set()
    waiting: list[type[Part]] = [model]
    while waiting:
        part = waiting.pop()
        if part not in found:
            found.add(part)
            waiting += [each for child in children(part).values() for each in child.models]
    return found


@kinds
def test_nothing_is_needed_to_begin(kind: type[RequestModel]) -> None:
    """Lost otherwise: a draft that can't be opened because it is not finished."""
    assert read({"kind": kind.model_fields["kind"].default}).findings == ()


@kinds
def test_every_field_that_is_asked_has_a_title(kind: type[RequestModel]) -> None:
    """Lost otherwise: a form that shows the drafter a variable name."""
    silent = {"id", "type", "kind", "schema_version", "texts", "source", "translations"}
    for part in parts_of(kind):
        for name, field in part.model_fields.items():
            if name not in silent and part.__name__ not in ("Paragraph", "TranslatedText"):
                assert asking(field, name).title not in ("", name), f"{part.__name__}.{name}"


@kinds
def test_conditions_name_real_fields_and_codes(kind: type[RequestModel]) -> None:
    """Lost otherwise: a question that is never asked because its condition is misspelt."""
    for part in parts_of(kind):
        for field in part.model_fields.values():
            for name, codes in (asking(field).when or {}).items():
                *way, last = name.split(".")
                holder = model_at(kind, way) if way else part  # a dotted name is read from the top
                if not holder:  # a part of several kinds, and this one has no such section
                    assert "" in codes, f"{part.__name__}.{name}"
                    continue
                leaf = leaf_of_field(holder.model_fields[last])
                assert {*codes} - {""} <= {code.value for code in leaf.base}, f"{part.__name__}.{name}"


@kinds
def test_every_item_has_a_name_for_people_and_a_prefix_of_its_own(kind: type[RequestModel]) -> None:
    """Lost otherwise: two lists whose items can't be told apart in a finding."""
    items = [part for part in parts_of(kind) if issubclass(part, Item)]
    assert all(part.TITLE for part in items)
    prefixes: dict[str, str] = {}
    for part in items:
        family = "measure" if part.PREFIX == "m" else part.__name__
        assert prefixes.setdefault(part.PREFIX, family) == family


@kinds
def test_references_point_to_lists_of_the_request(kind: type[RequestModel]) -> None:
    """Lost otherwise: a reference that nothing can ever satisfy."""
    here = parts_of(kind)
    for part in here:
        for field in part.model_fields.values():
            target = referred(leaf_of_field(field).base)
            if target and (part.__name__, target.__name__) != ("LegalBasis", "Offence"):  # a letter asks for none
                assert any(issubclass(each, target) for each in here) or target.__name__ == "Investigation"


def test_one_code_has_one_label() -> None:
    """Lost otherwise: a document that prints the label of another question."""
    labels = vocabulary()
    assert labels["yes"] == "yes"
    assert all(labels.values())


@pytest.mark.parametrize(
    ("place", "value"),
    [
        ("requested.state", "Atlantis"),
        ("requested.state", "ZZ"),
        ("header.date", "2026-02-31"),
        ("header.date", "2026-13"),
        ("header.date", "3/4/2026"),
        ("language", "English"),
        ("offences.0.penalty.years", 10**12),
        ("persons", [{}] * 2001),
        ("persons.0.nationalities", ["Kenya"]),
        ("persons.0.born", "31 February"),
        ("schema_version", None),
        ("header.reference", "  "),
        ("header.date", "2026"),
        ("header.date", "about 2026-10-12"),
        ("language", "xx"),
        ("requesting.central_authority.email", "nope"),
        ("requesting.central_authority.telephone", "020 2732090"),
        ("requesting.central_authority.name", None),
        ("handling.confidential", None),
        ("legal_bases", []),
        ("legal_bases", [{"id": "b1"}]),
        ("offences", []),
        ("offences", [{}]),
        ("measures", []),
        ("measures.0.nexus", None),
        ("measures.0.basis_for_belief", [{"text": " "}]),
        ("facts.summary", []),
        ("facts.summary", [""]),
        ("facts.summary", [{"text": ""}]),
    ],
)
def test_the_complete_schema_knows_the_forms_of_dates_and_codes(place: str, value: object) -> None:
    """Lost otherwise: a “complete” request of another system, to a State that does not exist."""
    answers = json.loads(resources.example("mutual_assistance"))
    schema = jsonschema.Draft202012Validator(
        complete_schema(KINDS["mutual_assistance"], needed(KINDS["mutual_assistance"]))
    )
    schema.validate(answers)
    put(answers, place, value)
    assert not schema.is_valid(answers)


@kinds
def test_the_schemas_are_schemas_and_complete_asks_more(kind: type[RequestModel]) -> None:
    """Lost otherwise: systems that check our drafts before they reach us."""
    draft, complete = draft_schema(kind), complete_schema(kind, needed(kind))
    for schema in (draft, complete):
        jsonschema.Draft202012Validator.check_schema(schema)
    code = kind.model_fields["kind"].default
    assert not list(jsonschema.Draft202012Validator(draft).iter_errors({"kind": code}))
    assert list(jsonschema.Draft202012Validator(complete).iter_errors({"kind": code}))


@kinds
def test_every_section_is_known_to_travel_or_to_stay(kind: type[RequestModel]) -> None:
    """Lost otherwise: a new section that everybody fills in and no document prints."""
    at_home = {"kind", "schema_version", "language", "desk", "translations"}
    assert {*transmittable_sections(kind)} | at_home == {*kind.model_fields}


def test_originals_are_spoken_of_only_where_something_is_sent_back() -> None:
    """Lost otherwise: the sense of a request for arrest that asks its drafter what will be returned."""
    handling = {name: children(kind)["handling"].model.model_fields for name, kind in KINDS.items()}
    asked = {name for name, fields in handling.items() if "originals_returned" in fields}
    assert asked == {"mutual_assistance"}


@kinds
def test_the_desk_never_travels(kind: type[RequestModel]) -> None:
    """Lost otherwise: a working note in the hands of another State, or the name of a witness in that of a scan."""
    answers = {
        "kind": kind.model_fields["kind"].default,
        "header": {"reference": "MLA/1"},
        "desk": {"notes": "CANARY", "comments": [{"text": "CANARY"}], "to_do": [{"what": "CANARY"}]},
        "translations": {"fr": {"certificate": "CANARY"}},
        "annexes": [{"id": "a1", "title": "Warrant", "file": {"name": "CANARY.pdf", "sha256": "0" * 64}}],
    }
    travelling = transmittable(read(answers).request)
    assert "CANARY" not in str(travelling)
    assert travelling["annexes"][0]["file"] == {"sha256": "0" * 64}
    header = travelling["header"]
    assert {name for name, value in header.items() if value} == {"reference"}
