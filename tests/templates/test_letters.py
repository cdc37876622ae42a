"""A letter that follows a request, and what goes with each: none asks for what the request asked, or for nothing."""

import re
from typing import Any

import pytest

from mla_assistant.documents.sets import set_of
from mla_assistant.requests.derive import derive
from mla_assistant.requests.parts.assurance import AssuranceType
from mla_assistant.requests.parts.following import FollowUpPurpose, Gathered
from mla_assistant.requests.parts.legal_basis import Basis
from tests.templates.drafts import example, minimal
from tests.templates.printing import _printed, paragraphs, words_of

THE_SET = ("follow_up", *set_of("follow_up"))
EXECUTES = re.compile(
    r"have the request executed|is asked to execute|in the execution of this request|to execute this request"
    r"|needed to execute it|Authority making the request|The request, with the data fingerprint|the request described"
)

every_purpose = pytest.mark.parametrize("purpose", [each.value for each in FollowUpPurpose])


def words(purpose: str, document: str, **handling: Any) -> str:
    answers = example("follow_up")
    answers["follow_up"] |= {"purpose": purpose, "extent": "whole_request"}
    answers["handling"] |= {"confidential": "yes", "no_notice": "yes", "urgent": "yes", **handling}
    answers["requested"]["acknowledgement"] = "yes"
    return words_of(_printed(answers, document, "en", False))


@every_purpose
@pytest.mark.parametrize("document", THE_SET)
def test_no_document_of_a_letter_calls_it_this_request(purpose: str, document: str) -> None:
    """Assurances “for this request” in a letter that makes none bind to nothing."""
    answers = example("follow_up")
    answers["follow_up"] |= {"purpose": purpose, "extent": "part_of_request"}
    answers["handling"] |= {"confidential": "yes", "use": "trial"}
    answers["annexes"] = [{"title": "Assurances"}]
    answers["assurances"] = [{"type": each.value, "wording": [{"text": "…"}]} for each in AssuranceType]
    answers["legal_bases"] = [{"basis": basis.value, "title": "A basis"} for basis in Basis]
    found = words_of(_printed(answers, document, "en", True))
    assert "this request" not in found.lower()
    assert "sent with the request" not in found


@every_purpose
@pytest.mark.parametrize("document", THE_SET)
def test_no_document_of_a_letter_asks_to_execute_it(purpose: str, document: str) -> None:
    """A withdrawal sent with a note that asks for execution is executed, and a house is searched for nothing."""
    for what in ("the names of the witnesses", None):
        assert EXECUTES.findall(words(purpose, document, confidential_what=what)) == []


@pytest.mark.parametrize("document", ["cover_note", "note_verbale"])
def test_what_goes_with_a_letter_says_what_the_letter_is_for(document: str) -> None:
    """A registry that takes a withdrawal for a request opens a new file, and the old one runs on."""
    found = words("withdrawal", document)
    assert "to withdraw the request" in found
    assert "Authority that writes" in found


@pytest.mark.parametrize("document", ["cover_note", "note_verbale"])
@pytest.mark.parametrize(
    ("kind", "answers", "said"),
    [
        ("mutual_assistance", {}, "mutual legal assistance in criminal matters"),
        ("extradition", {}, "extradition"),
        ("extradition", {"asked": {"what": "passage"}}, "transit of an extradited person"),
        ("extradition", {"asked": {"what": "consent_to_proceedings"}}, "consent after an extradition"),
        ("provisional_arrest", {}, "provisional arrest with a view to extradition"),
        ("preservation", {}, "expedited preservation of stored computer data"),
        (
            "preservation",
            {"preservation": {"purpose": "extended_preservation"}},
            "extension of an expedited preservation of stored computer data",
        ),
    ],
)
def test_what_goes_with_a_request_says_what_is_asked_for(kind: str, answers: Any, said: str, document: str) -> None:
    """A note that speaks of “the request” lies in a registry that can’t tell an extradition from a hearing."""
    found = words_of(_printed(minimal(kind) | answers, document, "en", True))
    assert f"Kind of request\n{said}\n" in found


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", "request for extradition"), ("fr", "demande d’extradition"), ("ar", "طلب تسليم")],
)
def test_a_letter_names_the_request_it_follows_in_its_own_language(language: str, said: str) -> None:
    """Else a final letter in French or Arabic says in English, and by the title of a form, what it is about."""
    answers = derive(example("extradition"), "follow_up")
    lines = words_of(_printed(answers, "follow_up", language, True)).splitlines()
    assert lines.count(said) == 2
    assert "Extradition" not in lines


def test_a_letter_prints_to_whom_it_goes() -> None:
    """An address that was typed and stays at home is a letter that goes nowhere."""
    answers = example("follow_up")
    found = words_of(_printed(answers, "follow_up", "en", False))
    authority = answers["requested"]["authority"]
    assert all(authority[name] in found for name in ("name", "unit", "address", "telephone", "email"))


SECRET, PRESSED = {"confidential": "yes"}, {"urgent": "yes"}
ALONE, BESIDE = "Heading1", "Heading2"


@pytest.mark.parametrize(
    ("handling", "headings"),
    [
        (SECRET, [(ALONE, "Confidentiality")]),
        (PRESSED, [(ALONE, "Urgency")]),
        (
            SECRET | PRESSED,
            [(ALONE, "Confidentiality and urgency"), (BESIDE, "Confidentiality"), (BESIDE, "Urgency")],
        ),
        ({"detention": "no"}, []),
    ],
)
def test_a_heading_of_a_letter_names_what_stands_below_it(
    handling: dict[str, str], headings: list[tuple[str, str]]
) -> None:
    """Who reads “urgency” looks for a day by which to answer, and a withdrawal has none."""
    answers = minimal("follow_up") | {"handling": handling}
    found = paragraphs(_printed(answers, "follow_up", "en", False))
    about = ("Confidentiality", "Urgency", "Confidentiality and urgency")
    assert [each for each in found if each[0] in (ALONE, BESIDE) and each[1] in about] == headings


def note_verbale(**requested: Any) -> str:
    answers = minimal("extradition")
    answers["requested"] = answers["requested"] | requested
    return words_of(_printed(answers, "note_verbale", "en", True))


def test_a_note_verbale_bears_its_own_number_date_and_names() -> None:
    """Lost otherwise: cells to be filled in by hand, and a request nobody finds by the number of its note."""
    note = {"number": "296/2026", "date": "2026-10-15", "sender": "Embassy of Kenya", "receiver": "Ministry at home"}
    found = note_verbale(channel="diplomatic", note=note)
    for said in ("296/2026", "15 October 2026", "Embassy of Kenya", "Ministry at home"):
        assert said in found
    assert "The sending mission presents its compliments to the receiving ministry and" in found
    assert "‹Number of the note" not in found


def test_what_follows_the_seal_of_a_note_takes_no_page_of_its_own() -> None:
    """Lost otherwise: a note verbale of one page that goes out with an empty second one."""
    assert paragraphs(_printed(example("extradition"), "note_verbale", "en", False))[-1] == ("TableEnd", "")


def test_what_a_note_verbale_still_lacks_is_marked_in_a_draft_and_for_the_diplomatic_channel_only() -> None:
    """Lost otherwise: a note that leaves without a number, or a hole in every request that needs no note."""
    assert note_verbale(channel="diplomatic").count("to be completed") == 4 + note_verbale(channel="direct").count(
        "to be completed"
    )


@pytest.mark.parametrize("document", ["cover_note", "note_verbale", "receipt"])
def test_the_control_shows_that_a_request_is_still_called_one(document: str) -> None:
    """Without it the tests above could pass because every document had fallen silent."""
    answers = example("mutual_assistance")
    found = words_of(_printed(answers, document, "en", False))
    assert "Authority making the request" in found
    assert "Authority that writes" not in found


def withdrawn(**follow_up: Any) -> str:
    answers = example("follow_up")
    answers["follow_up"] = {"original": "of_mutual_assistance", "purpose": "withdrawal", **follow_up}
    return words_of(_printed(answers, "follow_up", "en", False))


def test_the_withdrawal_of_a_part_is_not_headed_as_that_of_the_whole() -> None:
    """A registry reads the heading, closes the file, and the four measures that stand are never carried out."""
    assert "Withdrawal of part of a request" in withdrawn(extent="part_of_request")
    assert "Withdrawal of a request" in withdrawn(extent="whole_request")


@pytest.mark.parametrize("gathered", Gathered)
def test_a_withdrawal_asks_in_a_sentence_for_what_becomes_of_the_evidence(gathered: Gathered) -> None:
    """“No further step” beside a request to destroy leaves the other side to choose between the two."""
    found = withdrawn(extent="whole_request", gathered=gathered.value)
    asks = gathered != Gathered.NOTHING_GATHERED
    assert "asked to take no further step under it" in found
    assert ("Apart from what is asked below" in found) is asks
    assert gathered.label not in found.splitlines()


def test_an_index_has_no_table_of_files_where_none_is_attached() -> None:
    """An empty table makes the other side look for what was never sent."""
    answers = example("mutual_assistance")
    assert "Files" not in words_of(_printed(answers, "annex_index", "en", False)).splitlines()
    answers["annexes"][1]["file"] = {"sha256": "ab" * 32, "media_type": "application/pdf", "size": 4096, "pages": 3}
    found = words_of(_printed(answers, "annex_index", "en", False)).splitlines()
    assert found.count("Files") == 1
    assert "ab" * 32 in found
