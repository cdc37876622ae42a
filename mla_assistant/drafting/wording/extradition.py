"""Words for findings about extradition."""

from mla_assistant.drafting.wording.saying import Sayings
from mla_assistant.text.translate import N_

EXTRADITION: Sayings = {
    # The person sought
    "sought_not_natural": (
        N_("The person sought is entered as a legal person; only a natural person can be extradited."),
        N_("Set the answer to “natural person”."),
    ),
    "sought_unnamed": (
        N_("The person sought has no name."),
        N_("Give the family name and given names as in the passport."),
    ),
    "sought_too_thin": (
        N_("There is nothing but a name to tell the person sought from others of the same name."),
        N_("Add the date of birth, a nationality, a document or an address; a photograph or fingerprints help most."),
    ),
    "minor_unanswered": (
        N_("It is not said whether the person was under 18 at the time of the acts."),
        N_("Answer yes or no."),
    ),
    "minor_contradicted": (
        N_("Born {date}, the person was under 18 at the time of the acts ({other_date}); the answer given is no."),
        N_("Where the dates are right, answer yes; otherwise correct the dates."),
    ),
    "sought_is_minor": (
        N_("The person was under 18 at the time of the acts; the requested State will ask about it, and may refuse."),
        N_(
            "Say which court tries minors, where and how they are held, and which measures come before prison. Where "
            "that is said, waive this finding."
        ),
    ),
    "minor_penalty_barred": (
        N_("The person was under 18 at the time of the acts, and this offence is punishable by imprisonment for life."),
        N_(
            "Say when a release is possible, or propose the assurance: by the Convention cited, nobody stays in prison "
            "for life, without the possibility of release, for what he or she did under 18."
        ),
    ),
    "minor_penalty_barred/death": (
        N_("The person was under 18 at the time of the acts, and this offence is punishable by death."),
        N_(
            "Propose the assurance, and answer that it will not be imposed: by the Covenant cited, nobody is sentenced "
            "to death for what he or she did under 18. Where your law says so too, name its article."
        ),
    ),
    # Warrant, judgment, sentence
    "purpose_missing": (
        N_("It is not said whether extradition is sought for prosecution or for a sentence."),
        N_("Choose one; the documents required depend on it."),
    ),
    "warrant_missing": (
        N_("There is no warrant of arrest; a request for prosecution rests on it."),
        N_("Enter the warrant: what it is, court, date, number, annex."),
    ),
    "warrant_not_in_force": (
        N_("The warrant is said to be no longer in force; nobody is arrested on one that was withdrawn or executed."),
        N_("Name the warrant that holds now, or have a new one made before the request goes out."),
    ),
    "judgment_missing": (
        N_("There is no judgment; a request for the enforcement of a sentence rests on it."),
        N_("Enter the judgment: court, date, number, annex."),
    ),
    "decision_untitled": (
        N_("Something is said of this decision, but not what it is."),
        N_("Give it the name it bears, or take away what stands there by mistake."),
    ),
    "decision_incomplete": (
        N_("“{field}” of the decision is missing."),
        N_("Copy it from the decision."),
    ),
    "decision_not_annexed": (
        N_("The decision is not among the annexes; the original or an authenticated copy has to come along."),
        N_("Add it to the annexes and choose it here."),
    ),
    "decision_not_annexed/decision": (
        N_("“{decision}” is not among the annexes; the original or an authenticated copy has to come along."),
        N_("Add it to the annexes and choose it here."),
    ),
    "judgment_not_enforceable": (
        N_("It is not said whether the judgment is enforceable."),
        N_("Answer yes or no. A judgment in absence may be enforceable while opposition to it is still open."),
    ),
    "judgment_not_enforceable/refused": (
        N_("A sentence is to be enforced, and by the answer the judgment is not enforceable."),
        N_("Correct the answer. If it holds, wait until it is, or ask for extradition for prosecution on a warrant."),
    ),
    "finality_unsaid": (
        N_("It is not said whether a remedy is still open against the judgment."),
        N_("Choose it: only of a judgment that is final does the request say so."),
    ),
    "retrial_open_and_final": (
        N_("The judgment is said to be final, and a retrial or an appeal on the merits to be open after service."),
        N_(
            "Where it is open, choose opposition or a new trial as the remedy; otherwise choose another condition of "
            "the judgment in absence."
        ),
    ),
    "sentence_missing": (
        N_("The sentence imposed is not given."),
        N_("Give it in years, months and days, or answer that it is for life."),
    ),
    "remaining_missing": (
        N_("It is not said how much of the sentence is still to be served."),
        N_("Give years, months and days."),
    ),
    "absentia_unanswered": (
        N_("It is not said whether the person was convicted in absence."),
        N_("Answer yes or no."),
    ),
    "absentia_without_safeguards": (
        N_("The person was convicted in absence, and nothing is said of summons, defence or retrial."),
        N_("Say how the person was told and defended; where a new trial is open, propose that assurance."),
    ),
    "retrial_unassured": (
        N_("A retrial is said to be open after service, and no assurance promises service and a retrial."),
        N_("Propose the assurance of a retrial; it counts once an official who may bind the State has confirmed it."),
    ),
    # Custody
    "whereabouts_missing": (
        N_("It is not said whether the person is in custody or at liberty."),
        N_("Choose it, or that the person is only thought to be in the requested State."),
    ),
    "arrest_date_missing": (
        N_("The person is in custody, and the date of the arrest is missing; a time limit may run from it."),
        N_("Ask for the date and enter it."),
    ),
    "provisional_arrest_unreferenced": (
        N_("The reference of the request for provisional arrest is missing."),
        N_("Give it, so that this request finds that file."),
    ),
    "notice_unreferenced": (
        N_("The person was arrested on an INTERPOL notice or diffusion, and its control number is missing."),
        N_("Give it, so that this request finds the file of the arrest."),
    ),
    # Provisional arrest
    "arrest_not_urgent": (
        N_("A provisional arrest is asked for in urgent cases only, and the request is not marked as urgent."),
        N_("Answer that it is urgent and say why; where it is not, send a request for extradition instead."),
    ),
    "arrest_without_undertaking": (
        N_("It is not said that a request for extradition will follow; nobody is arrested without that."),
        N_("Ask the authority that decides on extradition, then answer yes."),
    ),
    "arrest_without_grounds": (
        N_("No ground is chosen for which the arrest can’t wait."),
        N_("Choose what applies, and say more among the reasons for the urgency."),
    ),
    "arrest_ground_of_a_prisoner": (
        N_("The person is in custody on another ground, and is said to be about to leave or to flee."),
        N_("Say when that custody ends, or choose the grounds that hold of a person in custody."),
    ),
    "predicate_unnamed": (
        N_("The offence that the property comes from is not named; money-laundering is the only offence here."),
        N_("Say which it is and where it was committed, among the facts or as an offence of its own."),
    ),
    "arrest_made_already": (
        N_("The person is said to be under provisional arrest already, which is what this request asks for."),
        N_(
            "If the arrest was made on an INTERPOL notice or diffusion, choose that; on another alert, say so among "
            "the reasons for the urgency; else choose where the person is."
        ),
    ),
    "arrest_request_undated": (
        N_("It is not said when the request for extradition will be sent."),
        N_("Give a day that leaves time for the translation, and that lies within the period of the treaty."),
    ),
    "arrest_clock": (
        N_("From the arrest a clock runs under {instrument}: {what}."),
        N_("Begin the request for extradition now: it and its documents have to arrive within that time."),
    ),
    "arrest_request_late": (
        N_("The request for extradition comes after a period that ends on {date} under {instrument}: {what}."),
        N_("Send it earlier. Counted from the arrest, or from the date of this request where nobody is arrested yet."),
    ),
    # Several decisions, sentences, judgments in absence
    "offence_in_no_decision": (
        N_("The request is for prosecution and for a sentence, and no decision is said to cover “{offence}”."),
        N_("Under the warrant, the judgment or a further decision, choose the offences it covers."),
    ),
    "sentencing_unsaid": (
        N_("It is not said which court will pass sentence, and when."),
        N_("Say so: the requested State wants to read that a sentence will be passed."),
    ),
    "revocation_missing": (
        N_("The sentence was suspended, or the person released, and the decision that revoked it is missing."),
        N_("Enter it: without it the sentence does not look enforceable."),
    ),
    "sentences_unrelated": (
        N_("Several judgments pass a sentence each, and it is not said how the sentences stand together."),
        N_("Say whether they merge or follow each other, and how much is left to be served in all."),
    ),
    "absentia_unexplained": (
        N_("A condition is chosen for the judgment in absence, and “{field}” is missing."),
        N_("Fill in “{field}”, or explain it under summons, defence and retrial."),
    ),
    # After a surrender; transit
    "grant_missing": (
        N_("The decision that granted the extradition is missing."),
        N_("Give its court or authority, date and number, and the annex that holds it."),
    ),
    "surrender_undated": (
        N_("It is not said when the person was surrendered."),
        N_("Give the day; what the person did before it is what the protection is about."),
    ),
    "consent_without_record": (
        N_("The record of what the person said about the further offence is not among the annexes."),
        N_("Have the person heard by a court, add the record to the annexes, and choose it here."),
    ),
    "third_state_missing": (
        N_("Consent to re-extradition is asked for, and the third State is not named."),
        N_("Name it, with number and date of its request."),
    ),
    "transit_without_route": (
        N_("Transit is asked for, and nothing is said of the way."),
        N_("Add the flight or the border points, the day and the stop, under “{field}”."),
    ),
}
