"""Words for findings about the request as a whole: its frame, its basis, its facts, its annexes."""

from mla_assistant.drafting.wording.saying import Sayings
from mla_assistant.text.translate import N_

REQUEST: Sayings = {
    "carried_over/own": (
        N_("This was written for {state} as the requesting State, and has not been read again since that changed."),
        N_("Change what is another authority, person or number now; the remedy says that it holds."),
    ),
    "carried_over/state": (
        N_("This was written for a request to {state}, and has not been read again for this one."),
        N_("Read it and change what does not hold; the remedy says that it holds now."),
    ),
    "carried_over": (
        N_("This was written for another request, and has not been read again for this one."),
        N_("Read it and change what does not hold; the remedy says that it holds now."),
    ),
    # The model itself
    "answer_missing": (
        N_("“{field}” is empty."),
        N_("Answer it; no final document leaves without it."),
    ),
    "answer_out_of_place": (
        N_("“{field}” is answered, but only asked where “{other}” is answered by: {codes}. It is not printed."),
        N_("The remedy takes the answer away. If it is meant, change the other answer."),
    ),
    "deciding_answer_missing": (
        N_("“{field}” is not answered, and “{other}” is only asked where it has a certain answer."),
        N_("Answer it; until then what depends on it may be printed where it does not belong."),
    ),
    "reference_dangling": (
        N_("This points to an entry that is no longer there ({entry})."),
        N_("Choose another entry. The remedy takes away this and every other reference to the one that is gone."),
    ),
    "reference_dangling/called": (
        N_("This points to “{called}”, which is no longer there."),
        N_("Choose another entry. The remedy takes away this and every other reference to the one that is gone."),
    ),
    "id_twice": (
        N_("Two entries of this list have the same internal number ({id})."),
        N_("Give the second one a number of its own, then check what refers to it."),
    ),
    # This request
    "subject_missing": (
        N_("The request has no subject line."),
        N_("Name the matter in one line, without judging anybody."),
    ),
    "letter_date_uncertain": (
        N_("The date of the request is “{date}”; a letter bears the day on which it is signed."),
        N_("Write the whole date; “today” is understood."),
    ),
    "supplement_without_earlier": (
        N_("This supplements an earlier request, but no earlier communication is named."),
        N_("Add the earlier request with its date and both references."),
    ),
    "supplement_unidentified": (
        N_("The request that is supplemented can’t be found: “{field}” is missing."),
        N_("Give date and number of the earlier request, as they stand on it."),
    ),
    "supplement_ambiguous": (
        N_("There are several earlier communications, and it is not said which of them is supplemented."),
        N_("Choose it under “{field}”."),
    ),
    "supplement_without_their_reference": (
        N_("The requested State's own reference is missing; without it a supplement may not find its file."),
        N_("Give their reference; where there is none yet, say so among the earlier communications."),
    ),
    "supplement_without_changes": (
        N_("It is not said what this supplement changes or adds."),
        N_("Say it in a paragraph, so that nobody has to compare the two requests."),
    ),
    # The two sides
    "states_same": (
        N_("{state} is both the requesting and the requested State."),
        N_("Correct one of the two."),
    ),
    "transit_not_third": (
        N_("The requesting or the requested State is named as a State of transit; only a third State can be one."),
        N_("Take it out of the list, and name the third States on the way."),
    ),
    "central_authority_missing": (
        N_("The authority that makes the request is not named."),
        N_("Name it as on its letterhead; the office profile can fill it in."),
    ),
    "conducting_authority_missing": (
        N_("The authority that conducts the case is not named."),
        N_("Name it, even where it is the same as the central authority."),
    ),
    "requested_authority_missing": (
        N_("The authority that is to receive the request is not named."),
        N_("Look it up in a current directory and name it; a request with a wrong addressee is lost."),
    ),
    "channel_missing": (
        N_("The channel is not chosen."),
        N_("Choose how the request travels; a treaty, where one is relied on, usually says which ways are open."),
    ),
    "note_verbale_incomplete": (
        N_("A note verbale goes along on the diplomatic channel, and these of its boxes are empty: {fields}."),
        N_(
            "Fill them in; name the mission with the State to which it is accredited. What the mission itself adds by "
            "hand, the number for instance, may stay open."
        ),
    ),
    "acknowledgement_unanswered": (
        N_("It is not said whether an acknowledgement of receipt is asked for; no form for it goes along."),
        N_("Ask for it: it brings the reference and the official to whom the next letter is written. Or answer no."),
    ),
    "contact_missing": (
        N_("Nobody is named who can answer questions."),
        N_("Add a contact person with telephone and e-mail."),
    ),
    "contact_unreachable": (
        N_("This contact person has neither telephone nor e-mail."),
        N_("Add one of the two."),
    ),
    "signatory_missing": (
        N_("“{field}” is empty; the requested State checks who signs, and in which capacity."),
        N_("Fill it in, or choose a signatory from the office profile."),
    ),
    "judicial_capacity_silent": (
        N_(
            "The request compels somebody, and says neither by which law its author may make it nor which court "
            "authorised it."
        ),
        N_("State the power to sign, or name the court or judge who authorised the request."),
    ),
    "offence_counts_unsaid": (
        N_("The request does not say how many offences are meant by this one; a court may ask whether one or several."),
        N_("State the number of counts, even if it is one."),
    ),
    "language_not_official": (
        N_("Neither the draft ({language}) nor a translation sent along is in an official language of {state}."),
        N_("Check which language {state} accepts, and name the translation sent along. This is a hint only."),
    ),
    # Legal basis
    "basis_missing": (
        N_("No legal basis is given."),
        N_("Add the treaty or law relied on; without a treaty: domestic law, reciprocity or agreement for this case."),
    ),
    "basis_unnamed": (
        N_("“{field}” is empty, so the basis can't be named in the request."),
        N_("Fill it in, or remove the entry."),
    ),
    "basis_without_articles": (
        N_("No articles of this basis are given."),
        N_("Name the articles relied on; the reader looks there first."),
    ),
    "basis_without_articles/articles": (
        N_("No articles of this basis are given. Its entry in the list of instruments has: {articles}."),
        N_("Take these, or name the articles relied on; the reader looks there first."),
    ),
    "basis_not_checked": (
        N_("It is not noted that both States are Parties."),
        N_("Confirm it with the depositary and note where and when."),
    ),
    "basis_not_checked/date": (
        N_("It is not noted that this treaty is in force. Your office entered it as in force since {date}."),
        N_("Note it as your office read it, or look it up again and note when."),
    ),
    "basis_not_checked/bilateral": (
        N_("It is not noted that this treaty is in force between the two States."),
        N_(
            "A bilateral treaty has no depositary: look it up in the treaty series or ask your ministry, and note when."
        ),
    ),
    "basis_checked_later": (
        N_("This basis was checked on {date}; the request is dated {other_date}, before that."),
        N_("Both days are printed: date the request no earlier than the check."),
    ),
    "reciprocity_without_assurance": (
        N_("The request rests on reciprocity, but nobody has given an assurance of it."),
        N_("Propose the assurance; the authority that may bind the State confirms it."),
    ),
    "investigation_missing": (
        N_("No investigation or proceedings are named."),
        N_("Add the case that the request serves: name, number, kind and stage."),
    ),
    "investigation_nature_missing": (
        N_("“{field}” is not said; the nature of the proceedings belongs in every request."),
        N_("Choose it from the list."),
    ),
    # Facts
    "facts_missing": (
        N_("There is no summary of the facts."),
        N_("Say who did, or is alleged to have done, what, when, where and how."),
    ),
    "facts_very_short": (
        N_("The summary of the facts is very short."),
        N_("Say who, what, when, where and how; a reader abroad knows nothing of the case."),
    ),
    "numbered_twice": (
        N_("These paragraphs are numbered when they are printed, and begin with numbers of their own."),
        N_("Leave your own numbers out."),
    ),
    "guilt_stated": (
        N_("“{words}” states guilt as a fact, and nobody here is finally convicted of it."),
        N_("Write it as an allegation: “is alleged to have …”, “the prosecution case is that …”."),
    ),
    "letter_date_ahead": (
        N_("The request is dated {date}: more than a year from today."),
        N_("See whether the year is right."),
    ),
    "dates_impossible": (
        N_("{date} is later than {other_date} ({other}), and has to come before it."),
        N_("Correct one of the two dates; a request is dated no earlier than what it speaks of."),
    ),
    # Confidentiality, urgency
    "confidentiality_unanswered": (
        N_("It is not said whether the request has to stay confidential."),
        N_("Answer yes or no; secrecy has to be asked for."),
    ),
    "confidentiality_without_reason": (
        N_("Confidentiality is asked for without a reason."),
        N_("Say why; the requested State weighs it against its own rules on notice."),
    ),
    "urgency_unanswered": (
        N_("It is not said whether the request is urgent."),
        N_("Answer yes or no."),
    ),
    "urgency_without_reason": (
        N_("Urgency is claimed without a reason."),
        N_("Say what happens if the answer comes late: a trial date, the end of custody, data about to be deleted."),
    ),
    "urgency_without_date": (
        N_("Urgency is claimed without a date."),
        N_("Say by when the answer is needed."),
    ),
    "needed_by_past": (
        N_("The answer is needed by {date}; the request itself is dated {other_date}."),
        N_("Set a date that can still be met."),
    ),
    # Assurances
    "assurance_unconfirmed": (
        N_("It is not said whether anybody has confirmed this assurance."),
        N_("Answer it under “{field}”. It counts once an official who may bind the State has confirmed it."),
    ),
    "assurance_unconfirmed/proposed": (
        N_("This assurance is proposed, and nobody has confirmed it."),
        N_("Have it confirmed by an official who may bind the State, or remove it."),
    ),
    "assurance_confirmation_incomplete": (
        N_("“{field}” is missing from the confirmation of this assurance."),
        N_("Record who confirmed it, in which office, by what power, and when."),
    ),
    "assurance_without_wording": (
        N_("This assurance has no standard text, and no wording of its own."),
        N_("Write what is assured, in the words that were confirmed."),
    ),
    "assurance_without_wording/state_below": (
        N_("The text of this assurance speaks of “another State named below”, and no wording of its own names one."),
        N_("Name that State there; where only the requested State is meant, say so."),
    ),
    "assurance_twice": (
        N_("The same assurance is there twice."),
        N_("Remove one of the two."),
    ),
}
