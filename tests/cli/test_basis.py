"""`mla basis`: advice for a person and for a program, through the process."""

import json

import pytest

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
    ],
)
def test_what_can_not_be_used_is_one_sentence_with_its_mend(mla: Run, arguments: tuple[str, ...], words: str) -> None:
    """Lost otherwise: a guess at what went wrong."""
    trouble = assert_one_sentence(mla("basis", *arguments))
    assert words in trouble
    assert "\x1b" not in trouble
