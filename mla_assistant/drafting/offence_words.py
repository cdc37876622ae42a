"""What people call the kinds of offences."""

from mla_assistant.text.translate import N_, _, catalogue, current_language

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

OFFENCE_ALSO = {
    "terrorist-financing": N_("funding, collecting funds"),
    "foreign-terrorist-fighter": N_("foreign terrorist fighter, FTF"),
    "terrorist-recruitment": N_("recruiting"),
    "terrorist-training": N_("training camp"),
    "terrorist-incitement": N_("incitement, propaganda"),
    "terrorist-act": N_("terrorism, attack"),
    "bombing": N_("explosives, explosion"),
    "hostage-taking": N_("hostages"),
    "protected-persons": N_("diplomat, ambassador, minister, head of State"),
    "aviation": N_("aircraft, airplane, airport, hijacking"),
    "maritime": N_("ship, vessel, hijacking"),
    "nuclear": N_("radiological, uranium"),
    "corruption": N_("bribery, bribes, embezzlement, trading in influence, abuse of office, illicit enrichment"),
    "organized-crime": N_("organised crime, criminal group, conspiracy, gang, mafia, racketeering"),
    "drugs": N_("narcotics, psychotropic substances, cocaine, heroin, cannabis"),
    "money-laundering": N_("money laundering, proceeds of crime"),
    "cybercrime": N_("computer crime, hacking, malware, ransomware, phishing"),
    "fraud": N_("deception, swindle, scam, false pretences, embezzlement"),
    "firearms": N_("weapons, arms, guns, ammunition"),
    "trafficking-in-persons": N_("human trafficking, forced labour, slavery"),
    "migrant-smuggling": N_("people smuggling, human smuggling"),
    "child-exploitation": N_("child abuse, child pornography, minors, grooming"),
    "murder": N_("killing, manslaughter, assassination"),
    "kidnapping": N_("abduction, unlawful detention"),
    "extortion": N_("blackmail, ransom"),
    "theft": N_("stealing, larceny, burglary, embezzlement"),
    "tax": N_("evasion, fiscal, VAT, excise, smuggling of goods"),
    "environment": N_("pollution, waste, logging, fishing, ivory, endangered species"),
    "cultural-property": N_("art, antiquities, heritage, looting"),
    "international-crimes": N_("crimes under international law, atrocities"),
}
"""Other words by which somebody looks for a kind; none says that the act is one."""


def offence_also(code: str) -> str:
    return _(OFFENCE_ALSO[code]) if code in OFFENCE_ALSO else ""


def offence_label(code: str, language: str = "") -> str:
    """In the language of the face, or in another; the code itself where it is none of them."""
    known = OFFENCE_LABELS.get(code)
    return catalogue("messages", language or current_language()).gettext(known) if known else code
