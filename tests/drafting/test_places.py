"""The way to a field: through which pages, and in which order."""

import pytest

from mla_assistant.drafting.places import position, trail

ANSWERS = {
    "kind": "mutual_assistance",
    "persons": [{"id": "p2"}, {"id": "p1"}],
    "measures": [{"id": "m1", "type": "records", "accounts": [{"id": "u1"}]}, {"id": "m2", "type": "exhumation"}],
}


@pytest.mark.parametrize(
    ("path", "pages"),
    [
        ("header.reference", ["header"]),
        ("requesting.signatory.person", ["requesting"]),
        ("requesting.central_authority.name", ["requesting", "requesting.central_authority"]),
        ("measures.m1.nexus.t4", ["measures", "measures.m1"]),
        ("measures.m1.accounts", ["measures", "measures.m1", "measures.m1.accounts"]),
        (
            "measures.m1.accounts.u1.iban",
            ["measures", "measures.m1", "measures.m1.accounts", "measures.m1.accounts.u1"],
        ),
        ("measures.m2.heading", ["measures"]),
        ("persons.p9.born", ["persons"]),
        ("header.unheard_of", ["header"]),
    ],
)
def test_the_pages_on_the_way_to_a_field(path: str, pages: list[str]) -> None:
    """Else a finding leads nowhere."""
    assert trail(ANSWERS, path) == pages


@pytest.mark.parametrize("path", ["", "translations.fr", "nothing"])
def test_what_lies_in_no_section_has_no_page(path: str) -> None:
    """Else the editor opens a page that is not there."""
    with pytest.raises(LookupError):
        trail(ANSWERS, path)


def test_fields_are_met_in_the_order_of_the_form() -> None:
    """Else "next" goes back and forth."""
    paths = [
        "requested.state",
        "header.reference",
        "header.subject",
        "persons",
        "persons.p2.born",
        "persons.p1.born",
        "measures.m1.result_sought",
        "measures.m1.accounts.u1.iban",
        "handling.confidential",
        "unheard_of",
    ]
    assert sorted(reversed(paths), key=lambda path: position(ANSWERS, path)) == paths
