"""The worked examples: complete, sound, and nobody's real particulars."""

import ipaddress
import json
import re
from collections.abc import Iterator
from typing import Any

import jsonschema
import pytest

from mla_assistant import resources
from mla_assistant.documents.texts import untranslated
from mla_assistant.requests.asking import Asking, asking
from mla_assistant.requests.kinds import KINDS
from mla_assistant.requests.measures import Measure
from mla_assistant.requests.part import Item, Part
from mla_assistant.requests.reading import identify, read
from mla_assistant.requests.request import RequestModel
from mla_assistant.requests.schema import complete_schema
from mla_assistant.requests.structure import children, discriminator, leaf, leaf_of, referred
from mla_assistant.requests.transmittable import transmittable, transmittable_sections
from mla_assistant.review import needed, review
from tests.review.complete import COMPLETE

CANARY = "office note 41"
RESERVED = (".example.org", ".example.net", ".example.com", ".example")


def answers(kind: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(resources.example(kind))
    return found


def example(kind: str) -> RequestModel:
    return read(answers(kind)).request


def applies(asked: Asking, part: Part, request: RequestModel) -> bool:
    def at(path: str) -> str:
        place: Any = request if "." in path else part
        for step in path.split("."):
            place = getattr(place, step, None)
        return str(place)

    return all(at(path) in codes for path, codes in (asked.when or {}).items())


def unanswered(part: Part, path: str, request: RequestModel) -> Iterator[str]:
    """Paths of the essential fields that apply and are empty, in every part somebody has to answer or has begun."""
    for name, field in type(part).model_fields.items():
        asked, here, value = asking(field, name), f"{path}.{name}", getattr(part, name)
        if not applies(asked, part, request):
            continue
        child = children(type(part)).get(name)
        if child and not child.is_list:
            if asked.tier == "essential" or not value.is_empty():
                yield from unanswered(value, here, request)
        elif asked.tier == "essential" and value in (None, "", []):
            yield here
        elif child:
            for item in value:
                yield from unanswered(item, f"{here}.{item.id}", request)


def items(part: Part) -> Iterator[Item]:
    """Every item of a request but the paragraphs, whose ids are counted in each text anew."""
    for name, child in children(type(part)).items():
        value = getattr(part, name)
        for each in value if child.is_list else (value,):
            if isinstance(each, Item) and each.PREFIX != "t":
                yield each
            yield from items(each)


def references(part: Part) -> Iterator[str]:
    for name, field in type(part).model_fields.items():
        value = getattr(part, name)
        if referred(leaf_of(field).base):
            yield from value if isinstance(value, list) else [value] if value else []
    for name, child in children(type(part)).items():
        value = getattr(part, name)
        for each in value if child.is_list else (value,):
            yield from references(each)


def texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    for each in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from texts(each)


kinds = pytest.mark.parametrize("kind", sorted(KINDS))


@kinds
def test_an_example_reads_without_a_finding(kind: str) -> None:
    """Lost otherwise: a newcomer's first draft opens with faults that are not the newcomer's."""
    assert read(answers(kind)).findings == ()


@kinds
def test_an_example_stands_as_the_program_would_write_it(kind: str) -> None:
    """Lost otherwise: ids that change under the translations as soon as somebody saves."""
    assert identify(answers(kind)) == answers(kind)


@kinds
def test_every_id_of_an_example_is_its_own(kind: str) -> None:
    """Lost otherwise: a reference that finds the wrong person."""
    ids = [item.id for item in items(example(kind))]
    assert len(ids) == len(set(ids))


@kinds
def test_every_reference_of_an_example_finds_its_item(kind: str) -> None:
    """Lost otherwise: an offence that concerns nobody."""
    request = example(kind)
    assert set(references(request)) <= {item.id for item in items(request)}


@kinds
def test_every_essential_field_that_applies_is_answered(kind: str) -> None:
    """Lost otherwise: an example with holes teaches that holes are fine."""
    request = example(kind)
    found = [path for name in transmittable_sections(KINDS[kind]) for path in unanswered_section(request, name)]
    assert found == []


def unanswered_section(request: RequestModel, name: str) -> Iterator[str]:
    value = getattr(request, name)
    if value == [] and asking(type(request).model_fields[name], name).tier == "essential":
        yield name
    for each in value if isinstance(value, list) else [value]:
        yield from unanswered(each, f"{name}.{each.id}" if isinstance(each, Item) else name, request)


def test_the_control_shows_that_a_hole_would_be_seen() -> None:
    """Without it the test above could pass because it walks past everything."""
    emptied = answers("mutual_assistance")
    del emptied["measures"][0]["nexus"], emptied["handling"]["urgent_reason"], emptied["header"]["subject"]
    request = read(emptied).request
    found = {path for name in ("header", "measures", "handling") for path in unanswered_section(request, name)}
    assert found == {"header.subject", "measures.m1.nexus", "handling.urgent_reason"}


@kinds
def test_an_example_satisfies_the_published_schema_of_complete_requests(kind: str) -> None:
    """Lost otherwise: another program that trusts our schema refuses our own example."""
    jsonschema.Draft202012Validator(complete_schema(KINDS[kind], needed(KINDS[kind]))).validate(answers(kind))


TRANSLATED = pytest.mark.parametrize("kind", ["extradition", "provisional_arrest", "preservation", "follow_up"])


@TRANSLATED
@pytest.mark.parametrize("language", ["fr", "ar"])
def test_a_translated_example_can_be_printed_in_other_languages(kind: str, language: str) -> None:
    """Lost otherwise: a translation that silently belongs to an older wording."""
    request = example(kind)
    assert request.translations[language].texts
    assert untranslated(request, language) == []


@TRANSLATED
def test_no_translation_is_left_over_from_a_text_that_is_gone(kind: str) -> None:
    """Lost otherwise: translators keep paying for sentences nobody prints."""
    blank = read(answers(kind) | {"translations": {}}).request
    for translation in example(kind).translations.values():
        assert set(translation.texts) == set(untranslated(blank, "fr"))


@kinds
def test_what_stays_at_the_desk_does_not_travel(kind: str) -> None:
    """Lost otherwise: a private comment in the hands of another State."""
    assert CANARY in json.dumps(answers(kind)["desk"])
    assert CANARY not in json.dumps(transmittable(example(kind)))


@kinds
def test_every_annex_is_cited_and_every_cited_annex_is_there(kind: str) -> None:
    """Lost otherwise: a reader who looks for Annex 9 of eight, or wonders what Annex 3 is for."""
    request = example(kind)
    numbers = {str(number): annex.id for number, annex in enumerate(request.annexes, 1)}
    cited = {number for text in texts(transmittable(request)) for number in re.findall(r"Annex (\d+)", text)}
    assert cited <= set(numbers)
    assert {numbers[number] for number in cited} | set(references(request)) >= set(numbers.values())


@kinds
def test_the_review_has_nothing_to_say_against_an_example(kind: str) -> None:
    """Lost otherwise: a worked case that the program itself would not send."""
    assert [finding.code for finding in review(example(kind)) if finding.severity != "informs"] == []


@kinds
def test_nobody_can_be_reached_by_an_address_in_an_example(kind: str) -> None:
    """Lost otherwise: a demo that writes to a real mailbox, or accuses a real computer."""
    found = list(texts(answers(kind)))
    addresses = {match for text in found for match in re.findall(r"[\w.]+@([\w.-]*\w)", text)}
    assert addresses
    assert all(f".{domain}".endswith(RESERVED) for domain in addresses)
    numbers = {match for text in found for match in re.findall(r"\b\d+\.\d+\.\d+\.\d+\b", text)}
    documentation = [ipaddress.ip_network(net) for net in ("192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24")]
    assert all(any(ipaddress.ip_address(number) in net for net in documentation) for number in numbers)


def test_every_form_of_assistance_has_been_filled_in_once_at_least() -> None:
    """Lost otherwise: a measure that nobody has ever seen in use. A case that needed all of them would teach nobody."""
    shown = [
        measure for draft in (answers("mutual_assistance"), *COMPLETE.values()) for measure in draft.get("measures", [])
    ]
    assert {measure["type"] for measure in shown} == {discriminator(each) for each in leaf(Measure).members}
