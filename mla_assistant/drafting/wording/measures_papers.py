"""Words for findings about papers: documents to be served, official documents, files of courts."""

from mla_assistant.drafting.wording.saying import Sayings
from mla_assistant.text.translate import N_

PAPERS: Sayings = {
    # Service
    "service_without_documents": (
        N_("It is not said which documents are to be served."),
        N_("Add each document by what it is, and the annex that holds it."),
    ),
    "service_without_addressee": (
        N_("It is not said on whom the documents are to be served."),
        N_("Choose the person, or give the name."),
    ),
    "service_on_person_held_here": (
        N_("The addressee is said to be in custody in the requesting State, and is to be served abroad."),
        N_("Correct where the person is, or choose another addressee; who is held at home is served at home."),
    ),
    "service_without_address": (
        N_("There is no address at which the documents could be served."),
        N_("Give the address here or with the person; without it nobody can serve them."),
    ),
    "service_document_not_annexed": (
        N_("No annex holds this document, which is to be handed over."),
        N_("Add it to the annexes and choose it here."),
    ),
    "service_manner_unanswered": (
        N_("It is not said how the documents are to be served."),
        N_("Choose it; a special manner has to be asked for, and what your courts do not need is better left free."),
    ),
    "special_manner_missing": (
        N_("A special manner of service is asked for, and it is not described."),
        N_("Describe it and why your courts need it, or choose another manner."),
    ),
    "service_proof_unanswered": (
        N_("It is not said which proof of service is wanted."),
        N_("Choose what your courts accept."),
    ),
    "service_not_translated": (
        N_("The addressee understands {language}, and this document is not in that language."),
        N_("Have it translated, and say so here; a service that was not understood may be contested."),
    ),
    "summons_without_date": (
        N_("There is a summons, and the day of the appearance is not given."),
        N_("Give the day, so that it can be served in time."),
    ),
    "summons_time_unknown": (
        N_("It is not said by which day the summons has to be served."),
        N_("Give the day. Some States declare how early a summons must reach them: ask, and leave time."),
    ),
    "served_too_late": (
        N_("The day of the appearance ({date}) comes before anything can be served ({other_date})."),
        N_("Set another day of appearance, or an earlier day of service."),
    ),
    "summons_threatens": (
        N_("The summons threatens a penalty for not appearing; treaties may forbid to punish anybody abroad for that."),
        N_("Take the threat out of the summons, or it may be sent back."),
    ),
    "summons_without_rights": (
        N_("It is not said what the addressee is told about not attending."),
        N_("Say whether there is a right not to attend, and what then happens in the proceedings."),
    ),
    "summons_without_safe_conduct": (
        N_("Somebody is summoned from abroad, and no safe conduct is offered."),
        N_("Propose the assurance; some treaties grant it anyway, but the addressee does not know that."),
    ),
    # Documents
    "documents_unspecified": (
        N_("It is not said which documents are wanted."),
        N_("Name them, choose classes, or describe them so that they can be found."),
    ),
    "documents_without_custodian": (
        N_("The authority or person that holds the documents is not named."),
        N_("Name it, or say in which register or archive they are believed to be."),
    ),
    "closed_record_without_reason": (
        N_("The records are not open to the public, and nothing is said on why they should be handed over."),
        N_("Give the reason; it is for the requested State to decide whether they are given."),
    ),
    "copies_unanswered": (
        N_("It is not said whether originals or copies are wanted."),
        N_("Choose it; originals come only where they are asked for expressly."),
    ),
    "originals_without_reason": (
        N_("Originals are asked for, and it is not said why copies do not serve."),
        N_("Give the reason, and promise their return; or ask for certified copies."),
    ),
    # Judicial records
    "judicial_records_unspecified": (
        N_("It is not said what is wanted: criminal record, judgment, case file."),
        N_("Choose at least one."),
    ),
    "criminal_record_of_nobody": (
        N_("A criminal record is asked for, and it is not said whose."),
        N_("Choose the person, or give the name; date and place of birth stand with the person."),
    ),
    "file_not_identified": (
        N_("“{field}” is empty; a file is found by its court and number."),
        N_("Give it, or describe the case so that the court can be found."),
    ),
    "extent_unanswered": (
        N_("It is not said whether the whole or extracts are wanted."),
        N_("Choose it; extracts come sooner."),
    ),
    "extracts_not_described": (
        N_("It is not said which extracts are wanted."),
        N_("Name the pages, statements or decisions."),
    ),
    "record_purpose_unanswered": (
        N_("It is not said what the records will be used for."),
        N_("Choose it; what is given may depend on it."),
    ),
}
