"""Words for findings about the preservation of computer data."""

from mla_assistant.drafting.wording.saying import Sayings
from mla_assistant.text.translate import N_

PRESERVATION: Sayings = {
    "new_or_extension_unsaid": (
        N_("It is not said whether this is a new preservation or the extension of an earlier one."),
        N_("Choose one; an extension also gives the reference of the earlier preservation."),
    ),
    "preserved_data_missing": (
        N_("No data is named that is to be preserved."),
        N_("Add an entry for each provider that holds some."),
    ),
    "preserved_data_undescribed": (
        N_("It is not said which data is to be preserved."),
        N_("Describe it, or give the account, address or number by which the provider finds it."),
    ),
    "preserved_data_without_nexus": (
        N_("It is not said how this data bears on the offence."),
        N_("Say which fact it proves or disproves; two or three sentences are enough."),
    ),
    "custodian_unsaid": (
        N_("Nothing is said of who holds the data, nor of where the computer system is."),
        N_("Give whatever is known: the provider, its address, the data centre, a domain name."),
    ),
    "necessity_unsaid": (
        N_("It is not said why the data has to be preserved."),
        N_("Say what would become of it otherwise, and when: a provider's period, deletion by the user."),
    ),
    "mla_intention_unsaid": (
        N_("It is not said that a request for mutual assistance will follow; without that nothing can be preserved."),
        N_("Answer yes, with the date; or do not ask for preservation."),
    ),
    "mla_time_unsaid": (
        N_("It is not said when the request for mutual assistance will be sent."),
        N_("Give the date you plan for, well before the preservation ends."),
    ),
    "preservation_period_unsaid": (
        N_("It is not said for how many days the data is to be preserved."),
        N_("Give a number that leaves time for the request for assistance and its translation."),
    ),
    "preservation_below_minimum": (
        N_("{days} days are asked for; where the Convention on Cybercrime binds, it gives at least {least}."),
        N_("Ask for {least} days or more, if the law of the requested State allows it."),
    ),
    "preservation_below_minimum/bound": (
        N_("{days} days are asked for; the Convention gives at least {least}."),
        N_("Ask for {least} days or more."),
    ),
    "contact_day_and_night_unsaid": (
        N_("It is not said whether your authority can be reached day and night."),
        N_("Answer it for the authority that sends; preservation often goes from one 24/7 contact point to the other."),
    ),
    "extension_without_earlier": (
        N_("An extension is asked for, and the earlier request for preservation is not named."),
        N_("Add it to the earlier communications, with its date and the references of both sides."),
    ),
    "extension_unidentified": (
        N_("“{field}” is missing; an extension finds its data by it."),
        N_("Take it from the confirmation of the preservation."),
    ),
}
