"""Facts about States: unknown stays unknown."""

from pathlib import Path

import pytest

from mla_assistant.instruments import (
    authorities,
    death_penalty_assurance_advised,
    extradition_basis,
    fact,
    language_hint,
    member,
    prescribed_forms,
    profile,
)
from mla_assistant.instruments.csv_text import write
from mla_assistant.instruments.tables import TABLES, CountryFact
from tests.instruments.conftest import TODAY


@pytest.mark.parametrize(
    ("state", "advised"), [("DE", False), ("KE", True), ("US", True), ("BR", True), ("RU", True), ("XX", True)]
)
def test_an_assurance_is_offered_unless_abolition_for_all_crimes_is_recorded(state: str, advised: bool) -> None:
    """Lost otherwise: an extradition refused for an assurance nobody thought of."""
    assert death_penalty_assurance_advised(state) is advised


def test_a_fact_carries_its_source_and_day() -> None:
    """Lost otherwise: a status of 2018 quoted as of today."""
    found = fact("DE", "death_penalty")
    assert found
    assert (found.value, found.as_of) == ("abolitionist_all_crimes", "2018-12-31")
    assert "Hands Off Cain" in found.source


def test_what_no_list_says_is_unknown_and_not_no() -> None:
    """Lost otherwise: a State told that it is no member of INTERPOL by a stale list."""
    assert fact("KI", "interpol") is None
    assert fact("RU", "death_penalty") is None


def test_a_suspended_state_is_a_member_and_one_that_left_is_none() -> None:
    """Lost otherwise: a regional convention proposed to a State outside the region, or kept from one that is bound."""
    suspended = fact("ML", "african_union")
    assert suspended
    assert suspended.value == "suspended"
    assert member("ML", "african_union") == suspended
    assert member("FR", "european_union")
    assert member("GB", "european_union") is None


MEMBERS = [
    ("UA", "cis", False),
    ("TM", "cis", False),
    ("KZ", "cis", True),
    ("NI", "oas", False),
    ("CI", "ecowas", True),
    ("CI", "african_union", True),
    ("CI", "oic", True),
    ("PS", "arab_league", True),
    ("PS", "oic", True),
    ("RW", "commonwealth", True),
    ("MU", "commonwealth", True),
    ("GM", "commonwealth", True),
    ("GD", "commonwealth", True),
    ("GA", "commonwealth", True),
    ("TG", "commonwealth", True),
]


@pytest.mark.parametrize(("state", "organisation", "is_member"), MEMBERS)
def test_a_membership_the_factbook_has_wrong_is_mended(state: str, organisation: CountryFact, is_member: bool) -> None:
    """Lost otherwise: Ukraine told to look among the treaties of the CIS, and Côte d'Ivoire of none at all."""
    assert bool(member(state, organisation)) is is_member


def test_a_profile_says_more_where_the_instrument_is_named() -> None:
    """Lost otherwise: a translation into a language the State never accepted."""
    assert profile("IN", "untoc_2000")["languages"].value == "English or Hindi"
    assert "languages" not in profile("IN")
    assert "German, French or Italian" in profile("CH", "untoc_2000")["languages"].value


@pytest.mark.parametrize(
    ("state", "code", "begins"),
    [
        ("IN", "untoc_2000", "yes"),
        ("LV", "untoc_2000", "yes"),
        ("VN", "untoc_2000", "no"),
        ("SV", "uncac_2003", "no"),
        ("SA", "uncac_2003", "no"),
        ("PK", "financing_1999", "no"),
        ("US", "vienna_1988", "no, "),
    ],
)
def test_a_declaration_on_extradition_is_kept_as_declared(state: str, code: str, begins: str) -> None:
    """Lost otherwise: an extradition asked for on a treaty the other State does not take as a basis."""
    found = extradition_basis(state, code)
    assert found
    assert found.value.startswith(begins)


def test_whether_a_treaty_is_taken_for_extradition_is_unknown_by_default() -> None:
    """Lost otherwise: silence read as consent."""
    assert extradition_basis("KE", "untoc_2000") is None


def test_a_language_is_only_a_hint() -> None:
    """Lost otherwise: nothing to start from where no notification is known."""
    assert language_hint("CH") == ("de", "fr", "it")
    assert language_hint("US") == ("en",)
    assert language_hint("ZZ") == ()
    assert language_hint("NZ") == ("en", "mi"), "in use by nearly all, official by no law"
    assert language_hint("UA") == ("uk",), "in use by many is not official"


def test_authorities_are_found_by_function_with_their_age() -> None:
    """Lost otherwise: a request to the police that should have gone to the ministry."""
    assert {found.row.function for found in authorities("AL", today=TODAY)} == {"mla", "extradition", "24_7"}
    (point,) = authorities("CH", "24_7", TODAY)
    assert ("fedpol" in point.row.authority, point.age) == (True, "fresh")
    assert all(found.age == "red" for found in authorities("LV", "mla", TODAY))


def test_the_offices_own_address_comes_first(office: Path) -> None:
    """Lost otherwise: the address book of the office, behind a list of 2013."""
    row = ("LV", "mla", "Prosecution Office", "", "", "", "", "", "", "their letter", "2026-06-01")
    (office / "authorities.csv").write_bytes(write(TABLES["authorities"].columns, [row]))
    found = authorities("LV", "mla", TODAY)
    assert (found[0].row.authority, found[0].layer, len(found)) == ("Prosecution Office", "office", 3)


def test_what_the_user_says_of_a_function_stands_in_place_of_what_the_office_says(home: Path, office: Path) -> None:
    """Lost otherwise: the authority of last year, still printed beside the one that took its place."""
    columns = TABLES["authorities"].columns
    for folder, name in ((office, "Attorney General"), (home, "Office of the Attorney General")):
        row = ("KE", "mla", name, "", "", "", "", "", "", "their letter", "2026-06-01")
        (folder / "authorities.csv").write_bytes(write(columns, [row]))
    assert [one.row.authority for one in authorities("KE", "mla", TODAY)] == ["Office of the Attorney General"]


@pytest.mark.parametrize(
    ("a", "b", "forms"),
    [
        ("FR", "DE", {("EAW", "extradition"), ("EIO", "mla")}),
        ("DE", "DK", {("EAW", "extradition")}),
        ("IE", "ES", {("EAW", "extradition")}),
        ("GB", "IE", {("EU-UK TCA", "mla"), ("EU-UK TCA", "extradition")}),
        ("GB", "GB", set()),
        ("KE", "ES", set()),
    ],
)
def test_the_prescribed_form_is_named_between_those_it_binds(a: str, b: str, forms: set[tuple[str, str]]) -> None:
    """Lost otherwise: a letter sent back because a form was prescribed."""
    assert {(found.short, relation.scope) for found, relation in prescribed_forms(a, b)} == forms
