"""What people call the kinds of offences."""

from mla_assistant.text.translate import N_, catalogue, current_language

OFFENCE_LABELS = {
    "terrorist-financing": N_("financing of terrorism"),
    "foreign-terrorist-fighter": N_("travel abroad for terrorism"),
    "terrorist-recruitment": N_("recruitment for terrorism"),
    "terrorist-training": N_("training for terrorism"),
    "terrorist-incitement": N_("public provocation to terrorism"),
    "terrorist-act": N_("another terrorist act"),
    "bombing": N_("terrorist bombing"),
    "hostage-taking": N_("hostage-taking"),
    "protected-persons": N_("attack on an internationally protected person"),
    "aviation": N_("offence against civil aviation"),
    "maritime": N_("offence against shipping or fixed platforms"),
    "nuclear": N_("offence with nuclear or radioactive material"),
    "corruption": N_("corruption"),
    "organized-crime": N_("organized crime"),
    "drugs": N_("drug trafficking"),
    "money-laundering": N_("money-laundering"),
    "cybercrime": N_("cybercrime"),
    "fraud": N_("fraud"),
    "firearms": N_("illicit manufacturing of or trafficking in firearms"),
    "trafficking-in-persons": N_("trafficking in persons"),
    "migrant-smuggling": N_("smuggling of migrants"),
    "child-exploitation": N_("sexual exploitation of children"),
    "murder": N_("murder or another homicide"),
    "kidnapping": N_("kidnapping"),
    "extortion": N_("extortion"),
    "theft": N_("theft or robbery"),
    "tax": N_("tax or customs offence"),
    "environment": N_("environmental or wildlife crime"),
    "cultural-property": N_("trafficking in cultural property"),
    "international-crimes": N_("genocide, crimes against humanity, war crimes"),
    "other": N_("another offence"),
}


def offence_label(code: str, language: str = "") -> str:
    """In the language of the face, or in another; the code itself where it is none of them."""
    known = OFFENCE_LABELS.get(code)
    return catalogue("messages", language or current_language()).gettext(known) if known else code
