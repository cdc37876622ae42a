"""Words for findings about letters that follow a request."""

from mla_assistant.drafting.wording.saying import Sayings
from mla_assistant.text.translate import N_

FOLLOW_UP: Sayings = {
    "letter_without_purpose": (
        N_("“{field}” is empty; the reader looks for it first."),
        N_("Choose it from the list."),
    ),
    "original_missing": (
        N_("The request that this letter follows is not named."),
        N_("Add it with its date and the references of both sides."),
    ),
    "original_unidentified": (
        N_("“{field}” of the request that this letter follows is missing."),
        N_("Take it from your file; by date and number the request is found again."),
    ),
    "their_reference_missing": (
        N_("The reference of the requested State is missing; a letter with your own number alone may come back."),
        N_("Take it from its acknowledgement, or name persons and matter in the subject so that the file is found."),
    ),
    "letter_says_nothing": (
        N_("“{field}” is empty, so the letter says nothing."),
        N_("Fill it in, or choose another purpose of the letter."),
    ),
    "letter_without_assurances": (
        N_("The letter is to give assurances, and there is none that has been confirmed."),
        N_("Add the assurance and record who confirmed it, or choose another purpose of the letter."),
    ),
    "follow_up_without_reason": (
        N_("No reason is given."),
        N_("Give it in a sentence or two."),
    ),
    "gathered_unanswered": (
        N_("It is not said what is to become of what has been gathered so far."),
        N_("Choose one of the answers; things taken from people don't go back by themselves."),
    ),
}
