"""Words for what could not be read as it was typed."""

from mla_assistant.drafting.wording.saying import Sayings
from mla_assistant.text.translate import N_

READING: Sayings = {
    "characters_removed": (
        N_("Invisible characters were left out here ({characters})."),
        N_("Read the text once more; it usually comes from copying out of another program."),
    ),
    "characters_removed/half": (
        N_("A character could not be read here and was left out."),
        N_("Read the text once more and write what is missing: it came in another encoding than UTF-8, or cut."),
    ),
    "character_lost": (
        N_("A letter could not be read here: “\ufffd” stands in its place."),
        N_("Write the letter that belongs there: the text came in another encoding than UTF-8."),
    ),
    "structure_unreadable": (
        N_("The draft could not be read."),
        N_("Restore an earlier version, or open a copy of the file."),
    ),
    "date_impossible": (
        N_("The calendar has no “{value}”."),
        N_("Check day and month; a month or a year alone is accepted."),
    ),
    "date_not_understood": (
        N_("“{value}” is no date, or could be read in more than one way. Write year, month, day: 2024-03-15."),
        N_("Write 2024-03-15, 2024-03 or 2024, with “about” before it where it is not certain."),
    ),
    "state_unknown": (
        N_("“{value}” is no State in the list."),
        N_("Choose the State from the list, or write its two-letter code, such as KE."),
    ),
    "language_unknown": (
        N_("“{value}” is no language in the list."),
        N_("Choose the language from the list, or write its code, such as fr."),
    ),
    "currency_unknown": (
        N_("“{value}” is no currency in the list."),
        N_("Write its three-letter code, such as USD."),
    ),
    "email_not_valid": (
        N_("“{value}” is not a complete e-mail address."),
        N_("Check it for missing or extra characters, such as a space or a second @."),
    ),
    "phone_not_valid": (
        N_("“{value}” can't be dialled from abroad."),
        N_("Write the number with + and the country code, such as +254 20 2732090."),
    ),
    "iban_not_valid": (
        N_("“{value}” is no valid IBAN: its check digits or its length are wrong."),
        N_("Compare it with the source; where the source itself is doubtful, use the field for the account number."),
    ),
    "bic_not_valid": (
        N_("“{value}” is no BIC."),
        N_("A BIC has 8 or 11 letters and digits; compare it with the source."),
    ),
    "ip_not_valid": (
        N_("“{value}” is no IP address."),
        N_("Write the address alone, without a port or a prefix."),
    ),
    "timezone_unknown": (
        N_("“{value}” is no time zone that is known here."),
        N_("Write it as UTC+03:00, or as Africa/Nairobi."),
    ),
    "reason_missing": (
        N_("“Not known” is no answer without its reason."),
        N_("Say in a few words why it is not known, or leave the field open."),
    ),
    "field_unknown": (
        N_("The draft holds an answer called “{name}” that this kind of request does not have."),
        N_("Remove it from the file; nothing of it is printed."),
    ),
    "field_unknown/near": (
        N_("The draft holds an answer called “{name}” that this kind of request does not have."),
        N_("Rename it in the file; “{near}” is near. Nothing of it is printed as it is."),
    ),
    "code_unknown": (
        N_("The answer is none of those that can be chosen here."),
        N_("Choose one from the list."),
    ),
    "code_unknown/value": (
        N_("“{value}” is none of the answers that can be chosen here."),
        N_("Choose one from the list."),
    ),
    "text_too_long": (
        N_("The text is too long for one field (limit: {limit})."),
        N_("Shorten it, split it into paragraphs, or send it as an annex."),
    ),
    "list_too_long": (
        N_("The list is too long; at most {limit} entries fit."),
        N_("Send the rest as an annex."),
    ),
    "measure_unknown": (
        N_("The type of this assistance is missing or not known."),
        N_("Remove the entry and add it again with one of the types offered."),
    ),
    "number_not_understood": (
        N_("“{value}” is no whole number."),
        N_("Write it in digits alone, without commas, points or parts of a unit, such as 12 or 6900000."),
    ),
    "number_out_of_range": (
        N_("{value} can't be right here: it is too small or too large."),
        N_("Check the number; write 14 months as 1 year and 2 months."),
    ),
    "value_not_understood": (
        N_("The answer has a form that can't be read here."),
        N_("Clear the field and answer it again."),
    ),
}
