"""What is known of treaties, parties, States and authorities: facts, each with its source and its date.

Importing this package reads no file. Everything is read on first use and remembered until a file changes.
"""

from mla_assistant.instruments.age import CONFIRM, DEPOSIT, RESERVATIONS, Age, age
from mla_assistant.instruments.agreements import agreements
from mla_assistant.instruments.authorities import Authority, authorities
from mla_assistant.instruments.clocks import Deadline, clock
from mla_assistant.instruments.countries import (
    CLDR,
    StateFact,
    death_penalty_assurance_advised,
    extradition_basis,
    fact,
    language_hint,
    member,
    official_languages,
    profile,
)
from mla_assistant.instruments.forms import prescribed_forms
from mla_assistant.instruments.library import bilaterals, codes, instrument, instruments, own_files
from mla_assistant.instruments.models import Instrument
from mla_assistant.instruments.overlay import Difference, Preview, apply, export_facts, import_facts
from mla_assistant.instruments.parties import Pair, PartyStatus, becomes_party, pair, party_status, recorded_codes
from mla_assistant.instruments.problem import FactsRefused, InstrumentUnknown, Problem
from mla_assistant.instruments.provisions import (
    Article,
    Assistance,
    Condition,
    ContentsItem,
    Relation,
    Threshold,
    TimeLimit,
    Use,
)
from mla_assistant.instruments.shelf import problems
from mla_assistant.instruments.steady import steady

__all__ = [
    "CLDR",
    "CONFIRM",
    "DEPOSIT",
    "RESERVATIONS",
    "Age",
    "Article",
    "Assistance",
    "Authority",
    "Condition",
    "ContentsItem",
    "Deadline",
    "Difference",
    "FactsRefused",
    "Instrument",
    "InstrumentUnknown",
    "Pair",
    "PartyStatus",
    "Preview",
    "Problem",
    "Relation",
    "StateFact",
    "Threshold",
    "TimeLimit",
    "Use",
    "age",
    "agreements",
    "apply",
    "authorities",
    "becomes_party",
    "bilaterals",
    "clock",
    "codes",
    "death_penalty_assurance_advised",
    "export_facts",
    "extradition_basis",
    "fact",
    "import_facts",
    "instrument",
    "instruments",
    "language_hint",
    "member",
    "official_languages",
    "own_files",
    "pair",
    "party_status",
    "prescribed_forms",
    "problems",
    "profile",
    "recorded_codes",
    "steady",
]
