"""Words for findings about the assistance sought."""

from mla_assistant.drafting.wording.saying import Sayings
from mla_assistant.text.translate import N_

ASSISTANCE: Sayings = {
    # Every measure
    "measure_missing": (
        N_("No assistance is asked for."),
        N_("Add an entry for each thing you need."),
    ),
    "measure_without_result": (
        N_("It is not said what you want to hold in your hands in the end."),
        N_("Name the result; how to get it is for the requested State to say."),
    ),
    "measure_without_nexus": (
        N_("It is not said how this bears on the case."),
        N_("Say which fact it proves or disproves; where it proves none, what it is needed for."),
    ),
    "measure_without_basis_for_belief": (
        N_("It is not said why this is believed to be in the requested State."),
        N_("Give the facts: a statement, a register entry, a transfer, an address."),
    ),
    "measure_without_location": (
        N_("It is not said where in the requested State this is to be done."),
        N_("Give an address, an institution or a town, or say why it is not known."),
    ),
    "measure_without_offence": (
        N_("This is bound to no offence."),
        N_("Choose the offences it serves."),
    ),
    "measure_without_person": (
        N_("This is bound to no person."),
        N_("Choose the persons concerned, where there are any."),
    ),
    "other_without_description": (
        N_("The assistance is not described."),
        N_("Say all that the executing authority has to know to carry it out."),
    ),
    "order_and_reason_for_none": (
        N_("An order is entered, and so is the reason why there is none."),
        N_("Take the reason out, or the order."),
    ),
    "lawful_at_home_silent": (
        N_("It is not said whether this could be ordered in a like case at home."),
        N_("Answer it; some States ask for that statement before they compel anybody."),
    ),
    "not_lawful_at_home": (
        N_("The answer is that this could not be ordered in a like case at home; it may be refused for that reason."),
        N_("Check the answer, or ask for a lesser measure."),
    ),
    # Statement
    "statement_without_witness": (
        N_("It is not said who is to be heard."),
        N_("Choose the person; add the person first where the list does not have one."),
    ),
    "heard_held_here": (
        N_("This person is said to be in custody in the requesting State; nobody abroad can hear or summon them."),
        N_("Correct where the person is, or choose somebody else; who is held at home is heard at home."),
    ),
    "heard_born_later": (
        N_("Whoever is to be heard was born on {date}, after all the acts."),
        N_("Correct the date of birth or of the acts, or say what else the person can tell and waive this finding."),
    ),
    "heard_not_natural": (
        N_("The person to be heard is entered as a legal person; only a natural person can speak."),
        N_("Choose who is to speak for it; add that person first where the list does not have one."),
    ),
    "statement_without_capacity": (
        N_("It is not said in which capacity the person is to be heard."),
        N_("Choose it; rights and duties depend on it."),
    ),
    "capacity_differs_from_role": (
        N_("The person is a suspect or accused in the case, and is to be heard as something else."),
        N_("Hear the person as a suspect, or correct the role; the rights to be told depend on it."),
    ),
    "statement_without_questions": (
        N_("There are no questions."),
        N_(
            "Add them, numbered and short; whoever puts them may not know the case. Where your own court puts them at "
            "a distance, name it as the authority that conducts the hearing."
        ),
    ),
    "statement_without_rights": (
        N_("It is not said which rights the person has to be told."),
        N_("List what your courts need to have been said, or the statement may be of no use."),
    ),
    "statement_oath_unanswered": (
        N_("It is not said whether the statement is to be taken on oath; an oath has to be asked for."),
        N_("Choose one of the answers."),
    ),
    "suspect_on_oath": (
        N_("A suspect is to be heard on oath or affirmation; many States do not allow it, as a suspect may be silent."),
        N_("Hear the person without oath, or say under “Procedure to be followed” why your courts need one."),
    ),
    "suspect_compelled": (
        N_("A suspect is to be compelled to speak; a suspect may be silent, and the hearing may be refused."),
        N_("Ask for a voluntary hearing, or hear the person as what they are."),
    ),
    "child_heard": (
        N_("The person to be heard is under 18, and it is not said whether protective measures are needed."),
        N_(
            "Answer yes or no. Under “Procedure to be followed”, say who hears the child, who is to be with the child, "
            "and how it is recorded."
        ),
    ),
    "video_of_a_suspect": (
        N_("A suspect is heard by video only where both States agree, and it is not said whether anybody asked."),
        N_(
            "Ask whether the requested State hears suspects by video at all: it may have declared that it does not. "
            "Under “Earlier consultation on this draft”, say what came of it."
        ),
    ),
    "video_without_consent": (
        N_("It is not said that the suspect consents to be heard by video; without consent it may be refused."),
        N_("Ask the person, or the lawyer, and answer “{field}”; or have the person heard in person."),
    ),
    "own_officials_without_leave": (
        N_(
            "Officials of the requesting State are to hear the person on the territory of another. They need its "
            "leave, and it is not said whether anybody asked."
        ),
        N_(
            "Ask the central authority, and say under “Earlier consultation on this draft” what came of it; or have "
            "the person heard by an authority of the requested State, and ask under “Officials who ask to be present” "
            "that yours may be there."
        ),
    ),
    "own_officials_compel": (
        N_("The person is to be compelled, but heard by officials who have no power there."),
        N_("Have the person heard by an authority of the requested State, or voluntarily."),
    ),
    "video_without_reason": (
        N_("It is not said why the person can't come."),
        N_("Give the reason; some treaties require it for a hearing by video link."),
    ),
    "video_without_authority": (
        N_("It is not said who conducts the hearing for the requesting State."),
        N_("Name the authority and the persons."),
    ),
    "video_without_dates": (
        N_("No days and hours are proposed for the hearing."),
        N_("Propose some, with the time zone."),
    ),
    "telephone_without_consent": (
        N_("It is not said that the person agrees to be heard by telephone."),
        N_("Ask the person first and say so; without agreement, choose another way of hearing."),
    ),
    "telephone_for_others": (
        N_("A suspect or accused is to be heard by telephone; treaties know it for witnesses and experts."),
        N_("Choose a hearing in person or by video link, or correct the capacity."),
    ),
    # Records
    "records_without_custodian": (
        N_("It is not said who holds the records, nor where they are."),
        N_("Name the bank, company or archive, or at least the place."),
    ),
    "records_without_institution": (
        N_("The bank, company or archive that holds the records is not named."),
        N_("Name it where it is known; to look through every bank may be refused."),
    ),
    "records_without_account": (
        N_("Neither an account nor a holder is given."),
        N_("Give an account number, an IBAN or the holder's name."),
    ),
    "records_without_classes": (
        N_("It is not said which records are wanted."),
        N_("Choose the classes; “all records” may be refused as too wide."),
    ),
    "certificate_unanswered": (
        N_("It is not said whether a certificate is to come with the records."),
        N_("Choose what your courts need to admit them, or “no certificate needed”."),
    ),
    "certificates_contradicted": (
        N_("“No certificate needed” stands beside a certificate that is wanted."),
        N_("Keep one of the two answers."),
    ),
    # Search
    "search_without_place": (
        N_("No place to be searched is given."),
        N_("Add it with its address, or describe it so that nobody enters the wrong door."),
    ),
    "search_without_items": (
        N_("It is not said what is to be found and seized."),
        N_("List the things as exactly as the facts allow; a general search may be refused."),
    ),
    "search_without_grounds": (
        N_("It is not said why these things are likely to be there."),
        N_("Give the facts that a judge there would want to read."),
    ),
    "search_without_order": (
        N_("There is no domestic order, nor a reason why there is none."),
        N_("Enter the order, or say why your law wants none before the request."),
    ),
    # Stored data
    "data_without_provider": (
        N_("The provider that holds the data is not named."),
        N_("Name the company with its legal seat; its brand alone may lead to the wrong one."),
    ),
    "data_without_category": (
        N_("It is not said which categories of data are wanted."),
        N_("Choose subscriber, traffic or content data; each has its own conditions."),
    ),
    "data_without_identifiers": (
        N_("No account, address or number is given by which the provider could find the data."),
        N_("Add at least one identifier, exactly as the provider writes it."),
    ),
    "ip_without_time": (
        N_("“{field}” is missing for {value}; an address alone leads to many customers."),
        N_("Give date and time to the second, and the time zone."),
    ),
    "identifier_does_not_fit": (
        N_("“{value}” does not have the form of its kind of identifier."),
        N_("Correct it, or choose another kind."),
    ),
    "content_without_grounds": (
        N_("Content data is asked for, and nothing is said on its grounds."),
        N_("Give the facts that meet the standard of the requested State, probable cause for instance."),
    ),
    "preserved_without_reference": (
        N_("The data is said to have been preserved, and the reference is missing."),
        N_("Give the provider's or the contact point's reference."),
    ),
    "preservation_lapsed": (
        N_("The preservation ended ({date}) before the date of this request ({other_date})."),
        N_("Have it extended, or check whether the data is still there."),
    ),
    "data_not_preserved": (
        N_("The data has not been preserved; it may be gone before this request is carried out."),
        N_("Ask for preservation now, by the quickest channel, and give its reference here."),
    ),
    # Periods
    "period_missing": (
        N_("“{field}” is empty; without a period the request reaches too far."),
        N_("Give the date; a month or a year alone is accepted."),
    ),
    "period_in_future": (
        N_("{date} is later than the request itself ({other_date})."),
        N_("Correct the date; what does not exist yet can't be handed over."),
    ),
    "period_very_long": (
        N_("The period, {date} to {other_date}, is longer than five years, and no reason is given."),
        N_("Say why it is needed, or shorten it."),
    ),
}
