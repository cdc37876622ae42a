"""Stored subscriber, traffic and content data."""

from typing import ClassVar, Literal

from mla_assistant.requests.asking import ask, ask_list
from mla_assistant.requests.choice import YesNo
from mla_assistant.requests.leaves import Line, PartialDate, Phrase
from mla_assistant.requests.measures.base import BaseMeasure
from mla_assistant.requests.parts.consent import ConsentToRelease
from mla_assistant.requests.parts.decision import Decision
from mla_assistant.requests.parts.held_data import DataCategory, HeldData
from mla_assistant.requests.prose import Prose


class StoredData(HeldData, BaseMeasure):
    TITLE: ClassVar[str] = "Stored subscriber, traffic or content data"
    ALSO: ClassVar[str] = "e-mail, email, messages, chats, cloud, provider, IP address, computer"

    type: Literal["stored_data"] = "stored_data"
    preserved: YesNo | None = ask("Has the data been preserved?")
    preservation_reference: Line | None = ask("Reference of the preservation", when={"preserved": ("yes",)})
    preserved_on: PartialDate | None = ask(
        "Preserved since", "A clock may run from this day.", when={"preserved": ("yes",)}, tier="more"
    )
    preserved_until: PartialDate | None = ask("Preserved until", when={"preserved": ("yes",)})
    consent: ConsentToRelease = ask(
        "Consent of the user", "To the release of the data.", tier="more", default=ConsentToRelease
    )
    threshold: Prose = ask_list(
        "Grounds for content data",
        "The facts that meet the standard of the requested State, probable cause for instance.",
        tier="more",
    )
    order: Decision = ask("Domestic order", tier="more", default=Decision)
    format: Phrase | None = ask("Format of the data", tier="more")

    @property
    def compels(self) -> bool:
        return True

    @property
    def intrudes(self) -> bool:
        return DataCategory.CONTENT in self.categories
