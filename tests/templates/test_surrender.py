"""What a request for extradition or arrest says of the person's custody, judgments and bases, as it is printed."""

import pytest

from tests.review.drafts import EXTRADITION, changed
from tests.templates.printing import printed, words_of

KEEP, HOLD_TOO, ARREST = "keep that person in custody", "arrest that person for this extradition", "arrest the person"


@pytest.mark.parametrize(
    ("whereabouts", "asked"),
    [
        ("detained_for_this", KEEP),
        ("detained_otherwise", HOLD_TOO),
        ("free_there", ARREST),
        ("thought_there", ARREST),
    ],
)
def test_who_is_held_is_to_be_kept_and_who_is_free_to_be_arrested(whereabouts: str, asked: str) -> None:
    """Who asks for the arrest of a prisoner, and for no custody to go on, sees the prisoner released."""
    found = words_of(printed(changed(EXTRADITION, {"surrender.whereabouts": whereabouts})))
    assert [each for each in (KEEP, HOLD_TOO, ARREST) if each in found] == [asked]
