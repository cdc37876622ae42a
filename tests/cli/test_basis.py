"""`mla basis`: advice for a person and for a program, through the process."""

import json
from pathlib import Path

import pytest

from mla_assistant.instruments.treaties_csv import COLUMNS
from mla_assistant.requests.kinds import KINDS
from tests.cli.conftest import Run, assert_one_sentence

ASK = ("basis", "--from", "KE", "--to", "AE", "--offence", "terrorist-financing")


def test_what_to_use_is_said_before_why(mla: Run) -> None:
    """Lost otherwise: the one line a tired lawyer looks for, under a hundred others."""
    result = mla(*ASK)
    text = result.stdout.decode()
    assert result.returncode == 0, result.stderr
    places = [
        text.index(words)
        for words in (
            "Is there a bilateral treaty?",
            "What to use",
            "What the request must hold",
            "Why each basis",
            "Channel",
            "Language",
            "Authority",
            "Confirm with the depositary.\n",
            "Sources",
        )
    ]
    assert places == sorted(places)
    assert "Terrorist Financing Convention 1999" in text
    assert "27 June 2003" in text


def test_where_else_a_treaty_was_read_and_in_which_language_stands_under_its_source(mla: Run) -> None:
    """Lost otherwise: that an article was read in a translation, and where to look when the first address is gone."""
    sources = mla(*ASK).stdout.decode().partition("\nSources\n")[2]
    assert "\n      Read in: en (schedule to NZ Act)\n" in sources
    assert "\n      https://fedlex.data.admin.ch/eli/cc/2004/303\n" in sources


def test_caveats_stand_there_once(mla: Run) -> None:
    """Lost otherwise: a warning repeated until nobody reads it."""
    text = mla(*ASK, "--kind", "extradition").stdout.decode()
    for caveat in ("entry into force for the State may be later.", "Reservations and declarations are not"):
        assert " ".join(text.split()).count(caveat) == 1


def test_a_program_gets_codes_and_sentences(mla: Run) -> None:
    """Lost otherwise: other systems that ask the same question."""
    result = mla(*ASK, "--json")
    advice = json.loads(result.stdout)
    assert advice["bilateral"][0]["code"] == "bilateral_not_checked"
    assert advice["bilateral"][0]["message"].startswith("Not checked")
    first = advice["bases"][0]
    assert (first["instrument"], first["standing"]) == ("financing_1999", "stands")
    assert first["pair"]["statuses"][0]["as_of"] == "2024-06-07"
    assert first["relations"][0]["ref"] == "art. 12(5)"


def test_a_state_may_be_named(mla: Run) -> None:
    """Lost otherwise: a look into a list of codes."""
    named = mla("basis", "--from", "Kenya", "--to", "united arab emirates", "--offence", "terrorist-financing")
    assert named.stdout == mla(*ASK).stdout


def test_none_with_place_and_day_is_recorded_in_the_advice(mla: Run) -> None:
    """Lost otherwise: the proof that somebody looked."""
    checked = ("--bilateral", "none", "--checked-where", "Treaty register", "--checked-on", "2026-11-01")
    text = " ".join(mla(*ASK, *checked).stdout.decode().split())
    assert "as you checked: Treaty register, 1 November 2026." in text


def test_a_clock_ends_on_a_day_once_its_event_is_dated(mla: Run) -> None:
    """Lost otherwise: the day on which a person goes free, worked out on a desk calendar."""
    asked = ("basis", "--from", "NO", "--to", "TR", "--offence", "bombing", "--kind", "extradition")
    open_still = " ".join(mla(*asked).stdout.decode().split())
    assert "18 days, from the arrest. (ECE 1957, art. 16(4)" in open_still
    dated = " ".join(mla(*asked, "--event", "arrest=2026-11-01").stdout.decode().split())
    assert "18 days, from the arrest: until 19 November 2026. (ECE 1957, art. 16(4)" in dated
    assert "40 days, from the arrest: until 11 December 2026." in dated


def test_what_counts_as_a_link_with_another_state_is_named(mla: Run) -> None:
    """Lost otherwise: a convention invoked for what it leaves out."""
    text = " ".join(mla(*ASK, "--kind", "extradition").stdout.decode().split())
    assert "What counts as a link: acts committed in more than one State;" in text


def test_the_words_of_reciprocity_are_shown_where_no_treaty_stands(mla: Run) -> None:
    """Lost otherwise: an undertaking worded anew on every desk."""
    text = " ".join(mla("basis", "--from", "SO", "--to", "TV", "--offence", "other").stdout.decode().split())
    assert "only once that authority has confirmed it: “The requesting State solemnly undertakes" in text


def test_what_is_not_recorded_is_said_to_be_not_recorded(mla: Run) -> None:
    """Lost otherwise: the absence of a list, or of a notification, taken for a fact."""
    bulgaria = mla("basis", "--from", "FR", "--to", "BG", "--offence", "bombing", "--kind", "extradition")
    text = " ".join(bulgaria.stdout.decode().split())
    assert "Whether EAW takes its place between these two States is not recorded" in text
    assert "EAW takes its place:" not in text
    other = " ".join(
        mla("basis", "--from", "NG", "--to", "GH", "--offence", "cultural-property").stdout.decode().split()
    )
    assert "No list of parties is recorded here:" in other
    assert "()" not in other


def test_a_test_whose_article_nobody_saw_is_said_in_words(mla: Run) -> None:
    """Lost otherwise: “must meet the article was not seen”, and the trust in every other line."""
    told = mla("basis", "--from", "US", "--to", "CL", "--offence", "drugs", "--kind", "extradition").stdout.decode()
    assert "must meet its test (article not seen): Punishable by" in " ".join(told.split())


def test_who_is_missing_in_a_complete_list_is_named_with_its_date_and_no_more(mla: Run) -> None:
    """Lost otherwise: “not a party”, said of a State that joined last month."""
    text = " ".join(mla("basis", "--from", "US", "--to", "CL", "--offence", "terrorist-act").stdout.decode().split())
    assert "is not in the complete list: ECMA 1959 (as of 13 February 2025)" in text.replace("One at least ", "")
    assert "not a party" not in text
    assert "Signed, no deposit listed: Budapest 2AP 2022" in text


def test_a_verdict_says_for_which_of_the_offences_it_holds(mla: Run) -> None:
    """Lost otherwise: a treaty on bribery, cited for the drugs too."""
    text = mla("basis", "--from", "KE", "--to", "AE", "--offence", "corruption", "--offence", "drugs").stdout.decode()
    assert "  - UNCAC: stands, only for corruption" in text
    assert "  - Vienna 1988: stands, only for drug trafficking" in text


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--from", "Kenia", "--to", "AE", "--offence", "other"), "Did you mean “KE”"),
        (("--from", "KE", "--to", "12", "--offence", "other"), "two-letter code"),
        (("--from", "KE", "--to", "AE", "--offence", "terror-financing"), "Did you mean “terrorist-financing”?"),
        (("--from", "KE", "--to", "AE", "--offence", "\x1b[2J"), "There are: terrorist-financing"),
        (("--from", "KE", "--to", "ke", "--offence", "other"), "the same"),
        (("--from", "KE", "--to", "AE", "--offence", "other", "--checked-on", "31.02.2026"), "is no date"),
        (("--from", "KE", "--to", "AE", "--offence", "other", "--checked-on", "2099-01-01"), "in the future"),
        (("--from", "KE", "--to", "AE", "--offence", "other", "--event", "arest=2026-11-01"), "There are: arrest"),
        (("--from", "KE", "--to", "AE", "--offence", "other", "--event", "arrest=2026-11"), "the day of the event"),
        (("--from", "KE", "--to", "AE", "--offence", "other", "--event", "arrest"), "is no date"),
        (("--from", "KE", "--to", "AE", "--offence", "other", "--event", "arrest=2099-01-01"), "in the future"),
    ],
)
def test_what_can_not_be_used_is_one_sentence_with_its_mend(mla: Run, arguments: tuple[str, ...], words: str) -> None:
    """Lost otherwise: a guess at what went wrong."""
    trouble = assert_one_sentence(mla("basis", *arguments))
    assert words in trouble
    assert "\x1b" not in trouble


_OF_PARTIES = {"party", "own_entry", "not_party", "not_party_of_old", "ended", "signatory", "not_listed"}
_OWN_PARTIES = """instrument,state,status,date,ended,source,as_of
untoc_2000,AE,party,2007-05-08,,the depositary,2026-11-01
uncac_2003,AE,not_party,,,the depositary,2026-10-02
vienna_1988,AE,signatory,1989-01-01,,the depositary,2026-10-03
financing_1999,KE,party,2003-06-27,2026-01-01,the depositary,2026-10-04
"""


@pytest.mark.parametrize("kind", ["mutual_assistance", "extradition"])
def test_whatever_is_said_of_a_party_has_its_day_the_offices_own_entries_too(
    mla: Run, tmp_path: Path, kind: str
) -> None:
    """Lost otherwise: a record of 2013, and the office's own of last month, read as news of today."""
    own = dict.fromkeys(COLUMNS, "") | {
        "treaty": "ke_ae_2020", "states": "AE KE", "title": "Treaty of 2020", "in_force": "2020-06-01", "mla": "yes",
        "extradition": "yes", "verified": "yes", "source": "treaty series", "as_of": "2026-10-05",
    }  # fmt: skip
    (tmp_path / "treaties.csv").write_text(",".join(own) + "\n" + ",".join(own.values()))
    (tmp_path / "parties.csv").write_text(_OWN_PARTIES)
    for table in ("parties", "treaties"):
        assert mla("data", "import", table, f"{table}.csv", "--yes").returncode == 0
    further = (each for code in ("organized-crime", "drugs", "corruption") for each in ("--offence", code))
    asked = (*ASK, *further, "--kind", kind)
    advice = json.loads(mla(*asked, "--json").stdout)
    said = [point for basis in advice["bases"] for point in basis["why"]]
    assert {each["code"] for each in said} >= {"own_entry", "party", "not_listed", "not_party", "signatory", "ended"}
    assert all(each["as_of"] for each in said if each["code"] in _OF_PARTIES)
    assert all("(as of 5 October 2026)" in each["message"] for each in said if each["code"] == "treaty_stands")
    text = " ".join(mla(*asked).stdout.decode().split())
    for entry in ("by your office's own entry. (as of 5 October 2026)", "deposited 8 May 2007. (as of 1 November 2026)",
                  "recorded as not a party. (as of 2 October 2026)"):  # fmt: skip
        assert entry in text


@pytest.mark.parametrize("kind", KINDS)
def test_advice_is_given_for_every_kind_of_request(mla: Run, kind: str) -> None:
    """Lost otherwise: a fault of the program where somebody asked on which treaty data can be preserved."""
    result = mla(*ASK, "--kind", kind)
    assert result.returncode == 0, result.stderr
    assert KINDS[kind].TITLE in result.stdout.decode()
