"""Extradition: for which proceedings, on which decision."""

from typing import Annotated

from pydantic import Field, NonNegativeInt

from mla_assistant.requests.asking import ask, ask_list
from mla_assistant.requests.choice import Choice, YesNo
from mla_assistant.requests.leaves import Phrase
from mla_assistant.requests.part import Part
from mla_assistant.requests.parts.decision import Decision
from mla_assistant.requests.prose import Prose


class Purpose(Choice):
    FOR_PROSECUTION = "for_prosecution", "for prosecution"
    FOR_SENTENCE = "for_sentence", "for the enforcement of a sentence"


class Sentence(Part):
    """What was imposed and what remains, in years, months and days."""

    life: YesNo | None = ask("For life")
    years: NonNegativeInt | None = ask("Years imposed")
    months: Annotated[int, Field(ge=0, le=11)] | None = ask("Months imposed", tier="more")
    days: Annotated[int, Field(ge=0, le=366)] | None = ask("Days imposed", tier="more")
    remaining: Phrase | None = ask("Still to be served", example="4 years, 2 months and 10 days")


PROSECUTION = {"purpose": ("for_prosecution",)}
SENTENCE = {"purpose": ("for_sentence",)}


class Decisions(Part):
    """Warrant or judgment (ECE 1957 arts. 12(2)(a) and 16(2); UN Model Treaty on Extradition art. 5(2)(b) and (c))."""

    purpose: Purpose | None = ask("Extradition is requested")
    warrant: Decision = ask("Warrant of arrest", when=PROSECUTION, default=Decision)
    charges: Decision = ask("Charges or indictment", when=PROSECUTION, tier="more", default=Decision)
    judgment: Decision = ask("Judgment", when=SENTENCE, default=Decision)
    enforceable: YesNo | None = ask("The judgment is final and enforceable", when=SENTENCE)
    sentence: Sentence = ask("Sentence", when=SENTENCE, default=Sentence)
    in_absentia: YesNo | None = ask("Was the person convicted in absence?", when=SENTENCE)


class Proceedings(Decisions):
    """What a request for extradition says beyond the decisions."""

    absentia_safeguards: Prose = ask(
        "Summons, defence, and right to a retrial",
        "How the person was told of the trial, who defended, and whether a new trial is open.",
        when={"in_absentia": ("yes",)},
        default=list,
    )
    evidence: Prose = ask_list(
        "Summary of the evidence",
        "Where the law of the requested State wants a prima facie case or probable cause.",
        tier="more",
    )
    request_ordered_by: Decision = ask("Decision to request extradition", tier="more", default=Decision)
