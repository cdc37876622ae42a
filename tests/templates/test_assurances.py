"""Assurances on paper: each with its own text, given once, and never by anybody but a named official."""

import re
from typing import Any

import pytest

from mla_assistant.issuing import Issued, Refused, issue
from mla_assistant.requests.choice import vocabulary
from mla_assistant.requests.parts.assurance import AssuranceType
from mla_assistant.requests.reading import read
from mla_assistant.review import review, waiver_for
from tests.templates.drafts import example, minimal
from tests.templates.printing import opens_cleanly, printed, words_of

KINDS = ("extradition", "mutual_assistance")
CONFIRMATION = {
    "status": "confirmed",
    "confirmed_by": "R. Vella",
    "office": "Ministry of Justice",
    "competence": "Extradition Act, section 5",
    "confirmed_on": "2026-10-01",
}
SOLEMN = re.compile(r"The requesting State solemnly (?:assures|undertakes|gives)[^\n]*")

IN_VAIN = {
    "surrender_of_nobody",
    "retrial_without_absence",
    "safe_conduct_of_nobody",
    "death_penalty_assured_for_none",
}

every_type = pytest.mark.parametrize("code", [each.value for each in AssuranceType])
every_kind = pytest.mark.parametrize("kind", KINDS)


def assured(kind: str, *codes: str, **given: Any) -> dict[str, Any]:
    wording = {
        "other_assurance": {"wording": [{"text": "The vessel will be given back."}]},
        "sentence_elsewhere": {"wording": [{"text": "The sentence can be served in Spain."}]},
    }
    assurances = [{"type": code, **(given or CONFIRMATION), **wording.get(code, {})} for code in codes]
    answers = example(kind) | {"assurances": assurances}
    if kind == "extradition":  # whose worked case needs the assurance about the death penalty
        answers["safeguards"]["death_penalty"] = "not_provided"
        for offence in answers["offences"]:
            offence["penalty"] = {"maximum": "imprisonment", "years": 20}
    return answers


def answered_for(answers: dict[str, Any]) -> dict[str, Any]:
    """The same draft, in which somebody answers for an assurance that its facts do not bear."""
    request = read(answers).request
    stopped = [found for found in review(request) if found.code in IN_VAIN and found.blocks]
    waivers = [waiver_for(found, request, "Asked for by letter.", "R. Vella", "2026-10-01") for found in stopped]
    return answers | {"desk": {**answers["desk"], "waivers": waivers}}


@every_type
@every_kind
def test_a_confirmed_assurance_is_given_once_and_leaves(kind: str, code: str) -> None:
    """Lost otherwise: the one sentence for which a court abroad lets somebody go, or two of them that differ."""
    answers = assured(kind, code)
    issued = issue(answered_for(answers))
    assert isinstance(issued, Issued), issued
    words = words_of(issued.documents[0].data)
    assert len(SOLEMN.findall(words)) == 1
    assert words.count("R. Vella") == 1
    assert f": {vocabulary()[code]}" in words
    assert opens_cleanly(issued.documents[0].data) == []


@pytest.mark.parametrize(
    ("kind", "code"),
    [
        ("mutual_assistance", "specialty"),
        ("extradition", "retrial"),
        ("extradition", "safe_conduct"),
        ("extradition", "death_penalty"),
    ],
)
def test_an_assurance_that_the_facts_deny_stays(kind: str, code: str) -> None:
    """Lost otherwise: a State that speaks of a judgment in absence which nobody gave."""
    refused = issue(assured(kind, code))
    assert isinstance(refused, Refused)
    assert {found.code for found in refused.findings if found.blocks} <= IN_VAIN


@every_type
@every_kind
def test_an_assurance_that_is_only_proposed_stops_the_final_and_shows_in_the_draft(kind: str, code: str) -> None:
    """Lost otherwise: a promise in the name of a State that nobody gave."""
    answers = assured(kind, code, status="proposed")
    refused = issue(answers)
    assert isinstance(refused, Refused)
    assert "assurance_unconfirmed" in {found.code for found in refused.findings if found.blocks}
    draft = words_of(printed(answers, draft=True))
    assert "PROPOSED, NOT CONFIRMED" in draft
    assert len(SOLEMN.findall(draft)) == 1
    assert SOLEMN.findall(words_of(printed(answers))) == []


def test_every_assurance_has_a_text_of_its_own() -> None:
    """Lost otherwise: a choice that promises the same as another, or nothing."""
    codes = [each.value for each in AssuranceType]
    texts = SOLEMN.findall(words_of(printed(assured("extradition", *codes))))
    assert len(texts) == len(set(texts)) == len(codes)


@pytest.mark.parametrize(
    ("others", "confirmations", "said"),
    [
        ({}, 1, "Assurances 1 to 3 are given"),
        ({"confirmed_by": "A. Borg"}, 3, ""),
        ({"status": "proposed"}, 2, "PROPOSED, NOT CONFIRMED"),
    ],
)
def test_assurances_confirmed_together_have_one_confirmation(others: Any, confirmations: int, said: str) -> None:
    """Lost otherwise: the same table after each of seven assurances, or a name over what somebody else confirmed."""
    answers = assured("extradition", "torture", "specialty", "fair_trial")
    answers["assurances"][1] |= others
    words = words_of(printed(answers, draft=True))
    given = [each for each in answers["assurances"] if each["status"] == "confirmed"]
    assert words.count("Confirmed by") == confirmations
    assert words.count("This assurance is given on behalf") == len(given) - (not others)
    assert said in words


@pytest.mark.parametrize(("kind", "promised"), [("specialty", False), ("no_re_extradition", True)])
def test_who_gives_specialty_has_not_promised_more(kind: str, promised: bool) -> None:
    """ECE 1957 has an article for each; a State bound by the one must not find that it has signed the other."""
    assert ("third State" in words_of(printed(assured("extradition", kind)))) == promised


def test_an_article_on_political_offences_is_named_only_where_the_drafter_named_it() -> None:
    """Lost otherwise: a treaty said to exclude the plea that does not exclude it, in the name of a State."""
    bases = [
        {"basis": "multilateral_treaty", "title": "Convention A", "articles": "9", "political_offence_article": "11"},
        {"basis": "multilateral_treaty", "title": "Convention B", "articles": "16"},
    ]
    answers = minimal("extradition") | {
        "legal_bases": bases,
        "assurances": [{"type": "no_political_offence", **CONFIRMATION}],
    }
    words = words_of(printed(answers))
    assert words.count("On political offences, see among the legal bases of the request") == 1
    assert "Convention A, 11" in words
    assert not re.search(r"1373|2322", words)


@pytest.mark.parametrize(("secret", "said"), [("yes", True), ("no", False), (None, False)])
def test_the_request_itself_is_kept_secret_only_where_secrecy_is_asked_for(secret: str | None, said: bool) -> None:
    """Lost otherwise: a promise to hide what nobody asked to hide."""
    answers = minimal("mutual_assistance") | {"assurances": [{"type": "confidentiality_assured", **CONFIRMATION}]}
    answers |= {"handling": {"confidential": secret}} if secret else {}
    assert ("keep the existence and the contents of the request confidential in" in words_of(printed(answers))) == said


def test_originals_that_stay_are_not_promised_back() -> None:
    """Lost otherwise: two sentences of one request that contradict each other."""
    answers = minimal("mutual_assistance") | {"assurances": [{"type": "return_of_property", **CONFIRMATION}]}
    assert "other than the originals" not in words_of(printed(answers))
    kept = words_of(printed(answers | {"handling": {"originals_returned": "no"}}))
    assert "other than the originals whose return is not intended" in kept
    assert len(SOLEMN.findall(kept)) == 1


@every_kind
@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_no_document_speaks_of_asylum(kind: str, language: str) -> None:
    """Lost otherwise: the safety of somebody who fled, when the paper reaches the State of origin."""
    answers = assured(kind, *(each.value for each in AssuranceType)) | {"language": language}
    assert not re.search(
        r"asylum|refugee|refoulement|asile|réfugié|لجوء|لاجئ", words_of(printed(answers, language=language)), re.I
    )


@pytest.mark.parametrize(
    ("decided", "said"),
    [
        ("not_imposed", "the death penalty will not be imposed for the offences to which the request relates."),
        ("not_carried_out", "the death penalty, if it is imposed for the offences to which the request relates, will"),
        (
            "not_provided",
            "will not be imposed for the offences to which the request relates or, if it is imposed, will",
        ),
    ],
)
def test_the_assurance_on_the_death_penalty_is_the_one_decided_on(decided: str, said: str) -> None:
    """A court that reads two promises holds the State to the greater, and trusts it in neither."""
    answers = assured("extradition", "death_penalty")
    answers["safeguards"]["death_penalty"] = decided
    assert said in words_of(printed(answers))
