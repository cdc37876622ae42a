"""The words for each finding, by its code: what is wrong, where, and how to mend it."""

from mla_assistant.drafting.wording.family import FAMILIES, FindingFamily, family_label, family_of
from mla_assistant.drafting.wording.place import place, within
from mla_assistant.drafting.wording.sentence import WORDS, Words, sentence, severity_label
from mla_assistant.drafting.wording.source import asked_for_line, cited_as, source_line

__all__ = [
    "FAMILIES",
    "WORDS",
    "FindingFamily",
    "Words",
    "asked_for_line",
    "cited_as",
    "family_label",
    "family_of",
    "place",
    "sentence",
    "severity_label",
    "source_line",
    "within",
]
