"""What a request for extradition or arrest says of the person's custody, judgments and bases, as it is printed."""

import pytest

from mla_assistant.requests.paths import Answers
from tests.review.drafts import ARREST as ARREST_REQUEST
from tests.review.drafts import EXTRADITION, FOR_SENTENCE, changed
from tests.templates.printing import printed, words_of

KEEP, HOLD_TOO, ARREST = "keep that person in custody", "arrest that person for this extradition", "arrest the person"


@pytest.mark.parametrize(
    ("whereabouts", "asked"),
    [
        ("detained_for_this", KEEP),
        ("held_on_notice", KEEP),
        ("detained_otherwise", HOLD_TOO),
        ("free_there", ARREST),
        ("thought_there", ARREST),
    ],
)
def test_who_is_held_is_to_be_kept_and_who_is_free_to_be_arrested(whereabouts: str, asked: str) -> None:
    """Who asks for the arrest of a prisoner, and for no custody to go on, sees the prisoner released."""
    found = words_of(printed(changed(EXTRADITION, {"surrender.whereabouts": whereabouts})))
    assert [each for each in (KEEP, HOLD_TOO, ARREST) if each in found] == [asked]


@pytest.mark.parametrize("answers", [EXTRADITION, ARREST_REQUEST], ids=["extradition", "provisional_arrest"])
def test_an_arrest_on_a_notice_is_not_called_one_on_a_request(answers: Answers) -> None:
    """Told of a provisional arrest that nobody asked for, the requested State looks for a request it never had."""
    found = words_of(printed(changed(answers, {"surrender.whereabouts": "held_on_notice", "surrender.notice": "A-7"})))
    assert "has been arrested on an INTERPOL notice or diffusion" in found
    assert "A-7" in found
    assert "under provisional arrest" not in found


def test_what_is_said_of_absence_stands_under_its_own_judgment() -> None:
    """Of two judgments in absence each has its own summons; under the wrong one it is a false statement."""
    second = {"role": "further_judgment", "title": "judgment of 2019", "in_absentia": "yes"}
    answers = changed(
        FOR_SENTENCE,
        {
            "proceedings.judgment.title": "judgment of 2018",
            "proceedings.in_absentia": "yes",
            "proceedings.absentia": {"condition": "defended", "counsel": "Counsel of 2018"},
            "proceedings.further": [{**second, "absentia": {"condition": "defended", "counsel": "Counsel of 2019"}}],
        },
    )
    found = words_of(printed(answers))
    places = [
        found.index(each) for each in ("judgment of 2018", "Counsel of 2018", "judgment of 2019", "Counsel of 2019")
    ]
    assert places == sorted(places)


@pytest.mark.parametrize(
    ("answers", "found"), [(EXTRADITION, False), (FOR_SENTENCE, True)], ids=["sought", "convicted"]
)
def test_what_a_judgment_found_is_not_called_an_allegation(answers: Answers, found: bool) -> None:
    """Who calls the findings of his own court allegations invites the other court to hear the case again."""
    words = words_of(printed(answers))
    assert ("rests. What is stated beyond it is alleged." in words) == found
    assert ("The facts are stated as they are alleged." in words) != found
