"""What all kinds share."""

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from mla_assistant.requests.asking import ask, ask_list
from mla_assistant.requests.leaves import LanguageTag
from mla_assistant.requests.part import Part, number_items
from mla_assistant.requests.parts.annex import Annex
from mla_assistant.requests.parts.assurance import Assurance
from mla_assistant.requests.parts.desk import Desk
from mla_assistant.requests.parts.handling import Handling
from mla_assistant.requests.parts.header import Header
from mla_assistant.requests.parts.legal_basis import LegalBasis
from mla_assistant.requests.parts.sides import Addressee, Sender
from mla_assistant.requests.parts.translation import Translation

Scope = Literal["mla", "extradition"]
"""The word treaties and directories use for what a request is about."""


class RequestModel(Part):
    """Base of every kind; `sections` gives the order in which a drafter meets its fields, `travelling` what leaves."""

    travelling: ClassVar[tuple[str, ...]] = (
        "requested", "header", "follow_up", "preservation", "requesting", "legal_bases", "investigations", "asked",
        "arrest", "sought", "persons", "proceedings", "offences", "facts", "data", "measures", "safeguards",
        "surrender", "handling", "assurances", "annexes",
    )  # fmt: skip
    sections: ClassVar[tuple[str, ...]] = (*travelling, "desk")

    SCOPE: ClassVar[Scope] = "mla"
    OWN_LIST: ClassVar[str] = ""
    """The switch under which treaties list what this kind holds; empty where it is their list for the whole scope."""

    kind: str = ""
    schema_version: Literal[1] = 1
    language: LanguageTag = Field(default="en", title="Language of the draft")
    header: Header = ask("This request", default=Header)
    requesting: Sender = ask("Requesting State", default=Sender)
    requested: Addressee = ask("Requested State", default=Addressee)
    legal_bases: Annotated[list[LegalBasis], number_items("b")] = ask_list(
        "Legal basis", "Every treaty, law or undertaking the request rests on."
    )
    handling: Handling = ask("Confidentiality, urgency, use", default=Handling)
    assurances: Annotated[list[Assurance], number_items("g")] = ask_list(
        "Assurances",
        "Proposed here, printed only when an official who may bind the State has confirmed them.",
        tier="more",
    )
    annexes: Annotated[list[Annex], number_items("a")] = ask_list("Annexes")
    desk: Desk = ask("Desk: stays at home", default=Desk, tier="more")
    translations: dict[LanguageTag, Translation] = Field(default_factory=dict, max_length=20)

    @classmethod
    def section_names(cls) -> list[str]:
        """The sections of this kind, in the order of drafting."""
        return [name for name in cls.sections if name in cls.model_fields]

    @property
    def scope(self) -> Scope:
        """The scope of this very request."""
        return self.SCOPE
