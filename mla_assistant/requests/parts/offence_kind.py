"""Kinds of offences, as treaties tell them apart: which of them speaks of an act is decided by its kind."""

from typing import Annotated, Literal, get_args

OffenceCode = Literal[
    "terrorist-financing",
    "foreign-terrorist-fighter",
    "terrorist-recruitment",
    "terrorist-training",
    "terrorist-incitement",
    "terrorist-act",
    "bombing",
    "hostage-taking",
    "protected-persons",
    "aviation",
    "maritime",
    "nuclear",
    "corruption",
    "organized-crime",
    "drugs",
    "money-laundering",
    "cybercrime",
    "fraud",
    "firearms",
    "trafficking-in-persons",
    "migrant-smuggling",
    "child-exploitation",
    "murder",
    "kidnapping",
    "extortion",
    "theft",
    "tax",
    "environment",
    "cultural-property",
    "international-crimes",
    "other",
]
OffenceKind = Annotated[OffenceCode, "offence"]
OFFENCES: tuple[OffenceCode, ...] = get_args(OffenceCode)
"""In the order to show them."""
