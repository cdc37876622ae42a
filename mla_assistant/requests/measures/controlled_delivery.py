"""Unlawful goods are allowed to travel on, watched, to find who is behind them."""

from typing import ClassVar, Literal

from mla_assistant.requests.asking import ask, ask_list
from mla_assistant.requests.choice import Choice
from mla_assistant.requests.leaves import CountryCode, PartialDate, Phrase
from mla_assistant.requests.measures.intrusive import IntrusiveMeasure
from mla_assistant.requests.parts.decision import Decision
from mla_assistant.requests.prose import Prose


class Consignment(Choice):
    LEFT_INTACT = "left_intact", "left intact"
    TAKEN_OUT = "taken_out", "taken out"
    REPLACED_IN_PART = "replaced_in_part", "replaced in part"
    REPLACED_WHOLLY = "replaced_wholly", "replaced wholly"


class ControlledDelivery(IntrusiveMeasure):
    """By agreement or case by case (UNTOC art. 20; UNCAC art. 50; 1988 Convention art. 11)."""

    TITLE: ClassVar[str] = "Controlled delivery"
    ALSO: ClassVar[str] = "drugs, consignment, parcel"

    type: Literal["controlled_delivery"] = "controlled_delivery"
    goods: Prose = ask_list("Goods", "What they are, how much, how packed, marks and numbers.")
    treatment: Consignment | None = ask("The goods are to be")
    route: Prose = ask_list("Route", "Carriers, vehicles, border crossings, hours, as far as they are known.")
    expected_on: PartialDate | None = ask("Expected in the requested State on", example="2027-02-01")
    transit: list[CountryCode] = ask_list("States of transit", tier="more")
    order: Decision = ask("Authority given at home", tier="more", default=Decision)
    order_missing: Phrase | None = ask(
        "Why there is no order", "Where your law wants none before the request.", tier="more"
    )
    surveillance: Prose = ask_list("How the goods are watched", "Who follows, where it is handed over, trackers.")
    stop: Prose = ask_list("When it is stopped, and by whom", "Loss of sight, danger to life, change of route.")
    duty_contact: Phrase | None = ask("Officer who can be called at any hour", "Post, number; no private telephone.")
    arrests: Prose = ask_list("Arrests and seizures", "Where, by whom, and which State prosecutes.")
    evidence: Prose = ask_list("How evidence is kept", tier="more")
