"""Provisional arrest: why it can't wait, and the undertaking that a request for extradition follows."""

from mla_assistant.requests.asking import ask, ask_list
from mla_assistant.requests.choice import Choice, YesNo
from mla_assistant.requests.leaves import PartialDate, Phrase
from mla_assistant.requests.part import Part


class ArrestGround(Choice):
    FLIGHT = "flight", "the person may flee or go into hiding"
    DEPARTURE = "departure", "the person is about to leave the requested State"
    DANGER = "danger", "danger to life or to public safety"
    EVIDENCE_IN_DANGER = "evidence_in_danger", "evidence or witnesses are in danger"
    OTHER_ARREST_GROUND = "other_arrest_ground", "other ground, as stated among the reasons for the urgency"


FOLLOWS = {"intention": ("yes",)}


class Arrest(Part):
    """What a request for provisional arrest says beyond person, offence and decision (ECE 1957 art. 16(1) and (2))."""

    grounds: list[ArrestGround] = ask_list(
        "Why the arrest can’t wait", "Say more under “Why it is urgent”, with what is known of it."
    )
    intention: YesNo | None = ask(
        "A request for extradition will follow",
        "It prints as an undertaking of your State: ask the authority that decides on it before you answer yes.",
    )
    sent_by: Phrase | None = ask("Authority that will send it", when=FOLLOWS, tier="more")
    expected_on: PartialDate | None = ask(
        "It will be sent by",
        "A person arrested goes free when it comes too late: translations take longest.",
        example="2026-04-10",
        when=FOLLOWS,
    )
    tell: Phrase | None = ask(
        "Whom to tell of the arrest, at any hour", "Office and number that answer day and night.", tier="more"
    )
