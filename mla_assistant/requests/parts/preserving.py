"""Preservation: for how long, why, and what is to follow."""

from typing import Annotated

from pydantic import Field

from mla_assistant.requests.asking import ask, ask_list
from mla_assistant.requests.choice import Choice, YesNo
from mla_assistant.requests.leaves import Count, PartialDate, Phrase
from mla_assistant.requests.part import Part
from mla_assistant.requests.prose import Prose


class PreservationPurpose(Choice):
    NEW_PRESERVATION = "new_preservation", "new preservation"
    EXTENDED_PRESERVATION = "extended_preservation", "extension of an earlier preservation"


EXTENSION = {"preservation.purpose": ("extended_preservation",)}


class Preserving(Part):
    """Necessity, intention, period (Budapest Convention art. 29(2)(e) and (f), and (7))."""

    purpose: PreservationPurpose | None = ask("New or extension")
    necessity: Prose = ask_list(
        "Why the data has to be preserved",
        "What would become of it otherwise, and when: the provider deletes it after so many days, the user can.",
    )
    days: Annotated[Count, Field(ge=1)] | None = ask(
        "For how many days",
        "From the day on which the data is preserved; in an extension, from the day on which the present period ends.",
        example="90",
    )
    mla_intended: YesNo | None = ask(
        "Will a request for mutual assistance follow?",
        "For search, seizure or disclosure of the data. Without that intention no preservation can be asked for.",
    )
    mla_by: PartialDate | None = ask("When it is to be sent", example="2026-11-30", when={"mla_intended": ("yes",)})
    mla_reference: Phrase | None = ask(
        "Where that request stands",
        example="being translated, our reference MLA/2026/0417",
        when={"mla_intended": ("yes",)},
        tier="more",
    )
    trace: YesNo | None = ask(
        "Ask for the traffic data that shows the path",
        "Should another provider, perhaps in another State, turn out to have carried the communication.",
        tier="more",
    )
