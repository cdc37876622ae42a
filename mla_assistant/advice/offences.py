"""How an instrument covers an offence, by its own words: each file says which offences its instrument names."""

from typing import Literal

from mla_assistant.instruments import Condition, Instrument

How = Literal["named", "any", "only_if", "by_its_text", "if_serious", "electronic_evidence", "not_covered"]
"""`only_if`: named, on a condition of its own; `if_serious`: any offence that meets the test of the instrument;
`electronic_evidence`: any offence, for that evidence; `by_its_text`: the data can't say, its text must be read;
`not_covered`: this offence is not among its own.
"""


def how_covered(found: Instrument, offence: str, scope: str) -> How:
    """An instrument that does not say which offences it reaches (an office's own) is never said not to cover one."""
    if offence in found.names_offences:
        return "only_if" if any(not one.may_refuse for one in conditions(found, offence)) else "named"
    if found.any_offence or not found.has_parties:
        return "any"
    if found.any_serious_offence:
        return "if_serious"
    if found.evidence_of_any_offence and scope == "mla":
        return "electronic_evidence"
    if {offence, "any"} & {*found.offences_to_read} or found.parties or not found.tells_offences:
        return "by_its_text"
    return "not_covered"


def conditions(found: Instrument, *offences: str) -> tuple[Condition, ...]:
    """What else must hold for one of these offences to be covered."""
    return tuple(one for one in found.only_if if {*one.offences} & {*offences})
