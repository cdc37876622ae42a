"""Words for findings about persons, offences and penalties."""

from mla_assistant.drafting.wording.saying import Sayings
from mla_assistant.text.translate import N_

SUBJECTS: Sayings = {
    # Persons
    "person_kind_missing": (
        N_("It is not said whether this is a natural or a legal person."),
        N_("Choose one; the other particulars depend on it."),
    ),
    "person_unnamed": (
        N_("This person has no name, no alias and no description."),
        N_("Give what is known; “not known” with a reason is an answer, too."),
    ),
    "person_too_thin": (
        N_("There is nothing but a name to tell this person from others of the same name."),
        N_("Add a date of birth, even the year alone, a nationality, a document or an address."),
    ),
    "legal_person_thin": (
        N_("“{field}” of this legal person is missing; many companies bear the same name."),
        N_("Add it from the company register."),
    ),
    "person_without_role": (
        N_("This person's role in the case is not said."),
        N_("Choose it; the rights the person has abroad depend on it."),
    ),
    "identity_document_unnamed": (
        N_("Of the identity document with the number {number} it is not said what it is."),
        N_("Name it: passport, identity card, residence permit, or what else it is."),
    ),
    "identity_document_expired": (
        N_("This document ({document}) was valid until {date}; the request is dated {other_date}."),
        N_("Add the newer document, if one is known. The old one may stay: it tells who the person is."),
    ),
    "person_not_referred": (
        N_("No offence and no assistance sought refers to this person."),
        N_("Say for which offence or assistance the person matters, or leave the person out."),
    ),
    # Offences
    "offence_missing": (
        N_("No offence is given."),
        N_("Add the offence with its articles, text, penalty, time and place."),
    ),
    "offence_untitled": (
        N_("This offence has no name."),
        N_("Name it in a few words, as your law does."),
    ),
    "offence_without_provision": (
        N_("No article of law is given for this offence."),
        N_("Add the law and the article."),
    ),
    "provision_without_law": (
        N_("“{article}” is given without the law in which it stands."),
        N_("Name the law as it is cited at home, with its year or number."),
    ),
    "offence_without_text": (
        N_("The text of this provision is not there."),
        N_("Quote it word for word, or choose the annex that holds it."),
    ),
    "law_changed_unexplained": (
        N_("The law was changed after the acts were done, and it is not said how."),
        N_("Say when and by which law, and which text your courts apply now."),
    ),
    "offence_without_date": (
        N_("It is not said when the acts were done."),
        N_("Give the date as exactly as it is known; a month or a year alone is accepted, or the time in words."),
    ),
    "offence_without_place": (
        N_("It is not said where the acts were done."),
        N_("Give the place, or say why it is not known."),
    ),
    "offence_without_persons": (
        N_("No person is named for this offence, although the request names suspects."),
        N_("Choose the persons concerned."),
    ),
    "offence_without_investigation": (
        N_("The request serves several investigations, and it is not said in which of them this offence is pursued."),
        N_("Choose the investigation; where it is pursued in several, enter the offence once for each."),
    ),
    "offence_of_a_witness": (
        N_("{person} is no suspect, but is named with this offence: a court reads that as an accusation."),
        N_("Take the name out here; what the person knows or suffered belongs to the facts or the evidence."),
    ),
    "dual_criminality_silent": (
        N_("It is not said that the same conduct is an offence in the requested State."),
        N_("Describe the conduct in terms that its law would know; name its offence where you know it."),
    ),
    "limitation_silent": (
        N_("Nothing is said on lapse of time."),
        N_("State the period and its provision, or answer whether it has run out."),
    ),
    "time_barred": (
        N_("The offence is said to be barred by lapse of time."),
        N_("Check it. If it is barred, take the offence out; if not, correct the answer."),
    ),
    # Penalties
    "offence_without_penalty": (
        N_("The penalty for this offence is not given."),
        N_("Choose the heaviest penalty that the law provides."),
    ),
    "penalty_without_years": (
        N_("The length of the imprisonment is not given; thresholds of treaties depend on it."),
        N_("Give years, and months where there are any."),
    ),
    "penalty_below_a_year": (
        N_("The heaviest penalty is below one year of imprisonment, the usual threshold for extradition."),
        N_("Check the threshold of the treaty relied on, and whether the offence may go along with a graver one."),
    ),
    "death_penalty_possible": (
        N_("This offence is punishable by death; assistance may be refused without an assurance."),
        N_("Ask who may give an assurance, and propose it; or record why none is given by waiving this finding."),
    ),
    "death_penalty_possible/arrest": (
        N_("This offence is punishable by death, and whoever is to arrest may ask for an assurance first."),
        N_("Ask who may give it, and propose it; or have it ready for the request for extradition, and waive this."),
    ),
}
