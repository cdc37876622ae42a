"""Words for findings about persons and things to be found, examined, evaluated and handed over."""

from mla_assistant.drafting.wording.saying import Sayings
from mla_assistant.text.translate import N_

EVIDENCE: Sayings = {
    # Locating
    "locating_nobody": (
        N_("It is not said who or what is to be found."),
        N_("Choose the person, or describe the person or object."),
    ),
    "locating_aim_unanswered": (
        N_("It is not said what is to be found out."),
        N_("Choose it: where, or who; a person or an object."),
    ),
    "locating_without_trail": (
        N_("Nothing is said on where to look; nobody can search a whole country."),
        N_("Give the last known place, or the registers, employers and relatives to ask."),
    ),
    "when_found_unanswered": (
        N_("It is not said what to do when the person or object is found."),
        N_("Choose it; a person who is spoken to too early may be gone the next day."),
    ),
    "when_found_does_not_fit": (
        N_("An object is to be kept safe, and a person is to be found."),
        N_("Choose another answer. To have a person arrested, ask for provisional arrest or extradition."),
    ),
    # Examination
    "examination_of_nothing": (
        N_("No object and no site to be examined is given."),
        N_("Add it, with the place where it is."),
    ),
    "examination_without_place": (
        N_("It is not said where this object or site is."),
        N_("Give its place, or say why it is not known."),
    ),
    "examination_without_end": (
        N_("It is not said what the examination is to find out."),
        N_("Put it as questions; whoever examines does not know the case."),
    ),
    "access_unanswered": (
        N_("It is not said whether an order is needed to get there."),
        N_("Choose it; where a door has to be opened, the authorities need grounds."),
    ),
    "access_without_order": (
        N_("Access needs an order, and none of the requesting State is given."),
        N_("Enter the order that your law wants, or check whether the holder agrees."),
    ),
    "object_altered_without_reason": (
        N_("The examination will change or use up the object, and it is not said why that cannot be avoided."),
        N_("Give the reason, and what is kept for another examination; the defence will ask."),
    ),
    # Experts
    "expert_without_questions": (
        N_("There are no questions to the expert."),
        N_("Add them, numbered; of fact and science only."),
    ),
    "expert_without_field": (
        N_("The field of the expert is not given."),
        N_("Name it, so that the right institute is asked."),
    ),
    "expert_without_material": (
        N_("It is not said on what the expert is to work."),
        N_("List the material, and where it is or how it comes."),
    ),
    "expert_not_named": (
        N_("The expert is to be the one named here, and nobody is named."),
        N_("Name the expert or institute, or leave the choice to the requested State."),
    ),
    "conflict_of_interest_silent": (
        N_("Nothing is said on conflicts of interest of the expert."),
        N_("Say what the expert has to declare; a report may fall with its author."),
    ),
    "expert_costs_silent": (
        N_("Nothing is said on the costs of the expert, which the requesting State may have to bear."),
        N_("Say who bears them, and up to which amount."),
    ),
    # Exhibits
    "exhibits_missing": (
        N_("No exhibit and no sample is given."),
        N_("Add each, with what it is and from whom."),
    ),
    "sample_of_nobody": (
        N_("It is not said from whom this sample is to be taken."),
        N_("Choose the person, or give the name."),
    ),
    "sample_not_natural": (
        N_("The person from whom this sample comes is entered as a legal person; only a natural person can give one."),
        N_("Choose the natural person; add that person first where the list does not have one."),
    ),
    "sample_without_right": (
        N_("It is not said whether this sample is taken with consent or by order."),
        N_("Choose it; without either, nobody may take it."),
    ),
    "sample_without_order": (
        N_("Something is to be taken by order, and no order of the requesting State is given."),
        N_("Enter the order that your law wants, or ask for consent."),
    ),
    "sample_without_consent_terms": (
        N_("Something is to be taken with consent, and it is not said what the person has to be told."),
        N_("Say what the form has to contain; that consent may be refused belongs to it."),
    ),
    "sample_without_need": (
        N_("A sample is to be taken from a person, and it is not said why a lesser measure is not enough."),
        N_("Say what was compared or tried before, and why it does not serve."),
    ),
    "profile_without_format": (
        N_("The format of the profile or prints is not given."),
        N_("Give it, with loci and kit for DNA, or the file format for prints; or it cannot be compared."),
    ),
    "custody_chain_silent": (
        N_("Nothing is said on the chain of custody."),
        N_("Ask for a record of everybody who had it, when, why, and under which seal."),
    ),
    "exhibit_afterwards_unanswered": (
        N_("It is not said what happens to the exhibits and samples afterwards."),
        N_("Choose it: returned, destroyed, or kept with the case file."),
    ),
    "exhibit_receiver_missing": (
        N_("The laboratory or office that receives the exhibits is not named."),
        N_("Name it, so that nothing lies unopened in a post room."),
    ),
}
