"""Words for findings about the chosen bases: what they ask for, whether they stand, what they let a State refuse."""

from mla_assistant.drafting.wording.saying import Sayings
from mla_assistant.text.translate import N_

TREATIES: Sayings = {
    # Contents
    "contents_missing": (
        N_("{source} asks for this, and “{field}” does not say it: {item}."),
        N_("Fill in “{field}”."),
    ),
    "contents_missing/practice": (
        N_("Where a request rests on this basis ({basis}), good practice is to say: {item}."),
        N_("Fill in “{field}”; no article asks for it."),
    ),
    "contents_missing/unverified": (
        N_("{source} is thought to ask for this, and “{field}” does not say it: {item}."),
        N_("Look it up: nobody has read this article for this program. Then fill in “{field}”."),
    ),
    "contents_missing/others": (
        N_("{source} asks for this, and “{field}” does not say it: {item}."),
        N_("Fill in “{field}”; it is also asked for by {others}."),
    ),
    "contents_borrowed": (
        N_("{basis} has no list of contents. {source}, which binds both States too, asks for: {item}."),
        N_("Fill in “{field}” where the case has an element of organized crime, or as good practice."),
    ),
    "contents_unchecked": (
        N_("{source} asks for this, and no question of this form answers it: {item}."),
        N_("Look yourself whether the request says it, then answer for this finding."),
    ),
    # Whether the basis stands
    "offence_without_basis": (
        N_("Each basis is named for some of the offences only, and none of them for “{offence}”."),
        N_("Under “Only for these offences”, add it to the basis that reaches it; or name a further basis."),
    ),
    "instrument_unknown": (
        N_("No instrument has the code “{value}”; nothing can be checked against it."),
        N_("Choose it from the list of instruments, or leave the code empty and give the title."),
    ),
    "instrument_unknown/near": (
        N_("No instrument has the code “{value}”; nothing can be checked against it."),
        N_("Choose “{near}”, if that is what is meant."),
    ),
    "instrument_unknown/faulty": (
        N_("The file of the instrument “{value}” can't be used, so nothing is checked against it."),
        N_("Mend the file. The first fault: {faulty}"),
    ),
    "entry_of_another_title": (
        N_("The title is that of another instrument ({by}) than the entry chosen here ({instrument})."),
        N_("Choose the entry that belongs to the title, or correct the title; the checks follow the entry."),
    ),
    "entry_of_another_kind": (
        N_("The entry chosen in the list of instruments ({instrument}) is no basis of this kind."),
        N_("Choose the kind that fits the entry, or take the entry out."),
    ),
    "bilateral_not_checked": (
        N_("It is not said whether a bilateral treaty binds the two States; it may stand before every other basis."),
        N_("Ask the treaty section of your ministry, and answer with the place and the day. Nothing of it is printed."),
    ),
    "facts_not_used": (
        N_("A file of your own facts has a fault, and nothing of it is used here: {problem}"),
        N_("Mend it, or ask whoever keeps it. Until then the review knows only what is shipped and your other files."),
    ),
    "bilateral_not_cited": (
        N_("There is a bilateral treaty, you say, and the request does not rest on it."),
        N_("Add it to the legal bases, with its title and the articles relied on."),
    ),
    "general_treaty_not_cited": (
        N_("{by} is recorded between the two States and not cited; beside it, the list of {instrument} does not bind."),
        N_("Add {by} to the legal bases, so that the request is measured by its list; or say why it does not apply."),
    ),
    "treaty_between_not_cited": (
        N_("{by} is recorded between the two States and not cited; requests of this kind between them rest on it."),
        N_("Add {by} to the legal bases, beside what is cited already; or say why it does not apply."),
    ),
    "treaty_between_not_cited/bilateral": (
        N_("Beside the bilateral treaty that is cited, {by} is recorded between the two States."),
        N_("Look which of the two comes first; add {by} to the legal bases where it does, or where both apply."),
    ),
    "own_treaty_not_cited": (
        N_("Your office has entered a treaty between the two States, and it is not cited: {by}."),
        N_("Add it to the legal bases, so that the request is measured by its list; or say why it does not apply."),
    ),
    "own_treaty_not_cited/bilateral": (
        N_("Beside the bilateral treaty that is cited, your office has entered another between the two States: {by}."),
        N_("Look which of the two is meant: choose {by} as the entry of the one that is cited, or add it beside that."),
    ),
    "bilateral_denied": (
        N_("There is no bilateral treaty, you say; but your office has entered one between the two States: {by}."),
        N_("Answer yes, and cite it; or have the entry taken out, if the treaty no longer holds."),
    ),
    "bilateral_unsourced": (
        N_("There is no bilateral treaty, you say; where and when that was checked is not noted."),
        N_("Note it for whoever is asked about it later. Nothing of it is printed."),
    ),
    "not_party": (
        N_("As recorded on {date}, {state} is not a party to this instrument ({instrument})."),
        N_("Confirm with the depositary. If both States are Parties, note where and when you checked; else drop it."),
    ),
    "parties_not_recorded": (
        N_("It is not recorded here that both States are parties to this instrument ({instrument})."),
        N_("Confirm with the depositary, and note where and when you checked."),
    ),
    "parties_not_recorded/depositary": (
        N_("It is not recorded here that both States are parties to this instrument ({instrument})."),
        N_("Confirm with the depositary ({depositary}), and note where and when you checked."),
    ),
    "parties_not_recorded/signatory": (
        N_("{state} signed this instrument ({instrument}); no deposit is in the list of {date}."),
        N_("Confirm with the depositary, and note where and when you checked. A signature alone does not bind."),
    ),
    "parties_not_recorded/not_listed": (
        N_("{state} is not in the complete list of {date} ({instrument}); it may have joined since."),
        N_("Confirm with the depositary; note where, and on which later day. If it has not joined, drop this basis."),
    ),
    "parties_check_old": (
        N_("That both States are Parties ({instrument}) was last checked {date}, long before this request."),
        N_("Confirm with the depositary again, and note where and when you checked."),
    ),
    "parties_record_old": (
        N_("Both States are recorded as parties ({instrument}), by a list of {date}."),
        N_("The list is old: confirm with the depositary, and note where and when you checked."),
    ),
    "basis_carries_no_request": (
        N_("This instrument ({instrument}) can't carry a request of this kind by itself."),
        N_("Name the treaty, the law or the undertaking on which the request rests as well."),
    ),
    "form_of_other_states": (
        N_("This form ({instrument}) is prescribed between certain States, and these two are not recorded among them."),
        N_("Drop it, and name the treaty, the law or the undertaking on which the request rests."),
    ),
    "law_of_another_state": (
        N_("This law ({instrument}) is not that of {state}, which will apply its own."),
        N_("Name the law of the requested State, or correct the State."),
    ),
    "not_in_force": (
        N_("This instrument ({instrument}) was not in force when it was last looked up, {date}."),
        N_("Confirm with the depositary, or name another basis."),
    ),
    "protocol_alone": (
        N_("This instrument ({instrument}) is read with the convention it amends or adds to, which is not cited."),
        N_("Add the convention to the legal bases."),
    ),
    "basis_superseded": (
        N_("Between States that are parties to both, {by} takes the place of this instrument ({instrument})."),
        N_("Rest the request on the later text, unless a reservation or a declaration keeps this one alive."),
    ),
    "basis_order_open": (
        N_("{by} takes the place of older bilateral treaties; it is not recorded whether {instrument} is older."),
        N_("Look at its date of signature, and note it with the treaty: a later one stands beside {by}."),
    ),
    "form_prescribed": (
        N_("Between these two States a form is prescribed ({instrument}), and a letter may come back: {form}."),
        N_("Use that form. Where it does not apply to your case, say why and waive this finding."),
    ),
    # Grounds of refusal
    "penalty_below_threshold": (
        N_("The penalty lies below what {instrument} asks for, {months} months. Its test, in short: {test}."),
        N_("Check the penalty; where it is right, ask whether it can join a request for a graver offence."),
    ),
    "sentence_below_threshold": (
        N_("The sentence lies below what {instrument} asks for, {months} months."),
        N_("Check the sentence; where it is right, expect a refusal unless the requested State agrees."),
    ),
    "minimum_penalty_unsaid": (
        N_("{instrument} measures an offence by its least penalty, {months} months, and the draft does not give it."),
        N_("Under “{field}”, give the least term in months; where the law sets none, expect the question."),
    ),
    "international_element_silent": (
        N_(
            "{instrument} may not apply to what begins and ends in one State, and the draft names no link with "
            "another. Its test, in short: {test}."
        ),
        N_("Under “{field}”, say what links the offence to another State; tell it under “International element”."),
    ),
    "international_element_lacking": (
        N_("By what is said under “{field}”, {instrument} may not cover this offence. Its test, in short: {test}."),
        N_("Add a further link, if the case has one; otherwise rest the request on another basis."),
    ),
    "international_element_lacking/overlooked": (
        N_(
            "By what is said under “{field}”, {instrument} may not cover this offence; but the person is sought abroad."
        ),
        N_("Choose that an alleged offender is found in another State: {instrument} counts that link."),
    ),
    "links_contradicted": (
        N_("“{field}” names a link with another State, and says that there is none."),
        N_("Take out the one that is wrong."),
    ),
    "political_offence_admitted": (
        N_("{instrument} makes a political offence a ground of refusal, and no other basis bars that plea."),
        N_("Say why this is none; add a convention whose article bars the plea, where both States are parties."),
    ),
    "extradition_basis_unknown": (
        N_("It is not known whether {state} takes {instrument} as its basis for extradition."),
        N_("Confirm its declaration with the depositary; name a further basis in case it does not."),
    ),
    "extradition_basis_refused": (
        N_("By its declaration, as recorded {date}, {state} does not take {instrument} as its basis for extradition."),
        N_("Name another basis as well: a bilateral treaty, its own law, or reciprocity."),
    ),
    "extradition_basis_conditional": (
        N_(
            "By its declaration, as recorded {date}, whether {state} takes {instrument} as its basis for extradition "
            "depends on a condition: {value}."
        ),
        N_("Look whether the case meets it; if not, name another basis as well."),
    ),
    "death_penalty_retained": (
        N_("{state} is not recorded as having abolished the death penalty, and the draft decides nothing on it."),
        N_("Record the decision; where one is to be given, propose the assurance: it counts once it is confirmed."),
    ),
    "death_penalty_retained/date": (
        N_(
            "By the record of {date}, {state} has not abolished the death penalty for all crimes, and the draft "
            "decides nothing on it."
        ),
        N_("Record the decision; where one is to be given, propose the assurance: it counts once it is confirmed."),
    ),
    "provisional_arrest_clock": (
        N_("A clock runs under {instrument}; it first stops on {date}. Periods and their last days: {what}."),
        N_("See that the request and its documents arrive before that day."),
    ),
    "provisional_arrest_over": (
        N_("The request is dated after the last period under {instrument}, which ended {date}. Last days: {what}."),
        N_("Ask whether the person is still held; the request stays possible, and a new arrest may be needed."),
    ),
    "arrest_day_unknown": (
        N_("Under {instrument} a period runs from this date, and without the day nobody can say when it ends."),
        N_("Ask the authority that holds the person for the day, and enter it."),
    ),
    "arrest_notice_undated": (
        N_("Under {instrument} a period runs from the day on which your State had notice of the arrest."),
        N_("Enter that day: the documents are due before the period ends."),
    ),
    "arrest_period_not_set": (
        N_("{instrument} sets no period for provisional arrest: the law of the requested State does."),
        N_("Ask its authority until when the person can be held, and enter the day."),
    ),
    "preservation_clock": (
        N_("Under {instrument} the data are kept at least until {date}. Periods and their last days: {what}."),
        N_("See that the request arrives before that day, or ask in time for an extension."),
    ),
    "original_due": (
        N_("Under {instrument} the original must follow a copy sent ahead, by {date} if it goes on the date given."),
        N_("Plan how the original goes: by which courier, and who confirms that it arrived."),
    ),
    "urgent_channel_unused": (
        N_("The request is urgent. {instrument} opens a quicker way for that, and no advance copy is planned."),
        N_("Say under “{field}” where a copy goes ahead, and how."),
    ),
    "language_not_accepted": (
        N_("The request goes out in no language that {state} said it accepts: {value} (recorded {date})."),
        N_("Add the translation to the languages sent along, or confirm that the other language will do."),
    ),
    "use_unsaid": (
        N_("{instrument} lets what is sent be used in the stated proceedings only; “{field}” states none."),
        N_("Name every proceeding that is to use it, also against others; or propose the assurance on use."),
    ),
    "data_protection_silent": (
        N_("{instrument} has rules on personal data, and nothing is said on how the data will be protected."),
        N_("Say under “{field}” who will hold them, for what, and for how long."),
    ),
    "requested_state_wants": (
        N_("{state} says of requests it receives (recorded {date}; {source}): {value}."),
        N_("See that the request meets it; confirm with its authority where the record is old."),
    ),
    "requested_state_wants/dual": (
        N_("{state} says when an act must be a crime in both States (recorded {date}; {source}): {value}."),
        N_(
            "See whether that holds for this request, and that the offences say so; confirm it where the record is old."
        ),
    ),
    "requested_state_wants/use": (
        N_("{state} says how what it sends may be used (recorded {date}; {source}): {value}."),
        N_("See that “{field}” keeps to it; confirm with its authority where the record is old."),
    ),
    "requested_state_wants/originals": (
        N_("{state}, asked whether it wants originals, says (recorded {date}; {source}): {originals}."),
        N_("See that the request meets it; confirm with its authority where the record is old."),
    ),
    "requested_state_wants/both": (
        N_("{state} says of requests it receives (recorded {date}; {source}): {value}. Of originals: {originals}."),
        N_("See that the request meets it; confirm with its authority where the record is old."),
    ),
    "requested_state_names_documents": (
        N_(
            "{state} names documents (recorded {date}; {source}): {value}. Whether for extradition too is not recorded."
        ),
        N_("See whether this request falls under it; the authority of that State can say."),
    ),
}
