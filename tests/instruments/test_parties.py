"""Who is party: what an old list may say, and what it may not."""

from datetime import date
from pathlib import Path

import pytest

from mla_assistant.instruments import pair, party_status
from mla_assistant.instruments.csv_text import write
from mla_assistant.instruments.tables import TABLES
from tests.counting import calls
from tests.instruments.conftest import TODAY

FRESH, STALE = "2026-01-01", "2024-01-01"


def put(folder: Path, *rows: tuple[str, ...]) -> None:
    (folder / "parties.csv").write_bytes(write(TABLES["parties"].columns, rows))


def test_who_is_not_in_a_complete_list_is_never_said_to_be_no_party() -> None:
    """Lost otherwise: a treaty not used, because a State joined after the list was printed."""
    status = party_status("untoc_2000", "TV", TODAY)
    assert (status.standing, status.kind, status.age) == ("not_recorded", "not_listed", "fresh")
    found = pair("untoc_2000", "KE", "TV", TODAY)
    assert (found.standing, found.not_listed) == ("not_recorded", status)


def test_a_list_that_was_read_whole_says_so_of_whoever_has_no_row() -> None:
    """Lost otherwise: the Inter-American convention, offered to Switzerland; or Uruguay, not read, left out."""
    status = party_status("oas_mla_1992", "CH", TODAY)
    assert (status.standing, status.kind, status.as_of) == ("not_recorded", "not_listed", "2021-02-26")
    assert party_status("oas_mla_1992", "UY", TODAY).kind == ""
    assert party_status("asean_mlat_2004", "IN", TODAY).kind == "not_listed"
    assert party_status("asean_mlat_2004", "TL", TODAY).kind == "", "a member that joined after the list was read"
    assert party_status("commonwealth_harare", "CN", TODAY).kind == "", "a list that was not read to its end"
    assert party_status("riyadh_1983", "HK", TODAY).kind == "by_extension"


def test_what_somebody_said_holds_while_it_is_fresh(home: Path) -> None:
    """Lost otherwise: the answer of the depositary; or its answer of years ago, taken for that of today."""
    row = ("untoc_2000", "PG", "not_party", "", "", "list", FRESH)
    put(home, row)
    assert party_status("untoc_2000", "PG", TODAY).standing == "not_party"
    assert party_status("untoc_2000", "PG", date(2028, 1, 2)).standing == "not_recorded"


def test_a_signature_is_neither_a_ratification_nor_a_refusal(home: Path) -> None:
    """Lost otherwise: a treaty invoked against a State that only signed it, or given up though it has ratified."""
    for day in (STALE, FRESH):
        put(home, ("untoc_2000", "CG", "signatory", "2000-12-14", "", "list", day))
        status = party_status("untoc_2000", "CG", TODAY)
        assert (status.standing, status.kind) == ("not_recorded", "signatory")


def test_a_deposit_stays_however_old_its_list_is(home: Path) -> None:
    """Lost otherwise: every treaty, five years after the last update."""
    status = party_status("vienna_1988", "KE", date(2040, 1, 1))
    assert (status.standing, status.age) == ("party", "red")


def test_a_membership_that_ended_has_ended_and_one_that_will_end_has_not(home: Path) -> None:
    """Lost otherwise: a request under a convention the other State has left."""
    put(home, ("cis_minsk_1993", "UA", "party", "1995-04-14", "2027-01-01", "depositary", FRESH))
    assert party_status("cis_minsk_1993", "UA", TODAY).standing == "party"
    ended = party_status("cis_minsk_1993", "UA", date(2027, 1, 1))
    assert (ended.standing, ended.kind, ended.ended) == ("not_party", "ended", "2027-01-01")


def test_ukraine_is_recorded_as_having_left_minsk() -> None:
    """Lost otherwise: the one withdrawal we know of."""
    assert party_status("cis_minsk_1993", "UA", TODAY).standing == "not_party"


def test_a_pair_with_one_silence_is_not_recorded_and_never_not_a_party() -> None:
    """Lost otherwise: a treaty ruled out because nobody looked."""
    assert pair("untoc_2000", "KE", "ES", TODAY).standing == "both_recorded"
    assert pair("budapest_2001", "ES", "KE", TODAY).standing == "not_recorded"
    assert pair("riyadh_1983", "EG", "JO", TODAY).standing == "not_recorded"
    assert pair("untoc_2000", "KE", "PG", TODAY).standing == "not_recorded"
    assert pair("cis_minsk_1993", "KZ", "UA", TODAY).standing == "recorded_not_party"


def test_a_pair_whose_deposit_is_not_dated_has_no_since() -> None:
    """Lost otherwise: a date nobody recorded."""
    found = pair("asean_mlat_2004", "ID", "MY", TODAY)
    assert (found.standing, found.since, found.as_of) == ("both_recorded", "", "2019-04-19")


def test_a_treaty_this_program_does_not_know_is_simply_not_recorded() -> None:
    """Lost otherwise: the whole advice, for one mistyped code."""
    assert party_status("no_such_treaty", "KE", TODAY).standing == "not_recorded"


def test_the_users_row_stands_over_the_offices_and_the_offices_over_ours(home: Path, office: Path) -> None:
    """Lost otherwise: what somebody asked the depositary yesterday."""
    put(office, ("riyadh_1983", "PY", "party", "2018-07-30", "", "depositary, by telephone", FRESH))
    assert party_status("riyadh_1983", "PY", TODAY).layer == "office"
    put(home, ("riyadh_1983", "PY", "not_party", "", "", "depositary, by letter", FRESH))
    status = party_status("riyadh_1983", "PY", TODAY)
    assert (status.layer, status.standing) == ("user", "not_party")
    assert party_status("budapest_2001", "HR", TODAY).standing == "party"


def test_a_query_looks_up_and_does_not_search() -> None:
    """Lost otherwise: a key that answers late, for each of 70 instruments, in a table of 5,000 rows."""
    party_status("untoc_2000", "KE", TODAY)
    assert calls(lambda: pair("untoc_2000", "KE", "ES", TODAY)) < 500


@pytest.mark.parametrize("state", ["", "XX", "../etc"])
def test_a_state_that_is_none_is_not_recorded(state: str) -> None:
    """Lost otherwise: an exception in the middle of a form that is only half filled in."""
    assert party_status("untoc_2000", state, TODAY).standing == "not_recorded"
