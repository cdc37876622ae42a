"""What is not asked any more is named once, and weighs on nothing else."""

import pytest

from mla_assistant.requests.finding import Finding
from mla_assistant.requests.paths import Answers, FieldPath
from mla_assistant.requests.reading import read
from mla_assistant.review import review, review_again
from tests.review.drafts import EXTRADITION, FOR_SENTENCE, MUTUAL, changed, find

STALE = [
    (EXTRADITION, {"proceedings.judgment": {"title": "Judgment", "date": "2031-01-01"}}),
    (EXTRADITION, {"proceedings.absentia_safeguards": "He has committed it and was told."}),
    (FOR_SENTENCE, {"proceedings.warrant": {"annex": "a77"}}),
    (EXTRADITION, {"surrender.whereabouts": "free_there", "asked.what": "passage", "asked.granted_by": "FR"}),
    (MUTUAL, {"measures.m2.telephone_agreed": "See Annex 99."}),
    (MUTUAL, {"desk.bilateral_checked": "the ministry", "desk.bilateral_treaty": "not_checked"}),
]


@pytest.mark.parametrize(("base", "changes"), STALE, ids=lambda each: next(iter(each)))
def test_an_answer_that_is_not_asked_for_is_one_finding(base: Answers, changes: Answers) -> None:
    """Else the drafter mends dates and references of what is printed nowhere."""
    draft, path = changed(base, changes), next(iter(changes))
    (told,) = [finding for finding in find(draft) if finding.code == "answer_out_of_place"]
    assert told.path == path
    without = changed(draft, {path: None})
    assert _apart(find(draft), path) == _apart(find(without), path)


def test_what_is_kept_between_two_keys_is_what_a_fresh_look_finds() -> None:
    """Else an answer that is asked for again stays unseen until the program is left."""
    steps: list[Answers] = [
        {"proceedings.judgment": {"title": "Judgment", "date": "2031-01-01"}},
        {"header.subject": "Extradition of the person sought"},
        {"proceedings.purpose": "for_sentence"},
        {"proceedings.purpose": "for_prosecution"},
        {"proceedings.judgment": None},
    ]
    draft, reading, kept = EXTRADITION, None, None
    for step in steps:
        draft = changed(draft, step)
        reading = read(draft, reading)
        kept = review_again(reading.request, kept)
        assert kept.findings == review(read(draft).request)


def _apart(findings: list[Finding], path: FieldPath) -> list[Finding]:
    return [finding for finding in findings if finding.path != path]
