"""A warrant, an order or a judgment."""

from mla_assistant.requests.asking import ask
from mla_assistant.requests.leaves import Line, PartialDate, Phrase
from mla_assistant.requests.part import Part
from mla_assistant.requests.parts.annex import Annex
from mla_assistant.requests.ref import Ref


class Decision(Part):
    title: Phrase | None = ask("What it is", example="warrant of arrest")
    court: Phrase | None = ask("Court or authority that made it")
    date: PartialDate | None = ask("Its date", example="2024-03-15")
    number: Line | None = ask("Its number")
    annex: Ref[Annex] | None = ask("Annex that holds it")
