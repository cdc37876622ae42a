"""Which instruments speak of which offence: for each, a phrase of its own `offences`, so that nothing is claimed
that the data do not say. A test holds every phrase against the file of the instrument.
"""

from typing import Literal

from mla_assistant.instruments import Condition, Instrument
from mla_assistant.instruments.any_offence import ANY_OFFENCE

How = Literal["named", "any", "only_if", "by_its_text", "if_serious", "electronic_evidence", "not_covered"]
"""`only_if`: named, on a condition of its own; `if_serious`: any offence that meets the test of the instrument;
`electronic_evidence`: any offence, for that evidence; `by_its_text`: the data can't say, its text must be read;
`not_covered`: this offence is not among its own.
"""

_ANY_TERRORISM = {
    "arab_ct_1998": "terrorist offences as defined in art. 1",
    "oic_terrorism_1999": "terrorist crimes",
    "oau_algiers_1999": "terrorist acts",
}
_TERRORISM = {
    **_ANY_TERRORISM,
    "unsc_res_1373_2001": "financing or support of terrorist acts",
    "unsc_res_2322_2016": "terrorist acts and their financing or support",
}

OFFENCES: dict[str, dict[str, str]] = {
    "terrorist-financing": {
        "financing_1999": "providing or collecting funds",
        "coe_warsaw_2005": "financing of terrorism as defined in art. 2",
        **_TERRORISM,
    },
    "foreign-terrorist-fighter": {
        "coe_cpt_ap_2015": "travelling abroad for terrorism",
        "coe_cpt_2005": "offences of the Additional Protocol 2015",
        **_TERRORISM,
    },
    "terrorist-recruitment": {"coe_cpt_2005": "recruitment, training for terrorism", **_TERRORISM},
    "terrorist-training": {
        "coe_cpt_2005": "training for terrorism",
        "coe_cpt_ap_2015": "receiving training",
        **_TERRORISM,
    },
    "terrorist-incitement": {"coe_cpt_2005": "public provocation", **_TERRORISM},
    "terrorist-act": {**_TERRORISM},
    "bombing": {
        "bombings_1997": "detonation of explosive or lethal devices",
        "coe_ecst_1977": "bombs, grenades, automatic weapons",
        "plastic_explosives_1991": "unmarked explosives",
        **_TERRORISM,
    },
    "hostage-taking": {
        "hostages_1979": "hostage-taking to compel a third party",
        "coe_ecst_1977": "kidnapping, hostage-taking",
        **_TERRORISM,
    },
    "protected-persons": {
        "ipp_1973": "internationally protected persons",
        "coe_ecst_1977": "attacks on protected persons",
        **_TERRORISM,
    },
    "aviation": {
        "hague_1970": "unlawful seizure of aircraft",
        "montreal_1971": "endangering aircraft",
        "airports_protocol_1988": "violence at international airports",
        "beijing_convention_2010": "acts against aircraft",
        "beijing_protocol_2010": "seizure of aircraft",
        "tokyo_1963": "offences on board aircraft",
        "montreal_protocol_2014": "offences on board",
        "coe_ecst_1977": "Hague and Montreal offences",
        **_TERRORISM,
    },
    "maritime": {
        "sua_1988": "endangering navigation of ships",
        "sua_protocol_2005": "use of ships for terrorism",
        "fixed_platforms_1988": "fixed platforms",
        "fixed_platforms_2005": "fixed platforms",
        **_TERRORISM,
    },
    "nuclear": {
        "nuclear_terrorism_2005": "radioactive material",
        "cppnm_1980": "nuclear material",
        "cppnm_amendment_2005": "sabotage of nuclear facilities",
        **_TERRORISM,
    },
    "corruption": {"uncac_2003": "bribery of national and foreign officials", "untoc_2000": "corruption of public"},
    "organized-crime": {"untoc_2000": "organized criminal group"},
    "drugs": {"vienna_1988": "trafficking, possession for traffic of drugs"},
    "money-laundering": {
        "untoc_2000": "laundering of proceeds",
        "uncac_2003": "laundering, concealment",
        "vienna_1988": "laundering of drug proceeds",
        "coe_laundering_1990": "laundering",
        "coe_warsaw_2005": "laundering (art. 9)",
        "un_cybercrime_2024": "laundering of proceeds",
    },
    "cybercrime": {
        "budapest_2001": "illegal access, interception",
        "budapest_2ap_2022": "cyber offences",
        "un_cybercrime_2024": "core cyber-dependent offences",
    },
    "fraud": {"budapest_2001": "fraud"},
    "firearms": {"untoc_2000": "offences of the three supplementary Protocols"},
    "trafficking-in-persons": {"untoc_2000": "offences of the three supplementary Protocols"},
    "migrant-smuggling": {"untoc_2000": "offences of the three supplementary Protocols"},
    "child-exploitation": {
        "budapest_2001": "child pornography",
        "un_cybercrime_2024": "online child sexual abuse material (art. 14) and grooming (art. 15)",
    },
    "murder": {},
    "kidnapping": {"coe_ecst_1977": "kidnapping, hostage-taking"},
    "extortion": {},
    "theft": {},
    "tax": {"coe_extradition_1957": "offences punishable in both States"},
    "environment": {},
    "cultural-property": {"unsc_res_2322_2016": "trafficking in cultural property"},
    "international-crimes": {"ljubljana_hague_2023": "genocide, crimes against humanity, war crimes"},
    "other": {},
}
"""By code: the instruments that name the offence, and the words they name it by."""

TERRORISM = frozenset(code for code, named in OFFENCES.items() if _ANY_TERRORISM.keys() <= named.keys())
"""Offences that are terrorist as such; trafficking in cultural property only may benefit terrorists."""

_IF_SERIOUS = {"untoc_2000": "any serious crime"}
_ELECTRONIC = {
    "budapest_2001": "electronic evidence of any offence",
    "budapest_2ap_2022": "electronic evidence of any offence",
    "un_cybercrime_2024": "electronic evidence of any serious crime",
}
_TO_READ = {
    "coe_ecst_1977": TERRORISM | {"firearms", "murder"},
    "coe_ecst_amending_2003": TERRORISM | {"firearms", "murder", "kidnapping"},
    "oas_iacat_2002": TERRORISM,
    "un_cybercrime_2024": frozenset({"fraud"}),
    "coe_laundering_1990": frozenset(OFFENCES),
    "coe_warsaw_2005": frozenset(OFFENCES),
}
"""Instruments whose list of offences points elsewhere, or that serve the tracing and taking of proceeds only."""

PHRASES = {**ANY_OFFENCE, **_IF_SERIOUS, **_ELECTRONIC}


def how_covered(found: Instrument, offence: str, scope: str) -> How:
    """How an instrument covers an offence, by its own words."""
    code = found.code
    if code in OFFENCES.get(offence, {}):
        return "only_if" if conditions(found, offence) else "named"
    if code in ANY_OFFENCE or not found.has_parties:
        return "any"
    if code in _IF_SERIOUS:
        return "if_serious"
    if code in _ELECTRONIC and scope == "mla":
        return "electronic_evidence"
    if offence in _TO_READ.get(code, ()) or found.parties or code not in _KNOWN:
        return "by_its_text"
    return "not_covered"


def conditions(found: Instrument, *offences: str) -> tuple[Condition, ...]:
    """What else must hold for one of these offences to be covered."""
    return tuple(one for one in found.only_if if {*one.offences} & {*offences})


_KNOWN = {*PHRASES, *_TO_READ, *(code for named in OFFENCES.values() for code in named)}
"""An instrument this table does not know (an office's own) is never said not to cover an offence."""
