"""Instruments for any offence: between two States, treaties in general, beside those on offences of one kind.

Each stands with a phrase of its own `offences`, so that nothing is claimed that its file does not say; a test holds
every phrase against the file.
"""

ANY_OFFENCE: dict[str, str] = {
    "asean_mlat_2004": "any criminal matter",
    "cis_chisinau_2002": "as Minsk",
    "cis_minsk_1993": "acts punishable",
    "coe_extradition_1957": "offences punishable in both States",
    "coe_extradition_ap2_1978": "as ECE 1957",
    "coe_extradition_ap3_2010": "as ECE 1957",
    "coe_extradition_ap4_2012": "as ECE 1957",
    "coe_extradition_ap_1975": "as ECE 1957",
    "coe_mla_1959": "any offence",
    "coe_mla_2ap_2001": "as ECMA 1959",
    "coe_mla_ap_1978": "as ECMA 1959",
    "commonwealth_harare": "criminal or forfeiture proceedings",
    "commonwealth_london": "offences punishable in both",
    "ecowas_extradition_1994": "offences punishable",
    "mercosur_san_luis_1996": "any criminal matter",
    "montevideo_extradition_1933": "offences punishable in both States",
    "oas_extradition_1981": "offences punishable",
    "oas_mla_1992": "offences punishable",
    "riyadh_1983": "offences under both laws",
    "saarc_mla_2008": "any criminal matter",
    "sadc_extradition_2002": "extraditable offences",
}
"""Instruments for any offence, or any of a certain gravity."""
