"""Every point has words, and the words have no holes."""

import re
from pathlib import Path

import pytest

from mla_assistant import advice as room
from mla_assistant.advice.gives import FUNCTIONS
from mla_assistant.advice.question import Answered
from mla_assistant.cli.basis_text import as_text
from mla_assistant.drafting.advice_labels import FUNCTION_LABELS, ORGANISATION_LABELS, doubt_label
from mla_assistant.drafting.advice_words import WORDS, clock_words, name, say, words_of
from mla_assistant.drafting.offence_words import OFFENCE_ALSO, OFFENCE_LABELS
from mla_assistant.drafting.undertaking import reciprocity_text
from mla_assistant.instruments import agreements, instruments
from mla_assistant.requests.parts.offence_kind import OFFENCES
from mla_assistant.text.names import states
from tests.advice.conftest import ask

CASES = [
    (pair, kind, bilateral)
    for pair in (("KE", "AE"), ("FR", "GB"), ("FR", "DE"), ("TR", "RS"), ("KE", "CH"), ("US", "IN"), ("CA", "AU"))
    for kind in ("mutual_assistance", "extradition")
    for bilateral in ("yes", "none", "not_checked")
]


def test_every_code_written_in_the_room_has_words() -> None:
    """Lost otherwise: a reason shown as a code."""
    source = "".join(path.read_text() for path in Path(room.__file__).parent.glob("*.py"))
    written = set(re.findall(r'(?:Point|_point|_list|_use|_resolution|_said|_articles)\(\s*"([a-z0-9_]+)"', source))
    assert len(written) > 30
    assert written | {one.code for one in agreements()} <= {key.partition("/")[0] for key in WORDS}


def test_every_offence_and_function_has_a_name() -> None:
    """Lost otherwise: a menu of codes."""
    assert OFFENCE_LABELS.keys() == {*OFFENCES}
    assert OFFENCE_ALSO.keys() <= {*OFFENCES}
    assert {found.organisation for found in instruments() if found.organisation} <= ORGANISATION_LABELS.keys()
    assert {name for names in FUNCTIONS.values() for name in names} <= FUNCTION_LABELS.keys()


@pytest.mark.parametrize(("pair", "kind", "bilateral"), CASES)
def test_no_sentence_has_a_hole(pair: tuple[str, str], kind: str, bilateral: Answered) -> None:
    """Lost otherwise: “None between … and …” before a reader who has to rely on it."""
    for offence in ("terrorist-financing", "aviation", "cybercrime"):
        advice = ask(*pair, offence, kind=kind, bilateral=bilateral)
        for point in advice.points:
            own = {"text"} if reciprocity_text() else set()
            holes = set(re.findall(r"{(\w+)}", words_of(point))) - point.args.keys() - own
            assert not holes, (point, holes)
            assert say(point)
        for clock in advice.clocks:
            assert clock_words(clock)
        assert max(map(len, as_text(advice).split("\n"))) <= 80 or "http" in as_text(advice)


def test_lines_fit_eighty_columns_but_for_addresses_that_must_stay_whole() -> None:
    """Lost otherwise: a terminal of eighty columns that breaks every line twice."""
    for state in sorted(states())[::12]:
        text = as_text(ask("KE", state, "terrorist-financing", kind="extradition"))
        assert [line for line in text.split("\n") if len(line) > 80 and "://" not in line] == []


def test_who_is_not_in_a_complete_list_is_said_to_be_so_in_the_chooser() -> None:
    """Lost otherwise: “may stand: confirm”, of the convention of 1959 between Jordan and Egypt."""
    remote = {one.instrument: doubt_label(one) for one in ask("JO", "EG", "murder").bases if one.remote}
    assert remote["coe_mla_1959"] == "not in its complete list"


@pytest.mark.parametrize(
    ("pair", "code", "label", "sentence"),
    [
        (("JO", "EG"), "coe_mla_1959", "not in its complete list", "One at least is not in the complete list:"),
        (
            ("HK", "FR"),
            "cis_minsk_1993",
            "one is party to no treaty",
            "One at least is recorded as party to no treaty:",
        ),
        (("BR", "CH"), "un_cybercrime_2024", "signed, no deposit listed", "Signed, no deposit listed:"),
        (("JO", "EG"), "budapest_2ap_2022", "may stand: confirm", "Neither State is recorded as party:"),
        (("JO", "EG"), "coe_warsaw_2005", "no list of parties here", "No list of parties is recorded here:"),
        (("TM", "KZ"), "cis_minsk_1993", "no list of parties here", "No list of parties is recorded here:"),
    ],
)
def test_the_screen_and_the_command_line_say_the_same_of_what_is_only_named(
    pair: tuple[str, str], code: str, label: str, sentence: str
) -> None:
    """Lost otherwise: “may stand: confirm” on the screen, and on the command line that one is party to no treaty."""
    advice = ask(*pair, "murder")
    (basis,) = (one for one in advice.bases if one.instrument == code)
    assert (basis.remote, doubt_label(basis)) == (True, label)
    said = (" ".join(part.split()) for part in as_text(advice).split("\n  - "))
    assert name(code) in next(part for part in said if part.startswith(sentence))
