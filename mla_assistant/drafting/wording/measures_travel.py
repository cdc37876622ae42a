"""Words for findings about persons who travel: transferred in custody, or asked to come."""

from mla_assistant.drafting.wording.saying import Sayings
from mla_assistant.text.translate import N_

TRAVEL: Sayings = {
    "transfer_without_person": (
        N_("It is not said who is to be transferred."),
        N_("Choose the person; add the person first where the list does not have one."),
    ),
    "transfer_of_person_at_liberty": (
        N_("This person is said to be at liberty; only somebody in custody can be transferred."),
        N_("Correct the custody of the person, or ask for attendance instead."),
    ),
    "transfer_from_the_wrong_state": (
        N_("By its record the person is held by the State to which the transfer is to go."),
        N_("Turn the direction of the transfer round, or correct the custody of the person."),
    ),
    "transfer_consent_asked_of_the_other_state": (
        N_("The person is held in the requesting State, and the requested State is to obtain the consent."),
        N_("Obtain it where the person is held, and annex it; or correct the custody of the person."),
    ),
    "transfer_beyond_custody": (
        N_("Custody ends before the day by which the person is to be returned."),
        N_("Set an earlier return, or say in “Custody in the State of transfer” how the person is let go."),
    ),
    "transfer_without_consent": (
        N_("Nothing is said on the consent of the person."),
        N_("Say whether it was given freely, after the person was told what it means, or who is to obtain it."),
    ),
    "transfer_consent_refused": (
        N_("The person refuses; the transfer depends on free and informed consent."),
        N_("Ask for a hearing by video link, or for the statement to be taken there."),
    ),
    "transfer_consent_not_annexed": (
        N_("The person is said to consent, and no annex holds the consent."),
        N_("Add the signed consent to the annexes and choose it here; the transfer depends on it."),
    ),
    "transfer_without_return": (
        N_("The day by which the person is to be returned is missing."),
        N_("Give it; the person has to be sent back without delay."),
    ),
    "transfer_without_custody": (
        N_("It is not said how the person is kept in custody during the transfer."),
        N_("Name the place, the authority and the law."),
    ),
    "transfer_without_credit": (
        N_("It is not said that the time of the transfer counts as served."),
        N_("Say so, and by which authority it is counted."),
    ),
    "transfer_without_safe_conduct": (
        N_("No assurance of safe conduct is proposed for the person transferred."),
        N_("Propose it; an official who may bind the State has to confirm it."),
    ),
    "attendance_without_person": (
        N_("It is not said who is asked to come."),
        N_("Choose the person; add the person first where the list does not have one."),
    ),
    "attendance_of_person_in_custody": (
        N_("This person is in custody in the requested State and can't come of their own will."),
        N_("Ask for the temporary transfer of a person in custody instead."),
    ),
    "attendance_without_date": (
        N_("The day on which the person has to be there is missing."),
        N_("Give the first day, far enough ahead for a visa and a journey."),
    ),
    "attendance_without_necessity": (
        N_("It is not said why the person has to come."),
        N_("Say what a hearing there, or by video link, would not achieve."),
    ),
    "attendance_without_allowances": (
        N_("Nothing is said on allowances and expenses."),
        N_("Give the approximate amounts for the journey, the stay and lost earnings, and when they are paid."),
    ),
    "attendance_coercion_unanswered": (
        N_("It is not said whether the person may stay away without a penalty."),
        N_("Answer it, and check that the summons threatens nothing where it must not."),
    ),
    "attendance_coerced": (
        N_("The person is told of a penalty for staying away; treaties forbid to punish anybody abroad for that."),
        N_("Take the threat out of the summons and answer “yes”, or the request may be sent back."),
    ),
    "attendance_without_safe_conduct": (
        N_("No assurance of safe conduct is proposed for the person who comes."),
        N_("Propose it; an official who may bind the State has to confirm it."),
    ),
    "day_past": (
        N_("“{field}” is {date}, before the date of this request ({other_date})."),
        N_("Correct the date; nobody can act on a day that is over."),
    ),
}
